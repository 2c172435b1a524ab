"""How the officer had a file read the last time: by the fingerprint of its headings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits import Edit, InsertRows, Sentence, UpdateRows
from models.tables import RememberedColumns
from models.workbooks.column_guesses import Remembered
from models.workbooks.headers import ROWS_LOOKED_AT, table_below
from models.workbooks.parsed import Guess
from models.workbooks.reading_choices import ReadingChoices
from models.workbooks.report import NOT_READ, ImportKind, ImportReport
from models.workbooks.workbook import Workbook


def remembered_columns(session: Session, kind: ImportKind) -> Remembered:
    """The columns that were chosen in a file of this kind."""

    def columns(fingerprint: str) -> Mapping[str, int] | None:
        row = session.get(RememberedColumns, fingerprint)
        return json.loads(row.columns) if row is not None and row.kind == kind else None

    return columns


def unread_fields(session: Session, report: ImportReport, asked: ReadingChoices) -> tuple[str, ...]:
    """What the officer does not want read of this file, now or since the last time."""
    columns = {**(remembered_columns(session, report.kind)(report.fingerprint) or {}), **asked.columns}
    return tuple(name for name in report.fields if columns.get(name) == NOT_READ)


def as_last_time(session: Session, workbook: Workbook, choices: ReadingChoices) -> ReadingChoices:
    """The sheet and heading row that were chosen for equal headings, unless they are chosen now."""
    if choices.sheet:
        return choices
    placed = select(RememberedColumns.fingerprint).where(RememberedColumns.is_placed)
    known = frozenset(session.scalars(placed))
    for sheet in workbook.sheets if known else ():
        for row in range(min(ROWS_LOOKED_AT, sheet.row_count)):
            if table_below(sheet, row).fingerprint in known:
                return replace(choices, sheet=sheet.name, heading_row=row)
    return choices


def remember(
    session: Session, sentence: Sentence, report: ImportReport, asked: ReadingChoices, used: ReadingChoices
) -> Edit | None:
    """Keeps what was `asked` for; None where nothing was. `used` has what was remembered as well."""
    place = report.place
    columns = {
        each.field: each.column for each in report.columns if each.guess in (Guess.CHOSEN, Guess.REMEMBERED)
    } | dict.fromkeys(unread_fields(session, report, asked), NOT_READ)
    if place is None or not (asked.sheet or set(columns).intersection(asked.columns)):
        return None
    values = {
        "kind": report.kind.value,
        "columns": json.dumps(columns, sort_keys=True),
        "is_placed": bool(used.sheet) and place.first_row == place.heading_row + 1,
    }
    key = {"fingerprint": report.fingerprint}
    if session.get(RememberedColumns, report.fingerprint) is not None:
        return UpdateRows(sentence, "remembered_columns", ((key, values),))
    return InsertRows(sentence, "remembered_columns", ({**key, **values},))
