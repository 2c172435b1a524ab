"""Municipalities and the places in them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.geography import LocalityKind, RuralDefinition
from models.domain.geography import Place as DomainPlace
from models.tables import County, HomeStock, Locality, Municipality, Place, PlanningYear


@dataclass(frozen=True, slots=True)
class MunicipalityRow:
    """Inhabitants on 31 December of `population_year`."""

    code: str
    name: str
    county_code: str
    county: str
    population: int
    population_year: int
    land_area_km2: float
    skr_group: str


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A locality's part in one municipality. `rural` by the year's definition; `homes` counts all stock.

    `population` and `locality_population` are None where nobody knows; such an urban area is rural.
    `transport`, `work` and `associations` say 0-100 how well the place does, None where nobody knows.
    """

    code: str
    name: str
    municipality_code: str
    municipality: str
    county_code: str
    kind: LocalityKind
    population: int | None
    locality_code: str | None
    locality_population: int | None
    rural: bool
    is_seat: bool
    homes: int
    east: float | None
    north: float | None
    transport: int | None
    work: int | None
    associations: int | None
    source: str


def municipality_rows(session: Session) -> tuple[MunicipalityRow, ...]:
    """The municipalities of the plan, by code."""
    rows = session.execute(
        select(Municipality, County.name)
        .join(County, County.code == Municipality.county_code)
        .where(County.in_plan)
        .order_by(Municipality.code)
    )
    return tuple(
        MunicipalityRow(
            row.code,
            row.name,
            row.county_code,
            county,
            row.population,
            row.population_year,
            row.land_area_km2,
            row.skr_group,
        )
        for row, county in rows
    )


def place_rows(session: Session, year: int | None = None) -> tuple[PlaceRow, ...]:
    """The places of the plan, by code; without a year rural follows the ordinary definition."""
    chosen = session.get(PlanningYear, year) if year is not None else None
    rural = RuralDefinition(chosen.rural_below) if chosen else RuralDefinition()
    homes: dict[str, int] = dict(
        session.execute(
            select(HomeStock.place_code, func.sum(HomeStock.count)).group_by(HomeStock.place_code)
        ).all()
    )
    rows = session.execute(
        select(Place, Municipality.name, Municipality.county_code, Locality.population)
        .join(Municipality, Municipality.code == Place.municipality_code)
        .join(County, County.code == Municipality.county_code)
        .outerjoin(Locality, Locality.code == Place.locality_code)
        .where(County.in_plan)
        .order_by(Place.code)
    )
    return tuple(
        _place_row(place, municipality, county_code, population, rural, homes.get(place.code, 0))
        for place, municipality, county_code, population in rows
    )


@dataclass(frozen=True, slots=True)
class PlaceSize:
    """What tells town from countryside; `is_known` False where nobody knows the locality's inhabitants."""

    code: str
    municipality_code: str
    rural: bool
    is_known: bool


def place_sizes(session: Session, year: int) -> tuple[PlaceSize, ...]:
    """As `place_rows`, where only their sizes are asked for."""
    chosen = session.get(PlanningYear, year)
    rural = RuralDefinition(chosen.rural_below) if chosen else RuralDefinition()
    rows = session.execute(
        select(Place.code, Place.municipality_code, Place.kind, Place.population, Locality.population)
        .join(Municipality, Municipality.code == Place.municipality_code)
        .join(County, County.code == Municipality.county_code)
        .outerjoin(Locality, Locality.code == Place.locality_code)
        .where(County.in_plan)
        .order_by(Place.code)
    )
    found = []
    for code, municipality, kind, population, of_locality in rows:
        whole = _largest(population, of_locality)
        place = DomainPlace(code, municipality, "", LocalityKind(kind), population or 0, whole or 0)
        found.append(PlaceSize(code, municipality, rural.is_rural(place), whole is not None))
    return tuple(found)


def domain_place(row: Place, locality_population: int | None) -> DomainPlace:
    """The place as the optimiser sees it; countryside has no locality but itself.

    Unknown inhabitants count as none, so that an urban area of unknown size is rural: those without
    a number are small.
    """
    return DomainPlace(
        row.code,
        row.municipality_code,
        row.name,
        LocalityKind(row.kind),
        row.population or 0,
        _whole(row, locality_population) or 0,
        row.is_seat,
        row.transport,
        row.work,
        row.associations,
    )


def _whole(part: Place, locality_population: int | None) -> int | None:
    return _largest(part.population, locality_population)


def _largest(of_part: int | None, of_locality: int | None) -> int | None:
    """Inhabitants of the whole locality: never fewer than those of a part that somebody has corrected."""
    known = [number for number in (of_part, of_locality) if number is not None]
    return max(known, default=None)


def _place_row(
    place: Place,
    municipality: str,
    county_code: str,
    locality_population: int | None,
    rural: RuralDefinition,
    homes: int,
) -> PlaceRow:
    domain = domain_place(place, locality_population)
    return PlaceRow(
        code=place.code,
        name=place.name,
        municipality_code=place.municipality_code,
        municipality=municipality,
        county_code=county_code,
        kind=domain.kind,
        population=place.population,
        locality_code=place.locality_code,
        locality_population=_whole(place, locality_population),
        rural=rural.is_rural(domain),
        is_seat=place.is_seat,
        homes=homes,
        east=place.east,
        north=place.north,
        transport=place.transport,
        work=place.work,
        associations=place.associations,
        source=place.source,
    )


def municipality_names(session: Session) -> dict[str, str]:
    """All 290 municipalities by code, also those outside the plan's counties."""
    return dict(
        session.execute(select(Municipality.code, Municipality.name).order_by(Municipality.code)).all()
    )
