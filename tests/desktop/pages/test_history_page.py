"""Historik: what was done is seen, leads to its cell, and is undone back to any act; also after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.jobs import JobRunner
from desktop.pages.history.history_page import HistoryPage
from desktop.pages.homes import HomesPage
from desktop.pages.quotas.quotas_page import QuotasPage
from desktop.settings import WindowSettings
from desktop.undo import ROWS_AT_ONCE, taken_back
from desktop.workspace import Workspace
from models import acts, queries
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.progress import Cancelled
from models.wording import Language, Wording
from tests.models.plans import YEAR, a_plan, add_homes, content, homes


@pytest.fixture
def page(program: Program) -> HistoryPage:
    program.window.show_page("history")
    shown = program.window.page
    assert isinstance(shown, HistoryPage)
    return shown


def count_homes(page: HistoryPage, *counts: int) -> None:
    with page.workspace.file.reading() as session:
        home = queries.home_rows(session)[0].id
    for count in counts:
        page.workspace.do(acts.set_values("home_stock", {"id": home}, {"count": count}))


def acts_shown(page: HistoryPage) -> list[str]:
    model = page.panel.model
    at = model.column_of("act")
    assert at is not None
    return [model.text(line, at) for line in range(len(model.all_rows))]


def test_every_act_is_there_with_what_it_changed(page: HistoryPage) -> None:
    count_homes(page, 31, 32)

    assert acts_shown(page) == ["Ändra bostäder", "Ändra bostäder"]
    (change,) = page.changes.model.all_rows
    assert (change.table, change.column, change.before, change.after) == (
        "Bostäder",
        "Antal bostäder",
        "31",
        "32",
    )
    assert page.state_line() == "2 åtgärder, den senaste först · 2 steg går att ångra"


def test_back_to_an_act_and_forth_again(page: HistoryPage) -> None:
    count_homes(page, 31, 32, 33)
    page.go_to(1)
    back = page.primary_actions()[1]
    back.trigger()

    with page.workspace.file.reading() as session:
        assert queries.home_rows(session)[0].count == 31
    assert acts_shown(page)[:2] == ["Ångrat: Ändra bostäder", "Ångrat: Ändra bostäder"]
    assert not back.isEnabled()
    stack = page.workspace.undo_stack
    assert (stack.index(), stack.count()) == (1, 3)
    stack.redo()
    stack.redo()
    with page.workspace.file.reading() as session:
        assert queries.home_rows(session)[0].count == 33


def test_a_change_leads_to_its_cell(program: Program, page: HistoryPage) -> None:
    count_homes(page, 31)
    page.primary_actions()[0].trigger()

    shown = program.window.page
    assert isinstance(shown, HomesPage)
    current = shown.panel.view.currentIndex()
    assert shown.panel.model.text(current.row(), current.column()) == "31"


def test_a_quota_of_another_year_leads_to_that_year(program: Program, page: HistoryPage) -> None:
    workspace = page.workspace
    with workspace.file.reading() as session:
        row = queries.quota_rows(session, YEAR, "1")[2]
    workspace.do(acts.set_quota(row, 77, year=YEAR, version="1"))
    workspace.look_at(2018)
    page.primary_actions()[0].trigger()

    assert workspace.year == YEAR
    assert isinstance(program.window.page, QuotasPage)
    current = program.window.page.panel.view.currentIndex()
    assert program.window.page.panel.model.text(current.row(), current.column()) == "77"


def test_undo_survives_a_restart(qtbot: QtBot, program: Program, page: HistoryPage) -> None:
    count_homes(page, 31, 32)
    program.window.acts.undo.trigger()
    path = page.workspace.file.path
    page.workspace.close()
    assert not program.window.acts.undo.isEnabled()
    page.workspace.open(path)

    assert program.window.acts.undo.text() == "&Ångra: ändra bostäder"
    program.window.acts.redo.trigger()
    with page.workspace.file.reading() as session:
        assert queries.home_rows(session)[0].count == 32


def test_a_step_that_a_decision_holds_is_passed_by(page: HistoryPage) -> None:
    """A trigger refuses; the step before it can still be undone."""
    workspace = page.workspace
    count_homes(page, 31)
    with workspace.file.reading() as session:
        row = queries.quota_rows(session, YEAR, "1")[2]
    workspace.do(acts.set_quota(row, 77, year=YEAR, version="1"))
    with workspace.file.writing() as session:
        session.execute(_decided())
    refused: list[UserProblem] = []
    workspace.refused.connect(refused.append)
    workspace.undo_stack.undo()
    workspace.undo_stack.undo()

    assert [problem.code for problem in refused] == ["VERSION_DECIDED"]
    with workspace.file.reading() as session:
        assert queries.home_rows(session)[0].count != 31


def _decided() -> object:
    from sqlalchemy import insert

    from models.tables import Decision

    return insert(Decision).values(
        year=YEAR, version="1", county_code="20", created="", fingerprint="", facts="{}", paper="{}"
    )


@pytest.fixture
def beside(tmp_path: Path) -> Workspace:
    workspace = Workspace(Wording(Language.SWEDISH), WindowSettings(tmp_path / "settings.ini"), JobRunner())
    workspace.use(a_plan(tmp_path))
    return workspace


def test_much_is_done_and_undone_beside_the_window(qtbot: QtBot, beside: Workspace) -> None:
    empty = content(beside.file)
    rows = [homes(count=n % 9) for n in range(ROWS_AT_ONCE + 1)]
    done: list[bool] = []
    refused: list[UserProblem] = []
    beside.refused.connect(refused.append)
    beside.do_in_background(lambda: add_homes(*rows), "Importerar", lambda: done.append(True))
    with pytest.raises(UserProblem) as held:
        beside.do(add_homes())
    beside.undo_stack.undo()

    assert (held.value.code, held.value.params["title"]) == ("WORK_UNDER_WAY", "Importerar")
    qtbot.waitUntil(lambda: bool(done))
    assert beside.undo_stack.count() == 1
    beside.undo_stack.undo()
    assert beside.is_under_way
    qtbot.waitUntil(lambda: not beside.is_under_way)
    qtbot.waitUntil(beside.undo_stack.can_redo)
    assert content(beside.file) == empty
    assert not refused
    beside.close()


def test_what_is_cancelled_has_not_happened(qtbot: QtBot, beside: Workspace) -> None:
    empty = content(beside.file)
    cancelled: list[bool] = []
    job = beside.do_in_background(add_homes(), "Importerar", cancelled=lambda: cancelled.append(True))
    job.cancel()
    qtbot.waitUntil(lambda: job.is_ended)

    assert bool(cancelled) == (content(beside.file) == empty)
    beside.do(add_homes())
    beside.close()


def test_back_through_many_acts_stops_between_two(beside: Workspace) -> None:
    numbers = []
    for count in (1, 2, 3):
        back, _ = beside.file.act(add_homes(homes(count=count)))
        numbers.append(back.act)
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 1

    result = taken_back(beside.file, numbers[::-1], lambda _progress: None, cancelled)
    assert (result.acts, result.problem) == (1, None)
    with beside.file.reading() as session:
        assert len(queries.home_rows(session)) == 2
    with pytest.raises(Cancelled):
        beside.file.act(add_homes(), lambda: True)
    beside.close()
    with PlanningFile.open(beside.settings.recent_files[0]) as file, file.reading() as session:
        assert len(queries.undo_steps(session).undo) == 2
