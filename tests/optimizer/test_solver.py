"""An honest status, read from HiGHS itself."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.proposal import PlanSettings
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from optimizer.build import matrix_of
from optimizer.columns import Columns
from optimizer.frame import Frame
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES
from optimizer.searching.first_plan import first_plan
from optimizer.solver import LARGEST_COST, Ended, LiveModel, Scaled, Values, solver_version
from tests.benchmarks.instances import Size, an_instance
from tests.builders import a_group, a_home, a_snapshot

HARD = an_instance(Size("hard", 1, 15, 250), homes_per_household=1.0)
SEAT = "2081_seat"
COSTS = {goal.id: goal.costs for goal in GOALS}


def live(snapshot: PlanningSnapshot) -> tuple[LiveModel, Columns]:
    matrix = matrix_of(Frame(snapshot, PlanSettings()), RULES)
    return LiveModel(matrix, COSTS["in_time"](matrix.columns)), matrix.columns


def unseen(best: float, bound: float, plan: Values | None) -> bool:
    return False


def test_proven() -> None:
    model, columns = live(a_snapshot(groups=(a_group("g", count=3),), homes=(a_home(SEAT, count=2),)))
    stage = model.minimise(COSTS["in_time"](columns), 10, None, unseen)
    assert (stage.ended, stage.bound) == (Ended.PROVEN, 1)


def test_infeasible_has_no_values() -> None:
    lock = Lock("lock", SEAT, LockKind.EXACTLY, 3)
    basis = a_snapshot(groups=(a_group("g", count=3),), homes=(a_home(SEAT, count=2),), locks=(lock,))
    model, columns = live(basis)
    stage = model.minimise(COSTS["in_time"](columns), 10, None, unseen)
    assert (stage.ended, stage.values) == (Ended.INFEASIBLE, None)


def test_a_time_limit_is_no_proof() -> None:
    model, columns = live(HARD)
    costs = 1000 * COSTS["waiting"](columns) + COSTS["rural_balance"](columns) + COSTS["code_order"](columns)
    stage = model.minimise(costs, 0.1, None, unseen)
    assert stage.ended is Ended.LIMIT
    assert stage.values is None or stage.bound < int(costs @ stage.values)


def test_told_to_stop_keeps_the_best() -> None:
    model, columns = live(HARD)
    start = first_plan(matrix_of(columns.frame, RULES))
    costs = COSTS["rural_balance"](columns) + COSTS["waiting"](columns)
    until = time.monotonic() + 0.1

    def after(best: float, bound: float, plan: Values | None) -> bool:
        return time.monotonic() > until

    stage = model.minimise(costs, 60, start, after)
    assert stage.ended is Ended.STOPPED
    assert start is not None
    assert stage.values is not None
    assert stage.bound < int(costs @ stage.values) <= int(costs @ start)


def test_a_goal_reached_is_never_lost() -> None:
    model, columns = live(a_snapshot(groups=(a_group("g", count=3),), homes=(a_home(SEAT, count=2),)))
    costs = COSTS["in_time"](columns)
    first = model.minimise(costs, 10, None, unseen)
    assert first.values is not None
    model.keep_at_most(costs, int(costs @ first.values))
    emptiest = -COSTS["in_time"](columns)
    second = model.minimise(emptiest, 10, first.values, unseen)
    assert second.values is not None
    assert int(costs @ second.values) == 1


@pytest.mark.parametrize("size", [1, 7_500, 12_345_678, 15_000_000_001])
def test_a_goal_in_large_numbers_is_proven_and_held_to_the_last_unit(size: int) -> None:
    """Two homes for three households, and a unit of cost between one and the next."""
    groups = tuple(a_group(name, count=1) for name in "abc")
    model, columns = live(a_snapshot(groups=groups, homes=(a_home(SEAT, count=2),)))
    dear = np.zeros(columns.total, dtype=np.int64)
    dear[columns.unplaced] = [size + 2, size, size + 1]
    stage = model.minimise(dear, 10, None, unseen)
    assert stage.ended is Ended.PROVEN
    assert stage.values is not None
    assert int(dear @ stage.values) == size
    model.keep_at_most(dear, size)
    against = np.zeros(columns.total, dtype=np.int64)
    against[columns.unplaced] = [0, 1, 1]
    held = model.minimise(against, 10, stage.values, unseen)
    assert held.values is not None
    assert int(dear @ held.values) == size


@given(
    st.lists(st.integers(0, 10**11), min_size=1, max_size=6),
    st.integers(1, 10**4),
    st.lists(st.integers(0, 9), min_size=6, max_size=6),
)
def test_a_held_row_tells_the_next_value_apart(costs: list[int], times: int, plan: list[int]) -> None:
    whole = times * np.array(costs, dtype=np.int64)
    scaled = Scaled.of(whole)
    assert np.abs(scaled.costs).max() <= LARGEST_COST
    value = int(whole @ np.array(plan[: len(costs)]))
    reached = float(scaled.costs @ np.array(plan[: len(costs)], dtype=np.float64))
    assert reached <= scaled.at_most(value)
    if value >= scaled.common:
        assert reached > scaled.at_most(value - scaled.common)


def test_every_stage_has_its_own_time() -> None:
    """HiGHS counts the limit from the start of each run: earlier goals do not use up a later one's time."""
    model, columns = live(HARD)
    costs = COSTS["in_time"](columns)
    spent = 0.0
    for _ in range(6):
        began = time.monotonic()
        assert model.minimise(costs, 5.0, None, unseen).ended is Ended.PROVEN
        spent += time.monotonic() - began
    limit = 0.9 * spent
    assert model.minimise(costs, limit, None, unseen).ended is Ended.PROVEN


def test_the_version_is_the_one_that_was_chosen() -> None:
    major, minor, patch = map(int, solver_version().split("."))
    assert (major, minor, patch) >= (1, 15, 1)
