"""A plan judged by plain arithmetic, whoever made it: machine or hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.domain.placement import Placement
from models.domain.proposal import Breach, GoalValue, PlanSettings, Shortage
from models.domain.snapshot import PlanningSnapshot
from optimizer.goals.catalogue import goals_in_force
from optimizer.rules.catalogue import rules_in_force
from optimizer.shortage.shortages import shortages_of


@dataclass(frozen=True, slots=True)
class Judgement:
    """Goal values (none proven: that takes a search), shortages by name, breaches by rule."""

    goals: tuple[GoalValue, ...]
    shortages: tuple[Shortage, ...]
    breaches: tuple[Breach, ...]


def judge(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> Judgement:
    """Every rule's check and every goal's value; what cannot even be counted has only breaches."""
    snapshot = snapshot.in_order()
    breaches = breaches_of(snapshot, settings, placements)
    if not _can_be_counted(snapshot, placements):
        return Judgement((), (), breaches)
    goals = _goals(snapshot, settings, placements)
    return Judgement(goals, shortages_of(snapshot, settings, placements), breaches)


def judge_at_once(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Judgement:
    """As `judge`, without the shortages: what a hand that moves can be told, of 3 000 cases in 0.1 seconds.

    `snapshot` is in order, and `placements` are about what it knows.
    """
    return Judgement(_goals(snapshot, settings, placements), (), breaches_of(snapshot, settings, placements))


def _goals(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> tuple[GoalValue, ...]:
    return tuple(
        GoalValue(goal.id, goal.value(snapshot, settings, placements), proven=False)
        for goal in goals_in_force(settings)
    )


def _can_be_counted(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> bool:
    """Whether every cell is about households, a place and a month that the planning basis knows."""
    needs_home = {group.id: group.needs_home for group in snapshot.groups}
    places = {place.code for place in snapshot.places}
    months = frozenset(snapshot.months)
    return all(
        cell.group_id in needs_home
        and (cell.place_code in places or not needs_home[cell.group_id])
        and cell.month in months
        for cell in placements
    )


def breaches_of(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> tuple[Breach, ...]:
    """What the rules in force say against the plan."""
    return tuple(
        breach for rule in rules_in_force(settings) for breach in rule.check(snapshot, settings, placements)
    )
