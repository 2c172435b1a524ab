"""The data pages: what is written in them, seen, undone and done again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.charts.bars import BarChart
from desktop.dialogs.quota_version import VersionDialog
from desktop.frame.navigation import PAGES
from desktop.frame.year_chooser import YearChooser
from desktop.maps.choropleth import Choropleth
from desktop.pages.homes import HomesPage
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from desktop.pages.services import ServicesPage
from models import queries


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_change_is_seen_undone_and_done_again(program: Program) -> None:
    program.window.show_page("quotas", "2081", "persons")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    model = page.panel.model
    row = page.panel.view.currentIndex().row()
    assert "58" in texts(program.window)

    model.setData(page.panel.view.currentIndex(), "60")
    assert "Varför 60 för Borlänge?" in texts(program.window)
    assert "mer än länstalet" in texts(page)
    assert "Allt sparat" in program.window.windowTitle()

    program.window.acts.undo.trigger()
    assert model.text(row, 1) == "58"
    program.window.acts.redo.trigger()
    assert model.text(row, 1) == "60"


def test_pasting_a_block_is_one_undo_step(program: Program) -> None:
    program.window.show_page("homes")
    page = program.window.page
    assert isinstance(page, HomesPage)
    view, model = page.panel.view, page.panel.model
    before = [model.text(row, 3) for row in range(3)]
    view.select_cell(0, 3)
    view.setFocus()
    QGuiApplication.clipboard().setText("31\n32\n33")
    program.window.acts.paste.trigger()

    assert [model.text(row, 3) for row in range(3)] == ["31", "32", "33"]
    assert program.workspace.undo_stack.count() == 1
    program.window.acts.undo.trigger()
    assert [model.text(row, 3) for row in range(3)] == before


def test_what_a_paste_could_not_take_in_is_said_above_the_page(program: Program) -> None:
    program.window.show_page("homes")
    page = program.window.page
    assert isinstance(page, HomesPage)
    page.panel.view.select_cell(0, 3)
    page.panel.view.setFocus()
    QGuiApplication.clipboard().setText("31\nfel")
    program.window.acts.paste.trigger()

    assert program.window.message_bar.isVisible()
    assert "Rad 2, Antal bostäder" in program.window.message_bar.text
    assert program.window.acts.undo.text() == "&Ångra: klistra in en cell i Bostäder"
    assert program.workspace.undo_stack.count() == 1


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups have no window manager
@pytest.mark.parametrize("sorted_by", [-1, 1], ids=["at the end", "among the others"])
def test_a_home_is_written_with_the_keyboard_only(qtbot: QtBot, program: Program, sorted_by: int) -> None:
    window = program.window
    number = 1 + [page.id for page in PAGES].index(HomesPage.id)
    qtbot.keyClick(window, str(number), Qt.KeyboardModifier.ControlModifier)
    page = window.page
    assert isinstance(page, HomesPage)
    view, model = page.panel.view, page.panel.model
    view.sortByColumn(sorted_by, Qt.SortOrder.AscendingOrder)
    count = len(model.all_rows)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)
    for text in ("Mora", "2", "4", "2026-05", "", "modulbostad", "ja", "Siljanshem"):
        editor = QApplication.focusWidget()
        if not isinstance(editor, QLineEdit):
            qtbot.keyClick(view, Qt.Key.Key_F2)
            editor = view.findChild(QLineEdit)
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Tab)

    assert len(model.all_rows) == count + 1
    home = model.all_rows[-1]
    assert (home.place, home.step_free, home.landlord) == ("Mora", True, "Siljanshem"), "Tab stays in the row"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    for _ in ("landlord", "step-free", "the row"):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(model.all_rows) == count


def test_routes_always_add_up(program: Program) -> None:
    program.window.show_page("quotas", "2081", "already_housed")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    page.panel.model.setData(page.panel.view.currentIndex(), "50")
    row = page.panel.row()

    assert (row.persons, row.already_housed, row.agency_housing) == (58, 50, 8)
    assert not page.panel.model.setData(page.panel.view.currentIndex(), "59")
    assert page.panel.row().already_housed == 50


def test_the_map_of_quotas_shares_the_tables_selection(qtbot: QtBot, program: Program) -> None:
    program.window.show_page("quotas", "2081", "persons")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    page.show_tab(QuotaTab.MAP)
    drawn = page.map.findChild(Choropleth)
    assert drawn is not None
    assert drawn.selected == "2081"
    assert drawn.accessibleDescription() == "Borlänge: 58 personer, 26 år 2018"

    drawn.choose("2062")

    assert page.panel.row().municipality_code == "2062"
    assert "Mora" in texts(program.window)


def test_a_quota_can_be_cleared_and_is_then_missing(program: Program) -> None:
    program.window.show_page("quotas", "2081", "persons")
    program.window.acts.clear.trigger()
    with program.workspace.file.reading() as session:
        rows = queries.quota_rows(session, 2026, program.workspace.version or "")

    assert next(row.persons for row in rows if row.municipality_code == "2081") is None
    program.window.show_page("overview")
    assert program.window.page is not None
    links = [button.text() for button in program.window.page.findChildren(QAbstractButton)]
    assert any("Borlänge" in link for link in links)


def test_what_has_been_received_is_entered_and_taken_back(program: Program) -> None:
    program.window.show_page("quotas", "2081", "received")
    page = program.window.page
    assert isinstance(page, QuotasPage)

    page.panel.model.setData(page.panel.view.currentIndex(), "12")

    row = page.panel.row()
    assert (row.persons, row.received, row.remaining) == (58, 12, 46)
    page.panel.model.setData(page.panel.view.currentIndex(), "15")
    assert page.panel.row().remaining == 43
    program.window.acts.undo.trigger()
    program.window.acts.undo.trigger()
    assert page.panel.row().received == 0


def test_catchment_and_free_places_follow_the_point(program: Program) -> None:
    program.window.show_page("services")
    page = program.window.page
    assert isinstance(page, ServicesPage)
    points, steps = page.panels
    points.view.select_cell(0, 2)
    first = points.row()
    steps.model.write({(steps.model.rowCount() - 1, 0): "2027-01", (steps.model.rowCount() - 1, 1): "12"})

    assert points.row().id == first.id
    assert points.row().steps[-1].places == 12
    program.window.acts.undo.trigger()
    assert points.row().steps == first.steps


def test_a_new_year_is_begun_shown_and_taken_back(program: Program) -> None:
    program.window.show_page("households")
    program.window.acts.new_year.trigger()
    assert "2027" in program.window.windowTitle()

    program.window.acts.undo.trigger()
    assert "2026" in program.window.windowTitle()
    assert program.workspace.version == "1"


def test_a_new_version_starts_as_a_copy(program: Program) -> None:
    program.window.show_page("quotas", "2081", "persons")
    program.window.acts.new_version.trigger()
    dialog = program.window.findChild(VersionDialog)
    assert dialog is not None
    dialog.sfs.setText("2026 nummer 5")
    assert not dialog.make_button.isEnabled()
    dialog.sfs.setText("2026:501")
    dialog.in_force.setText("2026-13-01")
    assert not dialog.make_button.isEnabled()
    dialog.in_force.setText("2026-06-01")
    dialog.make_button.click()
    page = program.window.page
    assert isinstance(page, QuotasPage)

    assert program.workspace.version == "2"
    assert page.panel.row().persons == 58
    chooser = program.window.findChild(YearChooser)
    assert chooser is not None
    shown = [box.currentText() for box in chooser.findChildren(QComboBox)]
    assert "Version 2 (SFS 2026:501)" in shown


def test_the_rural_limit_moves_places(qtbot: QtBot, program: Program) -> None:
    program.window.show_page("places")
    page = program.window.page
    assert page is not None
    before = page.state_line()
    limit = page.findChild(QSpinBox)
    assert limit is not None
    limit.setValue(50_000)
    qtbot.keyClick(limit, Qt.Key.Key_Return)

    assert page.state_line() != before
    program.window.acts.undo.trigger()
    assert (page.state_line(), limit.value()) == (before, 3000)


def test_the_chart_sets_quotas_beside_earlier_ones_and_shares_the_selection(
    qtbot: QtBot, program: Program
) -> None:
    program.window.show_page("quotas", "2081", "persons")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    page.show_tab(QuotaTab.CHART)
    chart = page.chart.findChild(BarChart)
    assert chart is not None
    assert chart.accessibleDescription() == "Borlänge: 58 personer, 26 år 2018"

    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert "Varför 67 för Falun?" in texts(program.window)
    page.panel.model.setData(page.panel.view.currentIndex(), "70")
    assert chart.accessibleDescription() == "Falun: 70 personer, 144 år 2018"
