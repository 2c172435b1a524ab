"""Month by month: the homes and places there are for newcomers, and what of them a plan uses."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.services import ServicePoint
from models.domain.snapshot import PlanningSnapshot


@dataclass(frozen=True, slots=True)
class InMonth:
    """`there` can be let or is free in the month, `used` by those who have moved in by then."""

    month: Month
    there: int
    used: int

    @property
    def left(self) -> int:
        return self.there - self.used


def homes_by_month(
    snapshot: PlanningSnapshot, groups: Iterable[HouseholdGroup], placements: Iterable[Placement]
) -> Mapping[str, tuple[InMonth, ...]]:
    """By place code, every place of the plan."""
    there: defaultdict[str, Counter[Month]] = defaultdict(Counter)
    for stock in snapshot.all_homes:
        for month in snapshot.months:
            if stock.available(month):
                there[stock.place_code][month] += stock.count
    needing = {group.id for group in groups if group.needs_home}
    moving: defaultdict[str, Counter[Month]] = defaultdict(Counter)
    for placement in placements:
        if placement.group_id in needing:
            moving[placement.place_code][placement.month] += placement.households
    return {
        place.code: _added(snapshot.months, there[place.code], moving[place.code])
        for place in snapshot.places
    }


def places_by_month(
    snapshot: PlanningSnapshot, groups: Iterable[HouseholdGroup], placements: Iterable[Placement]
) -> Mapping[str, tuple[InMonth, ...]]:
    """By service point id, every point of the plan; in persons."""
    serving: defaultdict[str, list[ServicePoint]] = defaultdict(list)
    for point in snapshot.services:
        for place_code in point.catchment:
            serving[place_code].append(point)
    joining: defaultdict[str, Counter[Month]] = defaultdict(Counter)
    for group, place_code, month, households in _moves(tuple(groups), tuple(placements)):
        for point in serving[place_code]:
            joining[point.id][month] += households * point.service.used_by(group.composition)
    return {
        point.id: _added(
            snapshot.months,
            {month: point.free_places(month) for month in snapshot.months},
            joining[point.id],
        )
        for point in snapshot.services
    }


def added_up(rows: Iterable[Sequence[InMonth]]) -> tuple[InMonth, ...]:
    """The months of several places as one."""
    return tuple(
        InMonth(same[0].month, sum(one.there for one in same), sum(one.used for one in same))
        for same in zip(*rows, strict=True)
    )


def _added(
    months: Sequence[Month], there: Mapping[Month, int], joining: Mapping[Month, int]
) -> tuple[InMonth, ...]:
    used, rows = 0, []
    for month in months:
        used += joining.get(month, 0)
        rows.append(InMonth(month, there.get(month, 0), used))
    return tuple(rows)


def _moves(
    groups: tuple[HouseholdGroup, ...], placements: tuple[Placement, ...]
) -> Iterator[tuple[HouseholdGroup, str, Month, int]]:
    """Who uses services where, from when, how many households: those who move in or already have a home.

    A plan may hold those who already have a home as placements; otherwise they are where they live.
    """
    by_id = {group.id: group for group in groups}
    for placement in placements:
        yield by_id[placement.group_id], placement.place_code, placement.month, placement.households
    placed = {placement.group_id for placement in placements}
    for group in groups:
        if group.lives_in is not None and not group.needs_home and group.id not in placed:
            yield group, group.lives_in, group.assigned, group.count
