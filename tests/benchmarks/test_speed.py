"""Snapshot to proven plan, against the same matrices handed straight to HiGHS with the same options.

Run with ``pytest tests/benchmarks --benchmark-enable -s``; it prints the ratio of the two, measured in the
same run. In the ordinary test run the county runs once and only the values are compared.
"""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from models.domain.proposal import Outcome, PlanSettings, Solution
from optimizer.searching.search import search_here
from optimizer.solve import optimise
from tests.benchmarks.bare_highs import ready, solve_bare
from tests.benchmarks.instances import COUNTY, LARGE_COUNTY, Size, an_instance
from tests.benchmarks.ratios import against_target, compared, seconds
from tests.optimizer.reference_problems import hias, score_settings
from tests.shared_data import SHARED_DATA, needs_shared_data

SETTINGS = PlanSettings()
HIAS = SHARED_DATA / "benchmarks" / "hias-fy17"


@pytest.mark.parametrize("size", [COUNTY, LARGE_COUNTY], ids=lambda size: size.name)
def test_snapshot_to_plan(
    benchmark: BenchmarkFixture, size: Size, capsys: pytest.CaptureFixture[str]
) -> None:
    if benchmark.disabled and size is not COUNTY:
        pytest.skip("larger sizes are measured with --benchmark-enable only")
    snapshot = an_instance(size)
    parts = ready(snapshot, SETTINGS)

    def ours() -> Solution:
        return optimise(snapshot, SETTINGS, searcher=search_here)

    solution = benchmark.pedantic(ours)
    assert solution.outcome is Outcome.OPTIMAL
    assert [goal.value for goal in solution.goals] == solve_bare(parts)
    if not benchmark.disabled:
        ratio = compared(ours, lambda: solve_bare(parts))
        benchmark.extra_info["ratio"] = ratio.value
        as_one = ready(snapshot, SETTINGS, as_one=True)
        whole = seconds(lambda: solve_bare(as_one))
        against_target(
            capsys, f"{size.name}: snapshot to plan, HiGHS too part by part: {ratio}", ratio.value, 1.15
        )
        what = f"{size.name}: snapshot to plan, HiGHS on the whole as one matrix: {whole:.3f} s"
        against_target(capsys, what, ratio.ours / whole, 1)


@needs_shared_data
def test_real_families_to_proven_optimum(
    benchmark: BenchmarkFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    if benchmark.disabled:
        pytest.skip("measured with --benchmark-enable only; its optimum is tested among the reference optima")
    snapshot, asked = hias(HIAS, "cap_total"), score_settings("suitability")
    parts = ready(snapshot, asked)

    def ours() -> Solution:
        return optimise(snapshot, asked, searcher=search_here)

    assert [goal.value for goal in benchmark.pedantic(ours).goals] == solve_bare(parts)
    ratio = compared(ours, lambda: solve_bare(parts))
    benchmark.extra_info["ratio"] = ratio.value
    what = f"hias-fy17 P1: to the proven optimum against bare HiGHS: {ratio}"
    against_target(capsys, what, ratio.value, 1.2)
