"""Why no plan can keep the floor of fairness: the kinds of households that do not come up to it, by name."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from models.domain.proposal import Breach
from optimizer.build import Matrix
from optimizer.frame import Whole
from optimizer.rules import fairness_floor
from optimizer.searching.first_plan import first_plan
from optimizer.solver import Ended, LiveModel, Stage


def without_floor(matrix: Matrix) -> Matrix:
    """The same model, in which every kind of household may fare as badly as it comes."""
    upper = matrix.upper.copy()
    upper[floor_rows(matrix)] = 0.0
    return replace(matrix, upper=upper)


def floor_rows(matrix: Matrix) -> list[int]:
    """One for each kind of household; none where no floor is asked for."""
    return [row for row, key in enumerate(matrix.keys) if key[0] == fairness_floor.ID]


def floors_that_cannot_hold(
    matrix: Matrix, seconds: float, should_stop: Callable[[], bool]
) -> tuple[Breach, ...]:
    """For a model that has plans without the floor, and none with it.

    Each kind below the floor where all together fare best is given the best it could have if it alone were
    looked to. Where that is enough, the floor fails only because of the others: then the kinds are
    named with what they have in that plan, and nothing is proven of any one of them.
    """
    rows = floor_rows(matrix)
    until = time.monotonic() + max(seconds, 1.0)
    free = without_floor(matrix)
    together = _best(free, rows, until, should_stop)
    below = [breach for row in rows if (breach := _breach(matrix, row, together.values, proven=False))]
    alone = []
    for row in [row for row in rows if any(matrix.keys[row][1:] == breach.subject for breach in below)]:
        best = _best(free, [row], until, should_stop)
        breach = _breach(matrix, row, best.values, proven=best.ended is Ended.PROVEN)
        if breach is not None and breach.proven:
            alone.append(breach)
    return tuple(alone or below)


def _best(matrix: Matrix, rows: Sequence[int], until: float, should_stop: Callable[[], bool]) -> Stage:
    """The plan in which the kinds of these rows gain most together."""
    costs = np.zeros(matrix.columns.total, dtype=np.int64)
    for row in rows:
        terms = slice(matrix.starts[row], matrix.starts[row + 1])
        costs[matrix.index[terms]] += matrix.values[terms].astype(np.int64)
    known = first_plan(matrix)
    if not matrix.columns.moves:
        return Stage(Ended.PROVEN, known, 0.0)

    def watch(best: float, bound: float, plan: Whole | None) -> bool:  # noqa: ARG001 - the form of a Watch
        return should_stop()

    stage = LiveModel(matrix, costs).minimise(costs, max(until - time.monotonic(), 0.1), known, watch)
    return stage if stage.values is not None else replace(stage, values=known)


def _breach(matrix: Matrix, row: int, values: Whole | None, *, proven: bool) -> Breach | None:
    """Floor and mean in millionths, where the mean is below."""
    terms = slice(matrix.starts[row], matrix.starts[row + 1])
    gained = 0 if values is None else -int(matrix.values[terms] @ values[matrix.index[terms]])
    asked = -int(matrix.upper[row])
    if gained >= asked:
        return None
    floor = fairness_floor.floor_of(matrix.columns.frame.settings) or 1
    return Breach(fairness_floor.ID, matrix.keys[row][1:], floor, gained * floor // asked, proven)
