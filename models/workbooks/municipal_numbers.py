"""Reads a table with one line per municipality: a code column and one number column or more."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from models.errors import UserProblem
from models.findings import Severity
from models.workbooks.cells import (
    CellError,
    DecimalMark,
    decide_decimal_mark,
    is_missing,
    lost_its_zero,
    parse_count,
    shown,
)
from models.workbooks.headers import FoundTable, is_number, named, table_from
from models.workbooks.municipality_keys import Country, is_total_word
from models.workbooks.parsed import (
    Guess,
    GuessedColumn,
    Heading,
    MunicipalNumbers,
    MunicipalRow,
    Notes,
    RejectedRow,
    StatedTotal,
    usable,
)
from models.workbooks.workbook import Cell, Sheet, Workbook, column_letters

CODE_NAMES = (
    "kommunkod",
    "kommunnummer",
    "kommunnr",
    "kommun kod",
    "knkod",
    "municipality code",
    "kod",
    "kommun",
)
NAME_NAMES = ("kommunnamn", "kommun", "kommun namn", "namn", "municipality")
COUNTY_NAMES = ("länskod", "lan_kod", "länkod", "county code", "län")
_LARGEST = 1_000_000
_YEAR_IN_TEXT = re.compile(r"(?<![\d:(\-])20\d\d(?![\d:\-])")

type Remembered = Callable[[str], Mapping[str, int] | None]
"""The columns the officer chose last time, by the fingerprint of the headings."""


@dataclass(frozen=True, slots=True)
class Field:
    """A number to read, by the headings it is known by. An optional one is left out when not found."""

    name: str
    names: tuple[str, ...]
    optional: bool = False


def best_table(workbook: Workbook, country: Country) -> tuple[FoundTable, int] | None:
    """The visible table with the most municipality codes, and the column they stand in."""
    best: tuple[int, FoundTable, int] | None = None
    for sheet in workbook.sheets:
        found = None if sheet.hidden else _code_column(sheet, country)
        if found is None:
            continue
        codes, column, row = found
        if best is None or codes > best[0]:
            best = codes, table_from(sheet, row), column
    return None if best is None else (best[1], best[2])


def read_municipal_numbers(
    workbook: Workbook,
    country: Country,
    fields: Sequence[Field],
    *,
    chosen: Mapping[str, int] | None = None,
    remembered: Remembered = lambda _: None,
) -> MunicipalNumbers:
    """`UserProblem` when there is no column of codes, or none or several that may hold the numbers."""
    found = best_table(workbook, country)
    if found is None:
        raise UserProblem("NO_MUNICIPALITY_CODES", file=workbook.file_name)
    table, code_column = found
    columns = _columns(workbook, table, code_column, fields, country, chosen, remembered(table.fingerprint))
    reading = _Reading(table, country, {guess.field: guess.column for guess in columns}, fields)
    reading.read()
    return MunicipalNumbers(
        sheet=table.sheet.name,
        rows=tuple(reading.rows.values()),
        rejected=tuple(reading.rejected),
        empty=frozenset(reading.empty - reading.rows.keys()),
        totals=tuple(reading.totals),
        findings=tuple(reading.notes.findings),
        columns=columns,
        headings=headings_of(table),
        fingerprint=table.fingerprint,
        year=year_of(workbook, table),
    )


def headings_of(table: FoundTable) -> tuple[Heading, ...]:
    return tuple(Heading(column, column_letters(column), text) for column, text in enumerate(table.headings))


def year_of(workbook: Workbook, table: FoundTable) -> int | None:
    """The year named above the table, else in the file's name."""
    for row in table.sheet.rows[: table.first_row]:
        for cell in row:
            if isinstance(cell, str) and (match := _YEAR_IN_TEXT.search(cell)):
                return int(match[0])
    years = set(re.findall(r"(?<!\d)20\d\d(?!\d)", workbook.file_name))
    return int(years.pop()) if len(years) == 1 else None


def _code_column(sheet: Sheet, country: Country) -> tuple[int, int, int] | None:
    """Codes, column and first row of the column that holds the most different municipality codes."""
    best: tuple[int, int, int] | None = None
    for column in range(min(sheet.column_count, 30)):
        codes: dict[str, int] = {}
        others = 0
        for row in range(len(sheet.rows)):
            cell = sheet.cell(row, column)
            code = country.municipality_code(cell)
            if code is not None and code in country.municipalities:
                codes.setdefault(code, row)
            elif is_number(cell) and country.county_code(cell) is None:
                others += 1
        if codes and len(codes) > others and (best is None or len(codes) > best[0]):
            best = len(codes), column, min(codes.values())
    return best


