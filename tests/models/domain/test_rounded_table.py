"""Rounding so that rows and columns add up as printed."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.rounded_table import rounded_table

FRACTIONS = st.fractions(min_value=0, max_value=500, max_denominator=97)


@st.composite
def tables(draw: st.DrawFn) -> list[list[Fraction]]:
    width = draw(st.integers(1, 6))
    return draw(st.lists(st.lists(FRACTIONS, min_size=width, max_size=width), min_size=1, max_size=9))


@given(tables(), st.integers(0, 2))
def test_printed_rows_and_columns_add_up_to_the_printed_sums(rows: list[list[Fraction]], decimals: int):
    rounded = rounded_table(rows, decimals)
    for row in rounded:
        assert sum(row[:-1]) == row[-1]
    for column in zip(*rounded, strict=True):
        assert sum(column[:-1]) == column[-1]


@given(tables(), st.integers(0, 2))
def test_every_number_and_sum_is_one_of_the_two_nearest(rows: list[list[Fraction]], decimals: int):
    unit = Fraction(1, 10**decimals)
    exact = [[*row, sum(row)] for row in rows]
    exact.append([sum(column) for column in zip(*exact, strict=True)])
    for exact_row, row in zip(exact, rounded_table(rows, decimals), strict=True):
        for before, after in zip(exact_row, row, strict=True):
            assert (after / unit).denominator == 1
            assert abs(after - before) < unit


def test_ordinary_rounding_would_not_have_added_up():
    rows = [[Fraction(1, 3)] * 3]
    assert [round(float(value), 1) for value in rows[0]] == [0.3, 0.3, 0.3]
    *parts, total = rounded_table(rows, 1)[0]
    assert total == 1
    assert sorted(parts) == [Fraction(3, 10), Fraction(3, 10), Fraction(4, 10)]


def test_what_needs_no_rounding_stays():
    assert rounded_table([[Fraction(1, 2), Fraction(0)]], 1) == (
        (Fraction(1, 2), 0, Fraction(1, 2)),
        (Fraction(1, 2), 0, Fraction(1, 2)),
    )


@pytest.mark.parametrize("rows", [[], [[]]])
def test_nothing_adds_up_to_nothing(rows: list[list[Fraction]]):
    assert sum(sum(row) for row in rounded_table(rows, 1)) == 0
