"""Builds `resources/reference/` from a folder of public source data.

    python installer/build_reference.py DATA [--out resources/reference]

DATA holds `sweden/` and `quotas/` as described in `resources/reference/SOURCES.md`. The result is
small, sorted and the same for the same data, so that a change of the sources shows as a change of facts.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterable
from pathlib import Path

from reference_places import PLACE_COLUMNS, place_rows

POPULATION_YEAR = "2023"
VERSION_NUMBERS = {"original": "1", "revised": "2", "revised 2": "3"}


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
        place_rows(data / "sweden", municipalities),
    )
    shapes = _shapes(data / "sweden/kommungranser_sweref99tm.geojson")
    (out / "municipality_shapes.json").write_text(
        json.dumps(shapes, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8"
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
