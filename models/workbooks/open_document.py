"""Marks of an `.ods` workbook: error cells, formulas without a stored value, hidden rows and columns."""

import re
import zipfile
from xml.parsers.expat import ParserCreate

from models.workbooks.limits import COLUMNS, ROWS
from models.workbooks.marks import Marks
from models.workbooks.package import Package
from models.workbooks.refusal import Refused
from models.workbooks.workbook import CellProblem

_CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_LOCKED = re.compile(rb"encryption-data")
_PROBLEM_TEXT = 100
_HIDDEN = ("collapse", "filter")


def marks_of(archive: zipfile.ZipFile) -> dict[str, Marks]:
    """By sheet name. Refuses with ENCRYPTED a workbook that is locked."""
    package = Package(archive)
    if package.has(_MANIFEST) and package.search(_MANIFEST, _LOCKED):
        raise Refused("ENCRYPTED")
    reader = _Reader()
    parser = ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    package.parse(_CONTENT, parser)
    return reader.found


class _Reader:
    def __init__(self) -> None:
        self.found: dict[str, Marks] = {}
        self._marks = Marks()
        self._row = self._column = self._across = self._down = 0
        self._code = ""
        self._formula = ""
        self._text: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._marks = self.found.setdefault(attributes.get("table:name", ""), Marks())
            self._row = self._column = 0
        elif name == "table:table-column":
            count = _repeated(attributes, "table:number-columns-repeated")
            if attributes.get("table:visibility") in _HIDDEN:
                self._marks.hidden_columns.update(range(self._column, min(self._column + count, COLUMNS)))
            self._column += count
        elif name == "table:table-row":
            self._column = 0
            self._down = _repeated(attributes, "table:number-rows-repeated")
            if attributes.get("table:visibility") in _HIDDEN:
                self._marks.hidden_rows.update(range(self._row, min(self._row + self._down, ROWS)))
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._across = _repeated(attributes, "table:number-columns-repeated")
            self._formula = attributes.get("table:formula", "")
            self._code = _problem_code(attributes)
            self._text.clear()

    def characters(self, text: str) -> None:
        if self._code == "ERROR_CELL":
            self._text.append(text)

    def end(self, name: str) -> None:
        if name == "table:table-row":
            self._row += self._down
        elif name in ("table:table-cell", "table:covered-table-cell"):
            if self._code:
                self._add()
            self._column += self._across
            self._code = ""

    def _add(self) -> None:
        shown = "".join(self._text) if self._code == "ERROR_CELL" else self._formula
        problem = CellProblem(self._code, shown.strip()[:_PROBLEM_TEXT])
        for row in range(self._row, min(self._row + self._down, ROWS)):
            for column in range(self._column, min(self._column + self._across, COLUMNS)):
                self._marks.add_problem(row, column, problem)


def _problem_code(attributes: dict[str, str]) -> str:
    if attributes.get("calcext:value-type") == "error":
        return "ERROR_CELL"
    untyped = not any(key in attributes for key in ("office:value-type", "calcext:value-type"))
    return "FORMULA_WITHOUT_VALUE" if "table:formula" in attributes and untyped else ""


def _repeated(attributes: dict[str, str], key: str) -> int:
    number = attributes.get(key, "1")
    return int(number) if number.isdecimal() and len(number) < 8 else 1
