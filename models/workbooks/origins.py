"""Which cell of a workbook each value of a row was read in: kept with it in the history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from models.edits import FromCells, Origin, Row
from models.workbooks.parsed import GuessedColumn


def of_line(values: Row, sheet: str, cells: Mapping[str, str]) -> FromCells:
    """`cells` names where the values stand; those of other columns have no cell."""
    return FromCells(values, {name: f"{sheet}!{cell}" for name, cell in cells.items() if name in values})


def of_columns(
    values: Row, sheet: str, columns: Iterable[GuessedColumn], cell: str, fields: Mapping[str, str]
) -> FromCells:
    """`fields` says as what each value was read; `cell` is any cell of its line."""
    return FromCells(values, _in_line(sheet, tuple(columns), cell, fields))


def _in_line(sheet: str, columns: Sequence[GuessedColumn], cell: str, fields: Mapping[str, str]) -> Origin:
    line = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    letters = {column.field: column.letter for column in columns}
    return {name: f"{sheet}!{letters[field]}{line}" for name, field in fields.items() if field in letters}
