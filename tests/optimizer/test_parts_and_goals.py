"""Parts share nothing; goal values by column and by plain arithmetic are the same."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import PlanningSnapshot
from models.wording import Language, Wording
from optimizer.build import matrix_of
from optimizer.first_plan import settle_own_columns
from optimizer.frame import Frame
from optimizer.goals.catalogue import GOALS, goals_in_force
from optimizer.part_search import placements_of
from optimizer.parts import parts_of
from optimizer.residence import settled
from optimizer.rules.everyone_counted import EVERYONE_COUNTED
from tests.builders import JANUARY, a_group, a_snapshot
from tests.optimizer.plans import solved
from tests.optimizer.strategies import snapshots


def codes(snapshot: PlanningSnapshot) -> list[set[str]]:
    return [{part.code for part in one.municipalities} for one in parts_of(snapshot, PlanSettings())]


def test_municipalities_stand_alone() -> None:
    assert codes(a_snapshot()) == [{"2023"}, {"2034"}, {"2081"}]


def test_a_free_group_ties() -> None:
    free = a_group("free", municipality_codes=("2034", "2081"))
    assert codes(a_snapshot(groups=(free,))) == [{"2023"}, {"2034", "2081"}]


def test_a_shared_catchment_ties() -> None:
    school = ServicePoint(
        "s", Service.SCHOOL, "s", "2023", frozenset({"2023_seat", "2081_seat"}), (Capacity(JANUARY, 1),)
    )
    assert codes(a_snapshot(services=(school,))) == [{"2023", "2081"}, {"2034"}]


def test_living_in_another_municipality_ties() -> None:
    housed = a_group("h", "2023", route=Route.ALREADY_HOUSED, lives_in="2034_seat")
    assert codes(a_snapshot(groups=(housed,))) == [{"2023", "2034"}, {"2081"}]


@given(snapshots())
@settings(max_examples=30)
def test_parts_lose_nothing(snapshot: PlanningSnapshot) -> None:
    parts = parts_of(snapshot, PlanSettings())
    for name in ("municipalities", "places", "quotas", "groups", "homes", "projects", "services", "locks"):
        spread = sorted((one for part in parts for one in getattr(part, name)), key=repr)
        whole = getattr(snapshot, name)
        if name == "services":
            whole = [point for point in whole if point.catchment]
        assert spread == sorted(whole, key=repr)


@given(st.data(), snapshots())
@settings(max_examples=40)
def test_costs_by_column_and_values_by_arithmetic_agree(
    data: st.DataObject, snapshot: PlanningSnapshot
) -> None:
    """Over any plan at all; places short have rows of their own and are compared in `test_solve`."""
    asked = PlanSettings()
    matrix = matrix_of(Frame(snapshot, asked), (EVERYONE_COUNTED,))
    columns = matrix.columns
    values = np.zeros(columns.total, dtype=np.int64)
    left = columns.frame.count.copy()
    for column in data.draw(st.lists(st.integers(0, max(columns.moves - 1, 0)), max_size=8)):
        if columns.moves and left[columns.group[column]]:
            values[column] += 1
            left[columns.group[column]] -= 1
    values[columns.unplaced] = left
    settle_own_columns(matrix, values)
    placements = (*settled(snapshot), *placements_of(columns, values))
    for goal in GOALS:
        costs = goal.costs(columns)
        assert (costs >= 0).all()
        assert costs.dtype == np.int64
        if goal.id != "service_shortage":
            by_column = int(costs @ values) + goal.fixed(columns)
            assert by_column == goal.value(snapshot, asked, placements), goal.id


def test_goals_in_the_officers_order() -> None:
    basis = a_snapshot(groups=(a_group("one"),))
    solution = solved(basis, PlanSettings(goals=("code_order", "in_time")))
    assert [goal.id for goal in solution.goals] == ["code_order", "in_time"]


def test_places_short_are_no_goal_without_the_rule() -> None:
    off = PlanSettings(rules_off=frozenset({"service_capacity"}))
    assert "service_shortage" not in [goal.id for goal in goals_in_force(off)]


def test_goals_are_named_in_swedish() -> None:
    swedish = Wording(Language.SWEDISH)
    for goal in GOALS:
        assert swedish.of(goal.title) != goal.title.source
        assert swedish.of(goal.unit) != goal.unit.source
