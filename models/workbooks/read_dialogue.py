"""Reads a municipality's answer about its quota: three cells beside their labels."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from models.findings import Finding, Severity
from models.wording import Language, Wording
from models.workbooks.cells import (
    CellError,
    decide_decimal_mark,
    is_missing,
    parse_count,
    parse_text,
    plain,
    shown,
)
from models.workbooks.dialogue_layout import ANSWER_DAY, DIALOGUE, LONGEST_DIALOGUE_TEXT, MUNICIPALITY
from models.workbooks.identity import holds_identity_number
from models.workbooks.municipal_sheets import heading_names
from models.workbooks.parsed import Notes, usable
from models.workbooks.technical_sheet import SHEET_NAME
from models.workbooks.workbook import Cell, Sheet, Workbook

_EXCELS_FIRST_DAY = date(1899, 12, 30)
_DAY_NUMBERS = range(36_526, 73_051)  # Excel's numbers for the days of 2000 to 2099

_CODE = re.compile(r"\(([0-9]{4})\)")

_REQUESTED, _COMMENT, _ANSWERED = "requested", "comment", "answered"


@dataclass(frozen=True, slots=True)
class Answer:
    """What could be read; `answered` is ISO or empty. `whole` is False where a cell could not be read.

    `cells` names where each field stands; `municipality_code` is the one on the page, empty without.
    """

    sheet: str
    municipality_code: str
    requested: int | None
    comment: str
    answered: str
    whole: bool
    cells: Mapping[str, str]
    findings: tuple[Finding, ...]

    @property
    def is_blank(self) -> bool:
        """A date alone is no answer."""
        return self.requested is None and not self.comment


def looks_like_answer(workbook: Workbook) -> bool:
    """Whether a workbook holds the page that municipalities answer on, with or without its mark."""
    return _fields(workbook) is not None


def read_dialogue(workbook: Workbook) -> Answer | None:
    """None when the three fields do not stand in any sheet."""
    found = _fields(workbook)
    if found is None:
        return None
    sheet, places = found
    return _Reading(sheet, places).read()


type _Places = Mapping[str, tuple[int, int]]


def _fields(workbook: Workbook) -> tuple[Sheet, _Places] | None:
    """The sheet with all labels, and where each label's value stands: in the cell to the right."""
    names = _names()
    for sheet in workbook.sheets:
        if sheet.name == SHEET_NAME:
            continue
        places: dict[str, tuple[int, int]] = {}
        for row, column, value in sheet.filled():
            name = names.get(plain(value)) if isinstance(value, str) else None
            if name is not None:
                places.setdefault(name, (row, column + 1))
        if len(places) == len(set(names.values())):
            return sheet, places
    return None


def _names() -> dict[str, str]:
    """Every label in both languages -> its field."""
    names = {
        plain(name): field
        for field in (_REQUESTED, _COMMENT)
        for name in heading_names(DIALOGUE.column(field))
    }
    return names | {plain(Wording(language).of(ANSWER_DAY)): _ANSWERED for language in Language}


def _code_on(sheet: Sheet) -> str:
    names = {plain(Wording(language).of(MUNICIPALITY)) for language in Language}
    for row, column, value in sheet.filled():
        if isinstance(value, str) and plain(value) in names:
            found = _CODE.search(shown(sheet.cell(row, column + 1)))
            return found[1] if found else ""
    return ""


@dataclass(slots=True)
class _Reading:
    sheet: Sheet
    places: _Places
    notes: Notes = field(init=False)
    whole: bool = True

    def __post_init__(self) -> None:
        self.notes = Notes(self.sheet)

    def read(self) -> Answer:
        requested = self._value(_REQUESTED, _whole_persons)
        comment = self._value(_COMMENT, lambda cell: parse_text(cell, LONGEST_DIALOGUE_TEXT))
        answered = self._value(_ANSWERED, self._day)
        return Answer(
            sheet=self.sheet.name,
            municipality_code=_code_on(self.sheet),
            requested=requested,
            comment=comment or "",
            answered=answered or "",
            whole=self.whole,
            cells={name: self.sheet.ref(*place) for name, place in self.places.items()},
            findings=tuple(self.notes.findings),
        )

    def _value(self, name: str, parse: Callable[[Cell], Any]) -> Any:
        row, column = self.places[name]
        try:
            cell = usable(self.sheet.cell(row, column))
            if isinstance(cell, str | int | float) and holds_identity_number(shown(cell)):
                raise CellError("IDENTITY_NUMBER")
            return None if is_missing(cell) else parse(cell)
        except CellError as error:
            self.notes.reject(error, row, column)
            self.whole = False
            return None

    def _day(self, cell: Cell) -> str:
        if isinstance(cell, datetime):
            return cell.date().isoformat()
        if isinstance(cell, date):
            return cell.isoformat()
        if isinstance(cell, float) and cell.is_integer():
            cell = int(cell)
        if isinstance(cell, int) and cell in _DAY_NUMBERS:
            day = (_EXCELS_FIRST_DAY + timedelta(days=cell)).isoformat()
            row, column = self.places[_ANSWERED]
            self.notes.add(Severity.NOTICE, "DAY_READ_FROM_NUMBER", row, column, value=str(cell), day=day)
            return day
        try:
            return date.fromisoformat(shown(cell).strip()).isoformat()
        except ValueError:
            raise CellError("DAY_NOT_UNDERSTOOD", value=shown(cell)) from None


def _whole_persons(cell: Cell) -> int | None:
    return parse_count(cell, decide_decimal_mark([cell]), maximum=DIALOGUE.column(_REQUESTED).maximum)
