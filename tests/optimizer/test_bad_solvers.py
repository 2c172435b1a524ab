"""A slow solver, one that lies, one that breaks down: none of them makes a plan better than it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from models.domain.proposal import Outcome, PlanSettings
from models.errors import ProgramFault
from optimizer.build import Matrix
from optimizer.searching import part_search
from optimizer.searching.first_plan import first_plan
from optimizer.solver import Ended, Stage, Values, Watch
from tests.builders import a_group, a_home, a_snapshot
from tests.optimizer.plans import goal_values, solved

BETTER_THAN_FIRST_COME = a_snapshot(
    groups=(
        a_group("picky", scores={"2081_seat": 0.9, "2081_village": 0.1}),
        a_group("settled", scores={"2081_seat": 0.8, "2081_village": 0.7}),
    ),
    homes=(a_home("2081_seat"), a_home("2081_village")),
)
ASKED = PlanSettings(goals=("in_time", "suitability"), time_limit_seconds=5)

type Trick = Callable[[Matrix, Values], Stage]


def nothing_found(matrix: Matrix, costs: Values) -> Stage:
    return Stage(Ended.LIMIT, None, -np.inf)


def everybody_everywhere(matrix: Matrix, costs: Values) -> Stage:
    """Proven, it says: every household in every home."""
    return Stage(Ended.PROVEN, np.ones(matrix.columns.total, dtype=np.int64), 0.0)


def nobody_anywhere(matrix: Matrix, costs: Values) -> Stage:
    """A plan by the rules, called the best, though a better one is known."""
    worst = np.zeros(matrix.columns.total, dtype=np.int64)
    worst[matrix.columns.unplaced] = matrix.columns.frame.count
    return Stage(Ended.PROVEN, worst, float(costs @ worst))


def impossible(matrix: Matrix, costs: Values) -> Stage:
    return Stage(Ended.INFEASIBLE, None, np.inf)


def broken_down(matrix: Matrix, costs: Values) -> Stage:
    return Stage(Ended.FAILED, None, -np.inf)


def proven_without_a_plan(matrix: Matrix, costs: Values) -> Stage:
    return Stage(Ended.PROVEN, None, 0.0)


def a_solver_that_says(trick: Trick) -> Callable[[Matrix, Values], object]:
    class Tricky:
        def __init__(self, matrix: Matrix, costs: Values) -> None:
            self._matrix = matrix

        def keep_at_most(self, costs: Values, value: int) -> None:
            pass

        def minimise(self, costs: Values, seconds: float, start: Values | None, watch: Watch) -> Stage:
            return trick(self._matrix, costs)

    return Tricky


def test_the_honest_solver_finds_more_than_first_come() -> None:
    assert goal_values(solved(BETTER_THAN_FIRST_COME, ASKED)) == {"in_time": 0, "suitability": 100_000}


@pytest.mark.parametrize(
    "trick", [everybody_everywhere, nobody_anywhere, impossible, broken_down, proven_without_a_plan]
)
def test_what_does_not_hold_proves_nothing(monkeypatch: pytest.MonkeyPatch, trick: Trick) -> None:
    """The first plan stands, with the gap to what is certain."""
    monkeypatch.setattr(part_search, "first_plan", _the_worse_way_round)
    monkeypatch.setattr(part_search, "LiveModel", a_solver_that_says(trick))
    solution = solved(BETTER_THAN_FIRST_COME, ASKED)
    assert solution.outcome is Outcome.FEASIBLE
    assert [goal.proven for goal in solution.goals] == [True, False]
    assert solution.goals[-1].value > 100_000
    assert solution.gap == 1.0
    assert solution.breaches == ()


@pytest.mark.parametrize("trick", [broken_down, everybody_everywhere, proven_without_a_plan])
def test_without_a_plan_of_our_own_it_is_a_fault(monkeypatch: pytest.MonkeyPatch, trick: Trick) -> None:
    monkeypatch.setattr(part_search, "first_plan", lambda *_: None)
    monkeypatch.setattr(part_search, "LiveModel", a_solver_that_says(trick))
    with pytest.raises(ProgramFault):
        solved(BETTER_THAN_FIRST_COME, ASKED)


def test_a_slow_solver_leaves_the_first_plan_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_search, "first_plan", _the_worse_way_round)
    monkeypatch.setattr(part_search, "LiveModel", a_solver_that_says(nothing_found))
    brief = PlanSettings(goals=ASKED.goals, time_limit_seconds=0.2)
    solution = solved(BETTER_THAN_FIRST_COME, brief)
    assert (solution.outcome, solution.gap) == (Outcome.FEASIBLE, 1.0)


def test_a_solver_that_gives_up_at_once_is_not_asked_until_the_time_is_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Values] = []

    def nothing(matrix: Matrix, costs: Values) -> Stage:
        asked.append(costs)
        return nothing_found(matrix, costs)

    monkeypatch.setattr(part_search, "first_plan", _the_worse_way_round)
    monkeypatch.setattr(part_search, "LiveModel", a_solver_that_says(nothing))
    assert solved(BETTER_THAN_FIRST_COME, ASKED).outcome is Outcome.FEASIBLE
    assert len(asked) == 1


def _the_worse_way_round(matrix: Matrix, wished: Any = None) -> Values | None:
    """First come, first served: each household where the other would be better off."""
    columns = matrix.columns
    worse = [
        column
        for column in range(columns.moves)
        if columns.month[column] == 0
        and (columns.frame.groups[columns.group[column]].id == "picky")
        == (columns.frame.places[columns.place[column]].code == "2081_village")
        and columns.frame.places[columns.place[column]].code in ("2081_seat", "2081_village")
    ]
    values = np.zeros(columns.moves, dtype=np.int64)
    values[worse] = 1
    return first_plan(matrix, values)
