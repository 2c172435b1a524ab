"""A table with its filter box, its count of rows, and buttons to add and remove rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.look.icon_button import IconButton
from desktop.settings import WindowSettings
from desktop.tables.filter_chips import FilterChips
from desktop.tables.record_table import RecordTable
from desktop.tables.table_menus import TableMenus
from desktop.tables.table_view import TableView
from models.wording import QT_TRANSLATE_NOOP

_FILTER_WIDTH = 240


class TablePanel(QWidget):
    """`empty` is shown in place of a table without rows, until a first row is begun."""

    refused = Signal(str)
    selected = Signal()

    def __init__(
        self,
        model: RecordTable,
        settings: WindowSettings,
        table_id: str,
        name: str,
        *,
        empty: QWidget | None = None,
        sorted_by: int = -1,
    ) -> None:
        super().__init__()
        self.model = model
        model.setParent(self)
        self.view = TableView(model, settings, table_id, name, sorted_by=sorted_by)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(model.wording.translate("Table", "Filter"))
        self._filter.setAccessibleName(
            model.wording.of(QT_TRANSLATE_NOOP("Table", "Filter: {table}"), table=name)
        )
        self._filter.setClearButtonEnabled(True)
        self._filter.setMaximumWidth(_FILTER_WIDTH)
        self._filter.setMinimumWidth(_FILTER_WIDTH // 2)
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self.menus = TableMenus(self.view)
        translate = model.wording.translate
        by_column = IconButton("filter", translate("Table", "Filter by a column"))
        by_column.clicked.connect(lambda: self._open(self.menus.filter_menu(), by_column))
        columns = IconButton("columns", translate("Table", "Columns: show, hide, reset"))
        columns.clicked.connect(lambda: self._open(self.menus.columns_menu(), columns))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self._filter, 2)
        bar.addWidget(by_column)
        bar.addWidget(columns)
        bar.addWidget(self._count)
        bar.addStretch(1)
        self._tools = bar
        if model.edits is not None and model.edits.can_add:
            add = IconButton("add", model.wording.translate("Table", "Add a row"))
            add.clicked.connect(self.view.add_row)
            bar.addWidget(add)
        if model.edits is not None and model.edits.can_remove:
            remove = IconButton("remove", model.wording.translate("Table", "Remove the rows"))
            remove.clicked.connect(self.view.remove_rows)
            bar.addWidget(remove)
        self._bar = QWidget()
        bar.setContentsMargins(0, 0, 0, 0)
        self._bar.setLayout(bar)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(FilterChips(model, content))
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._empty = empty
        self._begun = False
        if empty is not None:
            self._stack.addWidget(empty)
        self._filter.textChanged.connect(model.set_filter)
        model.filtered.connect(self._show_count)
        self.view.refused.connect(self.refused)
        self.view.selected.connect(self.selected)

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.model.set_rows(rows)
        self.view.fit_columns()
        if self._empty is not None:
            self._stack.setCurrentIndex(int(not rows and not self._begun))
        self._show_count()

    def add_tool(self, tool: QWidget) -> None:
        """A choice of the page's own, at the right above the table."""
        self._tools.addWidget(tool)

    def begin_first_row(self) -> None:
        """Leaves the empty state for an empty table with the first row ready to write."""
        self._begun = True
        self._stack.setCurrentIndex(0)
        self.view.add_row()

    def focus_filter(self) -> None:
        self._filter.setFocus()
        self._filter.selectAll()

    def row(self) -> Any | None:
        """The record of the current line."""
        current = self.view.currentIndex()
        return self.model.row_at(current.row()) if current.isValid() else None

    def go_to(self, key: Any, column: str | None = None) -> None:
        """Selects the cell of a record, clearing the filters when they hide the record."""
        if self.model.position_of(key) is None:
            self.clear_filters()
        line = self.model.position_of(key)
        if line is not None:
            self.view.select_cell(line, (self.model.column_of(column) or 0) if column else 0)
            self.view.setFocus()

    def clear_filters(self) -> None:
        """Shows every row."""
        self._filter.clear()
        self.model.show_all()

    def _open(self, menu: QMenu, below: QWidget) -> None:
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _show_count(self) -> None:
        shown, every = len(self.model.shown_rows), len(self.model.all_rows)
        self._count.setText(
            self.model.wording.translate("Table", "%n rows", None, every)
            if shown == every
            else self.model.wording.of(
                QT_TRANSLATE_NOOP("Table", "{shown} of {all} rows"), shown=shown, all=every
            )
        )
