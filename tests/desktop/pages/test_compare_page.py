"""Jämför through the window: plans side by side, chosen, looked at, decided about, printed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.pages.compare.compare_page import ComparePage
from desktop.pages.compare.views import View
from desktop.pages.inflows.inflows_page import InflowsPage
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View as ProposalView
from desktop.printing.comparison_paper import ComparisonForm
from desktop.printing.open_papers import open_print
from desktop.printing.preview import PreviewDialog
from desktop.without_window import planning
from models import proposals
from models.domain.proposal import PlanSettings
from models.planning_file.database import PlanningFile
from models.wording import Language
from tests.desktop.test_longer_words import cut_off
from tests.desktop.test_window import speak


@pytest.fixture(scope="module")
def planned(example_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three proposals: by the rules, without homes counted, without services counted."""
    path = Path(shutil.copy(example_once, tmp_path_factory.mktemp("compare") / "dalarna.bosplan"))
    with PlanningFile.open(path) as file:
        for off in ((), ("home_capacity",), ("service_capacity",)):
            planning.propose(file, 2026, PlanSettings(rules_off=frozenset(off)))
    return path


@pytest.fixture
def page(closed_program: Program, planned: Path, tmp_path: Path) -> ComparePage:
    closed_program.open(Path(shutil.copy(planned, tmp_path / "plan.bosplan")))
    closed_program.window.show_page("compare")
    shown = closed_program.window.page
    assert isinstance(shown, ComparePage)
    return shown


def names(page: ComparePage) -> tuple[str, ...]:
    assert page.basis is not None
    return page.basis.names


def choose(box: QComboBox, key: object) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def texts(page: ComparePage, view: View) -> list[tuple[str, ...]]:
    panel = page.views.tables[view].panel
    assert panel is not None
    model = panel.view.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_it_begins_with_the_newest_beside_the_one_before(page: ComparePage):
    assert names(page) == ("Förslag 2", "Förslag 3")
    assert "skiljer" in page.state_line()


def test_a_third_plan_is_added_and_taken_away(page: ComparePage):
    choose(page.choice.boxes[2], 1)
    assert names(page) == ("Förslag 2", "Förslag 3", "Förslag 1")
    lines = {row[1]: row[2:] for row in texts(page, View.FACTS)}
    assert lines["Inte fler hushåll än bostäder som är stora nog"] == ("gäller inte", "hålls", "hålls")
    choose(page.choice.boxes[2], None)
    assert names(page) == ("Förslag 2", "Förslag 3")


def test_a_plan_that_is_chosen_twice_changes_places(page: ComparePage):
    choose(page.choice.boxes[0], 3)
    assert names(page) == ("Förslag 3", "Förslag 2")
    choose(page.choice.boxes[2], 2)
    assert names(page) == ("Förslag 3", "Förslag 2"), "it stands there already"
    choose(page.choice.boxes[2], 1)
    choose(page.choice.boxes[2], 3)
    assert names(page) == ("Förslag 1", "Förslag 2", "Förslag 3")


def test_only_what_differs_leaves_out_the_rest(page: ComparePage):
    every = texts(page, View.FACTS)
    page.only_differing.click()
    fewer = texts(page, View.FACTS)
    assert 0 < len(fewer) < len(every)
    assert all(len(set(row[2:])) > 1 for row in fewer)


def test_a_line_is_explained_and_leads_to_the_proposals(page: ComparePage, program_window: Program):
    panel = page.views.tables[View.FACTS].panel
    assert panel is not None
    panel.go_to("rule home_capacity")
    explanation = page.explanation()
    assert explanation is not None
    assert explanation.heading == "Inte fler hushåll än bostäder som är stora nog"
    assert dict(explanation.lines) == {"Förslag 2": "gäller inte", "Förslag 3": "hålls"}
    assert explanation.text
    page.open_actions[0].trigger()
    shown = program_window.window.page
    assert shown is not None
    assert (shown.id, getattr(shown, "proposal_id", None)) == ("proposal", 2)


@pytest.fixture
def program_window(closed_program: Program) -> Program:
    return closed_program


def test_every_view_is_seen_and_the_maps_follow_the_table(page: ComparePage, qtbot: QtBot):
    for view in View:
        page.segments.choose(view)
        assert page.views.view is view
    page.segments.choose(View.MUNICIPALITIES)
    page.views.tables[View.MUNICIPALITIES].select("2062")
    page.segments.choose(View.MAPS)
    maps = page.views.maps.maps
    assert [drawn.selected for drawn in maps] == ["2062", "2062"]
    assert maps[0].classes == maps[1].classes
    maps[1].setFocus()
    qtbot.keyClick(maps[1], Qt.Key.Key_Left)
    assert maps[0].selected == maps[1].selected != "2062"
    assert page.views.tables[View.MUNICIPALITIES].code == maps[0].selected
    as_table = next(
        button for button in page.views.maps.findChildren(QPushButton) if button.text() == "Visa som tabell"
    )
    as_table.click()
    assert page.views.view is View.MUNICIPALITIES


