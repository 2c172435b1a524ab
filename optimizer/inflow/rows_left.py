"""What a plan leaves of every rule: rows less what the plan uses, over the moves of further households."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import Matrix, matrix_of
from optimizer.columns import Columns
from optimizer.frame import Frame, Index, Mask, Whole
from optimizer.rules import everyone_counted
from optimizer.rules.catalogue import rules_in_force
from optimizer.rules.rule import Rule


def rows_left(
    part: PlanningSnapshot,
    settings: PlanSettings,
    placements: Sequence[Placement],
    further: Sequence[HouseholdGroup],
) -> Matrix:
    """No row is below zero at the top: where the plan uses too much, nobody more can come.

    `further` are groups that the plan does not know. `settings` have no goals.
    """
    frame = Frame(replace(part, groups=(*further, *part.groups)), settings)
    planned = _planned(frame, placements, {group.id for group in further})
    matrix = matrix_of(frame, [_as_planned(rule, planned) for rule in rules_in_force(settings)])
    return _beside(matrix, planned, Frame(replace(part, groups=tuple(further)), settings))


def of_moves(matrix: Matrix, chosen: Index) -> Matrix:
    """The rows over only these moves, of those that have any of them."""
    columns = matrix.columns
    position = np.full(columns.total, -1, dtype=np.int32)
    position[chosen] = np.arange(len(chosen), dtype=np.int32)
    kept = Columns(columns.frame, columns.group[chosen], columns.place[chosen], columns.month[chosen], {})
    return _over(matrix, kept, position, matrix.upper)


def _over(matrix: Matrix, kept: Columns, position: Index, upper: NDArray[np.float64]) -> Matrix:
    """The rows, with other upper limits, over the columns that have a position."""
    row_of = np.repeat(np.arange(len(matrix.keys)), np.diff(matrix.starts))
    mine = (position[matrix.index] >= 0) & np.isfinite(upper[row_of])
    lengths = np.bincount(row_of[mine], minlength=len(matrix.keys))
    rows = np.flatnonzero(lengths)
    return Matrix(
        kept,
        tuple(matrix.keys[row] for row in rows.tolist()),
        np.concatenate(([0], np.cumsum(lengths[rows]))).astype(np.int32),
        position[matrix.index[mine]],
        matrix.values[mine],
        np.full(len(rows), -np.inf),
        upper[rows],
    )


def _planned(frame: Frame, placements: Sequence[Placement], further: set[str]) -> Mapping[int, Whole]:
    """Households by [place, month] of every group of the plan."""
    shape = (len(frame.places), len(frame.months))
    numbers = {group.id: number for number, group in enumerate(frame.groups) if group.id not in further}
    found = {number: np.zeros(shape, dtype=np.int64) for number in numbers.values()}
    for cell in placements:
        group, place = numbers.get(cell.group_id), frame.place_number.get(cell.place_code)
        if group is not None and place is not None:
            found[group][place, cell.month - frame.months[0]] += cell.households
    return found


def _as_planned(rule: Rule, planned: Mapping[int, Whole]) -> Rule:
    """The rule, with the plan's own households admitted just where they are, also where a hand put them."""
    admits = rule.admits
    if admits is None:
        return rule

    def where_they_are(frame: Frame, number: int) -> Mask:
        if number not in planned:
            return admits(frame, number)
        there: Mask = planned[number] > 0
        return there

    return replace(rule, admits=where_they_are)


def _beside(matrix: Matrix, planned: Mapping[int, Whole], further: Frame) -> Matrix:
    columns = matrix.columns
    of_plan = np.isin(columns.group, list(planned))
    values = np.zeros(columns.total, dtype=np.int64)
    for column in np.flatnonzero(of_plan).tolist():
        households = planned[int(columns.group[column])]
        values[column] = households[columns.place[column], columns.month[column]]
    new = np.flatnonzero(~of_plan)
    position = np.full(columns.total, -1, dtype=np.int32)
    position[new] = np.arange(len(new), dtype=np.int32)
    number_of = {group.id: number for number, group in enumerate(further.groups)}
    renumbered = np.array([number_of.get(group.id, -1) for group in columns.frame.groups], dtype=np.int32)
    kept = Columns(further, renumbered[columns.group[new]], columns.place[new], columns.month[new], {})
    row_of = np.repeat(np.arange(len(matrix.keys)), np.diff(matrix.starts))
    used = np.bincount(row_of, weights=matrix.values * values[matrix.index], minlength=len(matrix.keys))
    left = np.maximum(matrix.upper - used, 0.0)
    left[[key[0] == everyone_counted.ID for key in matrix.keys]] = np.inf
    return _over(matrix, kept, position, left)
