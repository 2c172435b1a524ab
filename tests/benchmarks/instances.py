"""One seeded generator of planning bases in three sizes, 14 months each."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from models.domain.geography import LocalityKind, Municipality, Place
from models.domain.homes import HomeStock, HousingProject
from models.domain.households import Composition, HouseholdGroup, HouseholdType
from models.domain.months import Month
from models.domain.quotas import MunicipalQuota, Route
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.shares import whole_shares
from models.domain.snapshot import PlanningSnapshot
from optimizer.demand import with_demand

YEAR = 2026
FIRST = Month(YEAR, 1)

TYPES = (
    HouseholdType("single", Composition(age_19_64=1), 30),
    HouseholdType("single_senior", Composition(age_65=1), 4),
    HouseholdType("couple", Composition(age_19_64=2), 10),
    HouseholdType("parent1", Composition(age_6_15=1, age_19_64=1), 8),
    HouseholdType("parent2", Composition(age_1_5=1, age_6_15=1, age_19_64=1), 6),
    HouseholdType("parent3", Composition(age_1_5=1, age_6_15=1, age_16_18=1, age_19_64=1), 4),
    HouseholdType("family3", Composition(age_1_5=1, age_19_64=2), 8),
    HouseholdType("family4", Composition(age_1_5=1, age_6_15=1, age_19_64=2), 10),
    HouseholdType("family5", Composition(age_0=1, age_1_5=1, age_6_15=1, age_19_64=2), 7),
    HouseholdType("family6", Composition(age_1_5=1, age_6_15=2, age_16_18=1, age_19_64=2), 5),
    HouseholdType("family7", Composition(age_1_5=2, age_6_15=2, age_16_18=1, age_19_64=2), 3),
    HouseholdType("family8", Composition(age_1_5=1, age_6_15=3, age_16_18=1, age_19_64=2, age_65=1), 2),
)


@dataclass(frozen=True, slots=True)
class Size:
    """How large an instance is: persons are the quota of all municipalities together."""

    name: str
    municipalities: int
    places: int
    persons: int
    housed_share: float = 0.0


COUNTY = Size("county", 15, 150, 321)
LARGE_COUNTY = Size("large_county", 49, 400, 1000)
NATION = Size("nation", 290, 3000, 8200, housed_share=6400 / 8200)


def an_instance(size: Size, seed: int = 1, homes_per_household: float = 1.1) -> PlanningSnapshot:
    """A planning basis with demand; homes and service places are just about enough."""
    chance = random.Random(seed)  # noqa: S311 - repeatable instances, no secrets
    municipalities = tuple(
        Municipality(f"{number:04d}", f"Kommun {number}", int(chance.lognormvariate(9.8, 0.8)))
        for number in range(101, 101 + size.municipalities)
    )
    places = _places(chance, municipalities, size.places)
    shares = whole_shares(size.persons, {part.code: part.population for part in municipalities})
    quotas = tuple(_quota(code, persons, size.housed_share) for code, persons in shares.items())
    demand = with_demand(
        PlanningSnapshot(
            year=YEAR,
            quota_version="1",
            rule_set="2016:38",
            municipalities=municipalities,
            places=places,
            quotas=quotas,
            household_types=TYPES,
            month_weights=(6, 7, 9, 8, 8, 9, 6, 7, 9, 9, 8, 6),
        )
    )
    return _with_supply(chance, demand, homes_per_household)


def _places(chance: random.Random, municipalities: tuple[Municipality, ...], count: int) -> tuple[Place, ...]:
    places = []
    for number in range(count):
        municipality = municipalities[number % len(municipalities)]
        round_of = number // len(municipalities)
        kind = (LocalityKind.URBAN_AREA, LocalityKind.COUNTRYSIDE)[round_of == 1]
        people = municipality.population // 3 if round_of == 0 else int(chance.lognormvariate(6, 1)) + 60
        code = f"{municipality.code}_{round_of:02d}"
        places.append(Place(code, municipality.code, code, kind, people, people, is_seat=round_of == 0))
    return tuple(places)


def _quota(code: str, persons: int, housed_share: float) -> MunicipalQuota:
    housed = round(persons * housed_share)
    resettled = (persons - housed) // 5
    routes = {
        Route.ALREADY_HOUSED: housed,
        Route.AGENCY_HOUSING: persons - housed - resettled,
        Route.RESETTLEMENT: resettled,
    }
    return MunicipalQuota(code, persons, routes)


def _with_supply(
    chance: random.Random, demand: PlanningSnapshot, homes_per_household: float
) -> PlanningSnapshot:
    homes: list[HomeStock] = []
    services: list[ServicePoint] = []
    projects: list[HousingProject] = []
    for municipality in demand.municipalities:
        own = [place for place in demand.places if place.municipality_code == municipality.code]
        groups = [group for group in demand.groups if group.municipality_codes == (municipality.code,)]
        needing = [group for group in groups if group.needs_home for _ in range(group.count)]
        for number in range(round(len(needing) * homes_per_household) + 1):
            wanted = chance.choice(needing).composition if needing else TYPES[0].composition
            rooms = wanted.rooms_needed(demand.crowding_norm) + chance.choice((0, 0, 0, 1))
            first = FIRST + chance.choice((0, 0, 0, 1, 2, 4, 6))
            place = chance.choice(own).code
            homes.append(HomeStock(f"h{municipality.code}_{number:03d}", place, rooms, 1, first))
        projects.append(
            HousingProject(
                f"p{municipality.code}",
                own[-1].code,
                "Moduler",
                3,
                2,
                FIRST + 5,
                decided=True,
                lease_months=72,
            )
        )
        services.extend(_services(chance, municipality.code, own, groups))
    return replace(demand, homes=tuple(homes), projects=tuple(projects), services=tuple(services)).in_order()


def _services(
    chance: random.Random, code: str, places: list[Place], groups: list[HouseholdGroup]
) -> list[ServicePoint]:
    """School and preschool in up to three places, each serving those around it; sfi for all."""
    found = []
    halls = places[:3]
    for service in (Service.PRESCHOOL, Service.SCHOOL):
        use = sum(service.used_by(group.composition) * group.count for group in groups)
        for number, hall in enumerate(halls):
            catchment = frozenset(place.code for place in places[number :: len(halls)])
            room = int(use * chance.uniform(0.3, 0.7)) + 1
            steps = (Capacity(FIRST, room), Capacity(FIRST + 7, room + 2))
            found.append(
                ServicePoint(f"{service}_{code}_{number}", service, hall.name, code, catchment, steps)
            )
    adults = sum(Service.SFI.used_by(group.composition) * group.count for group in groups)
    everywhere = frozenset(place.code for place in places)
    found.append(
        ServicePoint(f"sfi_{code}", Service.SFI, "sfi", code, everywhere, (Capacity(FIRST, adults + 1),))
    )
    return found
