"""How much of the homes and services a plan uses, by plain addition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.domain.capacity_by_month import InMonth, places_by_month
from models.domain.homes import LARGEST_ROOMS
from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.services import Service, ServicePoint
from models.domain.snapshot import PlanningSnapshot


@dataclass(frozen=True, slots=True)
class HomeFigures:
    """Homes with `rooms` rooms in one municipality, and the households that need at least that many.

    `homes` can be let in the last month of the plan. A household may live in a larger home than it
    needs, so `placed` may exceed `homes` for a size; added up over all sizes it never does.
    """

    municipality_code: str
    rooms: int
    homes: int
    placed: int
    unplaced: int


@dataclass(frozen=True, slots=True)
class ServiceFigures:
    """One service point in its tightest month: `use` persons of `places` free places."""

    point: ServicePoint
    month: Month
    use: int
    places: int

    @property
    def missing(self) -> int:
        return max(0, self.use - self.places)


def home_figures(
    snapshot: PlanningSnapshot, groups: Iterable[HouseholdGroup], placements: Iterable[Placement]
) -> tuple[HomeFigures, ...]:
    """By municipality and number of rooms; sizes that nobody has or needs are left out.

    Households that several municipalities may receive and none did are in no row.
    """
    municipality_of = {place.code: place.municipality_code for place in snapshot.places}
    by_id = {group.id: group for group in groups if group.needs_home}
    homes: Counter[tuple[str, int]] = Counter()
    placed: Counter[tuple[str, int]] = Counter()
    unplaced: Counter[tuple[str, int]] = Counter()

    for stock in snapshot.all_homes:
        if stock.available(snapshot.months[-1]):
            homes[municipality_of[stock.place_code], min(stock.rooms, LARGEST_ROOMS)] += stock.count
    left = Counter({group.id: group.count for group in by_id.values()})
    for placement in placements:
        if placement.group_id in by_id:
            rooms = snapshot.rooms_needed(by_id[placement.group_id])
            placed[municipality_of[placement.place_code], rooms] += placement.households
            left[placement.group_id] -= placement.households
    for group in by_id.values():
        if left[group.id] and len(group.municipality_codes) == 1:
            unplaced[group.municipality_codes[0], snapshot.rooms_needed(group)] += left[group.id]

    keys = sorted(key for key in homes.keys() | placed.keys() | unplaced.keys())
    return tuple(HomeFigures(*key, homes[key], placed[key], unplaced[key]) for key in keys)


def homes_in_use(
    snapshot: PlanningSnapshot,
    groups: Iterable[HouseholdGroup],
    placements: Iterable[Placement],
    place_code: str,
    month: Month,
) -> tuple[int, int]:
    """Households that have moved into homes of the place by the month, and the homes there are then."""
    needing = {group.id for group in groups if group.needs_home}
    used = sum(
        placement.households
        for placement in placements
        if placement.place_code == place_code and placement.month <= month and placement.group_id in needing
    )
    homes = sum(
        stock.count
        for stock in snapshot.all_homes
        if stock.place_code == place_code and stock.available(month)
    )
    return used, homes


def homes_left(
    snapshot: PlanningSnapshot,
    groups: Iterable[HouseholdGroup],
    placements: Iterable[Placement],
    rooms: int,
    month: Month,
) -> dict[str, int]:
    """By place, how many more households that need `rooms` rooms find a home from the month on; below zero
    where there are too few already.

    A household may live in a larger home than it needs, so every smaller size must have room as well.
    """
    needed = {group.id: snapshot.rooms_needed(group) for group in groups if group.needs_home}
    months = [each for each in snapshot.months if each >= month]
    sizes = range(1, rooms + 1)
    left = {place.code: {(each, size): 0 for each in months for size in sizes} for place in snapshot.places}
    for stock in snapshot.all_homes:
        for each, size in left.get(stock.place_code, ()):
            if stock.rooms >= size and stock.available(each):
                left[stock.place_code][each, size] += stock.count
    arrived: Counter[tuple[str, Month, int]] = Counter()
    for cell in placements:
        if cell.group_id in needed:
            arrived[cell.place_code, cell.month, min(needed[cell.group_id], rooms)] += cell.households
    for (place, since, most), households in arrived.items():
        for each in months if place in left else ():
            if since <= each:
                for size in range(1, most + 1):
                    left[place][each, size] -= households
    return {place: min(found.values(), default=0) for place, found in left.items()}


def service_figures(
    snapshot: PlanningSnapshot, groups: Iterable[HouseholdGroup], placements: Iterable[Placement]
) -> tuple[ServiceFigures, ...]:
    """Every service point, in the order of municipality, service and name."""
    use = places_by_month(snapshot, groups, placements)
    order = sorted(
        snapshot.services,
        key=lambda point: (point.municipality_code, _SERVICE_ORDER[point.service], point.name, point.id),
    )
    return tuple(_tightest(point, use[point.id]) for point in order)


_SERVICE_ORDER = {service: position for position, service in enumerate(Service)}


def _tightest(point: ServicePoint, months: Sequence[InMonth]) -> ServiceFigures:
    here = min(months, key=lambda row: (row.left, -row.used, row.month))
    return ServiceFigures(point, here.month, here.used, here.there)
