"""How well places suit households: by the scores they carry, else by what is known of each place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from models.domain.geography import Place
from models.domain.homes import LARGEST_ROOMS
from models.domain.households import Composition, HouseholdGroup, Need
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from models.domain.suitability import SuitabilityFactor

PARTS = 1_000_000
"""Of one person who lives in a place that suits in every way, and of one whole score."""
PER_ROOM_TOO_MANY = 25
"""Per cent that each room beyond the need takes away."""
UNKNOWN_PLACE = 50
"""Per cent of a place of which nothing is known, where something is known of others."""


@dataclass(frozen=True)
class PlaceSuitability:
    """`siting` counts the homes of undecided projects too, whether a plan takes them into use or not.

    A factor that nobody has told of is left out of the mean of that place. A service counts only where
    somebody has told which places in the municipality it serves; work only for households of working age.
    """

    snapshot: PlanningSnapshot
    siting: bool = False
    _percents: dict[Hashable, int | None] = field(default_factory=dict, repr=False, compare=False)
    _bests: dict[Hashable, int] = field(default_factory=dict, repr=False, compare=False)
    _used: dict[Hashable, set[Service]] = field(default_factory=dict, repr=False, compare=False)

    def value(self, group: HouseholdGroup, place_code: str | None) -> int:
        """Of one household in a place, in `PARTS`; None is unplaced, which suits nobody."""
        if place_code is None:
            return 0
        if group.scores:
            return round(PARTS * group.scores.get(place_code, 0.0))
        percent = self.percent(group, place_code)
        if percent is None:
            known_elsewhere = any(self.percent(group, code) is not None for code in self._open(group))
            percent = UNKNOWN_PLACE if known_elsewhere else 0
        return PARTS // 100 * percent * group.composition.persons

    def lost(self, group: HouseholdGroup, place_code: str | None) -> int:
        """By how much a place suits a household less than its best one does, in `PARTS`."""
        return max(self.best(group) - self.value(group, place_code), 0)

    def percent(self, group: HouseholdGroup, place_code: str) -> int | None:
        """Weighted mean of what is known, scores aside; None where nothing is."""
        key = (group.composition, Need.STEP_FREE in group.needs, place_code)
        if key not in self._percents:
            self._percents[key] = self._mean(self.factors(group, place_code))
        return self._percents[key]

    def factors(self, group: HouseholdGroup, place_code: str) -> Mapping[SuitabilityFactor, int]:
        """What is known of a place for a household, 0-100."""
        place = self._places[place_code]
        known = {
            SuitabilityFactor.SERVICES: self._services(group.composition, place),
            SuitabilityFactor.TRANSPORT: place.transport,
            SuitabilityFactor.WORK: place.work if group.composition.age_19_64 else None,
            SuitabilityFactor.ASSOCIATIONS: place.associations,
            SuitabilityFactor.HOME_SIZE: self._home_size(group, place_code),
        }
        return {factor: value for factor, value in known.items() if value is not None}

    def unknown(self) -> Mapping[SuitabilityFactor, int]:
        """In how many places a factor that places have is unknown."""
        places = self.snapshot.places
        return {
            SuitabilityFactor.SERVICES: sum(not self._told_of[place.municipality_code] for place in places),
            SuitabilityFactor.TRANSPORT: sum(place.transport is None for place in places),
            SuitabilityFactor.WORK: sum(place.work is None for place in places),
            SuitabilityFactor.ASSOCIATIONS: sum(place.associations is None for place in places),
        }

    def alike(self, group: HouseholdGroup) -> Hashable:
        """Equal for groups that every place suits equally well."""
        if group.scores:
            return group.id
        return (
            group.composition,
            Need.STEP_FREE in group.needs,
            group.municipality_codes,
            group.allowed_places,
            group.forbidden_places,
        )

    def best(self, group: HouseholdGroup) -> int:
        """Of one household in its best place, in `PARTS`."""
        key = self.alike(group)
        if key not in self._bests:
            codes = group.scores or self._open(group)
            self._bests[key] = max((self.value(group, code) for code in codes), default=0)
        return self._bests[key]

    def _mean(self, factors: Mapping[SuitabilityFactor, int]) -> int | None:
        weights = {factor: self.snapshot.suitability_weights.get(factor, 0) for factor in factors}
        total = sum(weights.values())
        if not total:
            return None
        summed = sum(weights[factor] * value for factor, value in factors.items())
        return (2 * summed + total) // (2 * total)

    def _services(self, composition: Composition, place: Place) -> int | None:
        key = (composition, place.municipality_code)
        if key not in self._used:
            told_of = self._told_of[place.municipality_code]
            self._used[key] = {service for service in told_of if service.used_by(composition) > 0}
        used = self._used[key]
        if not used:
            return None
        reached = len(used & self._within_reach[place.code])
        return (200 * reached + len(used)) // (2 * len(used))

    def _home_size(self, group: HouseholdGroup, place_code: str) -> int | None:
        needed = self.snapshot.rooms_needed(group)
        needs_step_free = Need.STEP_FREE in group.needs
        too_many = [
            rooms - needed
            for rooms, step_free in self._homes[place_code]
            if rooms >= needed and step_free >= needs_step_free
        ]
        return max(100 - PER_ROOM_TOO_MANY * min(too_many), 0) if too_many else None

    def _open(self, group: HouseholdGroup) -> list[str]:
        return [
            code
            for municipality in group.municipality_codes
            for code in self._in_municipality[municipality]
            if code not in group.forbidden_places
            and (not group.allowed_places or code in group.allowed_places)
        ]

    @cached_property
    def _places(self) -> Mapping[str, Place]:
        return {place.code: place for place in self.snapshot.places}

    @cached_property
    def _in_municipality(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for place in self.snapshot.places:
            found[place.municipality_code].append(place.code)
        return found

    @cached_property
    def _within_reach(self) -> Mapping[str, set[Service]]:
        found: dict[str, set[Service]] = defaultdict(set)
        for point in self.snapshot.services:
            for code in point.catchment:
                found[code].add(point.service)
        return found

    @cached_property
    def _told_of(self) -> Mapping[str, set[Service]]:
        """By municipality; from catchments alone, so that a part of the basis tells the same as the whole."""
        found: dict[str, set[Service]] = defaultdict(set)
        for code, services in self._within_reach.items():
            if code in self._places:
                found[self._places[code].municipality_code] |= services
        return found

    @cached_property
    def _homes(self) -> Mapping[str, set[tuple[int, bool]]]:
        """Rooms and whether step-free of the homes that a place has, or may get, in any month."""
        found: dict[str, set[tuple[int, bool]]] = defaultdict(set)
        for home in self.snapshot.homes:
            if home.count:
                found[home.place_code].add((min(home.rooms, LARGEST_ROOMS), home.step_free))
        for project in self.snapshot.projects:
            if project.units and (project.decided or self.siting):
                found[project.place_code].add((min(project.rooms, LARGEST_ROOMS), project.step_free))
        return found
