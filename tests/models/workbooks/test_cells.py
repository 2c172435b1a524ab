import calendar
from contextlib import suppress
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.months import Month
from models.wording import Language, Wording
from models.workbooks.cells import (
    CellError,
    DecimalMark,
    decide_decimal_mark,
    is_missing,
    lost_its_zero,
    parse_code,
    parse_count,
    parse_month,
    parse_number,
    parse_text,
    parse_yes_no,
)

SPACES = (" ", "\u00a0", "\u202f", "\u2009", "")
MINUS_SIGNS = ("-", "\u2212")
SWEDISH_MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
ENGLISH_MONTHS = calendar.month_name[1:]


def _grouped(digits: str, space: str) -> str:
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return space.join(groups)


@given(
    st.integers(0, 10**9),
    st.integers(0, 99),
    st.sampled_from(SPACES),
    st.sampled_from(("", *MINUS_SIGNS)),
    st.sampled_from("., "),
)
def test_numbers_come_back_however_they_are_written(
    whole: int, hundredths: int, space: str, minus: str, decimal: str
) -> None:
    decimals = "" if decimal == " " else f"{decimal}{hundredths:02d}"
    expected = whole + (hundredths / 100 if decimals else 0)

    number = parse_number(f" {minus}{_grouped(str(whole), space)}{decimals} ")

    assert number == pytest.approx(-expected if minus else expected)


@given(st.integers(0, 10**8), st.sampled_from(list(Language)))
def test_what_the_program_shows_can_be_typed_again(count: int, language: Language) -> None:
    shown = Wording(language).number(count)
    mark = DecimalMark.POINT if language is Language.ENGLISH else DecimalMark.COMMA

    assert parse_count(shown, mark) == count


@pytest.mark.parametrize("text", ["–", "-", "..", ".", "x", "X", "", "  ", "\u00a0", "…", "\u2212"])
def test_missing_marks_are_missing_and_never_zero(text: str) -> None:
    assert is_missing(text)
    assert parse_count(text) is None
    assert parse_number(text) is None


def test_one_point_and_three_digits_asks() -> None:
    with pytest.raises(CellError) as problem:
        parse_count("1.234")

    assert problem.value.code == "AMBIGUOUS_NUMBER"
    assert problem.value.params["whole"] == "1234"


def test_a_column_that_shows_its_decimal_mark_answers_for_all_its_cells() -> None:
    mark = decide_decimal_mark(["1.234", "2,5", None, 7, "text"])

    assert mark is DecimalMark.COMMA
    assert parse_number("1.234", mark) == 1234
    assert parse_number("1.234", decide_decimal_mark(["0.5", "1.234"])) == 1.234
    assert decide_decimal_mark(["0.5", "0,5"]) is DecimalMark.UNDECIDED


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("tolv", "NOT_A_NUMBER"),
        ("12 st", "NOT_A_NUMBER"),
        ("1,2,3", "NOT_A_NUMBER"),
        ("12,", "NOT_A_NUMBER"),
        ("1e5", "NOT_A_NUMBER"),
        ("²", "NOT_A_NUMBER"),
        (True, "NOT_A_NUMBER"),
        (float("nan"), "NOT_A_NUMBER"),
        (date(2026, 1, 1), "NOT_A_NUMBER"),
        ("12,5", "NOT_WHOLE"),
        (12.5, "NOT_WHOLE"),
        (-1, "NEGATIVE"),
        ("−7", "NEGATIVE"),
        (10**9, "TOO_LARGE"),
    ],
)
def test_counts_are_whole_and_not_negative(value: object, code: str) -> None:
    with pytest.raises(CellError) as problem:
        parse_count(value)

    assert problem.value.code == code


@given(st.integers(0, 9999))
def test_codes_get_their_lost_zero_back(number: int) -> None:
    code = f"{number:04d}"

    assert parse_code(code, 4) == code
    if number >= 100:
        assert parse_code(number, 4) == code
        assert parse_code(float(number), 4) == code
        assert lost_its_zero(number, code) == (number < 1000)


@pytest.mark.parametrize("value", ["12", "12345", "Ale", 18.5, True, "01 80x"])
def test_what_is_no_code_is_refused(value: object) -> None:
    with pytest.raises(CellError, match="NOT_A_CODE"):
        parse_code(value, 4)


@given(st.integers(1990, 2100), st.integers(1, 12), st.sampled_from("öabcdefghij"))
def test_months_come_back_however_they_are_written(year: int, number: int, way: str) -> None:
    swedish, english = SWEDISH_MONTHS[number - 1], ENGLISH_MONTHS[number - 1]
    written: dict[str, object] = {
        "ö": str(Month(year, number)),
        "a": datetime(year, number, 1),  # noqa: DTZ001 - Excel has no time zones
        "b": date(year, number, 17),
        "c": f"{swedish} {year}",
        "d": f"{english.upper()} {year}",
        "e": f"{year} {swedish[:3]}.",
        "f": f"{number}/{year}",
        "g": year * 100 + number,
        "h": f"{year}-{number:02d}-01",
        "i": f"{year}-{number:02d}-01 00:00:00",
        "j": f"\u00a0{english[:3]} {year} ",
    }

    assert parse_month(written[way]) == Month(year, number)


@pytest.mark.parametrize("value", ["våren 2026", "2026", "2026-13", "mars", "mar-26", 46082, 1.5, "1926-03"])
def test_what_is_no_month_is_refused(value: object) -> None:
    with pytest.raises(CellError, match="NOT_A_MONTH"):
        parse_month(value)


@pytest.mark.parametrize("value", ["Ja", "j", "YES", "y", True, 1, "1", "x", "sant"])
def test_yes(value: object) -> None:
    assert parse_yes_no(value) is True


@pytest.mark.parametrize("value", ["Nej", "n", "no", False, 0, 0.0, "falskt"])
def test_no(value: object) -> None:
    assert parse_yes_no(value) is False


def test_neither_yes_nor_no() -> None:
    assert parse_yes_no("–") is None
    assert parse_yes_no(None) is None
    with pytest.raises(CellError, match="NOT_YES_OR_NO"):
        parse_yes_no("kanske")


def test_text_is_trimmed_composed_and_free_of_control_characters() -> None:
    assert parse_text(" Malmö\u00a0\n stad\x07 ") == "Malmö stad"
    assert parse_text("  ") is None
    assert parse_text(12.0) == "12"


def test_text_with_an_identity_number_is_refused_and_not_repeated() -> None:
    with pytest.raises(CellError) as problem:
        parse_text("Familjen, 640823-3234")

    assert problem.value.code == "IDENTITY_NUMBER"
    assert not problem.value.params


def test_text_is_never_cut() -> None:
    with pytest.raises(CellError, match="TEXT_TOO_LONG"):
        parse_text("å" * 501)


@given(st.one_of(st.text(), st.integers(), st.floats(), st.booleans(), st.none(), st.datetimes()))
def test_every_parser_gives_a_value_or_a_cell_error(value: object) -> None:
    for parse in (parse_count, parse_number, parse_month, parse_yes_no, parse_text):
        with suppress(CellError):
            parse(value)  # type: ignore[operator] # any parser
