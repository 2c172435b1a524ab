"""Reads a table with one line per municipality: a code column and one number column or more."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models.errors import UserProblem
from models.findings import Finding, Severity
from models.workbooks.cells import (
    CellError,
    DecimalMark,
    decide_decimal_mark,
    is_missing,
    lost_its_zero,
    parse_count,
    plain,
    shown,
)
from models.workbooks.column_guesses import Field, Parse, Remembered, guess_columns, headings_of
from models.workbooks.headers import FoundTable, is_number, year_in
from models.workbooks.municipality_keys import Country
from models.workbooks.parsed import (
    Guess,
    GuessedColumn,
    MunicipalNumbers,
    MunicipalRow,
    Notes,
    RejectedRow,
    usable,
)
from models.workbooks.table_choice import Choice, required_table
from models.workbooks.total_rows import TotalRows
from models.workbooks.workbook import Cell, Workbook

_LARGEST = 1_000_000
_FEW = 3
"""In a table this small a line that stands twice is a slip, not how the table is made."""

_LONGEST_HEADING = 60
_SHEETS_NAMED = 4
_MOST_SUGGESTIONS = 200
"""Lines without codes that get one; to seek among all municipalities takes milliseconds a line."""

_OTHER_SYSTEM = re.compile("fördelningstal|andelstal|önskat|önskemål|begär")
"""Migrationsverket's other divisions, and what a municipality asks for, are no decided quotas."""

_GUESSED = "NUMBER_COLUMN_GUESSED"

_YEAR_IN_TEXT = re.compile(r"(?<![\d:(\-])20\d\d(?![\d:\-])")


def read_municipal_numbers(
    workbook: Workbook,
    country: Country,
    fields: Sequence[Field],
    *,
    chosen: Mapping[str, int] | None = None,
    remembered: Remembered = lambda _: None,
    year: int | None = None,
) -> MunicipalNumbers:
    """The numbers of `year` where the workbook has a sheet or column for each of several.

    `UserProblem` without a column of codes, with none or several that may hold the numbers, or when
    the table has several lines for most municipalities.
    """
    choice = required_table(workbook, country, fields[0].names, year)
    table = choice.table
    columns = guess_columns(
        workbook, table, choice.code_column, fields, country, chosen, remembered(table.fingerprint), year
    )
    reading = _Reading(table, country, {guess.field: guess.column for guess in columns}, fields)
    reading.read()
    if 2 * len(reading.twice) > len(reading.seen) > _FEW:
        raise UserProblem("SEVERAL_LINES_EACH", file=workbook.file_name, sheet=table.sheet.name)
    reading.note_guesses(columns)
    reading.note_what_is_left(choice)
    (told_by,) = (column for column in columns if column.field == fields[0].name)
    return MunicipalNumbers(
        sheet=table.sheet.name,
        rows=tuple(reading.rows.values()),
        rejected=tuple(reading.rejected),
        empty=frozenset(reading.empty - reading.rows.keys()),
        totals=reading.totals.all(),
        findings=tuple(reading.notes.findings),
        columns=columns,
        headings=headings_of(table),
        fingerprint=table.fingerprint,
        year=year_in(told_by.heading) or year_of(workbook, table),
        place=table.place,
        fields=("municipality_code", "municipality_name", "county_code", *(each.name for each in fields)),
    )


def year_of(workbook: Workbook, table: FoundTable) -> int | None:
    """The year named above the table, else in the name of its sheet or of the file."""
    for row in table.sheet.rows[: table.heading_row]:
        for cell in row:
            if isinstance(cell, str) and (match := _YEAR_IN_TEXT.search(cell)):
                return int(match[0])
    return year_in(table.sheet.name) or year_in(workbook.file_name)


