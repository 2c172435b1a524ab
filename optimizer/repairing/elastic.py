"""The model of one part with every limit that can give: a column for each thing a repair could change.

Homes that do not exist are let where they are wanted, and each thing changed is paid for by its weight.
The columns stand in the very rows of the rules, so what comes out keeps them once the changes are done.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from models.domain.homes import LARGEST_ROOMS, HomeStock
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import Matrix, matrix_of
from optimizer.columns import Columns
from optimizer.frame import Frame, Mask
from optimizer.repairing.change import Change, ChangeKind, PaceUnit, direction
from optimizer.rules import (
    concentration_limit,
    fairness_floor,
    home_capacity,
    home_suits_needs,
    locks_kept,
    monthly_pace,
    project_requirements,
    quota_kept,
    service_capacity,
)
from optimizer.rules.catalogue import rules_in_force
from optimizer.rules.rule import Rule

REPAIRS = "repairs"

UNIT = 100
"""What the smallest change weighs; among equals, smaller homes in larger places come first."""

WEIGHTS: dict[ChangeKind, int] = {
    ChangeKind.HOMES: 4 * UNIT,
    ChangeKind.SERVICE: UNIT,
    ChangeKind.QUOTA: 2 * UNIT,
    ChangeKind.LOCK: UNIT,
    ChangeKind.PACE: UNIT,
    ChangeKind.NEWCOMERS: 2 * UNIT,
    ChangeKind.BUDGET: UNIT,
    ChangeKind.FLOOR: 2 * UNIT,
}
"""A home weighs more than a place in school, a quota more than the officer's own lock.

The budget weighs as much for the cheapest unit of a project as another change does at the least.
"""

STEP_FREE, A_ROOM, LAST_RANK = 10, 5, 30


@dataclass(frozen=True, slots=True)
class Give:
    """One column: the change of one, what that weighs, the rows it eases with its value there, its most."""

    change: Change
    weight: int
    terms: tuple[tuple[int, float], ...]
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Elastic:
    """The columns of `gives` come last in the matrix, in the block `REPAIRS`."""

    matrix: Matrix
    gives: tuple[Give, ...]

    @property
    def columns(self) -> Columns:
        return self.matrix.columns


def elastic(part: PlanningSnapshot, settings: PlanSettings) -> Elastic:
    """`part` is in order and one part of a basis; goals play no role."""
    settings = replace(settings, goals=(), tolerances={})
    frame, furnished = Frame(part, settings), Frame(_furnished(part), settings)
    rules = [_as_in(furnished, rule) for rule in rules_in_force(settings)]
    matrix = matrix_of(frame, rules)
    matrix = replace(matrix, upper=_exact_shares(matrix))
    gives = tuple(_gives(matrix))
    return Elastic(_with_gives(matrix, gives), gives)


def _furnished(part: PlanningSnapshot) -> PlanningSnapshot:
    """With a home for anybody in every place, so that no place is closed for want of one."""
    first = part.months[0]
    homes = (
        HomeStock(f"?{place.code}", place.code, LARGEST_ROOMS, 1, first, step_free=True)
        for place in part.places
    )
    return replace(part, homes=(*part.homes, *homes))


def _as_in(furnished: Frame, rule: Rule) -> Rule:
    admits = rule.admits
    if admits is None:
        return rule
    asked: Callable[[Frame, int], Mask] = admits
    return replace(rule, admits=lambda _, number: asked(furnished, number))


def _exact_shares(matrix: Matrix) -> NDArray[np.float64]:
    """Limits by inhabitants before they were rounded down to whole persons: shares of them are added up."""
    upper = matrix.upper.copy()
    snapshot = matrix.columns.frame.snapshot
    population = {place.code: place.population for place in snapshot.places}
    for row, key in enumerate(matrix.keys):
        if _is_of_inhabitants(key):
            upper[row] = (snapshot.newcomers_permille or 0) * population[key[1]] / 1000
    return upper


def _is_of_inhabitants(key: tuple[str, ...]) -> bool:
    return key[0] == concentration_limit.ID and key[-1] == "inhabitants"


def _gives(matrix: Matrix) -> Iterator[Give]:
    terms: dict[Change, list[tuple[int, float]]] = defaultdict(list)
    sizes = _sizes(matrix.columns)
    for row, key in enumerate(matrix.keys):
        for change, value in _eased_by(key, matrix.columns.frame, sizes):
            terms[change].append((row, value))
    yield from _lower_floor(matrix)
    yield from _larger_budget(matrix)
    rank = _ranks(matrix.columns.frame.snapshot)
    for change, where in terms.items():
        weight = WEIGHTS[change.kind] + STEP_FREE * change.step_free + A_ROOM * change.rooms
        if change.kind is ChangeKind.HOMES:
            weight += rank[change.subject]
        everybody = change.kind is ChangeKind.NEWCOMERS
        most = 1000 - (matrix.columns.frame.snapshot.newcomers_permille or 0) if everybody else None
        yield Give(change, weight, tuple(where), most)


def _lower_floor(matrix: Matrix) -> Iterator[Give]:
    """The floor a hundredth lower, in the rows of every kind of household; none where there is no floor."""
    floor = matrix.columns.frame.settings.score_floor
    rows = [row for row, key in enumerate(matrix.keys) if key[0] == fairness_floor.ID]
    if floor and rows:
        terms = tuple((row, float(matrix.upper[row]) * 0.01 / floor) for row in rows)
        yield Give(Change(ChangeKind.FLOOR, "", 1), WEIGHTS[ChangeKind.FLOOR], terms)


def _larger_budget(matrix: Matrix) -> Iterator[Give]:
    """In steps that projects cost, but not in more than a hundred for the cheapest unit."""
    rows = [row for row, key in enumerate(matrix.keys) if key == (project_requirements.ID, "budget")]
    costs = {project.unit_cost for project, _ in matrix.columns.frame.start_options if project.unit_cost}
    if rows and costs:
        cheapest = min(costs)
        step = max(math.gcd(*costs), -(-cheapest // 100))
        weight = max(WEIGHTS[ChangeKind.BUDGET] * step // cheapest, 1)
        yield Give(Change(ChangeKind.BUDGET, "", step), weight, tuple((row, -float(step)) for row in rows))


def _ranks(snapshot: PlanningSnapshot) -> dict[str, int]:
    """The largest place of each municipality first; far down the list all are alike."""
    by_size = sorted(snapshot.places, key=lambda place: (place.municipality_code, -place.population))
    found: dict[str, int] = {}
    before = ("", 0)
    for place in by_size:
        number = before[1] + 1 if before[0] == place.municipality_code else 0
        before = (place.municipality_code, number)
        found[place.code] = min(number, LAST_RANK)
    return found


def _sizes(columns: Columns) -> dict[str, tuple[tuple[int, bool], ...]]:
    """Kinds of homes that somebody who could live in the place would need."""
    frame = columns.frame
    found: dict[str, set[tuple[int, bool]]] = defaultdict(set)
    pairs = np.unique(np.stack((columns.place, columns.group)), axis=1)
    for place, group in pairs.T.tolist():
        rooms = int(frame.rooms[group])
        found[frame.places[place].code] |= {(rooms, False), (rooms, bool(frame.step_free[group]))}
    return {place: tuple(sorted(kinds)) for place, kinds in found.items()}


def _eased_by(
    key: tuple[str, ...], frame: Frame, sizes: dict[str, tuple[tuple[int, bool], ...]]
) -> Iterator[tuple[Change, float]]:
    """What could give in a row, and the value it has there."""
    rule, subject, *rest = key
    snapshot = frame.snapshot
    if _is_of_inhabitants(key):
        population = next(place.population for place in snapshot.places if place.code == subject)
        yield Change(ChangeKind.NEWCOMERS, "", 1), -population / 1000
    elif rule in (home_capacity.ID, home_suits_needs.ID, concentration_limit.ID):
        for rooms, step_free in sizes.get(subject, ()):
            if _counts(rest[:-1], rooms, step_free=step_free):
                yield Change(ChangeKind.HOMES, subject, 1, rooms, step_free), -1
    elif rule == service_capacity.ID:
        yield Change(ChangeKind.SERVICE, subject, 1), -1
    elif rule == quota_kept.ID:
        yield Change(ChangeKind.QUOTA, subject, 1, route=Route(rest[0])), -1
    elif rule == monthly_pace.ID:
        yield Change(ChangeKind.PACE, subject, 1, unit=PaceUnit(rest[0])), -1
    elif rule == locks_kept.ID:
        lock = next(lock for lock in snapshot.locks if lock.id == subject)
        yield from ((Change(ChangeKind.LOCK, subject, step), -1.0) for step in direction(lock) if step > 0)
        sign = 1 if len(direction(lock)) == 2 else -1
        yield from ((Change(ChangeKind.LOCK, subject, step), sign) for step in direction(lock) if step < 0)


def _counts(sizes: list[str], rooms: int, *, step_free: bool) -> bool:
    """Whether a home counts for the pair (j, k) of the home rules that the row's key tells."""
    for size in sizes:
        least, _, kind = size.partition("_")
        if rooms >= int(least) and (kind == "rooms" or step_free):
            return True
    return False


