"""Alternatives, prices and differences on the proposal page, worked out in the background."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.jobs import JobRunner
from desktop.pages.proposal.answers import Answers
from desktop.pages.proposal.comparison import FactsModel
from desktop.pages.proposal.grid import RowKind, Spot, spot_of
from desktop.pages.proposal.prices import PriceModel, price_rows
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from desktop.settings import WindowSettings
from desktop.without_window import planning
from desktop.workspace import Workspace
from models import proposals
from models.domain.costs import CostPart
from models.domain.proposal import Adjustment, PlanSettings
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from optimizer.adjust import adjusted
from optimizer.explaining.explanation import PlanExplained
from optimizer.explaining.fairness import NOTHING_KNOWN, fairness_of
from optimizer.explaining.one_more import Gains, one_more
from optimizer.explaining.rule_prices import lock_prices, rule_prices
from optimizer.explaining.what_if import Inquiry
from optimizer.searching.planned import Planned
from optimizer.searching.search import search_here
from optimizer.solve import optimise
from tests.planned import a_proposal

SWEDISH = Wording(Language.SWEDISH)
MINUTE = 60_000


@pytest.fixture(scope="module")
def twice(example_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example planned, and then one household left out by hand."""
    path = Path(shutil.copy(example_once, tmp_path_factory.mktemp("twice") / "dalarna.bosplan"))
    with PlanningFile.open(path) as file:
        planning.propose(file, 2026, PlanSettings())
        with file.reading() as session:
            first = proposals.load(session, 1)
        needing = {group.id for group in first.solution.groups if group.needs_home}
        cell = next(cell for cell in first.solution.placements if cell.group_id in needing)
        out = Adjustment(cell.group_id, 1, cell.place_code, cell.month, None, None)
        proposals.store(
            file,
            snapshot=first.snapshot,
            settings=first.settings,
            solution=adjusted(first.snapshot, first.settings, first.solution, (out,)),
            parent_id=first.id,
            reason="Branden",
            adjustments=(out,),
        )
    return path


@pytest.fixture
def page(closed_program: Program, twice: Path, tmp_path: Path) -> ProposalPage:
    closed_program.open(Path(shutil.copy(twice, tmp_path / "twice.bosplan")))
    closed_program.window.show_page("proposal")
    shown = closed_program.window.page
    assert isinstance(shown, ProposalPage)
    shown.show_proposal(1)
    return shown


def _a_spot(page: ProposalPage) -> Spot:
    proposal = page.proposal
    assert proposal is not None
    needing = {group.id for group in proposal.solution.groups if group.needs_home}
    cell = next(cell for cell in proposal.solution.placements if cell.group_id in needing)
    return spot_of(proposal, cell.place_code, cell.month)


def _select(page: ProposalPage, spot: Spot) -> None:
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))


def test_a_cell_is_told_its_alternatives_and_what_they_cost(page: ProposalPage) -> None:
    spot = _a_spot(page)
    _select(page, spot)
    assert page.spot_acts.why.isEnabled()
    page.spot_acts.why.trigger()
    assert not page.spot_acts.why.isEnabled()

    explanation = page.explanation()
    assert explanation is not None
    told = dict(explanation.lines)
    (first,) = (label for label in told if label.startswith("1. "))
    assert told[first]
    assert "bevisat bäst" in explanation.text
    assert page.spot_acts.why not in explanation.actions, "what is known is not asked again"


def test_a_row_of_a_municipality_asks_for_no_alternatives(page: ProposalPage) -> None:
    spot = _a_spot(page)
    _select(page, Spot(spot.municipality_code))
    assert not page.spot_acts.why.isEnabled()


def test_who_is_without_a_home_can_be_asked_about(page: ProposalPage) -> None:
    page.show_proposal(2)
    assert page.proposal is not None
    rows = [
        page.views.model.row_at(page.views.model.index(row, 0)) for row in range(page.views.model.rowCount())
    ]
    (without,) = (row for row in rows if row.kind is RowKind.WITHOUT_HOME)
    spot = without.spot()
    page.answers.ask_spot(spot)
    found = page.answers.of_spot(spot)
    assert found is not None
    (cell,) = found.cells
    assert cell.place_code is None
    assert cell.alternatives


