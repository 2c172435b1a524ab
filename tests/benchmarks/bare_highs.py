"""The yardstick: the same matrices handed straight to HiGHS as arrays, goal after goal, nothing else."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import Matrix, matrix_of
from optimizer.frame import Frame
from optimizer.goals.catalogue import goals_in_force
from optimizer.parts import parts_of
from optimizer.rules.catalogue import rules_in_force
from optimizer.searching.tighten import tightened
from optimizer.solver import OPTIONS


@dataclass(frozen=True, slots=True)
class Ready:
    """One part's matrix and the costs of its goals, built before the clock starts."""

    matrix: Matrix
    goals: tuple[NDArray[np.float64], ...]


def ready(snapshot: PlanningSnapshot, settings: PlanSettings, *, as_one: bool = False) -> tuple[Ready, ...]:
    """Every part of the snapshot, or all of it as one matrix, ready to be handed over."""
    found = []
    ordered = snapshot.in_order()
    for part in (ordered,) if as_one else parts_of(ordered, settings):
        matrix = tightened(matrix_of(Frame(part, settings), rules_in_force(settings)))
        costs = tuple(goal.costs(matrix.columns).astype(np.float64) for goal in goals_in_force(settings))
        found.append(Ready(matrix, costs))
    return tuple(found)


class NotProven(Exception):
    """HiGHS alone did not prove a goal, within its time or at all."""


def solve_bare(parts: Sequence[Ready], seconds: float = math.inf) -> list[int]:
    """The value of every goal, summed over the parts; goals reached become rows."""
    totals = [0] * len(parts[0].goals)
    for part in parts:
        highs = _handed_over(part.matrix, part.goals[0])
        highs.setOptionValue("time_limit", seconds)
        for number, costs in enumerate(part.goals):
            columns = np.arange(len(costs), dtype=np.int32)
            highs.changeColsCost(len(costs), columns, costs)
            highs.run()
            if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                raise NotProven(highs.modelStatusToString(highs.getModelStatus()))
            value = round(highs.getInfo().objective_function_value)
            totals[number] += value
            used = np.flatnonzero(costs).astype(np.int32)
            highs.addRow(-highspy.kHighsInf, value, len(used), used, costs[used])
    return totals


def _handed_over(matrix: Matrix, costs: NDArray[np.float64]) -> highspy.Highs:
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    for name, value in OPTIONS:
        highs.setOptionValue(name, value)
    total = len(costs)
    highs.passModel(
        total,
        len(matrix.keys),
        len(matrix.index),
        int(highspy.MatrixFormat.kRowwise),
        int(highspy.ObjSense.kMinimize),
        0.0,
        costs,
        np.zeros(total),
        np.full(total, highspy.kHighsInf),
        matrix.lower,
        matrix.upper,
        matrix.starts,
        matrix.index,
        matrix.values,
        np.full(total, int(highspy.HighsVarType.kInteger), dtype=np.int32),
    )
    return highs
