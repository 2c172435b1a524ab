"""Parts share nothing; goal values by column and by plain arithmetic are the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.homes import HousingProject
from models.domain.households import Link, LinkKind
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import PlanningSnapshot
from models.wording import Language, Wording
from optimizer.build import matrix_of
from optimizer.frame import Frame
from optimizer.goals.catalogue import GOALS, goals_in_force
from optimizer.parts import parts_of
from optimizer.residence import settled
from optimizer.rules.everyone_counted import EVERYONE_COUNTED
from optimizer.searching.first_plan import settle_own_columns
from optimizer.searching.part_search import placements_of
from tests.builders import JANUARY, a_group, a_home, a_snapshot
from tests.optimizer.plans import cells, goal_values, solved
from tests.optimizer.strategies import snapshots

PARTS_OF_A_BASIS = (
    "municipalities",
    "places",
    "quotas",
    "groups",
    "homes",
    "projects",
    "services",
    "locks",
    "links",
    "paces",
    "previous",
)


def codes(snapshot: PlanningSnapshot, asked: PlanSettings | None = None) -> list[set[str]]:
    parts = parts_of(snapshot, asked or PlanSettings())
    return [{part.code for part in one.municipalities} for one in parts]


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


def test_linked_households_tie_their_municipalities() -> None:
    pair = (a_group("a", "2034"), a_group("b", "2081"))
    link = Link("k", "a", "b", LinkKind.SAME_MUNICIPALITY)
    assert codes(a_snapshot(groups=pair, links=(link,))) == [{"2023"}, {"2034", "2081"}]
    unknown = Link("k", "a", "nobody", LinkKind.SAME_MUNICIPALITY)
    assert codes(a_snapshot(groups=pair, links=(unknown,))) == [{"2023"}, {"2034"}, {"2081"}]


def a_project(project_id: str, place: str, **changes: Any) -> HousingProject:
    plain = HousingProject(project_id, place, project_id, 2, 1, JANUARY, decided=False, unit_cost=1)
    return replace(plain, **changes)


def test_projects_tie_where_the_plan_may_choose_among_them() -> None:
    two = (a_project("p", "2023_seat"), a_project("q", "2081_seat"))
    basis, siting = a_snapshot(projects=two, budget=5), PlanSettings(siting=True)
    apart = [{"2023"}, {"2034"}, {"2081"}]
    tied = [{"2023", "2081"}, {"2034"}]
    assert codes(basis) == apart
    assert codes(basis, siting) == tied
    assert codes(replace(basis, budget=None), siting) == apart
    moved = a_snapshot(projects=(two[0], replace(two[1], reuses="p")))
    assert codes(moved, siting) == tied
    alike = a_snapshot(projects=(two[0], replace(two[1], same_decision_as="p")))
    assert codes(alike, siting) == tied


def test_a_mean_or_a_tolerance_over_everybody_ties_everything() -> None:
    everything = [{"2023", "2034", "2081"}]
    floor = PlanSettings(score_floor=0.5)
    assert codes(a_snapshot(), floor) == everything
    assert len(codes(a_snapshot(), replace(floor, rules_off=frozenset({"fairness_floor"})))) == 3
    assert codes(a_snapshot(), PlanSettings(tolerances={"waiting": 2.0})) == everything
    assert len(codes(a_snapshot(), PlanSettings(tolerances={"waiting": 0.0}))) == 3
    assert len(codes(a_snapshot(), PlanSettings(tolerances={"code_order": 2.0}))) == 3


def test_a_tolerance_is_used_once_for_all_parts_together() -> None:
    """Two places one month later suit better: only one of the two households may wait for it."""
    here, there = (
        a_group(name, code, scores={f"{code}_seat": 0.1, f"{code}_village": score})
        for name, code, score in (("a", "2034", 0.7), ("b", "2081", 0.9))
    )
    homes = tuple(
        a_home(f"{code}_{kind}", first=JANUARY + wait)
        for code in ("2034", "2081")
        for kind, wait in (("seat", 0), ("village", 1))
    )
    asked = PlanSettings(goals=("waiting", "suitability"), tolerances={"waiting": 1.0})
    solution = solved(a_snapshot(groups=(here, there), homes=homes), asked)
    assert goal_values(solution) == {"waiting": 1, "suitability": 600_000}
    assert [cell[:2] for cell in cells(solution)] == [("a", "2034_seat"), ("b", "2081_village")]


@given(snapshots())
@settings(max_examples=30)
def test_parts_lose_nothing(snapshot: PlanningSnapshot) -> None:
    parts = parts_of(snapshot, PlanSettings())
    for name in PARTS_OF_A_BASIS:
        spread = sorted((one for part in parts for one in getattr(part, name)), key=repr)
        whole = getattr(snapshot, name)
        if name == "services":
            whole = [point for point in whole if point.catchment]
        known = {group.id for group in snapshot.groups}
        if name == "links":
            whole = [link for link in whole if link.first_group in known]
        if name == "previous":
            whole = [cell for cell in whole if cell.group_id in known]
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
