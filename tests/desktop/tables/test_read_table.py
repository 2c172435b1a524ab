"""Tables that are only read are sorted, searched and copied like the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.tables.copying import copy_cells
from desktop.tables.find_bar import find_bar_of
from desktop.tables.read_table import ReadTable
from models.wording import Language, Wording

ROWS = [("Öje", "1\u00a0200"), ("Åsen", "–"), ("Ärla", "−3,5"), ("Alfta", "12")]


class Figures(ReadTable[tuple[str, str]]):
    def texts_of(self, row: tuple[str, str]) -> tuple[str, ...]:
        return row


def figures() -> Figures:
    model = Figures(("Ort", "Tal"), numbers=frozenset({1}))
    model.show(ROWS)
    return model


def test_words_in_swedish_order_and_figures_by_value(qtmodeltester: ModelTester) -> None:
    model = figures()
    model.sort(0)
    assert [model.row_at(model.index(line, 0))[0] for line in range(4)] == ["Alfta", "Åsen", "Ärla", "Öje"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [model.index(line, 1).data() for line in range(4)] == ["1\u00a0200", "12", "−3,5", "–"]
    qtmodeltester.check(model, force_py=True)


def test_copied_figures_are_numbers_in_a_sheet(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = figures()
    view.setModel(model)
    view.selectAll()

    assert copy_cells(view, Wording(Language.SWEDISH)) == ""
    assert QGuiApplication.clipboard().text() == "Öje\t1200\nÅsen\t–\nÄrla\t-3,5\nAlfta\t12\n"


def test_found_in_place(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = figures()
    view.setModel(model)
    view.show()
    bar = find_bar_of(view, Wording(Language.SWEDISH))
    bar.begin()
    bar.words.setText("ärla")

    assert (view.currentIndex().row(), bar.count.text()) == (2, "1 rad")
