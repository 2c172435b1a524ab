from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.domain.balance import MonthCount, QuotaYear, Untimely, balance, untimely
from models.domain.months import Month

YEAR = 2026


def month(number: int, year: int = YEAR) -> Month:
    return Month(year, number)


def test_the_two_clocks_end_in_december_and_february() -> None:
    clock = QuotaYear(YEAR)
    assert (str(clock.last_assignment), str(clock.last_reception)) == ("2026-12", "2027-02")
    assert str(clock.last_replacement) == "2027-12"
    assert str(clock.last_reception_of_replacement) == "2028-02"
    assert (str(clock.months[0]), str(clock.months[-1]), len(clock.months)) == ("2026-01", "2028-02", 26)


def test_the_quota_counts_down_at_reception_not_at_assignment() -> None:
    counts = [MonthCount(month(1), assigned=6), MonthCount(month(3), assigned=4, received=5)]
    found = balance(20, -2, counts, month(3))
    assert (found.effective, found.left, found.waiting, found.to_assign) == (18, 13, 5, 8)


def test_months_after_the_day_are_not_counted() -> None:
    counts = [MonthCount(month(1), assigned=6, received=2), MonthCount(month(4), received=3)]
    assert balance(20, 0, counts, month(3)).received == 2
    assert balance(20, 0, counts, month(4)).received == 5


def test_overdue_only_once_two_calendar_months_have_passed() -> None:
    counts = [MonthCount(month(1), assigned=6, received=2)]
    assert balance(20, 0, counts, month(3)).overdue == 0
    assert balance(20, 0, counts, month(4)).overdue == 4


def test_a_replacement_takes_the_place_of_a_broken_off_assignment() -> None:
    counts = [
        MonthCount(month(1), assigned=10, received=8),
        MonthCount(month(5), assigned=2, replacements=2),
    ]
    found = balance(10, 0, counts, month(5))
    assert (found.assigned, found.standing, found.waiting, found.to_assign) == (12, 10, 2, 0)
    assert (found.overdue, found.excess) == (0, 0)
    assert balance(10, 0, counts, month(8)).overdue == 2


def test_excess_is_by_assignment_or_by_reception() -> None:
    assert balance(10, -3, [MonthCount(month(1), assigned=9)], month(1)).excess == 2
    assert balance(10, -3, [MonthCount(month(1), assigned=3, received=8)], month(1)).excess == 1


def test_what_the_clocks_do_not_allow() -> None:
    def found(*counts: MonthCount) -> list[tuple[Untimely, str, int]]:
        return [(kind, str(when), persons) for kind, when, persons in untimely(YEAR, counts)]

    assert found(MonthCount(month(12), assigned=3), MonthCount(month(2, 2027), received=3)) == []
    assert found(MonthCount(month(12, 2025), received=2)) == [(Untimely.MONTH_OUTSIDE, "2025-12", 2)]
    assert found(MonthCount(month(1, 2027), assigned=3, replacements=1)) == [
        (Untimely.ASSIGNED_LATE, "2027-01", 2)
    ]
    assert found(MonthCount(month(1, 2028), assigned=2, replacements=2)) == [
        (Untimely.REPLACED_LATE, "2028-01", 2)
    ]
    assert found(MonthCount(month(3, 2027), received=2)) == [(Untimely.RECEIVED_LATE, "2027-03", 2)]
    assert (
        found(
            MonthCount(month(12), assigned=3),
            MonthCount(month(2, 2027), assigned=2, replacements=2),
            MonthCount(month(4, 2027), received=2),
        )
        == []
    )
    assert found(MonthCount(month(2), assigned=3, received=4), MonthCount(month(3), received=1)) == [
        (Untimely.RECEIVED_UNASSIGNED, "2026-02", 1)
    ]


@st.composite
def possible_counts(draw: st.DrawFn) -> list[MonthCount]:
    """Months as they can have been: nobody is received before being assigned, nor twice."""
    waiting, counts = 0, []
    for number in range(1, 13):
        assigned = draw(st.integers(0, 9))
        received = draw(st.integers(0, waiting + assigned))
        waiting += assigned - received
        counts.append(MonthCount(month(number), assigned, 0, received))
    return counts


@given(possible_counts(), st.integers(0, 200), st.integers(1, 12))
def test_the_numbers_of_a_day_add_up(counts: list[MonthCount], quota: int, until: int) -> None:
    found = balance(quota, 0, counts, month(until))
    assert found.left + found.received == quota
    assert found.to_assign + found.received + found.waiting == quota
    assert 0 <= found.overdue <= found.waiting
    assert (found.excess > 0) == (found.standing > quota)
    assert list(untimely(YEAR, counts)) == []
