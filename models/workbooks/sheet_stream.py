"""Reads a worksheet part cell by cell, trusting nothing but the cells: not the stated size, not their order.

It knows what the fast reader does not tell: error cells, formulas without a stored value, hidden rows and
columns, merged cells. It also reads sheets at which the fast reader fails.
"""

import re
from contextlib import suppress
from datetime import datetime, time, timedelta
from math import isfinite
from xml.parsers.expat import ParserCreate

from models.workbooks import limits
from models.workbooks.copying import Budget, SheetCopy
from models.workbooks.marks import Marks
from models.workbooks.package import Package, local_name
from models.workbooks.shared_parts import NumberKind
from models.workbooks.workbook import Area, CellProblem

_DIGITS = "0123456789"
_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LAST_SERIAL = 2_958_466  # 1 January 10000
_PROBLEM_TEXT = 100
_DAY = datetime(1904, 1, 1)  # noqa: DTZ001 - Excel knows no time zones; any day serves
_TRUE = ("1", "true", "on")
_LOCAL_NAMES = 1_000


class _Enough(Exception):
    """A filled cell beyond the last row, or beyond the number of cells, that is read."""


class SheetStream:
    """One sheet. After `read`: `cells[row][column]`, and what is to be said about the sheet."""

    def __init__(
        self, package: Package, texts: list[str], kinds: list[NumberKind], *, from_1904: bool
    ) -> None:
        self._package = package
        self._texts = texts
        self._kinds = kinds
        self._from_1904 = from_1904
        self.cells: dict[int, dict[int, object]] = {}
        self.marks = Marks()
        self.written_dates = False  # as ISO text, of which the fast reader leaves some as text
        self.stopped = False  # at the first cell too many
        self._kept = 0
        self._widest = 0
        self._names: dict[str, str] = {}
        self._columns: dict[str, int] = {}
        self._row = -1
        self._column = -1
        self._in_cell = False
        self._kind = "n"
        self._style = ""
        self._formula: str | None = None
        self._stored: str | None = None
        self._pieces: list[str] | None = None
        self._pieces_length = 0
        self._inline = False
        self._aids = 0

    def read(self, part: str) -> None:
        parser = ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        with suppress(_Enough):
            self._package.parse(part, parser)
        self.marks.filled = sum(map(len, self.cells.values()))

    def spread(self) -> int:
        """Cells of the rectangle from column A that holds all filled ones."""
        if not self.cells:
            return 0
        return (max(self.cells) - min(self.cells) + 1) * (self._widest + 1)

    def copy(self, name: str, budget: Budget) -> SheetCopy:
        """The cells, handed over row by row: they are gone from here afterwards."""
        copy = SheetCopy(name, budget)
        last = -1
        for number in sorted(self.cells):
            copy.skip(number - last - 1)
            cells = self.cells.pop(number)
            copy.add(cells.get(column) for column in range(max(cells) + 1))
            if copy.done:
                break
            last = number
        return copy

    def _local(self, name: str) -> str:
        if len(self._names) > _LOCAL_NAMES:
            self._names.clear()
        return self._names.setdefault(name, local_name(name))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = self._names.get(name) or self._local(name)
        if local == "c":
            self._start_cell(attributes)
        elif self._in_cell:
            self._start_in_cell(local)
        elif local == "row":
            self._start_row(attributes)
        elif local == "col":
            self._start_column(attributes)
        elif local == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._in_cell = True
        self._kind = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._formula = self._stored = self._pieces = None
        self._inline = False
        self._aids = 0
        self._place(attributes.get("r", ""))

    def _place(self, reference: str) -> None:
        """The cell's own name where it is sound, else the next place."""
        letters = reference.rstrip(_DIGITS)
        column = self._columns.get(letters)
        if column is None:
            column = self._columns[letters] = column_number(letters)
        if column < 0:
            self._column += 1
            return
        self._column = column
        digits = reference[len(letters) :]
        if digits and len(digits) <= len(str(_LAST_SERIAL)) + 1:
            self._row = max(int(digits) - 1, 0)

    def _start_in_cell(self, local: str) -> None:
        if local == "v" or local == "f" or (local == "t" and self._inline and not self._aids):
            self._pieces = []
            self._pieces_length = 0
        elif local == "is":
            self._inline = True
        elif local == "rPh":
            self._aids += 1

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = int(number) - 1 if _is_count(number) else self._row + 1
        self._column = -1
        if attributes.get("hidden", "").lower() in _TRUE and self._row < limits.ROWS:
            self.marks.hidden_rows.add(self._row)

    def _start_column(self, attributes: dict[str, str]) -> None:
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if attributes.get("hidden", "").lower() in _TRUE and _is_count(first) and _is_count(last):
            self.marks.hidden_columns.update(range(int(first) - 1, min(int(last), limits.COLUMNS)))

    def _merge(self, reference: str) -> None:
        match = _AREA.fullmatch(reference)
        if match:
            left, top, right, bottom = match.groups()
            self.marks.merged.append(
                Area(int(top) - 1, column_number(left), int(bottom) - 1, column_number(right))
            )

    def _characters(self, text: str) -> None:
        if self._pieces is not None and self._pieces_length <= limits.CELL_CHARACTERS:
            self._pieces.append(text)
            self._pieces_length += len(text)

    def _end(self, name: str) -> None:
        if not self._in_cell:
            return
        local = self._names.get(name) or self._local(name)
        if local == "c":
            self._in_cell = False
            self._end_cell()
        elif local == "rPh":
            self._aids -= 1
        elif self._pieces is not None and local in ("v", "f", "t"):
            text = "".join(self._pieces)
            self._pieces = None
            if local == "f":
                self._formula = text
            elif local == "v":
                self._stored = text
            else:
                self._stored = (self._stored or "") + text

    def _end_cell(self) -> None:
        if self._formula is not None and self._stored_nothing():
            value: object = CellProblem("FORMULA_WITHOUT_VALUE", self._formula[:_PROBLEM_TEXT])
        elif not self._stored:
            return
        else:
            value = self._value(self._stored)
        if value is None or value == "":
            return
        self._keep(value)
        if self._row >= limits.ROWS or self._kept > limits.WORKBOOK_CELLS:
            self.stopped = True
            raise _Enough

    def _stored_nothing(self) -> bool:
        return self._stored is None or (not self._stored and self._kind != "str")

    def _keep(self, value: object) -> None:
        """One cell beyond the last column stands for all that are."""
        self._widest = max(self._widest, self._column)
        self._kept += 1
        if self._column > limits.COLUMNS:
            self.cells.setdefault(self._row, {})[limits.COLUMNS] = value
            return
        self.cells.setdefault(self._row, {})[self._column] = value
        if isinstance(value, CellProblem):
            self.marks.add_problem(self._row, self._column, value)

    def _value(self, stored: str) -> object:
        kind = self._kind
        if kind == "s":
            index = int(stored) if _is_count(stored.strip(), allow_zero=True) else len(self._texts)
            return unescape(self._texts[index]) if index < len(self._texts) else _broken(stored)
        if kind in ("str", "inlineStr"):
            return unescape(stored)
        if kind == "b":
            return stored.strip().lower() in _TRUE
        if kind == "e":
            return CellProblem("ERROR_CELL", stored.strip()[:_PROBLEM_TEXT])
        if kind == "d":
            self.written_dates = True
            return _iso(stored.strip())
        return self._number(stored)

    def _number(self, stored: str) -> object:
        try:
            number = float(stored)
        except ValueError:
            return _broken(stored)
        if not isfinite(number) or "_" in stored:
            return _broken(stored)
        kind = NumberKind.NUMBER
        if self._style.isdecimal() and int(self._style) < len(self._kinds):
            kind = self._kinds[int(self._style)]
        if kind is NumberKind.DURATION:
            return timedelta(days=number) if abs(number) < _LAST_SERIAL else number
        return moment(number, from_1904=self._from_1904) if kind is NumberKind.DATE else number


