"""Highest score, where households carry scores."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Whole
from optimizer.goals.goal import Goal, moves, unplaced_households

ID = "suitability"


SCORE_UNIT = 1_000_000
"""Scores are compared in millionths."""


def lost_score(group: HouseholdGroup, place_code: str | None) -> int:
    """Millionths by which a household's score falls short of its best place; None is unplaced, score 0."""
    best = max(group.scores.values(), default=0.0)
    here = group.scores.get(place_code, 0.0) if place_code is not None else 0.0
    return max(round(SCORE_UNIT * best) - round(SCORE_UNIT * here), 0)


def _costs(columns: Columns) -> Whole:
    frame = columns.frame
    codes = [place.code for place in frame.places]
    lost = np.zeros((len(frame.groups), len(codes)), dtype=np.int64)
    unplaced = np.zeros(len(frame.groups), dtype=np.int64)
    for number, group in enumerate(frame.groups):
        if group.scores:
            lost[number] = [lost_score(group, code) for code in codes]
            unplaced[number] = lost_score(group, None)
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = lost[columns.group, columns.place]
    costs[columns.unplaced] = unplaced
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    return sum(
        lost_score(group, cell.place_code) * cell.households for group, cell in moves(snapshot, placements)
    ) + sum(
        lost_score(group, None) * households
        for group, households in unplaced_households(snapshot, placements)
    )


SUITABILITY = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Highest score, where households carry scores"),
    unit=QT_TRANSLATE_NOOP("Goals", "points lost against everyone's best place"),
    costs=_costs,
    value=_value,
    parts=SCORE_UNIT,
)
