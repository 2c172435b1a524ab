"""The best goal values by trying every plan: shares nothing with rules, goals or search, for tiny bases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations_with_replacement, product
from math import comb, prod

from models.domain.geography import LocalityKind, Place
from models.domain.households import HouseholdGroup, Need
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.services import Service, ServicePoint
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from tests.optimizer import company_by_hand, spread_by_hand, suitability_by_hand
from tests.optimizer.suitability_by_hand import USERS, rooms_needed

ROUTES = (Route.ALREADY_HOUSED, Route.AGENCY_HOUSING, Route.RESETTLEMENT)

type Cell = tuple[str, int] | None
type Plan = list[tuple[HouseholdGroup, str, int]]
"""Households with place and month number."""


@dataclass
class EveryPlan:
    basis: PlanningSnapshot
    settings: PlanSettings

    def size(self) -> int:
        """How many plans there are to try."""
        return prod(comb(len(self._cells(group)) + group.count - 1, group.count) for group in self._movable)

    def best(self) -> tuple[int, ...] | None:
        """The least goal values in strict priority; None when no plan keeps the rules."""
        return min(self._all_values(), default=None)

    def within(self, allowances: Sequence[int]) -> tuple[list[int], set[tuple[int, ...]]]:
        """Each goal's best where those before may lose what they are allowed, and the plans that are left."""
        left, best = set(self._all_values()), []
        for goal, allowance in enumerate(allowances):
            best.append(min(values[goal] for values in left))
            left = {values for values in left if values[goal] <= best[-1] + allowance}
        return best, left

    def _all_values(self) -> Iterator[tuple[int, ...]]:
        choices = [combinations_with_replacement(self._cells(group), group.count) for group in self._movable]
        for plan, out in map(self._plan, product(*choices)):
            if self._keeps(plan):
                yield self._values(plan, out)

    def _plan(self, chosen: tuple[tuple[Cell, ...], ...]) -> tuple[Plan, list[HouseholdGroup]]:
        households = [
            (group, cell) for group, cells in zip(self._movable, chosen, strict=True) for cell in cells
        ]
        placed = [(group, *cell) for group, cell in households if cell is not None]
        return placed, [group for group, cell in households if cell is None]

    def _in_force(self, rule: str) -> bool:
        return rule not in self.settings.rules_off

    @cached_property
    def _movable(self) -> list[HouseholdGroup]:
        return [group for group in self.basis.groups if group.route is not Route.ALREADY_HOUSED]

    @cached_property
    def _places(self) -> dict[str, Place]:
        return {place.code: place for place in self.basis.places}

    def _cells(self, group: HouseholdGroup) -> list[Cell]:
        health = {
            code
            for point in self.basis.services
            if point.service is Service.HEALTH
            for code in point.catchment
        }
        found: list[Cell] = [None]
        for code, place in self._places.items():
            if place.municipality_code not in group.municipality_codes or code in group.forbidden_places:
                continue
            if group.allowed_places and code not in group.allowed_places:
                continue
            if (
                self._in_force("home_suits_needs")
                and Need.HEALTH_CENTRE in group.needs
                and code not in health
            ):
                continue
            closed = self._in_force("reception_deadline") and not self.settings.late_allowed
            last = group.reception_months if closed else 99
            found += [
                (code, number)
                for number, month in enumerate(self.basis.months)
                if 0 <= month - group.assigned <= last
            ]
        return found

    def _keeps(self, plan: Plan) -> bool:
        return (
            (not self._in_force("locks_kept") or all(self._holds(lock, plan) for lock in self.basis.locks))
            and (not self._in_force("quota_kept") or self._within_quotas(plan))
            and company_by_hand.kept(self.basis, self.settings, plan)
            and spread_by_hand.kept(self.basis, self.settings, plan)
            and self._everyone_has_a_home(plan)
            and (
                not self._in_force("service_capacity")
                or self.settings.service_shortage_allowed
                or all(self._has_room(point, plan) for point in self.basis.services)
            )
        )

    def _holds(self, lock: Lock, plan: Plan) -> bool:
        there = sum(
            place == lock.place_code
            and lock.month in (None, self.basis.months[month])
            and lock.group_id in (None, group.id)
            for group, place, month in plan
        )
        too_few = lock.kind is not LockKind.AT_MOST and there < lock.households
        too_many = lock.kind is not LockKind.AT_LEAST and there > lock.households
        return not too_few and not too_many

    def _within_quotas(self, plan: Plan) -> bool:
        persons: Counter[tuple[str, Route]] = Counter()
        for group, place, _ in plan:
            persons[self._places[place].municipality_code, group.route] += group.composition.persons
        for quota in self.basis.quotas:
            received = quota.received
            for route in ROUTES:
                taken = min(received, quota.routes.get(route, 0))
                received -= taken
                if persons[quota.municipality_code, route] > quota.routes.get(route, 0) - taken:
                    return False
        return True

    @cached_property
    def _homes(self) -> dict[tuple[str, int], list[tuple[int, bool]]]:
        """Rooms and whether step-free of every home, by place and month number."""
        homes = [
            *((home.place_code, home.rooms, home.step_free, home.first, home.last, home.count)
              for home in self.basis.homes),
            *((p.place_code, p.rooms, p.step_free, p.ready,
               None if p.lease_months is None else p.ready + (p.lease_months - 1), p.units)
              for p in self.basis.projects if p.decided),
        ]  # fmt: skip
        return {
            (code, number): [
                (min(rooms, 8), step_free)
                for place, rooms, step_free, first, last, count in homes
                if place == code and first <= month and (last is None or month <= last)
                for _ in range(count)
            ]
            for code in self._places
            for number, month in enumerate(self.basis.months)
        }

    def _everyone_has_a_home(self, plan: Plan) -> bool:
        """A home of one's own in every month, found by pairing households with homes."""
        by_rooms, by_needs = self._in_force("home_capacity"), self._in_force("home_suits_needs")
        for code in {place for _, place, _ in plan}:
            for number in range(len(self.basis.months)):
                suitable = []
                for group, place, month in plan:
                    needy = by_needs and Need.STEP_FREE in group.needs
                    if place == code and month <= number and (by_rooms or needy):
                        rooms = rooms_needed(group, self.basis.crowding_norm)
                        homes = enumerate(self._homes[code, number])
                        suitable.append([h for h, (r, free) in homes if r >= rooms and (free or not needy)])
                if not everyone_is_paired(suitable):
                    return False
        return True

    @cached_property
    def _housed(self) -> Plan:
        found: Plan = []
        for group in self.basis.groups:
            own = [
                place for place in self.basis.places if place.municipality_code == group.municipality_codes[0]
            ]
            own.sort(key=lambda place: (not place.is_seat, -place.population, place.code))
            home = group.lives_in or (own[0].code if own else None)
            if group.route is Route.ALREADY_HOUSED and home is not None:
                found += [(group, home, max(group.assigned - self.basis.months[0], 0))] * group.count
        return found

    def _use(self, point: ServicePoint, plan: Plan, number: int) -> int:
        return sum(
            getattr(group.composition, band)
            for group, place, month in plan
            if place in point.catchment and month <= number
            for band in USERS[point.service]
        )

    def _free(self, point: ServicePoint, number: int) -> int:
        steps = [step for step in point.capacity if step.first <= self.basis.months[number]]
        return steps[-1].places if steps else 0

    def _has_room(self, point: ServicePoint, plan: Plan) -> bool:
        for number in range(len(self.basis.months)):
            housed = self._use(point, self._housed, number)
            if housed + self._use(point, plan, number) > max(self._free(point, number), housed):
                return False
        return True

    def _values(self, plan: Plan, out: Sequence[HouseholdGroup]) -> tuple[int, ...]:
        first, months = self.basis.months[0], len(self.basis.months)
        without = sum(group.composition.persons for group in out)
        waits = [(group, first + month - group.assigned) for group, _, month in plan]
        late = sum(group.composition.persons for group, wait in waits if wait > group.reception_months)
        values = {
            "in_time": without + late * self._in_force("reception_deadline"),
            "waiting": sum(wait * group.composition.persons for group, wait in waits)
            + sum(group.composition.persons * max(first + months - group.assigned, 0) for group in out),
            "service_shortage": sum(
                max(self._use(point, [*self._housed, *plan], number) - self._free(point, number), 0)
                for point in self.basis.services
                for number in range(months)
            ),
            "rural_balance": sum(self._out_of_balance(part.code, plan) for part in self.basis.municipalities),
            "suitability": sum(self._lost(group, place) for group, place, _ in plan)
            + sum(self._lost(group, None) for group in out),
            "cost": sum(round(10_000 * group.costs.get(place, 0)) for group, place, _ in plan),
            "changes": self._fewer_than_before(plan),
            "code_order": sum(self._position(place) for _, place, _ in plan),
        }
        off = set() if self._in_force("service_capacity") else {"service_shortage"}
        return tuple(values[goal] for goal in self.settings.goals if goal not in off)

    def _lost(self, group: HouseholdGroup, place: str | None) -> int:
        if (group.id, place) not in self._losses:
            self._losses[group.id, place] = suitability_by_hand.lost(self.basis, group, place)
        return self._losses[group.id, place]

    @cached_property
    def _losses(self) -> dict[tuple[str, str | None], int]:
        return {}

    def _fewer_than_before(self, plan: Plan) -> int:
        before: Counter[tuple[str, str, int]] = Counter()
        for cell in self.basis.previous:
            before[cell.group_id, cell.place_code, cell.month - self.basis.months[0]] += cell.households
        now = Counter((group.id, place, month) for group, place, month in plan)
        movable = {group.id for group in self._movable}
        return sum((before - now)[cell] for cell in before if cell[0] in movable)

    def _is_rural(self, place: Place) -> bool:
        small = place.locality_population < self.basis.rural.below_inhabitants
        return small or place.kind is not LocalityKind.URBAN_AREA

    def _out_of_balance(self, municipality: str, plan: Plan) -> int:
        own = [place for place in self.basis.places if place.municipality_code == municipality]
        everyone = sum(place.population for place in own)
        rural = sum(place.population for place in own if self._is_rural(place))
        by_itself = (2000 * rural + everyone) // (2 * everyone) if everyone else 0
        share = self.basis.rural_permille.get(municipality, by_itself)
        there = [(group.composition.persons, self._places[place]) for group, place, _ in plan]
        there = [(persons, place) for persons, place in there if place in own]
        placed = sum(persons for persons, _ in there)
        return abs(1000 * sum(n for n, place in there if self._is_rural(place)) - share * placed)

    def _position(self, code: str) -> int:
        municipality = self._places[code].municipality_code
        return sum(
            place.municipality_code == municipality and other < code for other, place in self._places.items()
        )


def everyone_is_paired(suitable: list[list[int]]) -> bool:
    """Whether a matching covers everyone (augmenting paths)."""
    taken: dict[int, int] = {}

    def find(household: int, tried: set[int]) -> bool:
        for home in suitable[household]:
            if home not in tried:
                tried.add(home)
                if home not in taken or find(taken[home], tried):
                    taken[home] = household
                    return True
        return False

    return all(find(household, set()) for household in range(len(suitable)))


def small_enough(basis: PlanningSnapshot, settings: PlanSettings, plans: int) -> EveryPlan:
    """Without the last groups that would make the plans to try too many."""
    for part in _shorter(basis):
        every = EveryPlan(part, settings)
        if every.size() <= plans:
            return every
    raise AssertionError("a basis without groups has one plan")


def _shorter(basis: PlanningSnapshot) -> Iterator[PlanningSnapshot]:
    for length in range(len(basis.groups), -1, -1):
        yield replace(basis, groups=basis.groups[:length])
