"""Reads persons received: Migrationsverket's table by category, or any table with codes and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.findings import Severity
from models.workbooks.cells import CellError, is_missing, parse_count, plain
from models.workbooks.choices import ReceptionCategory
from models.workbooks.column_guesses import Field, Remembered, headings_of
from models.workbooks.headers import FoundTable, table_from
from models.workbooks.municipal_numbers import read_municipal_numbers, year_of
from models.workbooks.municipality_keys import KNOWN_OTHER_NAMES, Country, is_total_word
from models.workbooks.parsed import (
    Guess,
    GuessedColumn,
    MunicipalNumbers,
    MunicipalRow,
    Notes,
    RejectedRow,
    StatedTotal,
    usable,
)
from models.workbooks.read_quotas import RECEIVED_NAMES
from models.workbooks.workbook import Cell, Sheet, Workbook, column_letters

_CATEGORY_STARTS = {
    "kvotflykting": ReceptionCategory.RESETTLED,
    "person från anläggningsboende": ReceptionCategory.AGENCY_HOUSING,
    "person från eget boende": ReceptionCategory.SELF_SETTLED,
    "övriga": ReceptionCategory.OTHER,
    "anhöriga": ReceptionCategory.FAMILY,
    "totalt": ReceptionCategory.TOTAL,
}
"""How the headings of "Kommunmottagna enligt ersättningsförordningen" begin."""


def read_reception(
    workbook: Workbook,
    country: Country,
    *,
    chosen: Mapping[str, int] | None = None,
    remembered: Remembered = lambda _: None,
    year: int | None = None,
) -> MunicipalNumbers:
    """Persons by reception category; a plain number column is those received on the quota."""
    table = category_table(workbook)
    if table is not None:
        return _ByName(workbook, table, country).read()
    fields = (Field(ReceptionCategory.ON_QUOTA.value, RECEIVED_NAMES),)
    return read_municipal_numbers(workbook, country, fields, chosen=chosen, remembered=remembered, year=year)


def category_table(workbook: Workbook) -> FoundTable | None:
    """Migrationsverket's table by category, known by its headings; it names municipalities without codes."""
    for sheet in workbook.sheets:
        for row in range(min(40, len(sheet.rows))):
            if len(_categories([cell if isinstance(cell, str) else "" for cell in sheet.rows[row]])) >= 4:
                return FoundTable(sheet, _headings(sheet, row), row, row + 1)
    return None


def _headings(sheet: Sheet, row: int) -> tuple[str, ...]:
    return table_from(sheet, row + 1).headings


def _categories(headings: list[str] | tuple[str, ...]) -> dict[ReceptionCategory, int]:
    found: dict[ReceptionCategory, int] = {}
    for column, heading in enumerate(headings):
        for start, category in _CATEGORY_STARTS.items():
            if plain(heading).startswith(start):
                found.setdefault(category, column)
    return found


