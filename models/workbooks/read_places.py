"""Reads SCB's tables of urban areas and small localities, one line per locality and municipality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.domain.geography import LocalityKind
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.workbooks.cells import (
    CellError,
    decide_decimal_mark,
    lost_its_zero,
    parse_count,
    parse_text,
    shown,
)
from models.workbooks.column_guesses import (
    Remembered,
    guessed_columns,
    headings_of,
    require_columns,
    with_choices,
)
from models.workbooks.headers import FoundTable, TablePlace, named, table_with_headings
from models.workbooks.municipality_keys import Country
from models.workbooks.parsed import Guess, GuessedColumn, Heading, Notes, RejectedRow, usable
from models.workbooks.workbook import Cell, Workbook

_MUNICIPALITY = ("kommun", "kommunkod", "kommun_kod")
_PERSONS = ("bef", "befolkning", "folkmängd", "folkmangd", "bef2023", "bef2020", "antal invånare")
_NAMES: Mapping[LocalityKind, Mapping[str, tuple[str, ...]]] = {
    LocalityKind.URBAN_AREA: {
        "code": ("tatortskod", "tätortskod", "tatort_kod", "tätort kod"),
        "name": ("tatort", "tätort", "tatort_namn", "tätortsnamn", "tatortsnamn"),
        "municipality_code": _MUNICIPALITY,
        "population": _PERSONS,
    },
    LocalityKind.SMALL_LOCALITY: {
        "code": ("smaort", "småort", "smaortskod", "småortskod", "smaort_kod"),
        "municipality_code": _MUNICIPALITY,
        "population": _PERSONS,
    },
}
_MOST_PERSONS = 5_000_000


@dataclass(frozen=True, slots=True)
class PlacePart:
    """One locality's part in one municipality; SCB gives small localities no name."""

    locality_code: str
    name: str
    municipality_code: str
    population: int
    cell: str


@dataclass(frozen=True, slots=True)
class PlaceTable:
    kind: LocalityKind
    sheet: str
    parts: tuple[PlacePart, ...]
    rejected: tuple[RejectedRow, ...]
    findings: tuple[Finding, ...]
    columns: tuple[GuessedColumn, ...]
    headings: tuple[Heading, ...]
    fingerprint: str
    place: TablePlace

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(_NAMES[self.kind])


def is_place_table(workbook: Workbook) -> bool:
    return _find(workbook) is not None


def read_places(
    workbook: Workbook,
    country: Country,
    *,
    chosen: Mapping[str, int] | None = None,
    remembered: Remembered = lambda _: None,
) -> PlaceTable:
    """`UserProblem` when the headings are not those of SCB's tables."""
    found = _find(workbook)
    if found is None:
        raise UserProblem("NO_PLACE_COLUMNS", file=workbook.file_name)
    kind, table = found
    guesses = {
        name: (column, Guess.HEADING)
        for name, names in _NAMES[kind].items()
        if (column := named(table.headings, names)) is not None
    }
    require_columns(workbook, table, chosen, _NAMES[kind].keys() - {"name"})
    guesses = with_choices(guesses, remembered(table.fingerprint), chosen)
    reading = _Reading(table, kind, country, {name: column for name, (column, _) in guesses.items()})
    reading.read()
    return PlaceTable(
        kind,
        table.sheet.name,
        tuple(reading.parts.values()),
        tuple(reading.rejected),
        tuple(reading.notes.findings),
        guessed_columns(table, guesses),
        headings_of(table),
        table.fingerprint,
        table.place,
    )


def _find(workbook: Workbook) -> tuple[LocalityKind, FoundTable] | None:
    for sheet in workbook.sheets:
        for kind, names in _NAMES.items():
            table = table_with_headings(sheet, names)
            if table is not None:
                return kind, table
    return None


@dataclass(slots=True)
class _Reading:
    table: FoundTable
    kind: LocalityKind
    country: Country
    columns: Mapping[str, int]
    parts: dict[tuple[str, str], PlacePart] = field(default_factory=dict)
    rejected: list[RejectedRow] = field(default_factory=list)
    twice: dict[tuple[str, str], str] = field(default_factory=dict)
    notes: Notes = field(init=False)

    def __post_init__(self) -> None:
        self.notes = Notes(self.table.sheet)

    def read(self) -> None:
        mark = decide_decimal_mark(self.table.values(self.columns["population"]))
        for row in range(self.table.first_row, len(self.table.sheet.rows)):
            code = self._text("code", row)
            if not code:
                continue
            at = "municipality_code"
            try:
                municipality = self._municipality(row)
                name = (self._text("name", row) if "name" in self.columns else "") or code
                at = "population"
                persons = parse_count(usable(self._cell("population", row)), mark, maximum=_MOST_PERSONS)
                if persons is None:
                    raise CellError("CELL_IS_EMPTY")
            except CellError as error:
                self.notes.reject(error, row, self.columns[at])
                self._rejected(row, code)
                continue
            self._take(row, PlacePart(code, name, municipality, persons, self._ref(row)))

    def _take(self, row: int, part: PlacePart) -> None:
        key = part.locality_code, part.municipality_code
        other = self.parts.pop(key, None)
        if other is None and key not in self.twice:
            self.parts[key] = part
            return
        first = self.twice.setdefault(key, other.cell if other else "")
        problem = CellError("PLACE_TWICE", code=part.locality_code, other=first)
        self.notes.reject(problem, row, self.columns["code"])
        self._rejected(row, part.locality_code)
        if other is not None:
            self.rejected.append(RejectedRow(other.locality_code, other.name, other.cell))

    def _municipality(self, row: int) -> str:
        cell = self._cell("municipality_code", row)
        code = self.country.municipality_code(usable(cell))
        if code is None or code not in self.country.municipalities:
            raise CellError("UNKNOWN_MUNICIPALITY_CODE", value=shown(cell))
        if lost_its_zero(cell, code) and not shown(cell).strip().startswith(code):
            params = {"value": shown(cell), "code": code}
            column = self.columns["municipality_code"]
            self.notes.add(Severity.NOTICE, "CODE_REPAIRED", row, column, **params)
        return code

    def _text(self, name: str, row: int) -> str:
        try:
            return parse_text(usable(self._cell(name, row))) or ""
        except CellError as error:
            self.notes.reject(error, row, self.columns[name])
            return ""

    def _rejected(self, row: int, code: str) -> None:
        self.rejected.append(RejectedRow(code, code, self._ref(row)))

    def _ref(self, row: int) -> str:
        return self.table.sheet.ref(row, self.columns["population"])

    def _cell(self, name: str, row: int) -> Cell:
        return self.table.sheet.cell(row, self.columns[name])
