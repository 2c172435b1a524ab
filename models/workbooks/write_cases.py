"""Writes the workbook of cases: what the plan knows of them, and room for more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy.orm import Session

from models.domain.households import LinkKind
from models.queries.households import (
    GroupRow,
    HouseholdPlaceRow,
    LinkRow,
    group_rows,
    household_place_rows,
    link_rows,
)
from models.queries.places import PlaceRow, place_rows
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.case_layouts import ALLOWED, CASE_SHEET, FORBIDDEN, LINK_COLUMNS
from models.workbooks.column import CellKind, Column, show_cell
from models.workbooks.fixed_bytes import workbook_bytes
from models.workbooks.municipal_sheets import heading, place_label
from models.workbooks.safe_cells import MONTH_FORMAT, TEXT_FORMAT, WHOLE_FORMAT, Writable, put

_LAST_INPUT_ROW = 2000
_HEADING = PatternFill("solid", start_color="1F4E5F")
_WHITE_BOLD = Font(bold=True, color="FFFFFF")
_FORMATS = {CellKind.MONTH: MONTH_FORMAT, CellKind.COUNT: WHOLE_FORMAT}
_WIDE = {CellKind.PLACE: 30, CellKind.PLACES: 34, CellKind.CHOICE: 26, CellKind.CHOICES: 26}
_NOTES = (
    QT_TRANSLATE_NOOP("Template", "One line for each household, under an id of your own."),
    QT_TRANSLATE_NOOP(
        "Template",
        "Never write names, personal identity numbers, addresses or anything about a person's health.",
    ),
    QT_TRANSLATE_NOOP(
        "Template",
        "For scores, add one column for each place. Its heading is the place as it stands in the list "
        "below. Write Cost before the place for a column of costs.",
    ),
    QT_TRANSLATE_NOOP("Template", "Places are written as in the list below."),
)


def case_template(session: Session, year: int, wording: Wording) -> bytes:
    """The workbook as bytes (.xlsx): cases, and the places of the plan to write them by."""
    places = place_rows(session)
    lines = _Lines(
        {place.code: place_label(place.name, place.code) for place in places},
        _by_case(household_place_rows(session, year)),
        link_rows(session, year),
    )
    cases = [row for row in group_rows(session, year) if row.count == 1]
    workbook = Workbook()
    workbook.properties.title = f"{wording.of(CASE_SHEET.title)} {year}"
    workbook.properties.creator = "Bosättningsplan"
    sheet = workbook.active
    sheet.title = wording.of(CASE_SHEET.title)
    _write_cases(sheet, cases, lines, wording)
    _write_places(workbook.create_sheet(wording.translate("Template", "Places")), places, wording)
    return workbook_bytes(workbook, datetime(year, 1, 1, tzinfo=UTC))


class _Lines:
    """What is said of cases beside their own rows, as the sheet writes it."""

    def __init__(
        self,
        labels: Mapping[str, str],
        said: Mapping[str, Sequence[HouseholdPlaceRow]],
        links: Sequence[LinkRow],
    ) -> None:
        self._labels = labels
        self._said = said
        self._links = links
        rows = [row for of_case in said.values() for row in of_case]
        self.scored = sorted({row.place_code for row in rows if row.score is not None})
        self.priced = sorted({row.place_code for row in rows if row.cost is not None})

    def label(self, code: str) -> str:
        return self._labels.get(code, code)

    def written(self, case: GroupRow, column: Column, wording: Wording) -> Writable:
        if column.name in (ALLOWED, FORBIDDEN):
            wanted = column.name == ALLOWED
            codes = [row.place_code for row in self._said.get(case.code, ()) if row.allowed is wanted]
            return ", ".join(self.label(code) for code in codes)
        for kind, name in LINK_COLUMNS.items():
            if column.name == name:
                return ", ".join(self._linked(case.code, kind))
        value = getattr(case, column.name)
        if column.kind is CellKind.PLACE and isinstance(value, str):
            return self.label(value)
        if column.kind in (CellKind.COUNT, CellKind.MONTH):
            number: Writable = value
            return number
        return show_cell(column, value, wording)

    def numbers(self, case: GroupRow) -> tuple[Mapping[str, float | None], Mapping[str, float | None]]:
        """Scores and costs by place code."""
        rows = self._said.get(case.code, ())
        return {row.place_code: row.score for row in rows}, {row.place_code: row.cost for row in rows}

    def _linked(self, code: str, kind: LinkKind) -> list[str]:
        """The other case of each link, written on the line of the first alone."""
        return [row.second_code for row in self._links if row.first_code == code and row.kind is kind]


def _by_case(rows: Sequence[HouseholdPlaceRow]) -> Mapping[str, Sequence[HouseholdPlaceRow]]:
    by_case: dict[str, list[HouseholdPlaceRow]] = defaultdict(list)
    for row in rows:
        by_case[row.group_code].append(row)
    return by_case


def _write_cases(target: Worksheet, cases: Sequence[GroupRow], lines: _Lines, wording: Wording) -> None:
    columns = CASE_SHEET.columns
    cost = wording.translate("Template", "Cost")
    headings = [heading(column, wording) for column in columns]
    headings += [lines.label(code) for code in lines.scored]
    headings += [f"{cost} {lines.label(code)}" for code in lines.priced]
    for number, words in enumerate(headings, 1):
        cell = target.cell(1, number)
        put(cell, words)
        cell.fill, cell.font = _HEADING, _WHITE_BOLD
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        letter = get_column_letter(number)
        kind = columns[number - 1].kind if number <= len(columns) else CellKind.NUMBER
        target.column_dimensions[letter].width = max(_WIDE.get(kind, 12), len(words) * 0.7 + 3)
        if kind is not CellKind.NUMBER:
            target.column_dimensions[letter].number_format = _FORMATS.get(kind, TEXT_FORMAT)
            target.add_data_validation(_prompt(columns[number - 1], letter, wording))
    for row, case in enumerate(cases, 2):
        scores, costs = lines.numbers(case)
        for number, column in enumerate(columns, 1):
            put(target.cell(row, number), lines.written(case, column, wording), _FORMATS.get(column.kind))
        values = [scores.get(code) for code in lines.scored] + [costs.get(code) for code in lines.priced]
        for number, value in enumerate(values, len(columns) + 1):
            put(target.cell(row, number), value)
    target.row_dimensions[1].height = 34
    target.freeze_panes = "B2"


def _prompt(column: Column, letter: str, wording: Wording) -> DataValidation:
    """What belongs in the column, and a list where there are few answers."""
    validation = DataValidation(
        allow_blank=True,
        showInputMessage=True,
        showErrorMessage=column.kind is CellKind.CHOICE,
        promptTitle=heading(column, wording)[:32],
        prompt=wording.of(column.help)[:255] if column.help else None,
    )
    if column.kind is CellKind.CHOICE:
        titles = ",".join(wording.of(choice.title) for choice in column.choices)
        validation.type, validation.formula1 = "list", f'"{titles}"'
        validation.error = wording.translate("Template", "Choose one of the values in the list.")
    validation.add(f"{letter}2:{letter}{_LAST_INPUT_ROW}")
    return validation


def _write_places(target: Worksheet, places: Sequence[PlaceRow], wording: Wording) -> None:
    target.column_dimensions["A"].width = 40
    target.column_dimensions["B"].width = 24
    for row, note in enumerate(_NOTES, 1):
        put(target.cell(row, 1), wording.of(note))
    first = len(_NOTES) + 2
    titles = (
        wording.translate("Template", "Place as it is written"),
        wording.translate("Template", "Municipality"),
    )
    for number, words in enumerate(titles, 1):
        cell = target.cell(first, number)
        put(cell, words)
        cell.fill, cell.font = _HEADING, _WHITE_BOLD
    for row, place in enumerate(
        sorted(places, key=lambda place: (place.municipality, place.name)), first + 1
    ):
        put(target.cell(row, 1), place_label(place.name, place.code))
        put(target.cell(row, 2), place.municipality)
