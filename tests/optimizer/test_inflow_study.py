"""One decision on projects for several inflows, against brute force; and whole households at any inflow."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from models.domain.homes import HousingProject
from models.domain.households import Composition, HouseholdType
from models.domain.inflows import EXPECTED, Inflow
from models.domain.months import Month
from models.domain.placement import ProjectStart
from models.domain.proposal import Outcome, PlanSettings
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from optimizer.demand import with_demand
from optimizer.inflow.inflow_study import study, study_inflows
from optimizer.inflow.inflows import at_inflow
from optimizer.inflow.side_by_side import joined, placements_in
from optimizer.searching.search import search_here
from tests.builders import FAMILY, JANUARY, SINGLE, YEAR, a_group, a_home, a_quota, a_school, a_snapshot
from tests.optimizer.plans import goal_values, solved

MIX = (
    HouseholdType("alone", SINGLE, 6),
    HouseholdType("family", FAMILY, 3),
    HouseholdType("large", Composition(age_1_5=2, age_6_15=3, age_19_64=2), 1),
)
LOW, HIGH = Inflow(600), Inflow(1500)
GOALS = ("in_time", "waiting", "cost", "code_order")
SITING = PlanSettings(goals=GOALS, siting=True, rules_off=frozenset({"project_requirements"}))


def a_basis(**changes: object) -> PlanningSnapshot:
    return replace(a_snapshot(household_types=MIX, month_weights=tuple(range(1, 13))), **changes)


def persons(snapshot: PlanningSnapshot, from_month: int = 1) -> int:
    return sum(group.persons for group in snapshot.groups if group.assigned.number >= from_month)


def test_the_expected_inflow_is_the_plan_as_it_is() -> None:
    basis = a_basis(quotas=tuple(a_quota(code, 37, 9) for code in ("2023", "2034", "2081")))

    assert at_inflow(basis, EXPECTED) == with_demand(basis)


@pytest.mark.parametrize(("permille", "expected"), [(0, 0), (600, 67), (1000, 111), (1500, 167), (2500, 278)])
def test_the_county_receives_its_share_to_the_person(permille: int, expected: int) -> None:
    basis = a_basis(quotas=tuple(a_quota(code, 37) for code in ("2023", "2034", "2081")))

    assert abs(persons(at_inflow(basis, Inflow(permille))) - expected) <= 1


def test_twice_as_many_come_from_the_month_on() -> None:
    basis = a_basis(quotas=(a_quota("2081", 1200),), month_weights=(1,) * 12)
    july = Month(YEAR, 7)

    usual, doubled = with_demand(basis), at_inflow(basis, Inflow(1000, july))

    assert persons(doubled) == 1800
    before = persons(usual) - persons(usual, 7)
    assert abs((persons(doubled) - persons(doubled, 7)) - before) <= 14
    assert abs(persons(doubled, 7) - 2 * persons(usual, 7)) <= 14


def test_who_is_known_by_name_comes_whatever_the_inflow() -> None:
    known = a_group("case", "2081", composition=FAMILY)
    basis = a_basis(quotas=(a_quota("2081", 40),), groups=(known,))

    few = at_inflow(basis, Inflow(50))

    assert known in few.groups
    assert persons(few) == 4, "two persons are expected, four are already here"
    assert few.quotas == (a_quota("2081", 40),), "the municipality may still receive its quota"


@given(
    permille=st.integers(0, 3000),
    quotas=st.lists(st.integers(0, 60), min_size=3, max_size=3),
    housed=st.integers(0, 10),
    doubled=st.none() | st.integers(1, 12),
)
@examples(max_examples=40, deadline=None)
def test_quotas_hold_the_demand_of_any_inflow(
    permille: int, quotas: list[int], housed: int, doubled: int | None
) -> None:
    basis = a_basis(
        quotas=tuple(
            a_quota(code, number, min(housed, number))
            for code, number in zip(("2023", "2034", "2081"), quotas, strict=True)
        )
    )
    inflow = Inflow(permille, None if doubled is None else Month(YEAR, doubled))

    found = at_inflow(basis, inflow)

    for quota in found.quotas:
        for route in Route:
            demand = sum(
                group.persons
                for group in found.groups
                if group.route is route and group.municipality_codes == (quota.municipality_code,)
            )
            assert demand <= quota.routes[route]
    most = -(-sum(quotas) * permille // 1000) * (2 if doubled else 1) + 3
    assert persons(found) <= most


def a_project(project_id: str, place: str, units: int = 2, **changes: object) -> HousingProject:
    project = HousingProject(
        project_id, place, project_id, rooms=2, units=units, ready=JANUARY, decided=False, unit_cost=100_000
    )
    return replace(project, **changes)


def of_so_many(households: int, **changes: object) -> PlanningSnapshot:
    groups = (a_group("alone", "2081", count=households),) if households else ()
    return a_snapshot(
        groups=groups, homes=(a_home("2081_seat", 2, 1),), quotas=(a_quota("2081", 90),), **changes
    )


def test_projects_are_decided_once_for_all_inflows() -> None:
    """One home is there; one, two or four households come, and nobody shall be without."""
    projects = (a_project("modules", "2081_seat", units=4),)
    bases = [of_so_many(number, projects=projects) for number in (1, 2, 4)]

    found = study((LOW, EXPECTED, HIGH), bases, SITING, searcher=search_here)

    assert found.outcome is Outcome.OPTIMAL
    assert found.starts == (ProjectStart("modules", JANUARY, 3),)
    assert [plan.common.starts for plan in found.plans] == [found.starts] * 3
    assert [sum(start.units for start in plan.foreseen.starts) for plan in found.plans] == [0, 1, 3]
    cost = [next(regret for regret in plan.regrets if regret.goal_id == "cost") for plan in found.plans]
    assert [regret.lost / 10_000 for regret in cost] == [300_000, 200_000, 0]
    assert all(regret.proven for plan in found.plans for regret in plan.regrets)


def test_the_expected_goals_are_the_sums_over_the_inflows() -> None:
    bases = [of_so_many(number, projects=(a_project("m", "2081_seat", 1),)) for number in (1, 2, 4)]

    found = study((LOW, EXPECTED, HIGH), bases, SITING, searcher=search_here)

    for goal in found.expected:
        assert goal.value == sum(goal_values(plan.common)[goal.id] for plan in found.plans)


def test_without_projects_every_inflow_has_its_own_best_plan() -> None:
    bases = [of_so_many(number) for number in (1, 3)]
    own = [solved(basis) for basis in bases]

    found = study((EXPECTED, HIGH), bases, PlanSettings(), searcher=search_here)

    assert [plan.common.placements for plan in found.plans] == [solution.placements for solution in own]
    assert all(regret.lost == 0 for plan in found.plans for regret in plan.regrets)


def test_the_example_of_every_kind_of_record_is_marked_and_unmarked_whole() -> None:
    basis = of_so_many(3, services=(a_school("2081_seat", 1, Service.SFI),))
    apart = solved(basis)

    together = solved(joined([basis, basis, basis]))

    for number in range(3):
        assert placements_in(number, together.placements) == apart.placements


@given(
    households=st.lists(st.integers(0, 4), min_size=2, max_size=3),
    units=st.tuples(st.integers(0, 2), st.integers(0, 2)),
    costs=st.tuples(st.integers(0, 5), st.integers(0, 5)),
    ready=st.tuples(st.integers(1, 4), st.integers(1, 4)),
)
@examples(max_examples=25, deadline=None)
def test_no_other_common_decision_is_better(
    households: list[int], units: tuple[int, int], costs: tuple[int, int], ready: tuple[int, int]
) -> None:
    """Every way to start the projects, in any month, with the best plan of each inflow after it."""
    projects = tuple(
        a_project(name, place, units=many, unit_cost=cost * 1000, ready=Month(YEAR, month))
        for name, place, many, cost, month in zip(
            ("a", "b"), ("2081_seat", "2081_village"), units, costs, ready, strict=True
        )
    )
    bases = [of_so_many(number, projects=projects) for number in households]
    asked = replace(SITING, goals=("in_time", "cost"))

    found = study([Inflow(number) for number in range(len(bases))], bases, asked, searcher=search_here)

    best = min(_sums(bases, asked, starts) for starts in _every_start(projects))
    assert tuple(goal.value for goal in found.expected) == best
    assert all(goal.proven for goal in found.expected)


def _every_start(projects: tuple[HousingProject, ...]) -> list[tuple[ProjectStart, ...]]:
    """All units in one month or in none: later starts of the same project never help here."""
    ways = [
        [(), *((ProjectStart(p.id, p.ready, units),) for units in range(1, p.units + 1))] for p in projects
    ]
    return [tuple(start for part in chosen for start in part) for chosen in product(*ways)]


def _sums(
    bases: list[PlanningSnapshot], asked: PlanSettings, starts: tuple[ProjectStart, ...]
) -> tuple[int, ...]:
    """With the started units as ordinary homes; they alone cost anything."""
    projects = {project.id: project for project in bases[0].projects}
    total = [0, 0]
    for basis in bases:
        homes = tuple(projects[start.project_id].started(start.month, start.units) for start in starts)
        fixed = replace(basis, projects=(), homes=(*basis.homes, *homes))
        total[0] += goal_values(solved(fixed, replace(asked, siting=False)))["in_time"]
        total[1] += sum(
            10_000 * start.units * (projects[start.project_id].unit_cost or 0) for start in starts
        )
    return tuple(total)


def test_a_study_of_quotas_scales_plans_and_compares() -> None:
    basis = a_basis(
        quotas=(a_quota("2081", 20),),
        homes=(a_home("2081_seat", 4, 5),),
        projects=(a_project("modules", "2081_seat", units=3, rooms=4),),
    )

    found = study_inflows(basis, SITING, searcher=search_here)

    assert [plan.inflow.permille for plan in found.plans] == [600, 1000, 1500]
    assert [persons(plan.snapshot) for plan in found.plans] == [12, 20, 30]
    for plan in found.plans:
        first = plan.regrets[0]
        assert first.goal_id == "in_time"
        assert first.lost >= 0, "nobody does better than who knew"
