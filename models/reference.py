"""Public facts that ship with the program; sources in `resources/reference/SOURCES.md`."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from models.domain.geography import County
from models.resources import RESOURCES

FOLDER = RESOURCES / "reference"

type Ring = tuple[tuple[int, int], ...]
"""A closed outline in SWEREF 99 TM: (east, north) in whole metres."""

PLACE_SOURCES: Mapping[str, str] = {
    "geonames": "GeoNames (CC BY 4.0), inte SCB:s officiella tätortsförteckning",
    "geonames-unknown": "GeoNames (CC BY 4.0), inte SCB:s officiella tätortsförteckning; folkmängd saknas",
    "geonames+deso": "GeoNames (CC BY 4.0), inte SCB:s officiella tätortsförteckning; "
    "folkmängd SCB, centralortens DeSO 2019",
    "scb": "SCB tätorter 2023; folkmängd saknas",
    "scb+geonames": "SCB tätorter 2023; folkmängd GeoNames (CC BY 4.0)",
}


@dataclass(frozen=True, slots=True)
class MunicipalityFacts:
    """`population` on 31 December of `population_year`; `east` and `north` are the centre, SWEREF 99 TM."""

    code: str
    name: str
    population: int
    population_year: int
    land_area_km2: float
    skr_group: str
    east: float
    north: float

    @property
    def county_code(self) -> str:
        return self.code[:2]


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """An urban area's part in one municipality. `population` None is not known."""

    locality_code: str
    name: str
    municipality_code: str
    population: int | None
    locality_population: int | None
    is_seat: bool
    east: float | None
    north: float | None
    source: str


@dataclass(frozen=True, slots=True)
class CountyQuotaFacts:
    year: int
    version: str
    county_code: str
    persons: int
    sfs: str


@dataclass(frozen=True, slots=True)
class NationalTotal:
    """Persons in the whole country by year and version, with statute and in-force date (ISO)."""

    year: int
    version: str
    sfs: str
    in_force: str
    persons: int


@cache
def counties() -> tuple[County, ...]:
    return tuple(County(row["code"], row["name"]) for row in _rows("counties"))


@cache
def municipalities() -> tuple[MunicipalityFacts, ...]:
    return tuple(
        MunicipalityFacts(
            row["code"],
            row["name"],
            int(row["population"]),
            int(row["population_year"]),
            float(row["land_area_km2"]),
            row["skr_group"],
            float(row["east"]),
            float(row["north"]),
        )
        for row in _rows("municipalities")
    )


@cache
def places() -> tuple[PlaceFacts, ...]:
    """Urban areas for a first start; at most one municipal seat each."""
    return tuple(
        PlaceFacts(
            row["locality"],
            row["name"],
            row["municipality"],
            _known(row["population"]),
            _known(row["locality_population"]),
            row["seat"] == "1",
            float(row["east"]) if row["east"] else None,
            float(row["north"]) if row["north"] else None,
            PLACE_SOURCES[row["source"]],
        )
        for row in _rows("places")
    )


@cache
def county_quotas() -> tuple[CountyQuotaFacts, ...]:
    return tuple(
        CountyQuotaFacts(
            int(row["year"]), row["version"], row["county_code"], int(row["persons"]), row["sfs"]
        )
        for row in _rows("county_quotas")
    )


@cache
def national_totals() -> tuple[NationalTotal, ...]:
    return tuple(
        NationalTotal(int(row["year"]), row["version"], row["sfs"], row["in_force"], int(row["persons"]))
        for row in _rows("national_totals")
    )


@cache
def municipality_shapes() -> Mapping[str, tuple[Ring, ...]]:
    """Outlines by municipality code, for thematic maps only: lakes inside, few islands."""
    text = (FOLDER / "municipality_shapes.json").read_text(encoding="utf-8")
    return {
        code: tuple(tuple(zip(ring[::2], ring[1::2], strict=True)) for ring in rings)
        for code, rings in json.loads(text).items()
    }


def _known(number: str) -> int | None:
    return int(number) if number else None


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)
