"""What the formula gives before rounding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from models.domain.apportionment import MunicipalityBasis, QuotaBasis
from models.domain.criteria import Criterion
from models.errors import UserProblem
from optimizer.division.targets import criterion_shares, targets
from tests.optimizer.quota_strategies import bases, weightings

POPULATION, LABOUR, RECEPTION = Criterion.POPULATION, Criterion.LABOUR, Criterion.RECEPTION


def county(
    measure: str, *places: tuple[int, str | None], criterion: Criterion = RECEPTION, quota: int = 100
) -> QuotaBasis:
    """Inhabitants and value of each municipality; None is not known."""
    return QuotaBasis(
        "20",
        "Dalarnas län",
        quota,
        "2016:38",
        {POPULATION: "population", criterion: measure},
        tuple(
            MunicipalityBasis(
                f"20{number:02}",
                f"Kommun {number}",
                inhabitants,
                {} if value is None else {criterion: Fraction(value)},
            )
            for number, (inhabitants, value) in enumerate(places, start=1)
        ),
    )


def alone(basis: QuotaBasis, criterion: Criterion = RECEPTION) -> list[Fraction]:
    return [target.target for target in targets(basis, {criterion: 1})]


@given(bases(), weightings())
def test_contributions_add_up_to_targets_and_targets_to_the_county_quota(
    basis: QuotaBasis, weights: Mapping[Criterion, int]
) -> None:
    found = targets(basis, weights)

    assert sum(target.target for target in found) == basis.county_quota
    for target in found:
        assert sum(target.contributions.values()) == target.target
        assert target.target >= 0
    for criterion, weight in weights.items():
        given_by = sum(target.contributions.get(criterion, Fraction()) for target in found)
        assert given_by == Fraction(basis.county_quota * weight, sum(weights.values()))


@given(bases(), weightings())
def test_only_the_proportions_of_the_weights_matter(
    basis: QuotaBasis, weights: Mapping[Criterion, int]
) -> None:
    assert targets(basis, weights) == targets(
        basis, {criterion: 3 * weight for criterion, weight in weights.items()}
    )


@given(bases(), weightings())
def test_the_order_of_the_municipalities_changes_nothing(
    basis: QuotaBasis, weights: Mapping[Criterion, int]
) -> None:
    turned = replace(basis, municipalities=basis.municipalities[::-1])
    assert targets(turned, weights) == targets(basis, weights)


@given(bases())
def test_a_share_is_inhabitants_times_index(basis: QuotaBasis) -> None:
    """Written out as the rule texts say it, for total reception (a count) that pushes down."""
    everyone = sum(place.population for place in basis.municipalities)
    received = sum(place.values[RECEPTION] for place in basis.municipalities)
    weighed = []
    for place in basis.municipalities:
        relative = (
            (place.values[RECEPTION] / place.population) / (received / everyone) if received else Fraction(1)
        )
        weighed.append(place.population * max(Fraction(0), 2 - relative))
    shares = criterion_shares(basis, RECEPTION)

    assert [Fraction(part, shares.whole) for part in shares.parts] == [
        part / sum(weighed) for part in weighed
    ]


def test_a_count_that_asks_for_more_is_divided_as_it_is() -> None:
    assert alone(county("vacant_homes", (1000, "30"), (3000, "10"), (500, "0"))) == [75, 25, 0]


def test_a_rate_that_asks_for_more_is_weighed_with_the_inhabitants() -> None:
    assert alone(county("employment", (1000, "60"), (2000, "60"), (1000, "20"))) == [30, 60, 10]


def test_a_rate_that_asks_for_fewer() -> None:
    """County mean 7.5 percent: indices 2 - 5/7.5 = 4/3 and 2 - 10/7.5 = 2/3."""
    found = alone(county("unemployment", (1000, "5"), (1000, "10")))
    assert found == [Fraction(200, 3), Fraction(100, 3)]


def test_nobody_received_is_a_value_like_others() -> None:
    """Two per thousand in the county: none at all gives index 2, twice the county's gives nothing."""
    assert alone(county("total_reception", (1000, "0"), (1000, "2"), (1000, "4"))) == [
        Fraction(200, 3),
        Fraction(100, 3),
        0,
    ]


@pytest.mark.parametrize("measure", ["total_reception", "asylum_seekers", "vacant_homes", "unemployment"])
def test_where_nobody_has_any_the_inhabitants_decide(measure: str) -> None:
    assert alone(county(measure, (1000, "0"), (3000, "0"))) == [25, 75]


def test_a_county_quota_of_nothing_is_divided_into_nothing() -> None:
    assert alone(county("total_reception", (1000, "1"), (3000, "2"), quota=0)) == [0, 0]


def test_population_from_another_source_goes_before_the_municipalitys_own() -> None:
    basis = county("population", (1000, "3000"), (1000, "1000"), criterion=POPULATION)
    assert alone(basis, POPULATION) == [75, 25]


def test_without_a_weight_no_values_are_needed() -> None:
    basis = county("total_reception", (1000, None), (3000, "2"))
    assert [target.target for target in targets(basis, {POPULATION: 5, RECEPTION: 0})] == [25, 75]


def refusal(basis: QuotaBasis, weights: Mapping[Criterion, int]) -> UserProblem:
    with pytest.raises(UserProblem) as caught:
        targets(basis, weights)
    return caught.value


def test_what_is_missing_is_named_and_never_zero() -> None:
    basis = county("total_reception", *[(1000, None)] * 7, (1000, "3"))
    problem = refusal(basis, {RECEPTION: 1})
    assert problem.code == "CRITERION_VALUES_MISSING"
    assert problem.params == {
        "criterion": RECEPTION,
        "county": "Dalarnas län",
        "count": 7,
        "names": "Kommun 1, Kommun 2, Kommun 3, Kommun 4, Kommun 5 …",
    }


def test_a_criterion_that_nothing_was_entered_for_is_missing_everywhere() -> None:
    problem = refusal(county("total_reception", (1000, "1")), {POPULATION: 1, LABOUR: 1})
    assert (problem.code, problem.params["criterion"]) == ("CRITERION_VALUES_MISSING", LABOUR)


def test_weights_that_say_nothing() -> None:
    basis = county("total_reception", (1000, "1"))
    assert refusal(basis, {POPULATION: 2, RECEPTION: -1}).code == "WEIGHT_NEGATIVE"
    assert refusal(basis, {POPULATION: 0, RECEPTION: 0}).code == "WEIGHTS_ALL_ZERO"
    assert refusal(basis, {}).code == "WEIGHTS_ALL_ZERO"


def test_values_that_say_nothing() -> None:
    assert refusal(county("unemployment", (0, "4")), {RECEPTION: 1}).code == "CRITERION_SAYS_NOTHING"
    below = refusal(county("unemployment", (10, "-4"), (20, "4")), {RECEPTION: 1})
    assert (below.code, below.params["names"]) == ("CRITERION_VALUE_NEGATIVE", "Kommun 1")