def _with_gives(matrix: Matrix, gives: tuple[Give, ...]) -> Matrix:
    """The rows with the columns of what can give at their ends, and rows for the most they can give."""
    columns = replace(matrix.columns, blocks={**matrix.columns.blocks, REPAIRS: len(gives)})
    first, last_row = matrix.columns.total, len(matrix.keys)
    limited = [(number, give.most) for number, give in enumerate(gives) if give.most is not None]
    rows = [np.repeat(np.arange(last_row), np.diff(matrix.starts)), last_row + np.arange(len(limited))]
    index = [matrix.index, first + np.array([number for number, _ in limited], dtype=np.int32)]
    values = [matrix.values, np.ones(len(limited))]
    for number, give in enumerate(gives):
        rows.append(np.array([row for row, _ in give.terms], dtype=np.int64))
        index.append(np.full(len(give.terms), first + number, dtype=np.int32))
        values.append(np.array([value for _, value in give.terms], dtype=np.float64))
    row = np.concatenate(rows)
    order = np.argsort(row, kind="stable")
    lengths = np.bincount(row, minlength=last_row + len(limited))
    return replace(
        matrix,
        columns=columns,
        keys=(*matrix.keys, *((REPAIRS, gives[number].change.kind.value) for number, _ in limited)),
        starts=np.concatenate(([0], np.cumsum(lengths))).astype(np.int32),
        index=np.concatenate(index)[order].astype(np.int32),
        values=np.concatenate(values)[order],
        lower=np.append(matrix.lower, np.full(len(limited), -np.inf)),
        upper=np.append(matrix.upper, np.array([most for _, most in limited], dtype=np.float64)),
    )
