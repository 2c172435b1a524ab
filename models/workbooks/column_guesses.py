"""Chooses which columns to read: by their headings, by what they hold, or as the officer chose."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from models.errors import UserProblem
from models.workbooks.cells import DecimalMark, is_missing
from models.workbooks.headers import FoundTable, all_named, is_number, named, year_in
from models.workbooks.municipality_keys import Country
from models.workbooks.parsed import Guess, GuessedColumn, Heading
from models.workbooks.report import NOT_READ
from models.workbooks.workbook import Cell, Workbook, column_letters

CODE = "municipality_code"
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


type Remembered = Callable[[str], Mapping[str, int] | None]
"""The columns the officer chose last time, by the fingerprint of the headings."""


type Parse = Callable[[Cell, DecimalMark], int | None]
"""From a cell to a whole number, None where it says that nothing is known; `CellError` for anything else."""


@dataclass(frozen=True, slots=True)
class Field:
    """A number to read, by the headings it is known by. An optional one is left out when not found.

    `newest`: of columns that differ only by their year, the newest that is not after the year is read.
    """

    name: str
    names: tuple[str, ...]
    optional: bool = False
    parse: Parse | None = None  # persons, unless something else is read
    newest: bool = False


class ColumnUnclear(UserProblem):
    """Several columns may hold the numbers of `field`; one of the `candidates` is to be chosen."""

    def __init__(
        self, workbook: Workbook, table: FoundTable, wanted: Field, candidates: Sequence[int]
    ) -> None:
        self.field = wanted.name
        self.candidates = tuple(headings_of(table)[column] for column in candidates)
        shown_columns = [f"{each.letter} ({each.text[:40] or '…'})" for each in self.candidates[:6]]
        more = ", …" if len(candidates) > 6 else ""
        super().__init__(
            "CHOOSE_NUMBER_COLUMN" if wanted.parse is None else "CHOOSE_VALUE_COLUMN",
            file=workbook.file_name,
            sheet=table.sheet.name,
            columns=", ".join(shown_columns) + more,
        )


def headings_of(table: FoundTable) -> tuple[Heading, ...]:
    return tuple(Heading(column, column_letters(column), text) for column, text in enumerate(table.headings))


def require_columns(
    workbook: Workbook, table: FoundTable, chosen: Mapping[str, int] | None, needed: Collection[str]
) -> None:
    """`UserProblem` when a column was chosen that the table does not have, or none where one is `needed`."""
    for name, column in (chosen or {}).items():
        if column == NOT_READ:
            if name in needed:
                raise UserProblem("COLUMN_NEEDED", file=workbook.file_name, field=name)
        elif not 0 <= column < len(table.headings):
            raise UserProblem(
                "COLUMN_NOT_THERE", file=workbook.file_name, column=column + 1, count=len(table.headings)
            )


def guess_columns(
    workbook: Workbook,
    table: FoundTable,
    code_column: int,
    fields: Sequence[Field],
    country: Country,
    chosen: Mapping[str, int] | None,
    remembered: Mapping[str, int] | None,
    year: int | None,
) -> tuple[GuessedColumn, ...]:
    """One column for each field; `year` decides between columns that differ only by it."""
    guesses = {CODE: (code_column, _guess_of_code(table, code_column))}
    for name, names in (("municipality_name", NAME_NAMES), ("county_code", COUNTY_NAMES)):
        column = named(table.headings, names)
        if column is not None and column != code_column:
            guesses[name] = column, Guess.HEADING
    for wanted in fields:
        if found := _by_heading(table, wanted, year):
            guesses[wanted.name] = found
    needed = (CODE, *(wanted.name for wanted in fields if not wanted.optional))
    require_columns(workbook, table, chosen, needed)
    guesses = with_choices(guesses, remembered, chosen)
    for wanted in fields:
        if wanted.name not in guesses and not wanted.optional:
            taken = {column for column, _ in guesses.values()}
            column = _only_number_column(workbook, table, wanted, taken, country)
            guesses[wanted.name] = column, Guess.CONTENT
    return guessed_columns(table, guesses)


def with_choices(
    guesses: Mapping[str, tuple[int, Guess]],
    remembered: Mapping[str, int] | None,
    chosen: Mapping[str, int] | None,
) -> dict[str, tuple[int, Guess]]:
    """What the officer said goes before what was guessed; a field that is not to be read is left out."""
    known = dict(guesses)
    for source, guess in ((remembered, Guess.REMEMBERED), (chosen, Guess.CHOSEN)):
        known |= {name: (column, guess) for name, column in (source or {}).items()}
    return {name: found for name, found in known.items() if found[0] != NOT_READ}


def guessed_columns(table: FoundTable, guesses: Mapping[str, tuple[int, Guess]]) -> tuple[GuessedColumn, ...]:
    """What is read from where, by field, as the officer sees it."""
    return tuple(
        GuessedColumn(name, column, column_letters(column), _heading(table, column), guess)
        for name, (column, guess) in guesses.items()
    )


def _by_heading(table: FoundTable, wanted: Field, year: int | None) -> tuple[int, Guess] | None:
    columns = all_named(table.headings, wanted.names)
    if len(columns) == 1:
        return columns[0], Guess.HEADING
    years = {column: year_in(table.headings[column]) for column in columns}
    if wanted.newest:
        year = max((told for told in years.values() if told and (year is None or told <= year)), default=None)
    of_year = [column for column, told in years.items() if told == year]
    return (of_year[0], Guess.YEAR) if len(of_year) == 1 else None


def _guess_of_code(table: FoundTable, column: int) -> Guess:
    return Guess.HEADING if named([_heading(table, column)], CODE_NAMES) == 0 else Guess.CONTENT


def _heading(table: FoundTable, column: int) -> str:
    return table.headings[column] if column < len(table.headings) else ""


def _only_number_column(
    workbook: Workbook, table: FoundTable, wanted: Field, taken: set[int], country: Country
) -> int:
    candidates = all_named(table.headings, wanted.names) or [
        column
        for column in range(len(table.headings))
        if column not in taken and _holds_numbers(table.values(column), country)
    ]
    if not candidates:
        raise UserProblem("NO_NUMBER_COLUMN", file=workbook.file_name, sheet=table.sheet.name)
    if len(candidates) > 1:
        raise ColumnUnclear(workbook, table, wanted, candidates)
    return candidates[0]


def _holds_numbers(cells: Sequence[Cell], country: Country) -> bool:
    filled = [cell for cell in cells if not is_missing(cell)]
    numbers = sum(is_number(cell) for cell in filled)
    codes = sum(country.is_municipality(cell) for cell in filled)
    return 2 * numbers > len(filled) and 2 * codes <= len(filled)
