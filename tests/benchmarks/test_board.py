"""A hand that carries on the board, 3 000 cases in 20 places: a step, and what the rules say of it.

Run with ``pytest tests/benchmarks/test_board.py --benchmark-enable -s``; each ratio and its target are
printed, measured in the same run against a bare table of Qt's with as many rows and columns, drawn anew.
In the ordinary test run a smaller board goes the same way.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import override

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.bootstrap import Program
from desktop.jobs import InlineJobRunner, Job, Lane
from desktop.pages.proposal.grid import RowKind, Spot
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.settings import WindowSettings
from models import proposals
from models.domain.placement import Placement
from models.domain.proposal import Outcome, PlanSettings, Proposal, Solution, SolverReport
from models.example_county.example import create_example
from optimizer.judge import judge_at_once
from tests.benchmarks.instances import YEAR, Size, an_instance
from tests.benchmarks.ratios import against_target, compared

STEP_TARGET, JUDGEMENT_TARGET = 20.0, 40.0
NO_INDEX = QModelIndex()


class JudgingLater(InlineJobRunner):
    """What the rules say is waited for to the end: a step never waits for it."""

    asked: Job | None = None

    @override
    def _dispatch(self, job: Job, lane: Lane) -> None:
        if lane is Lane.JUDGEMENT:
            self.asked = job
        else:
            super()._dispatch(job, lane)


class BareTable(QAbstractTableModel):
    """What Qt asks for at least, with words that are ready."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__()
        self._rows, self._columns = rows, columns

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_INDEX) -> int:
        return self._rows

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NO_INDEX) -> int:
        return self._columns

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return str(index.row() * index.column()) if role == Qt.ItemDataRole.DisplayRole else None


def a_proposal(cases: int) -> Proposal:
    """Every case by itself in one municipality of 20 places, wherever chance put it."""
    basis = an_instance(Size("board", 1, 20, 3 * cases))
    single = [
        replace(group, id=f"{group.id}-{number:04d}", count=1)
        for group in basis.groups
        if group.needs_home
        for number in range(group.count)
    ]
    groups = tuple(sorted(single[:cases], key=lambda group: group.id))
    assert len(groups) == cases
    basis = replace(basis, groups=groups).in_order()
    chance = random.Random(2018)  # noqa: S311 - made-up cases, no secret
    placements = sorted(
        Placement(group.id, chance.choice(basis.places).code, group.assigned, 1) for group in groups
    )
    solution = Solution(
        outcome=Outcome.FEASIBLE,
        groups=groups,
        placements=tuple(placements),
        goals=(),
        shortages=(),
        breaches=(),
        gap=None,
        report=SolverReport("0.1.0", "HiGHS", "1.15.1"),
    )
    return Proposal(0, YEAR, "", basis, PlanSettings(), solution, "")


@pytest.fixture
def jobs() -> JudgingLater:
    return JudgingLater()


@pytest.fixture
def page(
    benchmark: BenchmarkFixture, qapp: QApplication, jobs: JudgingLater, tmp_path: Path
) -> Iterator[ProposalPage]:
    made = a_proposal(3_000 if benchmark.enabled else 60)
    file = create_example(tmp_path / "board.bosplan")
    proposals.store(file, snapshot=made.snapshot, settings=made.settings, solution=made.solution)
    file.close()
    program = Program(qapp, WindowSettings(tmp_path / "window.ini"), jobs=jobs)
    program.window.resize(1366, 768)
    program.window.show()
    program.open(tmp_path / "board.bosplan")
    program.window.show_page("proposal")
    shown = program.window.page
    assert isinstance(shown, ProposalPage)
    yield shown
    shown.board.put_back()
    if jobs.asked is not None:
        jobs.asked.run()
    program.window.close()
    program.close()
    program.window.deleteLater()


def test_a_step_of_the_hand_and_what_the_rules_say_of_it(
    benchmark: BenchmarkFixture, page: ProposalPage, capsys: pytest.CaptureFixture[str]
) -> None:
    assert page.proposal is not None
    cell = page.proposal.solution.placements[0]
    months = itertools.cycle(page.proposal.snapshot.months)
    owner = page.proposal.snapshot.places[0].municipality_code
    table = page.views.table
    assert page.board.pick_up(Spot(owner, RowKind.PLACE, cell.place_code, cell.month))
    bare = QTableView()
    bare.setModel(BareTable(table.model().rowCount(), table.model().columnCount()))
    bare.resize(table.size())
    bare.verticalHeader().setDefaultSectionSize(28)
    for column in range(table.model().columnCount()):
        bare.setColumnWidth(column, table.columnWidth(column))
    bare.show()

    def step() -> None:
        """To the next month, until it is seen."""
        page.board.hold_over(Spot(owner, RowKind.PLACE, cell.place_code, next(months)))
        table.grab()

    solution, settings = page.proposal.solution, page.proposal.settings
    basis = replace(page.proposal.snapshot, groups=solution.groups).in_order()

    def judgement() -> None:
        judge_at_once(basis, settings, solution.placements)

    rounds = 5 if benchmark.enabled else 1
    stepped = compared(step, bare.grab, rounds)
    judged = benchmark.pedantic(compared, (judgement, bare.grab, rounds))  # type: ignore[no-untyped-call] # the plugin has no types
    bare.deleteLater()
    if benchmark.enabled:
        against_target(capsys, f"a step of the hand: {stepped}", stepped.value, STEP_TARGET)
        against_target(capsys, f"a judgement: {judged}", judged.value, JUDGEMENT_TARGET)
