"""Reads pseudonymous cases, one line a household; columns headed by places hold scores and costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.findings import Finding, Severity
from models.workbooks.case_layouts import CASE_SHEET, CASE_WORDS, COST_WORDS
from models.workbooks.cells import CellError, is_missing, parse_number, plain, shown
from models.workbooks.column import CellKind, References, names_several
from models.workbooks.headers import FoundTable, named, table_with_headings
from models.workbooks.household_layouts import AGES
from models.workbooks.identity import holds_identity_number
from models.workbooks.municipal_sheets import heading_names
from models.workbooks.parsed import usable
from models.workbooks.read_municipality import BadLine, ReadLine, SheetReading
from models.workbooks.workbook import Sheet, Workbook

_TELLING = ("code", "municipality_code", "route", "assigned")


@dataclass(frozen=True, slots=True)
class ReadCase:
    """`scores` and `costs` by place code; what the line does not say of a place is left out.

    `cells` names where each of them stands, by whether it is a cost, and place.
    """

    line: ReadLine
    scores: Mapping[str, float] = field(default_factory=dict)
    costs: Mapping[str, float] = field(default_factory=dict)
    cells: Mapping[tuple[bool, str], str] = field(default_factory=dict)


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
    reading = SheetReading(CASE_SHEET, sheet, references, lambda heading: _is_of_places(heading, places))
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
    words, cost = _place_words(heading)
    code = places.get(words)
    return None if code is None else (code, bool(cost))


def _place_words(heading: str) -> tuple[str, bool | None]:
    """What the heading may name a place by, and whether it says score (False), cost (True) or neither."""
    words = plain(heading)
    for prefixes, cost in ((CASE_WORDS, False), (COST_WORDS, True)):
        for prefix in prefixes:
            if words.startswith(f"{prefix} "):
                return words.removeprefix(prefix).strip(" :"), cost
    return words, None


def _is_of_places(heading: str, places: References) -> bool:
    """Also a heading that says score or cost of a place that is not known, or names several places."""
    words, cost = _place_words(heading)
    return cost is not None or words in places or bool(names_several(words, places))


def _columns(table: FoundTable, places: References, reading: SheetReading) -> dict[int, tuple[str, bool]]:
    """The columns of scores and costs; the second of the same place is not read, and that is said.

    Scores that no place can be found for are an error: without them the plan would be another.
    """
    columns: dict[int, tuple[str, bool]] = {}
    own = {named(table.headings, heading_names(column)) for column in CASE_SHEET.columns}
    row = table.first_row - 1
    for at, heading in enumerate(table.headings):
        if at in own or not _is_of_places(heading, places):
            continue
        found = _place_of(heading, places)
        if found is None:
            if not all(map(is_missing, table.values(at))):
                reading.notes.add(Severity.ERROR, "SCORES_OF_NO_PLACE", row, at, heading=heading)
        elif found in columns.values():
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
        cells: dict[tuple[bool, str], str] = {}
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
                cells[cost, place] = self.table.sheet.ref(line.row, at)
        return (
            BadLine(line.row, first_bad, line.values)
            if first_bad
            else ReadCase(line, told[False], told[True], cells)
        )

    def _number(self, line: ReadLine, at: int) -> float | None:
        cell = usable(self.table.sheet.cell(line.row, at))
        if holds_identity_number(shown(cell)):
            raise CellError("IDENTITY_NUMBER")
        number = parse_number(cell, self.reading.mark(self.table, at))
        if number is not None and number < 0:
            raise CellError("NEGATIVE", value=shown(cell))
        return number


def _refuse_too_high(score: float, values: Mapping[str, Any]) -> None:
    """A score is a share, or an expected number of the household's persons."""
    persons = sum(values[column.name] for column in AGES)
    if score > max(1, persons):
        raise CellError("SCORE_TOO_HIGH", value=f"{score:g}", most=max(1, persons))
