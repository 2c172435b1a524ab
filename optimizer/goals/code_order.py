"""Between equal plans, places in the order of their codes: equal input, equal plan.

A unit of a housing project counts a step for each month of the plan from its start: none without need,
and none earlier than needed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import STARTS, Columns
from optimizer.frame import Whole
from optimizer.goals.goal import Goal, moves

ID = "code_order"


def _costs(columns: Columns) -> Whole:
    frame = columns.frame
    position = np.zeros(len(frame.places), dtype=np.int64)
    for numbers in frame.municipality_places.values():
        position[list(numbers)] = np.arange(len(numbers))
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = position[columns.place]
    months = len(frame.months)
    costs[columns.block(STARTS)] = [months - month for _, month in frame.start_options]
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    position: dict[str, int] = {}
    seen: dict[str, int] = defaultdict(int)
    for place in sorted(snapshot.places, key=lambda place: place.code):
        position[place.code] = seen[place.municipality_code]
        seen[place.municipality_code] += 1
    after_the_end = snapshot.months[-1] + 1
    return sum(position[cell.place_code] * cell.households for _, cell in moves(snapshot, placements)) + sum(
        start.units * (after_the_end - start.month) for start in snapshot.starts
    )


CODE_ORDER = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Between equal plans, places in the order of their codes"),
    unit=QT_TRANSLATE_NOOP("Goals", "steps in the list of places"),
    costs=_costs,
    value=_value,
)