def test_the_tables_are_well_formed_models(page: ComparePage, qtmodeltester: ModelTester):
    for table in page.views.tables.values():
        assert table.panel is not None
        qtmodeltester.check(table.panel.view.model())


def test_a_new_proposal_is_offered_and_stays_beside_what_was_chosen(page: ComparePage):
    workspace = page.workspace
    with workspace.file.reading() as session:
        first = proposals.load(session, 1)
    proposals.store(
        workspace.file, snapshot=first.snapshot, settings=first.settings, solution=first.solution, parent_id=1
    )
    workspace.announce(frozenset({"proposal"}))
    assert page.choice.boxes[0].findData(4) >= 0
    assert names(page) == ("Förslag 2", "Förslag 3")
    page.go_to((1, 4))
    assert names(page) == ("Förslag 1", "Förslag 4")
    assert "Lika många hushåll" in page.state_line()


def test_plans_of_a_study_stand_beside_proposals(page: ComparePage, program_window: Program):
    window = program_window.window
    window.show_page("inflows")
    study = window.page
    assert isinstance(study, InflowsPage)
    study.study_action.trigger()
    window.show_page("compare")
    choose(page.choice.boxes[2], "60\N{NO-BREAK SPACE}%")
    assert names(page)[2] == "Mottagande 60\N{NO-BREAK SPACE}%"
    needs = next(row for row in texts(page, View.FACTS) if row[1] == "Behöver bostad, personer")
    assert "(−" in needs[4]
    assert len(page.open_actions) == 2


def test_a_cell_that_differs_leads_to_its_place_in_the_proposal(page: ComparePage, program_window: Program):
    page.segments.choose(View.CELLS)
    panel = page.views.tables[View.CELLS].panel
    assert panel is not None
    assert page.basis is not None
    line = page.basis.cells[0]
    panel.go_to(f"{line.place_code} {line.month}")
    page.open_actions[1].trigger()
    shown = program_window.window.page
    assert isinstance(shown, ProposalPage)
    assert shown.proposal_id == 3
    spot = shown.views.spot
    assert spot is not None
    assert spot.place_code == line.place_code


def test_the_difference_of_a_proposal_leads_here(page: ComparePage, program_window: Program):
    program_window.window.show_page("proposal", 3)
    shown = program_window.window.page
    assert isinstance(shown, ProposalPage)
    shown.bar.choose_view(ProposalView.DIFFERENCE)
    shown._compare_with(1)
    shown.views.comparison.offer(shown._rows[1:], 1)
    shown.views.comparison.more.click()
    assert program_window.window.page is page
    assert names(page) == ("Förslag 1", "Förslag 3")


def test_what_is_compared_is_printed_and_saved(page: ComparePage, qtbot: QtBot, tmp_path: Path):
    assert page.basis is not None
    preview = PreviewDialog(
        page.workspace,
        ComparisonForm(page.basis),
        choose=lambda _parent, _workspace, export, name: tmp_path / f"{name}{export.suffix}",
    )
    qtbot.addWidget(preview)
    assert preview.pages.page_count >= 3
    for button in preview.save_buttons:
        button.click()
        assert "Sparat" in preview.messages.text
    name = "Jämförelse av planer 2026 Förslag 2, Förslag 3"
    assert "Det som skiljer" in load_workbook(tmp_path / f"{name}.xlsx").sheetnames


def test_print_on_this_page_is_the_comparison(page: ComparePage, program_window: Program, qtbot: QtBot):
    preview = open_print(page.workspace, program_window.window)
    assert preview is not None
    qtbot.addWidget(preview)
    assert preview.windowTitle() == "Skriv ut jämförelsen"


def test_with_fewer_than_two_proposals_it_says_what_to_do(program: Program):
    program.window.show_page("compare")
    page = program.window.page
    assert isinstance(page, ComparePage)
    assert page.basis is None
    assert not page.choice.isVisible()
    assert "Gör minst två förslag (F9)" in page.empty.text()
    assert open_print(program.workspace, program.window) is None
    assert "ingen jämförelse" in program.window.message_bar.text


def test_another_file_brings_other_proposals(page: ComparePage, program_window: Program, example_path: Path):
    program_window.open(example_path)
    program_window.window.show_page("compare")
    assert page.basis is None


def test_everything_that_takes_focus_has_a_name(page: ComparePage, qapp: QApplication):
    for view in View:
        page.segments.choose(view)
        for widget in page.findChildren(QComboBox):
            assert widget.accessibleName()
        for drawn in page.views.maps.maps:
            assert drawn.accessibleName()
    assert not cut_off(page)


def test_english_is_english(page: ComparePage, program_window: Program, qtbot: QtBot):
    speak(program_window, qtbot, Language.ENGLISH)
    shown = program_window.window.page
    assert isinstance(shown, ComparePage)
    assert names(shown) == ("Proposal 2", "Proposal 3")
