"""The smallest changes that make a plan possible, or give everybody a home in time: each is tried first.

Where no plan keeps the rules, a repair gives one. Where there are plans but not room for everybody, a
repair gives everybody a home in time who can have one at all. What is told has been done to the basis and
planned with; a repair that does not hold what it promises is never told.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.proposal import PlanSettings, Shortage
from models.domain.snapshot import PlanningSnapshot
from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from optimizer.repairing.change import Change
from optimizer.worker import run_in_child

MOST = 3
"""How many repairs are offered."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Changes that were tried: the plan with them leaves so many persons without a home in time."""

    changes: tuple[Change, ...]
    persons_left: int
    shortages: tuple[Shortage, ...]


@dataclass(frozen=True, slots=True)
class Repairs:
    """The smallest first. Without any change `persons_left` have no home in time; None where no plan exists.

    `complete` when none was left out for want of time.
    """

    persons_left: int | None
    found: tuple[Repair, ...]
    complete: bool = True

    @property
    def is_needed(self) -> bool:
        return self.persons_left != 0


def repairs(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Repairs:
    """At most three, sought in a child process; `snapshot` holds the demand.

    `Cancelled` when told to stop.
    """
    return run_in_child(_sought, (snapshot, settings), progress, cancelled)


def _sought(
    snapshot: PlanningSnapshot, settings: PlanSettings, progress: OnProgress, cancelled: IsCancelled
) -> Repairs:
    from optimizer.repairing.sought import sought  # whoever waits for the child needs no solver

    return sought(snapshot, settings, progress, cancelled)
