"""Least shortage in services, where they may run short."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Whole
from optimizer.goals.goal import Goal
from optimizer.residence import settled

ID = "service_shortage"


def _costs(columns: Columns) -> Whole:
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[columns.block(ID)] = 1
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    return sum(short for by_month in places_short(snapshot, placements).values() for short in by_month)


def places_short(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> dict[str, list[int]]:
    """By service point: how many places are lacking in each month of the plan."""
    groups = {group.id: group for group in snapshot.groups}
    months = snapshot.months
    by_place: dict[str, list[Placement]] = defaultdict(list)
    for cell in placements:
        by_place[cell.place_code].append(cell)
    found: dict[str, list[int]] = {}
    for point in snapshot.services:
        use = [0] * len(months)
        for cell in (cell for place in point.catchment for cell in by_place.get(place, ())):
            use[cell.month - months[0]] += cell.households * point.service.used_by(
                groups[cell.group_id].composition
            )
        so_far = 0
        short = []
        for month, more in zip(months, use, strict=True):
            so_far += more
            short.append(max(so_far - point.free_places(month), 0))
        found[point.id] = short
    return found


def _short_already(columns: Columns) -> int:
    """Places lacking for the already housed alone."""
    snapshot = columns.frame.snapshot
    housed = tuple(settled(snapshot))
    return sum(short for by_month in places_short(snapshot, housed).values() for short in by_month)


SERVICE_SHORTAGE = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Least shortage in services"),
    unit=QT_TRANSLATE_NOOP("Goals", "missing places times months"),
    costs=_costs,
    value=_value,
    fixed=_short_already,
)
