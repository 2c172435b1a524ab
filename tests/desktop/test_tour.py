"""The guided tour points, hears that things are done, and is taken up where it was left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.look.roomy import Roomy
from desktop.settings import WindowSettings
from desktop.tour.steps import MENU, PAGE, STEPS
from desktop.tour.tour import Tour
from desktop.tour.tour_panel import TourPanel
from models import acts, queries
from models.planning_file.database import PlanningFile


def tour_of(program: Program) -> Tour:
    found = program.window.findChild(Tour)
    assert found is not None
    return found


@pytest.fixture
def tour(program: Program) -> Tour:
    program.window.show_page("overview")
    program.window.acts.tour.trigger()
    return tour_of(program)


def panel(tour: Tour) -> TourPanel:
    assert tour.panel is not None
    return tour.panel


def at(tour: Tour, sign: str) -> None:
    """Brings the tour to the step that waits for the sign."""
    tour.go([step.sign for step in STEPS].index(sign) - tour.position)


def is_done(tour: Tour) -> bool:
    return panel(tour).next.text().replace("&", "") in ("Nästa steg", "Avsluta rundturen")


def test_it_is_not_there_until_it_is_asked_for(program: Program) -> None:
    assert tour_of(program).panel is None


def test_opening_the_page_is_heard(program: Program, tour: Tour) -> None:
    assert panel(tour).next.text() == "&Hoppa över"
    program.window.show_page("places")
    assert not is_done(tour)
    program.window.show_page("quotas")
    assert is_done(tour)
    panel(tour).next.click()
    assert tour.position == 1
    assert not is_done(tour)


def test_a_changed_number_and_its_undo_are_heard(program: Program, tour: Tour) -> None:
    at(tour, "changed:home_stock")
    workspace = program.workspace
    with workspace.file.reading() as session:
        row = queries.home_rows(session)[0]
    workspace.do(acts.set_values("home_stock", {"id": row.id}, {"count": row.count + 1}))
    assert is_done(tour)
    panel(tour).next.click()
    assert not is_done(tour)
    program.window.acts.undo.trigger()
    assert is_done(tour)


def test_a_page_that_is_in_view_already_needs_no_opening(program: Program, tour: Tour) -> None:
    program.window.show_page("homes")
    at(tour, "page:homes")
    assert is_done(tour)


def test_the_page_keeps_its_room(qtbot: QtBot, program: Program, tour: Tour) -> None:
    """On a small screen the tour and the explanation share one column."""
    window = program.window
    window.resize(1366, 768)
    window.show_page("quotas")
    frame = window.panes[1].parentWidget().parentWidget()
    assert isinstance(frame, Roomy)
    qtbot.waitUntil(lambda: panel(tour).width() > 0 and not frame.horizontalScrollBar().maximum())
    explanation = window.panes[-1]
    assert explanation.isVisible()
    assert explanation.width() == panel(tour).width()


def test_it_is_left_and_taken_up_where_it_was(program: Program, tour: Tour) -> None:
    at(tour, "page:follow_up")
    panel(tour).leave.click()
    assert panel(tour).isHidden()
    program.window.acts.tour.trigger()
    assert not panel(tour).isHidden()
    assert STEPS[tour.position].sign == "page:follow_up"


def test_the_next_start_goes_on_with_it(
    qtbot: QtBot, program: Program, tour: Tour, settings: WindowSettings, example_path: Path
) -> None:
    at(tour, "page:follow_up")
    program.workspace.close()
    assert panel(tour).isHidden(), "there is nothing to point at without a planning file"
    program.open(example_path)
    assert not panel(tour).isHidden()
    assert STEPS[tour.position].sign == "page:follow_up"


def test_the_last_step_ends_it_and_the_next_time_begins_anew(tour: Tour) -> None:
    tour.go(len(STEPS) - 1)
    panel(tour).next.click()
    assert panel(tour).isHidden()
    assert tour.position == 0


def test_every_step_waits_for_something_that_is_there(program: Program) -> None:
    pages = {action.text() for action in program.window.acts.pages}
    assert pages
    for step in STEPS:
        kind, _, what = step.sign.partition(":")
        if kind == "page":
            program.window.show_page(what)
            assert program.window.page is not None
            assert program.window.page.id == what
        assert step.target in (MENU, PAGE) or not program.window.navigation_area(step.target).isEmpty()


def test_f6_leads_to_the_tour_and_enter_goes_on(qtbot: QtBot, program: Program, tour: Tour) -> None:
    window = program.window
    window.activateWindow()
    for _ in range(4):
        window.acts.next_pane.trigger()
        if panel(tour).isAncestorOf(QApplication.focusWidget()):
            break
    assert panel(tour).isAncestorOf(QApplication.focusWidget())
    panel(tour).next.setFocus()
    qtbot.keyClick(panel(tour).next, Qt.Key.Key_Space)
    assert tour.position == 1


def test_on_a_real_file_it_says_that_the_example_is_better(closed_program: Program, tmp_path: Path) -> None:
    path = tmp_path / "värmland.bosplan"
    PlanningFile.create(path, title="Värmland", scope="17", year=2026).close()
    closed_program.open(path)
    closed_program.window.acts.tour.trigger()
    assert panel(tour_of(closed_program)).example.isVisible()
