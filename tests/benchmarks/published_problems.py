"""Published problems in a folder, found by the shape of their files, with published values where given."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from models.domain.proposal import PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from tests.optimizer.facility_problems import (
    Facilities,
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
_NUMBER = r"\s*[:=]?\s*\**(\d[\d ]*\.?\d*)"


@dataclass(frozen=True, slots=True)
class Published:
    """A problem and what it is measured in; `reference` is the published best, in the same unit.

    `relaxed` references are of a problem without whole persons, which no plan needs to reach.
    """

    name: str
    snapshot: PlanningSnapshot
    settings: PlanSettings
    measure: Callable[[Solution], float]
    reference: float | None
    highest: bool
    relaxed: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Files of a known shape in which something else stands than is expected."""

    name: str
    reason: str


def published_in(folder: Path, seconds: float) -> Iterator[Published | Unreadable]:
    """Every problem in the folder and those below it, in the order of their paths."""
    for inside in sorted({folder, *(path for path in folder.rglob("*") if path.is_dir())}):
        for families in sorted(inside.glob(f"*{_FAMILIES}")):
            prefix = families.name.removesuffix(_FAMILIES)
            if all((inside / f"{prefix}{name}").is_file() for name in _OF_A_YEAR):
                yield from _read(str(families), _families_and_localities(inside, prefix, seconds))
        if (inside / "refugees.csv").is_file() and all((inside / name).is_file() for name in _US_FILES):
            yield from _read(str(inside), _people_and_states(inside, seconds))
        for path in sorted(inside.glob("*.txt"), key=lambda path: _natural(path.name)):
            yield from _sites_and_customers(path, seconds)


def _read(name: str, problems: Iterator[Published]) -> Iterator[Published | Unreadable]:
    try:
        yield from problems
    except (KeyError, ValueError) as problem:
        yield Unreadable(name, f"{type(problem).__name__}: {problem}")


def _families_and_localities(folder: Path, prefix: str, seconds: float) -> Iterator[Published]:
    """Each capacity by itself: highest employment, then most persons first and employment after them."""
    (columns, *_) = csv.reader((folder / f"{prefix}localities.csv").read_text("utf-8-sig").splitlines())
    known = _told_of(folder, prefix)
    for capacity, name in _CAPACITIES.items():
        if capacity not in columns:
            continue
        basis = hias(folder, capacity, prefix)
        title = f"{folder.name}/{prefix.rstrip('_')} {name}"
        alone = score_settings("suitability", seconds=seconds)
        first = score_settings("in_time", seconds=seconds)
        then = score_settings("in_time", "suitability", seconds=seconds)
        yield Published(title, basis, alone, total_score, _number(rf"{name}[^:\n]*:", known), True)
        persons, score = _most_persons_first(name, known)
        yield Published(f"{title}, most persons", basis, first, placed_persons, persons, True)
        yield Published(f"{title}, then employment", basis, then, total_score, score, True)


def _told_of(folder: Path, prefix: str) -> str:
    """What the folder's README says, where it is about these files alone."""
    others = [path for path in folder.glob(f"*{_FAMILIES}") if path.name != f"{prefix}{_FAMILIES}"]
    readme = folder / "README.md"
    return readme.read_text(encoding="utf-8") if readme.is_file() and not others else ""


def _number(before: str, text: str) -> float | None:
    found = re.search(before + _NUMBER, text)
    return None if found is None else float(found[1].replace(" ", ""))


def _most_persons_first(name: str, text: str) -> tuple[float | None, float | None]:
    found = re.search(rf"[Mm]ost persons first[^:\n]*on {name}:\s*(\d+) persons,\s*([\d.]+\d)", text)
    return (None, None) if found is None else (float(found[1]), float(found[2]))


def _people_and_states(folder: Path, seconds: float) -> Iterator[Published]:
    """Each batch, all of them at once, and all at once with a floor for every kind of person."""
    optima = folder / "optima.csv"
    known = (
        {row["problem"]: float(row["optimal_employment"]) for row in rows(optima)} if optima.is_file() else {}
    )
    batches = sorted({row["batch"] for row in rows(folder / "refugees.csv")}, key=_natural)
    everyone_first = score_settings("in_time", "suitability", seconds=seconds)
    for batch in batches:
        basis = us10(folder, batch)
        name = f"{folder.name} B{batch}"
        yield Published(name, basis, everyone_first, total_score, known.get(f"B{batch}"), True)
    pool = us10(folder, None)
    yield Published(f"{folder.name} POOL", pool, everyone_first, total_score, known.get("POOL"), True)
    for problem, best in known.items():
        if floor := re.search(r"floor=([\d.]+)", problem):
            settings = score_settings("in_time", "suitability", seconds=seconds, floor=float(floor[1]))
            name = f"{folder.name} FAIR {floor[1]}"
            yield Published(name, pool, settings, total_score, best, True, relaxed=True)


def _sites_and_customers(path: Path, seconds: float) -> Iterator[Published]:
    try:
        facilities: Facilities = read_facilities(path)
    except NotSuchAFile:
        return
    readme = path.parent / "README.md"
    text = readme.read_text(encoding="utf-8") if readme.is_file() else ""
    yield Published(
        f"{path.parent.name}/{path.stem}",
        facility_problem(facilities),
        facility_settings(seconds),
        facilities.cost,
        _number(rf"\b{re.escape(path.stem)}\b", text),
        highest=False,
    )


def _natural(name: str) -> list[tuple[int, str]]:
    """cap41 before cap101."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name) if part]
