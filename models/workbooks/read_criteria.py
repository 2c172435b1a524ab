"""Reads what the criteria are measured by: any table with municipality codes and one value or several."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from operator import itemgetter

from models.domain.criteria import MEASURES, Criterion, Scale
from models.errors import UserProblem
from models.workbooks.cells import CellError, DecimalMark, parse_number, plain, shown
from models.workbooks.column_guesses import CODE_NAMES, COUNTY_NAMES, Field, Remembered
from models.workbooks.criterion_headings import HEADINGS
from models.workbooks.headers import FoundTable, all_named, is_number, named
from models.workbooks.municipal_numbers import read_municipal_numbers
from models.workbooks.municipality_keys import Country
from models.workbooks.parsed import MunicipalNumbers, MunicipalRow
from models.workbooks.read_reception import category_table, read_reception
from models.workbooks.report import NOT_READ
from models.workbooks.table_choice import required_table
from models.workbooks.workbook import Cell, Workbook

MILLIONTHS = 1_000_000
"""Values are read as whole millionths, so that sums and comparisons are exact."""

TOTAL_RECEPTION = "total_reception"
REQUESTED_QUOTA = "requested_quota"

_LARGEST_COUNT = 20_000_000
_LARGEST_GRADE = 3
_ANSWERS = {"underskott": 1, "brist": 1, "balans": 2, "överskott": 3}
"""The words that tell the answers in Boverket's housing survey apart, of 2013 and of today."""

_DAY = re.compile(r"(20\d\d)[-_](\d\d)[-_](\d\d)")
_UPDATED = re.compile(r"(senast )?(uppdaterad|updated)\b")
_ROWS_ABOVE = 15


@dataclass(frozen=True, slots=True)
class MeasureNumbers:
    """One measure's values: the only number of each row, in `MILLIONTHS`; `as_of` where the file tells it."""

    measure: str
    numbers: MunicipalNumbers
    as_of: str

    def value(self, row: MunicipalRow) -> Fraction:
        return Fraction(row.numbers[self.measure], MILLIONTHS)


@dataclass(frozen=True, slots=True)
class CriterionNumbers:
    """All measures that were read from one table; `edition` is the day the table says it was updated."""

    measures: tuple[MeasureNumbers, ...]
    edition: str


def read_criteria(
    workbook: Workbook,
    country: Country,
    *,
    measure: str = "",
    chosen: Mapping[str, int] | None = None,
    remembered: Remembered = lambda _: None,
    year: int | None = None,
) -> CriterionNumbers:
    """One `measure`, or each that a heading names. Columns of several years give the newest up to `year`.

    `UserProblem` CHOOSE_MEASURE when no heading says what the values are.
    """
    if measure in ("", TOTAL_RECEPTION) and category_table(workbook) is not None:
        received = read_reception(workbook, country, chosen=chosen, remembered=remembered, year=year)
        measures = (MeasureNumbers(TOTAL_RECEPTION, _in_all(received), _year_text(received)),)
        return CriterionNumbers(measures, _edition(workbook, received.sheet))
    wanted = (measure,) if measure else _wanted(workbook, country, chosen, remembered, year)

    def table_of(name: str) -> MunicipalNumbers:
        return read_municipal_numbers(
            workbook,
            country,
            (Field(name, HEADINGS[name], parse=_Parser(name), newest=True),),
            chosen=_own(chosen, name),
            remembered=lambda fingerprint: _own(remembered(fingerprint), name),
            year=year,
        )

    tables = [table_of(name) for name in wanted]
    return CriterionNumbers(
        tuple(
            MeasureNumbers(name, _without_repeated(tables, at), _as_of(tables[at], name))
            for at, name in enumerate(wanted)
        ),
        _edition(workbook, tables[0].sheet),
    )


def holds_only_criteria(table: FoundTable, code_column: int) -> bool:
    """Whether every column of numbers has the heading of a measure; what a municipality asks for is none."""
    known = {
        column
        for name, names in HEADINGS.items()
        if name != REQUESTED_QUOTA
        for column in all_named(table.headings, names)
    }
    others = set(range(len(table.headings))) - known - {code_column}
    codes = set(all_named(table.headings, CODE_NAMES)) | set(all_named(table.headings, COUNTY_NAMES))
    return bool(known) and not any(
        any(is_number(cell) for cell in table.values(column)) for column in others - codes
    )


