from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from models import acts
from models.domain.costs import CostPart, Grant, GrantUnit
from models.domain.households import Link, LinkKind
from models.domain.months import Month
from models.domain.snapshot import Pace, PlanningSnapshot
from models.domain.suitability import SuitabilityFactor
from models.planning_file.database import PlanningFile
from models.snapshots import take_snapshot
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, add_homes, homes


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def snapshot(file: PlanningFile) -> PlanningSnapshot:
    with file.reading() as session:
        return take_snapshot(session, YEAR)


def a_case(code: str, **changes: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "year": YEAR,
        "code": code,
        "municipality_code": "2081",
        "route": "agency_housing",
        "assigned": Month(YEAR, 3),
        "count": 1,
        "age_19_64": 2,
    }
    return {**row, **changes}


def a_project(name: str, place: str = SEAT, **changes: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "place_code": place,
        "name": name,
        "rooms": 2,
        "units": 4,
        "ready": Month(YEAR, 5),
        "lease_months": None,
        "reuses": "",
    }
    return {**row, **changes}


def test_what_is_said_of_a_case_reaches_the_basis(plan: PlanningFile) -> None:
    case = a_case("H1", also_in="2034,2081", reception_months=4, kind="kvot", score_source="LEV-05")
    plan.act(acts.insert_rows("household_group", [case]))
    said = [
        {"place_code": SEAT, "allowed": True, "score": 0.75, "cost": None},
        {"place_code": VILLAGE, "allowed": False, "score": None, "cost": 1200.5},
    ]
    plan.act(acts.insert_rows("household_place", [{"year": YEAR, "group_code": "H1", **row} for row in said]))
    (group,) = snapshot(plan).groups
    assert group.municipality_codes == ("2081", "2034")
    assert (group.allowed_places, group.forbidden_places) == (frozenset({SEAT}), frozenset({VILLAGE}))
    assert (group.scores, group.costs) == ({SEAT: 0.75}, {VILLAGE: 1200.5})
    assert (group.score_source, group.kind, group.deadline) == ("LEV-05", "kvot", Month(YEAR, 7))


def test_an_unknown_further_municipality_is_not_hidden(plan: PlanningFile) -> None:
    plan.act(acts.insert_rows("household_group", [a_case("H1", also_in="9999")]))
    (group,) = snapshot(plan).groups
    assert group.municipality_codes == ("2081", "9999")


def test_a_case_that_gets_another_code_keeps_what_is_said_of_it(plan: PlanningFile) -> None:
    plan.act(acts.insert_rows("household_group", [a_case("H1"), a_case("H2")]))
    plan.act(
        acts.insert_rows(
            "household_place",
            [{"year": YEAR, "group_code": "H1", "place_code": SEAT, "allowed": True, "score": 1.0}],
        )
    )
    plan.act(
        acts.insert_rows(
            "household_link",
            [{"year": YEAR, "first_code": "H1", "second_code": "H2", "kind": "same_place"}],
        )
    )
    before = snapshot(plan)
    inverse, _ = plan.act(acts.set_values("household_group", {"id": 1}, {"code": "A7"}))
    assert snapshot(plan).links == (Link("k1", "A7", "H2", LinkKind.SAME_PLACE),)
    assert next(group for group in snapshot(plan).groups if group.id == "A7").scores == {SEAT: 1.0}
    plan.act(inverse)
    assert snapshot(plan) == before


def test_limits_weights_and_grants_of_the_year_reach_the_basis(plan: PlanningFile) -> None:
    plan.act(
        acts.insert_rows(
            "monthly_pace", [{"year": YEAR, "municipality_code": "2081", "persons": 20, "households": None}]
        )
    )
    with plan.reading() as session:
        weights = acts.set_suitability_weights(session, YEAR, {SuitabilityFactor.WORK: 5})
    plan.act(weights)
    grant = {"title": "Schablon", "unit": "person", "amount": 142_000, "route": None, "basis": "Test"}
    plan.act(acts.insert_rows("state_grant", [{"year": YEAR, **grant}]))
    plan.act(acts.set_year_limits(YEAR, newcomers_permille=20, landlord_permille=100, budget=5_000_000))
    plan.act(acts.set_cost_parts(YEAR, [CostPart.RENT, CostPart.GRANTS]))
    basis = snapshot(plan)
    assert basis.paces == (Pace("2081", persons=20),)
    assert basis.suitability_weights[SuitabilityFactor.WORK] == 5
    assert sum(basis.suitability_weights.values()) == 9
    assert basis.grants == (Grant("g1", "Schablon", GrantUnit.PERSON, 142_000, None, "Test"),)
    assert (basis.newcomers_permille, basis.landlord_permille, basis.budget) == (20, 100, 5_000_000)
    assert basis.cost_parts == {CostPart.GRANTS, CostPart.RENT}


def test_places_rents_and_units_reach_the_basis(plan: PlanningFile) -> None:
    plan.act(acts.set_values("place", {"code": SEAT}, {"transport": 80, "work": 0, "associations": None}))
    plan.act(add_homes(homes(monthly_rent=6500, landlord="Tunabyggen", landlord_homes=400)))
    plan.act(
        acts.insert_rows(
            "housing_project",
            [a_project("Paviljong A", homes_per_unit=8, unit_cost=900_000, monthly_rent=8000)],
        )
    )
    basis = snapshot(plan)
    seat = next(place for place in basis.places if place.code == SEAT)
    assert (seat.transport, seat.work, seat.associations) == (80, 0, None)
    (home,) = basis.homes
    assert (home.monthly_rent, home.landlord, home.landlord_homes) == (6500, "Tunabyggen", 400)
    (project,) = basis.projects
    assert (project.homes_per_unit, project.unit_cost, project.monthly_rent) == (8, 900_000, 8000)


@pytest.mark.parametrize(
    ("reuses", "meant"),
    [("", None), ("paviljong a", "p1"), ("Paviljong B", "p2"), ("Okänt hus", "Okänt hus")],
)
def test_a_project_is_reused_by_its_name(plan: PlanningFile, reuses: str, meant: str | None) -> None:
    """Of two with the same name the one in the municipality is meant."""
    plan.act(
        acts.insert_rows(
            "housing_project",
            [
                a_project("Paviljong A"),
                a_project("Paviljong B"),
                a_project("Paviljong B", "2034_L"),
                a_project("Ny", reuses=reuses),
            ],
        )
    )
    assert next(project for project in snapshot(plan).projects if project.id == "p4").reuses == meant
