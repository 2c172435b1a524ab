"""How far weights can move, against trying every weight."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.apportionment import WEIGHT_UNIT, Bound, Formula, Method, QuotaBasis
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.progress import Cancelled
from optimizer.division.divide import divide
from optimizer.division.sensitivity import WeightRange, weight_ranges
from tests.optimizer.quota_strategies import bases, formulas
from tests.optimizer.test_targets import RECEPTION, county

POPULATION = Criterion.POPULATION
TWO = county("total_reception", (1000, "0"), (1000, "4"), quota=100)
"""Population: 50 and 50. Reception alone: 100 and 0."""


def test_two_criteria_by_hand() -> None:
    """Half and half is 75 and 25; one person more is a change of 50 persons times the weight: 1 in 50.
    It comes when the target is at least half a person above 76 (76.5 goes to the lower code).
    """
    population, reception = weight_ranges(TWO, Formula({POPULATION: 1, RECEPTION: 1}))

    assert reception == WeightRange(RECEPTION, 470_000, 500_000, 529_999, "2001", "2001")
    assert population == WeightRange(POPULATION, 470_001, 500_000, 530_000, "2001", "2001")


def test_more_persons_allow_more() -> None:
    _, reception = weight_ranges(TWO, Formula({POPULATION: 1, RECEPTION: 1}), persons=5)
    assert (reception.lowest, reception.highest) == (390_000, 609_999)


def test_a_weight_that_may_be_anything() -> None:
    """All are locked, so nobody moves."""
    formula = Formula(
        {POPULATION: 3, RECEPTION: 1}, bounds={code: Bound(50, 50, "avtal") for code in ("2001", "2002")}
    )
    assert weight_ranges(TWO, formula) == (
        WeightRange(POPULATION, 0, 750_000, WEIGHT_UNIT, None, None),
        WeightRange(RECEPTION, 0, 250_000, WEIGHT_UNIT, None, None),
    )


def test_one_criterion_alone_has_nothing_to_move_against() -> None:
    assert weight_ranges(TWO, Formula({POPULATION: 3, RECEPTION: 0})) == (
        WeightRange(POPULATION, WEIGHT_UNIT, WEIGHT_UNIT, WEIGHT_UNIT, None, None),
    )


def test_it_stops_when_asked() -> None:
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        weight_ranges(TWO, Formula({POPULATION: 1, RECEPTION: 1}), 5, lambda: next(answers))


def changes(basis: QuotaBasis, formula: Formula, criterion: Criterion, weight: int) -> int:
    """The largest change of a quota when one weight's share is so many millionths."""
    others = sum(other for name, other in formula.weights.items() if name is not criterion)
    moved = {name: other * (WEIGHT_UNIT - weight) for name, other in formula.weights.items()}
    moved[criterion] = weight * others
    now, then = divide(basis, formula).quotas, divide(basis, replace(formula, weights=moved)).quotas
    return max(abs(then[code] - quota) for code, quota in now.items())


@pytest.mark.parametrize("method", Method)
@settings(max_examples=25)
@given(basis=bases(municipalities=4, quota=60), data=st.data(), persons=st.integers(1, 3))
def test_kept_within_and_broken_just_beyond(
    method: Method, basis: QuotaBasis, data: st.DataObject, persons: int
) -> None:
    formula = data.draw(formulas(method=method))
    try:
        ranges = weight_ranges(basis, formula, persons)
    except UserProblem:
        return
    for found in ranges:
        if found.lowest == WEIGHT_UNIT:
            continue
        assert 0 <= found.lowest <= found.weight <= found.highest <= WEIGHT_UNIT
        for weight in (found.lowest, found.highest):
            assert changes(basis, formula, found.criterion, weight) <= persons
        assert (found.first_below is None) == (found.lowest == 0)
        assert (found.first_above is None) == (found.highest == WEIGHT_UNIT)
        if found.first_below:
            assert changes(basis, formula, found.criterion, found.lowest - 1) > persons
        if found.first_above:
            assert changes(basis, formula, found.criterion, found.highest + 1) > persons
