"""Reads a table with one line per municipality and one column per month: persons received, or assigned."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models.domain.balance import QuotaYear
from models.domain.months import Month
from models.errors import UserProblem
from models.findings import Severity
from models.workbooks.cells import CellError, is_missing, parse_count, parse_month, shown
from models.workbooks.column_guesses import (
    CODE,
    Remembered,
    guessed_columns,
    headings_of,
    require_columns,
    with_choices,
)
from models.workbooks.headers import FoundTable, is_number, named
from models.workbooks.municipality_keys import Country, is_total_word
from models.workbooks.parsed import (
    Guess,
    MunicipalNumbers,
    MunicipalRow,
    Notes,
    RejectedRow,
    usable,
)
from models.workbooks.table_choice import best_table, required_table
from models.workbooks.workbook import Workbook

_FEWEST = 2
"""Months side by side that make a table one of months."""

_AROUND = re.compile(
    r"\b(antal|mottagna|mottagande|anvisade|anvisningar|personer|received|assigned)\b[:,]?",
    re.IGNORECASE,
)
_ASSIGNED = re.compile("anvis|assign", re.IGNORECASE)
_RECEIVED = re.compile("mottag|receiv", re.IGNORECASE)
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class MonthNumbers:
    """`numbers` by month as `YYYY-MM`; `assigned` where the file says that they are assignments."""

    numbers: MunicipalNumbers
    assigned: bool


def is_month_table(workbook: Workbook, country: Country, year: int, others: Sequence[str]) -> bool:
    """Of months in which something can happen on the year's quota: quarters too are written `202601`.

    A table with one of the `others` among its headings is about that.
    """
    choice = best_table(workbook, country, (), year)
    if choice is None or named(choice.table.headings, others) is not None:
        return False
    on_quota = QuotaYear(year).months
    return sum(month in on_quota for month in _months(choice.table, year).values()) >= _FEWEST


def read_months(
    workbook: Workbook,
    country: Country,
    *,
    year: int,
    chosen: Mapping[str, int] | None = None,
    remembered: Remembered = lambda _: None,
) -> MonthNumbers:
    """`year` is that of headings which name only the month. `UserProblem` without codes or without months."""
    choice = required_table(workbook, country, (), year)
    table = choice.table
    require_columns(workbook, table, chosen, (CODE,))
    found = {CODE: (choice.code_column, Guess.CONTENT)} | {
        str(month): (column, Guess.HEADING) for column, month in sorted(_months(table, year).items())
    }
    known = with_choices(found, remembered(table.fingerprint), chosen)
    columns = guessed_columns(table, {name: known[name] for name in found if name in known})
    months = [column for column in columns if column.field != CODE]
    if not months:
        raise UserProblem("NO_MONTH_COLUMNS", file=workbook.file_name, sheet=table.sheet.name)
    reading = _Reading(table, country, {column.field: column.column for column in columns})
    reading.read()
    years = {Month.parse(column.field).year for column in months}
    numbers = MunicipalNumbers(
        sheet=table.sheet.name,
        rows=tuple(reading.rows.values()),
        rejected=tuple(reading.rejected),
        findings=tuple(reading.notes.findings),
        columns=columns,
        headings=headings_of(table),
        fingerprint=table.fingerprint,
        year=min(years),
        place=table.place,
        fields=tuple(found),
    )
    return MonthNumbers(numbers, _says_assigned(workbook, table))


def _months(table: FoundTable, year: int) -> dict[int, Month]:
    """The months by column; a month that stands twice is read where it stands first."""
    found: dict[int, Month] = {}
    for column, heading in enumerate(table.headings):
        month = _month(" ".join(_AROUND.sub(" ", heading).split()), year)
        if month is not None and month not in found.values():
            found[column] = month
    return found


def _month(heading: str, year: int) -> Month | None:
    named = [heading, f"{heading} {year}"] if re.search(r"[^\W\d_]", heading) else [heading]
    for words in named:
        try:
            if (month := parse_month(words)) is not None:
                return month
        except CellError:
            continue
    return None


def _says_assigned(workbook: Workbook, table: FoundTable) -> bool:
    """What stands nearest to the numbers decides: headings, then the sheet, its titles, the file's name."""
    titles = " ".join(
        cell for row in table.sheet.rows[: table.heading_row] for cell in row if isinstance(cell, str)
    )
    for words in (" ".join(table.headings), table.sheet.name, titles, workbook.file_name):
        if _RECEIVED.search(words):
            return False
        if _ASSIGNED.search(words):
            return True
    return False


@dataclass(slots=True)
class _Reading:
    """Goes through the rows of the table once."""

    table: FoundTable
    country: Country
    columns: Mapping[str, int]
    rows: dict[str, MunicipalRow] = field(default_factory=dict)
    rejected: list[RejectedRow] = field(default_factory=list)
    notes: Notes = field(init=False)

    def __post_init__(self) -> None:
        self.notes = Notes(self.table.sheet)

    def read(self) -> None:
        for row in range(self.table.first_row, len(self.table.sheet.rows)):
            cell = self.table.sheet.cell(row, self.columns[CODE])
            code = self.country.municipality_code(cell)
            if code is None:
                self._read_other_row(row)
            elif code not in self.country.municipalities:
                self._reject(row, shown(cell), "UNKNOWN_MUNICIPALITY_CODE", value=shown(cell))
            elif code in self.rows:
                self._reject(
                    row,
                    code,
                    "MUNICIPALITY_TWICE",
                    municipality=self.country.municipalities[code],
                    other=self.rows.pop(code).cell,
                )
            else:
                self._read_municipality(row, code)

    def _read_municipality(self, row: int, code: str) -> None:
        """A cell that cannot be read turns the line back whole; an empty one is a month that is not known."""
        numbers: dict[str, int] = {}
        is_bad = False
        for name, column in self.columns.items():
            cell = self.table.sheet.cell(row, column)
            if name == CODE or is_missing(cell):
                continue
            try:
                count = parse_count(usable(cell), maximum=_LARGEST)
            except CellError as error:
                self.notes.reject(error, row, column)
                is_bad = True
                continue
            if count is not None:
                numbers[name] = count
        place = self.table.sheet.ref(row, self.columns[CODE])
        if is_bad:
            self.rejected.append(RejectedRow(code, self.country.municipalities[code], place))
        elif numbers:
            self.rows[code] = MunicipalRow(code, numbers, place)

    def _read_other_row(self, row: int) -> None:
        """A total or a note is passed by; a line with numbers and no code is told of."""
        cells = self.table.sheet.rows[row]
        texts = [cell for cell in cells if isinstance(cell, str) and not is_number(cell)]
        has_numbers = any(is_number(self.table.sheet.cell(row, column)) for column in self.columns.values())
        if texts and has_numbers and not any(is_total_word(text) for text in texts):
            self._reject(row, texts[0], "ROW_WITHOUT_CODE", value=texts[0])

    def _reject(self, row: int, key: str, problem: str, **params: object) -> None:
        column = self.columns[CODE]
        self.notes.add(Severity.ERROR, problem, row, column, **params)
        label = self.country.municipalities.get(key, key)
        self.rejected.append(RejectedRow(key, label, self.table.sheet.ref(row, column)))