@dataclass(slots=True)
class _ByName:
    """The county stands on the first row of each group and on its subtotal row."""

    workbook: Workbook
    table: FoundTable
    country: Country
    county: str = ""
    columns: dict[ReceptionCategory, int] = field(default_factory=dict)
    rows: dict[str, MunicipalRow] = field(default_factory=dict)
    rejected: list[RejectedRow] = field(default_factory=list)
    totals: list[StatedTotal] = field(default_factory=list)
    notes: Notes = field(init=False)

    def __post_init__(self) -> None:
        self.notes = Notes(self.table.sheet)
        self.columns = _categories(self.table.headings)

    def read(self) -> MunicipalNumbers:
        for row in range(self.table.first_row, len(self.table.sheet.rows)):
            self._read_row(row)
        if self.rows:
            row, column = self.table.first_row - 1, min(self.columns.values())
            self.notes.add(Severity.WARNING, "MATCHED_BY_NAME", row, column, count=len(self.rows))
        return MunicipalNumbers(
            sheet=self.table.sheet.name,
            rows=tuple(self.rows.values()),
            rejected=tuple(self.rejected),
            totals=tuple(self.totals),
            findings=tuple(self.notes.findings),
            columns=tuple(
                GuessedColumn(
                    category.value, column, column_letters(column), self.table.headings[column], Guess.HEADING
                )
                for category, column in self.columns.items()
            ),
            headings=headings_of(self.table),
            fingerprint=self.table.fingerprint,
            year=year_of(self.workbook, self.table),
            place=self.table.place,
        )

    def _read_row(self, row: int) -> None:
        first = min(self.columns.values())
        texts = [
            (column, cell)
            for column, cell in enumerate(self.table.sheet.rows[row][:first])
            if isinstance(cell, str)
        ]
        name: tuple[int, str] | None = None
        is_total = False
        for column, text in texts:
            if is_total_word(text):
                is_total = True
            elif county := self.country.county_code(text):
                self.county = county
            else:
                name = column, text
        if is_total:
            self._read_total(row, grand=not any(self.country.county_code(text) for _, text in texts))
        elif name is not None and len(self.table.sheet.rows[row]) > first:
            self._read_municipality(row, *name)

    def _read_total(self, row: int, *, grand: bool) -> None:
        column = self.columns[ReceptionCategory.TOTAL]
        try:
            persons = parse_count(usable(self.table.sheet.cell(row, column)))
        except CellError as error:
            self.notes.reject(error, row, column)
            return
        if persons is not None:
            county = None if grand else self.county
            self.totals.append(StatedTotal(county, persons, self.table.sheet.ref(row, column)))

    def _read_municipality(self, row: int, column: int, name: str) -> None:
        code = self._code(row, column, name)
        if code is None:
            return
        numbers: dict[str, int] = {}
        for category, at in self.columns.items():
            cell: Cell = self.table.sheet.cell(row, at)
            try:
                number = None if is_missing(cell) else parse_count(usable(cell))
            except CellError as error:
                self.notes.reject(error, row, at)
                self._rejected(row, column, code)
                return
            if number is not None:
                numbers[category.value] = number
        self._take(row, column, code, numbers)

    def _take(self, row: int, column: int, code: str, numbers: dict[str, int]) -> None:
        total = numbers.pop(ReceptionCategory.TOTAL.value, None)
        if total is not None and not numbers:
            numbers[ReceptionCategory.TOTAL.value] = total
        elif total is not None and total != sum(numbers.values()):
            at = self.columns[ReceptionCategory.TOTAL]
            self.notes.add(
                Severity.WARNING,
                "ROW_TOTAL_DIFFERS",
                row,
                at,
                municipality=self.country.municipalities[code],
                stated=total,
                own=sum(numbers.values()),
            )
        if code in self.rows:
            other = self.rows.pop(code).cell
            self.notes.add(
                Severity.ERROR,
                "MUNICIPALITY_TWICE",
                row,
                column,
                municipality=self.country.municipalities[code],
                other=other,
            )
            self._rejected(row, column, code)
            return
        self.rows[code] = MunicipalRow(code, numbers, self.table.sheet.ref(row, column))

    def _code(self, row: int, column: int, name: str) -> str | None:
        """By county and exact name; a declared other name is taken and shown, anything else is refused."""
        code = self.country.named(name)
        if code is not None and code[:2] == self.county:
            return code
        other = KNOWN_OTHER_NAMES.get(plain(name))
        if other is not None and other[:2] == self.county:
            self.notes.add(
                Severity.WARNING,
                "OTHER_NAME_TAKEN",
                row,
                column,
                value=name,
                municipality=self.country.municipalities[other],
            )
            return other
        suggested = self.country.suggestion(name)
        if suggested is None:
            self.notes.add(Severity.ERROR, "NAME_UNKNOWN", row, column, value=name)
        else:
            self.notes.add(
                Severity.ERROR,
                "NAME_UNKNOWN_MEANT",
                row,
                column,
                value=name,
                municipality=self.country.municipalities[suggested],
            )
        self._rejected(row, column, name)
        return None

    def _rejected(self, row: int, column: int, key: str) -> None:
        label = self.country.municipalities.get(key, key)
        self.rejected.append(RejectedRow(key, label, self.table.sheet.ref(row, column)))
