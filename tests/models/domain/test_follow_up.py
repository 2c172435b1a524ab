"""Plans by month add up, and the year's end is plain arithmetic."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.balance import MonthCount
from models.domain.follow_up import WHOLE_PLAN, planned_by_profile, planned_by_proposal, year_end
from models.domain.indicators import IndicatorState, indicator_state
from models.domain.months import Month
from models.domain.quotas import Route
from tests.builders import YEAR, a_group
from tests.planned import FAMILIES, MARCH, SINGLES, a_proposal

JANUARY, DECEMBER = Month(YEAR, 1), Month(YEAR, 12)


def test_the_months_of_a_proposal_are_when_people_move_in():
    planned = planned_by_proposal(a_proposal())
    family = FAMILIES.composition.persons
    assert planned.months == {"2034": {MARCH: 2 * family}, "2081": {JANUARY: 2}}
    assert planned.until("2034", Month(YEAR, 2)) == 0
    assert planned.until("2034", MARCH) == 2 * family
    assert planned.until("2081", JANUARY) == 2, "the third has no home and is planned nowhere"


def test_shares_of_a_proposal_are_of_those_who_need_a_home_and_of_the_placed():
    planned = planned_by_proposal(a_proposal())
    placed = 2 * FAMILIES.composition.persons + 2
    needing = placed + SINGLES.composition.persons
    assert planned.in_time_permille[WHOLE_PLAN] == round(1000 * placed / needing)
    assert planned.rural_permille["2034"] == 500
    assert planned.rural_permille["2081"] == 0


def test_who_has_a_home_already_counts_in_the_month_of_the_assignment():
    proposal = a_proposal()
    housed = a_group("housed", route=Route.ALREADY_HOUSED, assigned=MARCH, lives_in="2081_seat", count=2)
    solution = replace(proposal.solution, groups=(*proposal.solution.groups, housed))
    planned = planned_by_proposal(replace(proposal, solution=solution))
    assert planned.months["2081"] == {JANUARY: 2, MARCH: 2 * housed.composition.persons}


@given(
    st.dictionaries(st.sampled_from(("2081", "2034", "2023")), st.integers(0, 2000), min_size=1),
    st.lists(st.integers(0, 50), min_size=12, max_size=12),
)
def test_the_profile_shares_out_every_quota_exactly(quotas: dict[str, int], weights: list[int]):
    planned = planned_by_profile(quotas, weights, YEAR)
    for code, persons in quotas.items():
        months = planned.months[code]
        assert sum(months.values()) == persons
        assert all(count >= 0 for count in months.values())
        assert min(months) == MARCH, "received two months after the assignment"
        assert max(months) == Month(YEAR + 1, 2)
        for at, weight in enumerate(weights):
            if any(weights) and not weight:
                assert months[MARCH + at] == 0


@pytest.mark.parametrize(
    ("received", "until", "expected"),
    [
        ([], DECEMBER, None),
        ([4], JANUARY, 48),
        ([4, 2], Month(YEAR, 2), 36),
        ([4, 2, 100], Month(YEAR, 2), 36),
        ([1] * 12, DECEMBER, 12),
        ([1] * 14, Month(YEAR + 1, 2), 12),
        ([0, 0, 1], MARCH, 4),
    ],
)
def test_the_years_end_is_the_mean_of_the_known_months_times_twelve(
    received: list[int], until: Month, expected: int | None
):
    counts = [MonthCount(JANUARY + at, received=number) for at, number in enumerate(received)]
    assert year_end(counts, YEAR, until) == expected


def test_a_month_that_nobody_entered_is_not_a_month_of_nobody():
    counts = [MonthCount(JANUARY, received=4), MonthCount(MARCH, received=2)]
    assert year_end(counts, YEAR, MARCH) == Fraction(36)


TODAY = date(YEAR, 6, 30)


@pytest.mark.parametrize(
    ("value", "due", "at_least", "expected"),
    [
        (None, TODAY, True, IndicatorState.UNKNOWN),
        (95, TODAY, True, IndicatorState.REACHED),
        (94, TODAY, True, IndicatorState.ON_THE_WAY),
        (94, date(YEAR, 6, 29), True, IndicatorState.MISSED),
        (94, None, True, IndicatorState.ON_THE_WAY),
        (96, date(YEAR, 6, 29), False, IndicatorState.MISSED),
        (95, date(YEAR, 6, 29), False, IndicatorState.REACHED),
    ],
)
def test_the_state_of_an_indicator(
    value: float | None, due: date | None, at_least: bool, expected: IndicatorState
):
    assert indicator_state(value, 95, due, TODAY, at_least=at_least) is expected
