"""Copies cells out of any reader into plain rows, within limits, and remembers what was left out."""

import re
from collections.abc import Iterable
from datetime import MAXYEAR, date, datetime, time, timedelta

from models.findings import Finding, Severity
from models.workbooks import limits
from models.workbooks.workbook import Cell, CellProblem, Row, column_letters

_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_EXACT = 10**15  # whole numbers are exact in a float up to here
_ROUNDING = timedelta(milliseconds=1)


class Budget:
    """How many cells the whole workbook may still have, and each text once for all its cells."""

    def __init__(self) -> None:
        self.cells = limits.WORKBOOK_CELLS
        self.texts: dict[str, str] = {}


class SheetCopy:
    """Takes rows from the top; `done` once nothing further is taken."""

    def __init__(self, name: str, budget: Budget) -> None:
        self._name = name
        self._budget = budget
        self._rows: list[Row] = []
        self._waiting = 0  # empty rows since the last filled one
        self._characters = 0
        self._cut = 0
        self._first_cut = ""
        self._columns_left_out = False
        self._stopped: Finding | None = None
        self.cells = 0

    @property
    def done(self) -> bool:
        return self._stopped is not None

    def add(self, values: Iterable[object], first_column: int = 0) -> None:
        """The next row. Empty ones count towards the gap that ends a sheet."""
        row = self._row(values, first_column)
        if not row:
            self._waiting += 1
            return
        number = len(self._rows) + self._waiting
        if self._waiting > limits.EMPTY_ROWS:
            self._stop("GAP_SKIPPED", row=number + 1, limit=limits.EMPTY_ROWS)
        elif number >= limits.ROWS:
            self._stop("ROWS_SKIPPED", limit=limits.ROWS)
        elif self._characters > limits.SHEET_CHARACTERS or self._budget.cells < len(row):
            self._stop("REST_SKIPPED", row=number + 1)
        else:
            self._rows.extend([()] * self._waiting)
            self._rows.append(row)
            self._waiting = 0
            filled = len(row) - row.count(None)
            self.cells += filled
            self._budget.cells -= filled

    def skip(self, rows: int) -> None:
        """So many empty rows."""
        self._waiting += rows

    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def notices(self) -> tuple[Finding, ...]:
        """What was left out or cut."""
        found = [self._stopped] if self._stopped else []
        if self._columns_left_out:
            found.append(self._notice("COLUMNS_SKIPPED", "", limit=limits.COLUMNS))
        if self._cut:
            found.append(
                self._notice("TEXT_CUT", self._first_cut, count=self._cut, limit=limits.CELL_CHARACTERS)
            )
        return tuple(found)

    def _row(self, values: Iterable[object], first_column: int) -> Row:
        cells: list[Cell] = [None] * min(first_column, limits.COLUMNS)
        filled = 0
        for column, value in enumerate(values, first_column):
            if value is None or value == "":
                cell: Cell = None
            elif column >= limits.COLUMNS:
                self._columns_left_out = True
                break
            else:
                cell = self._cell(value, column)
            if column < limits.COLUMNS:
                cells.append(cell)
            if cell is not None:
                filled = column + 1
        return tuple(cells[:filled])

    def _cell(self, value: object, column: int) -> Cell:
        if isinstance(value, str):
            return self._text(value, column)
        if isinstance(value, float):
            return int(value) if value.is_integer() and abs(value) < _EXACT else value
        if isinstance(value, datetime):
            return _day_or_moment(value)
        if isinstance(value, timedelta):
            return duration_text(value)
        if isinstance(value, bool | int | date | time | CellProblem):
            return value
        return self._text(str(value), column)

    def _text(self, text: str, column: int) -> str | None:
        if len(text) > limits.CELL_CHARACTERS:
            text = text[: limits.CELL_CHARACTERS]
            self._cut += 1
            row = len(self._rows) + self._waiting
            self._first_cut = self._first_cut or f"{column_letters(column)}{row + 1}"
        self._characters += len(text)
        known = self._budget.texts.get(text)
        if known is None:
            known = self._budget.texts[text] = clean_text(text)
        return known or None

    def _stop(self, code: str, **params: object) -> None:
        self._stopped = self._notice(code, "", **params)

    def _notice(self, code: str, cell: str, /, **params: object) -> Finding:
        return Finding(Severity.WARNING, code, self._name, cell, params)


def clean_text(text: str) -> str:
    """Without control characters; lines end with `\\n`."""
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def duration_text(length: timedelta) -> str:
    """30 hours as `30:00:00`: a length of time is no time of day."""
    seconds = round(abs(length).total_seconds())
    sign = "−" if length < timedelta(0) else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _day_or_moment(moment: datetime) -> date | datetime:
    """Midnight is a day; the last microseconds of a float are not meant."""
    rounded = moment.replace(microsecond=0)
    if moment.microsecond > 999_000 and moment.year < MAXYEAR:
        rounded += timedelta(seconds=1)
    if abs(rounded - moment) < _ROUNDING:
        moment = rounded
    return moment.date() if moment.time() == time(0) else moment
