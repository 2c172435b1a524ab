"""What a new planning file holds from the start: the country's facts and a year to begin with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from models import assumptions, reference
from models.domain.geography import LocalityKind
from models.errors import UserProblem
from models.reference import MunicipalityFacts, PlaceFacts
from models.rule_sets import for_year
from models.tables import (
    County,
    CountyQuota,
    HouseholdType,
    Locality,
    MonthWeight,
    Municipality,
    Place,
    Plan,
    PlanningYear,
    QuotaVersion,
    Table,
)

WHOLE_COUNTRY = "all"

COUNTRYSIDE_SOURCE = "Kommunens folkmängd minus folkmängden i orterna ovan"


def fill(session: Session, *, title: str, scope: str, year: int) -> None:
    """Writes the first content; `UserProblem` when `scope` names a county that is not there."""
    chosen = counties_of(scope)
    _insert(
        session,
        Plan,
        [{"id": 1, "title": title, "scope": scope, "created": _now(), "year": year, "synthetic": False}],
    )
    _insert(
        session,
        County,
        [
            {"code": county.code, "name": county.name, "in_plan": county.code in chosen}
            for county in reference.counties()
        ],
    )
    _insert(session, Municipality, [_municipality(facts) for facts in reference.municipalities()])
    _insert_places(session, chosen)
    _insert_quotas(session, chosen, year)
    _insert(session, PlanningYear, [{"year": year, "rule_set": for_year(year).id, "rural_permille": None}])
    _insert(session, HouseholdType, assumptions.household_type_rows(year))
    _insert(session, MonthWeight, assumptions.month_rows(year))


def counties_of(scope: str) -> frozenset[str]:
    """The county codes of a scope such as ``20``, ``20,21`` or ``all``."""
    known = frozenset(county.code for county in reference.counties())
    if scope == WHOLE_COUNTRY:
        return known
    codes = frozenset(code.strip() for code in scope.split(","))
    if not codes <= known:
        raise UserProblem(
            "UNKNOWN_COUNTY", county=", ".join(sorted(codes - known)), counties=", ".join(sorted(known))
        )
    return codes


def countryside_code(municipality_code: str) -> str:
    """The place code of what lies outside every locality."""
    return f"{municipality_code}_L"


def place_code(municipality_code: str, locality_code: str) -> str:
    """The place code of a locality's part in a municipality."""
    return f"{municipality_code}_{locality_code}"


def _municipality(facts: MunicipalityFacts) -> dict[str, Any]:
    return {
        "code": facts.code,
        "county_code": facts.county_code,
        "name": facts.name,
        "population": facts.population,
        "population_year": facts.population_year,
        "land_area_km2": facts.land_area_km2,
        "skr_group": facts.skr_group,
    }


def _insert_places(session: Session, counties: frozenset[str]) -> None:
    places = [place for place in reference.places() if place.municipality_code[:2] in counties]
    localities = {place.locality_code: place for place in places}
    _insert(
        session,
        Locality,
        [
            {
                "code": code,
                "name": place.name,
                "kind": LocalityKind.URBAN_AREA.value,
                "population": place.locality_population,
                "source": place.source,
            }
            for code, place in localities.items()
        ],
    )
    municipalities = [facts for facts in reference.municipalities() if facts.county_code in counties]
    living = Counter[str]()
    seats = set()
    for place in places:
        living[place.municipality_code] += place.population or 0
        if place.is_seat:
            seats.add(place.municipality_code)
    _insert(
        session,
        Place,
        [_place(place) for place in places]
        + [
            _countryside(facts, facts.population - living[facts.code], is_seat=facts.code not in seats)
            for facts in municipalities
        ],
    )


def _place(facts: PlaceFacts) -> dict[str, Any]:
    return {
        "code": place_code(facts.municipality_code, facts.locality_code),
        "municipality_code": facts.municipality_code,
        "locality_code": facts.locality_code,
        "name": facts.name,
        "kind": LocalityKind.URBAN_AREA.value,
        "population": facts.population,
        "is_seat": facts.is_seat,
        "east": facts.east,
        "north": facts.north,
        "source": facts.source,
    }


def _countryside(facts: MunicipalityFacts, population: int, *, is_seat: bool) -> dict[str, Any]:
    return {
        "code": countryside_code(facts.code),
        "municipality_code": facts.code,
        "locality_code": None,
        "name": f"{facts.name} landsbygd",
        "kind": LocalityKind.COUNTRYSIDE.value,
        "population": max(0, population),
        "is_seat": is_seat,
        "east": facts.east,
        "north": facts.north,
        "source": COUNTRYSIDE_SOURCE,
    }


def _insert_quotas(session: Session, counties: frozenset[str], year: int) -> None:
    versions: list[dict[str, Any]] = [
        {
            "year": total.year,
            "version": total.version,
            "sfs": total.sfs,
            "in_force": total.in_force,
            "position": int(total.version),
        }
        for total in reference.national_totals()
    ]
    if year not in {row["year"] for row in versions}:
        versions.append({"year": year, "version": "1", "sfs": "", "in_force": "", "position": 1})
    _insert(session, QuotaVersion, versions)
    _insert(
        session,
        CountyQuota,
        [
            {
                "county_code": quota.county_code,
                "year": quota.year,
                "version": quota.version,
                "persons": quota.persons,
                "source": quota.sfs,
            }
            for quota in reference.county_quotas()
            if quota.county_code in counties
        ],
    )


def _insert(session: Session, table: type[Table], rows: Iterable[Mapping[str, Any]]) -> None:
    listed = list(rows)
    if listed:
        session.execute(insert(table), listed)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
