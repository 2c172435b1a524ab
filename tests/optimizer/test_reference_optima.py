"""Optima that nobody here computed, through the ordinary route."""

from __future__ import annotations

import pytest

from models.domain.kind_means import kind_means
from models.domain.proposal import Outcome
from tests.optimizer.facility_problems import facility_problem, facility_settings, read_facilities
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.reference_problems import hias, placed_persons, score_settings, total_score, us10
from tests.shared_data import SHARED_DATA, needs_shared_data

HIAS = SHARED_DATA / "benchmarks" / "hias-fy17"
US10 = SHARED_DATA / "benchmarks" / "us10-synthetic"
CFLP = SHARED_DATA / "benchmarks" / "or-cflp"
NEAR = 1e-5

pytestmark = needs_shared_data


@pytest.mark.parametrize(
    ("capacity", "families", "persons", "score"),
    [("cap_total", 320, 821, 193.092296), ("cap_stated", 322, 831, 208.998079)],
)
def test_highest_employment_of_real_families(
    capacity: str, families: int, persons: int, score: float
) -> None:
    solution = solved(hias(HIAS, capacity), score_settings("suitability"))
    assert solution.outcome is Outcome.OPTIMAL
    assert total_score(solution) == pytest.approx(score, abs=NEAR)
    assert (len(solution.placements), placed_persons(solution)) == (families, persons)


def test_most_people_first_and_then_employment() -> None:
    basis = hias(HIAS, "cap_total")
    solution = solved(basis, score_settings("in_time", "suitability"))
    assert solution.outcome is Outcome.OPTIMAL
    assert placed_persons(solution) == 834
    assert total_score(solution) == pytest.approx(193.061602, abs=NEAR)


@pytest.mark.parametrize(("batch", "score"), [("0", 72.398989), ("9", 70.546841), (None, 718.852456)])
def test_everyone_placed_and_then_employment(batch: str | None, score: float) -> None:
    solution = solved(us10(US10, batch), score_settings("in_time", "suitability"))
    assert solution.outcome is Outcome.OPTIMAL
    assert goal_values(solution)["in_time"] == 0
    assert total_score(solution) == pytest.approx(score, abs=NEAR)


@pytest.mark.parametrize(
    ("floor", "relaxed"), [(0.665915, 718.852456), (0.677467, 718.394968), (0.686708, 715.992442)]
)
def test_a_floor_for_every_kind_of_person(floor: float, relaxed: float) -> None:
    """The published value splits people: whole ones lie at it or just below."""
    basis = us10(US10, None)
    settings = score_settings("in_time", "suitability", floor=floor)
    solution = solved(basis, settings)
    assert solution.outcome is Outcome.OPTIMAL
    assert goal_values(solution)["in_time"] == 0
    assert relaxed - 0.02 < total_score(solution) <= relaxed + NEAR
    means = kind_means(basis, settings, solution.placements)
    assert {mean.households for mean in means.values()} == {233, 210, 56, 242, 201, 58}
    assert min(mean.mean for mean in means.values()) >= floor


def test_a_floor_above_what_split_people_could_reach_is_proven_to_have_no_plan() -> None:
    """The published largest floor, 0.689019, is rounded up from 0.68901871."""
    solution = solved(us10(US10, None), score_settings("in_time", "suitability", floor=0.689019))
    assert solution.outcome is Outcome.INFEASIBLE


@pytest.mark.parametrize(
    ("instance", "cost"),
    [
        ("cap41", 1040444.375),
        ("cap61", 932615.75),
        ("cap62", 977799.4),
        ("cap64", 1045650.25),
        ("cap71", 932615.75),
    ],
)
def test_where_to_open_which_sites(instance: str, cost: float) -> None:
    facilities = read_facilities(CFLP / f"{instance}.txt")
    solution = solved(facility_problem(facilities), facility_settings(120))
    assert solution.outcome is Outcome.OPTIMAL
    assert facilities.cost(solution) == pytest.approx(cost, abs=NEAR)
    assert goal_values(solution)["cost"] / 10_000 == pytest.approx(cost, abs=0.1)
