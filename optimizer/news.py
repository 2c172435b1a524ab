"""What a search tells while it works: small frozen messages that travel between processes."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Breach
from models.progress import Progress


@dataclass(frozen=True, slots=True)
class GoalReached:
    """A goal within one part: `bound` is what no plan can be below."""

    id: str
    value: int
    bound: int
    proven: bool


@dataclass(frozen=True, slots=True)
class PartPlan:
    """The best plan of one part so far, None where none is known; `breaches` say why there can be none."""

    part: int
    placements: tuple[Placement, ...] | None
    goals: tuple[GoalReached, ...]
    breaches: tuple[Breach, ...] = ()
    starts: tuple[ProjectStart, ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """Every part has its model and, if possible, a first plan."""

    parts: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The search is over; `stopped` when it was asked to stop before the end."""

    seconds: float
    stopped: bool
    solver_version: str


@dataclass(frozen=True, slots=True)
class Broken:
    """The search broke down; `reason` is for the log, not for the officer."""

    reason: str


type News = Progress | PartPlan | Built | Finished | Broken
