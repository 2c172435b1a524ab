"""A plan at once: households one after the other into the first place with room."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from optimizer.build import Matrix
from optimizer.columns import Columns
from optimizer.goals.catalogue import goals_in_force
from optimizer.rules import everyone_counted


def first_plan(matrix: Matrix, wished: NDArray[np.int64] | None = None) -> NDArray[np.int64] | None:
    """Column values that keep every row, by plain arithmetic; None where exact locks come out wrong.

    `wished` is households by move of an earlier plan: they come first, as far as they still fit.
    """
    columns = matrix.columns
    values = np.zeros(columns.total, dtype=np.int64)
    values[: columns.moves] = _moves(matrix, wished)
    frame = columns.frame
    placed = np.bincount(columns.group, weights=values[: columns.moves], minlength=len(frame.groups)).astype(
        np.int64
    )
    values[columns.unplaced] = frame.count - placed
    settle_own_columns(matrix, values)
    return values if keeps_rows(matrix, values) else None


def keeps_rows(matrix: Matrix, values: NDArray[np.int64]) -> bool:
    """Whether whole column values keep every row of the model."""
    reached = activity(matrix, values)
    within = (reached <= matrix.upper + 0.5) & (reached >= matrix.lower - 0.5)
    return bool((values >= 0).all() and within.all())


def activity(matrix: Matrix, values: NDArray[np.int64]) -> NDArray[np.float64]:
    """What each row comes to."""
    terms = np.concatenate((matrix.values * values[matrix.index], [0.0]))
    sums = np.add.reduceat(terms, matrix.starts[:-1]) if len(matrix.keys) else np.zeros(0)
    sums[np.diff(matrix.starts) == 0] = 0.0
    return sums


def _moves(matrix: Matrix, wished: NDArray[np.int64] | None) -> list[int]:
    columns = matrix.columns
    left = columns.frame.count.tolist()
    slack, entries, exact = _limits(matrix)
    chosen = [0] * columns.moves
    group = columns.group.tolist()
    cells = (
        [] if wished is None else [(int(column), int(wished[column])) for column in np.flatnonzero(wished)]
    )
    cells += [(column, left[group[column]]) for column in _in_order(columns, exact)]
    for column, households in cells:
        most = min(households, left[group[column]])
        for row, value in entries[column]:
            if most <= 0:
                break
            most = min(most, int(slack[row] // value))
        if most > 0:
            chosen[column] += most
            left[group[column]] -= most
            for row, value in entries[column]:
                slack[row] -= value * most
    return chosen


def _limits(matrix: Matrix) -> tuple[list[float], list[list[tuple[int, float]]], set[int]]:
    """Room by row, the rows of each move, and the moves that a lock waits for."""
    slack = matrix.upper.tolist()
    entries: list[list[tuple[int, float]]] = [[] for _ in range(matrix.columns.moves)]
    exact: set[int] = set()
    measured = {everyone_counted.ID, *matrix.columns.frame.settings.goals}
    starts, index, values = matrix.starts.tolist(), matrix.index.tolist(), matrix.values.tolist()
    for row, key in enumerate(matrix.keys):
        if key[0] in measured:
            continue
        terms = range(starts[row], starts[row + 1])
        for term in terms:
            if values[term] < 0:
                exact.add(index[term])
            elif values[term] > 0 and index[term] < matrix.columns.moves:
                entries[index[term]].append((row, values[term]))
        if matrix.lower[row] > 0:
            exact.update(index[term] for term in terms)
    return slack, entries, exact


def _in_order(columns: Columns, exact: set[int]) -> list[int]:
    """Locked moves first, then in time before late, early before late, large homes before small."""
    needed = columns.frame.rooms[columns.group]
    locked = np.array([column not in exact for column in range(columns.moves)], dtype=np.bool_)
    order: list[int] = np.lexsort((columns.place, -needed, columns.month, columns.late, locked)).tolist()
    return order


def settle_own_columns(matrix: Matrix, values: NDArray[np.int64]) -> None:
    """The least values of the goals' own columns that the moves among the values allow."""
    columns = matrix.columns
    for goal in goals_in_force(columns.frame.settings):
        own = columns.block(goal.id)
        values[own] = 0
    over = activity(matrix, values) - matrix.upper
    for goal in goals_in_force(columns.frame.settings):
        own = columns.block(goal.id)
        for row in (row for row, key in enumerate(matrix.keys) if key[0] == goal.id):
            terms = matrix.index[matrix.starts[row] : matrix.starts[row + 1]]
            (mine,) = terms[(terms >= own.start) & (terms < own.stop)]
            values[mine] = max(values[mine], int(over[row]))
