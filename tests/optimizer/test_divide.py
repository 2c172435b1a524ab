"""The one door: what comes out of a formula, what it refuses with which numbers, what it remarks."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from models.domain.apportionment import Bound, Formula, Method, QuotaBasis
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.problems import sentence
from models.wording import Language, Wording
from optimizer.division.divide import divide, findings
from tests.optimizer.quota_strategies import bases, formulas
from tests.optimizer.test_targets import RECEPTION, county

BY_POPULATION = Formula({Criterion.POPULATION: 1})
FOUR = county("total_reception", (1000, "1"), (2000, "2"), (3000, "3"), (4000, "9"))
"""Targets by population 10, 20, 30, 40."""


@given(bases(), formulas())
def test_quotas_targets_and_contributions_add_up(basis: QuotaBasis, formula: Formula) -> None:
    try:
        division = divide(basis, formula)
    except UserProblem:
        return
    assert sum(division.quotas.values()) == basis.county_quota == sum(s.target for s in division.shares)
    assert all(sum(share.contributions.values()) == share.target for share in division.shares)
    assert division.total_deviation >= division.largest_deviation >= 0
    for share in division.shares:
        if share.bound:
            assert share.quota >= share.bound.least
            assert share.bound.most is None or share.quota <= share.bound.most
        else:
            assert formula.floor <= share.quota
            assert formula.cap is None or share.quota <= formula.cap


def test_a_bound_of_its_own_goes_before_floor_and_cap() -> None:
    formula = replace(
        BY_POPULATION,
        floor=15,
        cap=30,
        bounds={"2001": Bound(0, 5, "liten"), "2004": Bound(41, 41, "överenskommet")},
    )
    division = divide(FOUR, formula)
    assert division.quotas == {"2001": 5, "2002": 24, "2003": 30, "2004": 41}
    assert [share.bound for share in division.shares] == [
        formula.bounds["2001"],
        None,
        None,
        formula.bounds["2004"],
    ]


def test_a_zero_list_and_steps() -> None:
    formula = replace(BY_POPULATION, step=5, bounds={"2001": Bound(0, 0, "undantagen")})
    assert divide(FOUR, formula).quotas == {"2001": 0, "2002": 20, "2003": 35, "2004": 45}


def test_bounds_of_another_county_are_passed_over_there() -> None:
    formula = replace(BY_POPULATION, bounds={"0180": Bound(3, 3, "x")})
    assert divide(FOUR, formula) == divide(FOUR, BY_POPULATION)


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        (
            replace(BY_POPULATION, floor=30),
            (
                "Ett golv på 30 personer per kommun (4 st) blir 120 personer, "
                "men länstalet för Dalarnas län är 100."
            ),
        ),
        (
            replace(BY_POPULATION, bounds={"2001": Bound(60, 60, "a"), "2002": Bound(70, 70, "b")}),
            (
                "De låsta kommuntalen (2 st) blir tillsammans 130 personer, "
                "men länstalet för Dalarnas län är 100."
            ),
        ),
        (
            replace(BY_POPULATION, floor=20, bounds={"2001": Bound(50, None, "a")}),
            (
                "De minsta kommuntalen i Dalarnas län blir tillsammans 110 personer (60 genom det allmänna "
                "golvet, 50 genom lås och gränser för enskilda kommuner), men länstalet är 100."
            ),
        ),
        (
            replace(BY_POPULATION, cap=20, bounds={"2001": Bound(3, 3, "a")}),
            "Tak och lås i Dalarnas län ger plats för 63 personer, men länstalet är 100.",
        ),
        (
            replace(BY_POPULATION, bounds={"2001": Bound(9, 8, "a")}),
            "Kommun 1 ska ha minst 9 personer och högst 8.",
        ),
        (
            replace(BY_POPULATION, bounds={"2001": Bound(-1, 8, "a")}),
            "Kommun 1 har en gräns på −1 personer.",
        ),
        (
            replace(BY_POPULATION, bounds={"2099": Bound(1, 1, "a")}),
            "Det finns en gräns för kommunen 2099, men den ligger inte i Dalarnas län.",
        ),
        (
            replace(BY_POPULATION, step=5, bounds={"2001": Bound(11, 14, "a")}),
            "Kommun 1 ska ha mellan 11 och 14 personer, men där finns ingen multipel av 5.",
        ),
        (
            replace(BY_POPULATION, step=10, cap=28, bounds={"2004": Bound(25, 25, "a")}),
            (
                "75 personer återstår för kommunerna utan lås, "
                "men med steg om 10 och dessa gränser får de högst 65."
            ),
        ),
        (
            replace(BY_POPULATION, step=40, floor=15, bounds={"2004": Bound(10, 10, "a")}),
            (
                "90 personer återstår för kommunerna utan lås, "
                "men med steg om 40 och dessa gränser får de minst 130."
            ),
        ),
        (replace(BY_POPULATION, step=0), "Kommuntal kan inte avrundas till steg om 0 personer."),
        (replace(BY_POPULATION, floor=-5), "Golvet är −5 personer."),
        (replace(BY_POPULATION, floor=9, cap=8), "Golvet på 9 personer är högre än taket på 8."),
        (Formula({RECEPTION: -1}), "Sammantaget mottagande har en vikt under noll."),
    ],
)
def test_what_cannot_be_met_is_said_with_its_numbers(formula: Formula, said: str) -> None:
    with pytest.raises(UserProblem) as caught:
        divide(FOUR, formula)
    assert sentence(caught.value, Wording(Language.SWEDISH)).splitlines()[0] == said


def remarks(basis: QuotaBasis, formula: Formula) -> list[str]:
    wording = Wording(Language.SWEDISH)
    return [sentence(finding, wording).splitlines()[0] for finding in findings(basis, formula)]


def test_nothing_to_remark() -> None:
    assert remarks(FOUR, BY_POPULATION) == []


def test_a_criterion_that_cannot_tell_anyone_apart() -> None:
    weights = Formula({RECEPTION: 1})
    assert remarks(county("total_reception", (1000, "0"), (1500, "0")), weights) == [
        "Sammantaget mottagande är noll i alla kommuner i Dalarnas län och fördelar därför som folkmängden."
    ]
    assert remarks(county("unemployment", (1000, "7"), (1500, "7")), weights) == [
        "Sammantaget mottagande är lika i alla kommuner i Dalarnas län och fördelar därför som folkmängden."
    ]


def test_a_criterion_that_gives_somebody_nothing() -> None:
    basis = county("total_reception", (1000, "0"), (1000, "0"), (1000, "5"))
    assert remarks(basis, Formula({RECEPTION: 1, Criterion.POPULATION: 1})) == [
        "Sammantaget mottagande ger inget åt Kommun 3: värdet är minst dubbelt så högt som länets."
    ]


def test_steps_that_floor_cap_or_quota_are_no_multiples_of() -> None:
    assert remarks(replace(FOUR, county_quota=103), replace(BY_POPULATION, step=5, floor=7, cap=58)) == [
        "Golvet på 7 personer är ingen multipel av 5, så kommuntalen börjar på 10.",
        "Taket på 58 personer är ingen multipel av 5, så kommuntalen slutar på 55.",
        "103 personer går inte jämnt ut i steg om 5; Kommun 4 tar det som blir över och får 43.",
    ]


def test_the_divisor_method_with_a_lock() -> None:
    formula = replace(BY_POPULATION, method=Method.DIVISOR, bounds={"2004": Bound(10, 10, "a")})
    assert divide(FOUR, formula).quotas == {"2001": 15, "2002": 30, "2003": 45, "2004": 10}


def test_deviation_counts_locked_municipalities_too() -> None:
    division = divide(FOUR, replace(BY_POPULATION, bounds={"2004": Bound(0, 0, "a")}))
    assert division.largest_deviation == 40
    assert division.total_deviation == Fraction(80)
