"""Finds the table in a sheet of an authority: below titles and notes, under one heading row or several."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.workbooks.cells import CellError, is_missing, parse_number, plain, shown
from models.workbooks.workbook import Area, Cell, CellProblem, Sheet

_HEADING_ROWS = 4
ROWS_LOOKED_AT = 60
_WIDEST = 300
_ADDED = re.compile(r"\([^)]*\)|(?<![^\W_])(19|20)\d\d([-_]\d\d[-_]\d\d)?(?![^\W_])|[,;:].*", re.DOTALL)
_TOLD_YEAR = re.compile(r"(?<!\d)(?<!\d-)20\d\d(?!\d|:\d|-\d\d-)")
_YEAR = re.compile(r"(19|20)\d\d")


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where a table stands: its first heading row and its first row of data, 0-based."""

    sheet: str
    heading_row: int
    first_row: int


@dataclass(frozen=True, slots=True)
class FoundTable:
    """`headings[column]` joins the cells of all rows from `heading_row` to `first_row`, the first of data."""

    sheet: Sheet
    headings: tuple[str, ...]
    heading_row: int
    first_row: int

    @property
    def place(self) -> TablePlace:
        return TablePlace(self.sheet.name, self.heading_row, self.first_row)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the headings: equal for next year's file of the same make."""
        return hashlib.sha256("\n".join(map(plain, self.headings)).encode()).hexdigest()

    def values(self, column: int) -> tuple[Cell, ...]:
        """The column's cells below the headings."""
        return tuple(self.sheet.cell(row, column) for row in range(self.first_row, len(self.sheet.rows)))


def table_from(sheet: Sheet, known_row: int) -> FoundTable:
    """The table that a known data row belongs to; rows of numbers right above it count in."""
    if sheet.heading_row is not None:
        return table_below(sheet, sheet.heading_row)
    first_row = known_row
    while first_row > 0 and _is_data_row(sheet, first_row - 1):
        first_row -= 1
    top = first_row
    while top > 0 and first_row - top < _HEADING_ROWS and _is_heading_row(sheet, top - 1, first_row):
        top -= 1
    width = min(max((len(row) for row in sheet.rows[top:]), default=0), _WIDEST)
    spread = _spread_headings(sheet, range(top, first_row))
    headings = tuple(
        " ".join(
            part
            for row in range(top, first_row)
            if (part := _heading(spread.get((row, column), sheet.cell(row, column))))
        )
        for column in range(width)
    )
    return FoundTable(sheet, headings, top, first_row)


def table_with_headings(sheet: Sheet, wanted: Mapping[str, Sequence[str]]) -> FoundTable | None:
    """The table whose heading row names every wanted field by one of its names."""
    rows = range(min(ROWS_LOOKED_AT, len(sheet.rows)))
    for row in rows if sheet.heading_row is None else {sheet.heading_row}.intersection(rows):
        table = table_below(sheet, row, len(sheet.rows[row]))
        if all(named(table.headings, names) is not None for names in wanted.values()):
            return table
    return None


def table_below(sheet: Sheet, row: int, width: int | None = None) -> FoundTable:
    """The table under this one row of headings; as wide as the sheet where nothing else is said."""
    columns = range(min(sheet.column_count, _WIDEST) if width is None else width)
    headings = tuple(_heading(sheet.cell(row, column)) for column in columns)
    return FoundTable(sheet, headings, row, row + 1)


def named(headings: Sequence[str], names: Sequence[str]) -> int | None:
    """The first column whose heading is one of the names, the first name before the others."""
    return next(iter(all_named(headings, names)), None)


def all_named(headings: Sequence[str], names: Sequence[str]) -> tuple[int, ...]:
    """Every column that goes by the first of the names that is there.

    A year, day, unit or remark after the name does not matter: `Kommuntal 2026`, `folkmangd_2023_12_31`,
    `Antal (personer)`.
    """
    exact = [_letters(heading) for heading in headings]
    loose = [_letters(_ADDED.sub("", heading)) for heading in headings]
    for words in (exact, loose):
        for name in names:
            wanted = _letters(name)
            if wanted in words:
                return tuple(column for column, word in enumerate(words) if word == wanted)
    return ()


def year_in(text: str) -> int | None:
    """The only year that a heading or a name tells; that of a date or a statute is none."""
    years = set(_TOLD_YEAR.findall(text))
    return int(years.pop()) if len(years) == 1 else None


def is_number(cell: Cell) -> bool:
    """Whether the cell holds a number, also one written as text."""
    if isinstance(cell, CellProblem) or is_missing(cell):
        return False
    try:
        return parse_number(cell) is not None
    except CellError as error:
        return error.code == "AMBIGUOUS_NUMBER"


def _spread_headings(sheet: Sheet, rows: range) -> dict[tuple[int, int], Cell]:
    """A merged heading stands over all its columns; a title across the sheet is no heading."""
    return {
        (area.first_row, column): sheet.cell(area.first_row, area.first_column)
        for area in sheet.merged
        if area.first_row in rows and _is_group(area)
        for column in range(area.first_column, area.last_column + 1)
    }


def _is_group(area: Area) -> bool:
    width = area.last_column - area.first_column + 1
    return width == 2 or (width > 2 and area.first_column > 0)


def _heading(cell: Cell) -> str:
    if cell is None or isinstance(cell, CellProblem):
        return ""
    return " ".join(shown(cell).split())


def _letters(heading: str) -> str:
    """Headings are compared without signs: `Kommun-kod`, `kommun_kod` and `KOMMUNKOD` are one."""
    return re.sub(r"[^0-9a-zåäöéü]", "", plain(heading))


def _is_data_row(sheet: Sheet, row: int) -> bool:
    return any(cell is not None for cell in sheet.rows[row]) and not _is_heading_row(sheet, row, row + 1)


def _is_heading_row(sheet: Sheet, row: int, first_row: int) -> bool:
    cells = [cell for cell in sheet.rows[row] if cell is not None]
    if not cells:
        return row == first_row - 1
    texts = sum(not is_number(cell) or bool(_YEAR.fullmatch(shown(cell))) for cell in cells)
    groups = any(area.first_row == row and area.first_column > 0 and _is_group(area) for area in sheet.merged)
    return 2 * texts > len(cells) and (len(cells) > 1 or row == first_row - 1 or groups)
