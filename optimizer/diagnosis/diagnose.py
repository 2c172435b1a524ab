"""Why no plan can keep the rules together, by name: locks that ask for households, or the floor."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from models.domain.proposal import Breach
from models.domain.snapshot import LockKind
from optimizer.build import Matrix
from optimizer.diagnosis.diagnose_floor import floor_rows, floors_that_cannot_hold, without_floor
from optimizer.frame import Index, Whole
from optimizer.rules import locks_kept
from optimizer.searching.first_plan import first_plan
from optimizer.solver import Ended, LiveModel


def what_cannot_hold(matrix: Matrix, seconds: float, should_stop: Callable[[], bool]) -> tuple[Breach, ...]:
    """Locks that no plan can keep even without a floor, else the kinds of households that miss the floor."""
    until = time.monotonic() + seconds
    locks = locks_that_cannot_hold(without_floor(matrix), seconds, should_stop)
    if locks or not floor_rows(matrix):
        return locks
    return floors_that_cannot_hold(matrix, until - time.monotonic(), should_stop)


def locks_that_cannot_hold(
    matrix: Matrix, seconds: float, should_stop: Callable[[], bool]
) -> tuple[Breach, ...]:
    """Solves an elastic copy, in which locks that ask for households are only caps, for the most of them.

    Placing nobody keeps the copy, so it has a plan whatever the locks say. Each breach gives the
    households a lock asks for and how many of them can be had together with the other locks: at best,
    or, when the time was too short to prove that, in the best plan found.
    """
    asking = {lock.id for lock in matrix.columns.frame.snapshot.locks if lock.kind is not LockKind.AT_MOST}
    exact = [row for row, key in enumerate(matrix.keys) if key[0] == locks_kept.ID and key[1] in asking]
    if not exact:
        return ()
    lower, upper, values = matrix.lower.copy(), matrix.upper.copy(), matrix.values.copy()
    lower[exact] = -np.inf
    upper[exact] = np.abs(upper[exact])
    for row in exact:
        terms = slice(matrix.starts[row], matrix.starts[row + 1])
        values[terms] = np.abs(values[terms])
    elastic = replace(matrix, lower=lower, upper=upper, values=values)
    costs = np.zeros(matrix.columns.total, dtype=np.int64)
    for row in exact:
        costs[_terms(matrix, row)] -= 1
    found = first_plan(elastic)
    proven = not matrix.columns.moves

    def watch(best: float, bound: float, plan: Whole | None) -> bool:  # noqa: ARG001 - the form of a Watch
        return should_stop()

    if matrix.columns.moves:
        stage = LiveModel(elastic, costs).minimise(costs, max(seconds, 1.0), found, watch)
        found = found if stage.values is None else stage.values
        proven = stage.ended is Ended.PROVEN
    if found is None:
        found = np.zeros(matrix.columns.total, dtype=np.int64)
    return tuple(_breaches(matrix, exact, found, proven=proven))


def _terms(matrix: Matrix, row: int) -> Index:
    return matrix.index[matrix.starts[row] : matrix.starts[row + 1]]


def _breaches(matrix: Matrix, exact: list[int], values: Whole, *, proven: bool) -> list[Breach]:
    locks = {lock.id: lock for lock in matrix.columns.frame.snapshot.locks}
    found = []
    for row in exact:
        lock = locks[matrix.keys[row][1]]
        actual = int(values[_terms(matrix, row)].sum())
        if actual < lock.households:
            month = "" if lock.month is None else str(lock.month)
            subject = (lock.id, lock.place_code, month)
            found.append(Breach(locks_kept.ID, subject, lock.households, actual, proven))
    return found
