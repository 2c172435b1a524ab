"""Builds `resources/example/` from a folder of public source data.

    python installer/build_example.py DATA [--out resources/example]

DATA holds `sweden/` and `quotas/` as described in `resources/example/SOURCES.md`.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

CATEGORIES = {"resettled": 3, "agency_housing": 5, "self_settled": 7, "other": 9, "family": 11, "total": 13}
"""Column of each category in Migrationsverket's table of receptions; columns between count minors."""

SHORT_NAMES = {"UPPLANDS-VÄSBY": "0114"}


def main() -> None:
    options = argparse.ArgumentParser(description="Builds the facts of the example from public source data")
    options.add_argument("data", type=Path)
    options.add_argument("--out", type=Path, default=Path("resources/example"))
    chosen = options.parse_args()
    build(chosen.data, chosen.out)


def build(data: Path, out: Path) -> None:
    """Writes every example file of `out` from the sources in `data`."""
    out.mkdir(parents=True, exist_ok=True)
    codes = {row["kommun_namn"].upper(): row["kommun_kod"] for row in _read(data / "sweden/kommuner.csv")}
    _write(
        out / "quotas_2018.csv",
        ("municipality", "persons", "received"),
        sorted(
            (row["Kommunkod"], row["Tal"], row["Mottagna"])
            for row in _read(data / "quotas/migrationsverket_anvisningar_kommuntal_2018.csv")
            if row["Kommunkod"]
        ),
    )
    _write(
        out / "reception_2018.csv",
        ("municipality", "category", "persons"),
        sorted(_receptions(data / "quotas/migrationsverket_kommunmottagna_2018.csv", codes)),
    )
    _write(
        out / "health_centres.csv",
        ("municipality", "name", "east", "north"),
        sorted(
            (
                row["kommun_kod"],
                row["vardcentral"],
                str(round(float(row["e_sweref99tm"]))),
                str(round(float(row["n_sweref99tm"]))),
            )
            for row in _read(data / "sweden/vardens_utbudspunkter_dalarna.csv")
            if row["vardcentral"] and row["kommun_kod"]
        ),
    )


def _receptions(path: Path, codes: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.reader(stream, delimiter=";"):
            name = row[2] if len(row) > max(CATEGORIES.values()) else ""
            code = SHORT_NAMES.get(name) or codes.get(name)
            if code is None:
                continue
            for category, column in CATEGORIES.items():
                persons = "".join(row[column].split())
                if persons:
                    yield code, category, persons


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
