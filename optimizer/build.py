"""Snapshot and rules to a model: a matrix in arrays, and the same model as PuLP's problem."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pulp
from numpy.typing import NDArray
from pulp import _rustcore

from optimizer.columns import STARTS, Columns, table_of_columns
from optimizer.frame import Frame, Index
from optimizer.goals import service_shortage
from optimizer.goals.catalogue import goals_in_force
from optimizer.rules import service_capacity
from optimizer.rules.rule import RowBlock, Rule, Sense

_ODD = re.compile(r"[^0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows of ``lower <= values . columns <= upper``, compressed by row; all columns whole from zero.

    `keys[i]` says what row i is about: the rule's id, then codes. Names are never parsed.
    """

    columns: Columns
    keys: tuple[tuple[str, ...], ...]
    starts: Index
    index: Index
    values: NDArray[np.float64]
    lower: NDArray[np.float64]
    upper: NDArray[np.float64]


def matrix_of(frame: Frame, rules: Sequence[Rule]) -> Matrix:
    """The rows of all rules, and of the goals that need rows, over the columns the rules admit."""
    goals = goals_in_force(frame.settings)
    lengths = {STARTS: len(frame.start_options)} | {goal.id: goal.own_columns(frame) for goal in goals}
    if service_capacity.is_soft(frame.settings):
        lengths[service_shortage.ID] = len(frame.snapshot.services) * len(frame.months)
    columns = table_of_columns(frame, rules, lengths)
    blocks = [block for rule in rules for block in rule.rows(columns)]
    blocks += [block for goal in goals for block in goal.rows(columns)]
    starts, offset = [np.zeros(1, dtype=np.int32)], 0
    for block in blocks:
        starts.append((block.starts[1:] + offset).astype(np.int32))
        offset += len(block.columns)
    return Matrix(
        columns,
        tuple((block.rule_id, *key) for block in blocks for key in block.keys),
        np.concatenate(starts),
        _joined([block.columns for block in blocks], np.int32),
        _joined([block.values for block in blocks], np.float64),
        _joined([_lower(block) for block in blocks], np.float64),
        _joined([block.limits for block in blocks], np.float64),
    )


def _lower(block: RowBlock) -> NDArray[np.float64]:
    return block.limits if block.sense is Sense.EXACTLY else np.full_like(block.limits, -np.inf)


def _joined[T: np.generic](parts: Sequence[NDArray[T]], kind: type[T]) -> NDArray[T]:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=kind)


def problem_of(matrix: Matrix, costs: NDArray[np.int64]) -> pulp.LpProblem:
    """The matrix as PuLP's problem, with one goal's costs.

    Terms are handed over as arrays to PuLP's own model (`toRustModel`), one call a row instead of one
    Python object a term; a test proves that PuLP reads back the same matrix.
    """
    problem = pulp.LpProblem("plan", pulp.LpMinimize)
    model = problem.toRustModel()
    model.add_variables_batch(matrix.columns.names(), 0.0, np.inf, _rustcore.Category.Integer)
    index = matrix.index.astype(np.uint64)
    senses = {True: _rustcore.Sense.Equal, False: _rustcore.Sense.LessEqual}
    bounds = np.isfinite(matrix.lower).tolist()
    limits, starts = matrix.upper.tolist(), matrix.starts.tolist()
    for row, name in enumerate(_row_names(matrix.keys)):
        expression = _rustcore.AffineExpr()
        terms = slice(starts[row], starts[row + 1])
        expression.add_term_ids_coeffs(model, index[terms], matrix.values[terms])
        expression.set_constant(-limits[row])
        expression.set_sense(senses[bounds[row]])
        expression.set_name(name)
        model.add_constraint(expression)
    objective = _rustcore.AffineExpr()
    used = np.flatnonzero(costs)
    objective.add_term_ids_coeffs(model, used.astype(np.uint64), costs[used].astype(np.float64))
    model.set_objective(objective)
    return problem


def _row_names(keys: Sequence[tuple[str, ...]]) -> list[str]:
    """ASCII names such as ``home_capacity__2081_seat_3_rooms_2026_03``, each once."""
    names: list[str] = []
    seen: set[str] = set()
    for rule_id, *codes in keys:
        name = f"{rule_id}__" + "_".join(map(_ascii, codes))
        if name in seen:
            name = f"{name}__{len(names)}"
        seen.add(name)
        names.append(name)
    return names


def _ascii(code: str) -> str:
    return _ODD.sub("_", code)
