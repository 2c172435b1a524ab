"""Best suitability: each household where what is known of the place, or its own score, is best."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np

from models.domain.place_suitability import PARTS, PlaceSuitability
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Whole
from optimizer.goals.goal import Goal, moves, unplaced_households

ID = "suitability"


def _costs(columns: Columns) -> Whole:
    """Reckoned once for groups that are alike, and only in places of their municipalities."""
    frame = columns.frame
    suits = PlaceSuitability(frame.snapshot, frame.settings.siting)
    row_of: dict[Hashable, int] = {}
    rows: list[Whole] = []
    unplaced: list[int] = []
    row_by_group = np.zeros(len(frame.groups), dtype=np.int64)
    for number, group in enumerate(frame.groups):
        alike = suits.alike(group)
        if alike not in row_of:
            row_of[alike] = len(rows)
            rows.append(np.zeros(len(frame.places), dtype=np.int64))
            best = suits.best(group)
            for municipality in group.municipality_codes:
                for place in frame.municipality_places.get(municipality, ()):
                    rows[-1][place] = max(best - suits.value(group, frame.places[place].code), 0)
            unplaced.append(suits.lost(group, None))
        row_by_group[number] = row_of[alike]
    costs = np.zeros(columns.total, dtype=np.int64)
    if rows:
        costs[: columns.moves] = np.stack(rows)[row_by_group[columns.group], columns.place]
        costs[columns.unplaced] = np.array(unplaced, dtype=np.int64)[row_by_group]
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    suits = PlaceSuitability(snapshot, settings.siting)
    placed = sum(
        suits.lost(group, cell.place_code) * cell.households for group, cell in moves(snapshot, placements)
    )
    return placed + sum(
        suits.lost(group, None) * households
        for group, households in unplaced_households(snapshot, placements)
    )


SUITABILITY = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Best suitability, or highest score where households carry scores"),
    unit=QT_TRANSLATE_NOOP("Goals", "points short of the best place"),
    costs=_costs,
    value=_value,
    parts=PARTS,
    decimals=2,
)
