"""A sheet that is one table: header row, frozen, filtered, with real numbers below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from models.workbooks.safe_cells import Writable, put

HEADER = Font(bold=True, color="123F73")
TITLE = Font(bold=True, size=16, color="123F73")
TOTAL = Font(bold=True)
UNDERLINED = Border(bottom=Side(style="medium", color="1B1B1B"))


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """`width` in characters."""

    title: str
    width: float


def add_table_sheet(
    workbook: Workbook,
    title: str,
    columns: tuple[SheetColumn, ...],
    rows: Iterable[tuple[Writable, ...]],
) -> Worksheet:
    """A new sheet last in the workbook."""
    sheet: Worksheet = workbook.create_sheet(title)
    last = put_table(sheet, 1, columns, rows)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{last}"
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    fit_on_paper(sheet)
    sheet.print_title_rows = "1:1"
    return sheet


def put_table(
    sheet: Worksheet, first: int, columns: tuple[SheetColumn, ...], rows: Iterable[tuple[Writable, ...]]
) -> int:
    """Header and rows from row `first` on; gives the last row written."""
    for number, column in enumerate(columns, 1):
        cell = sheet.cell(first, number)
        put(cell, column.title)
        cell.font = HEADER
        cell.border = UNDERLINED
        cell.alignment = Alignment(wrap_text=True, vertical="bottom")
    last = first
    for last, row in enumerate(rows, first + 1):
        for number, value in enumerate(row, 1):
            put(sheet.cell(last, number), value)
    return last


def fit_on_paper(sheet: Worksheet) -> None:
    """A4 landscape, as many pages long as it takes."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
