"""The only file that names a solver: options, hand-over, callback, cancel, honest status."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import highspy
import numpy as np
import pulp
from numpy.typing import NDArray

from optimizer.build import Matrix, problem_of

ABSOLUTE_GAP = 0.99
"""Goals are whole numbers: closer than one is the same."""

RELATIVE_GAP = 1e-9
"""Only of values above a thousand million is this more than one: 0.01 SEK of ten million SEK."""

OPTIONS: tuple[tuple[str, float | int | str | bool], ...] = (
    ("mip_rel_gap", RELATIVE_GAP),
    ("mip_abs_gap", ABSOLUTE_GAP),
    ("threads", 1),
    ("parallel", "off"),
    ("random_seed", 20160401),
)
_PRIMAL_FEASIBLE = 2

FINEST_TOLERANCE = 1e-10
"""HiGHS takes nothing below."""

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


def solver_options() -> tuple[tuple[str, str], ...]:
    """As they are stored with a plan; the absolute gap is in a goal's own whole numbers."""
    return tuple((name, f"{value:g}" if isinstance(value, float) else str(value)) for name, value in OPTIONS)


def solve_linear(problem: pulp.LpProblem) -> bool:
    """Solves a small linear program as it is; its variables then hold their values. Whether it is proven."""
    problem.solve(pulp.HiGHS(msg=False, **dict(OPTIONS)))
    return bool(problem.solverModel.getModelStatus() == highspy.HighsModelStatus.kOptimal)


class ArraysHiGHS(pulp.HiGHS):  # type: ignore[misc] # the library has no types
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


LARGEST_COST = 10_000
"""The solver tells numbers apart from 1e-6: the largest cost that it is handed is no more than this."""


@dataclass(frozen=True, slots=True)
class Scaled:
    """A goal's costs in the solver's numbers, each of which stands for `unit` of the goal's."""

    costs: NDArray[np.float64]
    unit: int
    common: int

    @classmethod
    def of(cls, costs: NDArray[np.int64]) -> Scaled:
        """Divided by what divides them all, then by ten as long as the largest is too large."""
        common = max(int(np.gcd.reduce(costs)), 1) if len(costs) else 1
        unit, largest = common, int(np.abs(costs).max(initial=0))
        while largest > LARGEST_COST * unit:
            unit *= 10
        return cls(costs / unit, unit, common)

    def at_most(self, value: int) -> float:
        """A limit that every plan of the value keeps, and none above it, whatever is lost in division."""
        whole = value // self.common
        return float(whole) if self.unit == self.common else (whole + 0.5) * (self.common / self.unit)

    @property
    def gap(self) -> float:
        return ABSOLUTE_GAP * self.common / self.unit


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
        scaled = Scaled.of(costs)
        self._tell_apart(scaled)
        used = np.flatnonzero(costs).astype(np.int32)
        self._highs.addRow(-highspy.kHighsInf, scaled.at_most(value), len(used), used, scaled.costs[used])

    def minimise(self, costs: NDArray[np.int64], seconds: float, start: Values | None, watch: Watch) -> Stage:
        """The least cost within the time, from a known plan if there is one."""
        highs = self._highs
        total = self._matrix.columns.total
        everything = np.arange(total, dtype=np.int32)
        scaled = Scaled.of(costs)
        self._tell_apart(scaled)
        highs.changeColsCost(total, everything, scaled.costs)
        highs.setOptionValue("mip_abs_gap", scaled.gap)
        highs.setOptionValue("time_limit", max(seconds, 0.01))
        if start is not None:
            highs.setSolution(total, everything, start.astype(np.float64))
        self._listen(watch, scaled.unit)
        highs.run()
        highs.setCallback(None, None)
        return self._stage(costs, scaled)

    def _tell_apart(self, scaled: Scaled) -> None:
        """Finer tolerances where the next value of a goal would be lost in the ordinary ones."""
        for name in ("mip_feasibility_tolerance", "primal_feasibility_tolerance"):
            _, now = self._highs.getOptionValue(name)
            self._highs.setOptionValue(name, min(now, max(scaled.gap / 1000, FINEST_TOLERANCE)))

    def _listen(self, watch: Watch, unit: int) -> None:
        kinds = highspy.cb.HighsCallbackType
        interrupts = {kinds.kCallbackSimplexInterrupt, kinds.kCallbackMipInterrupt}

        def told(kind: object, message: str, out: Any, answer: Any, data: object) -> None:
            mip = kind != kinds.kCallbackSimplexInterrupt
            best = out.mip_primal_bound if mip else math.inf
            bound = out.mip_dual_bound if mip else -math.inf
            found = None
            if kind == kinds.kCallbackMipImprovingSolution:
                found = _whole(out.mip_solution)
            if watch(best * unit, bound * unit, found) and kind in interrupts:
                answer.user_interrupt = True

        self._highs.setCallback(told, None)
        for kind in (*interrupts, kinds.kCallbackMipImprovingSolution):
            self._highs.startCallback(kind)

    def _stage(self, costs: NDArray[np.int64], scaled: Scaled) -> Stage:
        """Read from HiGHS' own model status, primal solution status and bound, nothing else."""
        highs, info = self._highs, self._highs.getInfo()
        status, known = highs.getModelStatus(), highspy.HighsModelStatus
        values = None
        if info.primal_solution_status == _PRIMAL_FEASIBLE:
            values = _whole(highs.getSolution().col_value)
        if status in (known.kInfeasible, known.kUnboundedOrInfeasible):
            return Stage(Ended.INFEASIBLE, None, math.inf)
        bound = info.mip_dual_bound * scaled.unit if math.isfinite(info.mip_dual_bound) else -math.inf
        if status == known.kOptimal and values is not None:
            value = int(costs @ values)
            near_enough = value - bound < max(scaled.common, 2 * RELATIVE_GAP * value)
            return Stage(Ended.PROVEN if near_enough else Ended.LIMIT, values, bound)
        if status == known.kInterrupt:
            return Stage(Ended.STOPPED, values, bound)
        if status in (known.kTimeLimit, known.kSolutionLimit, known.kIterationLimit, known.kMemoryLimit):
            return Stage(Ended.LIMIT, values, bound)
        return Stage(Ended.FAILED, None, bound)


def _whole(values: object) -> Values:
    return np.rint(np.asarray(values, dtype=np.float64)).astype(np.int64)
