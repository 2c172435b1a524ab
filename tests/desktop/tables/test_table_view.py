"""The table as it is worked: keys, blocks to and from Excel, sums."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import WindowSettings
from desktop.tables.clipboard import block_from, text_of
from desktop.tables.table_panel import TablePanel
from tests.desktop.tables.table_fakes import a_table, edits_of, select


def test_a_block_goes_to_excel_and_back(panel: TablePanel) -> None:
    view = panel.view
    select(view, 0, 0, 2, 3)
    view.copy()
    text = QGuiApplication.clipboard().text()
    assert text == "Öje\t10\t20\t2026-01\nÅsen\t2\t4\t2026-03\nÄrla\t1200\t2400\t2026-02\n"

    QGuiApplication.clipboard().setText(text.replace("10\t20", "11\t20"))
    select(view, 0, 0, 0, 0)
    view.paste()

    assert [row.count for row in edits_of(panel).rows] == [11, 2, 1200]
    assert edits_of(panel).acts == 1
    assert (view.lines(), view.currentIndex().row()) == ([0, 1, 2], 0)


def test_the_good_cells_of_a_block_go_in_and_the_bad_one_is_named(qtbot: QtBot, panel: TablePanel) -> None:
    QGuiApplication.clipboard().setText("1\nfel\n3")
    select(panel.view, 0, 1, 0, 1)
    with qtbot.waitSignal(panel.refused) as refused:
        panel.view.paste()

    assert refused.args[0].startswith(
        "2 celler togs emot. 1 cell kunde inte tas emot och är markerad.\nRad 2"
    )
    assert ([row.count for row in edits_of(panel).rows], edits_of(panel).acts) == ([1, 2, 3], 1)
    assert (panel.view.currentIndex().row(), panel.view.currentIndex().column()) == (1, 1)
    assert edits_of(panel).said == ["Klistra in 2 celler i Bostäder"]


def test_one_value_fills_the_selection(panel: TablePanel) -> None:
    QGuiApplication.clipboard().setText("2027-01")
    select(panel.view, 0, 4, 2, 4)
    panel.view.paste()

    assert {str(row.last) for row in edits_of(panel).rows} == {"2027-01"}


def test_a_block_that_does_not_fit_is_refused(qtbot: QtBot, panel: TablePanel) -> None:
    QGuiApplication.clipboard().setText("1\t2\t3\t4\t5\t6")
    select(panel.view, 0, 1, 0, 1)
    with qtbot.waitSignal(panel.refused):
        panel.view.paste()

    assert edits_of(panel).acts == 0


def test_delete_clears_cells_that_may_be_empty(panel: TablePanel) -> None:
    panel.model.write({(0, 4): "2027-01"})
    select(panel.view, 0, 4, 0, 4)
    panel.view.clear_cells()

    assert edits_of(panel).rows[0].last is None


def test_typing_enter_and_tab_work_like_a_spreadsheet(qtbot: QtBot, panel: TablePanel) -> None:
    view = panel.view
    view.select_cell(0, 1)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("77")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: edits_of(panel).rows[0].count == 77)
    qtbot.waitUntil(lambda: view.currentIndex().row() == 1)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.currentIndex().column() == 2


def test_tab_leaves_the_table_after_its_last_cell(qtbot: QtBot, settings: WindowSettings) -> None:
    window = QWidget()
    model, _ = a_table()
    panel = TablePanel(model, settings, "test", "Bostäder")
    panel.setParent(window)
    after = QLineEdit(window)
    window.show()
    qtbot.addWidget(window)
    qtbot.waitActive(window)
    QWidget.setTabOrder(panel.view, after)
    panel.view.select_cell(model.rowCount() - 1, model.columnCount() - 1)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)

    assert not panel.view.hasFocus()


def test_selection_is_summed(qtbot: QtBot, panel: TablePanel) -> None:
    select(panel.view, 0, 1, 2, 1)

    assert panel.view.sums() == "3 celler · 3 tal · summa 1\u00a0212 · medel 404,0"


def test_removing_rows_is_one_act(panel: TablePanel) -> None:
    select(panel.view, 0, 0, 1, 0)
    panel.view.remove_rows()

    assert ([row.id for row in edits_of(panel).rows], edits_of(panel).acts) == ([3], 1)


def test_widths_are_remembered(qtbot: QtBot, settings: WindowSettings, panel: TablePanel) -> None:
    panel.view.setColumnWidth(1, 173)
    model, _ = a_table()
    again = TablePanel(model, settings, "test", "Bostäder")
    qtbot.addWidget(again)

    assert again.view.columnWidth(1) == 173


def only_three_columns(panel: TablePanel) -> None:
    """So that numbers stand last; each is made 200 wide."""
    for column in range(3):
        panel.view.setColumnWidth(column, 200)
    for column in (3, 4):
        panel.view.header.show_column(column, shown=False)
    panel.show()


def widths(panel: TablePanel) -> list[int]:
    return [panel.view.columnWidth(column) for column in range(3)]


def test_numbers_share_the_width_that_is_left(panel: TablePanel) -> None:
    """Without drifting far apart, and without being remembered as the officer's own widths."""
    only_three_columns(panel)
    panel.resize(1600, panel.height())
    assert widths(panel) == [400, 400, 400]
    panel.view.setColumnWidth(1, 190)
    panel.resize(500, panel.height())
    assert widths(panel) == [200, 190, 200]


def test_a_little_width_that_is_left_leaves_no_strip(panel: TablePanel) -> None:
    only_three_columns(panel)
    panel.resize(700, panel.height())
    assert sum(widths(panel)) == panel.view.viewport().width()


@pytest.mark.parametrize("cell", ["plain", "two\nlines", 'a "quoted" word', "tab\there", ""])
def test_cells_survive_the_clipboard(cell: str) -> None:
    assert block_from(text_of([[cell, "end"]])) == ((cell, "end"),)
