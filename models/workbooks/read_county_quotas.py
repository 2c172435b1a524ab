"""Reads county quotas: one line for each county, of one year or of several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from models.errors import UserProblem
from models.findings import Finding, Severity
from models.rule_sets import statute_number
from models.workbooks.cells import CellError, decide_decimal_mark, is_missing, parse_count, parse_text, shown
from models.workbooks.column_guesses import (
    Remembered,
    guessed_columns,
    headings_of,
    require_columns,
    with_choices,
)
from models.workbooks.headers import FoundTable, TablePlace, named, table_with_headings, year_in
from models.workbooks.municipality_keys import Country, is_total_word
from models.workbooks.parsed import Guess, GuessedColumn, Heading, Notes, usable
from models.workbooks.workbook import Cell, Workbook

COUNTY, PERSONS = "county_code", "persons"
_NAMES: Mapping[str, tuple[str, ...]] = {
    COUNTY: ("länskod", "lan_kod", "länkod", "county code", "län", "county"),
    PERSONS: ("länstal", "lanstal", "beslutat länstal", "fastställt länstal", "county quota"),
}
_OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "year": ("år", "årtal", "year"),
    "sfs": ("sfs", "författning", "statute"),
    "in_force": ("gäller från", "ikraftträdande", "i kraft", "in force"),
}
FIELDS = (*_NAMES, *_OPTIONAL)
_MUNICIPALITY = ("kommunkod", "kommunnummer", "kommun", "kommunnamn", "kommuntal")
_MOST_PERSONS = 1_000_000


@dataclass(frozen=True, slots=True)
class CountyLine:
    """`sfs` is the number alone, as 2025:894; it and `in_force` are empty where the file does not tell them.

    `persons` None was rejected.
    """

    county_code: str
    persons: int | None
    sfs: str
    in_force: str
    cell: str


@dataclass(frozen=True, slots=True)
class CountyTable:
    """`year` as far as the file tells; lines of other years are left out and counted."""

    sheet: str
    year: int | None
    lines: tuple[CountyLine, ...]
    other_years: int
    findings: tuple[Finding, ...]
    columns: tuple[GuessedColumn, ...]
    headings: tuple[Heading, ...]
    fingerprint: str
    place: TablePlace


def is_county_table(workbook: Workbook) -> bool:
    return _find(workbook) is not None


def read_county_quotas(
    workbook: Workbook,
    country: Country,
    *,
    year: int,
    chosen: Mapping[str, int] | None = None,
    remembered: Remembered = lambda _: None,
) -> CountyTable:
    """`year` decides where the file has lines of several; `UserProblem` when the headings are others."""
    table = _find(workbook)
    if table is None:
        raise UserProblem("NO_COUNTY_QUOTA_COLUMNS", file=workbook.file_name)
    require_columns(workbook, table, chosen, _NAMES)
    by_heading = {
        name: (column, Guess.HEADING)
        for name, names in {**_NAMES, **_OPTIONAL}.items()
        if (column := named(table.headings, names)) is not None
    }
    guesses = with_choices(by_heading, remembered(table.fingerprint), chosen)
    reading = _Reading(table, country, {name: column for name, (column, _) in guesses.items()}, year)
    reading.read()
    told = year if "year" in guesses else year_in(table.headings[guesses[PERSONS][0]])
    return CountyTable(
        table.sheet.name,
        told or year_in(table.sheet.name) or year_in(workbook.file_name),
        tuple(reading.lines),
        reading.other_years,
        tuple(reading.notes.findings),
        guessed_columns(table, guesses),
        headings_of(table),
        table.fingerprint,
        table.place,
    )


def _find(workbook: Workbook) -> FoundTable | None:
    tables = (table_with_headings(sheet, _NAMES) for sheet in workbook.sheets if not sheet.hidden)
    return next(
        (table for table in tables if table is not None and named(table.headings, _MUNICIPALITY) is None),
        None,
    )


@dataclass(slots=True)
class _Reading:
    table: FoundTable
    country: Country
    columns: Mapping[str, int]
    year: int
    lines: list[CountyLine] = field(default_factory=list)
    other_years: int = 0
    notes: Notes = field(init=False)

    def __post_init__(self) -> None:
        self.notes = Notes(self.table.sheet)

    def read(self) -> None:
        mark = decide_decimal_mark(self.table.values(self.columns[PERSONS]))
        for row in range(self.table.first_row, len(self.table.sheet.rows)):
            county = self._cell(COUNTY, row)
            if is_missing(county) or is_total_word(county) or self._is_of_another_year(row):
                continue
            code = self.country.county_code(county) or self.country.county_meant(shown(county))
            at = COUNTY
            persons = None
            try:
                if code is None or code not in self.country.counties:
                    raise CellError("UNKNOWN_COUNTY_CODE", value=shown(county))
                at = PERSONS
                persons = parse_count(usable(self._cell(PERSONS, row)), mark, maximum=_MOST_PERSONS)
                if persons is None:
                    raise CellError("CELL_IS_EMPTY")
            except CellError as error:
                self.notes.reject(error, row, self.columns[at])
            ref = self.table.sheet.ref(row, self.columns[PERSONS])
            line = CountyLine(
                code or shown(county), persons, self._statute(row), self._day("in_force", row), ref
            )
            self.lines.append(line)

    def _is_of_another_year(self, row: int) -> bool:
        if "year" not in self.columns or shown(self._cell("year", row)).strip() == str(self.year):
            return False
        self.other_years += 1
        return True

    def _text(self, name: str, row: int) -> str:
        if name not in self.columns:
            return ""
        try:
            return parse_text(usable(self._cell(name, row))) or ""
        except CellError as error:
            self.notes.reject(error, row, self.columns[name])
            return ""

    def _statute(self, row: int) -> str:
        """A statute's number; what is none is left out and told of."""
        text = self._text("sfs", row)
        number = statute_number(text)
        if text and number is None:
            self.notes.add(Severity.WARNING, "NOT_A_STATUTE", row, self.columns["sfs"], value=text)
        return number or ""

    def _day(self, name: str, row: int) -> str:
        """An ISO date; what cannot be read as one is left out and told of."""
        cell = self._cell(name, row) if name in self.columns else None
        if isinstance(cell, datetime):
            return cell.date().isoformat()
        if isinstance(cell, date):
            return cell.isoformat()
        text = self._text(name, row)
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError:
            self.notes.add(Severity.WARNING, "NOT_A_DAY", row, self.columns[name], value=text)
            return ""

    def _cell(self, name: str, row: int) -> Cell:
        return self.table.sheet.cell(row, self.columns[name])
