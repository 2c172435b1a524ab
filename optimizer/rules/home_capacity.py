"""No more households than homes that are large enough, in any place and month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.homes import LARGEST_ROOMS
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Mask
from optimizer.rules.home_count import homes_by_place, housed_by_place
from optimizer.rules.home_rows import room_rows
from optimizer.rules.rule import RowBlock, Rule, RuleKind

ID = "home_capacity"


def _admits(frame: Frame, number: int) -> Mask:
    """Places that at some time have a home large enough."""
    large_enough = frame.homes_at_least[:, frame.rooms[number] - 1, 0].any(axis=1)
    return np.broadcast_to(large_enough[:, None], (len(frame.places), len(frame.months)))


def _rows(columns: Columns) -> Iterator[RowBlock]:
    return room_rows(ID, columns)


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    homes = homes_by_place(snapshot)
    for place, housed in housed_by_place(snapshot, placements).items():
        for month in snapshot.months:
            for rooms in range(1, LARGEST_ROOMS + 1):
                actual = sum(
                    part.households for part in housed if part.month <= month and part.rooms >= rooms
                )
                limit = sum(
                    home.count
                    for home in homes.get(place, ())
                    if home.available(month) and min(home.rooms, LARGEST_ROOMS) >= rooms
                )
                if actual > limit:
                    yield Breach(ID, (place, f"{rooms}_rooms", str(month)), limit, actual)


HOME_CAPACITY = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "No more households than homes that are large enough"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
    admits=_admits,
)
