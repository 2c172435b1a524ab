"""Who gains and who loses between two sets of quotas."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.quota_comparison import compare

CODES = ("2023", "2034", "2062", "2081", "2083")
BEFORE = {"2023": 10, "2034": 8, "2062": 0, "2081": 40}
AFTER = {"2023": 15, "2034": 4, "2062": 2, "2081": 40, "2083": 7}

numbers = st.dictionaries(st.sampled_from(CODES), st.none() | st.integers(0, 500))


def test_gains_and_losses_stand_with_the_largest_first():
    found = compare(CODES, BEFORE, AFTER)

    assert [(line.code, line.difference) for line in found.gaining] == [("2023", 5), ("2062", 2)]
    assert [(line.code, line.difference) for line in found.losing] == [("2034", -4)]
    assert [line.code for line in found.unchanged] == ["2081"]
    assert [line.code for line in found.unknown] == ["2083"]
    assert (found.moved, found.lost) == (7, 4)
    assert (found.total(0), found.total(1)) == (58, 68)


def test_a_share_of_nothing_is_not_said():
    found = {line.code: line.relative for line in compare(CODES, BEFORE, AFTER).lines}

    assert found == {
        "2023": Fraction(1, 2),
        "2034": Fraction(-1, 2),
        "2062": None,
        "2081": 0,
        "2083": None,
    }


def test_what_is_missing_is_not_zero():
    (line,) = compare(["2081"], {"2081": None}, {"2081": 0}).lines

    assert line.numbers == (None, 0)
    assert line.difference is None
    assert compare(["2081"], {}, {"2081": 0}).total(0) is None


def test_equal_differences_stand_by_code():
    found = compare(["2081", "2034"], {"2034": 1, "2081": 1}, {"2034": 3, "2081": 3})

    assert [line.code for line in found.gaining] == ["2034", "2081"]


def test_one_set_is_no_comparison():
    with pytest.raises(ValueError, match="two sets"):
        compare(CODES, BEFORE)


@given(numbers, numbers, numbers)
def test_everyone_stands_in_one_group_and_the_sums_agree(
    before: dict[str, int | None], after: dict[str, int | None], other: dict[str, int | None]
):
    found = compare(CODES, before, after, other)

    groups = [*found.gaining, *found.losing, *found.unchanged, *found.unknown]
    assert sorted(line.code for line in groups) == sorted(CODES)
    known = [line for line in found.lines if line.difference is not None]
    assert found.moved - found.lost == sum((line.after or 0) - (line.before or 0) for line in known)
    assert found.total(2) == (
        sum(number for number in other.values() if number is not None)
        if any(number is not None for number in other.values())
        else None
    )


@given(numbers, numbers)
def test_turned_around_gains_are_losses(before: dict[str, int | None], after: dict[str, int | None]):
    one, other = compare(CODES, before, after), compare(CODES, after, before)

    assert [line.code for line in one.gaining] == [line.code for line in other.losing]
    assert (one.moved, one.lost) == (other.lost, other.moved)
