"""Step-free homes for those who need one, and a health centre within reach for those who need that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.homes import LARGEST_ROOMS, HomeStock
from models.domain.households import Need
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Mask
from optimizer.rules import home_capacity
from optimizer.rules.home_count import Housed, homes_by_place, housed_by_place
from optimizer.rules.home_rows import step_free_rows
from optimizer.rules.rule import RowBlock, Rule, RuleKind

ID = "home_suits_needs"


def _admits(frame: Frame, number: int) -> Mask:
    """Places with a step-free home large enough, and with a health centre, for those who need it."""
    suits = np.ones(len(frame.places), dtype=np.bool_)
    if frame.step_free[number]:
        suits &= frame.possible_homes[:, frame.rooms[number] - 1, 1].any(axis=1)
    if Need.HEALTH_CENTRE in frame.groups[number].needs:
        served = _served_by_health(frame.snapshot)
        suits &= np.array([place.code in served for place in frame.places], dtype=np.bool_)
    return np.broadcast_to(suits[:, None], (len(frame.places), len(frame.months)))


def _rows(columns: Columns) -> Iterator[RowBlock]:
    return step_free_rows(ID, columns, with_rooms=_rooms_count(columns.frame.settings))


def _rooms_count(settings: PlanSettings) -> bool:
    return home_capacity.ID not in settings.rules_off


def _served_by_health(snapshot: PlanningSnapshot) -> frozenset[str]:
    return frozenset(
        place for point in snapshot.services if point.service is Service.HEALTH for place in point.catchment
    )


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    yield from _without_health_centre(snapshot, placements)
    homes = homes_by_place(snapshot)
    for place, housed in housed_by_place(snapshot, placements).items():
        needy = sorted({part.rooms for part in housed if part.step_free})
        others = sorted({part.rooms for part in housed if not part.step_free})
        for month in snapshot.months:
            for step_free_rooms in needy:
                larger = [rooms for rooms in reversed(others) if rooms > step_free_rooms]
                worst = 0
                for any_rooms in [None, *(larger if _rooms_count(settings) else ())]:
                    actual = _households(housed, month, step_free_rooms, any_rooms)
                    limit = _homes(homes.get(place, ()), month, step_free_rooms, any_rooms)
                    if actual - limit > worst:  # else it is mended with what fewer lack
                        worst = actual - limit
                        sizes = [f"{step_free_rooms}_step_free"]
                        if any_rooms is not None:
                            sizes.append(f"{any_rooms}_rooms")
                        yield Breach(ID, (place, *sizes, str(month)), limit, actual)


def _without_health_centre(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> Iterator[Breach]:
    groups = {group.id: group for group in snapshot.groups}
    served = _served_by_health(snapshot)
    for cell in placements:
        group = groups.get(cell.group_id)
        if group is None or not group.needs_home or cell.place_code in served:
            continue
        if Need.HEALTH_CENTRE in group.needs and cell.households > 0:
            yield Breach(ID, (cell.group_id, cell.place_code, str(cell.month)), 0, cell.households)


def _households(housed: Sequence[Housed], month: Month, step_free_rooms: int, any_rooms: int | None) -> int:
    return sum(
        part.households
        for part in housed
        if part.month <= month
        and (
            (part.step_free and part.rooms >= step_free_rooms)
            or (any_rooms is not None and part.rooms >= any_rooms)
        )
    )


def _homes(homes: Sequence[HomeStock], month: Month, step_free_rooms: int, any_rooms: int | None) -> int:
    return sum(
        home.count
        for home in homes
        if home.available(month)
        and (
            (home.step_free and min(home.rooms, LARGEST_ROOMS) >= step_free_rooms)
            or (any_rooms is not None and min(home.rooms, LARGEST_ROOMS) >= any_rooms)
        )
    )


HOME_SUITS_NEEDS = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "Homes and places suit coded needs"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
    admits=_admits,
)
