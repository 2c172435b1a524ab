"""The menus of a table: of a column, of all columns, of a cell. Every act in them has a key as well."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.look.icons import icon
from desktop.tables.column_filter import ColumnFilter
from desktop.tables.filter_popup import FilterPopup
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.tables.table_view import TableView

_LONGEST_VALUE = 30  # signs


class TableMenus:
    """Of one view; the menus are made when they are opened."""

    def __init__(self, view: TableView) -> None:
        self._view = view
        self._records = view.records
        self._wording = view.records.wording
        view.menu_asked.connect(lambda column, at: self.column_menu(column).popup(at))
        view.cell_menu_asked.connect(lambda at: self.cell_menu().popup(at))

    def column_menu(self, column: int) -> QMenu:
        menu, translate, header = self._menu(), self._wording.translate, self._view.horizontalHeader()
        order = Qt.SortOrder
        for words, by in (
            (translate("Table", "Sort &rising"), order.AscendingOrder),
            (translate("Table", "Sort &falling"), order.DescendingOrder),
        ):
            menu.addAction(words, partial(header.setSortIndicator, column, by))
        menu.addAction(
            translate("Table", "&Do not sort"), lambda: header.setSortIndicator(-1, order.AscendingOrder)
        )
        menu.addSeparator()
        menu.addAction(icon("filter"), translate("Table", "F&ilter …"), lambda: self.open_filter(column))
        if column in self._records.lines.filters:
            menu.addAction(
                translate("Table", "&Remove the filter"),
                lambda: self._records.set_column_filter(column, None),
            )
        menu.addSeparator()
        menu.addAction(
            translate("Table", "&Hide the column"), lambda: self._view.header.show_column(column, shown=False)
        )
        self._add_freezing(menu, column)
        menu.addAction(
            translate("Table", "&Width after the content"), lambda: self._view.header.fit_column(column)
        )
        menu.addSeparator()
        self._add_columns(menu.addMenu(translate("Table", "&Columns")))
        return menu

    def columns_menu(self) -> QMenu:
        menu = self._menu()
        self._add_columns(menu)
        return menu

    def filter_menu(self) -> QMenu:
        """A column to filter by; those that are carry a mark."""
        menu, records = self._menu(), self._records
        for column in self._view.header.shown():
            title = self._wording.of(records.columns[column].title).replace("&", "&&")
            action = menu.addAction(f"{title} …", partial(self.open_filter, column))
            action.setCheckable(True)
            action.setChecked(column in records.lines.filters)
        if records.edits is not None or any(column.mark for column in records.columns):
            menu.addSeparator()
            action = menu.addAction(self._wording.translate("Filter", "Only rows with problems"))
            action.setCheckable(True)
            action.setChecked(records.lines.only_problems)
            action.toggled.connect(lambda wanted: records.set_only_problems(wanted=wanted))
        return menu

    def cell_menu(self) -> QMenu:
        menu, translate, view = self._menu(), self._wording.translate, self._view
        menu.addAction(icon("copy"), translate("Table", "&Copy") + "\tCtrl+C", view.copy)
        menu.addAction(translate("Table", "Copy with &headings") + "\tCtrl+Shift+C", view.copy_with_headings)
        if self._records.edits is not None:
            menu.addAction(translate("Table", "Cu&t") + "\tCtrl+X", view.acts.cut)
            menu.addAction(icon("paste"), translate("Table", "&Paste") + "\tCtrl+V", view.paste)
            menu.addAction(translate("Table", "&Fill down") + "\tCtrl+D", view.fill_down)
            menu.addAction(icon("clear"), translate("Table", "C&lear the cells") + "\tDel", view.clear_cells)
        current = view.currentIndex()
        if current.isValid() and not self._records.is_draft(current.row()):
            menu.addSeparator()
            self._add_alike(menu, current.row(), current.column())
            menu.addSeparator()
            column = self.column_menu(current.column())
            column.setTitle(
                self._wording.of(
                    QT_TRANSLATE_NOOP("Table", "The column {column}"),
                    column=self._wording.of(self._records.columns[current.column()].title),
                )
            )
            menu.addMenu(column)
        return menu

    def open_filter(self, column: int) -> None:
        view, header = self._view, self._view.horizontalHeader()
        popup = FilterPopup(self._records, column, view.window())
        popup.chosen.connect(lambda by: self._records.set_column_filter(column, by))
        left = max(header.sectionViewportPosition(column), 0)
        popup.adjustSize()
        corner = header.mapToGlobal(QPoint(left, header.height()))
        room = view.screen().availableGeometry()
        popup.move(
            max(min(corner.x(), room.right() - popup.width()), room.left()),
            max(min(corner.y(), room.bottom() - popup.height()), room.top()),
        )
        popup.show()

    def _add_alike(self, menu: QMenu, row: int, column: int) -> None:
        value = self._records.value(row, column)
        words = "" if value is None else self._records.cells.words(self._records.columns[column], value)
        shown = words if len(words) <= _LONGEST_VALUE else f"{words[: _LONGEST_VALUE - 1]}…"
        menu.addAction(
            icon("filter"),
            self._wording.of(QT_TRANSLATE_NOOP("Table", "Only rows with “{value}”"), value=shown)
            if words
            else self._wording.translate("Table", "Only rows where it is empty"),
            lambda: self._records.set_column_filter(column, ColumnFilter(ticked=frozenset({words}))),
        )

    def _add_freezing(self, menu: QMenu, column: int) -> None:
        header, shown = self._view.header, self._view.header.shown()
        if column in shown and (count := shown.index(column) + 1) != header.frozen:
            menu.addAction(
                self._wording.translate("Table", "&Keep in view up to here"), lambda: header.freeze(count)
            )
        if header.frozen:
            menu.addAction(
                self._wording.translate("Table", "Keep &no column in view"), lambda: header.freeze(0)
            )

    def _add_columns(self, menu: QMenu) -> None:
        header, records = self._view.header, self._records
        for column, declared in enumerate(records.columns):
            if records.is_idle(column):
                continue
            action = menu.addAction(self._wording.of(declared.title).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not header.is_hidden(column))
            action.toggled.connect(lambda shown, column=column: header.show_column(column, shown=shown))
        menu.addSeparator()
        menu.addAction(self._wording.translate("Table", "&Reset the columns"), header.reset)

    def _menu(self) -> QMenu:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
