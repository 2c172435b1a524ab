"""Lowest cost: what households cost where they live, in ten-thousandths of SEK."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import STARTS, Columns
from optimizer.frame import Whole
from optimizer.goals.goal import Goal, moves

ID = "cost"
PARTS = 10_000
"""Of one SEK: fine enough for the cost of one household out of a published cost for many."""


def _household_cost(group: HouseholdGroup, place_code: str) -> int:
    return round(PARTS * group.costs.get(place_code, 0.0))


def _costs(columns: Columns) -> Whole:
    frame = columns.frame
    each = np.zeros((len(frame.groups), len(frame.places)), dtype=np.int64)
    for number, group in enumerate(frame.groups):
        if group.costs:
            each[number] = [_household_cost(group, place.code) for place in frame.places]
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = each[columns.group, columns.place]
    costs[columns.block(STARTS)] = [PARTS * (project.unit_cost or 0) for project, _ in frame.start_options]
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    unit_cost = {project.id: project.unit_cost or 0 for project in snapshot.projects}
    return sum(
        _household_cost(group, cell.place_code) * cell.households
        for group, cell in moves(snapshot, placements)
    ) + sum(PARTS * unit_cost[start.project_id] * start.units for start in snapshot.starts)


COST = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Lowest cost"),
    unit=QT_TRANSLATE_NOOP("Goals", "SEK"),
    costs=_costs,
    value=_value,
    parts=PARTS,
)
