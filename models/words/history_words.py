"""What an act changed, cell by cell, in the words of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.domain.apportionment import WEIGHT_UNIT
from models.domain.criteria import Criterion
from models.edits import Row, RowChange, table_of
from models.queries.history import history_changes, last_known
from models.queries.places import municipality_names
from models.tables import Alternative, County, Place, ServicePoint
from models.wording import NO_BREAK, QT_TRANSLATE_NOOP, Text, Wording
from models.words.criterion_words import CRITERION_TITLES, MEASURE_TITLES, METHODS
from models.words.history_titles import NAMED_BY, TABLES, column_title, declared
from models.words.indicator_words import MEASURES as INDICATOR_MEASURES
from models.workbooks.choices import COST_PARTS, LOCALITY_KINDS, SERVICES
from models.workbooks.column import LABEL_MARK, NO, YES, CellKind, show_cell

NEW_ROW = QT_TRANSLATE_NOOP("History", "new row")
_COUNTERS = frozenset({"year", "population_year", "id"})
_CODE_WORDS: Mapping[str, Mapping[StrEnum, Text]] = {
    "service": SERVICES,
    "method": METHODS,
    "cost_parts": COST_PARTS,
}
REMOVED_ROW = QT_TRANSLATE_NOOP("History", "removed row")


@dataclass(frozen=True, slots=True)
class ChangeInWords:
    """One cell, or a whole row that came or went; `origin` such as ``Bostäder!C12`` or empty."""

    change: RowChange
    table: str
    row: str
    column: str
    before: str
    after: str
    origin: str
    name: str  # the column as the file calls it; empty for a whole row


def changes_in_words(
    session: Session, act: int, wording: Wording, *, limit: int = 500
) -> tuple[ChangeInWords, ...]:
    """Of the first `limit` rows that the act touched."""
    words = WordsOfChanges(session, wording)
    return tuple(
        told
        for change in history_changes(session, act, limit=limit)
        if change.table in TABLES
        for told in words.of_change(change)
    )


class WordsOfChanges:
    def __init__(self, session: Session, wording: Wording) -> None:
        self._session = session
        self._wording = wording

    def of_change(self, change: RowChange) -> Iterable[ChangeInWords]:
        of = self._wording.of
        table, row = of(TABLES[change.table]), self._row(change)
        if change.before is None or change.after is None:
            whole = change.after if change.before is None else change.before
            values = self._values(change.table, whole or {})
            came = change.before is None
            origin = next(iter((change.origin or {}).values()), "")
            yield ChangeInWords(
                change,
                table,
                row,
                of(NEW_ROW if came else REMOVED_ROW),
                "" if came else values,
                values if came else "",
                origin,
                "",
            )
            return
        for name in table_of(change.table).c.keys():  # noqa: SIM118 - it is no mapping
            title = column_title(change.table, name)
            if title is not None and name in change.after:
                value = change.after[name]
                yield ChangeInWords(
                    change,
                    table,
                    row,
                    of(title),
                    self._value(change.table, name, change.before.get(name)),
                    self._value(change.table, name, value),
                    (change.origin or {}).get(name, ""),
                    name,
                )

    def _values(self, table: str, row: Row) -> str:
        """What a whole row says, without what it is named by."""
        told = []
        for name, value in row.items():
            title = column_title(table, name)
            if title is None or name in NAMED_BY.get(table, ()) or value in (None, "", False):
                continue
            told.append(f"{self._wording.of(title)} {self._value(table, name, value)}")
        return ", ".join(told)

    def _row(self, change: RowChange) -> str:
        names = NAMED_BY.get(change.table, ())
        known: Row = {**(change.before or {}), **(change.after or {}), **change.key}
        if not set(names) <= set(known):
            known = {**last_known(self._session, change.table, change.key), **known}
        shown = (self._value(change.table, name, known.get(name)) for name in names)
        return LABEL_MARK.join(text for text in shown if text)

    def _value(self, table: str, name: str, value: object) -> str:
        if value is None:
            return ""
        names = self._names(table, name)
        if names is not None:
            parts = [part for part in str(value).split(",") if part]
            return ", ".join(names.get(part, part) for part in parts)
        if (table, name) == ("alternative_weight", "weight") and isinstance(value, int):
            return f"{self._plain(name, 100 * value / WEIGHT_UNIT)}{NO_BREAK}%"
        column = declared(table, name)
        if column is not None and column.kind not in (CellKind.PLACE, CellKind.MUNICIPALITY):
            return show_cell(column, value, self._wording)
        return self._plain(name, value)

    def _plain(self, name: str, value: object) -> str:
        of = self._wording.of
        if isinstance(value, bool):
            return of(YES if value else NO)
        if isinstance(value, bytes):
            return of(QT_TRANSLATE_NOOP("History", "a picture"))
        if name in _COUNTERS or not isinstance(value, int | float):
            return str(value)
        if isinstance(value, float) and not value.is_integer():
            return self._wording.number(value, len(f"{value:.6g}".partition(".")[2]))
        return self._wording.number(value)

    def _names(self, table: str, column: str) -> Mapping[str, str] | None:
        """Code -> name for columns that refer to something with a name."""
        match column:
            case "municipality_code" | "from_code" | "to_code" | "also_in":
                return self._municipalities
            case "place_code" | "lives_in":
                return self._places
            case "county_code":
                return self._counties
            case "point_id":
                return self._points
            case "alternative_id":
                return self._alternatives
            case "criterion":
                return self._criteria
            case "measure":
                return self._titles({**MEASURE_TITLES, **INDICATOR_MEASURES})
            case "kind" if table == "locality":
                return self._titles(LOCALITY_KINDS)
            case _:
                return self._titles(_CODE_WORDS[column]) if column in _CODE_WORDS else None

    def _titles(self, titles: Mapping[Any, Text]) -> Mapping[str, str]:
        return {str(word): self._wording.of(title) for word, title in titles.items()}

    @cached_property
    def _municipalities(self) -> Mapping[str, str]:
        return municipality_names(self._session)

    @cached_property
    def _places(self) -> Mapping[str, str]:
        return self._by_key(Place.code, Place.name)

    @cached_property
    def _counties(self) -> Mapping[str, str]:
        return self._by_key(County.code, County.name)

    @cached_property
    def _points(self) -> Mapping[str, str]:
        return self._by_key(ServicePoint.id, ServicePoint.name)

    @cached_property
    def _alternatives(self) -> Mapping[str, str]:
        return self._by_key(Alternative.id, Alternative.name)

    def _by_key(self, key: InstrumentedAttribute[Any], name: InstrumentedAttribute[str]) -> Mapping[str, str]:
        return {str(code): text for code, text in self._session.execute(select(key, name))}

    @cached_property
    def _criteria(self) -> Mapping[str, str]:
        return {criterion.value: self._wording.of(CRITERION_TITLES[criterion]) for criterion in Criterion}
