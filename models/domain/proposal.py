"""A plan: what was asked, what came out, how it was judged, and what was changed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement, ProjectStart
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot

DEFAULT_GOALS = (
    "in_time",
    "waiting",
    "service_shortage",
    "rural_balance",
    "suitability",
    "cost",
    "changes",
    "code_order",
)

RULE_IDS = (
    "everyone_counted",
    "quota_kept",
    "reception_deadline",
    "home_capacity",
    "home_suits_needs",
    "service_capacity",
    "service_within_reach",
    "concentration_limit",
    "project_requirements",
    "monthly_pace",
    "links_kept",
    "locks_kept",
    "fairness_floor",
)
"""Stored in planning files and printed in documents: never change or reuse one."""


class Outcome(StrEnum):
    """How an optimisation ended, in the words of optimisation, not of a solver."""

    OPTIMAL = "optimal"  # proven best within the stated gap
    FEASIBLE = "feasible"  # the time limit came first; the gap is stated
    STOPPED = "stopped"  # cancelled, the best plan so far is kept
    STOPPED_EMPTY = "stopped_empty"  # cancelled before any plan was found
    OUT_OF_TIME = "out_of_time"  # the time limit came before any plan was found
    INFEASIBLE = "infeasible"  # no plan can keep the rules together
    FAILED = "failed"  # the solver broke down
    EDITED = "edited"  # changed by hand, judged by the same rules

    @property
    def has_plan(self) -> bool:
        return self in (Outcome.OPTIMAL, Outcome.FEASIBLE, Outcome.STOPPED, Outcome.EDITED)


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """What the officer asked for. Goals come in strict priority, the most important first.

    `rules` are those the program had; what is in `rules_off` was switched off. Later goals may use up the
    tolerance of an earlier one, in the unit the goal is shown in. `siting` lets the plan take undecided
    projects into use. `score_floor` is the least mean score of every kind of household. `previous` is
    the number of the proposal that the planning basis holds as its earlier plan.
    """

    goals: tuple[str, ...] = DEFAULT_GOALS
    rules_off: frozenset[str] = frozenset()
    late_allowed: bool = True
    service_shortage_allowed: bool = False
    time_limit_seconds: float = 300.0
    rules: tuple[str, ...] = RULE_IDS
    tolerances: Mapping[str, float] = field(default_factory=dict)
    siting: bool = False
    score_floor: float | None = None
    previous: int | None = None


@dataclass(frozen=True, slots=True)
class GoalValue:
    """What a goal came to, in whole units; `proven` when no plan can do better after the goals before it.

    `best` is what that best would be, where a tolerance let later goals use some of it up.
    """

    id: str
    value: int
    proven: bool
    best: int | None = None


class ShortageKind(StrEnum):
    HOME = "home"  # no free home that is large enough or suits the need
    SERVICE = "service"  # places in a service run out
    PLACE = "place"  # no place is allowed or suits the need
    QUOTA = "quota"  # no room left in the quota
    LOCK = "lock"  # the officer's locks leave no room
    REACH = "reach"  # a service that the household has a right to does not reach the place
    PACE = "pace"  # the municipality receives no more in the months that are left
    CONCENTRATION = "concentration"  # newcomers would be more than their share of inhabitants or homes
    LINK = "link"  # those they are linked to live elsewhere


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something that is short; `service` and `point_id` where it is a service."""

    kind: ShortageKind
    service: Service | None = None
    point_id: str | None = None


@dataclass(frozen=True, slots=True)
class Shortage:
    """Who is left without, where, when and for want of what.

    `households` and `persons` count those assigned in `month` who could not be placed for this
    reason. A service used beyond its free places has no households; `missing` is how many places
    are lacking in `month`. `also` is what stands in their way besides.
    """

    kind: ShortageKind
    municipality_code: str
    month: Month
    households: int = 0
    persons: int = 0
    rooms: int | None = None
    step_free: bool = False
    service: Service | None = None
    point_id: str | None = None
    missing: int = 0
    also: tuple[Obstacle, ...] = ()


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that a plan does not keep: `actual` against `limit` for `subject` (codes, not prose).

    Where no plan exists, `actual` is the most that a plan could reach; not `proven`, the most that was found.
    """

    rule_id: str
    subject: tuple[str, ...]
    limit: int
    actual: int
    proven: bool = True


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A change made by hand: households of a group moved from one cell to another (None is unplaced)."""

    group_id: str
    households: int
    from_place: str | None
    from_month: Month | None
    to_place: str | None
    to_month: Month | None


@dataclass(frozen=True, slots=True)
class SolverReport:
    """Who computed the plan, and how long it took (seconds)."""

    program_version: str
    solver: str
    solver_version: str
    options: tuple[tuple[str, str], ...] = ()
    build_seconds: float = 0.0
    solve_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Solution:
    """What an optimisation gives back; `gap` is relative, of the first goal not proven, None without a bound.

    `groups` holds every household group that was planned, entered and derived alike. A cell is
    counted once; what is not placed is `count` less the placements of the group.
    """

    outcome: Outcome
    groups: tuple[HouseholdGroup, ...]
    placements: tuple[Placement, ...]
    goals: tuple[GoalValue, ...]
    shortages: tuple[Shortage, ...]
    breaches: tuple[Breach, ...]
    gap: float | None
    report: SolverReport
    starts: tuple[ProjectStart, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A stored plan. Immutable; a hand change makes a child with a reason."""

    id: int
    year: int
    created: str  # UTC, ISO 8601
    snapshot: PlanningSnapshot
    settings: PlanSettings
    solution: Solution
    fingerprint: str  # of snapshot and settings
    parent_id: int | None = None
    reason: str = ""
    adjustments: tuple[Adjustment, ...] = ()
