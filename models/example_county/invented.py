"""Made-up homes, projects and free places for the example: a rule and a seed, nothing else.

Every number comes from a hash of the seed and the names of what it is for, so that the same seed gives
the same stock on every machine and with every Python. The rule, in short: a municipality has a home
for every other person of its quota who needs a new one and three more, small flats and larger ones mixed,
spread over its places by inhabitants; the larger places have a school and a preschool of their own,
the others are served from the nearest; free places follow the number of newcomers with some to spare.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from models.domain.homes import Tenure
from models.domain.months import Month
from models.domain.services import Service
from models.edits import Row
from models.example_county.seeded_dice import Dice

MADE_UP = "Påhittad demodata som inte säger något om kommunen"

ROOM_WEIGHTS = ((1, 20), (2, 28), (3, 26), (4, 16), (5, 10))
TENURE_WEIGHTS = (
    (Tenure.MUNICIPAL_COMPANY, 70),
    (Tenure.PRIVATE_RENTAL, 20),
    (Tenure.SUBLET, 10),
)
START_WEIGHTS = ((0, 40), (2, 25), (4, 20), (7, 15))
"""Months after January in which a home becomes free."""

RENT_PER_MONTH = {1: 4400, 2: 5900, 3: 7300, 4: 8700, 5: 10200}
FEWEST_HOMES = 3
OWN_SCHOOL_FROM = 700
"""Inhabitants from which a place has a school and a preschool of its own."""

USERS_PER_HUNDRED = {
    Service.PRESCHOOL: 20,
    Service.SCHOOL: 28,
    Service.UPPER_SECONDARY: 8,
    Service.SFI: 62,
    Service.HEALTH: 130,
}
"""Free places made up for a hundred newcomers: somewhat more than the ordinary mix uses."""

SPARE_PLACES = 6

NAMES = {
    Service.PRESCHOOL: "Förskola i {place} (påhittad)",
    Service.SCHOOL: "Grundskola i {place} (påhittad)",
    Service.UPPER_SECONDARY: "Gymnasium i {place} (påhittat)",
    Service.SFI: "Sfi i {place} (påhittad)",
    Service.HEALTH: "Vårdcentral i {place} (påhittad)",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with a position in SWEREF 99 TM (metres); `is_town` unless it is countryside."""

    code: str
    municipality_code: str
    name: str
    population: int
    is_seat: bool
    is_town: bool
    east: float
    north: float

    def distance(self, east: float, north: float) -> float:
        return math.dist((self.east, self.north), (east, north))


@dataclass(slots=True)
class Invention:
    """Rows for the tables of a planning file, all flagged `synthetic`."""

    homes: list[Row] = field(default_factory=list)
    projects: list[Row] = field(default_factory=list)
    points: list[Row] = field(default_factory=list)
    catchments: list[Row] = field(default_factory=list)
    capacities: list[Row] = field(default_factory=list)

    def tables(self) -> tuple[tuple[str, list[Row]], ...]:
        """In an order in which no row refers to one that comes later."""
        return (
            ("home_stock", self.homes),
            ("housing_project", self.projects),
            ("service_point", self.points),
            ("catchment", self.catchments),
            ("service_capacity", self.capacities),
        )


def invent(
    spots: Iterable[Spot],
    *,
    persons: Mapping[str, int],
    new_homes: Mapping[str, int],
    health_centres: Iterable[tuple[str, str, float, float]],
    health_source: str,
    first: Month,
    seed: int,
) -> Invention:
    """Stock for every municipality of `persons` (its quota); `new_homes` are the persons who need a home.

    `health_centres` are real ones: (municipality, name, east, north); only their room is made up.
    """
    by_municipality: dict[str, list[Spot]] = defaultdict(list)
    for spot in sorted(spots, key=lambda spot: spot.code):
        by_municipality[spot.municipality_code].append(spot)
    centres: dict[str, list[tuple[str, float, float]]] = defaultdict(list)
    for code, name, east, north in health_centres:
        centres[code].append((name, east, north))
    inventor = _Inventor(Dice(seed), first, MADE_UP, health_source, Invention())
    for code, own in sorted(by_municipality.items()):
        inventor.add_homes(code, own, new_homes.get(code, 0))
        inventor.add_project(code, own)
        inventor.add_services(code, own, persons.get(code, 0), centres[code])
    return inventor.invention


