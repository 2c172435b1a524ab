"""The keys of a spreadsheet: fill, jump, select; columns that stay at the left; copying what is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.pages.municipality_column import county_column
from desktop.settings import WindowSettings
from desktop.tables.block_selection import selection_of
from desktop.tables.cell_delegate import CellEditor
from desktop.tables.frozen_columns import FrozenColumns
from desktop.tables.record_table import RecordTable
from desktop.tables.table_panel import TablePanel
from desktop.tables.table_view import TableView
from models.wording import Language, Wording
from tests.desktop.tables.table_fakes import a_table, edits_of, select, three_rows

KEY, HELD = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = HELD.ControlModifier, HELD.ShiftModifier


def at(panel: TablePanel) -> tuple[int, int]:
    current = panel.view.currentIndex()
    return current.row(), current.column()


def test_tab_out_of_the_list_goes_on_to_the_next_cell(qtbot: QtBot, panel: TablePanel) -> None:
    """Tab reaches the list first, and from there the editor alone."""
    view = panel.view
    panel.show()
    qtbot.waitActive(panel)
    view.select_cell(0, 0)
    view.setFocus()
    view.edit(view.currentIndex())
    editor = view.findChild(CellEditor)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "rla")
    completer = editor.completer()
    assert completer is not None
    qtbot.waitUntil(completer.popup().isVisible)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: view.currentIndex().column() == 1)
    assert panel.model.text(0, 0) == "Ärla"
    assert view.isAncestorOf(QApplication.focusWidget())


def test_ctrl_x_copies_and_empties_as_one_named_act(qtbot: QtBot, panel: TablePanel) -> None:
    panel.model.write({(0, 4): "2027-01", (1, 4): "2027-02"})
    select(panel.view, 0, 4, 1, 4)
    qtbot.keyClick(panel.view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "2027-01\n2027-02\n"
    assert [row.last for row in edits_of(panel).rows] == [None, None, None]
    assert edits_of(panel).said == ["Klipp ut 2 celler ur Bostäder"]
    panel.view.paste()
    assert [str(row.last) for row in edits_of(panel).rows] == ["2027-01", "2027-02", "None"]


def test_ctrl_d_fills_down_as_one_named_act(qtbot: QtBot, panel: TablePanel) -> None:
    select(panel.view, 0, 0, 2, 1)
    qtbot.keyClick(panel.view, KEY.Key_D, CONTROL)

    assert [(row.place_code, row.count) for row in edits_of(panel).rows] == [("p3", 10)] * 3
    assert edits_of(panel).said == ["Fyll 4 celler i Bostäder"]


def test_ctrl_d_on_one_line_takes_the_line_above(qtbot: QtBot, panel: TablePanel) -> None:
    panel.view.select_cell(1, 1)
    qtbot.keyClick(panel.view, KEY.Key_D, CONTROL)

    assert [row.count for row in edits_of(panel).rows] == [10, 10, 1200]


def test_ctrl_enter_writes_the_same_in_every_selected_cell(qtbot: QtBot, panel: TablePanel) -> None:
    select(panel.view, 0, 1, 2, 1)
    panel.view.edit(panel.view.currentIndex())
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("6")
    qtbot.keyClick(editor, KEY.Key_Return, CONTROL)

    assert [row.count for row in edits_of(panel).rows] == [6, 6, 6]
    assert edits_of(panel).acts == 1


def test_an_arrow_ends_the_writing_and_goes_on(qtbot: QtBot, panel: TablePanel) -> None:
    panel.view.select_cell(0, 1)
    panel.view.edit(panel.view.currentIndex())
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("6")
    qtbot.keyClick(editor, KEY.Key_Down)

    assert (edits_of(panel).rows[0].count, at(panel)) == (6, (1, 1))


@pytest.mark.parametrize(
    ("key", "held", "expected"),
    [
        (KEY.Key_Down, CONTROL, (2, 1)),
        (KEY.Key_Right, CONTROL, (0, 3)),
        (KEY.Key_Left, CONTROL, (0, 0)),
        (KEY.Key_End, HELD.NoModifier, (0, 4)),
        (KEY.Key_Home, HELD.NoModifier, (0, 0)),
        (KEY.Key_End, CONTROL, (2, 4)),
        (KEY.Key_Home, CONTROL, (0, 0)),
    ],
)
def test_jumps(
    qtbot: QtBot, panel: TablePanel, key: Qt.Key, held: Qt.KeyboardModifier, expected: tuple[int, int]
) -> None:
    panel.view.select_cell(0, 1)
    qtbot.keyClick(panel.view, key, held)

    assert at(panel) == expected


def test_shift_extends_a_jump_and_can_take_it_back(qtbot: QtBot, panel: TablePanel) -> None:
    panel.view.select_cell(0, 1)
    qtbot.keyClick(panel.view, KEY.Key_Down, CONTROL | SHIFT)
    assert (selection_of(panel.view).size, at(panel)) == (3, (2, 1))
    qtbot.keyClick(panel.view, KEY.Key_Right, CONTROL | SHIFT)
    assert selection_of(panel.view).size == 9
    qtbot.keyClick(panel.view, KEY.Key_Home, CONTROL | SHIFT)
    assert selection_of(panel.view).rows == [0]


def test_whole_columns_and_lines(qtbot: QtBot, panel: TablePanel) -> None:
    panel.view.select_cell(1, 1)
    qtbot.keyClick(panel.view, KEY.Key_Space, CONTROL)
    assert selection_of(panel.view).rows == [0, 1, 2]
    qtbot.keyClick(panel.view, KEY.Key_Space, SHIFT)
    assert selection_of(panel.view).size == 5


def test_areas_that_do_not_line_up_are_not_copied(qtbot: QtBot, panel: TablePanel) -> None:
    QGuiApplication.clipboard().setText("before")
    select(panel.view, 0, 0, 0, 1)
    panel.view.selectionModel().select(panel.model.index(1, 3), QItemSelectionModel.SelectionFlag.Select)
    with qtbot.waitSignal(panel.refused) as refused:
        panel.view.copy()

    assert "ligger inte i linje" in refused.args[0]
    assert QGuiApplication.clipboard().text() == "before"


def test_what_is_copied_is_what_is_seen(panel: TablePanel) -> None:
    """Columns in their shown order, hidden ones left out; with headings if wanted."""
    panel.view.horizontalHeader().moveSection(0, 1)
    panel.view.header.show_column(2, shown=False)
    select(panel.view, 0, 0, 0, 4)
    panel.view.copy_with_headings()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[:3] for line in lines] == [
        ["Antal bostäder", "Ort", "Ledig från"],
        ["10", "Öje", "2026-01"],
    ]


def test_headings_are_not_pasted(panel: TablePanel) -> None:
    select(panel.view, 0, 0, 1, 1)
    panel.view.copy_with_headings()
    text = QGuiApplication.clipboard().text().replace("10", "11")
    QGuiApplication.clipboard().setText(text)
    panel.view.select_cell(0, 0)
    panel.view.paste()

    assert [row.count for row in edits_of(panel).rows] == [11, 2, 1200]


def test_a_block_fills_a_selection_that_is_a_multiple_of_it(panel: TablePanel) -> None:
    panel.model.write({(3, 0): "Alfta", (3, 1): "4", (3, 3): "2026-05"})
    QGuiApplication.clipboard().setText("7\n8")
    select(panel.view, 0, 1, 3, 1)
    panel.view.paste()

    assert [row.count for row in edits_of(panel).rows] == [7, 8, 7, 8]


def test_delete_keeps_what_must_stand_and_forgets_what_was_refused(qtbot: QtBot, panel: TablePanel) -> None:
    select(panel.view, 0, 1, 1, 1)
    with qtbot.waitSignal(panel.refused) as refused:
        qtbot.keyClick(panel.view, KEY.Key_Delete)
    assert refused.args[0].startswith("0 celler togs emot. 2 celler måste ha ett värde")
    assert not panel.model.refusal(0, 1)

    panel.model.write({(0, 1): "fel"})
    qtbot.keyClick(panel.view, KEY.Key_Delete)
    assert panel.model.text(0, 1) == "10"


def test_key_columns_stay_when_the_others_are_scrolled(qtbot: QtBot, panel: TablePanel) -> None:
    view = panel.view
    panel.resize(320, 300)
    assert view.header.frozen == 1
    view.horizontalScrollBar().setValue(120)
    frozen = view.findChild(FrozenColumns)
    assert frozen is not None
    assert frozen.isVisible()
    assert [at for at in range(5) if not frozen.isColumnHidden(at)] == [0]
    assert frozen.width() >= view.columnWidth(0)

    view.select_cell(0, 1)
    assert view.visualRect(view.currentIndex()).left() >= view.columnWidth(0)
    scrolled = view.horizontalScrollBar().maximum()
    view.horizontalScrollBar().setValue(scrolled)
    view.select_cell(1, 0)
    assert view.horizontalScrollBar().value() == scrolled > 0
    view.edit(view.currentIndex())
    editor = frozen.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Alfta")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: edits_of(panel).rows[1].place_code == "p4")
    qtbot.waitUntil(lambda: at(panel) == (2, 0))

    view.horizontalScrollBar().setValue(0)
    assert not frozen.isVisible()


def test_the_layout_of_the_columns_is_remembered_and_can_be_reset(
    qtbot: QtBot, panel: TablePanel, settings: WindowSettings
) -> None:
    view = panel.view
    view.horizontalHeader().moveSection(3, 0)
    view.header.show_column(2, shown=False)
    view.header.freeze(2)
    view.setColumnWidth(1, 171)
    view.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    model, _ = a_table()
    shown = TablePanel(model, settings, "test", "Bostäder")
    qtbot.addWidget(shown)
    again = shown.view

    assert again.header.shown() == [3, 0, 1, 4]
    assert (again.columnWidth(1), again.header.frozen) == (171, 2)
    assert [row.count for row in model.shown_rows] == [1200, 10, 2]
    again.header.reset()
    assert (again.header.shown(), again.header.frozen) == ([0, 1, 2, 3, 4], 1)
    assert again.columnWidth(1) != 171


def test_one_column_always_stays(panel: TablePanel) -> None:
    for column in range(5):
        panel.view.header.show_column(column, shown=False)

    assert panel.view.header.shown() == [4]


def test_the_county_stands_first_where_there_are_several(qtbot: QtBot, settings: WindowSettings) -> None:
    model = RecordTable(
        (*a_table()[0].columns, county_column(lambda row: f"20{row.id}" if row.count < 1000 else "1480")),
        Wording(Language.SWEDISH),
    )
    view = TableView(model, settings, "counties", "Bostäder")
    qtbot.addWidget(view)
    county = model.columnCount() - 1
    model.set_rows(three_rows()[:2])
    assert county not in view.header.shown()
    model.set_rows(three_rows())
    assert view.header.shown()[0] == county
    assert min(model.text(line, county) for line in range(3)) == "Dalarnas län"


def test_a_cell_whose_column_is_hidden_is_left_for_one_that_is_seen(qtbot: QtBot, panel: TablePanel) -> None:
    view = panel.view
    select(view, 1, 1, 1, 1)
    view.header.show_column(1, shown=False)
    assert view.header.shown()
    assert (view.currentIndex().row(), view.isColumnHidden(view.currentIndex().column())) == (1, False)

    view.select_cell(2, 1)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText("x")
    view.paste()
    assert [row.count for row in edits_of(panel).rows] == [10, 2, 1200]
    view.header.show_column(0, shown=False)
    panel.model.set_rows([])
    edits_of(panel).rows = three_rows()
    panel.set_rows(edits_of(panel).rows)
    assert not view.isColumnHidden(view.currentIndex().column())
