"""The officer's locks on cells of a plan: a new word on a cell takes the place of one it speaks against."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from models.domain.months import Month
from models.domain.snapshot import Lock, LockKind
from models.edits import DeleteRows, Edit, EditGroup, InsertRows, Sentence
from models.errors import UserProblem
from models.queries.households import LockRow, lock_rows
from models.wording import QT_TRANSLATE_NOOP

LOCK = QT_TRANSLATE_NOOP("Acts", "Lock cells of the plan")
UNLOCK = QT_TRANSLATE_NOOP("Acts", "Unlock a cell of the plan")


def lock_cells(session: Session, year: int, locks: Sequence[Lock]) -> Edit:
    """Every lock with a reason; ids are given by the file.

    An earlier lock of the same place, month and group gives way where both are of one kind, or where one
    of them says exactly how many: at least two and at most five may stand side by side.
    """
    if any(not lock.reason.strip() for lock in locks):
        raise UserProblem("VALUE_MISSING")
    sentence = Sentence(LOCK, {})
    stored = lock_rows(session, year)
    gone = {row.id for row in stored for lock in locks if _gives_way(row, lock)}
    rows = [
        {
            "year": year,
            "place_code": lock.place_code,
            "month": lock.month,
            "group_code": lock.group_id,
            "kind": lock.kind.value,
            "households": lock.households,
            "reason": lock.reason.strip(),
        }
        for lock in locks
    ]
    return EditGroup(
        sentence,
        (
            DeleteRows(sentence, "lock", [{"id": number} for number in sorted(gone)]),
            InsertRows(sentence, "lock", rows),
        ),
    )


def unlock_cell(session: Session, year: int, place_code: str, month: Month | None) -> Edit:
    """Every lock of the cell, whatever group it is about; a lock of the whole plan is another cell's."""
    sentence = Sentence(UNLOCK, {})
    stored = lock_rows(session, year)
    keys = [{"id": row.id} for row in stored if (row.place_code, row.month) == (place_code, month)]
    return DeleteRows(sentence, "lock", keys)


def _gives_way(row: LockRow, lock: Lock) -> bool:
    same_cell = (row.place_code, row.month, row.group_code) == (lock.place_code, lock.month, lock.group_id)
    return same_cell and (row.kind is lock.kind or LockKind.EXACTLY in (row.kind, lock.kind))
