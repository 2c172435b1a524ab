"""Optima that nobody here computed, through the ordinary route."""

from __future__ import annotations

import pytest

from models.domain.proposal import Outcome
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.reference_problems import hias, placed_persons, score_settings, total_score, us10
from tests.shared_data import SHARED_DATA, needs_shared_data

HIAS = SHARED_DATA / "benchmarks" / "hias-fy17"
US10 = SHARED_DATA / "benchmarks" / "us10-synthetic"
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
