"""Repairs of a whole basis: the smallest of its parts put together, each tried by planning with it."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from models.domain.proposal import PlanSettings
from models.domain.snapshot import LockKind, PlanningSnapshot
from models.progress import Cancelled, IsCancelled, OnProgress, Progress, ignore_progress, never_cancelled
from optimizer.goals import in_time
from optimizer.parts import parts_of
from optimizer.repairing.change import Change, ChangeKind, with_changes
from optimizer.repairing.repairs import MOST, Repair, Repairs
from optimizer.repairing.search import PartRepair, part_repairs
from optimizer.rules import fairness_floor, locks_kept
from optimizer.searching.planned import Planned
from optimizer.searching.search import search_here
from optimizer.solve import optimise


def sought(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Repairs:
    """As `optimizer.repairing.repairs.repairs`, in this process."""
    snapshot = snapshot.in_order()
    until = time.monotonic() + settings.time_limit_seconds
    parts = parts_of(snapshot, settings)
    broken = _by_part(parts, settings, until, progress, cancelled, everyone=False)
    everyone = all(choices and not choices[0].changes for choices in broken)
    choices = _by_part(parts, settings, until, progress, cancelled, everyone=True) if everyone else broken
    known = [found for found in choices if found]
    trial = _Trial(snapshot, settings, cancelled)
    found: list[Repair] = []
    for changes in _smallest_together(known):
        if not changes or len(found) == MOST:
            break
        progress(Progress("trying", len(found), MOST))
        repair = trial.repair(changes)
        if repair is not None:
            found.append(repair)
    return Repairs(trial.persons_left, tuple(found), complete=len(known) == len(choices))


def _by_part(
    parts: Sequence[PlanningSnapshot],
    settings: PlanSettings,
    until: float,
    progress: OnProgress,
    cancelled: Callable[[], bool],
    *,
    everyone: bool,
) -> list[tuple[PartRepair, ...]]:
    found: list[tuple[PartRepair, ...]] = []
    for number, part in enumerate(parts):
        progress(Progress("repairing", number, len(parts)))
        if not everyone and not _may_be_impossible(part, settings):
            found.append((PartRepair(0, ()),))
            continue
        share = (until - time.monotonic()) / (2 * (len(parts) - number))
        found.append(
            part_repairs(
                part,
                settings,
                everyone=everyone,
                most=MOST,
                until=time.monotonic() + share,
                should_stop=cancelled,
            )
        )
    return found


def _may_be_impossible(part: PlanningSnapshot, settings: PlanSettings) -> bool:
    """Placing nobody keeps every rule but locks that ask for households, and a floor."""
    asking = any(lock.kind is not LockKind.AT_MOST and lock.households for lock in part.locks)
    floor = bool(settings.score_floor)
    return (asking and locks_kept.ID not in settings.rules_off) or (
        floor and fairness_floor.ID not in settings.rules_off
    )


def _smallest_together(choices: Sequence[Sequence[PartRepair]]) -> Iterator[tuple[Change, ...]]:
    """One choice of every part, the smallest sums first."""
    first = (0,) * len(choices)

    def weight(picked: tuple[int, ...]) -> int:
        return sum(found[number].weight for found, number in zip(choices, picked, strict=True))

    queue, seen = [(weight(first), first)], {first}
    while queue:
        _, picked = heapq.heappop(queue)
        yield _together(
            change for found, number in zip(choices, picked, strict=True) for change in found[number].changes
        )
        for part, found in enumerate(choices):
            following = (*picked[:part], picked[part] + 1, *picked[part + 1 :])
            if following[part] < len(found) and following not in seen:
                seen.add(following)
                heapq.heappush(queue, (weight(following), following))


def _together(changes: Iterator[Change]) -> tuple[Change, ...]:
    """A share that holds for the whole plan is raised once, as far as the part that needs it most."""
    found = list(changes)
    shares = [change for change in found if change.kind is ChangeKind.NEWCOMERS]
    others = [change for change in found if change.kind is not ChangeKind.NEWCOMERS]
    return (*others, *sorted(shares, key=lambda change: -change.amount)[:1])


class _Trial:
    """Plans with changes done; parts that they leave alone are planned once."""

    def __init__(self, snapshot: PlanningSnapshot, settings: PlanSettings, cancelled: IsCancelled) -> None:
        self._snapshot, self._cancelled = snapshot, cancelled
        self._settings = replace(settings, goals=(in_time.ID,), tolerances={})
        self._known: Planned | None = None
        self._best: int | None = None
        as_it_is = self._planned(())
        self.persons_left = None if as_it_is is None else as_it_is.persons_left

    def repair(self, changes: tuple[Change, ...]) -> Repair | None:
        """None where the changes give no plan, or leave more without a home than the smallest repair does."""
        tried = self._planned(changes)
        if tried is None or tried.persons_left == self.persons_left:
            return None
        if self._best is None:
            self._best = tried.persons_left
        return tried if tried.persons_left <= self._best or self.persons_left is None else None

    def _planned(self, changes: tuple[Change, ...]) -> Repair | None:
        basis, settings = with_changes(self._snapshot, self._settings, changes)
        solution = optimise(
            basis, settings, cancelled=self._cancelled, searcher=search_here, known=self._known
        )
        if self._cancelled():
            raise Cancelled
        if not solution.outcome.has_plan:
            return None
        self._known = Planned(basis, settings, solution)
        (goal,) = solution.goals
        return Repair(changes, goal.value, solution.shortages)
