"""The officer's fixed and capped cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import eq, ge, le

import numpy as np

from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import LockKind, PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind, Sense

ID = "locks_kept"


_KEPT: Mapping[LockKind, Callable[[int, int], bool]] = {
    LockKind.EXACTLY: eq,
    LockKind.AT_MOST: le,
    LockKind.AT_LEAST: ge,
}


def _rows(columns: Columns) -> Iterator[RowBlock]:
    exactly, at_most = RowWriter(ID, Sense.EXACTLY), RowWriter(ID)
    frame = columns.frame
    group_number = {group.id: number for number, group in enumerate(frame.groups)}
    for lock in frame.snapshot.locks:
        chosen = columns.place == frame.place_number.get(lock.place_code, -1)
        if lock.month is not None:
            chosen &= columns.month == lock.month - frame.months[0]
        if lock.group_id is not None:
            chosen &= columns.group == group_number.get(lock.group_id, -1)
        cells = np.flatnonzero(chosen)
        match lock.kind:
            case LockKind.EXACTLY:
                exactly.add((lock.id,), cells, 1, lock.households)
            case LockKind.AT_MOST:
                at_most.add((lock.id,), cells, 1, lock.households)
            case LockKind.AT_LEAST:
                at_most.add((lock.id,), cells, -1, -lock.households)
    yield from exactly.blocks()
    yield from at_most.blocks()


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    needs_home = {group.id: group.needs_home for group in snapshot.groups}
    for lock in snapshot.locks:
        actual = sum(
            cell.households
            for cell in placements
            if cell.place_code == lock.place_code
            and needs_home.get(cell.group_id, False)
            and (lock.month is None or cell.month == lock.month)
            and (lock.group_id is None or cell.group_id == lock.group_id)
        )
        if not _KEPT[lock.kind](actual, lock.households):
            month = "" if lock.month is None else str(lock.month)
            yield Breach(ID, (lock.id, lock.place_code, month), lock.households, actual)


LOCKS_KEPT = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "The officer's locks hold"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
)
