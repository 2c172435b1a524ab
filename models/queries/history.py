"""The history of the file: what was done, what can be undone, where a value comes from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import batched

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.edits import ROWS_AT_ONCE, Row, RowChange, Sentence, key_of, rows_by_key, table_of
from models.errors import UserProblem
from models.planning_file.history import (
    WRITTEN_ONCE,
    StoredRow,
    as_key,
    root_of,
    stored_rows,
    stored_sentence,
)
from models.tables import Act, ActRow


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One act. `at` is UTC (ISO 8601), `who` the account's name, `rows` how many rows it touched.

    `takes_back` is the act that this one undid or, where that was an undo itself, did again. `undone`
    tells whether its work has been taken back by now. One that is no `step` stays: nothing undoes it.
    """

    act: int
    at: str
    who: str
    sentence: Sentence
    takes_back: int | None
    undone: bool
    rows: int
    tables: tuple[str, ...]
    is_step: bool
    redoes: bool = False


@dataclass(frozen=True, slots=True)
class CellStory:
    """Where the value that stands in a cell comes from; `file`, `sheet` and `cell` where it was imported.

    `corrected`: the file says something else there, and the officer corrected it while it was imported.
    """

    act: int
    at: str
    who: str
    sentence: Sentence
    file: str = ""
    sheet: str = ""
    cell: str = ""
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Steps:
    """Acts that undo and redo would take back: the next one last in each."""

    undo: tuple[int, ...]
    redo: tuple[int, ...]


def history_rows(
    session: Session, *, limit: int | None = None, before: int | None = None
) -> tuple[HistoryRow, ...]:
    """The newest first; with `before` only acts older than that one."""
    taken = _taken_back(session)
    wanted = select(Act.id, Act.at, Act.who, Act.context, Act.text, Act.params, Act.takes_back)
    if before is not None:
        wanted = wanted.where(Act.id < before)
    acts = session.execute(wanted.order_by(Act.id.desc()).limit(limit)).all()
    roots = {row.id: root_of(session, row.id) for row in acts if row.takes_back is not None}
    touched = _touched(session, {root for root, _ in roots.values()} | {row.id for row in acts})
    found = []
    for row in acts:
        root, turned = roots.get(row.id, (row.id, False))
        tables = touched.get(root, {})
        found.append(
            HistoryRow(
                act=row.id,
                at=row.at,
                who=row.who,
                sentence=stored_sentence(row.context, row.text, row.params),
                takes_back=row.takes_back,
                undone=_is_undone(row.id, taken),
                rows=sum(tables.values()),
                tables=tuple(sorted(tables)),
                is_step=not WRITTEN_ONCE.intersection(tables),
                redoes=row.takes_back is not None and not turned,
            )
        )
    return tuple(found)


def history_changes(session: Session, act: int, *, limit: int = 500) -> tuple[RowChange, ...]:
    """What an act did to the first `limit` rows it touched, in the order it touched them."""
    root, turned = root_of(session, act)
    changes = [stored.change() for stored in stored_rows(session, root, at_most=limit)]
    if turned:
        return tuple(RowChange(*change[:2], change.after, change.before) for change in changes)
    return tuple(changes)


def last_known(session: Session, table: str, key: Row) -> Row:
    """The row as it is, or as it was last; empty where nobody knows."""
    try:
        (row,) = rows_by_key(session, table_of(table), [key]).values()
    except UserProblem:
        wanted = select(ActRow).where(
            ActRow.table_name == table, ActRow.row_key == as_key(key), ActRow.after.is_(None)
        )
        gone = session.scalar(wanted.order_by(ActRow.act_id.desc()).limit(1))
        return {} if gone is None else _stored(gone).change().before or {}
    return row


def cell_story(session: Session, table: str, key: Row, column: str) -> CellStory | None:
    """Who put the value there that stands in a cell now.

    None where the value is older than the history, or stands in no column of that name.
    """
    taken = _taken_back(session)
    wanted = (
        select(ActRow)
        .where(ActRow.table_name == table, ActRow.row_key == as_key(key_of(table_of(table), key)))
        .order_by(ActRow.act_id.desc(), ActRow.position.desc())
    )
    for row in session.scalars(wanted):
        if _is_undone(row.act_id, taken):
            continue
        change = _stored(row).change()
        if change.after is None:
            return None
        if column in change.after:
            return _story(session, row.act_id, (change.origin or {}).get(column, ""))
    return None


def undo_steps(session: Session) -> Steps:
    """What can be undone and done again, as the acts themselves tell it."""
    kept = _stays(session)
    undo: list[int] = []
    redo: list[int] = []
    for act, takes_back in session.execute(select(Act.id, Act.takes_back).order_by(Act.id)):
        if act in kept:
            continue
        if takes_back is not None and undo[-1:] == [takes_back]:
            undo.pop()
            redo.append(act)
        elif takes_back is not None and redo[-1:] == [takes_back]:
            redo.pop()
            undo.append(act)
        else:
            undo.append(act)
            redo.clear()
    return Steps(tuple(undo), tuple(redo))


def act_sentence(session: Session, act: int) -> Sentence:
    row = session.execute(select(Act.context, Act.text, Act.params).where(Act.id == act)).one()
    return stored_sentence(*row)


def act_size(session: Session, act: int) -> int:
    """How many rows taking it back would touch."""
    root, _ = root_of(session, act)
    return session.scalar(select(func.count()).where(ActRow.act_id == root)) or 0


def _taken_back(session: Session) -> dict[int, int]:
    """Act -> the last act that took it back."""
    rows = session.execute(select(Act.id, Act.takes_back).order_by(Act.id))
    return {takes_back: act for act, takes_back in rows if takes_back is not None}


def _is_undone(act: int, taken: dict[int, int]) -> bool:
    undone = False
    while (by := taken.get(act)) is not None and by > act:
        act, undone = by, not undone
    return undone


def _touched(session: Session, acts: Iterable[int]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    for some in batched(acts, ROWS_AT_ONCE):
        wanted = (
            select(ActRow.act_id, ActRow.table_name, func.count())
            .where(ActRow.act_id.in_(some))
            .group_by(ActRow.act_id, ActRow.table_name)
        )
        for act, table, count in session.execute(wanted):
            found.setdefault(act, {})[table] = count
    return found


def _stays(session: Session) -> frozenset[int]:
    return frozenset(
        session.scalars(select(ActRow.act_id).where(ActRow.table_name.in_(WRITTEN_ONCE)).distinct())
    )


def _story(session: Session, act: int, origin: str) -> CellStory:
    row = session.execute(
        select(Act.at, Act.who, Act.context, Act.text, Act.params).where(Act.id == act)
    ).one()
    sheet, _, cell = origin.rpartition("!")
    batch = _import_batch(session, act)
    return CellStory(
        act,
        row.at,
        row.who,
        stored_sentence(row.context, row.text, row.params),
        str(batch.get("file_name", "")),
        sheet,
        cell,
        [sheet, cell] in json.loads(str(batch.get("corrections", "[]"))),
    )


def _import_batch(session: Session, act: int) -> Row:
    """Of the import that the act was; empty for any other act."""
    wanted = select(ActRow).where(ActRow.act_id == act, ActRow.table_name == "import_batch").limit(1)
    row = session.scalar(wanted)
    return {} if row is None else _stored(row).change().after or {}


def _stored(row: ActRow) -> StoredRow:
    return StoredRow(row.position, row.table_name, row.row_key, row.before, row.after, row.origin)
