"""What a search tells while it works: small frozen messages that travel between processes."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Breach


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
class PartStanding:
    """The goal values of a part's best plan, None without one, and what no plan of it can be below."""

    part: int
    values: tuple[int, ...] | None
    bounds: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PartBuilt:
    """A part has its model and, if possible, a first plan; `size` is how much there is to weigh."""

    part: int
    size: int


@dataclass(frozen=True, slots=True)
class PartDone:
    """Work on a part has ended; `may_go_on` where more time may bring more."""

    part: int
    may_go_on: bool


@dataclass(frozen=True, slots=True)
class Built:
    """Every part has been built, so long after the start."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The search is over."""

    seconds: float
    solver_version: str
    solver_options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """The search broke down; `reason` is for the log, not for the officer. `places` holds no values."""

    reason: str
    places: str = ""


type News = PartPlan | PartStanding | PartBuilt | PartDone | Built | Finished | Broken
