"""Explanations of stored proposals, for the window and the command line alike; Qt is not needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.domain.months import Month
from models.domain.proposal import Proposal
from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from models.wording import QT_TRANSLATE_NOOP, Text
from optimizer.explaining.alternatives import CellExplained
from optimizer.explaining.explanation import PlanExplained, explain_group, explain_plan
from optimizer.explaining.spot import SpotExplained, explain_spot
from optimizer.explaining.what_if import STAGE
from optimizer.searching.planned import Planned

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


def spot_explained(
    proposal: Proposal,
    groups: Sequence[str],
    place_code: str | None,
    month: Month | None = None,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> SpotExplained:
    """Groups in a place or without a home: alternatives, what binds there, what one more would give."""
    return explain_spot(planned(proposal), groups, place_code, month, progress, cancelled)
