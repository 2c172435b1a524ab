"""Least waiting between assignment and home."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Whole
from optimizer.goals.goal import Goal, moves, unplaced_households

ID = "waiting"


def _costs(columns: Columns) -> Whole:
    frame = columns.frame
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = frame.persons[columns.group] * columns.waiting
    until_after_the_end = np.maximum(len(frame.months) - frame.assigned, 0)
    costs[columns.unplaced] = frame.persons * until_after_the_end
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    waited = sum(
        group.composition.persons * cell.households * max(cell.month - group.assigned, 0)
        for group, cell in moves(snapshot, placements)
    )
    after_the_end = snapshot.months[-1] + 1
    return waited + sum(
        group.composition.persons * households * max(after_the_end - group.assigned, 0)
        for group, households in unplaced_households(snapshot, placements)
    )


WAITING = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Least waiting"),
    unit=QT_TRANSLATE_NOOP("Goals", "person-months"),
    costs=_costs,
    value=_value,
)
