"""Readiness asked for from a process that shall not load the solver."""

from __future__ import annotations

from collections.abc import Sequence

from models.domain.inflows import Readiness
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from optimizer.worker import run_in_child


def room_beside(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    placements: Sequence[Placement],
    first: Month,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Readiness:
    """As `readiness.readiness`, in a child process."""
    return run_in_child(_readiness, (snapshot, settings, tuple(placements), first), progress, cancelled)


def _readiness(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    placements: Sequence[Placement],
    first: Month,
    progress: OnProgress,
    cancelled: IsCancelled,
) -> Readiness:
    from optimizer.inflow.readiness import readiness  # the child loads the solver

    return readiness(snapshot, settings, placements, first, progress, cancelled)
