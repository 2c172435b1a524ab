"""An honest status, read from HiGHS itself."""

from __future__ import annotations

import time

from models.domain.proposal import PlanSettings
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from optimizer.build import matrix_of
from optimizer.columns import Columns
from optimizer.first_plan import first_plan
from optimizer.frame import Frame
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES
from optimizer.solver import Ended, LiveModel, Values, solver_version
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
