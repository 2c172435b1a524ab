"""What the officer says of a file before it is read: which table, which columns, what a cell should say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from models.findings import Finding, Severity
from models.workbooks.cell_names import cell_position
from models.workbooks.cells import shown
from models.workbooks.identity import without_identity_numbers
from models.workbooks.report import Columns
from models.workbooks.workbook import CellProblem, Sheet, Workbook

type CellName = tuple[str, str]
"""The sheet and the cell as in Excel: `("Bostäder", "D14")`."""


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """`sheet` empty and `heading_row` (0-based) None leave it to the program.

    `corrections` say what cells hold for this import; empty text empties the cell. The file is untouched.
    """

    sheet: str = ""
    heading_row: int | None = None
    columns: Columns = field(default_factory=dict)
    corrections: Mapping[CellName, str] = field(default_factory=dict)


def as_chosen(workbook: Workbook, choices: ReadingChoices) -> Workbook:
    """The workbook as the readers shall see it."""
    sheets = workbook.sheets
    if any(sheet.name == choices.sheet for sheet in sheets):
        sheets = tuple(
            replace(sheet, hidden=False, heading_row=choices.heading_row)
            for sheet in sheets
            if sheet.name == choices.sheet
        )
    by_sheet: defaultdict[str, dict[tuple[int, int], str]] = defaultdict(dict)
    for (name, cell), text in choices.corrections.items():
        by_sheet[name][cell_position(cell)] = text
    return replace(workbook, sheets=tuple(_corrected(sheet, by_sheet.get(sheet.name)) for sheet in sheets))


def corrections_told(workbook: Workbook, choices: ReadingChoices) -> Iterator[Finding]:
    """What the file says and what is imported instead; goes back to the sender with the other findings."""
    sheets = {sheet.name for sheet in workbook.sheets}
    for (name, cell), text in choices.corrections.items():
        if name in sheets:
            old = without_identity_numbers(own_text(workbook, name, cell))
            params: dict[str, object] = {"old": old or "–", "new": text or "–"}
            yield Finding(Severity.NOTICE, "CELL_CORRECTED", name, cell, params)


def own_text(workbook: Workbook, sheet: str, cell: str) -> str:
    """What the file says in a cell; nothing where there is no such sheet."""
    for each in workbook.sheets:
        if each.name == sheet:
            was = each.cell(*cell_position(cell))
            return was.text if isinstance(was, CellProblem) else shown(was)
    return ""


def _corrected(sheet: Sheet, corrections: Mapping[tuple[int, int], str] | None) -> Sheet:
    if not corrections:
        return sheet
    rows = list(sheet.rows)
    for (row, column), text in corrections.items():
        rows += [()] * (row + 1 - len(rows))
        cells = [*rows[row], *(None,) * (column + 1 - len(rows[row]))]
        cells[column] = text or None
        rows[row] = tuple(cells)
    return replace(sheet, rows=tuple(rows))
