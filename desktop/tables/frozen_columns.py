"""The columns that stay at the left while the others are scrolled: the same cells, drawn once more on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

if TYPE_CHECKING:
    from desktop.tables.table_view import TableView

_MOST_OF_THE_WIDTH = 0.6


class FrozenColumns(QTableView):
    """Seen only while something is scrolled away. Keyboard and selection are the table's own."""

    def __init__(self, table: TableView) -> None:
        super().__init__(table)
        self._table = table
        self._shown: list[int] = []
        self.setModel(table.model())
        own = self.selectionModel()
        self.setSelectionModel(table.selectionModel())
        own.deleteLater()
        self.setItemDelegate(table.delegate(self))
        self.setAccessibleName(table.accessibleName())
        self.setObjectName("frozen")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(table)
        self.setStyleSheet("QTableView#frozen { border: none; border-right: 2px solid palette(mid); }")
        self.setWordWrap(False)
        self.setAlternatingRowColors(table.alternatingRowColors())
        self.setSelectionMode(table.selectionMode())
        self.setEditTriggers(table.editTriggers())
        self.setTabKeyNavigation(table.tabKeyNavigation())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(table.horizontalScrollMode())
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: table.open_cell_menu(self.viewport().mapToGlobal(at))
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: table.open_column_menu(header.logicalIndexAt(at), header.mapToGlobal(at))
        )
        header.sectionClicked.connect(self._sort)
        header.sectionResized.connect(self._hand_on_width)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)

    def follow(self, columns: list[int]) -> None:
        """Shows these, as wide as they are in the table; hides itself where they would take most of it."""
        table, of_table = self._table, self._table.horizontalHeader()
        width = sum(of_table.sectionSize(column) for column in columns)
        if not columns or width > _MOST_OF_THE_WIDTH * table.viewport().width():
            self.hide()
            return
        header = self.horizontalHeader()
        header.blockSignals(True)
        for position in range(header.count()):
            header.moveSection(header.visualIndex(of_table.logicalIndex(position)), position)
        for column in range(header.count()):
            header.setSectionHidden(column, column not in columns)
        for column in columns:
            header.resizeSection(column, of_table.sectionSize(column))
        header.setSortIndicator(of_table.sortIndicatorSection(), of_table.sortIndicatorOrder())
        header.blockSignals(False)
        header.setFixedHeight(of_table.height())
        self._shown = columns
        frame = table.frameWidth()
        self.setGeometry(frame, frame, width + 2, table.viewport().height() + of_table.height())
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.show()
        self.raise_()

    def has(self, column: int) -> bool:
        return self.isVisible() and column in self._shown

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self._table.setFocus()
        self._table.go_on_after(hint)

    def edit(self, index: QModelIndex | QPersistentModelIndex, *how: Any) -> Any:
        """Also for the table, which hands on what stands here."""
        return super().edit(index, *how)

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The table scrolls; this only follows."""

    def _sort(self, column: int) -> None:
        header = self._table.horizontalHeader()
        header.setSortIndicator(column, self.horizontalHeader().sortIndicatorOrder())

    def _hand_on_width(self, column: int, _before: int, now: int) -> None:
        if now and self._table.columnWidth(column) != now:
            self._table.setColumnWidth(column, now)
