"""What a cell, a row or a sheet becomes; the limits, and what is said when one is met."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from models.workbooks import limits
from models.workbooks.read_file import read_bytes
from models.workbooks.workbook import Area, CellProblem, FileKind, Sheet, Workbook
from tests.models.workbooks.raw_workbooks import STRICT, inline, open_document, packed, parts


def read_filled(workbook: openpyxl.Workbook, *, careful: bool = False) -> Workbook:
    buffer = io.BytesIO()
    workbook.save(buffer)
    return read_bytes("a.xlsx", buffer.getvalue(), careful=careful)


def read_rows(rows: str, *, careful: bool = False, **more: str) -> Workbook:
    return read_bytes("a.xlsx", packed(parts(rows, **more)), careful=careful)


def codes(workbook: Workbook) -> list[str]:
    return [notice.code for notice in workbook.notices]


BOTH_READERS = pytest.mark.parametrize("careful", [False, True], ids=["fast", "careful"])


@BOTH_READERS
def test_values_keep_their_kind(careful: bool) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    moment = datetime(2026, 3, 1, 8, 30)  # noqa: DTZ001 - Excel knows no time zones
    values = ["0180", 180, 1.5, True, date(2026, 1, 31), moment, time(7, 15), timedelta(hours=30)]
    sheet.append(values)
    row = read_filled(workbook, careful=careful).sheets[0].rows[0]

    assert row == ("0180", 180, 1.5, True, date(2026, 1, 31), moment, time(7, 15), "30:00:00")
    assert [type(value) for value in row[:4]] == [str, int, float, bool]


@BOTH_READERS
def test_a_formula_without_a_stored_value_is_a_problem(careful: bool) -> None:
    workbook = openpyxl.Workbook()
    workbook.active.append(["Summa", "=1+1"])
    sheet = read_filled(workbook, careful=careful).sheets[0]

    assert sheet.rows == (("Summa", CellProblem("FORMULA_WITHOUT_VALUE", "1+1")),)
    assert sheet.cell_count == 2


@BOTH_READERS
def test_a_formula_with_a_stored_value_is_that_value(careful: bool) -> None:
    rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>'
    assert read_rows(rows, careful=careful).sheets[0].rows == ((2,),)


@BOTH_READERS
def test_an_error_cell_is_a_problem(careful: bool) -> None:
    rows = '<row r="1"><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    assert read_rows(rows, careful=careful).sheets[0].rows == ((None, CellProblem("ERROR_CELL", "#DIV/0!")),)


def test_a_sheet_of_nothing_but_problems_is_not_empty() -> None:
    rows = '<row r="3"><c r="A3"><f>1+1</f></c></row>'
    assert read_rows(rows).sheets[0].rows[2] == (CellProblem("FORMULA_WITHOUT_VALUE", "1+1"),)


def test_what_is_no_number_is_a_problem() -> None:
    rows = '<row r="1"><c r="A1" t="n"><v>abc</v></c><c r="B1"><v>1_0</v></c></row>'
    read = read_rows(rows).sheets[0]
    assert read.rows == ((CellProblem("BROKEN_CELL", "abc"), CellProblem("BROKEN_CELL", "1_0")),)


@pytest.mark.parametrize("reference", ["", "7", "Ä1", "ABCD1"])
def test_a_cell_without_a_sound_name_takes_the_next_place(reference: str) -> None:
    rows = f'<row r="2">{inline("B2", "Ort")}<c r="{reference}"><v>5</v></c></row>'
    assert read_rows(rows, careful=True).sheets[0].rows == ((), (None, "Ort", 5))


def test_strict_open_xml_is_read_with_all_its_cells() -> None:
    rows = f'<row r="1">{inline("A1", "Kommun")}<c r="B1"><v>41</v></c></row>'
    assert read_rows(rows, namespace=STRICT).sheets[0].rows == (("Kommun", 41),)


def test_hidden_rows_columns_and_sheets_are_read_and_mentioned() -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["Ort", "Antal"])
    sheet.append(["Mora", 12])
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["B"].hidden = True
    workbook.create_sheet("Stöd").append(["x"])
    workbook["Stöd"].sheet_state = "veryHidden"
    read = read_filled(workbook)

    assert read.sheets[0].rows == (("Ort", "Antal"), ("Mora", 12))
    assert read.sheets[0].hidden_rows == {1}
    assert read.sheets[0].hidden_columns == {1}
    assert [sheet.hidden for sheet in read.sheets] == [False, True]
    assert codes(read) == ["HIDDEN_ROWS", "HIDDEN_COLUMNS", "HIDDEN_SHEET"]


def test_merged_cells_are_told() -> None:
    workbook = openpyxl.Workbook()
    workbook.active.append(["Rubrik"])
    workbook.active.merge_cells("A1:C2")
    assert read_filled(workbook).sheets[0].merged == (Area(0, 0, 1, 2),)


@BOTH_READERS
def test_a_stated_size_is_not_trusted(careful: bool) -> None:
    rows = f'<row r="1">{inline("A1", "Ort")}</row><row r="5">{inline("C5", "Mora")}</row>'
    for size in ("A1", "A1:XFD1048576"):
        read = read_rows(rows, before=f'<dimension ref="{size}"/>', careful=careful)
        assert read.sheets[0].rows == (("Ort",), (), (), (), (None, None, "Mora"))


def test_a_sheet_too_wide_for_the_fast_reader_is_read_cell_by_cell() -> None:
    rows = f'<row r="1">{inline("A1", "Ort")}</row><row r="99000">{inline("XFD99000", "Slut")}</row>'
    read = read_rows(rows)

    assert read.sheets[0].rows == (("Ort",),)
    assert codes(read) == ["READ_ANOTHER_WAY", "COLUMNS_SKIPPED"]


def test_a_cell_in_the_very_last_row_costs_nothing() -> None:
    rows = f'<row r="1">{inline("A1", "Ort")}</row><row r="1048576">{inline("A1048576", "Slut")}</row>'
    read = read_rows(rows)

    assert read.sheets[0].rows == (("Ort",),)
    assert codes(read) == ["GAP_SKIPPED"]


@BOTH_READERS
def test_a_gap_ends_the_sheet_and_is_told_only_if_something_follows(careful: bool) -> None:
    near = f'<row r="1">{inline("A1", "Ort")}</row><row r="202">{inline("A202", "Mora")}</row>'
    far = f'<row r="1">{inline("A1", "Ort")}</row><row r="203">{inline("A203", "Mora")}</row>'

    assert read_rows(near, careful=careful).sheets[0].row_count == 202
    read = read_rows(far, careful=careful)
    assert read.sheets[0].row_count == 1
    assert [notice.params for notice in read.notices if notice.code == "GAP_SKIPPED"] == [
        {"row": 203, "limit": 200}
    ]


@BOTH_READERS
def test_columns_beyond_the_last_are_left_out_and_told(careful: bool) -> None:
    cells = "".join(f"<c><v>{number}</v></c>" for number in range(limits.COLUMNS + 1))
    read = read_rows(f'<row r="1">{cells}</row>', careful=careful)

    assert read.sheets[0].column_count == limits.COLUMNS
    assert "COLUMNS_SKIPPED" in codes(read)


@BOTH_READERS
def test_rows_beyond_the_last_are_left_out_and_told(careful: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ROWS", 10)
    rows = "".join(f'<row r="{number}"><c r="A{number}"><v>1</v></c></row>' for number in range(1, 12))
    read = read_rows(rows, careful=careful)

    assert read.sheets[0].row_count == 10
    assert "ROWS_SKIPPED" in codes(read)


@BOTH_READERS
def test_a_workbook_beyond_its_cells_is_cut_and_told(careful: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "WORKBOOK_CELLS", 5)
    rows = "".join(f'<row r="{number}"><c><v>1</v></c><c><v>2</v></c></row>' for number in range(1, 5))
    read = read_rows(rows, careful=careful)

    assert read.sheets[0].cell_count == 4
    assert "REST_SKIPPED" in codes(read)


@BOTH_READERS
def test_a_long_text_is_cut_and_told(careful: bool) -> None:
    read = read_rows(
        f'<row r="1">{inline("A1", "ö" * 2001)}{inline("B1", "å" * 2000)}</row>', careful=careful
    )

    assert [len(str(value)) for value in read.sheets[0].rows[0]] == [2000, 2000]
    notice = next(notice for notice in read.notices if notice.code == "TEXT_CUT")
    assert (notice.cell, notice.params["count"]) == ("A1", 1)


def test_control_characters_are_left_out() -> None:
    read = read_rows(f'<row r="1">{inline("A1", "Mora_x0007_ västra&#13;&#10;sidan")}</row>')
    assert read.sheets[0].rows == (("Mora västra\nsidan",),)


def test_a_large_plain_table_is_whole_and_light() -> None:
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("Många")
    for number in range(20_000):
        sheet.append([f"{number:05}", "Borlänge", number])
    read = read_filled(workbook).sheets[0]

    assert (read.row_count, read.cell_count) == (20_000, 60_000)
    assert read.rows[-1] == ("19999", "Borlänge", 19_999)
    assert read.rows[0][1] is read.rows[-1][1]


def test_names_of_cells_are_as_in_excel() -> None:
    sheet = Sheet("Blad1", ())
    assert [sheet.ref(13, 3), sheet.ref(0, 25), sheet.ref(0, 26), sheet.ref(1_048_575, 16_383)] == [
        "D14",
        "Z1",
        "AA1",
        "XFD1048576",
    ]


def test_cells_outside_what_is_filled_are_empty() -> None:
    sheet = Sheet("Blad1", (("Ort", None, 5), ()))
    assert [sheet.cell(0, 2), sheet.cell(0, 3), sheet.cell(1, 0), sheet.cell(9, 9)] == [5, None, None, None]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_text_table_in_any_usual_encoding(encoding: str, delimiter: str) -> None:
    text = 'Ort|"Antal\nhem"|Hyra\r\nMalung-Sälen|0012|"1 234|5"\r\n'.replace("|", delimiter)
    read = read_bytes("orter.csv", text.encode(encoding))

    assert read.kind is FileKind.CSV
    assert read.sheets[0].name == "orter"
    assert read.sheets[0].rows == (
        ("Ort", "Antal\nhem", "Hyra"),
        ("Malung-Sälen", "0012", f"1 234{delimiter}5"),
    )


def test_decimal_commas_do_not_divide_a_table_with_semicolons() -> None:
    read = read_bytes("a.csv", b"Ort;Andel;Kvot\nMora;1,5;2,5\nOrsa;2,5;3,5\n")
    assert read.sheets[0].rows[1] == ("Mora", "1,5", "2,5")


def test_a_stray_byte_does_not_spoil_the_other_letters() -> None:
    data = "Ort;Län\nMalung-Sälen;Dalarnas län\nÄlvdalen;Dalarnas län\n".encode() + b"\xe5;x\n"
    read = read_bytes("a.csv", data)

    assert read.sheets[0].rows[1] == ("Malung-Sälen", "Dalarnas län")
    assert read.sheets[0].rows[3] == ("�", "x")
    assert codes(read) == ["CHARACTERS_LOST"]


def test_excels_own_hint_names_the_delimiter() -> None:
    read = read_bytes("a.csv", b"sep=|\r\nOrt|Antal\r\nMora|5\r\n")
    assert read.sheets[0].rows == (("Ort", "Antal"), ("Mora", "5"))


def test_a_list_of_codes_is_a_table_of_one_column() -> None:
    assert read_bytes("koder.txt", b"2023\n2034\n").sheets[0].rows == (("2023",), ("2034",))


def test_open_document_with_hidden_row_error_and_open_formula() -> None:
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
        ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
        '<office:body><office:spreadsheet><table:table table:name="Orter">'
        "<table:table-row>"
        '<table:table-cell office:value-type="string"><text:p>Mora</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell>'
        '</table:table-row><table:table-row table:visibility="collapse">'
        '<table:table-cell table:formula="of:=[.A9]" office:value-type="string" calcext:value-type="error">'
        "<text:p>#REF!</text:p></table:table-cell>"
        '<table:table-cell table:formula="of:=1+1"/></table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    read = read_bytes("a.ods", packed({**open_document(), "content.xml": content}))

    assert read.kind is FileKind.ODS
    assert read.sheets[0].rows == (
        ("Mora", 12),
        (CellProblem("ERROR_CELL", "#REF!"), CellProblem("FORMULA_WITHOUT_VALUE", "of:=1+1")),
    )
    assert codes(read) == ["HIDDEN_ROWS"]
