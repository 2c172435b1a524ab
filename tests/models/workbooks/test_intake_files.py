"""Every hostile, odd or ordinary file gives exactly one of a workbook and an error, and the right one.

`expected_files.csv` was reviewed by hand against the reasons in the data's own index: what each file is
must be what is said about it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import openpyxl
import pytest

from models.workbooks.intake import read_workbook
from models.workbooks.read_file import read_bytes
from models.workbooks.workbook import CellProblem, ImportFileError, Workbook
from tests.shared_data import SHARED_DATA, needs_shared_data

pytestmark = needs_shared_data

with Path(__file__).with_name("expected_files.csv").open(encoding="utf-8", newline="") as table:
    EXPECTED = {row["file"]: row for row in csv.DictReader(table)}

type Result = Workbook | ImportFileError


@pytest.fixture(scope="module")
def results() -> Iterator[Mapping[str, Future[Result]]]:
    """All files by the true route, two children at a time."""
    with ThreadPoolExecutor(2) as pool:
        yield {file: pool.submit(read_workbook, SHARED_DATA / file) for file in EXPECTED}


@pytest.mark.parametrize("file", EXPECTED)
def test_a_file_gives_its_expected_outcome(file: str, results: Mapping[str, Future[Result]]) -> None:
    expected, result = EXPECTED[file], results[file].result()

    if isinstance(result, ImportFileError):
        assert (result.code, "", "") == (expected["outcome"], expected["sheets"], expected["cells"])
    else:
        cells = sum(sheet.cell_count for sheet in result.sheets)
        assert ("ok", str(len(result.sheets)), str(cells)) == tuple(expected.values())[1:]


def test_no_file_of_the_collections_is_left_out() -> None:
    there = {
        path.relative_to(SHARED_DATA).as_posix()
        for folder in ("excel-nasty", "excel-wild", "quotas")
        for path in (SHARED_DATA / folder).rglob("*.*")
        if path.is_file() and path.name != "index.csv"
    }
    assert there == set(EXPECTED)


ORDINARY = (
    "excel-wild/boverket_laget_pa_bostadsmarknaden_2013.xlsx",
    "excel-wild/region_dalarna_utbudspunkter.xlsx",
    "excel-wild/scb_landareal_kommun_2015_2023.xlsx",
    "excel-wild/skolverket_betyg_o_prov_riksniva.xlsx",
    "excel-nasty/frictionlessdata-frictionless-py/skip-rows.xlsx",
    "excel-nasty/jmcnamara-XlsxWriter/date_1904_02.xlsx",
    "excel-nasty/SheetJS-test_files/sheet_visibility.xlsx",
)


@pytest.mark.parametrize("file", ORDINARY)
def test_values_are_those_that_another_reader_finds(file: str, results: Mapping[str, Future[Result]]) -> None:
    result = results[file].result()
    assert isinstance(result, Workbook)
    other = openpyxl.load_workbook(SHARED_DATA / file, data_only=True)

    for sheet in result.sheets:
        found = {
            (cell.row - 1, cell.column - 1): _plain(cell.value)
            for row in other[sheet.name].iter_rows()
            for cell in row
            if cell.value not in (None, "")
        }
        assert {(row, column): _plain(value) for row, column, value in sheet.filled()} == found


@pytest.mark.parametrize("file", ORDINARY)
def test_the_careful_reader_finds_what_the_fast_one_finds(
    file: str, results: Mapping[str, Future[Result]]
) -> None:
    fast = results[file].result()
    careful = read_bytes(file, (SHARED_DATA / file).read_bytes(), careful=True)

    assert isinstance(fast, Workbook)
    for one, other in zip(fast.sheets, careful.sheets, strict=True):
        assert [(row, column, _plain(value)) for row, column, value in one.filled()] == [
            (row, column, _plain(value)) for row, column, value in other.filled()
        ]


def _plain(value: object) -> object:
    """Midnight as the day itself, texts without what the two readers trim differently."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").strip()
    if hasattr(value, "hour") and hasattr(value, "date"):
        return value.date() if (value.hour, value.minute, value.second) == (0, 0, 0) else value
    return value


def test_the_sheets_of_strict_open_xml_are_not_empty(results: Mapping[str, Future[Result]]) -> None:
    strict = [file for file in EXPECTED if "Test_git_issue682" in file or "GoogleExport" in file]
    for file in strict:
        result = results[file].result()
        assert isinstance(result, Workbook)
        assert result.sheets[0].cell_count >= 3


def test_error_cells_are_problems_and_links_are_told(results: Mapping[str, Future[Result]]) -> None:
    result = results["excel-nasty/EPPlusSoftware-EPPlus/dde.xlsx"].result()
    assert isinstance(result, Workbook)

    assert result.sheets[0].cell(1, 0) == CellProblem("ERROR_CELL", "#REF!")
    assert [notice.code for notice in result.notices] == ["EXTERNAL_LINKS"]


def test_a_sheet_the_fast_reader_fails_at_is_read_another_way(
    results: Mapping[str, Future[Result]],
) -> None:
    result = results["excel-nasty/ExcelDataReader-ExcelDataReader/Fillreport.xlsx"].result()
    assert isinstance(result, Workbook)

    assert result.sheets[0].cell_count == 172
    assert [notice.code for notice in result.notices] == ["READ_ANOTHER_WAY"]


def test_the_published_quota_file_keeps_codes_and_line_breaks(
    results: Mapping[str, Future[Result]],
) -> None:
    quotas = results["quotas/migrationsverket_anvisningar_kommuntal_2018.csv"].result()
    received = results["quotas/migrationsverket_kommunmottagna_2018.csv"].result()
    assert isinstance(quotas, Workbook)
    assert isinstance(received, Workbook)

    assert quotas.sheets[0].rows[0] == ("Län", "Kommun", "Länskod", "Kommunkod", "Tal", "Mottagna")
    assert quotas.sheets[0].rows[2] == ("BLEKINGE LÄN", "KARLSHAMN", "10", "1082", "10", "10")
    assert received.sheets[0].cell(1, 0) == "Rubrik"
    assert str(received.sheets[0].cell(1, 1)).count("\n") == 1


@pytest.mark.parametrize(
    ("file", "password", "outcome"),
    [
        ("qax-os-excelize/encryptSHA512.xlsx", None, "ENCRYPTED"),
        ("qax-os-excelize/encryptSHA512.xlsx", "fel", "WRONG_PASSWORD"),
        ("qax-os-excelize/encryptSHA512.xlsx", "password", "ok"),
        ("qax-os-excelize/encryptAES.xlsx", "password", "ok"),
        ("ExcelDataReader-ExcelDataReader/agile_DES_MD5_CBC_pwd_password.xlsx", "password", "UNKNOWN_CIPHER"),
    ],
)
def test_a_locked_workbook_opens_with_its_password_only(
    file: str, password: str | None, outcome: str
) -> None:
    result = read_workbook(SHARED_DATA / "excel-nasty" / file, password)

    assert (result.code if isinstance(result, ImportFileError) else "ok") == outcome
