"""Writes one municipality's workbook: what the plan knows, to be corrected and sent back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy.orm import Session

from models.errors import UserProblem
from models.tables import Municipality
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.column import NO, YES, CellKind, Column, show_cell
from models.workbooks.fixed_bytes import workbook_bytes
from models.workbooks.municipal_lines import MunicipalLines, municipal_lines
from models.workbooks.municipal_sheets import MUNICIPAL_SHEETS, MunicipalSheet, heading, place_label
from models.workbooks.read_me_sheet import write_read_me
from models.workbooks.safe_cells import MONTH_FORMAT, TEXT_FORMAT, WHOLE_FORMAT, Writable, put
from models.workbooks.technical_sheet import SHEET_NAME, TEMPLATE_VERSION, TemplateMark

_LAST_INPUT_ROW = 2000
_FIRST_LIST_COLUMN = 4

_HEADING = PatternFill("solid", start_color="1F4E5F")
_LOCKED = PatternFill("solid", start_color="ECEFF1")
_WHITE_BOLD = Font(bold=True, color="FFFFFF")
_THIN = Border(bottom=Side("thin", color="C5CDD3"))
_WIDTHS = {
    CellKind.TEXT: 30,
    CellKind.PLACE: 34,
    CellKind.CHOICE: 24,
    CellKind.CHOICES: 30,
    CellKind.MONTH: 13,
    CellKind.YES_NO: 11,
}
_SIDES = {CellKind.MONTH: "right", CellKind.COUNT: "right"}
_FORMATS = {CellKind.MONTH: MONTH_FORMAT, CellKind.COUNT: WHOLE_FORMAT}


def municipality_template(session: Session, municipality_code: str, year: int, wording: Wording) -> bytes:
    """The workbook as bytes (.xlsx); `UserProblem` for a code that is no municipality's."""
    municipality = session.get(Municipality, municipality_code)
    if municipality is None:
        raise UserProblem("MUNICIPALITY_UNKNOWN", municipality=municipality_code)
    lines = municipal_lines(session, municipality_code, year)
    workbook = Workbook()
    workbook.properties.title = f"{municipality.name} {year}"
    workbook.properties.creator = "Bosättningsplan"
    read_me = workbook.active
    write_read_me(read_me, municipality.name, year, wording)
    lists = _lists(lines, wording)
    for sheet in MUNICIPAL_SHEETS:
        _write_sheet(workbook.create_sheet(wording.of(sheet.title)), sheet, lines, lists, wording)
    _write_technical(
        workbook.create_sheet(SHEET_NAME), TemplateMark(TEMPLATE_VERSION, municipality_code, year), lists
    )
    return workbook_bytes(workbook, datetime(year, 1, 1, tzinfo=UTC))  # equal plans give equal workbooks


def _lists(lines: MunicipalLines, wording: Wording) -> Mapping[str, tuple[str, ...]]:
    """What the drop-down of each column offers, by the column's name."""
    places = tuple(place_label(name, code) for code, name in lines.place_names.items())
    lists: dict[str, tuple[str, ...]] = {}
    for sheet in MUNICIPAL_SHEETS:
        for column in sheet.columns:
            if column.kind is CellKind.PLACE:
                lists[column.name] = places
            elif column.kind is CellKind.CHOICE:
                lists[column.name] = tuple(wording.of(choice.title) for choice in column.choices)
            elif column.kind is CellKind.YES_NO:
                lists[column.name] = (wording.of(YES), wording.of(NO))
    return lists


