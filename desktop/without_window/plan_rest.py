"""Planning again around what was moved by hand: that stays, and of the rest little is changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.without_window import planning
from models import acts, proposals
from models.domain.hand_moves import drawn_together
from models.domain.months import Month
from models.domain.proposal import Adjustment, Outcome, PlanSettings, Proposal
from models.domain.snapshot import Lock, LockKind
from models.planning_file.database import PlanningFile
from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from models.wording import QT_TRANSLATE_NOOP, Language, Wording

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

FIRST, CHANGES, LOCKS = "in_time", "changes", "locks_kept"
HELD = QT_TRANSLATE_NOOP("Board", "Moved by hand in proposal {number}")


def plan_rest(
    file: PlanningFile,
    number: int,
    wording: Wording,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
    *,
    version: str | None = None,
) -> planning.Proposed:
    """A new proposal on the planning basis as it is now, by the settings of the proposal with the number.

    What was moved by hand there, or in the proposals it was made from, by hand or around what hands had
    moved, is held.
    Home in time comes first, then as few changes as possible, then the other goals.
    """
    with file.reading() as session:
        proposal = proposals.load(session, number)
        locks = tuple(_held(proposal, _moved(session, proposal), wording))
        supposing = acts.lock_cells(session, proposal.year, locks) if locks else None
    settings = around(proposal.settings, number, holds=bool(locks))
    return planning.propose(
        file, proposal.year, settings, progress, cancelled, version=version, supposing=supposing
    )


def around(settings: PlanSettings, number: int, *, holds: bool) -> PlanSettings:
    """The same wishes, with as few changes of the proposal as home in time for all allows."""
    others = tuple(goal for goal in settings.goals if goal not in (FIRST, CHANGES))
    off = settings.rules_off - {LOCKS} if holds else settings.rules_off
    return replace(settings, goals=(FIRST, CHANGES, *others), rules_off=off, previous=number)


def _moved(session: Session, proposal: Proposal) -> tuple[Adjustment, ...]:
    """All that hands have moved since a plan was last made without regard to it, the oldest first."""
    steps: list[Adjustment] = []
    before: int | None = proposal.id
    while before is not None:
        proposal = proposals.load(session, before)
        if proposal.solution.outcome is Outcome.EDITED:
            steps[:0] = proposal.adjustments
            before = proposal.parent_id
        else:
            before = _made_around(proposal)
    return drawn_together(steps)


def _made_around(proposal: Proposal) -> int | None:
    """The proposal whose moves this one was made around: they stand among its locks, in whatever language."""
    number = proposal.settings.previous
    reasons = {Wording(language).of(HELD, number=number) for language in Language}
    is_around = any(lock.reason in reasons for lock in proposal.snapshot.locks)
    return number if is_around else None


def _held(proposal: Proposal, moves: Sequence[Adjustment], wording: Wording) -> Iterator[Lock]:
    """Who was moved to a cell stays there; who was taken out of a place does not come back to it."""
    reason = wording.of(HELD, number=proposal.id)
    arrived: Counter[tuple[str, str, Month]] = Counter()
    left: set[tuple[str, str]] = set()
    for move in moves:
        if move.to_place is not None and move.to_month is not None:
            arrived[move.group_id, move.to_place, move.to_month] += move.households
        elif move.from_place is not None:
            left.add((move.group_id, move.from_place))
    for (group_id, place, month), households in sorted(arrived.items()):
        yield Lock("", place, LockKind.AT_LEAST, households, month, group_id, reason)
    for group_id, place in sorted(left):
        still = sum(
            cell.households
            for cell in proposal.solution.placements
            if (cell.group_id, cell.place_code) == (group_id, place)
        )
        yield Lock("", place, LockKind.AT_MOST, still, None, group_id, reason)
