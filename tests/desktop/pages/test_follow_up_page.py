"""Uppföljning: the year against its plan, indicators in the table, and the report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.charts.loading import is_loaded
from desktop.pages.balance.balance_page import BalancePage
from desktop.pages.follow_up.follow_up_page import FollowUpPage
from desktop.printing.follow_up_paper import FollowUpForm
from desktop.printing.open_papers import open_print
from models import acts, proposals
from models.acts import MonthChange
from models.domain.months import Month
from models.domain.proposal import Outcome, PlanSettings, Solution, SolverReport
from models.queries import IndicatorRow
from models.snapshots import take_snapshot
from tests.desktop.commands.command_line import Run

YEAR = 2026
AUGUST = 7


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(program: Program) -> FollowUpPage:
    workspace = program.workspace
    with workspace.file.reading() as session:
        months = [MonthChange("2081", Month(YEAR, number), assigned=6, received=4) for number in range(1, 9)]
        edit = acts.set_months(session, YEAR, months)
    workspace.do(edit)
    program.window.show_page("follow_up")
    shown = program.window.page
    assert isinstance(shown, FollowUpPage)
    shown.question.month.setCurrentIndex(AUGUST)
    shown.question.changed.emit()
    return shown


def cell(page: FollowUpPage, key: object, column: str) -> str:
    model = page.panel.model
    line, at = model.position_of(key), model.column_of(column)
    assert line is not None
    assert at is not None
    return model.text(line, at)


def store_a_proposal(program: Program) -> int:
    """Nobody is placed; it is enough to be held against."""
    file = program.workspace.file
    with file.reading() as session:
        snapshot = take_snapshot(session, YEAR)
    report = SolverReport("0", "", "")
    solution = Solution(Outcome.OPTIMAL, (), (), (), (), (), 0.0, report)
    return proposals.store(file, snapshot=snapshot, settings=PlanSettings(), solution=solution)


def test_months_that_are_known_are_held_against_the_profile(page: FollowUpPage) -> None:
    assert cell(page, "2081", "received") == "32"
    assert cell(page, "2081", "forecast") == "48"
    assert cell(page, "2080", "received") == "–"
    assert cell(page, "2080", "state") == "inget inskrivet"
    said = texts(page)
    assert "14 kommuner saknar månader" in said
    assert "mottagna vid årets slut, ren uträkning" in said


def test_a_new_proposal_becomes_the_plan_and_the_profile_can_be_chosen(
    program: Program, page: FollowUpPage
) -> None:
    by_profile = cell(page, "2081", "planned")
    number = store_a_proposal(program)
    program.workspace.announce(frozenset({"proposal"}))
    assert page.question.proposal_id == number
    assert cell(page, "2081", "planned") == "32", "nobody is placed, and 32 were received when it was made"
    assert by_profile != "32"
    page.question.plan.setCurrentIndex(page.question.plan.count() - 1)
    page.question.plan.activated.emit(page.question.plan.currentIndex())
    assert cell(page, "2081", "planned") == by_profile
    program.workspace.do(acts.set_values("plan", {"id": 1}, {"title": "Annat namn"}))
    assert page.question.proposal_id is None, "what was chosen stays chosen"


def test_the_months_are_those_of_the_chosen_municipality(page: FollowUpPage) -> None:
    page.tabs.setCurrentIndex(1)
    page.months_view.area.setCurrentIndex(page.months_view.area.findData("2081"))
    assert cell(page, Month(YEAR, 8), "received_total") == "32"
    assert cell(page, Month(YEAR, 9), "received_total") == "–"
    explanation = page.explanation()
    assert explanation is not None
    assert explanation.heading == "Borlänge"
    assert "ren uträkning" in explanation.text


def test_the_chart_says_the_same_as_the_table_of_the_months(page: FollowUpPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(1)
    page.months_view.area.setCurrentIndex(page.months_view.area.findData("2081"))
    page.months_view.shapes.choose(True)
    qtbot.waitUntil(is_loaded, timeout=20_000)
    qtbot.waitUntil(lambda: bool(page.months_view.chart.panel.legend()))
    lines = page.months_view.chart.panel.lines
    assert not page.panel.isVisible()
    lines.setFocus()
    lines.choose(7)
    read_aloud = lines.accessibleDescription()
    for column in ("quota", "planned_total", "assigned_total", "received_total"):
        assert f" {cell(page, Month(YEAR, 8), column)}" in read_aloud
    qtbot.waitUntil(lambda: "totalt – Borlänge" in texts(page))
    page.months_view.chart.table_wanted.emit()
    assert page.panel.isVisible()


def test_three_indicators_to_begin_with_are_one_undo_step(program: Program, page: FollowUpPage) -> None:
    page.go_to("indicators")
    assert "Inga indikatorer ännu" in texts(page)
    page.begin_indicators()
    rows = [row for row in page.indicators.model.all_rows if isinstance(row, IndicatorRow)]
    assert [row.title for row in rows][:2] == [
        "Mottaget av årets kommuntal",
        "Ingen väntar mer än två månader",
    ]
    assert [cell(page, row.id, "state") for row in rows] == ["på väg", "nått", "inget värde än"]
    program.window.acts.undo.trigger()
    assert not page.indicators.model.all_rows


def test_an_indicator_is_changed_in_its_cells_and_bad_ones_stay_marked(
    program: Program, page: FollowUpPage
) -> None:
    page.go_to("indicators")
    page.begin_indicators()
    model = page.indicators.model
    line = 1
    key = model.key_at(line)

    def write(column: str, text: str) -> None:
        at = model.column_of(column)
        row = model.position_of(key)
        assert at is not None
        assert row is not None
        model.setData(model.index(row, at), text)

    write("target", "100")
    assert cell(page, key, "state") == "nått"
    write("direction", "minst")
    assert cell(page, key, "state") == "på väg"
    write("due", "sommaren")
    assert "är inget datum" in program.window.message_bar.text
    write("value", "3")
    assert "Programmet räknar ut värdet" in program.window.message_bar.text
    write("measure", "eget värde")
    write("value", "250")
    assert cell(page, key, "state") == "nått"


def test_entering_received_leads_to_the_months_of_the_balance(program: Program, page: FollowUpPage) -> None:
    page.primary_actions()[0].trigger()
    shown = program.window.page
    assert isinstance(shown, BalancePage)
    assert shown.tabs.currentWidget() is shown.months


def test_the_report_of_the_page_is_previewed(program: Program, page: FollowUpPage) -> None:
    preview = open_print(program.workspace, program.window)
    assert preview is not None
    assert isinstance(preview.form, FollowUpForm)
    assert "Uppföljning" in preview.form.paper().file_name
    preview.form.public.setChecked(True)
    assert preview.form.paper().file_name == "Uppföljning 2026 offentlig version"
    assert "Dalarnas län" in preview.form.paper().document().title
    preview.close()


def test_the_command_line_says_the_same_and_writes_the_papers(
    run: Run, example_path: Path, tmp_path: Path
) -> None:
    files = [tmp_path / f"rapport{ending}" for ending in (".pdf", ".html", ".xlsx")]
    words = [word for file in files for word in ("--out", file)]
    said = run("follow-up", example_path, "--until", "2026-08", *words, "--json")
    assert said.code == 0
    assert said.data["until"] == "2026-08"
    assert said.data["total"]["quota"] == 321
    assert said.data["total"]["received"] is None
    assert [file.read_bytes()[:2] for file in files] == [b"%P", b"<!", b"PK"]
    public = run("follow-up", example_path, "--public", "--json").data
    assert set(public) == {
        "outcome", "year", "version", "until", "proposal", "public", "files", "municipalities"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--out", "rapport.docx"), "FOLLOW_UP_ENDING"),
        (("--until", "2024-01"), "FOLLOW_UP_MONTH"),
        (("--against", "77"), "PROPOSAL_NOT_FOUND"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    run: Run, example_path: Path, words: tuple[str, ...], code: str
) -> None:
    said = run("follow-up", example_path, *words, "--json")
    assert said.code != 0
    assert said.data["code"] == code
