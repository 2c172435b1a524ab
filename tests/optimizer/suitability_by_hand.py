"""How much worse a place suits a household than its best one: written apart from the program's own."""

from __future__ import annotations

import math
from fractions import Fraction

from models.domain.homes import HomeStock
from models.domain.households import HouseholdGroup, Need
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from models.domain.suitability import SuitabilityFactor

USERS = {
    Service.PRESCHOOL: ("age_1_5",),
    Service.SCHOOL: ("age_6_15",),
    Service.UPPER_SECONDARY: ("age_16_18",),
    Service.SFI: ("age_19_64",),
    Service.HEALTH: ("age_0", "age_1_5", "age_6_15", "age_16_18", "age_19_64", "age_65"),
}
SIZES = {0: 100, 1: 75, 2: 50, 3: 25}
"""Per cent by rooms too many."""


def lost(basis: PlanningSnapshot, group: HouseholdGroup, place: str | None) -> int:
    """In millionths; `place` None is unplaced."""
    if group.scores:
        best = max(round(score * 1_000_000) for score in group.scores.values())
        return max(best - round(group.scores.get(place or "", 0) * 1_000_000), 0)
    known = {code: _percent(basis, group, code) for code in _open_to(basis, group)}
    if all(percent is None for percent in known.values()):
        return 0
    percents = {code: 50 if percent is None else percent for code, percent in known.items()}
    here = percents[place] if place is not None else 0
    return (max(percents.values()) - here) * 10_000 * group.composition.persons


def rooms_needed(group: HouseholdGroup, norm: int) -> int:
    """In a home of at most eight rooms, as larger ones are counted."""
    persons, adults = group.composition.persons, group.composition.age_19_64 + group.composition.age_65
    if persons <= 1:
        return 1
    return min(1 + -(-persons // 2) if norm == 2 else 1 + persons - (adults >= 2), 8)


def _open_to(basis: PlanningSnapshot, group: HouseholdGroup) -> list[str]:
    return [
        place.code
        for place in basis.places
        if place.municipality_code in group.municipality_codes
        and place.code not in group.forbidden_places
        and (not group.allowed_places or place.code in group.allowed_places)
    ]


def _percent(basis: PlanningSnapshot, group: HouseholdGroup, code: str) -> int | None:
    (place,) = (place for place in basis.places if place.code == code)
    own = {other.code for other in basis.places if other.municipality_code == place.municipality_code}
    points = [(point.service, point.catchment) for point in basis.services]
    used = {
        service
        for service, catchment in points
        if catchment & own and any(getattr(group.composition, band) for band in USERS[service])
    }
    near = {service for service, catchment in points if code in catchment} & used
    needed = rooms_needed(group, basis.crowding_norm)
    sizes = [min(home.rooms, 8) - needed for home in _homes(basis, code, Need.STEP_FREE in group.needs)]
    told_of = {
        "services": math.floor(100 * len(near) / len(used) + 0.5) if used else None,
        "transport": place.transport,
        "work": place.work if group.composition.age_19_64 else None,
        "associations": place.associations,
        "home_size": min((size for size in sizes if size >= 0), default=None),
    }
    if (size := told_of["home_size"]) is not None:
        told_of["home_size"] = SIZES.get(size, 0)
    weighed = [
        (basis.suitability_weights.get(SuitabilityFactor(factor), 0), value)
        for factor, value in told_of.items()
        if value is not None
    ]
    total = sum(weight for weight, _ in weighed)
    if not total:
        return None
    return math.floor(Fraction(sum(weight * value for weight, value in weighed), total) + Fraction(1, 2))


def _homes(basis: PlanningSnapshot, code: str, step_free: bool) -> list[HomeStock]:
    homes = (*basis.homes, *(project.as_homes() for project in basis.projects if project.decided))
    return [
        home for home in homes if home.place_code == code and home.count and (home.step_free or not step_free)
    ]
