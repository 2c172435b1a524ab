"""Översikt: the year as wheel and list, the basis changed since the proposal, last acts, other files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.pages.overview.overview_page import OverviewPage
from desktop.pages.overview.year_card import YearCard
from models import acts, queries
from models.planning_file.database import PlanningFile
from models.queries.year_calendar import due_days
from models.wording import Language, Wording
from tests.desktop.pages.test_follow_up_page import store_a_proposal

YEAR = 2026


@pytest.fixture
def page(program: Program) -> OverviewPage:
    program.window.show_page("overview")
    shown = program.window.page
    assert isinstance(shown, OverviewPage)
    return shown


@pytest.fixture
def card(qtbot: QtBot, example_path: Path) -> YearCard:
    """As it is on 22 November."""
    with PlanningFile.open(example_path) as file, file.reading() as session:
        rows = due_days(session, YEAR, "1", date(YEAR, 11, 22))
    made = YearCard(Wording(Language.SWEDISH))
    qtbot.addWidget(made)
    made.show_year(YEAR, rows, date(YEAR, 11, 22))
    made.show()
    return made


def links(widget: QWidget) -> list[QPushButton]:
    return [button for button in widget.findChildren(QPushButton) if button.property("link")]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_every_dot_has_its_line_with_the_same_number(card: YearCard) -> None:
    said = [button.text() for button in links(card)]
    assert said[3] == "4. Besluta kommuntalen för 2027"
    assert "försenat" in texts(card)
    assert "praxis, inte lag" in texts(card)
    assert all(button.accessibleDescription() for button in links(card))


def test_the_wheel_is_worked_with_the_keys_and_says_what_it_points_at(qtbot: QtBot, card: YearCard) -> None:
    wheel = card.wheel
    assert wheel.accessibleName() == "Året 2026 som ett hjul"
    assert wheel.accessibleDescription().startswith("3. "), "it begins at what is late"
    qtbot.keyClick(wheel, Qt.Key.Key_Right)
    assert "Besluta kommuntalen för 2027" in wheel.accessibleDescription()
    with qtbot.waitSignal(card.asked_for) as asked:
        qtbot.keyClick(wheel, Qt.Key.Key_Return)
    assert asked.args == ["quotas", None]
    for _ in range(6):
        qtbot.keyClick(wheel, Qt.Key.Key_Left)
    assert "Besluta" in wheel.accessibleDescription(), "six days of the year go round"


def test_a_line_leads_to_its_page(qtbot: QtBot, card: YearCard) -> None:
    with qtbot.waitSignal(card.asked_for) as asked:
        links(card)[1].click()
    assert asked.args[0] == "balance"


def test_a_changed_basis_is_told_at_the_top(program: Program, page: OverviewPage) -> None:
    number = store_a_proposal(program)
    program.workspace.announce(frozenset({"proposal"}))
    assert "Underlaget har ändrats" not in texts(page)
    with program.workspace.file.reading() as session:
        row = queries.home_rows(session)[0]
    program.workspace.do(acts.set_values("home_stock", {"id": row.id}, {"count": row.count + 1}))
    assert f"Underlaget har ändrats sedan förslag {number}." in texts(page)
    program.window.acts.undo.trigger()
    assert "Underlaget har ändrats" not in texts(page)


def test_the_last_acts_stand_there_with_who_and_lead_to_the_history(
    program: Program, page: OverviewPage
) -> None:
    program.workspace.do(acts.set_values("plan", {"id": 1}, {"title": "Annat namn"}))
    assert "Ändra planen" in texts(page)
    button = next(button for button in links(page) if button.text() == "Hela historiken")
    button.click()
    assert program.window.page is not None
    assert program.window.page.id == "history"


def test_other_files_of_last_time_are_one_click_away(
    program: Program, page: OverviewPage, tmp_path: Path
) -> None:
    assert "Andra planeringsfiler" not in texts(page)
    other = tmp_path / "värmland.bosplan"
    PlanningFile.create(other, title="Värmland", scope="17", year=YEAR).close()
    program.open(other)
    button = next(button for button in links(page) if button.text() == "dalarna.bosplan")
    button.click()
    assert program.workspace.file.path.name == "dalarna.bosplan"


def test_a_year_after_the_law_in_force_says_so(program: Program, page: OverviewPage) -> None:
    program.window.acts.new_year.trigger()
    program.workspace.look_at(YEAR + 1)
    assert "En ny lag är föreslagen från 2027" in texts(page)
