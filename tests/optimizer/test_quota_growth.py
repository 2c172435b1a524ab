"""What a larger county quota does to each municipality."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from models.domain.apportionment import Bound, Formula, Method, QuotaBasis
from models.domain.criteria import Criterion
from models.errors import UserProblem
from optimizer.division.divide import divide
from optimizer.division.quota_growth import losers_when_growing
from optimizer.division.targets import targets
from tests.optimizer.decided_2018 import bases_2018
from tests.optimizer.quota_strategies import bases, formulas
from tests.optimizer.test_targets import county
from tests.shared_data import needs_shared_data

BY_POPULATION = Formula({Criterion.POPULATION: 1})

TWO_LARGE_ONE_SMALL = county("total_reception", (15_000, "0"), (15_000, "0"), (5_000, "0"), quota=10)


def test_the_largest_remainder_takes_a_person_from_a_small_municipality() -> None:
    """Targets of ten 4.29, 4.29, 1.43; of eleven 4.71, 4.71, 1.57: its remainder is no longer the largest."""
    assert divide(TWO_LARGE_ONE_SMALL, BY_POPULATION).quotas == {"2001": 4, "2002": 4, "2003": 2}
    assert losers_when_growing(TWO_LARGE_ONE_SMALL, BY_POPULATION) == (("2003", 2, 1),)


def test_the_divisor_method_does_not() -> None:
    assert losers_when_growing(TWO_LARGE_ONE_SMALL, replace(BY_POPULATION, method=Method.DIVISOR)) == ()


@given(bases(), formulas(method=Method.DIVISOR), st.integers(1, 40))
def test_with_the_divisor_method_nobody_ever_loses(basis: QuotaBasis, formula: Formula, growth: int) -> None:
    """Nor with floors, caps, locks and steps."""
    try:
        divide(basis, formula)
    except UserProblem:
        return
    assert losers_when_growing(basis, formula, growth) == ()


@given(bases(), formulas(), st.integers(1, 40))
def test_those_who_lose_are_those_whose_quota_falls(basis: QuotaBasis, formula: Formula, growth: int) -> None:
    try:
        before = divide(basis, formula).quotas
        after = divide(replace(basis, county_quota=basis.county_quota + growth), formula).quotas
    except UserProblem:
        return
    assert dict(before) | {code: now for code, _, now in losers_when_growing(basis, formula, growth)} == {
        code: min(quota, after[code]) for code, quota in before.items()
    }


def test_nobody_loses_what_cannot_be_divided() -> None:
    formula = replace(BY_POPULATION, bounds={f"200{place}": Bound(0, 4, "x") for place in (1, 2, 3)})
    full = replace(TWO_LARGE_ONE_SMALL, county_quota=12)
    assert losers_when_growing(full, formula) == ()


@needs_shared_data
def test_one_person_more_for_skane_would_have_taken_one_from_landskrona() -> None:
    """By inhabitants, with the county quota of 2018: the target rises, the quota falls."""
    (skane,) = (basis for basis in bases_2018() if basis.county_code == "12")
    assert skane.county_quota == 1800
    assert losers_when_growing(skane, BY_POPULATION) == (("1282", 61, 60),)
    before, after = (
        next(target.target for target in targets(basis, BY_POPULATION.weights) if target.code == "1282")
        for basis in (skane, replace(skane, county_quota=1801))
    )
    assert before < after
    assert losers_when_growing(skane, replace(BY_POPULATION, method=Method.DIVISOR)) == ()