def test_prices_are_worked_out_when_asked_for(page: ProposalPage) -> None:
    page.bar.choose_view(View.PRICES)
    prices = page.views.prices
    assert "Vad kostar varje regel" in prices.note.text()
    kinds = {prices.model.row_at(prices.model.index(row, 0)).kind for row in range(prices.model.rowCount())}
    assert kinds <= {"Kostnad"}, "the parts of the cost are plain sums: nobody waits for them"
    page.spot_acts.price.trigger()

    assert prices.table.isVisible()
    assert not page.spot_acts.price.isEnabled()
    assert page.proposal is not None
    assert prices.model.rowCount() >= len(page.proposal.settings.rules)
    told: list[object] = []
    page.explained.connect(told.append)
    prices.table.setCurrentIndex(prices.model.index(3, 0))
    assert told


def test_another_proposal_forgets_the_answers(page: ProposalPage) -> None:
    spot = _a_spot(page)
    page.answers.ask_spot(spot)
    page.show_proposal(2)
    assert page.answers.of_spot(spot) is None


def test_a_question_runs_beside_the_window_and_can_be_stopped(
    qtbot: QtBot, settings: WindowSettings, twice: Path
) -> None:
    workspace = Workspace(SWEDISH, settings, JobRunner())
    answers = Answers(workspace, workspace)
    with PlanningFile.open(twice) as file, file.reading() as session:
        answers.look_at(proposals.load(session, 1))
    answers.ask_plan()
    assert answers.is_busy
    answers.ask_plan()
    (job,) = workspace.jobs.running
    job.cancel()
    qtbot.waitUntil(lambda: not answers.is_busy, timeout=MINUTE)
    assert answers.plan is None


def test_any_two_proposals_are_compared(page: ProposalPage) -> None:
    page.show_proposal(2)
    page.bar.choose_view(View.DIFFERENCE)
    comparison = page.views.comparison
    assert comparison.other == 1
    assert "1 hushåll bor på en annan ort" in comparison.summary.text()
    assert "Flyttat för hand: 1 hushåll. Skäl: Branden" in comparison.summary.text()
    assert page.views.difference_model.rowCount() == 1
    facts = comparison.facts_model
    lines = [[facts.data(facts.index(row, column)) for column in range(4)] for row in range(facts.rowCount())]
    (in_time,) = (line for line in lines if line[0] == "utan bostad i tid")
    assert in_time[3].startswith("+")

    page.show_proposal(1)
    page.bar.choose_view(View.DIFFERENCE)
    assert comparison.other == 2
    assert "Flyttat för hand" not in comparison.summary.text()


def test_both_tables_are_sound_item_models_with_words_in_every_cell(qtbot: QtBot) -> None:
    prices, facts = PriceModel(SWEDISH), FactsModel(SWEDISH)
    for model in (prices, facts):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    made = a_proposal()
    homes = tuple(replace(home, monthly_rent=5000) for home in made.snapshot.homes)
    made = replace(made, snapshot=replace(made.snapshot, homes=homes, cost_parts=frozenset(CostPart)))
    proposal = replace(made, solution=optimise(made.snapshot, made.settings, searcher=search_here))
    inquiry = Inquiry(Planned(made.snapshot, made.settings, proposal.solution), searcher=search_here)
    gains, fairness = one_more(inquiry), fairness_of(inquiry)
    explained = PlanExplained(rule_prices(inquiry), lock_prices(inquiry), gains, fairness)
    rows = tuple(price_rows(explained, proposal, SWEDISH))
    prices.show(rows)
    assert {row.kind for row in rows} == {"Regel", "Kostnad", "Rättvisa", "En till"}
    for row in range(prices.rowCount()):
        for column in (0, 1, 3):
            assert prices.data(prices.index(row, column), Qt.ItemDataRole.DisplayRole)
    fewer = replace(explained, gains=Gains((), 0), fairness=NOTHING_KNOWN)
    assert len(tuple(price_rows(fewer, proposal, SWEDISH))) == len(explained.rules) + 1
    (cost,) = (row for row in rows if row.kind == "Kostnad")
    assert cost.what == "Hyror för alla bostäder, bebodda och tomma"
    assert any("bostadsmånad" in sum_of for _, sum_of in cost.details)
    facts.show([("a", "b", "c", "d")])
    assert facts.data(facts.index(0, 3)) == "d"
