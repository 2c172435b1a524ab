"""Larger counties, where not every division can be tried, against an integer program."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from hypothesis import given, settings

from models.errors import UserProblem
from optimizer.division.apportion import apportion
from tests.optimizer.divided_by_pulp import least_deviations
from tests.optimizer.every_division import how_far
from tests.optimizer.quota_strategies import Case, cases

A_HAIR = 1e-4
"""What the integer program's own tolerances can amount to over a county."""


@settings(max_examples=40)
@given(cases(municipalities=12, persons=200, step=6))
def test_as_near_as_the_integer_program(case: Case) -> None:
    compare(case)


@pytest.mark.parametrize("step", [1, 5])
def test_as_near_for_a_large_county(step: int) -> None:
    chance = random.Random(20_160_038)  # noqa: S311 - a county, no secret
    weights = [chance.randint(5, 400) ** 2 for _ in range(49)]
    limits = [(10, 120)] * 40 + [(0, 0)] * 3 + [(37, 37), (61, 61)] + [(0, None)] * 4
    total = 2513
    targets = tuple(Fraction(total * weight, sum(weights)) for weight in weights)
    compare(Case(targets, total, tuple(limits), step))


def compare(case: Case) -> None:
    least = least_deviations(case)
    if least is None:
        with pytest.raises(UserProblem, match="STEP_"):
            apportion(case.by_code, case.total, case.limits_by_code, case.step)
        return
    quotas = apportion(case.by_code, case.total, case.limits_by_code, case.step)
    found = how_far([quotas[code] for code in case.codes], case.targets)
    assert [float(part) for part in found] == pytest.approx(least, abs=A_HAIR)
