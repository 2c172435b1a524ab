"""What a reader found in a workbook, before it is compared with the planning file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from models.findings import Finding, Severity
from models.workbooks.cells import CellError
from models.workbooks.headers import TablePlace
from models.workbooks.identity import without_identity_numbers
from models.workbooks.workbook import Cell, CellProblem, Sheet


class Guess(StrEnum):
    """What a column was chosen by."""

    HEADING = "heading"
    YEAR = "year"  # several headings that differ only by their year
    CONTENT = "content"
    REMEMBERED = "remembered"
    CHOSEN = "chosen"  # by the officer


@dataclass(frozen=True, slots=True)
class GuessedColumn:
    """`field` is read from the column (0-based) that has this letter and heading."""

    field: str
    column: int
    letter: str
    heading: str
    guess: Guess


@dataclass(frozen=True, slots=True)
class Heading:
    """A column that could be chosen instead."""

    column: int
    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class MunicipalRow:
    """Numbers of one municipality by field; a field that says nothing is left out."""

    code: str
    numbers: Mapping[str, int]
    cell: str


@dataclass(frozen=True, slots=True)
class RejectedRow:
    key: str
    label: str
    cell: str


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """A total row of the file's own; no county for one of all lines, or of the `whole_country`."""

    county_code: str | None
    persons: int
    cell: str
    whole_country: bool = False


@dataclass(frozen=True, slots=True)
class MunicipalNumbers:
    """A table with one line per municipality; `year` and `official` as far as the file tells.

    `empty` holds the municipalities whose number is a missing mark.
    """

    sheet: str
    rows: tuple[MunicipalRow, ...]
    rejected: tuple[RejectedRow, ...] = ()
    empty: frozenset[str] = frozenset()
    totals: tuple[StatedTotal, ...] = ()
    findings: tuple[Finding, ...] = ()
    columns: tuple[GuessedColumn, ...] = ()
    headings: tuple[Heading, ...] = ()
    fingerprint: str = ""
    year: int | None = None
    official: bool = False
    place: TablePlace | None = None
    fields: tuple[str, ...] = ()  # what a column can be read as


@dataclass(slots=True)
class Notes:
    """Collects the findings of one sheet while it is read."""

    sheet: Sheet
    findings: list[Finding] = field(default_factory=list)

    def add(self, severity: Severity, code: str, row: int, column: int, /, **params: object) -> None:
        self.findings.append(
            Finding(severity, code, self.sheet.name, self.sheet.ref(row, column), _quoted(params))
        )

    def reject(self, error: CellError, row: int, column: int) -> None:
        self.add(Severity.ERROR, error.code, row, column, **error.params)


def _quoted(params: Mapping[str, object]) -> dict[str, object]:
    return {
        name: without_identity_numbers(value) if isinstance(value, str) else value
        for name, value in params.items()
    }


def usable(cell: Cell) -> Cell:
    """The cell's value; `CellError` for an error value or a formula whose result was never stored."""
    if isinstance(cell, CellProblem):
        if cell.code == "ERROR_CELL":
            raise CellError("CELL_HOLDS_ERROR", value=cell.text)
        raise CellError("CELL_HOLDS_FORMULA")
    return cell
