"""All goals, in the order that the officer starts from."""

from __future__ import annotations

from models.domain.proposal import PlanSettings
from optimizer.goals.code_order import CODE_ORDER
from optimizer.goals.cost import COST
from optimizer.goals.goal import Goal
from optimizer.goals.in_time import IN_TIME
from optimizer.goals.plan_changes import PLAN_CHANGES
from optimizer.goals.rural_balance import RURAL_BALANCE
from optimizer.goals.service_shortage import SERVICE_SHORTAGE
from optimizer.goals.suitability import SUITABILITY
from optimizer.goals.waiting import WAITING
from optimizer.rules import service_capacity

GOALS: tuple[Goal, ...] = (
    IN_TIME,
    WAITING,
    SERVICE_SHORTAGE,
    RURAL_BALANCE,
    SUITABILITY,
    COST,
    PLAN_CHANGES,
    CODE_ORDER,
)


def goals_in_force(settings: PlanSettings) -> tuple[Goal, ...]:
    """The goals asked for, in the officer's order; places short count only while the rule holds.

    Without any, the order of codes: a search that seeks nothing would not find out what is impossible.
    """
    known = {goal.id: goal for goal in GOALS}
    off = {"service_shortage"} if service_capacity.ID in settings.rules_off else set()
    return tuple(known[goal] for goal in settings.goals if goal not in off) or (CODE_ORDER,)


def allowance(goal_id: str, settings: PlanSettings) -> int:
    """How much of a goal later ones may use up, in the parts that it counts."""
    (parts,) = (goal.parts for goal in GOALS if goal.id == goal_id)
    return int(settings.tolerances.get(goal_id, 0) * parts + 1e-6)
