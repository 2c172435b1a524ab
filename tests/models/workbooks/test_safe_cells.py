import io
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from models.domain.months import Month
from models.errors import UserProblem
from models.workbooks.safe_cells import LONGEST_CELL_TEXT, Writable, put, without_control_characters


def _written(*values: Writable) -> bytes:
    workbook = openpyxl.Workbook()
    for row, value in enumerate(values, 1):
        put(workbook.active.cell(row, 1), value)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def _read_by_excel_rules(content: bytes) -> list[object]:
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    return [row[0] if row else "" for row in rows]


@settings(max_examples=60)
@given(st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=8))
@example(["=1+1", '=HYPERLINK("http://x")', "+46", "-5", "@SUM(A1)", "\tx", "#REF!", "TRUE", "1e5"])
@example(["_x0041_", "0180", " in front", "two\nlines", "å\u0308"])
def test_text_comes_back_as_the_same_inert_text(texts: list[str]) -> None:
    expected = [without_control_characters(text) for text in texts]

    content = _written("start", *texts, "end")

    assert _read_by_excel_rules(content) == ["start", *expected, "end"]
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert all(cell.data_type in "sn" for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("text", ["=1+1", "+46", "-5", "@a", "\tx"])
def test_what_looks_like_a_formula_stays_text_when_it_is_edited_in_excel(text: str) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(_written(text))).active

    assert sheet["A1"].quotePrefix


def test_numbers_dates_and_months_are_real_with_a_format() -> None:
    values = (1234, 12.5, date(2026, 3, 1), datetime(2026, 3, 1, 14, 32), Month(2026, 3), True)  # noqa: DTZ001 - workbooks have no time zones

    sheet = openpyxl.load_workbook(io.BytesIO(_written(*values))).active

    assert [sheet.cell(row, 1).value for row in range(1, 7)] == [
        1234,
        12.5,
        datetime(2026, 3, 1),  # noqa: DTZ001 - workbooks have no time zones
        datetime(2026, 3, 1, 14, 32),  # noqa: DTZ001 - workbooks have no time zones
        datetime(2026, 3, 1),  # noqa: DTZ001 - workbooks have no time zones
        True,
    ]
    assert [sheet.cell(row, 1).number_format for row in range(1, 6)] == [
        "#,##0",
        "#,##0.0##",
        "yyyy-mm-dd",
        "yyyy-mm-dd hh:mm",
        "yyyy-mm",
    ]


def test_codes_keep_their_zero() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(_written("0180"))).active

    assert (sheet["A1"].value, sheet["A1"].number_format) == ("0180", "@")


def test_text_that_does_not_fit_is_refused_and_not_cut() -> None:
    assert _written("x" * LONGEST_CELL_TEXT)
    with pytest.raises(UserProblem) as problem:
        _written("x" * (LONGEST_CELL_TEXT + 1))
    assert problem.value.code == "CELL_TEXT_TOO_LONG"


def test_a_number_that_is_not_finite_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="finite"):
        _written(float("inf"))
