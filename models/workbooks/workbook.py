"""What a workbook holds once it is read: plain frozen values, whatever kind of file they came from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from models.errors import UserProblem
from models.findings import Finding


class FileKind(StrEnum):
    XLSX = "xlsx"  # also .xlsm, .xltx and Strict Open XML
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A cell that has no value to trust.

    `code` is `ERROR_CELL` (`text` is `#REF!` and the like), `FORMULA_WITHOUT_VALUE` (`text` is the formula as
    far as the file tells it) or `BROKEN_CELL` (`text` is what stands there instead of a value).
    """

    code: str
    text: str = ""


type Value = str | int | float | bool | datetime | date | time | None
type Cell = Value | CellProblem
type Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, 0-based, last row and column included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows[0][0]` is A1. Rows end at their last filled cell, so they differ in length: use `cell`.

    Empty text is None. Whole numbers are `int`. Hidden rows and columns stand among the rest.
    `heading_row` (0-based) is where the officer says that the headings are, None while nobody did.
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    heading_row: int | None = None

    def cell(self, row: int, column: int) -> Cell:
        """The cell, None outside what is filled."""
        if row >= len(self.rows) or column >= len(self.rows[row]):
            return None
        return self.rows[row][column]

    def ref(self, row: int, column: int) -> str:
        """The cell's name as in Excel: `ref(13, 3)` is `D14`."""
        return f"{column_letters(column)}{row + 1}"

    def filled(self) -> Iterator[tuple[int, int, Cell]]:
        """Row, column and value of every cell that is not empty."""
        for row, cells in enumerate(self.rows):
            for column, value in enumerate(cells):
                if value is not None:
                    yield row, column, value

    @property
    def row_count(self) -> int:
        """Rows from the first of the sheet to the last that holds something."""
        return len(self.rows)

    @property
    def column_count(self) -> int:
        return max(map(len, self.rows), default=0)

    @property
    def cell_count(self) -> int:
        """Cells that are not empty, problems included."""
        return sum(len(cells) - cells.count(None) for cells in self.rows)


@dataclass(frozen=True, slots=True)
class Workbook:
    """`sha256` is of the file's bytes; `notices` tell what was skipped, hidden or not followed."""

    file_name: str
    sha256: str
    kind: FileKind
    sheets: tuple[Sheet, ...]
    notices: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportFileError:
    """Why a file could not be read; `place` is the sheet or part inside the file to blame, if any."""

    code: str
    file_name: str
    place: str
    params: dict[str, object]

    def as_problem(self) -> UserProblem:
        """The same as something to raise; `file` and `place` are among the sentence's parameters."""
        return UserProblem(self.code, **{"file": self.file_name, "place": self.place, **self.params})


def column_letters(column: int) -> str:
    """0 is `A`, 26 is `AA`."""
    letters = ""
    number = column + 1
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return letters
