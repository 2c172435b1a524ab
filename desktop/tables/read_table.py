"""A table that is only read: each cell is a text, put in words once, when it is first drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

from desktop.look.icons import icon
from desktop.look.tips import plain_tip
from desktop.tables.clipboard_html import CopiedCell
from desktop.tables.swedish_order import in_swedish_order
from models.workbooks.cells import CellError, parse_number, plain

type AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReadTable[Row](QAbstractTableModel):
    """Figures (`numbers` are their columns) stand to the right, and so do the headings over them.

    What a row says, and the icon before one of its texts, are for the subclass.
    """

    icon_column = 0

    def __init__(self, titles: Sequence[str], numbers: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self._titles = tuple(titles)
        self._numbers = numbers
        self._rows: tuple[Row, ...] = ()
        self._texts: dict[int, tuple[str, ...]] = {}  # by line, of those that were asked for
        self._sorted_by: tuple[int, bool] | None = None

    def texts_of(self, row: Row) -> tuple[str, ...]:
        raise NotImplementedError  # a class of Qt's cannot be an abstract one of Python's

    def icon_of(self, row: Row) -> str:
        """The name of its icon, or nothing."""
        return ""

    def show(self, rows: Iterable[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self._order()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the words of a column, figures by their value."""
        is_falling = order is Qt.SortOrder.DescendingOrder
        self._sorted_by = (column, is_falling) if 0 <= column < len(self._titles) else None
        self.beginResetModel()
        self._order()
        self.endResetModel()

    def lines_with(self, text: str) -> list[int]:
        """The lines where the words stand, in any column."""
        wanted = plain(text)
        lines = range(len(self._rows))
        return [line for line in lines if wanted in plain("\n".join(self._texts_at(line)))]

    def copied(self, row: int, column: int) -> CopiedCell:
        text = self._texts_at(row)[column]
        number = _number(text) if column in self._numbers else None
        return CopiedCell(text) if number is None else CopiedCell(repr(number).replace(".", ","), number)

    def row_at(self, index: AnyIndex) -> Row:
        return self._rows[index.row()]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._texts_at(index.row())[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == self.icon_column:
            name = self.icon_of(self.row_at(index))
            return icon(name) if name else None
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _texts_at(self, line: int) -> tuple[str, ...]:
        texts = self._texts.get(line)
        if texts is None:
            texts = self._texts[line] = self.texts_of(self._rows[line])
        return texts

    def _order(self) -> None:
        self._texts = {}
        if self._sorted_by is None:
            return
        column, is_falling = self._sorted_by
        ordered = in_swedish_order(
            [(row, self.texts_of(row)) for row in self._rows],
            lambda pair: _number(pair[1][column]) if column in self._numbers else pair[1][column],
            falling=is_falling,
        )
        self._rows = tuple(row for row, _ in ordered)
        self._texts = dict(enumerate(texts for _, texts in ordered))

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if column in self._numbers else _LEFT


def let_sort(view: QTableView) -> None:
    """By a click on a heading; until then the rows stand as they were given."""
    view.horizontalHeader().setSortIndicatorClearable(True)
    view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    view.setSortingEnabled(True)


def _number(text: str) -> float | None:
    """The figure in a text; None where it says something else, or that nothing is known."""
    try:
        return parse_number(text)
    except CellError:
        return None
