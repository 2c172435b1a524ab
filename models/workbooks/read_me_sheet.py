"""The first sheet of a municipality's workbook: what it is for and how it is filled in."""

from __future__ import annotations

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from models.domain.homes import Tenure
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.workbooks.choices import TENURES
from models.workbooks.home_layouts import HOMES
from models.workbooks.municipal_sheets import heading
from models.workbooks.safe_cells import put

_EXAMPLE = PatternFill("solid", start_color="FFF3CD")

_STEPS = (
    QT_TRANSLATE_NOOP("Template", "Look through each sheet. What the county board knows is already there."),
    QT_TRANSLATE_NOOP("Template", "Correct what is wrong, and write new lines below. White cells are yours."),
    QT_TRANSLATE_NOOP("Template", "Empty a line that no longer holds. It is then removed from the plan."),
    QT_TRANSLATE_NOOP("Template", "Choose places from the list. Write months as 2026-03."),
    QT_TRANSLATE_NOOP("Template", "Leave a cell empty when you do not know. Write 0 only when it is none."),
    QT_TRANSLATE_NOOP("Template", "Save the workbook and send it back to the county board."),
)
_RULES = (
    QT_TRANSLATE_NOOP(
        "Template",
        "Never write names, personal identity numbers, addresses or anything about a person's health.",
    ),
    QT_TRANSLATE_NOOP(
        "Template", "This is a basis for dialogue. The municipality decides where people are to live."
    ),
    QT_TRANSLATE_NOOP(
        "Template",
        "Lines marked Made-up are invented demonstration data. A line that you correct counts as yours.",
    ),
)
_EXAMPLES: tuple[tuple[str | Text, ...], ...] = (
    ("Storbyn", "2", "4", "2026-03", "", TENURES[Tenure.MUNICIPAL_COMPANY]),
    ("Lillbyn", "4", "1", "2026-08", "2028-07", TENURES[Tenure.PRIVATE_RENTAL]),
)


def write_read_me(target: Worksheet, municipality: str, year: int, wording: Wording) -> None:
    target.title = wording.translate("Template", "Read me")
    target.sheet_view.showGridLines = False
    target.column_dimensions["A"].width = 34
    for letter in "BCDEF":
        target.column_dimensions[letter].width = 20
    row = _line(target, 1, wording.translate("Template", "Homes and places for newcomers"), size=16)
    row = _line(target, row, f"{municipality} {year}", size=13)
    row = _line(target, row + 1, wording.translate("Template", "What to do"), size=12)
    for number, step in enumerate(_STEPS, 1):
        row = _line(target, row, f"{number}. {wording.of(step)}")
    row = _line(target, row + 1, wording.translate("Template", "Please note"), size=12)
    for rule in _RULES:
        row = _line(target, row, wording.of(rule))
    row = _line(target, row + 1, wording.translate("Template", "EXAMPLE – this is not read"), size=12)
    for number, name in enumerate(("place_code", "rooms", "count", "first", "last", "tenure"), 1):
        cell = target.cell(row, number)
        put(cell, heading(HOMES.column(name), wording))
        cell.font, cell.fill = Font(bold=True), _EXAMPLE
    for example in _EXAMPLES:
        row += 1
        for number, value in enumerate(example, 1):
            cell = target.cell(row, number)
            put(cell, wording.of(value) if isinstance(value, Text) else value)
            cell.fill = _EXAMPLE
    target.protection.sheet = True
    target.page_setup.fitToHeight = 0
    target.sheet_properties.pageSetUpPr.fitToPage = True


def _line(target: Worksheet, row: int, text: str, *, size: int = 0) -> int:
    """Writes a line over the sheet's width; gives the next row."""
    cell = target.cell(row, 1)
    put(cell, text)
    if size:
        cell.font = Font(bold=True, size=size)
    cell.alignment = Alignment(vertical="top")
    return row + 1
