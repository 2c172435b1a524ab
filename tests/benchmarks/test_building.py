"""Building and handing over the model, against plain arrays with `passModel`, and against linopy.

The plain arrays lie ready when the clock starts; the program reads them from the snapshot, makes PuLP's
problem and names every row on the way. linopy is in no lock: ``pip install --group peers`` brings it.
"""

from __future__ import annotations

import importlib.util

import highspy
import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import Matrix, matrix_of
from optimizer.frame import Frame
from optimizer.parts import parts_of
from optimizer.rules.catalogue import rules_in_force
from optimizer.solver import LiveModel
from tests.benchmarks.bare_build import Raw, handed_through_linopy, handed_to_highs, raw
from tests.benchmarks.instances import COUNTY, LARGE_COUNTY, NATION, Size, an_instance
from tests.benchmarks.ratios import Ratio, against_target, compared, seconds

SETTINGS = PlanSettings()
needs_linopy = pytest.mark.skipif(
    importlib.util.find_spec("linopy") is None,
    reason="linopy is installed for comparison only: pip install --group peers",
)
sizes = pytest.mark.parametrize("size", [COUNTY, LARGE_COUNTY, NATION], ids=lambda size: size.name)


def built(snapshot: PlanningSnapshot) -> list[Matrix]:
    found = []
    for part in parts_of(snapshot.in_order(), SETTINGS):
        matrix = matrix_of(Frame(part, SETTINGS), rules_in_force(SETTINGS))
        LiveModel(matrix, np.zeros(matrix.columns.total, dtype=np.int64))
        found.append(matrix)
    return found


def an_instance_and_arrays(benchmark: BenchmarkFixture, size: Size) -> tuple[PlanningSnapshot, Raw]:
    if benchmark.disabled and size is not COUNTY:
        pytest.skip("larger sizes are measured with --benchmark-enable only")
    snapshot = an_instance(size)
    return snapshot, raw(snapshot)


def shape(matrices: list[Matrix]) -> tuple[int, int, int]:
    """Columns, rows and terms; HiGHS leaves out terms that are 0."""
    return (
        sum(matrix.columns.total for matrix in matrices),
        sum(len(matrix.keys) for matrix in matrices),
        sum(np.count_nonzero(matrix.values) for matrix in matrices),
    )


def shape_in(highs: highspy.Highs) -> tuple[int, int, int]:
    return highs.getNumCol(), highs.getNumRow(), highs.getNumNz()


@sizes
def test_against_plain_arrays(
    benchmark: BenchmarkFixture, size: Size, capsys: pytest.CaptureFixture[str]
) -> None:
    snapshot, arrays = an_instance_and_arrays(benchmark, size)
    assert shape(benchmark.pedantic(built, (snapshot,))) == shape_in(handed_to_highs(arrays))
    if not benchmark.disabled:
        ratio = compared(lambda: built(snapshot), lambda: handed_to_highs(arrays))
        benchmark.extra_info["ratio"] = ratio.value
        what = f"{size.name}: building and handing over against plain arrays: {ratio}"
        against_target(capsys, what, ratio.value, 6)


@needs_linopy
@sizes
def test_against_linopy(benchmark: BenchmarkFixture, size: Size, capsys: pytest.CaptureFixture[str]) -> None:
    """From the snapshot, as the program; and linopy's own part alone, from arrays that lie ready."""
    snapshot, arrays = an_instance_and_arrays(benchmark, size)
    highs = benchmark.pedantic(handed_through_linopy, (arrays,))
    assert shape(built(snapshot)) == shape_in(highs)
    if not benchmark.disabled:
        ratio = compared(lambda: built(snapshot), lambda: handed_through_linopy(raw(snapshot)))
        ready = Ratio(ratio.ours, min(seconds(lambda: handed_through_linopy(arrays)) for _ in range(3)))
        against_target(
            capsys,
            f"{size.name}: building and handing over, both from the snapshot, against linopy: {ratio}",
            ratio.value,
            1,
            f"{size.name}: for comparison, linopy from arrays that lie ready: {ready}",
        )
