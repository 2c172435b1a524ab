import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.workbooks.identity import holds_identity_number


def _with_check_digit(nine: str) -> str:
    total = 0
    for position, digit in enumerate(nine):
        number = int(digit) * (2 if position % 2 == 0 else 1)
        total += number // 10 + number % 10
    return nine + str(-total % 10)


@pytest.mark.parametrize(
    "text",
    [
        "640823-3234",
        "19640823-3234",
        "196408233234",
        "6408233234",
        "640823+3234",
        "Kontakt: 640823 3234, ring",
        "640823–3234",
        "701063-2391",  # samordningsnummer: day + 60
    ],
)
def test_identity_numbers_are_found(text: str) -> None:
    assert holds_identity_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Borlänge",
        "640823-3235",  # wrong check digit
        "641323-3234",  # no such month
        "556036-0793",  # an organisation number has no date
        "2026-03",
        "070-123 45 67",
        "1196408233234",  # part of a longer number
    ],
)
def test_other_texts_pass(text: str) -> None:
    assert not holds_identity_number(text)


@given(
    st.dates().map(lambda day: day.strftime("%y%m%d").zfill(6)),
    st.booleans(),
    st.integers(0, 999),
    st.sampled_from(["", "-", "+", " "]),
    st.sampled_from(["", "19", "20"]),
)
def test_every_number_with_a_right_check_digit_is_found(
    day: str, is_coordination: bool, serial: int, between: str, century: str
) -> None:
    date = day[:4] + f"{int(day[4:]) + 60 * is_coordination:02d}"
    ten = _with_check_digit(f"{date}{serial:03d}")

    assert holds_identity_number(f"id {century}{ten[:6]}{between}{ten[6:]}.")
