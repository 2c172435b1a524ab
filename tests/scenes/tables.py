"""A table at work: a paste with a bad cell, filters as chips, columns that stay, the search, the popup."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from desktop.pages.homes import HomesPage
from desktop.tables.column_filter import ColumnFilter
from desktop.tables.filter_popup import FilterPopup
from desktop.tables.find_bar import find_bar_of
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    page = stage.page(HomesPage)
    panel, view = page.panel, page.panel.view
    QGuiApplication.clipboard().setText("31\nfel")
    view.select_cell(2, 3)
    view.paste()
    stage.settle()
    view.select_cell(2, 3)
    yield Shot("pasted", stage.window)
    panel.model.set_column_filter(0, ColumnFilter(ticked=frozenset({"Avesta", "Borlänge", "Falun"})))
    panel.model.set_column_filter(2, ColumnFilter(least=2, most=4))
    view.horizontalScrollBar().setValue(260)
    bar = find_bar_of(view, stage.workspace.wording)
    bar.begin()
    bar.words.setText("falun")
    yield Shot("filtered", stage.window)
    bar.end()
    panel.menus.open_filter(0)
    popup = stage.window.findChild(FilterPopup)
    assert popup is not None
    yield Shot("filter", popup)
    popup.close()
    panel.clear_filters()
    view.horizontalScrollBar().setValue(0)
    stage.workspace.undo_stack.undo()
