"""Rows that refer to rows that are not there, in the words of SQLite's own check of references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import text
from sqlalchemy.orm import Session


class Orphan(NamedTuple):
    """A row that refers to one that is not there: its number, and what it says of the other."""

    table: str
    row: int
    parent: str
    value: str


def orphans(session: Session) -> Iterator[Orphan]:
    """In no file of ours: the file itself refuses them, but not to other programs."""
    for table, row, parent, reference in session.execute(text("PRAGMA foreign_key_check")).all():
        columns = [
            column
            for number, _, _, column, *_ in session.execute(text(f'PRAGMA foreign_key_list("{table}")'))
            if number == reference
        ]
        value = session.scalar(
            text(f'SELECT "{columns[-1]}" FROM "{table}" WHERE rowid = :row'),  # noqa: S608 - names of ours
            {"row": row},
        )
        yield Orphan(table, row, parent, str(value))  # the year, where there is one, comes before the code