def moment(serial: float, *, from_1904: bool) -> datetime | time | float:
    """Excel's count of days; below one it is a time of day. Out of the calendar it stays a number."""
    if not 0 <= serial < _LAST_SERIAL - 1462:
        return serial
    if serial < 1:
        return (_DAY + timedelta(days=serial)).time()
    if from_1904:
        return datetime(1904, 1, 1) + timedelta(days=serial)  # noqa: DTZ001 - Excel knows no time zones
    start = datetime(1899, 12, 30 if serial >= 60 else 31)  # noqa: DTZ001 - 29 February 1900 is in its calendar
    return start + timedelta(days=serial)


def column_number(letters: str) -> int:
    """`A` is 0; -1 for what is no column of a sheet."""
    if not 1 <= len(letters) <= 3 or not (letters.isascii() and letters.isalpha()):
        return -1
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def unescape(text: str) -> str:
    """`_x000D_` is how Open XML writes a character that XML cannot."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _iso(stored: str) -> object:
    for parse in (datetime.fromisoformat, time.fromisoformat):
        try:
            return parse(stored).replace(tzinfo=None)
        except ValueError:
            continue
    return _broken(stored)


def _broken(stored: str) -> CellProblem:
    return CellProblem("BROKEN_CELL", stored[:_PROBLEM_TEXT])


def _is_count(text: str, *, allow_zero: bool = False) -> bool:
    plain = text.isascii() and text.isdecimal() and len(text) < 10
    return plain and (allow_zero or int(text) > 0)