@dataclass(slots=True)
class _Reading:
    """Goes through the rows of a table once."""

    table: FoundTable
    country: Country
    columns: Mapping[str, int]
    fields: Sequence[Field]
    rows: dict[str, MunicipalRow] = field(default_factory=dict)
    rejected: list[RejectedRow] = field(default_factory=list)
    empty: set[str] = field(default_factory=set)
    seen: dict[str, tuple[int, int]] = field(default_factory=dict)
    without_code: int = 0
    twice: set[str] = field(default_factory=set)
    marks: dict[str, DecimalMark] = field(default_factory=dict)
    parsers: dict[str, Parse] = field(init=False)
    notes: Notes = field(init=False)
    totals: TotalRows = field(init=False)

    def __post_init__(self) -> None:
        self.parsers = {wanted.name: wanted.parse or _persons for wanted in self.fields}
        self.notes = Notes(self.table.sheet)
        self.totals = TotalRows(self.table, self.columns, self.country)

    def read(self) -> None:
        for wanted in self.fields:
            if wanted.name in self.columns:
                self.marks[wanted.name] = decide_decimal_mark(self.table.values(self.columns[wanted.name]))
        for row in range(self.table.first_row, len(self.table.sheet.rows)):
            if any(cell is not None for cell in self.table.sheet.rows[row]):
                self._read_row(row)

    def note_guesses(self, columns: Sequence[GuessedColumn]) -> None:
        """A number column that no heading speaks for, or only its year, is to be looked at."""
        row = max(self.table.first_row - 1, 0)
        for column in columns:
            heading = column.heading[:_LONGEST_HEADING] or column.letter
            if column.guess is Guess.YEAR:
                self.notes.add(Severity.NOTICE, "COLUMN_OF_YEAR", row, column.column, heading=heading)
            elif column.guess is Guess.CONTENT and column.field != "municipality_code":
                doubt = _doubt(heading) if self.parsers.get(column.field) is _persons else _GUESSED
                self.notes.add(Severity.WARNING, doubt, row, column.column, heading=heading)

    def note_what_is_left(self, choice: Choice) -> None:
        """Tables on other sheets that are not read are told of."""
        if choice.others:
            names = ", ".join(choice.others[:_SHEETS_NAMED])
            more = ", …" if len(choice.others) > _SHEETS_NAMED else ""
            params: dict[str, object] = {"sheet": self.table.sheet.name, "others": names + more}
            self.notes.findings.append(
                Finding(Severity.NOTICE, "OTHER_TABLES", self.table.sheet.name, params=params)
            )

    def _read_row(self, row: int) -> None:
        cell = self._cell("municipality_code", row)
        code = self.country.municipality_code(cell)
        if code is None:
            self._read_other_row(row)
        elif code not in self.country.municipalities:
            self._reject(row, code, "UNKNOWN_MUNICIPALITY_CODE", "municipality_code", value=shown(cell))
        elif code in self.seen:
            self._reject_both(row, code)
        else:
            self.seen[code] = row, self.columns["municipality_code"]
            self.totals.pass_municipality(code)
            self._read_municipality(row, code)

    def _read_municipality(self, row: int, code: str) -> None:
        self._check_code(row, code)
        numbers: dict[str, int] = {}
        for wanted in self.fields:
            if wanted.name not in self.columns:
                continue
            try:
                number = self._number(wanted.name, row)
            except CellError as error:
                self.notes.reject(error, row, self.columns[wanted.name])
                self._rejected(row, code)
                return
            if number is not None:
                numbers[wanted.name] = number
        main = self.fields[0].name
        if main not in numbers:
            self.empty.add(code)
            self.notes.add(
                Severity.WARNING, "NUMBER_IS_MISSING", row, self.columns[main], municipality=self._label(code)
            )
            return
        self.rows[code] = MunicipalRow(code, numbers, self.table.sheet.ref(row, self.columns[main]))

    def _check_code(self, row: int, code: str) -> None:
        cell = self._cell("municipality_code", row)
        column = self.columns["municipality_code"]
        if lost_its_zero(cell, code) and not shown(cell).strip().startswith(code):
            self.notes.add(Severity.NOTICE, "CODE_REPAIRED", row, column, value=shown(cell), code=code)
        name = self._cell("municipality_name", row)
        if isinstance(name, str) and not is_missing(name) and self.columns.get("municipality_name") != column:
            meant = self.country.named(name)
            if meant is None:
                self.notes.add(
                    Severity.NOTICE,
                    "NAME_WRITTEN_OTHERWISE",
                    row,
                    self.columns["municipality_name"],
                    value=name,
                    municipality=self._label(code),
                )
            elif meant != code:
                self.notes.add(
                    Severity.WARNING,
                    "NAME_AND_CODE_DIFFER",
                    row,
                    self.columns["municipality_name"],
                    value=name,
                    municipality=self._label(code),
                )
        county = self.country.county_code(self._cell("county_code", row))
        if county not in (None, "00", code[:2]):
            self.notes.add(
                Severity.WARNING,
                "COUNTY_CODE_DIFFERS",
                row,
                self.columns["county_code"],
                county=self.country.counties[county],
                municipality=self._label(code),
            )

    def _read_other_row(self, row: int) -> None:
        """A total row, a note, or a line that lacks its code."""
        main = self.fields[0].name
        try:
            number = self._number(main, row)
        except CellError:
            return
        if number is None:
            return
        cell = self.table.sheet.ref(row, self.columns[main])
        if self.totals.take(row, number, cell):
            return
        if any(isinstance(text, str) and not is_number(text) for text in self.table.sheet.rows[row]):
            self._reject_without_code(row, self._cell("municipality_name", row))

    def _reject_without_code(self, row: int, name: Cell) -> None:
        texts = (cell for cell in self.table.sheet.rows[row] if isinstance(cell, str) and not is_number(cell))
        label = name if isinstance(name, str) else next(texts)
        self.without_code += 1
        suggested = self.country.suggestion(label) if self.without_code <= _MOST_SUGGESTIONS else None
        if suggested is None:
            self._reject(row, label, "ROW_WITHOUT_CODE", "municipality_code", value=label)
        else:
            self._reject(
                row,
                label,
                "ROW_WITHOUT_CODE_MEANT",
                "municipality_code",
                value=label,
                municipality=self._label(suggested),
                code=suggested,
            )

    def _reject_both(self, row: int, code: str) -> None:
        self.twice.add(code)
        first_row, column = self.seen[code]
        first = self.table.sheet.ref(first_row, column)
        self._reject(
            row, code, "MUNICIPALITY_TWICE", "municipality_code", municipality=self._label(code), other=first
        )
        if code in self.rows:
            del self.rows[code]
            other = self.table.sheet.ref(row, column)
            self.notes.add(
                Severity.ERROR,
                "MUNICIPALITY_TWICE",
                first_row,
                column,
                municipality=self._label(code),
                other=other,
            )
            self._rejected(first_row, code)

    def _reject(self, row: int, key: str, problem: str, at: str, **params: object) -> None:
        self.notes.add(Severity.ERROR, problem, row, self.columns[at], **params)
        self._rejected(row, key)

    def _rejected(self, row: int, key: str) -> None:
        label = self._label(key) if key in self.country.municipalities else key
        self.rejected.append(
            RejectedRow(key, label, self.table.sheet.ref(row, self.columns["municipality_code"]))
        )

    def _number(self, name: str, row: int) -> int | None:
        return self.parsers[name](usable(self._cell(name, row)), self.marks[name])

    def _cell(self, name: str, row: int) -> Cell:
        return self.table.sheet.cell(row, self.columns[name]) if name in self.columns else None

    def _label(self, code: str) -> str:
        return self.country.municipalities[code]


def _persons(cell: Cell, mark: DecimalMark) -> int | None:
    return parse_count(cell, mark, maximum=_LARGEST)


def _doubt(heading: str) -> str:
    """Why a column that was chosen by its content is to be looked at."""
    return "COLUMN_OF_OTHER_SYSTEM" if _OTHER_SYSTEM.search(plain(heading)) else _GUESSED
