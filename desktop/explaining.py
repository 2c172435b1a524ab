"""Explanations of stored proposals, for the window and the command line alike; Qt is not needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from models import proposals
from models.domain.proposal import Proposal
from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from models.wording import QT_TRANSLATE_NOOP, Text
from optimizer.alternatives import CellExplained
from optimizer.explanation import PlanExplained, explain_group, explain_plan
from optimizer.plan_difference import HandChanges, PlanDifference, hand_changes, plan_difference
from optimizer.planned import Planned
from optimizer.what_if import STAGE

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

STAGES: Mapping[str, Text] = {STAGE: QT_TRANSLATE_NOOP("Explain", "Planning again")}
"""What `Progress.stage` says, in words."""


def planned(proposal: Proposal) -> Planned:
    return Planned(proposal.snapshot, proposal.settings, proposal.solution)


def group_explained(
    proposal: Proposal,
    group_id: str,
    place_code: str | None = None,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> tuple[CellExplained, ...]:
    """The group's households in one place, or everywhere they are."""
    return explain_group(planned(proposal), group_id, place_code, progress, cancelled)


def plan_explained(
    proposal: Proposal,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> PlanExplained:
    """What rules and locks cost, and what one more of something would be worth."""
    return explain_plan(planned(proposal), progress, cancelled)


def compared(
    session: Session, before: Proposal, after: Proposal
) -> tuple[PlanDifference, tuple[HandChanges, ...]]:
    """What differs, and what was changed by hand on the way from the first to the second, if there is one."""
    return plan_difference(before, after), hand_changes(_chain(session, before, after))


def _chain(session: Session, before: Proposal, after: Proposal) -> list[Proposal]:
    """`after` and what it was made from, back to `before`; nothing where it was not made from that."""
    chain, at = [after], after
    while at.id != before.id:
        if at.parent_id is None:
            return []
        at = proposals.load(session, at.parent_id)
        chain.append(at)
    return chain[:-1]
