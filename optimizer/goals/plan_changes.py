"""Fewest households elsewhere, or in another month, than in the previous plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Whole
from optimizer.goals.goal import Goal
from optimizer.rules.rule import RowBlock, RowWriter

ID = "changes"

type Cell = tuple[str, str, Month]


def _kept_if_possible(snapshot: PlanningSnapshot) -> dict[Cell, int]:
    """Households by cell of the previous plan, as far as their groups still need a home."""
    groups = {group.id for group in snapshot.groups if group.needs_home}
    cells: Counter[Cell] = Counter()
    for cell in snapshot.previous:
        if cell.group_id in groups:
            cells[cell.group_id, cell.place_code, cell.month] += cell.households
    return dict(sorted(cells.items()))


def _own_columns(frame: Frame) -> int:
    """Households less than before, for each cell of the previous plan."""
    return len(_kept_if_possible(frame.snapshot))


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """``previous - households now <= fewer`` for each cell; a cell with no column loses all of them."""
    rows = RowWriter(ID)
    frame = columns.frame
    number = {group.id: number for number, group in enumerate(frame.groups)}
    first = frame.months[0]
    for own, (cell, households) in zip(
        columns.numbers(ID).tolist(), _kept_if_possible(frame.snapshot).items(), strict=True
    ):
        group, place, month = cell
        here = columns.moves_of(number.get(group, -1), frame.place_number.get(place, -1), month - first)
        rows.add((group, place, str(month)), np.append(here, own), -1, -households)
    yield from rows.blocks()


def _costs(columns: Columns) -> Whole:
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[columns.block(ID)] = 1
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    now: Counter[Cell] = Counter()
    for cell in placements:
        now[cell.group_id, cell.place_code, cell.month] += cell.households
    return sum(max(households - now[cell], 0) for cell, households in _kept_if_possible(snapshot).items())


PLAN_CHANGES = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Fewest changes against the previous plan"),
    unit=QT_TRANSLATE_NOOP("Goals", "households elsewhere or in another month"),
    costs=_costs,
    value=_value,
    own_columns=_own_columns,
    rows=_rows,
)
