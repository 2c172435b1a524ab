"""The page Scenarier: what is asked, what is shown, what is printed, and when it is old."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.jobs import Job
from desktop.pages.inflows.inflows_page import InflowsPage
from desktop.pages.inflows.question import InflowQuestion
from desktop.pages.inflows.views import View
from desktop.printing.inflow_paper import InflowForm
from desktop.printing.open_papers import open_print
from desktop.tables.table_panel import TablePanel
from models import acts
from models.documents.parts import Table
from models.domain.inflows import USUAL_INFLOWS, Inflow
from models.domain.months import Month
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording


@pytest.fixture
def page(program: Program) -> InflowsPage:
    program.window.show_page("inflows")
    shown = program.window.page
    assert isinstance(shown, InflowsPage)
    return shown


@pytest.fixture
def studied(page: InflowsPage) -> InflowsPage:
    """Two inflows, tried."""
    page.question.percents[0].setValue(100)
    page.study_action.trigger()
    return page


def test_the_usual_inflows_are_asked_for_first(qtbot: QtBot) -> None:
    question = InflowQuestion(Wording(Language.SWEDISH))
    qtbot.addWidget(question)
    question.show_year(2026)

    assert question.inflows == USUAL_INFLOWS
    assert not question.settings.siting
    assert question.ready_from == Month(2026, 1)


def test_a_doubling_is_an_inflow_more_and_each_is_asked_once(qtbot: QtBot) -> None:
    question = InflowQuestion(Wording(Language.SWEDISH))
    qtbot.addWidget(question)
    question.show_year(2026)
    question.percents[0].setValue(100)
    question.doubled.setChecked(True)
    question.doubled_from.setCurrentIndex(8)
    question.siting.setChecked(True)

    assert question.inflows == (Inflow(1000), Inflow(1500), Inflow(1000, Month(2026, 9)))
    assert question.settings.siting


def test_before_anything_is_tried_it_says_what_will_stand_there(page: InflowsPage) -> None:
    assert not page.choices.isVisible()
    assert page.state_line() == ""
    assert page.table_panel() is None


def test_what_was_tried_stands_in_tables_chart_and_words(studied: InflowsPage) -> None:
    assert studied.studied is not None
    assert studied.study_action.isEnabled()
    assert "2 mottaganden: bevisat bäst" in studied.state_line()
    views = studied.views
    panel = studied.table_panel()
    assert panel is not None
    assert column(panel, 0) == ["100 %", "150 %"]
    assert column(panel, 1) == ["321", "482"]

    studied.choices.choose(View.PROJECTS)
    assert views.sentence == "Planerna får inte ta obeslutade projekt i bruk."
    assert not views.tables[View.PROJECTS].isVisible()

    studied.choices.choose(View.MUNICIPALITIES)
    assert "från och med januari" in views.sentence
    rooms = views.tables[View.MUNICIPALITIES].panel
    assert rooms is not None
    assert len(column(rooms, 0)) == 15
    for of_the_mix, of_any in zip(column(rooms, 3), column(rooms, 6), strict=True):
        assert int(of_the_mix) <= int(of_any)

    studied.choices.choose(View.CHART)
    assert views.chart.panel.legend() == [
        "Har redan bostad",
        "Placerade i tid",
        "Placerade för sent",
        "Utan plats",
    ]
    views.chart.panel.table_wanted.emit()
    assert views.view is View.INFLOWS


def column(panel: TablePanel, number: int) -> list[str]:
    model = panel.model
    cells = (model.index(row, number) for row in range(model.rowCount()))
    return [str(model.data(cell)).replace("\u00a0", " ") for cell in cells]


def test_a_change_of_the_plan_makes_it_old(studied: InflowsPage) -> None:
    workspace = studied.workspace
    assert "Pröva dem igen" not in studied.state_line()
    workspace.announce(frozenset({"proposal"}))
    assert "Pröva dem igen" not in studied.state_line(), "a proposal changes nothing of the basis"
    workspace.do(acts.set_year_choices(workspace.year, rural_below=2000))

    assert "Pröva dem igen" in studied.state_line()


def test_another_planning_file_begins_anew(studied: InflowsPage, program: Program, tmp_path: Path) -> None:
    other = tmp_path / "annan.bosplan"
    PlanningFile.create(other, title="Annan", scope="01", year=2026).close()

    program.open(other)

    assert studied.studied is None
    assert not studied.choices.isVisible()
    assert not studied.views.isVisible()


def test_the_study_is_printed_from_its_page(studied: InflowsPage, program: Program) -> None:
    preview = open_print(studied.workspace, program.window)
    assert preview is not None
    assert preview.windowTitle() == "Skriv ut scenarier"
    paper = InflowForm(studied.workspace, studied.studied).paper()
    captions = [block.caption for block in paper.document().blocks if isinstance(block, Table)]
    assert captions == [
        "Personer per mottagande",
        "Plats för fler per kommun, personer",
        "Orter med plats för fler, personer",
    ]
    assert paper.workbook().startswith(b"PK")
    preview.close()


def test_nothing_is_printed_before_anything_was_tried(page: InflowsPage, program: Program) -> None:
    assert open_print(page.workspace, program.window) is None
    assert "Pröva mottagandena först" in program.window.message_bar.text


def test_an_answer_that_is_not_waited_for_is_cancelled(page: InflowsPage) -> None:
    started: list[Job] = []
    page.workspace.jobs.started.connect(started.append)
    page.workspace.jobs.started.connect(lambda job: job.cancel())

    page.study_action.trigger()

    assert len(started) == 1
    assert page.studied is None
    assert page.study_action.isEnabled(), "one may try again"


def test_every_field_is_reached_by_keyboard_and_has_a_name(page: InflowsPage) -> None:
    question = page.question
    fields = (*question.percents, question.doubled_from, question.ready)
    assert all(field.accessibleName() for field in fields)
    boxes = (question.doubled, question.siting)
    assert all(box.focusPolicy() & Qt.FocusPolicy.TabFocus for box in (*fields, *boxes))
