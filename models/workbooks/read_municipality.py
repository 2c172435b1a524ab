"""Reads what a municipality filled in: cell by cell, with a finding for each cell that does not hold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Any

from models.findings import Finding, Severity
from models.workbooks.cells import CellError, DecimalMark, decide_decimal_mark, is_missing, plain, shown
from models.workbooks.column import CellKind, Column, References, parse_cell
from models.workbooks.headers import FoundTable, is_number, named, table_with_headings
from models.workbooks.identity import holds_identity_number
from models.workbooks.municipal_sheets import MUNICIPAL_SHEETS, MunicipalSheet, heading_names, place_label
from models.workbooks.municipality_keys import is_total_word
from models.workbooks.parsed import Notes, usable
from models.workbooks.workbook import Sheet, Workbook

_PERSONAL = re.compile(
    "(för|efter|person)?namn|(first|last|sur)?name|person(nummer|nr)|pnr|samordningsnummer|identitynumber"
    "|född|födelse(datum|nummer)|dateofbirth|lma(nummer)?|adress|address|telefon(nummer)?|phone|mobil"
    "|kontakt(person|uppgifter)?|epost|email|mejl|medborgarskap|nationalitet|nationality|religion|diagnos(is)?"
)


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line that could be read; `cells` names where each of its values stands."""

    row: int
    values: Mapping[str, Any]
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line with at least one cell that could not be read; `key` holds what could be read of it."""

    row: int
    cell: str
    key: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """`complete` is False when the sheet or one of its columns is missing: then nothing in it is gone."""

    sheet: MunicipalSheet
    name: str = ""
    lines: tuple[ReadLine, ...] = ()
    bad: tuple[BadLine, ...] = ()
    complete: bool = False


@dataclass(frozen=True, slots=True)
class ReadMunicipality:
    sheets: Mapping[str, ReadSheet]  # by the id of the layout
    findings: tuple[Finding, ...]

    def of(self, sheet: MunicipalSheet) -> ReadSheet:
        return self.sheets[sheet.layout.id]


def read_municipality(
    workbook: Workbook, place_names: Mapping[str, str], own: AbstractSet[str]
) -> ReadMunicipality:
    """`place_names` by code are the places that a line may name, by code or as in the drop-down.

    The municipality's `own` may also be named by a name that no other of them has.
    """
    places = {plain(code): code for code in place_names} | {
        plain(place_label(name, code)): code for code, name in place_names.items()
    }
    shared = Counter(map(plain, place_names.values()))
    own_names = {
        words: code
        for code, name in place_names.items()
        if code in own and shared[words := plain(name)] == 1 and words not in places
    }
    sheets: dict[str, ReadSheet] = {}
    findings: list[Finding] = []
    for wanted in MUNICIPAL_SHEETS:
        found = _sheet_of(workbook, wanted)
        if found is None:
            findings.append(Finding(Severity.WARNING, "SHEET_MISSING", params={"title": wanted.title}))
            sheets[wanted.layout.id] = ReadSheet(wanted)
            continue
        if not wanted.is_named(found.name):
            params: dict[str, object] = {"title": wanted.title}
            findings.append(Finding(Severity.NOTICE, "SHEET_RENAMED", found.name, params=params))
        reading = SheetReading(wanted, found, {CellKind.PLACE: places}, own_names=own_names)
        sheets[wanted.layout.id] = reading.read()
        findings += reading.notes.findings
    return ReadMunicipality(sheets, tuple(findings))


def _sheet_of(workbook: Workbook, wanted: MunicipalSheet) -> Sheet | None:
    """By its name, or by all its headings when someone has renamed it."""
    strangers: list[Sheet] = []
    for sheet in workbook.sheets:
        if wanted.is_named(sheet.name):
            return sheet
        if not any(other.is_named(sheet.name) for other in MUNICIPAL_SHEETS):
            strangers.append(sheet)
    headings = {column.name: heading_names(column) for column in wanted.columns}
    return next((sheet for sheet in strangers if table_with_headings(sheet, headings) is not None), None)


type FindFault = Callable[[ReadLine], tuple[str, str] | None]
"""The code of a finding and the name of the column to blame, None for a line that holds."""


def screened(read: ReadSheet, find_fault: FindFault) -> tuple[ReadSheet, tuple[Finding, ...]]:
    """Lines at fault are put among the bad ones, each with its finding."""
    sound: list[ReadLine] = []
    bad = list(read.bad)
    findings: list[Finding] = []
    for line in read.lines:
        fault = find_fault(line)
        if fault is None:
            sound.append(line)
            continue
        code, column = fault
        cell = line.cells.get(column, "")
        params: dict[str, object] = {"value": str(line.values[column])}
        findings.append(Finding(Severity.ERROR, code, read.name, cell, params))
        bad.append(BadLine(line.row, cell, line.values))
    return replace(read, lines=tuple(sound), bad=tuple(bad)), tuple(findings)


@dataclass(slots=True)
class SheetReading:
    """Reads the lines of one sheet; `references` by the kind of cell that may name them.

    Columns whose heading `is_further` says yes to are read by somebody else. `own_names` are names of places,
    as `plain` has them, that say by themselves which place is meant.
    """

    wanted: MunicipalSheet
    sheet: Sheet
    references: Mapping[CellKind, References]
    is_further: Callable[[str], bool] = lambda _: False
    own_names: Mapping[str, str] = field(default_factory=dict)
    notes: Notes = field(init=False)
    _marks: dict[int, DecimalMark] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.notes = Notes(self.sheet)

    def read(self) -> ReadSheet:
        table = self.table()
        if table is None:
            return ReadSheet(self.wanted, self.sheet.name)
        columns = {
            column.name: at
            for column in self.wanted.columns
            if (at := named(table.headings, heading_names(column))) is not None
        }
        further = {at for at, heading in enumerate(table.headings) if self.is_further(heading)}
        self._look_at_other_columns(table, further.union(columns.values()))
        lines: list[ReadLine] = []
        bad: list[BadLine] = []
        for row in range(table.first_row, len(self.sheet.rows)):
            if self._is_total(row):
                self.notes.add(Severity.NOTICE, "TOTAL_NOT_READ", row, 0)
            elif self._is_filled(row, columns):
                line = self._read_line(table, row, columns)
                if isinstance(line, ReadLine):
                    lines.append(line)
                else:
                    bad.append(line)
        complete = all(column.name in columns for column in self.wanted.columns if column.editable)
        return ReadSheet(self.wanted, self.sheet.name, tuple(lines), tuple(bad), complete)

    def mark(self, table: FoundTable, at: int) -> DecimalMark:
        """What parts the decimals of a column; looked for once, for it takes all of its cells."""
        if at not in self._marks:
            self._marks[at] = decide_decimal_mark(table.values(at))
        return self._marks[at]

    def table(self) -> FoundTable | None:
        needed = {
            column.name: heading_names(column)
            for column in self.wanted.columns
            if column.required and column.editable
        }
        table = table_with_headings(self.sheet, needed)
        if table is None:
            names = ", ".join(names[0] for names in needed.values())
            self.notes.add(Severity.ERROR, "HEADINGS_MISSING", 0, 0, headings=names)
        return table

    def _look_at_other_columns(self, table: FoundTable, known: AbstractSet[int]) -> None:
        for column, heading in enumerate(table.headings):
            if column in known:
                continue
            values = [cell for cell in table.values(column) if cell is not None]
            if not heading and not values:
                continue
            personal = (
                holds_identity_number(heading)
                or _is_personal(heading)
                or any(isinstance(cell, str | int) and holds_identity_number(shown(cell)) for cell in values)
            )
            code = "PERSONAL_COLUMN" if personal else "COLUMN_NOT_READ"
            severity = Severity.WARNING if personal else Severity.NOTICE
            told = "" if holds_identity_number(heading) else heading
            self.notes.add(severity, code, table.first_row - 1, column, heading=told)

    def _is_filled(self, row: int, columns: Mapping[str, int]) -> bool:
        return any(
            not is_missing(self.sheet.cell(row, columns[column.name]))
            for column in self.wanted.columns
            if column.editable and column.name in columns
        )

    def _is_total(self, row: int) -> bool:
        """`Summa` and nothing but numbers beside it."""
        texts = [cell for cell in self.sheet.rows[row] if isinstance(cell, str) and not is_number(cell)]
        return any(map(is_total_word, texts)) and all(
            is_total_word(cell) or is_missing(cell) for cell in texts
        )

    def _read_line(self, table: FoundTable, row: int, columns: Mapping[str, int]) -> ReadLine | BadLine:
        values: dict[str, Any] = {}
        first_bad = ""
        for column in self.wanted.columns:
            if column.name not in columns:
                values[column.name] = column.default
                continue
            at = columns[column.name]
            try:
                values[column.name] = self._value(table, column, row, at)
            except CellError as error:
                self.notes.reject(error, row, at)
                first_bad = first_bad or self.sheet.ref(row, at)
        if first_bad:
            return BadLine(row, first_bad, values)
        cells = {name: self.sheet.ref(row, at) for name, at in columns.items()}
        return ReadLine(row, values, cells)

    def _value(self, table: FoundTable, column: Column, row: int, at: int) -> object:
        cell = self.sheet.cell(row, at)
        if (
            column.kind is CellKind.PLACE
            and isinstance(cell, str)
            and (code := self.own_names.get(plain(cell)))
        ):
            self.notes.add(Severity.NOTICE, "PLACE_BY_NAME", row, at, value=cell.strip(), code=code)
            return code
        mark = self.mark(table, at)
        return parse_cell(column, usable(cell), mark=mark, references=self.references.get(column.kind))


def _is_personal(heading: str) -> bool:
    words = plain(heading).replace("-", "").replace("_", " ").split()
    return any(_PERSONAL.fullmatch(word.strip(".,:;()")) for word in [*words, "".join(words)])
