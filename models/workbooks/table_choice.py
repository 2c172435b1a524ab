"""Finds the table of municipalities in a workbook that may hold several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.errors import UserProblem
from models.workbooks.cells import is_missing
from models.workbooks.headers import FoundTable, is_number, named, table_from, year_in
from models.workbooks.municipality_keys import Country
from models.workbooks.workbook import CellProblem, Sheet, Workbook, column_letters

_YEAR_NAMES = ("år", "årtal", "ar", "year")
_NOTES_PER_CODE = 3
_ROWS_LOOKED_AT = 2000
_COLUMNS_LOOKED_AT = 30
_FEW = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """The table to read and the column of its codes; `others` names the sheets of tables left aside."""

    table: FoundTable
    code_column: int
    others: tuple[str, ...] = ()


def best_table(workbook: Workbook, country: Country, names: Sequence[str], year: int | None) -> Choice | None:
    """Among the visible tables with many municipality codes one whose heading is among the `names`.

    Where several have, the one of the `year` goes first, then the one with the most codes.
    """
    found = [
        (codes, column, table_from(sheet, row))
        for sheet in workbook.sheets
        if not sheet.hidden and (place := _code_column(sheet, country)) is not None
        for codes, column, row in (place,)
    ]
    if not found:
        return None
    most = max(codes for codes, _, _ in found)
    large = [each for each in found if 2 * each[0] >= most]
    _, column, table = max(
        large,
        key=lambda each: (
            named(each[2].headings, names) is not None,
            year is not None and year_in(each[2].sheet.name) == year,
            each[0],
        ),
    )
    others = tuple(other.sheet.name for _, _, other in large if other.sheet is not table.sheet)
    return Choice(table, column, others)


def required_table(workbook: Workbook, country: Country, names: Sequence[str], year: int | None) -> Choice:
    """As `best_table`; `UserProblem` says why there is none, or none that could be read in full."""
    choice = best_table(workbook, country, names, year)
    if choice is None:
        require_results(workbook)
        raise UserProblem("NO_MUNICIPALITY_CODES", file=workbook.file_name)
    beside = _codes_beside(choice, country)
    if beside is not None:
        sheet, column = choice.table.sheet.name, column_letters(beside)
        raise UserProblem("TABLES_SIDE_BY_SIDE", file=workbook.file_name, sheet=sheet, column=column)
    return choice


def require_results(workbook: Workbook) -> None:
    """`UserProblem` when formulas without a stored result may be what keeps codes from being found."""
    cells = (cell for sheet in workbook.sheets for row in sheet.rows for cell in row)
    if any(isinstance(cell, CellProblem) and cell.code == "FORMULA_WITHOUT_VALUE" for cell in cells):
        raise UserProblem("FORMULAS_NOT_CALCULATED", file=workbook.file_name)


def _codes_beside(choice: Choice, country: Country) -> int | None:
    """Another column with the same heading that holds codes of municipalities the first one lacks."""
    table, code_column = choice.table, choice.code_column
    own = _codes_in(table.sheet, code_column, country).keys()
    for column in range(min(table.sheet.column_count, _COLUMNS_LOOKED_AT)):
        if column != code_column and len(_codes_in(table.sheet, column, country).keys() - own) >= _FEW:
            heading = table.headings[column] if column < len(table.headings) else ""
            if heading and heading == table.headings[code_column]:
                return column
    return None


def _code_column(sheet: Sheet, country: Country) -> tuple[int, int, int] | None:
    """Codes, column and first row of the column that holds the most different municipality codes.

    Years look like codes (2021 is Vansbro): a column that is headed as years is none of codes.
    """
    best: tuple[int, int, int] | None = None
    for column in range(min(sheet.column_count, _COLUMNS_LOOKED_AT)):
        codes = _codes_in(sheet, column, country)
        if not codes or (best is not None and len(codes) <= best[0]):
            continue
        first = min(codes.values())
        if named([table_from(sheet, first).headings[column]], _YEAR_NAMES) is None:
            best = len(codes), column, first
    return best


def _codes_in(sheet: Sheet, column: int, country: Country) -> dict[str, int]:
    """Municipality codes of a column with their first rows; none where other things outnumber them."""
    codes: dict[str, int] = {}
    numbers = texts = 0
    for row in range(min(len(sheet.rows), _ROWS_LOOKED_AT)):
        cell = sheet.cell(row, column)
        code = country.municipality_code(cell)
        if code is not None and code in country.municipalities:
            codes.setdefault(code, row)
        elif is_missing(cell) or country.county_code(cell) is not None:
            continue
        elif is_number(cell):
            numbers += 1
        elif codes:  # titles above the first code do not count, notes below it may be a few
            texts += 1
    return codes if numbers <= len(codes) and texts <= _NOTES_PER_CODE * len(codes) else {}
