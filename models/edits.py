"""Changes to a planning file: each knows its sentence and notes what it does to every row.

What was noted becomes the history of the file (`models.planning_file.history`), from which it is explained
and taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import batched, groupby
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Table, bindparam, delete, func, insert, select, tuple_, update
from sqlalchemy.orm import Session

from models.errors import UserProblem
from models.tables import Table as Tables
from models.wording import Text, Wording

type Row = Mapping[str, Any]
type Origin = Mapping[str, str]
"""Column -> the cell of the workbook that its value came from, such as ``Bostäder!C12``."""


class FromCells(dict[str, Any]):
    """Values of a row that know the cells they were read in."""

    def __init__(self, values: Row, origin: Origin) -> None:
        super().__init__(values)
        self.origin = origin


type Changes = frozenset[str]
"""Names of the tables that were touched: what must be read and drawn again."""

ROWS_AT_ONCE = 400
"""Keys in one statement; SQLite takes no more than 999 parameters in its older versions."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What an edit does, in words for the undo menu."""

    text: Text
    params: Mapping[str, object]

    def in_words(self, wording: Wording) -> str:
        return wording.of(self.text, **self.params)


class Edit(Protocol):
    """A change that can be taken back."""

    @property
    def sentence(self) -> Sentence: ...

    def apply(self, session: Session) -> Changes:
        """Makes the change inside the caller's transaction, and notes what it did to each row."""
        ...


class RowChange(NamedTuple):
    """What happened to one row: whole before it was removed, whole after it came, else what differs."""

    table: str
    key: Row
    before: Row | None
    after: Row | None
    origin: Origin | None = None


def noted(session: Session) -> list[RowChange]:
    """What the edits of this session have done so far, in order."""
    notes: list[RowChange] = session.info.setdefault("row changes", [])
    return notes


@dataclass(frozen=True, slots=True)
class InsertRows:
    """New rows; rows without an `id` get the next free one."""

    sentence: Sentence
    table: str
    rows: Sequence[Row]

    def apply(self, session: Session) -> Changes:
        table = table_of(self.table)
        rows = [dict(row) for row in self.rows]
        if "id" in table.c:
            following = _next_id(session, table)
            for row in rows:
                if "id" not in row:
                    row["id"] = following
                    following += 1
        insert_all(session, table, rows)
        for given, row in zip(self.rows, rows, strict=True):
            noted(session).append(RowChange(self.table, key_of(table, row), None, row, _origin(given)))
        return frozenset({self.table})


@dataclass(frozen=True, slots=True)
class DeleteRows:
    """Rows named by their primary keys are removed. A row that is named twice is removed once."""

    sentence: Sentence
    table: str
    keys: Sequence[Row]

    def apply(self, session: Session) -> Changes:
        table = table_of(self.table)
        rows = rows_by_key(session, table, self.keys)
        delete_all(session, table, [key_of(table, row) for row in rows.values()])
        noted(session).extend(RowChange(self.table, key_of(table, row), row, None) for row in rows.values())
        return frozenset({self.table})


@dataclass(frozen=True, slots=True)
class UpdateRows:
    """New values for some columns of rows; each change is (primary key, new values)."""

    sentence: Sentence
    table: str
    changes: Sequence[tuple[Row, Row]]

    def apply(self, session: Session) -> Changes:
        table = table_of(self.table)
        rows = rows_by_key(session, table, [key for key, _ in self.changes])
        for key, values in self.changes:
            row = rows[place_of(table, key)]
            after = {name: value for name, value in values.items() if row[name] != value}
            before = {name: row[name] for name in after}
            row.update(values)
            if after:
                noted(session).append(RowChange(self.table, key, before, after, _origin(values)))
        update_all(session, table, self.changes)
        return frozenset({self.table})


@dataclass(frozen=True, slots=True)
class EditGroup:
    """Several edits that are one act, applied in order."""

    sentence: Sentence
    edits: Sequence[Edit]

    def apply(self, session: Session) -> Changes:
        changes: Changes = frozenset()
        for edit in self.edits:
            changes |= edit.apply(session)
        return changes


@dataclass(frozen=True, slots=True)
class EditThen:
    """An edit, and one that can only be made from what the first has written: together one act."""

    sentence: Sentence
    first: Edit
    then: Callable[[Session], Edit]

    def apply(self, session: Session) -> Changes:
        changes = self.first.apply(session)
        return changes | self.then(session).apply(session)


def table_of(name: str) -> Table:
    return Tables.metadata.tables[name]


def key_of(table: Table, row: Row) -> Row:
    return {column.name: row[column.name] for column in table.primary_key}


def place_of(table: Table, row: Row) -> tuple[Any, ...]:
    """What tells a row from the others of its table."""
    return tuple(row[column.name] for column in table.primary_key)


def insert_all(session: Session, table: Table, rows: Sequence[Row]) -> None:
    for alike in _alike(rows, lambda row: tuple(row)):
        session.connection().execute(insert(table), [dict(row) for row in alike])


def delete_all(session: Session, table: Table, keys: Sequence[Row]) -> None:
    if keys:
        statement = delete(table).where(*_matches(table, keys[0]))
        session.connection().execute(statement, [_named(key) for key in keys])


def update_all(session: Session, table: Table, changes: Sequence[tuple[Row, Row]]) -> None:
    """In the order given: a row may be named more than once."""
    for alike in _alike(changes, lambda change: tuple(change[1])):
        key, values = alike[0]
        to: Row = {name: bindparam(f"to_{name}") for name in values}
        statement = update(table).where(*_matches(table, key)).values(to)
        wanted = [
            {**_named(key), **{f"to_{name}": value for name, value in values.items()}}
            for key, values in alike
        ]
        if to:
            session.connection().execute(statement, wanted)


def rows_by_key(session: Session, table: Table, keys: Sequence[Row]) -> dict[tuple[Any, ...], dict[str, Any]]:
    """The rows whole, in the order of their keys; `UserProblem` when one is gone."""
    primary = tuple(table.primary_key)
    named = primary[0] if len(primary) == 1 else tuple_(*primary)
    places = list(dict.fromkeys(place_of(table, key) for key in keys))
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for some in batched(places, ROWS_AT_ONCE):
        wanted = [place[0] for place in some] if len(primary) == 1 else list(some)
        for row in session.connection().execute(select(table).where(named.in_(wanted))).mappings():
            found[tuple(row[column] for column in primary)] = dict(row)
    if len(found) < len(places):
        raise UserProblem("ROW_IS_GONE")
    return {place: found[place] for place in places}


def _origin(row: Row) -> Origin | None:
    return row.origin if isinstance(row, FromCells) else None


def _alike[T](entries: Sequence[T], columns: Callable[[T], tuple[str, ...]]) -> Iterator[list[T]]:
    """Runs of entries that name the same columns: each is one statement, however many rows it is for."""
    for _, run in groupby(entries, columns):
        yield list(run)


def _matches(table: Table, key: Iterable[str]) -> list[Any]:
    """Conditions that hold for one row; `_named` fills them, so that one statement serves many rows."""
    return [table.c[name] == bindparam(f"key_{name}") for name in key]


def _named(key: Row) -> dict[str, Any]:
    return {f"key_{name}": value for name, value in key.items()}


def _next_id(session: Session, table: Table) -> int:
    last: int | None = session.scalar(select(func.max(table.c.id)))
    return (last or 0) + 1
