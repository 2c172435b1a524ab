"""Västervik's case: four modular houses in Ankarsrum, eight flats for 48 persons, leased for six years."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.domain.geography import LocalityKind, Municipality, Place
from models.domain.homes import HomeStock, HousingProject
from models.domain.households import Composition
from models.domain.months import Month
from models.domain.placement import ProjectStart
from models.domain.proposal import Outcome, PlanSettings, ShortageKind, Solution
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import PlanningSnapshot
from optimizer.project_checks import Requirement, Standing, project_checks
from tests.builders import JANUARY, YEAR, a_group, a_quota, a_snapshot
from tests.optimizer.plans import goal_values, solved

MAY, JUNE, JULY = Month(YEAR, 5), Month(YEAR, 6), Month(YEAR, 7)
OF_SIX = Composition(age_1_5=2, age_6_15=2, age_19_64=2)
HOUSES = HousingProject(
    "hus",
    "ankarsrum",
    "Modulhus i Ankarsrum",
    rooms=4,
    units=4,
    ready=MAY,
    decided=False,
    lease_months=72,
    detail_plan_adopted=True,
    homes_per_unit=2,
    unit_cost=3_000_000,
    monthly_rent=11_000,
)
SITING = PlanSettings(siting=True)


def a_place(code: str, name: str) -> Place:
    return Place(code, "0883", name, LocalityKind.URBAN_AREA, 1300, 1300, transport=40)


def a_service(service: Service) -> ServicePoint:
    places = (Capacity(JANUARY, 40),)
    return ServicePoint(str(service), service, str(service), "0883", frozenset({"ankarsrum"}), places)


def vastervik(*projects: HousingProject, families: int = 8, **changes: Any) -> PlanningSnapshot:
    """Families of six, assigned in April, and no home for them but what the plan takes into use."""
    basis = a_snapshot(
        municipalities=(Municipality("0883", "Västervik", 36_000),),
        places=(a_place("ankarsrum", "Ankarsrum"), a_place("gamleby", "Gamleby")),
        quotas=(a_quota("0883", 6 * families),),
        groups=(a_group("family", "0883", assigned=Month(YEAR, 4), composition=OF_SIX, count=families),),
        projects=projects or (HOUSES,),
        services=tuple(map(a_service, (Service.PRESCHOOL, Service.SCHOOL, Service.SFI))),
    )
    return replace(basis, **changes)


def without_a_home(solution: Solution) -> int:
    return goal_values(solution)["in_time"]


def test_all_four_houses_are_taken_into_use_when_they_are_ready() -> None:
    solution = solved(vastervik(), SITING)
    assert solution.outcome is Outcome.OPTIMAL
    assert solution.starts == (ProjectStart("hus", MAY, 4),)
    assert without_a_home(solution) == 0
    (cell,) = solution.placements
    assert (cell.place_code, cell.month, cell.households) == ("ankarsrum", MAY, 8)


def test_no_more_houses_than_the_families_need() -> None:
    assert solved(vastervik(families=5), SITING).starts == (ProjectStart("hus", MAY, 3),)


def test_a_home_that_is_there_already_is_cheaper_than_a_house() -> None:
    empty = HomeStock("flat", "ankarsrum", 4, 2, JANUARY)
    assert solved(vastervik(families=2, homes=(empty,)), SITING).starts == ()


def test_the_plan_chooses_no_project_unless_it_may() -> None:
    solution = solved(vastervik())
    assert solution.starts == ()
    assert without_a_home(solution) == 48


def test_as_many_houses_as_the_budget_holds() -> None:
    solution = solved(vastervik(budget=10_000_000), SITING)
    assert solution.starts == (ProjectStart("hus", MAY, 3),)
    assert without_a_home(solution) == 12


NO_BUSES = tuple(replace(place, transport=0) for place in vastervik().places)
BUSES_NOT_TOLD = tuple(replace(place, transport=None) for place in vastervik().places)
SCHOOL_ELSEWHERE = tuple(
    replace(point, catchment=frozenset({"gamleby"})) if point.service is Service.SCHOOL else point
    for point in vastervik().services
)
NO_PRESCHOOL_TOLD = tuple(point for point in vastervik().services if point.service is not Service.PRESCHOOL)


@pytest.mark.parametrize(
    ("basis", "requirement", "standing"),
    [
        (
            vastervik(replace(HOUSES, detail_plan_adopted=False)),
            Requirement.DETAIL_PLAN,
            Standing.NOT_MET,
        ),
        (vastervik(places=NO_BUSES), Requirement.TRANSPORT, Standing.NOT_MET),
        (vastervik(places=BUSES_NOT_TOLD), Requirement.TRANSPORT, Standing.NOT_KNOWN),
        (vastervik(services=SCHOOL_ELSEWHERE), Requirement.SCHOOL, Standing.NOT_MET),
        (vastervik(services=NO_PRESCHOOL_TOLD), Requirement.PRESCHOOL, Standing.NOT_KNOWN),
        (vastervik(replace(HOUSES, ready=Month(YEAR + 1, 3))), Requirement.LEAD_TIME, Standing.NOT_MET),
        (vastervik(replace(HOUSES, lease_months=0)), Requirement.LEASE, Standing.NOT_MET),
        (vastervik(replace(HOUSES, reuses="unknown")), Requirement.REUSED_LEASE, Standing.NOT_MET),
        (vastervik(budget=2_999_999), Requirement.UNIT_COST, Standing.NOT_MET),
        (vastervik(replace(HOUSES, unit_cost=None), budget=1), Requirement.UNIT_COST, Standing.NOT_KNOWN),
    ],
    ids=lambda value: str(value) if isinstance(value, Requirement | Standing) else "",
)
def test_a_requirement_that_is_not_known_to_be_met_is_named_and_keeps_the_houses_out(
    basis: PlanningSnapshot, requirement: Requirement, standing: Standing
) -> None:
    (project,) = basis.projects
    unmet = {
        check.requirement: check.standing
        for check in project_checks(basis, project)
        if check.standing is not Standing.MET
    }
    assert unmet == {requirement: standing}
    solution = solved(basis, SITING)
    assert solution.starts == ()
    assert without_a_home(solution) == 48


def test_the_requirements_may_be_switched_off() -> None:
    basis = vastervik(replace(HOUSES, detail_plan_adopted=False), places=NO_BUSES)
    wish = replace(SITING, rules_off=frozenset({"project_requirements"}))
    assert solved(basis, wish).starts == (ProjectStart("hus", MAY, 4),)


def test_a_lease_that_ends_within_the_plan_is_no_home_for_those_who_stay() -> None:
    """Leased for six months: only from September on does a house last the plan out, and that is late."""
    house = replace(HOUSES, units=1, lease_months=6)
    solution = solved(vastervik(house), SITING)
    assert solution.starts == (ProjectStart("hus", Month(YEAR, 9), 1),)
    assert without_a_home(solution) == 48
    in_time = solved(vastervik(house), replace(SITING, late_allowed=False))
    assert in_time.starts == ()


def test_houses_relieve_each_other_when_leases_are_short() -> None:
    """Two houses from May and two from November are homes for four families all the time."""
    solution = solved(vastervik(replace(HOUSES, lease_months=6)), SITING)
    assert solution.starts == (ProjectStart("hus", MAY, 2), ProjectStart("hus", Month(YEAR, 11), 2))
    assert without_a_home(solution) == 48 - 24


def test_houses_move_here_when_their_lease_elsewhere_is_over() -> None:
    """Two houses stand in Gamleby until June: they are here in July, a month late."""
    gamleby = replace(
        HOUSES, id="gamleby", place_code="gamleby", ready=JANUARY, units=2, decided=True, lease_months=6
    )
    here = replace(HOUSES, reuses="gamleby")
    solution = solved(vastervik(gamleby, here), SITING)
    assert solution.starts == (ProjectStart("hus", JULY, 2),)
    assert {cell.month for cell in solution.placements} == {JULY}


def test_who_is_left_out_is_named_as_lacking_a_home() -> None:
    solution = solved(vastervik(budget=10_000_000), SITING)
    assert [(short.kind, short.persons, short.rooms) for short in solution.shortages] == [
        (ShortageKind.HOME, 12, 4)
    ]


def test_the_plan_may_use_the_same_houses_twice() -> None:
    """Nothing is decided: they stand in Gamleby from January to March, and in Ankarsrum from April."""
    both = frozenset({"ankarsrum", "gamleby"})
    services = tuple(replace(point, catchment=both) for point in vastervik().services)
    gamleby = replace(HOUSES, id="gamleby", place_code="gamleby", ready=JANUARY, lease_months=3)
    here = replace(HOUSES, ready=JANUARY, reuses="gamleby")
    february = a_group(
        "family",
        "0883",
        assigned=JANUARY + 1,
        composition=OF_SIX,
        count=2,
        allowed_places=frozenset({"ankarsrum"}),
    )
    solution = solved(vastervik(gamleby, here, services=services, groups=(february,)), SITING)
    april = JANUARY + 3
    assert solution.starts == (ProjectStart("gamleby", JANUARY, 1), ProjectStart("hus", april, 1))
    assert {cell.month for cell in solution.placements} == {april}
    assert without_a_home(solution) == 0
