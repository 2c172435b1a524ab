"""What a sheet says beside its values: cells without a value to trust, what is hidden, what is merged."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from models.findings import Finding, Severity
from models.workbooks.workbook import Area, CellProblem, Row, Sheet

type Problems = dict[int, dict[int, CellProblem]]


@dataclass(slots=True)
class Marks:
    """`problems[row][column]`, 0-based. `filled` counts the sheet's cells, None where nobody counted."""

    problems: Problems = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[Area] = field(default_factory=list)
    filled: int | None = None

    def add_problem(self, row: int, column: int, problem: CellProblem) -> None:
        self.problems.setdefault(row, {})[column] = problem


def with_problems(
    rows: Iterable[Sequence[object]], first_column: int, problems: Problems
) -> Iterator[tuple[Sequence[object], int]]:
    """Each row from the top and the column it begins at; problems take the place of values.

    Rows that hold nothing but problems may follow after the last row of values.
    """
    number = -1
    for number, values in enumerate(rows):
        found = problems.get(number)
        yield (_overlaid(values, first_column, found), 0) if found else (values, first_column)
    for later in sorted(row for row in problems if row > number):
        for _ in range(later - number - 1):
            yield [], 0
        yield _overlaid([], 0, problems[later]), 0
        number = later


def _overlaid(values: Sequence[object], first_column: int, found: Mapping[int, CellProblem]) -> list[object]:
    row: list[object] = [*(None,) * first_column, *values]
    row.extend([None] * (max(found) + 1 - len(row)))
    for column, problem in found.items():
        row[column] = problem
    return row


def mark_notices(sheet: Sheet) -> tuple[Finding, ...]:
    """Hidden sheets, rows and columns are read like all others, and mentioned."""
    found: list[Finding] = []
    if sheet.hidden:
        found.append(Finding(Severity.NOTICE, "HIDDEN_SHEET", sheet.name))
    if sheet.hidden_rows:
        found.append(
            Finding(Severity.NOTICE, "HIDDEN_ROWS", sheet.name, params={"count": len(sheet.hidden_rows)})
        )
    if sheet.hidden_columns:
        count = len(sheet.hidden_columns)
        found.append(Finding(Severity.NOTICE, "HIDDEN_COLUMNS", sheet.name, params={"count": count}))
    return tuple(found)


def marked_sheet(name: str, rows: tuple[Row, ...], *, hidden: bool, marks: Marks) -> Sheet:
    """The finished sheet; what is hidden or merged outside the filled area is of no interest."""
    width = max(map(len, rows), default=0)
    return Sheet(
        name,
        rows,
        hidden,
        tuple(area for area in marks.merged if area.first_row < len(rows)),
        frozenset(row for row in marks.hidden_rows if row < len(rows)),
        frozenset(column for column in marks.hidden_columns if column < width),
    )
