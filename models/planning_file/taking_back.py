"""What an act did, taken back from the history: undo, and redo, which takes back the undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.edits import (
    Changes,
    RowChange,
    Sentence,
    delete_all,
    insert_all,
    place_of,
    rows_by_key,
    table_of,
    update_all,
)
from models.errors import UserProblem
from models.planning_file.history import WRITTEN_ONCE, digest, root_of, stored_rows, stored_sentence
from models.tables import Act


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Makes every row as it was before the act; refused whole where one of them has changed since."""

    sentence: Sentence
    act: int

    def apply(self, session: Session) -> Changes:
        """`UserProblem` ACT_MOVED_ON where the rows say something else by now."""
        root, turned = root_of(session, self.act)
        changes = _trusted(session, root)
        if not turned:
            changes = [_turned(change) for change in reversed(changes)]
        touched = frozenset(change.table for change in changes)
        if touched & WRITTEN_ONCE:
            raise UserProblem("ACT_STAYS")
        for table, alike in groupby(changes, lambda change: (change.table, _kind(change))):
            _make(session, table[0], list(alike))
        return touched


def take_back(session: Session, act: int) -> TakeBack:
    """`UserProblem` where there is no such act."""
    row = session.execute(select(Act.context, Act.text, Act.params).where(Act.id == act)).one_or_none()
    if row is None:
        raise UserProblem("ACT_NOT_FOUND", act=str(act))
    return TakeBack(stored_sentence(*row), act)


def _trusted(session: Session, act: int) -> list[RowChange]:
    """The act's rows, once they have proved to be those that were written."""
    stored = tuple(stored_rows(session, act))
    row = session.connection().execute(select(*Act.__table__.columns).where(Act.id == act)).mappings().one()
    before = session.scalar(select(Act.digest).where(Act.id == act - 1)) or ""
    if digest(before, dict(row), stored) != row["digest"]:
        raise UserProblem("HISTORY_BROKEN")
    return [line.change() for line in stored]


def _turned(change: RowChange) -> RowChange:
    return RowChange(change.table, change.key, change.after, change.before)


def _kind(change: RowChange) -> str:
    if change.before is None:
        return "comes"
    return "goes" if change.after is None else "changes"


def _make(session: Session, name: str, changes: Sequence[RowChange]) -> None:
    table = table_of(name)
    keys = [change.key for change in changes]
    if changes[0].before is None:
        try:
            insert_all(session, table, [change.after for change in changes if change.after is not None])
        except IntegrityError as error:
            if "UNIQUE" in str(error.orig):
                raise UserProblem("ACT_MOVED_ON") from error
            raise
        return
    rows = rows_by_key(session, table, keys)
    if changes[0].after is None:  # a trigger that refuses knows better why than the comparison below
        delete_all(session, table, keys)
    else:
        update_all(session, table, [(change.key, change.after) for change in changes if change.after])
    for change in changes:
        row = rows[place_of(table, change.key)]
        if any(row[column] != value for column, value in (change.before or {}).items()):
            raise UserProblem("ACT_MOVED_ON")
        row.update(change.after or {})
