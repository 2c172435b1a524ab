"""Planning again after one lock, and the explanation of one cell, against one plan from scratch."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from models.domain.placement import Placement
from models.domain.proposal import PlanSettings, Solution
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from optimizer.explaining.alternatives import explain_cell
from optimizer.explaining.what_if import Inquiry
from optimizer.searching.planned import Planned
from optimizer.searching.search import search_here
from optimizer.solve import optimise
from tests.benchmarks.instances import COUNTY, an_instance
from tests.benchmarks.ratios import against_target, mean, seconds

SETTINGS = PlanSettings()


@pytest.fixture(scope="module")
def known() -> Planned:
    snapshot = an_instance(COUNTY)
    return Planned(snapshot, SETTINGS, optimise(snapshot, SETTINGS, searcher=search_here))


def one_cell_each(known: Planned) -> list[Placement]:
    """A cell of every municipality."""
    groups = {group.id: group for group in known.snapshot.groups if group.needs_home}
    found: dict[str, Placement] = {}
    for cell in known.solution.placements:
        if cell.group_id in groups:
            found.setdefault(groups[cell.group_id].municipality_codes[0], cell)
    return list(found.values())


def locked(snapshot: PlanningSnapshot, cell: Placement) -> PlanningSnapshot:
    lock = Lock("new", cell.place_code, LockKind.AT_MOST, 0, group_id=cell.group_id)
    return replace(snapshot, locks=(*snapshot.locks, lock))


def from_scratch(snapshot: PlanningSnapshot) -> Solution:
    return optimise(snapshot, SETTINGS, searcher=search_here)


def test_planning_again_after_one_lock(
    benchmark: BenchmarkFixture, known: Planned, capsys: pytest.CaptureFixture[str]
) -> None:
    def again(snapshot: PlanningSnapshot) -> Solution:
        return optimise(snapshot, SETTINGS, searcher=search_here, known=known)

    changed = [locked(known.snapshot, cell) for cell in one_cell_each(known)]
    assert benchmark.pedantic(again, (changed[0],)).goals == from_scratch(changed[0]).goals
    if not benchmark.disabled:
        whole = min(seconds(lambda: from_scratch(known.snapshot)) for _ in range(5))
        ratios = [min(seconds(partial(again, one)) for _ in range(3)) / whole for one in changed]
        benchmark.extra_info["ratio"] = mean(ratios)
        against_target(
            capsys,
            f"county: planning again after one lock, {len(ratios)} municipalities in turn, against a plan "
            f"from scratch ({whole:.3f} s): mean {mean(ratios):.2f}, worst",
            max(ratios),
            0.2,
        )


def test_explaining_one_cell(
    benchmark: BenchmarkFixture, known: Planned, capsys: pytest.CaptureFixture[str]
) -> None:
    def explained(cell: Placement) -> object:
        return explain_cell(Inquiry(known, searcher=search_here), cell.group_id, cell.place_code)

    cells = one_cell_each(known)
    benchmark.pedantic(explained, (cells[0],))
    if not benchmark.disabled:
        whole = min(seconds(lambda: from_scratch(known.snapshot)) for _ in range(5))
        ratios = [min(seconds(partial(explained, cell)) for _ in range(2)) / whole for cell in cells]
        benchmark.extra_info["ratio"] = mean(ratios)
        against_target(
            capsys,
            f"county: explaining one cell of each municipality against one plan ({whole:.3f} s): "
            f"mean {mean(ratios):.2f}, worst",
            max(ratios),
            1,
        )
