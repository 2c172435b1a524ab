"""The only file that names a solver: options, hand-over, callback, cancel, honest status."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import highspy
import numpy as np
import pulp
from numpy.typing import NDArray

from optimizer.build import Matrix, problem_of

OPTIONS: tuple[tuple[str, float | int | str | bool], ...] = (
    ("mip_rel_gap", 0.0),
    ("mip_abs_gap", 0.99),  # goals are whole numbers: closer than one is the same
    ("threads", 1),
    ("parallel", "off"),
    ("random_seed", 20160401),
)
_PRIMAL_FEASIBLE = 2

type Values = NDArray[np.int64]
type Watch = Callable[[float, float, Values | None], bool]
"""Told the best value, the bound and a better plan (or None); answers whether to stop."""


class Ended(StrEnum):
    PROVEN = "proven"
    LIMIT = "limit"
    STOPPED = "stopped"
    INFEASIBLE = "infeasible"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Stage:
    """How one goal ended; `values` is the best plan, `bound` what no plan can be below."""

    ended: Ended
    values: Values | None
    bound: float


def solver_version() -> str:
    return str(highspy.Highs().version())


def solve_linear(problem: pulp.LpProblem) -> bool:
    """Solves a small linear program as it is; its variables then hold their values. Whether it is proven."""
    problem.solve(pulp.HiGHS(msg=False, **dict(OPTIONS)))
    return bool(problem.solverModel.getModelStatus() == highspy.HighsModelStatus.kOptimal)


class ArraysHiGHS(pulp.HiGHS):  # type: ignore[misc]
    """PuLP's HiGHS, handed the matrix as the arrays the problem was built from."""

    def __init__(self, matrix: Matrix, costs: NDArray[np.int64]) -> None:
        super().__init__(msg=False, **dict(OPTIONS))
        self._matrix, self._costs = matrix, costs

    def buildSolverModel(self, lp: pulp.LpProblem) -> None:  # noqa: N802 - PuLP's name
        matrix = self._matrix
        total, rows = matrix.columns.total, len(matrix.keys)
        lp.solverModel.passModel(
            total,
            rows,
            len(matrix.index),
            int(highspy.MatrixFormat.kRowwise),
            int(highspy.ObjSense.kMinimize),
            0.0,
            self._costs.astype(np.float64),
            np.zeros(total),
            np.full(total, highspy.kHighsInf),
            matrix.lower,
            matrix.upper,
            matrix.starts,
            matrix.index,
            matrix.values,
            np.full(total, int(highspy.HighsVarType.kInteger), dtype=np.int32),
        )


class LiveModel:
    """One model kept alive through all goals: costs and bounds change in place."""

    def __init__(self, matrix: Matrix, costs: NDArray[np.int64]) -> None:
        self._matrix = matrix
        self._problem = problem_of(matrix, costs)
        solver = ArraysHiGHS(matrix, costs)
        solver.createAndConfigureSolver(self._problem)
        solver.buildSolverModel(self._problem)
        self._highs: highspy.Highs = self._problem.solverModel

    def keep_at_most(self, costs: NDArray[np.int64], value: int) -> None:
        """A goal reached is a row from now on: later goals may not lose it."""
        used = np.flatnonzero(costs).astype(np.int32)
        self._highs.addRow(-highspy.kHighsInf, float(value), len(used), used, costs[used].astype(np.float64))

    def minimise(self, costs: NDArray[np.int64], seconds: float, start: Values | None, watch: Watch) -> Stage:
        """The least cost within the time, from a known plan if there is one."""
        highs = self._highs
        total = self._matrix.columns.total
        everything = np.arange(total, dtype=np.int32)
        highs.changeColsCost(total, everything, costs.astype(np.float64))
        highs.setOptionValue("time_limit", max(seconds, 0.01))
        if start is not None:
            highs.setSolution(total, everything, start.astype(np.float64))
        self._listen(watch)
        highs.run()
        highs.setCallback(None, None)
        return self._stage(costs)

    def _listen(self, watch: Watch) -> None:
        kinds = highspy.cb.HighsCallbackType
        interrupts = {kinds.kCallbackSimplexInterrupt, kinds.kCallbackMipInterrupt}

        def told(kind: object, message: str, out: object, answer: object, data: object) -> None:
            mip = kind != kinds.kCallbackSimplexInterrupt
            best = out.mip_primal_bound if mip else math.inf  # type: ignore[attr-defined]
            bound = out.mip_dual_bound if mip else -math.inf  # type: ignore[attr-defined]
            found = None
            if kind == kinds.kCallbackMipImprovingSolution:
                found = _whole(out.mip_solution)  # type: ignore[attr-defined]
            if watch(best, bound, found) and kind in interrupts:
                answer.user_interrupt = True  # type: ignore[attr-defined]

        self._highs.setCallback(told, None)
        for kind in (*interrupts, kinds.kCallbackMipImprovingSolution):
            self._highs.startCallback(kind)

    def _stage(self, costs: NDArray[np.int64]) -> Stage:
        """Read from HiGHS' own model status, primal solution status and bound, nothing else."""
        highs, info = self._highs, self._highs.getInfo()
        status, known = highs.getModelStatus(), highspy.HighsModelStatus
        values = None
        if info.primal_solution_status == _PRIMAL_FEASIBLE:
            values = _whole(highs.getSolution().col_value)
        if status in (known.kInfeasible, known.kUnboundedOrInfeasible):
            return Stage(Ended.INFEASIBLE, None, math.inf)
        bound = info.mip_dual_bound if math.isfinite(info.mip_dual_bound) else -math.inf
        if status == known.kOptimal and values is not None:
            near_enough = int(costs @ values) - bound < 1
            return Stage(Ended.PROVEN if near_enough else Ended.LIMIT, values, bound)
        if status == known.kInterrupt:
            return Stage(Ended.STOPPED, values, bound)
        if status in (known.kTimeLimit, known.kSolutionLimit, known.kIterationLimit, known.kMemoryLimit):
            return Stage(Ended.LIMIT, values, bound)
        return Stage(Ended.FAILED, None, bound)


def _whole(values: object) -> Values:
    return np.rint(np.asarray(values, dtype=np.float64)).astype(np.int64)
