"""Low, expected and high: what the year may bring, how a plan stands up to it, and what room is left."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.months import Month
from models.domain.placement import ProjectStart
from models.domain.proposal import GoalValue, Outcome, PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot


@dataclass(frozen=True, slots=True, order=True)
class Inflow:
    """So many newcomers per thousand of the quotas; from a month on twice as many as that."""

    permille: int
    doubled_from: Month | None = None


EXPECTED = Inflow(1000)
USUAL_INFLOWS = (Inflow(600), EXPECTED, Inflow(1500))


@dataclass(frozen=True, slots=True)
class Regret:
    """A goal with the common projects, and where the inflow had been known in advance."""

    goal_id: str
    common: int
    foreseen: int
    proven: bool

    @property
    def lost(self) -> int:
        """Below zero where an earlier goal paid for it."""
        return self.common - self.foreseen


@dataclass(frozen=True, slots=True)
class InflowPlan:
    """One inflow: its demand, its plan with the common project starts, and its best plan in hindsight.

    `foreseen` has no plan where none was found in time.
    """

    inflow: Inflow
    snapshot: PlanningSnapshot
    common: Solution
    foreseen: Solution

    @property
    def regrets(self) -> tuple[Regret, ...]:
        """Goal by goal in their order; nothing where hindsight has no plan to compare with."""
        best = {goal.id: goal for goal in self.foreseen.goals}
        return tuple(
            Regret(goal.id, goal.value, best[goal.id].value, goal.proven and best[goal.id].proven)
            for goal in self.common.goals
            if goal.id in best
        )


@dataclass(frozen=True, slots=True)
class InflowStudy:
    """One decision on projects, `starts`, judged at several inflows.

    `expected` are the goals added up over the inflows, which count alike; `proven` when no common projects
    can do better. `plans` is empty where the outcome has no plan.
    """

    settings: PlanSettings
    outcome: Outcome
    plans: tuple[InflowPlan, ...] = ()
    starts: tuple[ProjectStart, ...] = ()
    expected: tuple[GoalValue, ...] = ()
    gap: float | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """How many more a place or municipality (`code`) could take within `months` months, beside a plan.

    All together have no code. `persons` are of the household mix: every kind of household is there in its
    share, give or take less than one household. `any_persons` may be of whatever kinds fill the room best.
    Not `proven`, both are the most that was found in time.
    """

    code: str
    months: int
    persons: int
    any_persons: int
    proven: bool


@dataclass(frozen=True, slots=True)
class Readiness:
    """The room left beside a plan from the month `first` on, by place, by municipality and in all.

    Places share services, so they rarely add up to their municipality.
    """

    first: Month
    places: tuple[Room, ...]
    municipalities: tuple[Room, ...]
    everywhere: tuple[Room, ...]
