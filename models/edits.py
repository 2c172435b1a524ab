"""Changes to a planning file: each knows its sentence and gives back its own inverse."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from sqlalchemy import Select, Table, Update, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from models.errors import UserProblem
from models.tables import Table as Tables
from models.wording import Text

type Row = Mapping[str, Any]
type Changes = frozenset[str]
"""Names of the tables that were touched: what must be read and drawn again."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What an edit does, in words for the undo menu."""

    text: Text
    params: Mapping[str, object]


class Edit(Protocol):
    """A change that can be taken back."""

    @property
    def sentence(self) -> Sentence: ...

    def apply(self, session: Session) -> tuple[Edit, Changes]:
        """Makes the change inside the caller's transaction; gives the edit that takes it back."""
        ...


@dataclass(frozen=True, slots=True)
class InsertRows:
    """New rows; rows without an `id` get the next free one, and the inverse knows which."""

    sentence: Sentence
    table: str
    rows: Sequence[Row]

    def apply(self, session: Session) -> tuple[Edit, Changes]:
        table = _table(self.table)
        rows = [dict(row) for row in self.rows]
        if "id" in table.c:
            following = _next_id(session, table)
            for row in rows:
                if "id" not in row:
                    row["id"] = following
                    following += 1
        if rows:
            session.execute(insert(table), rows)
        keys = [_key(table, row) for row in rows]
        return DeleteRows(self.sentence, self.table, keys), frozenset({self.table})


@dataclass(frozen=True, slots=True)
class DeleteRows:
    """Rows named by their primary keys are removed; the inverse holds them whole.

    A row that is named twice is removed once.
    """

    sentence: Sentence
    table: str
    keys: Sequence[Row]

    def apply(self, session: Session) -> tuple[Edit, Changes]:
        table = _table(self.table)
        keys = list({tuple(sorted(key.items())): key for key in self.keys}.values())
        rows = _rows(session, table, keys)
        if keys:
            session.execute(delete(table).where(*_matches(table, keys[0])), [_named(key) for key in keys])
        return InsertRows(self.sentence, self.table, rows), frozenset({self.table})


@dataclass(frozen=True, slots=True)
class UpdateRows:
    """New values for some columns of rows; each change is (primary key, new values)."""

    sentence: Sentence
    table: str
    changes: Sequence[tuple[Row, Row]]

    def apply(self, session: Session) -> tuple[Edit, Changes]:
        table = _table(self.table)
        before: list[tuple[Row, Row]] = []
        for key, values in self.changes:
            (row,) = _rows(session, table, [key])
            before.append((key, {name: row[name] for name in values}))
            statement = _updating(self.table, tuple(key), tuple(values))
            wanted = {f"to_{name}": value for name, value in values.items()}
            session.connection().execute(statement, {**_named(key), **wanted})
        before.reverse()
        return UpdateRows(self.sentence, self.table, before), frozenset({self.table})


@dataclass(frozen=True, slots=True)
class EditGroup:
    """Several edits that are one act: applied in order, taken back in reverse."""

    sentence: Sentence
    edits: Sequence[Edit]

    def apply(self, session: Session) -> tuple[Edit, Changes]:
        inverses: list[Edit] = []
        changes: Changes = frozenset()
        for edit in self.edits:
            inverse, touched = edit.apply(session)
            inverses.append(inverse)
            changes |= touched
        return EditGroup(self.sentence, tuple(reversed(inverses))), changes


@dataclass(frozen=True, slots=True)
class EditThen:
    """An edit, and one that can only be made from what the first has written: together one act."""

    sentence: Sentence
    first: Edit
    then: Callable[[Session], Edit]

    def apply(self, session: Session) -> tuple[Edit, Changes]:
        inverse, changes = self.first.apply(session)
        following, more = self.then(session).apply(session)
        return EditGroup(self.sentence, (following, inverse)), changes | more


def _table(name: str) -> Table:
    return Tables.metadata.tables[name]


def _key(table: Table, row: Row) -> Row:
    return {column.name: row[column.name] for column in table.primary_key}


@cache
def _selecting(table: str, key: tuple[str, ...]) -> Select[Any]:
    """Made once: many acts change hundreds of rows, and making a statement takes longer than running it."""
    return select(_table(table)).where(*_matches(_table(table), key))


@cache
def _updating(table: str, key: tuple[str, ...], columns: tuple[str, ...]) -> Update:
    values: Row = {name: bindparam(f"to_{name}") for name in columns}
    return update(_table(table)).where(*_matches(_table(table), key)).values(values)


def _matches(table: Table, key: Iterable[str]) -> list[Any]:
    """Conditions that hold for one row; `_named` fills them, so that one statement serves many rows."""
    return [table.c[name] == bindparam(f"key_{name}") for name in key]


def _named(key: Row) -> dict[str, Any]:
    return {f"key_{name}": value for name, value in key.items()}


def _rows(session: Session, table: Table, keys: Sequence[Row]) -> list[Row]:
    """The rows whole, in the order of their keys; `UserProblem` when one is gone."""
    if not keys:
        return []
    connection, one = session.connection(), _selecting(table.name, tuple(keys[0]))
    rows = [connection.execute(one, _named(key)).mappings().one_or_none() for key in keys]
    if None in rows:
        raise UserProblem("ROW_IS_GONE")
    return [dict(row) for row in rows if row is not None]


def _next_id(session: Session, table: Table) -> int:
    last: int | None = session.scalar(select(func.max(table.c.id)))
    return (last or 0) + 1