@dataclass(slots=True)
class _Inventor:
    dice: Dice
    first: Month
    source: str
    health_source: str
    invention: Invention

    def add_homes(self, code: str, own: Sequence[Spot], persons: int) -> None:
        lived_in = [(spot, spot.population) for spot in own if spot.population > 0]
        if not lived_in:
            return
        alike: Counter[tuple[str, int, Month, Tenure, bool]] = Counter()
        for number in range(FEWEST_HOMES + (persons + 1) // 2):
            spot = self.dice.choose(lived_in, code, "place", number)
            rooms = self.dice.choose(ROOM_WEIGHTS, code, "rooms", number)
            start = self.first + self.dice.choose(START_WEIGHTS, code, "start", number)
            tenure = self.dice.choose(TENURE_WEIGHTS, code, "tenure", number)
            step_free = self.dice.draw(code, "step", number) < 0.3
            alike[spot.code, rooms, start, tenure, step_free] += 1
        self.invention.homes.extend(
            {
                "place_code": place,
                "rooms": rooms,
                "count": count,
                "first": start,
                "last": start + 23 if tenure is Tenure.SUBLET else None,
                "tenure": tenure.value,
                "step_free": step_free,
                "landlord": "",
                "monthly_rent": RENT_PER_MONTH[rooms],
                "synthetic": True,
                "source": self.source,
            }
            for (place, rooms, start, tenure, step_free), count in sorted(alike.items())
        )

    def add_project(self, code: str, own: Sequence[Spot]) -> None:
        """Modular homes in about every third municipality, half of them decided."""
        towns = [(spot, spot.population) for spot in own if _has_school(spot)]
        if not towns or self.dice.draw(code, "project") >= 1 / 3:
            return
        spot = self.dice.choose(towns, code, "project place")
        decided = self.dice.draw(code, "project decided") < 0.5
        self.invention.projects.append(
            {
                "place_code": spot.code,
                "name": f"Modulhus {spot.name} (påhittat)",
                "rooms": 3,
                "units": 4 + 2 * int(self.dice.draw(code, "project units") * 3),
                "ready": self.first + 5,
                "lease_months": 72,
                "decided": decided,
                "detail_plan_adopted": decided,
                "step_free": True,
                "unit_cost": 1_450_000,
                "synthetic": True,
                "source": self.source,
            }
        )

    def add_services(
        self,
        code: str,
        own: Sequence[Spot],
        persons: int,
        centres: Sequence[tuple[str, float, float]],
    ) -> None:
        seat = next((spot for spot in own if spot.is_seat), own[0])
        towns = [spot for spot in own if spot is seat or _has_school(spot)]
        for service in (Service.PRESCHOOL, Service.SCHOOL):
            for town, served in _nearest(towns, own):
                self._add_point(service, town, seat, served, persons, NAMES[service].format(place=town.name))
        for service in (Service.UPPER_SECONDARY, Service.SFI):
            name = NAMES[service].format(place=seat.name)
            self._add_point(service, seat, seat, own, persons, name)
        self._add_health(own, seat, persons, centres)

    def _add_health(
        self,
        own: Sequence[Spot],
        seat: Spot,
        persons: int,
        centres: Sequence[tuple[str, float, float]],
    ) -> None:
        """Centres in the same place count as one, for a place lies in one catchment."""
        at: dict[str, list[str]] = defaultdict(list)
        for name, east, north in centres:
            lived_in = [spot for spot in own if spot.is_town and spot.population > 0] or list(own)
            at[min(lived_in, key=lambda spot: spot.distance(east, north)).code].append(name)
        towns = [spot for spot in own if spot.code in at] or [seat]
        for town, served in _nearest(towns, own):
            names = at.get(town.code, [])
            if len(names) > 2:
                name = f"{len(names)} vårdcentraler i {town.name}"
            else:
                name = " och ".join(names) or NAMES[Service.HEALTH].format(place=town.name)
            source = self.health_source if names else self.source
            self._add_point(Service.HEALTH, town, seat, served, persons, name, source)

    def _add_point(
        self,
        service: Service,
        town: Spot,
        seat: Spot,
        served: Iterable[Spot],
        persons: int,
        name: str,
        source: str | None = None,
    ) -> None:
        """Points in the seat take everyone who may come; those in other towns by their inhabitants."""
        share = 1.0 if town is seat else min(1.0, 0.1 + town.population / max(1, seat.population))
        users = math.ceil(persons * USERS_PER_HUNDRED[service] / 100 * share)
        spare = SPARE_PLACES if town is seat else 2
        places = users + spare + int(self.dice.draw(town.code, service, "spare") * 4)
        point = len(self.invention.points) + 1
        self.invention.points.append(
            {
                "id": point,
                "municipality_code": town.municipality_code,
                "service": service.value,
                "name": name,
                "synthetic": True,
                "source": source or self.source,
            }
        )
        self.invention.catchments.extend(
            {"point_id": point, "place_code": spot.code, "service": service.value} for spot in served
        )
        self.invention.capacities.append({"point_id": point, "first": self.first, "places": places})
        if self.dice.draw(town.code, service, "autumn") < 0.4:
            more = places + 1 + int(self.dice.draw(town.code, service, "more") * 5)
            self.invention.capacities.append({"point_id": point, "first": self.first + 7, "places": more})


def _has_school(spot: Spot) -> bool:
    return spot.is_town and spot.population >= OWN_SCHOOL_FROM


def _nearest(towns: Sequence[Spot], own: Sequence[Spot]) -> Iterator[tuple[Spot, list[Spot]]]:
    """Each town with the places that lie nearest to it, itself first."""
    served: dict[str, list[Spot]] = defaultdict(list)
    for spot in own:
        town = min(towns, key=lambda town: (town.distance(spot.east, spot.north), town.code))
        served[spot.code if spot in towns else town.code].append(spot)
    for town in towns:
        yield town, served[town.code]
