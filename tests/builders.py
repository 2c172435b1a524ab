"""Small planning bases for tests: three municipalities, known by heart."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from models.domain.geography import LocalityKind, Municipality, Place
from models.domain.homes import HomeStock
from models.domain.households import Composition, HouseholdGroup
from models.domain.months import Month
from models.domain.quotas import MunicipalQuota, Route
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import PlanningSnapshot

YEAR = 2026
JANUARY = Month(YEAR, 1)

MUNICIPALITIES = (
    Municipality("2023", "Malung-Sälen", 10_000),
    Municipality("2034", "Orsa", 7_000),
    Municipality("2081", "Borlänge", 52_000),
)


def a_place(code: str, *, kind: LocalityKind = LocalityKind.URBAN_AREA, population: int = 4000) -> Place:
    """A place whose municipality is the first four characters of its code."""
    return Place(code, code[:4], f"Ort {code}", kind, population, population, is_seat=code.endswith("_seat"))


PLACES = tuple(
    place
    for municipality in MUNICIPALITIES
    for place in (
        a_place(f"{municipality.code}_seat", population=5000),
        a_place(f"{municipality.code}_village", population=600),
        a_place(f"{municipality.code}_land", kind=LocalityKind.COUNTRYSIDE, population=2000),
    )
)

SINGLE = Composition(age_19_64=1)
FAMILY = Composition(age_1_5=1, age_6_15=1, age_19_64=2)


def a_group(group_id: str, municipality: str = "2081", **changes: Any) -> HouseholdGroup:
    """One single person assigned in January unless told otherwise."""
    group = HouseholdGroup(group_id, (municipality,), Route.AGENCY_HOUSING, JANUARY, SINGLE, 1)
    return replace(group, **changes)


def a_home(place_code: str, rooms: int = 2, count: int = 1, **changes: Any) -> HomeStock:
    home = HomeStock(f"h_{place_code}_{rooms}", place_code, rooms, count, JANUARY)
    return replace(home, **changes)


def a_school(place_code: str, places: int, service: Service = Service.SCHOOL) -> ServicePoint:
    return ServicePoint(
        f"{service}_{place_code}",
        service,
        f"{service} {place_code}",
        place_code[:4],
        frozenset({place_code}),
        (Capacity(JANUARY, places),),
    )


def a_quota(municipality: str, persons: int, already_housed: int = 0) -> MunicipalQuota:
    routes = {
        Route.ALREADY_HOUSED: already_housed,
        Route.AGENCY_HOUSING: persons - already_housed,
        Route.RESETTLEMENT: 0,
    }
    return MunicipalQuota(municipality, persons, routes)


def a_snapshot(**changes: Any) -> PlanningSnapshot:
    """Quotas of 20 persons each, no homes, no services, no entered groups."""
    snapshot = PlanningSnapshot(
        year=YEAR,
        quota_version="1",
        rule_set="2016:38",
        municipalities=MUNICIPALITIES,
        places=PLACES,
        quotas=tuple(a_quota(municipality.code, 20) for municipality in MUNICIPALITIES),
    )
    return replace(snapshot, **changes)
