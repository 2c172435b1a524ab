"""The history of a planning file: every act with what it did to each row, written once, in one chain.

An act that takes another back holds no rows of its own: it did what that act did, the other way round.
"""

from __future__ import annotations

import base64
import getpass
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from typing import Any

from sqlalchemy import LargeBinary, func, insert, select
from sqlalchemy.orm import Session

from models.domain.months import Month
from models.edits import Row, RowChange, Sentence, noted, table_of
from models.errors import UserProblem
from models.tables import Act, ActRow, MonthText
from models.tables import Table as Tables
from models.wording import Text

WRITTEN_ONCE = frozenset({"act", "act_row", "proposal", "decision"})
"""Tables whose rows never change: nothing that wrote there is taken back."""

_TOO_LARGE = frozenset({"snapshot", "settings", "solution", "adjustments", "paper", "facts"})
"""Columns of those tables that are records of their own, with a fingerprint in the row."""


@dataclass(frozen=True, slots=True)
class StoredRow:
    """What an act did to one row, as the file holds it."""

    position: int
    table: str
    key: str
    before: str | None
    after: str | None
    origin: str | None

    def change(self) -> RowChange:
        """`UserProblem` where no act of ours could have written it: files are mailed by anyone."""
        if self.table not in Tables.metadata.tables:
            raise UserProblem("HISTORY_BROKEN")
        key = _read(self.table, self.key)
        if key is None or set(key) != set(table_of(self.table).primary_key.columns.keys()):
            raise UserProblem("HISTORY_BROKEN")
        origin = None if self.origin is None else _json(self.origin)
        return RowChange(
            self.table, key, _read(self.table, self.before), _read(self.table, self.after), origin
        )


def record(session: Session, sentence: Sentence, *, takes_back: int | None = None) -> int:
    """Writes the act that this session's edits make up, inside their transaction; gives its number."""
    connection = session.connection()
    number = (connection.scalar(select(func.max(Act.id))) or 0) + 1
    rows = (
        []
        if takes_back is not None
        else [_stored(position, change) for position, change in enumerate(noted(session), start=1)]
    )
    noted(session).clear()
    act: dict[str, Any] = {
        "id": number,
        "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "who": _account(),
        "context": sentence.text.context,
        "text": sentence.text.source,
        "params": _sentence_params(sentence),
        "takes_back": takes_back,
        "program": _program(),
    }
    before = connection.scalar(select(Act.digest).where(Act.id == number - 1)) or ""
    connection.execute(insert(Act).values(act | {"digest": digest(before, act, rows)}))
    if rows:
        first = (connection.scalar(select(func.max(ActRow.id))) or 0) + 1
        connection.execute(
            insert(ActRow),
            [
                {
                    "id": first + place,
                    "act_id": number,
                    "position": row.position,
                    "table_name": row.table,
                    "row_key": row.key,
                    "before": row.before,
                    "after": row.after,
                    "origin": row.origin,
                }
                for place, row in enumerate(rows)
            ],
        )
    return number


def digest(before: str, act: Mapping[str, Any], rows: Iterable[StoredRow]) -> str:
    """SHA-256 of an act, its rows and the digest `before` it."""
    fields = [before, *(act[name] for name in _COVERED)]
    whole = hashlib.sha256(_text(fields).encode())
    for row in rows:
        whole.update(_text([row.position, row.table, row.key, row.before, row.after, row.origin]).encode())
    return whole.hexdigest()


def as_key(key: Row) -> str:
    """How the history names a row."""
    return _text(key)


def stored_rows(session: Session, act: int, *, at_most: int | None = None) -> Iterator[StoredRow]:
    """What an act did, in order; of one that takes another back: none."""
    columns = (
        ActRow.position,
        ActRow.table_name,
        ActRow.row_key,
        ActRow.before,
        ActRow.after,
        ActRow.origin,
    )
    rows = select(*columns).where(ActRow.act_id == act).order_by(ActRow.position).limit(at_most)
    for row in session.connection().execute(rows):
        yield StoredRow(*row)


def root_of(session: Session, act: int) -> tuple[int, bool]:
    """The act whose rows say what `act` did, and whether it did them the other way round."""
    turned = False
    while True:
        takes_back = session.connection().scalar(select(Act.takes_back).where(Act.id == act))
        if takes_back is None or takes_back >= act:  # no act takes back a later one but in a file altered
            return act, turned
        act, turned = takes_back, not turned


def first_broken(session: Session) -> int | None:
    """The first act that is not what was written, or that follows one taken out; None when all are."""
    before, expected = "", 1
    for act in session.connection().execute(select(*Act.__table__.columns).order_by(Act.id)).mappings().all():
        found = digest(before, dict(act), stored_rows(session, act["id"]))
        if act["id"] != expected or act["digest"] != found:
            return int(act["id"])
        before, expected = found, expected + 1
    return session.scalar(select(func.min(ActRow.act_id)).where(ActRow.act_id >= expected))


def stored_sentence(context: str, text: str, params: str) -> Sentence:
    """The sentence of a stored act; without parameters where the file was altered, so that it still opens."""
    try:
        values = _json(params)
    except UserProblem:
        values = {}
    return Sentence(Text(context, text), {name: _param(value) for name, value in values.items()})


_COVERED = ("id", "at", "who", "context", "text", "params", "takes_back", "program")


def _stored(position: int, change: RowChange) -> StoredRow:
    whole = change.table in WRITTEN_ONCE
    after = change.after
    if whole and after is not None:
        after = {name: value for name, value in after.items() if name not in _TOO_LARGE}
    return StoredRow(
        position,
        change.table,
        as_key(change.key),
        None if change.before is None else _text(change.before),
        None if after is None else _text(after),
        None if not change.origin else _text(change.origin),
    )


def _plain(value: object) -> object:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else str(value)


_text = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain).encode
"""One text for one content. Made once: making it takes longer than using it."""


def _json(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserProblem("HISTORY_BROKEN") from error
    if not isinstance(values, dict):
        raise UserProblem("HISTORY_BROKEN")
    return values


def _read(table: str, text: str | None) -> Row | None:
    if text is None:
        return None
    values = _json(text)
    readers = _readers(table)
    try:
        return {name: readers[name](value) for name, value in values.items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UserProblem("HISTORY_BROKEN") from error


@cache
def _readers(table: str) -> Mapping[str, Callable[[Any], object]]:
    """How the values of each column are read back."""
    return {column.name: _READERS.get(type(column.type), _as_it_is) for column in table_of(table).columns}


def _as_it_is(value: object) -> object:
    if isinstance(value, list | dict):
        raise TypeError
    return value


_READERS: Mapping[type, Callable[[Any], object]] = {
    MonthText: lambda text: None if text is None else Month.parse(text),
    LargeBinary: lambda text: None if text is None else base64.b64decode(text, validate=True),
}


def _sentence_params(sentence: Sentence) -> str:
    return _text(
        {
            name: {"context": value.context, "source": value.source} if isinstance(value, Text) else value
            for name, value in sentence.params.items()
        }
    )


def _param(value: object) -> object:
    if isinstance(value, dict):
        return Text(str(value.get("context", "")), str(value.get("source", "")))
    return value


def _account() -> str:
    """The name of the account; nothing where the system tells none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


@cache
def _program() -> str:
    return version("bosattningsplan")
