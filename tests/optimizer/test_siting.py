"""Projects that the plan takes into use: rows and checks agree, and no other choice of projects is better."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import matrix_of
from optimizer.frame import Frame
from optimizer.rules.catalogue import RULES, rules_in_force
from optimizer.rules.rule import Rule
from optimizer.searching.first_plan import first_plan, keeps_rows
from tests.builders import YEAR, a_group, a_school
from tests.optimizer.every_siting import choices, cost_of_units, decided
from tests.optimizer.plan_columns import values_of
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.siting_examples import FLATS, SERVED, SITING, started, with_projects
from tests.optimizer.siting_strategies import siting_bases, starts
from tests.optimizer.strategies import plans

DECEMBER = Month(YEAR, 12)
OFF = ("home_capacity", "home_suits_needs", "project_requirements")
ABOUT_HOMES = [
    rule
    for rule in RULES
    if rule.id in ("everyone_counted", "concentration_limit", "project_requirements", *OFF)
]


@given(st.data(), siting_bases(), st.frozensets(st.sampled_from(OFF), max_size=1))
@settings(max_examples=150)
def test_rows_and_checks_agree(data: st.DataObject, basis: PlanningSnapshot, off: frozenset[str]) -> None:
    wish = PlanSettings(goals=(), rules_off=off, siting=True)
    plan = data.draw(plans(basis))
    chosen = () if "home_capacity" in off else data.draw(starts(basis))
    rules: list[Rule] = [rule for rule in ABOUT_HOMES if rule.id not in off]
    matrix = matrix_of(Frame(basis, wish), rules)
    values = values_of(matrix.columns, plan, chosen)
    judged = basis.with_starts(chosen)
    breaches = [breach for rule in rules for breach in rule.check(judged, wish, plan)]
    assert (values is not None and keeps_rows(matrix, values)) == (not breaches), breaches


@given(siting_bases(), st.frozensets(st.just("project_requirements"), max_size=1))
@settings(max_examples=30)
def test_no_other_choice_of_projects_is_better(basis: PlanningSnapshot, off: frozenset[str]) -> None:
    projects = tuple(replace(project, ready=max(project.ready, DECEMBER)) for project in basis.projects)
    basis = replace(basis, projects=projects)
    wish = PlanSettings(goals=("in_time", "waiting", "cost"), rules_off=off, siting=True)
    found = solved(basis, wish)
    best = None
    for chosen in choices(basis, wish):
        tried = goal_values(solved(decided(basis, chosen), replace(wish, siting=False)))
        if tried:
            values = (tried["in_time"], tried["waiting"], tried["cost"] + cost_of_units(basis, chosen))
            best = values if best is None else min(best, values)
    assert (tuple(goal_values(found).values()) or None) == best


@pytest.mark.parametrize(("households", "houses"), [(1, 1), (2, 1), (3, 2), (8, 4), (12, 4)])
def test_no_more_houses_than_households_need(households: int, houses: int) -> None:
    basis = with_projects(FLATS, groups=(a_group("singles", count=households),))
    solution = solved(basis, SITING)
    assert solution.starts == started(houses)
    assert sum(cell.households for cell in solution.placements) == min(households, 8)


@given(siting_bases())
@settings(max_examples=50)
def test_a_first_plan_takes_no_more_into_use_than_it_needs(basis: PlanningSnapshot) -> None:
    """Without locks there is always a first plan, and no unit less would do."""
    wish = PlanSettings(goals=("in_time",), siting=True)
    matrix = matrix_of(Frame(replace(basis, locks=()), wish), rules_in_force(wish))
    values = first_plan(matrix)
    assert values is not None
    assert keeps_rows(matrix, values)
    for start in matrix.columns.numbers("starts").tolist():
        less = values.copy()
        less[start] -= 1
        assert not keeps_rows(matrix, less)


def test_projects_stay_unused_unless_the_plan_may_choose_them() -> None:
    assert solved(with_projects(FLATS)).starts == ()
    assert SERVED.projects == ()


def test_one_budget_for_several_municipalities_goes_where_it_helps_most() -> None:
    """Two municipalities that share nothing but the money for one house."""
    elsewhere = replace(FLATS, id="orsa", place_code="2034_seat")
    services = tuple(
        a_school(project.place_code, 20, service)
        for project in (FLATS, elsewhere)
        for service in (Service.SCHOOL, Service.PRESCHOOL)
    )
    basis = with_projects(
        FLATS,
        elsewhere,
        budget=2_000_000,
        services=services,
        groups=(a_group("one"), a_group("two", "2034", count=2)),
    )
    assert solved(basis, SITING).starts == started(1, elsewhere)
    enough = solved(replace(basis, budget=4_000_000), SITING)
    assert goal_values(enough)["in_time"] == 0
