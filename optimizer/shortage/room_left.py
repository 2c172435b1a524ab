"""What a finished plan leaves free, and what stands in the way of one more household."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from models.domain.households import HouseholdGroup, Need
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings, ShortageKind
from models.domain.services import Service, ServicePoint
from models.domain.snapshot import Lock, PlanningSnapshot
from optimizer.frame import Frame, Mask, Whole, rooms_needed
from optimizer.remaining_quota import remaining_quota
from optimizer.rules.rule import Rule
from optimizer.rules.service_within_reach import Reach
from optimizer.shortage.links_left import LinksLeft
from optimizer.shortage.pace_left import PaceLeft
from optimizer.shortage.spread_left import SpreadLeft


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing in the way; `service` where it is full, at its `point`, or out of reach."""

    kind: ShortageKind
    point: ServicePoint | None = None
    service: Service | None = None


class RoomLeft:
    """Free homes, service places, quota and locks beside a plan, kept up as households move in or out."""

    def __init__(self, snapshot: PlanningSnapshot, settings: PlanSettings, rules: Sequence[Rule]) -> None:
        self.frame = Frame(snapshot, settings)
        self.group_number = {group.id: number for number, group in enumerate(self.frame.groups)}
        self._settings = settings
        self._in_force = frozenset(rule.id for rule in rules)
        self._homes = self.frame.homes.copy()
        self._service_room = {point.id: self.frame.left_by_housed(point) for point in snapshot.services}
        self._points: dict[str, list[ServicePoint]] = defaultdict(list)
        for point in snapshot.services:
            for place in point.catchment:
                self._points[place].append(point)
        self._quota = {
            (quota.municipality_code, route): persons
            for quota in snapshot.quotas
            for route, persons in remaining_quota(quota).items()
        }
        self._reach, self._pace, self._links = Reach(snapshot), PaceLeft(snapshot), LinksLeft(snapshot)
        self._spread = SpreadLeft(self.frame)
        self._locked: dict[str, int] = {lock.id: lock.households for lock in snapshot.locks}
        self._locks: dict[str, list[Lock]] = defaultdict(list)
        for lock in snapshot.locks:
            self._locks[lock.place_code].append(lock)

    def move(self, group: HouseholdGroup, cell: Placement, households: int) -> None:
        """Households of the group move in (below zero: out)."""
        frame = self.frame
        first = cell.month - frame.months[0]
        rooms = rooms_needed(frame.snapshot, group)
        place = frame.place_number[cell.place_code]
        self._homes[place, rooms - 1, int(Need.STEP_FREE in group.needs), first:] -= households
        for point in self._points[cell.place_code]:
            use = point.service.used_by(group.composition)
            self._service_room[point.id][first:] -= use * households
        municipality = frame.places[place].municipality_code
        self._pace.move(group, municipality, cell.month, households)
        self._links.move(group, cell.place_code, households)
        self._spread.move(group, cell.place_code, households)
        quota = (municipality, group.route)
        if quota in self._quota:
            self._quota[quota] -= group.composition.persons * households
        for lock in self._locks[cell.place_code]:
            if _covers(lock, group, cell):
                self._locked[lock.id] -= households

    def places_left(self, point: ServicePoint | None, month: Month) -> int:
        """Free places from the month on; below zero where places lack. No point, no places."""
        if point is None:
            return 0
        return int(self._service_room[point.id][month - self.frame.months[0] :].min())

    def homes_free(self, place: int) -> Whole:
        """Room by [j, k, month] of the home rules; index 0 is j = none, the last k counts no rooms."""
        free = self._homes[place]
        at_least = np.flip(np.flip(free, axis=0).cumsum(axis=0), axis=0)
        of_any = np.concatenate((at_least.sum(axis=1), np.zeros_like(at_least[:1, 0])))
        step_free = np.concatenate((at_least[:, 1], np.zeros_like(at_least[:1, 1])))
        size = len(step_free)
        table = np.empty((size, size, free.shape[-1]), dtype=np.int64)
        table[0] = of_any
        for rooms in range(1, size):
            larger = np.maximum(np.arange(size), rooms - 1)
            table[rooms] = of_any + step_free[rooms - 1] - step_free[larger]
        return table

    def blockers(self, group: HouseholdGroup, cell: Placement, homes_free: Whole) -> Iterator[Blocker]:
        """What keeps one more household of the group out of the cell's place and month."""
        first = cell.month - self.frame.months[0]
        if not self._home_free(group, homes_free[:, :, first:]):
            yield Blocker(ShortageKind.HOME)
        elif "concentration_limit" in self._in_force and not self._spread_enough(group, cell, homes_free):
            yield Blocker(ShortageKind.CONCENTRATION)
        yield from self._services_in_the_way(group, cell)
        yield from self._municipality_in_the_way(group, cell)
        if "links_kept" in self._in_force and not self._links.fits(group, cell.place_code):
            yield Blocker(ShortageKind.LINK)
        locks = [lock for lock in self._locks[cell.place_code] if _covers(lock, group, cell)]
        if "locks_kept" in self._in_force and any(self._locked[lock.id] < 1 for lock in locks):
            yield Blocker(ShortageKind.LOCK)

    def _services_in_the_way(self, group: HouseholdGroup, cell: Placement) -> Iterator[Blocker]:
        if "service_capacity" in self._in_force and not self._settings.service_shortage_allowed:
            for point in self._points[cell.place_code]:
                use = point.service.used_by(group.composition)
                if use and self.places_left(point, cell.month) < use:
                    yield Blocker(ShortageKind.SERVICE, point, point.service)
        if "service_within_reach" in self._in_force:
            for service in self._reach.missing(group, cell.place_code):
                yield Blocker(ShortageKind.REACH, service=service)

    def _municipality_in_the_way(self, group: HouseholdGroup, cell: Placement) -> Iterator[Blocker]:
        code = self.frame.places[self.frame.place_number[cell.place_code]].municipality_code
        left = self._quota.get((code, group.route))
        if "quota_kept" in self._in_force and left is not None and left < group.composition.persons:
            yield Blocker(ShortageKind.QUOTA)
        if "monthly_pace" in self._in_force and not self._pace.fits(group, code, cell.month):
            yield Blocker(ShortageKind.PACE)

    def _spread_enough(self, group: HouseholdGroup, cell: Placement, homes_free: Whole) -> bool:
        first = cell.month - self.frame.months[0]
        place = self.frame.place_number[cell.place_code]
        homes = self._spread.homes_within_shares(place, homes_free[:, :, first:])
        return self._spread.fits(group, cell.place_code) and self._home_free(group, homes)

    def _home_free(self, group: HouseholdGroup, homes_free: Whole) -> bool:
        rooms = rooms_needed(self.frame.snapshot, group)
        size = homes_free.shape[0]
        counted: Mask = np.zeros((size, size), dtype=np.bool_)
        counted[:, :rooms] = True
        if Need.STEP_FREE in group.needs:
            counted[1 : rooms + 1] = True
        if "home_capacity" not in self._in_force:
            counted[:, :-1] = False
        if "home_suits_needs" not in self._in_force:
            counted[1:] = False
        return bool((homes_free[counted] >= 1).all())

    def served(self, place_code: str, group: HouseholdGroup) -> bool:
        """Whether the place has the health centre that the group needs."""
        if Need.HEALTH_CENTRE not in group.needs or "home_suits_needs" not in self._in_force:
            return True
        return any(point.service is Service.HEALTH for point in self._points[place_code])


def _covers(lock: Lock, group: HouseholdGroup, cell: Placement) -> bool:
    return (lock.month is None or lock.month == cell.month) and (
        lock.group_id is None or lock.group_id == group.id
    )
