"""Who does what next: everything is built first, everything is solved once, and time left is used."""

from __future__ import annotations

import math
import time

from hypothesis import given
from hypothesis import strategies as st

from models.domain.geography import LocalityKind, Place
from optimizer.searching.news import PartBuilt, PartDone
from optimizer.searching.planned import Question
from optimizer.searching.schedule import LEAST_SECONDS, Build, Order, Schedule, Solve
from tests.builders import a_group, a_snapshot


def questions(*sizes: int) -> list[Question]:
    """Parts with so many places."""
    group = a_group("one")
    kind = LocalityKind.URBAN_AREA
    return [
        Question(
            a_snapshot(
                groups=(group,), places=tuple(Place(f"{n}", "2081", "", kind, 1, 1) for n in range(size))
            )
        )
        for size in sizes
    ]


def schedule(*sizes: int, seconds: float = 60.0) -> Schedule:
    return Schedule(questions(*sizes), time.monotonic() + seconds)


def follow(plan: Schedule, worker: int, size: int = 1, *, proven: bool = True) -> Order | None:
    """The worker's next order, done at once."""
    order = plan.next(worker)
    match order:
        case Build():
            plan.hear(worker, PartBuilt(order.part, size))
        case Solve():
            if order.question is not None:
                plan.hear(worker, PartBuilt(order.part, size))
                assert plan.is_busy(worker)
            plan.hear(worker, PartDone(order.part, may_go_on=not proven))
    assert not plan.is_busy(worker)
    return order


def test_the_largest_is_built_and_solved_first() -> None:
    plan = schedule(2, 5, 3)
    done = [order for size in (500, 300, 200, 1, 1, 1) if (order := follow(plan, 0, size)) is not None]
    assert [(type(order), order.part) for order in done] == [
        (Build, 1),
        (Build, 2),
        (Build, 0),
        (Solve, 1),
        (Solve, 2),
        (Solve, 0),
    ]
    assert plan.over
    assert plan.next(0) is None


def test_time_goes_by_size_and_nobody_is_hurried() -> None:
    plan = schedule(2, 5, seconds=100.0)
    for size in (999, 1):
        follow(plan, 0, size)
    large, small = plan.next(0), plan.next(1)
    assert isinstance(large, Solve)
    assert isinstance(small, Solve)
    assert 95 < large.seconds <= 100
    assert small.seconds > LEAST_SECONDS


def test_a_helper_is_told_what_it_has_not_built() -> None:
    plan = schedule(2, 5)
    for _ in range(2):
        follow(plan, 0)
    mine, theirs = plan.next(0), plan.next(1)
    assert isinstance(mine, Solve)
    assert isinstance(theirs, Solve)
    assert mine.question is None
    assert theirs.question is not None
    assert {mine.part, theirs.part} == {0, 1}
    assert plan.next(2) is None
    assert not plan.over


def test_nothing_is_solved_before_it_is_built() -> None:
    plan = schedule(1, 1)
    assert isinstance(plan.next(0), Build)
    assert isinstance(plan.next(1), Build)
    assert plan.next(2) is None
    assert not plan.all_built


def test_what_is_not_proven_goes_on_while_there_is_time_with_who_has_it() -> None:
    plan = schedule(3)
    follow(plan, 0)
    assert isinstance(follow(plan, 0, proven=False), Solve)
    assert not plan.over
    assert plan.next(1) is None
    again = follow(plan, 0, proven=True)
    assert isinstance(again, Solve)
    assert plan.over


def test_without_time_every_part_still_has_its_turn() -> None:
    plan = schedule(1, 2, seconds=-1.0)
    orders = [follow(plan, 0, proven=False) for _ in range(4)]
    assert [type(order) for order in orders] == [Build, Build, Solve, Solve]
    assert all(order.seconds == 0 for order in orders if isinstance(order, Solve))
    assert plan.over


@given(st.lists(st.integers(1, 6), min_size=1, max_size=8), st.data())
def test_every_part_is_built_and_solved_once_whoever_asks(sizes: list[int], data: st.DataObject) -> None:
    plan = schedule(*sizes)
    workers = st.integers(0, 2)
    built, solved = [], []
    for _ in range(math.prod((20, len(sizes)))):
        order = follow(plan, data.draw(workers))
        built += [order.part] if isinstance(order, Build) else []
        solved += [order.part] if isinstance(order, Solve) else []
        if plan.over:
            break
    assert sorted(built) == sorted(solved) == list(range(len(sizes)))
    assert plan.waiting == 0
