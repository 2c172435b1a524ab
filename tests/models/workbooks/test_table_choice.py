"""Which sheet and which columns of a workbook are read when there is more than one to choose from."""

from __future__ import annotations

import pytest

from models.errors import UserProblem
from models.workbooks.column_guesses import ColumnUnclear
from models.workbooks.parsed import Guess, MunicipalNumbers
from models.workbooks.read_quotas import PERSONS, read_quotas
from models.workbooks.workbook import Area, Cell, CellProblem, FileKind, Sheet, Workbook
from tests.models.workbooks.sheets import COUNTRY, a_sheet, a_workbook

HEADER = ("Kommunkod", "Kommun", "Kommuntal")
LINES = (("2081", "Borlänge", 58), ("2023", "Malung-Sälen", 14), ("2062", "Mora", 28), ("2080", "Falun", 68))


def _book(*sheets: Sheet) -> Workbook:
    return Workbook("fil.xlsx", "0" * 64, FileKind.XLSX, sheets)


def _read(workbook: Workbook, year: int | None = 2026) -> MunicipalNumbers:
    return read_quotas(workbook, COUNTRY, year=year)


def _borlänge(numbers: MunicipalNumbers) -> int:
    return next(row.numbers[PERSONS] for row in numbers.rows if row.code == "2081")


def _codes(numbers: MunicipalNumbers) -> list[str]:
    return [finding.code for finding in numbers.findings]


def test_the_column_of_the_wanted_year_is_read_and_named() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (
        ("Kommunkod", "Kommuntal 2025", "Kommuntal 2026"),
        ("2081", 63, 58),
        ("2023", 19, 14),
    )

    for year, persons in ((2025, 63), (2026, 58)):
        numbers = _read(a_workbook(*rows), year)
        assert (numbers.year, _borlänge(numbers)) == (year, persons)
        assert numbers.columns[-1].guess is Guess.YEAR
        assert _codes(numbers) == ["COLUMN_OF_YEAR"]


def test_columns_of_other_years_only_are_chosen_between() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (("Kommunkod", "Kommuntal 2024", "Kommuntal 2025"), ("2081", 63, 58))

    with pytest.raises(ColumnUnclear) as problem:
        _read(a_workbook(*rows))

    assert problem.value.field == PERSONS
    assert [column.text for column in problem.value.candidates] == ["Kommuntal 2024", "Kommuntal 2025"]
    assert _borlänge(read_quotas(a_workbook(*rows), COUNTRY, chosen={PERSONS: 1}, year=2026)) == 63


def test_a_merged_heading_stands_over_all_its_columns() -> None:
    sheet = Sheet(
        "Blad1",
        ((None, None, "Kommuntal", None), ("Kod", "Kommun", 2025, 2026), ("2081", "Borlänge", 63, 58)),
        merged=(Area(0, 2, 0, 3),),
    )

    numbers = _read(_book(sheet))

    assert (numbers.year, _borlänge(numbers)) == (2026, 58)
    assert [heading.text for heading in numbers.headings][2:] == ["Kommuntal 2025", "Kommuntal 2026"]


def test_a_title_merged_across_the_sheet_is_no_heading() -> None:
    sheet = Sheet(
        "Blad1",
        (("Beslut 2026", None, None), HEADER, *LINES),
        merged=(Area(0, 0, 0, 2),),
    )

    assert [heading.text for heading in _read(_book(sheet)).headings] == list(HEADER)


def test_what_is_decided_is_read_and_not_what_was_asked_for() -> None:
    numbers = _read(
        a_workbook(("Kommunkod", "Önskat kommuntal", "Förslag", "Beslutat kommuntal"), ("2081", 40, 50, 58))
    )

    assert _borlänge(numbers) == 58


@pytest.mark.parametrize("heading", ["Fördelningstal 2026", "Andelstal", "Önskat kommuntal", "Begärt antal"])
def test_numbers_of_another_system_are_pointed_out(heading: str) -> None:
    numbers = _read(a_workbook(("Kommunkod", heading), ("2081", 58)))

    assert _codes(numbers) == ["COLUMN_OF_OTHER_SYSTEM"]


def test_the_sheet_whose_heading_names_quotas_is_read() -> None:
    population = a_sheet(
        ("Kommunkod", "Kommun", "Folkmängd"),
        *((code, name, 1000 * n) for code, name, n in LINES),
        name="Folkmängd",
    )

    numbers = _read(_book(population, a_sheet(HEADER, *LINES, name="Beslut")))

    assert (numbers.sheet, _borlänge(numbers)) == ("Beslut", 58)
    (finding,) = numbers.findings
    assert (finding.code, finding.params["others"]) == ("OTHER_TABLES", "Folkmängd")


def test_of_sheets_by_year_the_wanted_one_is_read_and_tells_the_year() -> None:
    book = _book(
        a_sheet(HEADER, ("2081", "Borlänge", 63), *LINES[1:], name="2025"),
        a_sheet(HEADER, *LINES, name="2026"),
    )

    assert (_read(book).year, _borlänge(_read(book))) == (2026, 58)
    assert (_read(book, 2025).year, _borlänge(_read(book, 2025))) == (2025, 63)


def test_a_small_sheet_with_a_fine_heading_does_not_hide_the_large_table() -> None:
    one = a_sheet(HEADER, LINES[0], name="Exempel")
    all_of_them = a_sheet(("Kod", "Kommun", "Beslut"), *LINES, name="Alla")

    assert _read(_book(one, all_of_them)).sheet == "Alla"


@pytest.mark.parametrize(
    ("heading", "year"),
    [
        ("Kommuntal 2026", 2026),
        ("Kommuntal (2026)", 2026),
        ("Tal 2025 och 2026", None),
        ("Tal enligt beslut 2025-11-14", None),
        ("Tal enligt förordning 2016:39", None),
    ],
)
def test_the_year_of_a_heading_is_not_that_of_a_date_or_statute(heading: str, year: int | None) -> None:
    numbers = _read(a_workbook(("Kommunkod", heading), ("2081", 58)), None)

    assert numbers.year == year


def test_two_tables_side_by_side_are_refused_rather_than_half_read() -> None:
    right = (("2034", "Orsa", 9), ("2021", "Vansbro", 10), ("2029", "Leksand", 22), ("2031", "Rättvik", 15))
    rows = [(*left, None, *line) for left, line in zip(LINES, right, strict=True)]

    with pytest.raises(UserProblem) as problem:
        _read(a_workbook((*HEADER, None, *HEADER), *rows))

    assert (problem.value.code, problem.value.params["column"]) == ("TABLES_SIDE_BY_SIDE", "E")


def test_codes_that_are_formulas_without_a_result_are_told_of() -> None:
    formula = CellProblem("FORMULA_WITHOUT_VALUE", '=TEXT(2081,"0000")')

    with pytest.raises(UserProblem, match="FORMULAS_NOT_CALCULATED"):
        _read(a_workbook(HEADER, (formula, "Borlänge", 58)))


def test_the_year_of_another_column_is_not_the_files() -> None:
    numbers = _read(a_workbook(("Kommunkod", "Folkmängd 2024", "Kommuntal"), ("2081", 52_000, 58)), None)

    assert numbers.year is None


def test_months_are_no_codes_although_they_begin_like_some() -> None:
    with pytest.raises(UserProblem, match="NO_MUNICIPALITY_CODES"):
        _read(a_workbook(("Ledig från", "Antal"), ("2026-03", 5), ("2023-08", 6), ("2021-01-01", 7)))
