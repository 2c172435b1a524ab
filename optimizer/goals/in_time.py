"""Fewest people without a home in time."""

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
from optimizer.rules import reception_deadline

ID = "in_time"


def _costs(columns: Columns) -> Whole:
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = columns.frame.persons[columns.group] * columns.late
    costs[columns.unplaced] = columns.frame.persons
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    left_out = sum(
        group.composition.persons * households
        for group, households in unplaced_households(snapshot, placements)
    )
    if reception_deadline.ID in settings.rules_off:
        return left_out
    late = sum(
        group.composition.persons * cell.households
        for group, cell in moves(snapshot, placements)
        if cell.month > group.deadline
    )
    return left_out + late


IN_TIME = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Fewest people without a home in time"),
    unit=QT_TRANSLATE_NOOP("Goals", "persons"),
    costs=_costs,
    value=_value,
)
