"""Published problems as planning bases: localities are municipalities with one place, families groups of one.

Read where they lie (`tests.shared_data`); the real ones state no licence and are never copied.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from models.domain.geography import LocalityKind, Municipality, Place
from models.domain.households import Composition, HouseholdGroup
from models.domain.months import Month
from models.domain.proposal import RULE_IDS, PlanSettings, Solution
from models.domain.quotas import MunicipalQuota, Route
from models.domain.snapshot import PlanningSnapshot
from tests.builders import YEAR

LAST = Month(YEAR + 1, 2)
"""Everyone comes in the last month of the plan: these problems know no time."""

KEPT = frozenset({"everyone_counted", "quota_kept", "fairness_floor"})


def score_settings(*goals: str, seconds: float = 120, floor: float | None = None) -> PlanSettings:
    return PlanSettings(
        goals=goals,
        rules_off=frozenset(RULE_IDS) - KEPT,
        time_limit_seconds=seconds,
        score_floor=floor,
    )


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def rows_by(column: str, path: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in rows(path):
        if found.setdefault(row[column], row) is not row:
            raise ValueError(f"{row[column]} stands twice in {path.name}")
    return found


def whole(text: str) -> int:
    """Of a number that may be written 4.0."""
    number = float(text)
    if number != int(number):
        raise ValueError(f"{text} is no whole number")
    return int(number)


def a_family(
    family_id: str, composition: Composition, scores: Mapping[str, float], kind: str = ""
) -> HouseholdGroup:
    """One family that may live in every locality it has a score for."""
    return HouseholdGroup(
        family_id, tuple(sorted(scores)), Route.AGENCY_HOUSING, LAST, composition, 1, scores=scores, kind=kind
    )


def a_problem(families: Sequence[HouseholdGroup], capacity: Mapping[str, int]) -> PlanningSnapshot:
    return PlanningSnapshot(
        year=YEAR,
        quota_version="1",
        rule_set="2016:38",
        municipalities=tuple(Municipality(code, code, 1) for code in capacity),
        places=tuple(Place(code, code, code, LocalityKind.URBAN_AREA, 1, 1) for code in capacity),
        quotas=tuple(
            MunicipalQuota(code, persons, {Route.AGENCY_HOUSING: persons})
            for code, persons in capacity.items()
        ),
        groups=tuple(families),
    ).in_order()


def total_score(solution: Solution) -> float:
    scores = {group.id: group.scores for group in solution.groups}
    return sum(scores[cell.group_id][cell.place_code] * cell.households for cell in solution.placements)


def placed_persons(solution: Solution) -> int:
    persons = {group.id: group.composition.persons for group in solution.groups}
    return sum(persons[cell.group_id] * cell.households for cell in solution.placements)


def hias(folder: Path, capacity_column: str, prefix: str = "fy17_") -> PlanningSnapshot:
    """The files of one year, whose names begin alike."""
    localities = rows(folder / f"{prefix}localities.csv")
    codes = {row["locality"]: f"L{number:02d}" for number, row in enumerate(localities)}
    compatible = rows_by("case", folder / f"{prefix}compatible.csv")
    employment = rows_by("case", folder / f"{prefix}employment.csv")
    families = []
    for case, row in rows_by("case", folder / f"{prefix}families.csv").items():
        scores = {
            code: float(employment[case][name])
            for name, code in codes.items()
            if whole(compatible[case][name])
        }
        adults, seniors, persons = whole(row["adults"]), whole(row["seniors"]), whole(row["size"])
        if persons == 0 or adults + seniors > persons:
            raise ValueError(f"case {case}: {persons} persons, of them {adults} adults and {seniors} seniors")
        people = Composition(age_6_15=persons - adults - seniors, age_19_64=adults, age_65=seniors)
        if scores:
            families.append(a_family(case, people, scores))
    return a_problem(
        families, {codes[row["locality"]]: int(float(row[capacity_column])) for row in localities}
    )


def us10(folder: Path, batch: str | None) -> PlanningSnapshot:
    """One batch, or all of them at once; the kinds are gender and education."""
    people = rows_by("refugee_id", folder / "refugees.csv")
    probability = rows_by("refugee_id", folder / "employment_probability.csv")
    capacities = rows(folder / "capacity.csv")
    states = [name for name in capacities[0] if name != "batch"]
    codes = {name: f"S{number:02d}" for number, name in enumerate(states)}
    families = [
        a_family(
            name,
            Composition(age_19_64=1),
            {code: float(probability[name][state]) for state, code in codes.items()},
            kind=" / ".join(person.get(part, "") for part in ("gender", "education")),
        )
        for name, person in people.items()
        if batch is None or person["batch"] == batch
    ]
    capacity = {
        code: sum(whole(row[name]) for row in capacities if batch is None or row["batch"] == batch)
        for name, code in codes.items()
    }
    return a_problem(families, capacity)
