"""The weights nearest to decided quotas, against every weighting of a grid and against the quotas of 2018."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import combinations_with_replacement

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.apportionment import WEIGHT_UNIT, Formula, QuotaBasis
from models.domain.criteria import Criterion
from models.errors import UserProblem
from optimizer.division.divide import divide
from optimizer.division.fit_weights import Fit, fit_weights
from optimizer.division.targets import targets
from tests.optimizer.decided_2018 import MEASURES, bases_2018, decided_2018
from tests.optimizer.quota_strategies import bases
from tests.optimizer.test_targets import county
from tests.shared_data import needs_shared_data

THREE = (Criterion.POPULATION, Criterion.LABOUR, Criterion.RECEPTION)
ROUNDED = Fraction(1, 100)
"""More than rounding the weights to millionths can add to a county's total deviation, in persons."""


def weightings(parts: int) -> list[Mapping[Criterion, int]]:
    """Every division of the weight between the three in so many equal parts."""
    return [
        dict(zip(THREE, (low, high - low, parts - high), strict=True))
        for low, high in combinations_with_replacement(range(parts + 1), 2)
    ]


def deviation(basis: QuotaBasis, weights: Mapping[Criterion, int], decided: Mapping[str, int]) -> Fraction:
    return sum(
        (
            abs(target.target - decided[target.code])
            for target in targets(basis, weights)
            if target.code in decided
        ),
        Fraction(),
    )


def check(basis: QuotaBasis, decided: Mapping[str, int], fit: Fit, parts: int) -> None:
    """The fit says what is so, and no weighting of the grid comes nearer."""
    assert sum(fit.weights.values()) == WEIGHT_UNIT
    assert min(fit.weights.values()) >= 0
    assert fit.total_deviation == deviation(basis, fit.weights, decided)
    assert fit.population_deviation == deviation(basis, {Criterion.POPULATION: 1}, decided)
    assert fit.largest_deviation <= fit.total_deviation
    best = min(deviation(basis, weights, decided) for weights in weightings(parts))
    assert fit.total_deviation <= best + ROUNDED


@settings(max_examples=40)
@given(bases(), st.data())
def test_no_weighting_of_a_grid_comes_nearer(basis: QuotaBasis, data: st.DataObject) -> None:
    quotas = st.integers(0, basis.county_quota)
    decided = {place.code: data.draw(quotas) for place in basis.municipalities}

    check(basis, decided, fit_weights(basis, decided, THREE), 8)


@settings(max_examples=40)
@given(bases(), st.sampled_from(weightings(10)))
def test_a_formula_is_found_again_as_nearly_as_rounding_lets_it(
    basis: QuotaBasis, weights: Mapping[Criterion, int]
) -> None:
    decided = divide(basis, Formula(weights))
    fit = fit_weights(basis, decided.quotas, THREE)

    assert fit.total_deviation <= decided.total_deviation + ROUNDED


def test_what_was_not_decided_is_left_out_and_counted() -> None:
    basis = county("total_reception", (1000, "0"), (2000, "9"), (3000, "3"))
    fit = fit_weights(basis, {"2001": 30, "2003": 40, "0180": 99}, [Criterion.POPULATION])

    assert (fit.compared, fit.left_out) == (2, 1)
    assert fit.weights == {Criterion.POPULATION: WEIGHT_UNIT}
    assert fit.largest_deviation == Fraction(30) - Fraction(100, 6)
    assert len(fit.targets) == 3


@pytest.mark.parametrize(
    ("decided", "criteria", "code"),
    [
        ({"2001": 1}, (), "FIT_WITHOUT_CRITERIA"),
        ({"0180": 1}, THREE, "FIT_WITHOUT_DECIDED"),
        ({"2001": 1}, THREE, "FIT_VALUES_MISSING"),
    ],
)
def test_what_cannot_be_fitted(
    decided: Mapping[str, int], criteria: tuple[Criterion, ...], code: str
) -> None:
    with pytest.raises(UserProblem) as caught:
        fit_weights(county("total_reception", (1000, "2"), (2000, "3")), decided, criteria)
    assert caught.value.code == code


@needs_shared_data
def test_the_decided_quotas_of_2018_in_all_counties() -> None:
    counties = bases_2018()
    assert len(counties) == 21
    fits = {basis.county_code: fit_weights(basis, decided_2018(), tuple(MEASURES)) for basis in counties}
    for basis in counties:
        check(basis, decided_2018(), fits[basis.county_code], 10)
    assert sum(fit.compared for fit in fits.values()) == 267
    assert sum(fit.left_out for fit in fits.values()) == 23

    jonkoping = fits["06"]
    assert jonkoping.weights[Criterion.RECEPTION] == pytest.approx(761_232, abs=1)
    assert float(jonkoping.total_deviation) == pytest.approx(154.0, abs=0.05)
    assert float(jonkoping.population_deviation) == pytest.approx(236.5, abs=0.05)
