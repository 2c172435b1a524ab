"""Filter by column with counted values, chips that take a filter away, and the search in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from desktop.tables.column_filter import ColumnFilter, Filling
from desktop.tables.filter_popup import FilterPopup
from desktop.tables.find_bar import find_bar_of
from desktop.tables.table_panel import TablePanel
from models.domain.months import Month
from models.wording import Language, Wording
from tests.desktop.tables.table_fakes import Row, a_table, column_texts, three_rows

PLACE, COUNT, LAST = 0, 1, 4


def chips(panel: TablePanel) -> list[str]:
    return [
        chip.text() for chip in panel.findChildren(QPushButton) if chip.property("chip") and chip.isVisible()
    ]


def test_values_are_counted_among_what_the_other_filters_let_through(qtbot: QtBot) -> None:
    month = Month(2026, 1)
    model, _ = a_table(
        [Row(at, place, at % 3, month) for at, place in enumerate(["p1", "p1", "p2", "p3", "p1"])]
    )
    model.set_column_filter(COUNT, ColumnFilter(least=1))

    facets = model.lines.facets(PLACE)
    assert [(facet.words, facet.count) for facet in facets.values] == [("Åsen", 2), ("Ärla", 1)]
    assert [(facet.words, facet.count) for facet in model.lines.facets(COUNT).values] == [
        ("0", 2),
        ("1", 2),
        ("2", 1),
    ]
    assert (
        model.lines.facets(COUNT).least,
        model.lines.facets(COUNT).most,
        model.lines.facets(LAST).empty,
    ) == (0, 2, 3)


@pytest.mark.parametrize(
    ("column", "by", "expected"),
    [
        (PLACE, ColumnFilter(ticked=frozenset({"Åsen", "Ärla"})), ["Åsen", "Ärla"]),
        (PLACE, ColumnFilter(ticked=frozenset()), []),
        (COUNT, ColumnFilter(least=3, most=50), ["Öje"]),
        (LAST, ColumnFilter(filling=Filling.FILLED), ["Ärla"]),
        (LAST, ColumnFilter(filling=Filling.EMPTY), ["Öje", "Åsen"]),
    ],
)
def test_filters_of_a_column(qtbot: QtBot, column: int, by: ColumnFilter, expected: list[str]) -> None:
    model, edits = a_table()
    model.set_rows([replace(row, last=Month(2027, 1)) if row.id == 3 else row for row in edits.rows])
    model.set_column_filter(column, by)

    assert column_texts(model, PLACE) == expected
    model.set_column_filter(column, None)
    assert len(model.shown_rows) == 3


def test_only_rows_with_problems(panel: TablePanel) -> None:
    panel.model.write({(1, COUNT): "fel"})
    panel.model.set_only_problems(wanted=True)

    assert column_texts(panel.model, PLACE) == ["Åsen"]
    assert chips(panel) == ["Bara rader med problem"]


def test_a_filter_is_ticked_in_the_popup_and_taken_away_by_its_chip(qtbot: QtBot, panel: TablePanel) -> None:
    panel.menus.open_filter(PLACE)
    popup = panel.findChild(FilterPopup)
    assert popup is not None
    assert [popup.values.item(at).text() for at in range(popup.values.count())] == [
        "Åsen (1)",
        "Ärla (1)",
        "Öje (1)",
    ]
    popup.values.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert column_texts(panel.model, PLACE) == ["Öje", "Åsen"]
    assert chips(panel) == ["Ort: Åsen, Öje"]
    popup.search.setText("är")
    assert popup.values.count() == 1
    popup.values.item(0).setCheckState(Qt.CheckState.Checked)
    assert chips(panel) == []
    popup.close()

    panel.model.set_column_filter(COUNT, ColumnFilter(most=10))
    assert chips(panel) == ["Antal bostäder: högst 10"]
    assert not panel.model.headerData(
        COUNT, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole
    ).isNull()
    (chip,) = (chip for chip in panel.findChildren(QPushButton) if chip.property("chip") and chip.isVisible())
    assert chip.accessibleName() == "Ta bort filtret Antal bostäder: högst 10"
    chip.click()
    assert (chips(panel), len(panel.model.shown_rows)) == ([], 3)


def test_limits_are_numbers_as_people_write_them(qtbot: QtBot, panel: TablePanel) -> None:
    panel.menus.open_filter(COUNT)
    popup = panel.findChild(FilterPopup)
    assert popup is not None
    popup.least.setText("1 000")
    assert column_texts(panel.model, PLACE) == ["Ärla"]
    popup.least.setText("1 000x")
    assert len(panel.model.shown_rows) == 3
    popup.close()


def test_a_link_to_a_row_that_is_filtered_away_shows_it(panel: TablePanel) -> None:
    panel.model.set_column_filter(PLACE, ColumnFilter(ticked=frozenset({"Åsen"})))
    panel.go_to(3, "count")

    assert (panel.row().id, panel.view.currentIndex().column()) == (3, COUNT)


def test_find_goes_from_hit_to_hit_and_round(qtbot: QtBot, panel: TablePanel) -> None:
    view = panel.view
    bar = find_bar_of(view, panel.model.wording)
    bar.begin()
    bar.words.setText("2026-0")
    found = []
    for _ in range(4):
        found.append((view.currentIndex().row(), view.currentIndex().column()))
        qtbot.keyClick(bar.words, Qt.Key.Key_Return)

    assert found == [(0, 3), (1, 3), (2, 3), (0, 3)]
    assert bar.count.text() == "3 rader"
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.currentIndex().row() == 0
    bar.words.setText("ingen")
    assert bar.count.text() == "Finns inte"
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert find_bar_of(view, panel.model.wording) is bar


def test_find_works_in_any_table(qtbot: QtBot) -> None:
    table = QTableWidget(2, 2)
    qtbot.addWidget(table)
    table.setItem(1, 1, QTableWidgetItem("Åmål"))
    table.show()
    bar = find_bar_of(table, Wording(Language.SWEDISH))
    bar.begin()
    bar.words.setText("åmå")

    assert (table.currentRow(), table.currentColumn()) == (1, 1)


def test_a_table_without_rows_can_be_filtered_and_filled_again(qtbot: QtBot) -> None:
    model, edits = a_table([])
    model.set_filter("åsen")
    assert not model.lines_with("åsen")
    edits.rows = three_rows()
    model.set_rows(edits.rows)

    assert [row.place_code for row in model.shown_rows] == ["p1"]