def _wanted(
    workbook: Workbook,
    country: Country,
    chosen: Mapping[str, int] | None,
    remembered: Remembered,
    year: int | None,
) -> tuple[str, ...]:
    """The measures that headings name, one for each criterion: a chosen one, else the first in the table.

    Those that the officer does not want read are left out.
    """
    names = tuple(name for names in HEADINGS.values() for name in names)
    table = required_table(workbook, country, names, year).table
    told = {**(remembered(table.fingerprint) or {}), **(chosen or {})}
    picked = {
        MEASURES[name].criterion: name
        for name, column in told.items()
        if name in MEASURES and column != NOT_READ
    }
    found: dict[Criterion, tuple[int, str]] = {}
    for measure in MEASURES.values():
        column = named(table.headings, HEADINGS[measure.id])
        if column is not None and told.get(measure.id) != NOT_READ:
            place = column, measure.id
            found[measure.criterion] = min(place, found.get(measure.criterion, place))
    measures = {criterion: measure for criterion, (_, measure) in sorted(found.items(), key=itemgetter(1))}
    measures |= picked
    if not measures:
        raise UserProblem("CHOOSE_MEASURE", file=workbook.file_name, sheet=table.sheet.name)
    return tuple(measures.values())


@dataclass(frozen=True, slots=True)
class _Parser:
    """From a cell to a value of the measure in millionths."""

    measure: str

    def __call__(self, cell: Cell, mark: DecimalMark) -> int | None:
        if self.measure == "housing_grade" and isinstance(cell, str) and (grade := _answer(cell)):
            return grade * MILLIONTHS
        bare = cell.rstrip().removesuffix("%") if isinstance(cell, str) else cell
        number = parse_number(bare, mark)
        if number is None:
            return None
        if number < 0:
            raise CellError("NEGATIVE", value=shown(cell))
        lowest, highest = limits(self.measure)
        if number < lowest:
            raise CellError("TOO_SMALL", value=shown(cell), minimum=lowest)
        if number > highest:
            raise CellError("TOO_LARGE", value=shown(cell), maximum=highest)
        if self.measure == REQUESTED_QUOTA and number != int(number):
            raise CellError("NOT_WHOLE", value=number)
        return round(number * MILLIONTHS)


def limits(measure: str) -> tuple[int, int]:
    """The smallest and largest value that can be meant."""
    if measure == "housing_grade":
        return 1, _LARGEST_GRADE
    return 0, (100 if MEASURES[measure].scale is Scale.RATE else _LARGEST_COUNT)


def _answer(text: str) -> int | None:
    """The grade of an answer in Boverket's housing survey."""
    return next((grade for word, grade in _ANSWERS.items() if word in plain(text).split()), None)


def _own(columns: Mapping[str, int] | None, measure: str) -> Mapping[str, int] | None:
    """Without the columns of other measures."""
    if columns is None:
        return None
    return {name: column for name, column in columns.items() if name == measure or name not in MEASURES}


def _in_all(received: MunicipalNumbers) -> MunicipalNumbers:
    """Everybody received, however they came; a municipality without any number is missing."""
    known = [row for row in received.rows if row.numbers]
    missing = [row for row in received.rows if not row.numbers]
    return replace(
        received,
        rows=tuple(
            replace(row, numbers={TOTAL_RECEPTION: sum(row.numbers.values()) * MILLIONTHS}) for row in known
        ),
        empty=received.empty | {row.code for row in missing},
        totals=tuple(replace(total, persons=total.persons * MILLIONTHS) for total in received.totals),
    )


def _without_repeated(tables: Sequence[MunicipalNumbers], at: int) -> MunicipalNumbers:
    """What is to be said of the lines themselves is said with the first measure only."""
    said = [finding for table in tables[:at] for finding in table.findings]
    own = tables[at]
    return replace(own, findings=tuple(finding for finding in own.findings if finding not in said))


def _as_of(numbers: MunicipalNumbers, measure: str) -> str:
    """The day or year in the heading of the values, else the year that the table tells."""
    (column,) = (column for column in numbers.columns if column.field == measure)
    if day := _DAY.search(column.heading):
        return "-".join(day.groups())
    return _year_text(numbers)


def _year_text(numbers: MunicipalNumbers) -> str:
    return "" if numbers.year is None else str(numbers.year)


def _edition(workbook: Workbook, sheet_name: str) -> str:
    """The day beside the word “Uppdaterad” above the table."""
    sheet = next(sheet for sheet in workbook.sheets if sheet.name == sheet_name)
    for row in sheet.rows[:_ROWS_ABOVE]:
        texts = [shown(cell) for cell in row if cell is not None]
        if texts and _UPDATED.match(plain(texts[0])) and (day := _DAY.search(" ".join(texts))):
            return "-".join(day.groups())
    return ""
