"""The matrix, PuLP's problem and what HiGHS holds are one and the same model."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pulp
from hypothesis import given, settings

from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import Matrix, matrix_of, problem_of
from optimizer.frame import Frame
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES
from optimizer.searching.first_plan import first_plan, keeps_rows
from optimizer.solver import ArraysHiGHS
from tests.optimizer.golden_models import three_municipalities
from tests.optimizer.strategies import snapshots

SOFT = PlanSettings(service_shortage_allowed=True)


def whole_model(snapshot: PlanningSnapshot, asked: PlanSettings = SOFT) -> Matrix:
    return matrix_of(Frame(snapshot, asked), RULES)


@dataclass(frozen=True, slots=True)
class Held:
    """What HiGHS holds after the hand-over; `rows` is the matrix in full."""

    columns: np.ndarray
    rows: np.ndarray
    limits: np.ndarray


def held(solver: pulp.HiGHS, problem: pulp.LpProblem) -> Held:
    solver.createAndConfigureSolver(problem)
    solver.buildSolverModel(problem)
    problem.solverModel.ensureRowwise()
    model = problem.solverModel.getLp()
    rows = np.zeros((model.num_row_, model.num_col_))
    starts = model.a_matrix_.start_
    for row in range(model.num_row_):
        entries = slice(starts[row], starts[row + 1])
        rows[row, model.a_matrix_.index_[entries]] = model.a_matrix_.value_[entries]
    kinds = [int(kind) for kind in model.integrality_]
    return Held(
        np.array([model.col_cost_, model.col_lower_, model.col_upper_, kinds]),
        rows,
        np.array([model.row_lower_, model.row_upper_]),
    )


def test_pulp_reads_the_same_model_as_the_arrays_hand_over() -> None:
    """`toRustModel` and `_rustcore` are private to PuLP: this is what pins them.

    PuLP itself leaves out columns that no row or cost uses.
    """
    matrix = whole_model(three_municipalities())
    for goal in GOALS:
        costs = goal.costs(matrix.columns)
        by_pulp = held(pulp.HiGHS(msg=False), problem_of(matrix, costs))
        by_arrays = held(ArraysHiGHS(matrix, costs), problem_of(matrix, costs))
        used = by_arrays.rows.any(axis=0) | (costs != 0)
        np.testing.assert_array_equal(by_pulp.columns, by_arrays.columns[:, used])
        np.testing.assert_array_equal(by_pulp.rows, by_arrays.rows[:, used])
        np.testing.assert_array_equal(by_pulp.limits, by_arrays.limits)


def test_names_are_ascii_and_each_is_used_once() -> None:
    matrix = whole_model(three_municipalities())
    problem = problem_of(matrix, GOALS[0].costs(matrix.columns))
    rows = [row.name for row in problem.constraints()]
    columns = [column.name for column in problem.variables()]
    assert all(name.isascii() and name.isidentifier() for name in (*rows, *columns))
    assert (len(set(rows)), len(set(columns))) == (len(rows), len(columns))
    assert len(rows) == len(matrix.keys)


def test_no_column_that_could_never_be_used() -> None:
    columns = whole_model(three_municipalities()).columns
    frame = columns.frame
    for group, place, month in zip(columns.group, columns.place, columns.month, strict=True):
        assert frame.homes_at_least[place, frame.rooms[group] - 1, int(frame.step_free[group])].any()
        assert month >= frame.assigned[group]


@given(snapshots())
@settings(max_examples=40)
def test_the_first_plan_keeps_every_row(snapshot: PlanningSnapshot) -> None:
    matrix = whole_model(snapshot)
    plan = first_plan(matrix)
    assert plan is None or keeps_rows(matrix, plan)
    if not snapshot.locks:
        assert plan is not None