def _write_sheet(
    target: Worksheet,
    sheet: MunicipalSheet,
    lines: MunicipalLines,
    lists: Mapping[str, tuple[str, ...]],
    wording: Wording,
) -> None:
    for number, column in enumerate(sheet.columns, 1):
        letter = get_column_letter(number)
        dimension = target.column_dimensions[letter]
        dimension.width = max(_WIDTHS.get(column.kind, 12), len(heading(column, wording)) * 0.7 + 3)
        dimension.protection = Protection(locked=not column.editable)
        dimension.number_format = _FORMATS.get(column.kind, TEXT_FORMAT)
        cell = target.cell(1, number)
        put(cell, heading(column, wording))
        cell.fill, cell.font = _HEADING, _WHITE_BOLD
        cell.alignment = Alignment(_SIDES.get(column.kind), vertical="center", wrap_text=True)
        target.add_data_validation(_validation(column, letter, lists, wording))
    for row, line in enumerate(lines.of(sheet), 2):
        for number, column in enumerate(sheet.columns, 1):
            cell = target.cell(row, number)
            put(cell, _written(column, line[column.name], lines, wording), _FORMATS.get(column.kind))
            cell.protection = Protection(locked=not column.editable)
            cell.border = _THIN
            if not column.editable:
                cell.fill = _LOCKED
    target.row_dimensions[1].height = 34
    target.freeze_panes = "A2"
    _protect(target)
    _set_up_print(target)


def _written(column: Column, value: object, lines: MunicipalLines, wording: Wording) -> Writable:
    if column.kind is CellKind.PLACE and isinstance(value, str):
        return place_label(lines.place_names[value], value)
    if column.kind in (CellKind.COUNT, CellKind.MONTH):
        return value  # type: ignore[return-value] # the kinds are numbers and months
    return show_cell(column, value, wording)


def _validation(
    column: Column, letter: str, lists: Mapping[str, tuple[str, ...]], wording: Wording
) -> DataValidation:
    validation = DataValidation(
        allow_blank=True,
        showErrorMessage=True,
        showInputMessage=True,
        promptTitle=heading(column, wording)[:32],
        prompt=wording.of(column.help)[:255] if column.help else None,
        errorTitle=wording.translate("Template", "Does not fit here")[:32],
    )
    if column.name in lists:
        position = _FIRST_LIST_COLUMN + list(lists).index(column.name)
        list_letter = get_column_letter(position)
        validation.type = "list"
        validation.formula1 = f"{SHEET_NAME}!${list_letter}$2:${list_letter}${len(lists[column.name]) + 1}"
        validation.error = wording.translate("Template", "Choose one of the values in the list.")
    elif column.kind is CellKind.COUNT and column.editable:
        validation.type, validation.operator = "whole", "between"
        validation.formula1, validation.formula2 = str(column.minimum), str(column.maximum)
        validation.error = wording.of(
            QT_TRANSLATE_NOOP("Template", "Write a whole number between {minimum} and {maximum}."),
            minimum=column.minimum,
            maximum=column.maximum,
        )
    validation.add(f"{letter}2:{letter}{_LAST_INPUT_ROW}")
    return validation


def _write_technical(target: Worksheet, mark: TemplateMark, lists: Mapping[str, tuple[str, ...]]) -> None:
    for row, (key, value) in enumerate(mark.rows(), 1):
        put(target.cell(row, 1), key)
        put(target.cell(row, 2), value)
    for column, (name, values) in enumerate(lists.items(), _FIRST_LIST_COLUMN):
        put(target.cell(1, column), name)
        for row, value in enumerate(values, 2):
            put(target.cell(row, column), value)
    target.sheet_state = "veryHidden"
    target.protection.sheet = True


def _protect(target: Worksheet) -> None:
    """Headings and grey cells are locked, without a password; widths and filters stay free."""
    protection = target.protection
    protection.sheet = True
    protection.formatColumns = False
    protection.formatRows = False
    protection.sort = False
    protection.autoFilter = False


def _set_up_print(target: Worksheet) -> None:
    target.page_setup.orientation = "landscape"
    target.page_setup.paperSize = target.PAPERSIZE_A4
    target.page_setup.fitToHeight = 0
    target.sheet_properties.pageSetUpPr.fitToPage = True
    target.print_title_rows = "1:1"
    target.oddFooter.left.text = "&A"
    target.oddFooter.right.text = "&P (&N)"
