"""Published problems in a folder, found by the shape of their files, with published values where given."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.domain.proposal import PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from tests.optimizer.facility_problems import (
    CAPACITY,
    NotSuchAFile,
    facility_problem,
    facility_settings,
    read_facilities,
)
from tests.optimizer.reference_problems import hias, placed_persons, rows, score_settings, total_score, us10

_FAMILIES = "families.csv"
_OF_A_YEAR = ("localities.csv", "employment.csv", "compatible.csv")
_US_FILES = ("employment_probability.csv", "capacity.csv")
_CAPACITIES = {"cap_total": "P1", "cap_stated": "S1"}
_PARTS_OF_A_CAPACITY = ("cap_children", "cap_adults", "cap_seniors")
_NUMBER = r"[\s:=|*]*(\d{1,3}(?: \d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"


@dataclass(frozen=True, slots=True)
class Published:
    """A problem and what it is measured in; `reference` is the published best, in the same unit.

    `relaxed` references are of a problem without whole persons, which no plan needs to reach. Where
    `everyone` is to be placed, a plan that leaves somebody is none.
    """

    name: str
    snapshot: PlanningSnapshot
    settings: PlanSettings
    measure: Callable[[Solution], float]
    reference: float | None
    highest: bool
    relaxed: bool = False
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Files of a known shape in which something else stands than is expected."""

    name: str
    reason: str


def published_in(
    folder: Path, seconds: float, capacities: Sequence[float] = ()
) -> Iterator[Published | Unreadable]:
    """Every problem in the folder and those below it, in the order of their paths.

    Sites whose file says "capacity" instead of numbers are a problem for each of the capacities.
    """
    for inside in sorted({folder, *(path for path in folder.rglob("*") if path.is_dir())}):
        for families in sorted(inside.glob(f"*{_FAMILIES}")):
            prefix = families.name.removesuffix(_FAMILIES)
            if all((inside / f"{prefix}{name}").is_file() for name in _OF_A_YEAR):
                yield from _read(str(families), _families_and_localities(inside, prefix, seconds))
        if (inside / "refugees.csv").is_file() and all((inside / name).is_file() for name in _US_FILES):
            yield from _read(str(inside), _people_and_states(inside, seconds))
        for path in sorted(inside.glob("*.txt"), key=lambda path: _natural(path.name)):
            yield from _read(str(path), _sites_and_customers(path, seconds, capacities))


def _read(name: str, problems: Iterator[Published]) -> Iterator[Published | Unreadable]:
    try:
        yield from problems
    except KeyError as problem:
        yield Unreadable(name, f"{problem} stands in one of its files and is missing in another")
    except (ValueError, TypeError, csv.Error) as problem:
        yield Unreadable(name, str(problem))


def _families_and_localities(folder: Path, prefix: str, seconds: float) -> Iterator[Published]:
    """Each capacity by itself: highest employment, then most persons first and employment after them."""
    columns, *_ = csv.reader((folder / f"{prefix}localities.csv").read_text("utf-8-sig").splitlines())
    capacities = [name for name in columns if name[:3] == "cap" and name not in _PARTS_OF_A_CAPACITY]
    if not capacities:
        raise ValueError("no column of the localities is a capacity in persons, such as cap_total")
    known = _told_of(folder, prefix)
    for capacity in capacities:
        name = _CAPACITIES.get(capacity, capacity)
        basis = hias(folder, capacity, prefix)
        title = f"{folder.name}/{prefix.rstrip('_')}".rstrip("/") + f" {name}"
        alone = score_settings("suitability", seconds=seconds)
        first = score_settings("in_time", seconds=seconds)
        then = score_settings("in_time", "suitability", seconds=seconds)
        best = _number(rf"(?<![Oo]n )\b{name}\b[^:\n]*:", known)
        yield Published(title, basis, alone, total_score, best, True)
        persons, score = _most_persons_first(name, known)
        yield Published(f"{title}, most persons", basis, first, placed_persons, persons, True)
        yield Published(f"{title}, then employment", basis, then, total_score, score, True)


def _told_of(folder: Path, prefix: str) -> str:
    """What the folder's README says, where it is about these files alone."""
    others = [path for path in folder.glob(f"*{_FAMILIES}") if path.name != f"{prefix}{_FAMILIES}"]
    return "" if others else _readme(folder)


def _number(before: str, text: str) -> float | None:
    found = re.search(before + _NUMBER, text)
    return None if found is None else float(found[1].replace(" ", ""))


def _most_persons_first(name: str, text: str) -> tuple[float | None, float | None]:
    found = re.search(rf"[Mm]ost persons first[^:\n]*on `?{name}`?:\s*(\d+) persons,\s*([\d.]+\d)", text)
    return (None, None) if found is None else (float(found[1]), float(found[2]))


def _people_and_states(folder: Path, seconds: float) -> Iterator[Published]:
    """Each batch, all of them at once, and all at once with a floor for every kind of person."""
    known = _optima(folder)
    batches = sorted({row["batch"] for row in rows(folder / "refugees.csv")}, key=_natural)
    everyone_first = score_settings("in_time", "suitability", seconds=seconds)
    for batch in batches:
        basis = us10(folder, batch)
        name = f"{folder.name} B{batch}"
        best = known.get(f"B{batch}")
        yield Published(name, basis, everyone_first, total_score, best, True, everyone=True)
    pool, best = us10(folder, None), known.get("POOL")
    yield Published(f"{folder.name} POOL", pool, everyone_first, total_score, best, True, everyone=True)
    for problem, best in known.items():
        if floor := re.search(r"floor=([\d.]+)", problem):
            settings = score_settings("in_time", "suitability", seconds=seconds, floor=float(floor[1]))
            name = f"{folder.name} FAIR {floor[1]}"
            yield Published(name, pool, settings, total_score, best, True, relaxed=True, everyone=True)


def _optima(folder: Path) -> dict[str, float]:
    """From optima.csv, or else from the README as far as it tells of batches, the pool and floors."""
    if (folder / "optima.csv").is_file():
        return {row["problem"]: float(row["optimal_employment"]) for row in rows(folder / "optima.csv")}
    text = _readme(folder)
    known = {name: float(best) for name, best in re.findall(rf"\b(B\d+){_NUMBER}", text)}
    if (pool := _number(r"\bPOOL\b[^:\n]*:", text)) is not None:
        known["POOL"] = pool
    floors = re.findall(rf"\bt=([\d.]+\d):{_NUMBER}", text)
    return known | {f"floor={floor}": float(best) for floor, best in floors}


def _sites_and_customers(path: Path, seconds: float, capacities: Sequence[float]) -> Iterator[Published]:
    name = re.escape(path.stem)
    try:
        if not capacities or CAPACITY not in path.read_text("utf-8-sig", errors="replace").split():
            found = {"": (read_facilities(path), rf"\b{name}\b")}
        else:
            found = {
                f" {each:g}": (read_facilities(path, each), rf"\b{name}\W+{each:g}\b") for each in capacities
            }
    except NotSuchAFile:
        return
    for capacity, (facilities, said) in found.items():
        yield Published(
            f"{path.parent.name}/{path.stem}{capacity}",
            facility_problem(facilities),
            facility_settings(seconds),
            facilities.cost,
            _number(said, _readme(path.parent)),
            highest=False,
            everyone=True,
        )


def _readme(folder: Path) -> str:
    path = folder / "README.md"
    return path.read_text("utf-8-sig", errors="replace") if path.is_file() else ""


def _natural(name: str) -> list[tuple[int, str]]:
    """cap41 before cap101."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name) if part]
