"""What one more of something would be worth: a home, places in a service, room in a quota. Planned again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from models.domain.homes import HomeStock
from models.domain.proposal import Shortage, ShortageKind
from models.domain.quotas import Route
from models.domain.services import Capacity, ServicePoint
from models.domain.snapshot import PlanningSnapshot
from optimizer.explaining.tightness import Limit, limits_of
from optimizer.explaining.what_if import GoalPrice, Inquiry
from optimizer.goals import code_order
from optimizer.residence import main_place
from optimizer.rules import home_capacity, home_suits_needs, quota_kept, service_capacity

MOST_TRIED = 12
QUOTA_PERSONS = 10
"""How many persons more on a quota are tried at a time."""

_SIZE = re.compile(r"(\d+)_(rooms|step_free)")


class MoreKind(StrEnum):
    HOME = "home"
    STEP_FREE_HOME = "step_free_home"
    SERVICE_PLACE = "service_place"
    QUOTA = "quota"


@dataclass(frozen=True, slots=True, order=True)
class More:
    """`where` is a code of a place, service point or municipality; `rooms` for homes, `route` for quotas."""

    kind: MoreKind
    where: str
    rooms: int = 0
    route: Route | None = None

    @property
    def amount(self) -> int:
        return QUOTA_PERSONS if self.kind is MoreKind.QUOTA else 1


@dataclass(frozen=True, slots=True)
class Gain:
    """What the goals would come to with so much more: below zero is better."""

    more: More
    prices: tuple[GoalPrice, ...]

    @property
    def rank(self) -> tuple[int, ...]:
        return tuple(price.more for price in self.prices)

    @property
    def helps(self) -> bool:
        """Whether any goal that the officer follows gets better; the order of codes is none."""
        rank = tuple(price.more for price in self.prices if price.id != code_order.ID)
        return rank < (0,) * len(rank)


@dataclass(frozen=True, slots=True)
class Gains:
    """The best first. `untried` counts what binds as well but was not tried."""

    gains: tuple[Gain, ...]
    untried: int


def one_more(inquiry: Inquiry, *, most: int = MOST_TRIED) -> Gains:
    """One more of each thing that binds, the plan made again with each, ranked by the goals in priority.

    Where more binds than is tried, what stands in the way of most people without a home comes first.
    """
    wanted = wanted_more(inquiry)
    tried = wanted[:most]
    inquiry.expect(len(tried))
    gains = [Gain(more, inquiry.ask(with_more(inquiry.basis, more)).prices) for more in tried]
    gains.sort(key=lambda gain: (gain.rank, gain.more))
    return Gains(tuple(gains), len(wanted) - len(tried))


def wanted_more(inquiry: Inquiry) -> tuple[More, ...]:
    """Everything that binds or is named as short, one of each kind and municipality before the next of it.

    Among those, what most people without a home in time wait for comes first.
    """
    binding: Counter[More] = Counter()
    for limit in limits_of(inquiry.planned, inquiry.basis):
        if limit.binds:
            binding.update(relief(limit))
    municipality = {place.code: place.municipality_code for place in inquiry.basis.places}
    municipality |= {point.id: point.municipality_code for point in inquiry.basis.services}
    waiting: Counter[tuple[MoreKind, str, int]] = Counter()
    for shortage in inquiry.planned.solution.shortages:
        for more in _named(shortage, inquiry.basis):
            binding[more] += 0
            persons = max(shortage.persons, shortage.missing)
            waiting[more.kind, municipality.get(more.where, more.where), more.rooms] += persons
    found: list[tuple[int, int, int, More]] = []
    seen: Counter[tuple[MoreKind, str, int]] = Counter()
    for more in sorted(binding, key=lambda more: (-binding[more], more)):
        alike = more.kind, municipality.get(more.where, more.where), more.rooms
        found.append((seen[alike], -waiting[alike], -binding[more], more))
        seen[alike] += 1
    return tuple(more for *_, more in sorted(found))


def with_more(snapshot: PlanningSnapshot, more: More) -> PlanningSnapshot:
    """The basis with that much more of it, from the first month on."""
    match more.kind:
        case MoreKind.HOME | MoreKind.STEP_FREE_HOME:
            step_free = more.kind is MoreKind.STEP_FREE_HOME
            home = HomeStock(
                f"?{more.where}", more.where, more.rooms, 1, snapshot.months[0], step_free=step_free
            )
            return replace(snapshot, homes=(*snapshot.homes, home))
        case MoreKind.SERVICE_PLACE:
            points = tuple(
                _one_place_more(point, snapshot) if point.id == more.where else point
                for point in snapshot.services
            )
            return replace(snapshot, services=points)
        case MoreKind.QUOTA:
            quotas = tuple(
                replace(
                    quota,
                    persons=quota.persons + QUOTA_PERSONS,
                    routes={**quota.routes, more.route: quota.routes.get(more.route, 0) + QUOTA_PERSONS},
                )
                if quota.municipality_code == more.where and more.route is not None
                else quota
                for quota in snapshot.quotas
            )
            return replace(snapshot, quotas=quotas)


def _one_place_more(point: ServicePoint, snapshot: PlanningSnapshot) -> ServicePoint:
    first = snapshot.months[0]
    later = [Capacity(step.first, step.places + 1) for step in point.capacity if step.first > first]
    return replace(point, capacity=(Capacity(first, point.free_places(first) + 1), *later))


def relief(limit: Limit) -> Iterator[More]:
    """What would loosen a binding limit."""
    match limit.rule_id, limit.subject:
        case home_capacity.ID, (place, size, _) if found := _SIZE.fullmatch(size):
            yield More(MoreKind.HOME, place, int(found[1]))
        case home_suits_needs.ID, (place, size, *_) if found := _SIZE.fullmatch(size):
            yield More(MoreKind.STEP_FREE_HOME, place, int(found[1]))
        case service_capacity.ID, (point, _):
            yield More(MoreKind.SERVICE_PLACE, point)
        case quota_kept.ID, (municipality, route):
            yield More(MoreKind.QUOTA, municipality, route=Route(route))


def _named(shortage: Shortage, snapshot: PlanningSnapshot) -> Iterator[More]:
    """What a named shortage asks for; a home in the main place, for there may be none like it anywhere."""
    match shortage.kind:
        case ShortageKind.HOME if shortage.rooms:
            place = main_place(snapshot.places, shortage.municipality_code)
            if place is not None:
                kind = MoreKind.STEP_FREE_HOME if shortage.step_free else MoreKind.HOME
                yield More(kind, place.code, shortage.rooms)
        case ShortageKind.SERVICE if shortage.point_id:
            yield More(MoreKind.SERVICE_PLACE, shortage.point_id)
