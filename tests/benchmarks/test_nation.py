"""The nation in one file: proven gap, memory of all processes, the sum of its counties, time to cancel."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from models.domain.proposal import Outcome, PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from optimizer.searching.search import search_here
from optimizer.solve import optimise
from tests.benchmarks.instances import NATION, an_instance
from tests.benchmarks.ratios import against_target, compared

SETTINGS = PlanSettings()
COUNTIES = 21
GIB = 2**30


def the_nation(benchmark: BenchmarkFixture) -> PlanningSnapshot:
    if benchmark.disabled:
        pytest.skip("the nation is measured with --benchmark-enable only")
    return an_instance(NATION)


def memory(process: int) -> int:
    """Bytes that a process holds and shares with no other, and its part of what it shares."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


class Watcher:
    """The most memory that this process and its children held together."""

    def __init__(self) -> None:
        self.most = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Watcher:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(0.2):
            children = [child.pid for child in multiprocessing.active_children() if child.pid is not None]
            self.most = max(self.most, sum(memory(process) for process in (os.getpid(), *children)))


def counties(snapshot: PlanningSnapshot) -> Iterator[PlanningSnapshot]:
    """The municipalities dealt out to as many counties as Sweden has."""
    for number in range(COUNTIES):
        codes = {part.code for part in snapshot.municipalities[number::COUNTIES]}
        places = tuple(place for place in snapshot.places if place.municipality_code in codes)
        inside = {place.code for place in places}
        yield replace(
            snapshot,
            municipalities=tuple(part for part in snapshot.municipalities if part.code in codes),
            places=places,
            quotas=tuple(quota for quota in snapshot.quotas if quota.municipality_code in codes),
            groups=tuple(group for group in snapshot.groups if group.municipality_codes[0] in codes),
            homes=tuple(home for home in snapshot.homes if home.place_code in inside),
            projects=tuple(project for project in snapshot.projects if project.place_code in inside),
            services=tuple(point for point in snapshot.services if point.municipality_code in codes),
        )


def test_the_nation_in_child_processes(
    benchmark: BenchmarkFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    snapshot = the_nation(benchmark)
    with Watcher() as watcher:
        solution: Solution = benchmark.pedantic(lambda: optimise(snapshot, SETTINGS))
    assert solution.gap is not None
    assert watcher.most > 0
    told = f"nation: {solution.outcome}, {benchmark.stats['min']:.1f} s"
    against_target(capsys, f"{told}, gap", solution.gap, 0.01)
    against_target(capsys, f"{told}, GiB in all processes together", watcher.most / GIB, 1)


def test_the_nation_against_its_counties(
    benchmark: BenchmarkFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    snapshot = the_nation(benchmark)
    apart = list(counties(snapshot))

    def whole() -> Solution:
        return optimise(snapshot, SETTINGS, searcher=search_here)

    def one_by_one() -> list[Solution]:
        return [optimise(county, SETTINGS, searcher=search_here) for county in apart]

    solution = benchmark.pedantic(whole)
    sums = [
        sum(goal.value for goal in goals) for goals in zip(*(one.goals for one in one_by_one()), strict=True)
    ]
    assert [goal.value for goal in solution.goals] == sums
    ratio = compared(whole, one_by_one, rounds=2)
    benchmark.extra_info["ratio"] = ratio.value
    what = f"nation: in one against {COUNTIES} counties one by one: {ratio}"
    against_target(capsys, what, ratio.value, 1.1)


@pytest.fixture(scope="module")
def uncancelled() -> float:
    """Seconds that the whole search takes here."""
    began = time.monotonic()
    optimise(an_instance(NATION), SETTINGS)
    return time.monotonic() - began


@pytest.mark.parametrize("share", [0.15, 0.3, 0.45, 0.6, 0.75])
def test_cancelling_the_nation(
    benchmark: BenchmarkFixture,
    share: float,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Asked for at every stage of the search: from before there is a plan until it is nearly done."""
    snapshot = the_nation(benchmark)
    after = share * request.getfixturevalue("uncancelled")
    asked: list[float] = []

    def cancelled() -> bool:
        if not asked and time.monotonic() > began + after:
            asked.append(time.monotonic())
        return bool(asked)

    began = time.monotonic()
    solution = benchmark.pedantic(lambda: optimise(snapshot, SETTINGS, cancelled=cancelled))
    answered = time.monotonic() - asked[0]
    assert solution.outcome in (Outcome.STOPPED, Outcome.STOPPED_EMPTY)
    against_target(capsys, f"nation: cancelled after {after:.1f} s: {solution.outcome}, seconds", answered, 1)