def _columns(
    workbook: Workbook,
    table: FoundTable,
    code_column: int,
    fields: Sequence[Field],
    country: Country,
    chosen: Mapping[str, int] | None,
    remembered: Mapping[str, int] | None,
) -> tuple[GuessedColumn, ...]:
    guesses = {"municipality_code": (code_column, _guess_of_code(table, code_column))}
    for name, names in (("municipality_name", NAME_NAMES), ("county_code", COUNTY_NAMES)):
        column = named(table.headings, names)
        if column is not None and column != code_column:
            guesses[name] = column, Guess.HEADING
    for wanted in fields:
        column = named(table.headings, wanted.names)
        if column is not None:
            guesses[wanted.name] = column, Guess.HEADING
    for source, guess in ((remembered, Guess.REMEMBERED), (chosen, Guess.CHOSEN)):
        guesses |= {name: (column, guess) for name, column in (source or {}).items()}
    for wanted in fields:
        if wanted.name not in guesses and not wanted.optional:
            taken = {column for column, _ in guesses.values()}
            guesses[wanted.name] = _only_number_column(workbook, table, taken, country), Guess.CONTENT
    return tuple(
        GuessedColumn(name, column, column_letters(column), _heading(table, column), guess)
        for name, (column, guess) in guesses.items()
    )


def _guess_of_code(table: FoundTable, column: int) -> Guess:
    return Guess.HEADING if named([_heading(table, column)], CODE_NAMES) == 0 else Guess.CONTENT


def _heading(table: FoundTable, column: int) -> str:
    return table.headings[column] if column < len(table.headings) else ""


def _only_number_column(workbook: Workbook, table: FoundTable, taken: set[int], country: Country) -> int:
    candidates = [
        column
        for column in range(len(table.headings))
        if column not in taken and _holds_numbers(table.values(column), country)
    ]
    if not candidates:
        raise UserProblem("NO_NUMBER_COLUMN", file=workbook.file_name, sheet=table.sheet.name)
    if len(candidates) > 1:
        shown_columns = [
            f"{column_letters(column)} ({table.headings[column][:40] or '…'})" for column in candidates[:6]
        ]
        more = ", …" if len(candidates) > 6 else ""
        raise UserProblem(
            "CHOOSE_NUMBER_COLUMN",
            file=workbook.file_name,
            sheet=table.sheet.name,
            columns=", ".join(shown_columns) + more,
        )
    return candidates[0]


def _holds_numbers(cells: Sequence[Cell], country: Country) -> bool:
    filled = [cell for cell in cells if not is_missing(cell)]
    numbers = sum(is_number(cell) for cell in filled)
    codes = sum(country.is_municipality(cell) for cell in filled)
    return 2 * numbers > len(filled) and 2 * codes <= len(filled)


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
    totals: list[StatedTotal] = field(default_factory=list)
    seen: dict[str, tuple[int, int]] = field(default_factory=dict)
    marks: dict[str, DecimalMark] = field(default_factory=dict)
    notes: Notes = field(init=False)

    def __post_init__(self) -> None:
        self.notes = Notes(self.table.sheet)

    def read(self) -> None:
        for wanted in self.fields:
            if wanted.name in self.columns:
                self.marks[wanted.name] = decide_decimal_mark(self.table.values(self.columns[wanted.name]))
        for row in range(self.table.first_row, len(self.table.sheet.rows)):
            if any(cell is not None for cell in self.table.sheet.rows[row]):
                self._read_row(row)

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
        if isinstance(name, str) and self.columns.get("municipality_name") != column:
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
        cells = self.table.sheet.rows[row]
        name = self._cell("municipality_name", row)
        names_a_total = any(is_total_word(cell) for cell in cells)
        county = self._county(row)
        if county is not None and (names_a_total or is_missing(name) or self.country.county_code(name)):
            code = None if county == "00" else county
            self.totals.append(StatedTotal(code, number, self.table.sheet.ref(row, self.columns[main])))
        elif names_a_total:
            self.totals.append(StatedTotal(None, number, self.table.sheet.ref(row, self.columns[main])))
        elif any(isinstance(cell, str) and not is_number(cell) for cell in cells):
            self._reject_without_code(row, name)

    def _reject_without_code(self, row: int, name: Cell) -> None:
        texts = (cell for cell in self.table.sheet.rows[row] if isinstance(cell, str) and not is_number(cell))
        label = name if isinstance(name, str) else next(texts)
        suggested = self.country.suggestion(label)
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

    def _county(self, row: int) -> str | None:
        """The county a total row is of: by the code column, the county's code, or its name in any cell."""
        for name in ("municipality_code", "county_code"):
            if county := self.country.county_code(self._cell(name, row)):
                return county
        for cell in self.table.sheet.rows[row]:
            if isinstance(cell, str) and not is_number(cell) and (county := self.country.county_code(cell)):
                return county
        return None

    def _reject_both(self, row: int, code: str) -> None:
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
        return parse_count(usable(self._cell(name, row)), self.marks[name], maximum=_LARGEST)

    def _cell(self, name: str, row: int) -> Cell:
        return self.table.sheet.cell(row, self.columns[name]) if name in self.columns else None

    def _label(self, code: str) -> str:
        return self.country.municipalities[code]
