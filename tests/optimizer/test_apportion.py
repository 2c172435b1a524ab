"""Quotas against every possible division, and what holds of every division."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.domain.apportionment import Method
from models.errors import UserProblem
from optimizer.division.apportion import Limit, apportion
from tests.optimizer.every_division import every_division, how_far, in_full
from tests.optimizer.quota_strategies import Case, cases, unlimited

FREE: Limit = (0, None)


def divided(case: Case, method: Method = Method.NEAREST) -> tuple[int, ...]:
    quotas = apportion(case.by_code, case.total, case.limits_by_code, case.step, method)
    return tuple(quotas[code] for code in case.codes)


def by_largest_remainder(case: Case) -> tuple[int, ...]:
    """Written apart from the program's own."""
    quotas = [int(target) for target in case.targets]
    remainders = [target - quota for target, quota in zip(case.targets, quotas, strict=True)]
    while sum(quotas) < case.total:
        place = remainders.index(max(remainders))
        quotas[place] += 1
        remainders[place] -= 1
    return tuple(quotas)


@given(cases())
@example(Case((Fraction(3), Fraction(3), Fraction(6)), 12, (FREE, (0, 2), FREE), 5))
def test_as_near_as_the_best_of_every_division(case: Case) -> None:
    every = list(every_division(case.total, case.limits, case.step))
    if not every:
        with pytest.raises(UserProblem, match="STEP_"):
            divided(case)
        return
    found = divided(case)

    assert found in every
    assert how_far(found, case.targets) == min(how_far(quotas, case.targets) for quotas in every)


@given(cases())
def test_equally_near_divisions_are_told_apart(case: Case) -> None:
    """The largest remainder where it keeps what is asked, else the first in the whole order."""
    every = list(every_division(case.total, case.limits, case.step))
    plain = by_largest_remainder(case)
    if plain in every:
        assert divided(case) == plain
    elif every:
        assert divided(case) == min(
            every, key=lambda quotas: in_full(quotas, case.targets, case.limits, case.step)
        )


@given(cases(municipalities=12, persons=300).map(unlimited))
def test_without_limits_it_is_the_largest_remainder(case: Case) -> None:
    assert divided(case) == by_largest_remainder(case)


@pytest.mark.parametrize("method", Method)
@given(case=cases(municipalities=12, persons=120))
def test_every_division_keeps_what_was_asked(case: Case, method: Method) -> None:
    try:
        found = divided(case, method)
    except UserProblem:
        return
    assert sum(found) == case.total
    unlocked = []
    for quota, (least, most) in zip(found, case.limits, strict=True):
        assert quota >= least
        assert most is None or quota <= most
        if least != most:
            unlocked.append(quota)
    assert sum(quota % case.step != 0 for quota in unlocked) == (sum(unlocked) % case.step != 0)


@pytest.mark.parametrize("method", Method)
@given(case=cases(), seed=st.randoms(use_true_random=False))
def test_the_order_of_the_municipalities_changes_nothing(
    case: Case, method: Method, seed: random.Random
) -> None:
    codes = list(case.codes)
    seed.shuffle(codes)
    try:
        found = divided(case, method)
    except UserProblem:
        return

    mixed = apportion(
        {code: case.by_code[code] for code in codes},
        case.total,
        {code: case.limits_by_code[code] for code in reversed(codes)},
        case.step,
        method,
    )
    assert mixed == dict(zip(case.codes, found, strict=True))


@given(cases())
def test_the_divisor_method_finds_a_division_where_there_is_one(case: Case) -> None:
    every = set(every_division(case.total, case.limits, case.step))
    if every:
        assert divided(case, Method.DIVISOR) in every
    else:
        with pytest.raises(UserProblem, match="STEP_"):
            divided(case, Method.DIVISOR)


def test_what_a_lock_takes_is_given_in_proportion_to_the_targets() -> None:
    """Forty persons too many in one municipality are not all taken from the first code."""
    case = Case(tuple(map(Fraction, (100, 200, 50, 40, 10))), 400, (FREE, FREE, FREE, (80, 80), FREE), 1)
    assert divided(case) == (89, 178, 44, 80, 9)


def test_what_a_zero_list_leaves_is_taken_in_proportion_to_the_targets() -> None:
    case = Case(tuple(map(Fraction, (100, 200, 50, 40, 10))), 400, (FREE, FREE, FREE, (0, 0), FREE), 1)
    assert divided(case) == (111, 222, 56, 0, 11)


def test_the_largest_takes_what_is_no_whole_step() -> None:
    case = Case(tuple(map(Fraction, (20, 50, 30, 3))), 103, (FREE, FREE, FREE, (0, 0)), 5)
    assert divided(case) == (20, 53, 30, 0)


def test_the_numbers_are_named_when_the_steps_cannot_be_kept() -> None:
    case = Case(tuple(map(Fraction, (10, 10, 3))), 23, ((0, 9), (0, 9), (3, 3)), 5)
    with pytest.raises(UserProblem) as caught:
        divided(case)
    assert caught.value.code == "STEP_MOST_BELOW"
    assert caught.value.params == {"step": 5, "persons": 20, "most": 10}
