"""What was understood in each cell that is read, in words, before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from models.wording import Wording
from models.words.criterion_words import value_in_words
from models.workbooks.case_layouts import CASE_SHEET
from models.workbooks.cell_names import cell_position
from models.workbooks.line_changes import LineWords
from models.workbooks.municipal_sheets import MunicipalSheet
from models.workbooks.municipality_keys import Country
from models.workbooks.parsed import GuessedColumn, MunicipalNumbers, MunicipalRow
from models.workbooks.read_cases import ReadCases
from models.workbooks.read_county_quotas import COUNTY, PERSONS, CountyTable
from models.workbooks.read_criteria import MILLIONTHS, CriterionNumbers
from models.workbooks.read_municipality import ReadLine, ReadMunicipality
from models.workbooks.read_places import PlaceTable
from models.workbooks.report import AsRead

_CODE = "municipality_code"

type _Cells = Iterator[tuple[tuple[str, str], str]]


def numbers_as_read(numbers: MunicipalNumbers, country: Country, wording: Wording) -> AsRead:
    """Codes with their municipalities, and persons."""
    return _numbers(numbers, country, lambda _, value: wording.number(value))


def criteria_as_read(criteria: CriterionNumbers, country: Country, wording: Wording) -> AsRead:
    def in_words(measure: str, millionths: int) -> str:
        return value_in_words(measure, millionths / MILLIONTHS, wording)

    return {
        cell: text
        for each in criteria.measures
        for cell, text in _numbers(each.numbers, country, in_words).items()
    }


def places_as_read(table: PlaceTable, country: Country, wording: Wording) -> AsRead:
    return _by_column(
        table.sheet,
        table.columns,
        (
            (
                part.cell,
                {
                    "code": part.locality_code,
                    "name": part.name,
                    _CODE: _municipality(part.municipality_code, country),
                    "population": wording.number(part.population),
                },
            )
            for part in table.parts
        ),
    )


def counties_as_read(table: CountyTable, country: Country, wording: Wording) -> AsRead:
    return _by_column(
        table.sheet,
        table.columns,
        (
            (
                line.cell,
                {
                    COUNTY: f"{line.county_code} {country.counties[line.county_code]}",
                    PERSONS: wording.number(line.persons),
                    "sfs": line.sfs,
                    "in_force": line.in_force,
                },
            )
            for line in table.lines
            if line.persons is not None and line.county_code in country.counties
        ),
    )


def municipality_as_read(read: ReadMunicipality, words: LineWords) -> AsRead:
    return {
        cell: text
        for sheet in read.sheets.values()
        for cell, text in _lines(sheet.name, sheet.sheet, sheet.lines, words)
    }


def cases_as_read(read: ReadCases, words: LineWords) -> AsRead:
    told = dict(_lines(read.sheet, CASE_SHEET, (case.line for case in read.cases), words))
    for case in read.cases:
        for (cost, place), cell in case.cells.items():
            told[read.sheet, cell] = f"{(case.costs if cost else case.scores)[place]:g}"
    return told


def _lines(name: str, sheet: MunicipalSheet, lines: Iterable[ReadLine], words: LineWords) -> _Cells:
    for line in lines:
        for column in sheet.columns:
            if cell := line.cells.get(column.name):
                yield (name, cell), words.shown(column, line.values[column.name])


def _numbers(
    numbers: MunicipalNumbers, country: Country, in_words: Callable[[str, int], str]
) -> dict[tuple[str, str], str]:
    def texts(row: MunicipalRow) -> dict[str, str]:
        said = {name: in_words(name, value) for name, value in row.numbers.items()}
        return {_CODE: _municipality(row.code, country), **said}

    read = _by_column(numbers.sheet, numbers.columns, ((row.cell, texts(row)) for row in numbers.rows))
    if all(column.field != _CODE for column in numbers.columns):  # municipalities are known by their names
        read |= {(numbers.sheet, row.cell): _municipality(row.code, country) for row in numbers.rows}
    return read


def _by_column(
    sheet: str, columns: Sequence[GuessedColumn], rows: Iterable[tuple[str, Mapping[str, str]]]
) -> dict[tuple[str, str], str]:
    """Each row is named by any of its cells."""
    return {
        (sheet, f"{column.letter}{cell_position(cell)[0] + 1}"): texts[column.field]
        for cell, texts in rows
        for column in columns
        if column.field in texts
    }


def _municipality(code: str, country: Country) -> str:
    return f"{code} {country.municipalities[code]}"
