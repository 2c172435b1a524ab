"""A plan at once: households one after the other into the first place with room.

Where projects may be taken into use, all that may be used together are, and then what nobody needs is not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from optimizer.build import Matrix
from optimizer.columns import STARTS, Columns
from optimizer.goals.catalogue import goals_in_force
from optimizer.rules import everyone_counted


def first_plan(matrix: Matrix, wished: NDArray[np.int64] | None = None) -> NDArray[np.int64] | None:
    """Column values that keep every row, by plain arithmetic; None where exact locks come out wrong.

    `wished` is households by move of an earlier plan: they come first, as far as they still fit.
    """
    with_starts = len(matrix.columns.frame.start_options) > 0
    plan = _planned(matrix, wished, with_starts=with_starts)
    return _planned(matrix, wished, with_starts=False) if plan is None and with_starts else plan


def _planned(
    matrix: Matrix, wished: NDArray[np.int64] | None, *, with_starts: bool
) -> NDArray[np.int64] | None:
    columns = matrix.columns
    frame = columns.frame
    values = np.zeros(columns.total, dtype=np.int64)
    limits = _limits(matrix)
    if with_starts:
        values[columns.block(STARTS)] = _started(matrix, limits)
    values[: columns.moves] = _moves(matrix, limits, wished)
    if with_starts:
        values[columns.block(STARTS)] -= _unneeded(matrix, limits, values)
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


def _started(matrix: Matrix, limits: _Limits) -> list[int]:
    """Units by start option: as many as the rows allow, first those that last, the earliest of them first."""
    frame = matrix.columns.frame
    lasts = frame.homes_of_a_unit[:, -1] > 0
    chosen = [0] * len(frame.start_options)
    for option in sorted(range(len(chosen)), key=lambda option: (not lasts[option], option)):
        project, _ = frame.start_options[option]
        rows = limits.starts[option]
        most = min([project.units, *(int(limits.slack[row] // value) for row, value in rows if value > 0)])
        if most > 0:
            chosen[option] = most
            limits.use(rows, most)
    return chosen


def _unneeded(matrix: Matrix, limits: _Limits, values: NDArray[np.int64]) -> list[int]:
    """Units by start option that no household of the plan needs."""
    started = values[matrix.columns.block(STARTS)].tolist()
    spare = [0] * len(started)
    for option in reversed(range(len(started))):
        rows = limits.starts[option]
        most = min([started[option], *(int(limits.slack[row] // -value) for row, value in rows if value < 0)])
        if most > 0:
            spare[option] = most
            limits.use(rows, -most)
    return spare


def _moves(matrix: Matrix, limits: _Limits, wished: NDArray[np.int64] | None) -> list[int]:
    columns = matrix.columns
    left = columns.frame.count.tolist()
    slack, entries, exact = limits.slack, limits.moves, limits.exact
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
            limits.use(entries[column], most)
    return chosen


type _Terms = list[tuple[int, float]]


@dataclass(slots=True)
class _Limits:
    """Room by row, the rows of each move and start option, and the moves that a lock waits for."""

    slack: list[float]
    moves: list[_Terms]
    starts: list[_Terms]
    exact: set[int]

    def use(self, terms: _Terms, times: int) -> None:
        for row, value in terms:
            self.slack[row] -= value * times


def _limits(matrix: Matrix) -> _Limits:
    slack = matrix.upper.tolist()
    options = matrix.columns.block(STARTS)
    entries: list[_Terms] = [[] for _ in range(matrix.columns.moves)]
    of_starts: list[_Terms] = [[] for _ in range(options.stop - options.start)]
    exact: set[int] = set()
    measured = {everyone_counted.ID, *matrix.columns.frame.settings.goals}
    starts, index, values = matrix.starts.tolist(), matrix.index.tolist(), matrix.values.tolist()
    for row, key in enumerate(matrix.keys):
        if key[0] in measured:
            continue
        terms = range(starts[row], starts[row + 1])
        for term in terms:
            if options.start <= index[term] < options.stop:
                of_starts[index[term] - options.start].append((row, values[term]))
            elif values[term] < 0:
                exact.add(index[term])
            elif values[term] > 0 and index[term] < matrix.columns.moves:
                entries[index[term]].append((row, values[term]))
        if matrix.lower[row] > 0:
            exact.update(index[term] for term in terms)
    return _Limits(slack, entries, of_starts, exact)


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
