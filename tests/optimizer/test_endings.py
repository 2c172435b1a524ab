"""When the time is short: what is known by then is told, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from models.domain.months import Month
from models.domain.proposal import Outcome, PlanSettings
from models.domain.snapshot import Lock, LockKind
from models.errors import ProgramFault
from models.progress import Progress
from models.wording import Language, Wording
from optimizer.diagnosis import diagnose
from optimizer.explain import lock_sentence
from optimizer.searching import part_search
from optimizer.searching.search import search_here
from optimizer.searching.standing import Standing
from optimizer.solve import optimise
from optimizer.solver import Ended, Stage
from optimizer.worker import Watched
from tests.builders import YEAR, a_group, a_home, a_snapshot
from tests.optimizer.plans import cells, solved

SEAT, VILLAGE = "2081_seat", "2081_village"
LOCKS_THAT_TAKE_A_SEARCH = a_snapshot(
    groups=(a_group("either"), a_group("for_the_seat")),
    homes=(a_home(SEAT), a_home(VILLAGE)),
    locks=(
        Lock("anybody", SEAT, LockKind.EXACTLY, 1),
        Lock("either", VILLAGE, LockKind.EXACTLY, 1, group_id="either"),
    ),
)
"""Taking one household after the other puts the first in the wrong place."""
NO_TIME = PlanSettings(time_limit_seconds=0.0)


class OutOfTime:
    """A live model that never comes to anything."""

    ended = Ended.LIMIT

    def __init__(self, *_: object) -> None:
        pass

    def minimise(self, *_: object) -> Stage:
        return Stage(self.ended, None, -np.inf)


class Broken(OutOfTime):
    ended = Ended.FAILED


def test_exact_locks_that_take_a_search() -> None:
    placed = cells(solved(LOCKS_THAT_TAKE_A_SEARCH))
    assert [cell[:2] for cell in placed] == [("either", VILLAGE), ("for_the_seat", SEAT)]


def test_no_plan_within_the_time_is_not_a_cancelled_one() -> None:
    solution = solved(LOCKS_THAT_TAKE_A_SEARCH, NO_TIME)
    assert (solution.outcome, solution.placements) == (Outcome.OUT_OF_TIME, ())
    assert not solution.outcome.has_plan


def test_cancelled_before_any_plan() -> None:
    solution = optimise(
        LOCKS_THAT_TAKE_A_SEARCH, PlanSettings(), cancelled=lambda: True, searcher=search_here
    )
    assert solution.outcome is Outcome.STOPPED_EMPTY


def test_killed_after_its_time_without_a_plan() -> None:
    def killed(*_: object) -> Watched:
        return Watched.OUT_OF_TIME

    assert optimise(LOCKS_THAT_TAKE_A_SEARCH, NO_TIME, searcher=killed).outcome is Outcome.OUT_OF_TIME


def test_a_solver_that_breaks_down_is_no_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_search, "LiveModel", Broken)
    with pytest.raises(ProgramFault):
        solved(LOCKS_THAT_TAKE_A_SEARCH)


@pytest.mark.parametrize(
    ("month", "where"), [(None, "Ort 2081_seat"), (Month(YEAR, 3), "Ort 2081_seat i mars")]
)
def test_a_number_that_is_not_proven_is_not_told_as_the_most(
    monkeypatch: pytest.MonkeyPatch, month: Month | None, where: str
) -> None:
    monkeypatch.setattr(diagnose, "LiveModel", OutOfTime)
    lock = Lock("lock", SEAT, LockKind.EXACTLY, 5, month=month)
    basis = a_snapshot(groups=(a_group("g", count=9),), homes=(a_home(SEAT, count=2),), locks=(lock,))
    (breach,) = solved(basis).breaches
    assert (breach.actual, breach.proven) == (2 if month is None else 0, False)
    assert lock_sentence(breach, basis.names, Wording(Language.SWEDISH)) == (
        f"Låset på {where} begär 5 hushåll, "
        f"men på den tid som fanns gick det inte att placera fler än {breach.actual} där"
    )


def test_the_parts_together_stand_at_the_first_goal_not_proven_everywhere() -> None:
    standing = Standing(("in_time", "waiting"), 2)
    standing.hear(0, [3, 10], [0, 0])
    standing.hear(1, None, [0, 0])
    assert standing.progress(0) == Progress("solving", 0, 2)
    standing.hear(1, [2, 7], [0, 0])
    assert standing.progress(0) == Progress("solving", 0, 2, 5, 0, "in_time")
    standing.hear(0, [3, 10], [3, 4])
    standing.hear(1, [2, 7], [2, 7])
    assert standing.progress(1) == Progress("solving", 1, 2, 17, 11, "waiting")
    standing.hear(0, [3, 10], [3, 10])
    assert standing.progress(2) == Progress("solving", 2, 2, 17, 17, "waiting")


def test_nothing_is_known_of_no_goals() -> None:
    standing = Standing((), 1)
    standing.hear(0, [], [])
    assert standing.progress(1) == Progress("solving", 1, 1)


def test_what_is_told_on_the_way_ends_where_the_plan_ends() -> None:
    """Best never rises and the bound never falls while one goal is told of."""
    two = a_snapshot(
        groups=(a_group("here", count=2), a_group("there", "2034", count=3)),
        homes=(a_home(SEAT), a_home("2034_seat", first=Month(YEAR, 2), count=2)),
    )
    told: list[Any] = []
    solution = optimise(two, PlanSettings(), told.append, searcher=search_here)
    known = [progress for progress in told if progress.best is not None]
    for before, after in pairwise(known):
        assert before.bound <= before.best
        assert before.goal != after.goal or (after.best <= before.best and after.bound >= before.bound)
    last = solution.goals[-1]
    assert known[-1] == replace(told[-2], goal=last.id, best=last.value, bound=last.value)
