"""Reads pseudonymous cases, one line a household; columns headed by places hold scores and costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.findings import Finding, Severity
from models.workbooks.case_layouts import CASE_SHEET, CASE_WORDS, COST_WORDS
from models.workbooks.cells import CellError, parse_number, plain, shown
from models.workbooks.column import CellKind, References
from models.workbooks.headers import FoundTable, table_with_headings
from models.workbooks.household_layouts import AGES
from models.workbooks.municipal_sheets import heading_names
from models.workbooks.parsed import usable
from models.workbooks.read_municipality import BadLine, ReadLine, SheetReading
from models.workbooks.workbook import Sheet, Workbook

_TELLING = ("code", "municipality_code", "route", "assigned")


@dataclass(frozen=True, slots=True)
class ReadCase:
    """`scores` and `costs` by place code; what the line does not say of a place is left out."""

    line: ReadLine
    scores: Mapping[str, float] = field(default_factory=dict)
    costs: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadCases:
    """`tells_scores` and `tells_costs`: whether there is any column of them."""

    sheet: str
    cases: Sequence[ReadCase]
    bad: Sequence[BadLine]
    findings: tuple[Finding, ...]
    tells_scores: bool = False
    tells_costs: bool = False


def holds_cases(workbook: Workbook) -> bool:
    """Whether a sheet tells case, municipality, route and month of assignment, line by line."""
    return any(_table(sheet) is not None for sheet in workbook.sheets)


def read_cases(workbook: Workbook, references: Mapping[CellKind, References]) -> ReadCases:
    """`references` tell the places and municipalities of the plan; the first sheet of cases is read."""
    sheet = next((sheet for sheet in workbook.sheets if _table(sheet) is not None), workbook.sheets[0])
    places = references[CellKind.PLACE]
    reading = SheetReading(
        CASE_SHEET, sheet, references, lambda heading: _place_of(heading, places) is not None
    )
    read = reading.read()
    table = _table(sheet)
    if table is None:
        return ReadCases(sheet.name, (), (), tuple(reading.notes.findings))
    columns = _columns(table, places, reading)
    scored = _Scores(reading, table, columns)
    cases: list[ReadCase] = []
    bad = list(read.bad)
    for line in read.lines:
        case = scored.of(line)
        if isinstance(case, ReadCase):
            cases.append(case)
        else:
            bad.append(case)
    return ReadCases(
        sheet.name,
        cases,
        bad,
        tuple(reading.notes.findings),
        any(not cost for _, cost in columns.values()),
        any(cost for _, cost in columns.values()),
    )


def _table(sheet: Sheet) -> FoundTable | None:
    wanted = {name: heading_names(CASE_SHEET.layout.column(name)) for name in _TELLING}
    return table_with_headings(sheet, wanted)


def _place_of(heading: str, places: References) -> tuple[str, bool] | None:
    """The place that a column is about, and whether it holds costs; None for any other column."""
    words = plain(heading)
    for prefix, cost in (*((word, False) for word in CASE_WORDS), *((word, True) for word in COST_WORDS)):
        if words.startswith(f"{prefix} "):
            code = places.get(words.removeprefix(prefix).strip(" :"))
            return None if code is None else (code, cost)
    code = places.get(words)
    return None if code is None else (code, False)


def _columns(table: FoundTable, places: References, reading: SheetReading) -> dict[int, tuple[str, bool]]:
    """The columns of scores and costs; the second of the same place is not read, and that is said."""
    columns: dict[int, tuple[str, bool]] = {}
    for at, heading in enumerate(table.headings):
        found = _place_of(heading, places)
        if found is None:
            continue
        if found in columns.values():
            row = table.first_row - 1
            reading.notes.add(Severity.WARNING, "COLUMN_TWICE", row, at, heading=heading)
        else:
            columns[at] = found
    return columns


@dataclass(slots=True)
class _Scores:
    reading: SheetReading
    table: FoundTable
    columns: Mapping[int, tuple[str, bool]]

    def of(self, line: ReadLine) -> ReadCase | BadLine:
        told: dict[bool, dict[str, float]] = {False: {}, True: {}}
        first_bad = ""
        for at, (place, cost) in self.columns.items():
            try:
                number = self._number(line, at)
                if number is not None and not cost:
                    _refuse_too_high(number, line.values)
            except CellError as error:
                self.reading.notes.reject(error, line.row, at)
                first_bad = first_bad or self.table.sheet.ref(line.row, at)
                continue
            if number is not None:
                told[cost][place] = number
        return (
            BadLine(line.row, first_bad, line.values)
            if first_bad
            else ReadCase(line, told[False], told[True])
        )

    def _number(self, line: ReadLine, at: int) -> float | None:
        cell = usable(self.table.sheet.cell(line.row, at))
        number = parse_number(cell, self.reading.mark(self.table, at))
        if number is not None and number < 0:
            raise CellError("NEGATIVE", value=shown(cell))
        return number


def _refuse_too_high(score: float, values: Mapping[str, Any]) -> None:
    """A score is a share, or an expected number of the household's persons."""
    persons = sum(values[column.name] for column in AGES)
    if score > max(1, persons):
        raise CellError("SCORE_TOO_HIGH", value=f"{score:g}", most=max(1, persons))
