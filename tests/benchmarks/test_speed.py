"""Snapshot to optimal plan, against the same matrices handed straight to HiGHS with the same options.

Run with ``pytest tests/benchmarks --benchmark-enable --benchmark-only -s``; it prints the ratio of the
two, measured in the same run. In the ordinary test run the county runs
once and only the values are compared.
"""

from __future__ import annotations

import time

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from models.domain.proposal import Outcome, PlanSettings, Solution
from optimizer.search import search_here
from optimizer.solve import optimise
from tests.benchmarks.bare_highs import ready, solve_bare
from tests.benchmarks.instances import COUNTY, LARGE_COUNTY, Size, an_instance

SETTINGS = PlanSettings()
ROUNDS = 5


@pytest.mark.parametrize("size", [COUNTY, LARGE_COUNTY], ids=lambda size: size.name)
def test_snapshot_to_plan(
    benchmark: BenchmarkFixture, size: Size, capsys: pytest.CaptureFixture[str]
) -> None:
    if benchmark.disabled and size is not COUNTY:
        pytest.skip("larger sizes are measured with --benchmark-enable only")
    snapshot = an_instance(size)
    parts = ready(snapshot, SETTINGS)
    bare_seconds: list[float] = []
    bare_values: list[int] = []

    def bare() -> None:
        """Before every round, so that both see the same noise of the machine."""
        began = time.perf_counter()
        bare_values[:] = solve_bare(parts)
        bare_seconds.append(time.perf_counter() - began)

    def ours() -> Solution:
        return optimise(snapshot, SETTINGS, searcher=search_here)

    solution = benchmark.pedantic(ours, setup=bare, rounds=ROUNDS)
    assert solution.outcome is Outcome.OPTIMAL
    assert [goal.value for goal in solution.goals] == bare_values
    if benchmark.stats is not None:
        ratio = benchmark.stats["min"] / min(bare_seconds)
        benchmark.extra_info["ratio"] = ratio
        with capsys.disabled():
            print(  # noqa: T201 - what this is for
                f"\n{size.name}: snapshot to plan {benchmark.stats['min']:.3f} s, "
                f"bare HiGHS {min(bare_seconds):.3f} s, ratio {ratio:.2f}"
            )
