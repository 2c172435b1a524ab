import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.months import Month, plan_months

months = st.builds(Month, st.integers(1900, 2200), st.integers(1, 12))


@given(months, st.integers(-500, 500))
def test_adding_and_subtracting_are_inverse(month: Month, count: int) -> None:
    assert (month + count) - month == count


@given(months)
def test_a_month_reads_back_as_written(month: Month) -> None:
    assert Month.parse(str(month)) == month


@pytest.mark.parametrize("text", ["2026-13", "2026-00", "2026-1", "mars 2026", "", "2026-01-01"])
def test_other_writings_are_no_months(text: str) -> None:
    with pytest.raises(ValueError, match="month"):
        Month.parse(text)


def test_the_plan_runs_until_the_end_of_next_february() -> None:
    months = plan_months(2026)
    assert (len(months), str(months[0]), str(months[-1])) == (14, "2026-01", "2027-02")
