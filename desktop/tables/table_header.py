"""The columns of a table: order, widths, what is hidden, sorted and frozen; remembered from day to day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTableView

from desktop.settings import WindowSettings
from desktop.tables.column_layout import ColumnLayout, read_layout
from desktop.tables.record_table import RecordTable
from models.workbooks.column import CellKind

_WIDEST_SIGNS = 44
_NARROWEST = 56
_NAME_SIGNS = 20  # a place is written into an empty table too
_MOST_GROWTH = 1.0  # of a column's own width
_HEADING_SPACE = 24  # padding and the mark of the sorted column
_MEASURED_ROWS = 200
_KEY_KINDS = (CellKind.PLACE, CellKind.MUNICIPALITY, CellKind.CASE)
_KEY_NAMES = frozenset({"county", "municipality", "place", "name", "code"})


class TableHeader(QObject):
    """Works the header of one view; the view shows it."""

    changed = Signal()

    def __init__(
        self,
        view: QTableView,
        records: RecordTable,
        settings: WindowSettings,
        table_id: str,
        *,
        sorted_by: int,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._records = records
        self._settings = settings
        self._table_id = table_id
        self._declared_sort = sorted_by
        self._kept = read_layout(settings.columns(table_id)) or ColumnLayout()
        self._hidden = set(self._kept.hidden)
        self._hides: set[int] = set()
        self._frozen = self._kept.frozen
        self._is_fitted = False
        self._own_widths: dict[int, int] = {}  # where a column is shown wider than it asks for
        header = self._header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setStretchLastSection(False)
        self._last_width = self._widest()

    def lay_out(self) -> None:
        """As it was left, once the view has its model."""
        header, names = self._header, self._names()
        with self._quietly():
            for position, name in enumerate(self._kept.order_of(self._as_declared())):
                header.moveSection(header.visualIndex(names.index(name)), position)
            for name, width in self._kept.widths.items():
                if name in names:
                    header.resizeSection(names.index(name), width)
        by = self._kept.sorted_by
        column = names.index(by) if by in names else self._declared_sort if not self._kept.order else -1
        falling = Qt.SortOrder.DescendingOrder if self._kept.falling else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, falling)
        self._hide()
        self.fit()
        header.sectionResized.connect(self._follow_width)
        header.sectionMoved.connect(self._remember_and_tell)
        header.sortIndicatorChanged.connect(self._remember_and_tell)

    @property
    def frozen(self) -> int:
        """How many columns in view, from the left, stay when the rest is scrolled."""
        if self._frozen is not None:
            return self._frozen
        count = 0
        for column in self.shown():
            declared = self._records.columns[column]
            if declared.kind not in _KEY_KINDS and declared.name not in _KEY_NAMES:
                break
            count += 1
        return count

    def freeze(self, count: int) -> None:
        self._frozen = count
        self._remember_and_tell()

    def shown(self) -> list[int]:
        header = self._header
        logical = (header.logicalIndex(position) for position in range(header.count()))
        return [column for column in logical if not header.isSectionHidden(column)]

    def is_hidden(self, column: int) -> bool:
        """By the officer."""
        return self._records.columns[column].name in self._hidden

    def show_column(self, column: int, *, shown: bool) -> None:
        """One column always stays."""
        name = self._records.columns[column].name
        if shown:
            self._hidden.discard(name)
        elif len(self.shown()) > 1:
            self._hidden.add(name)
        self._hide()
        self.use_free_width()
        self._remember_and_tell()

    def reset(self) -> None:
        """As the table was before anything was moved, hidden or made wider."""
        self._kept, self._hidden, self._frozen, self._is_fitted = ColumnLayout(), set(), None, False
        with self._quietly():
            for position, name in enumerate(self._as_declared()):
                at = self._names().index(name)
                self._header.moveSection(self._header.visualIndex(at), position)
        self._header.setSortIndicator(self._declared_sort, Qt.SortOrder.AscendingOrder)
        self._hide()
        self.fit()
        self._settings.save_columns(self._table_id, "")
        self.changed.emit()

    def fit(self) -> None:
        """Widths after the content, the first time; afterwards the officer's own."""
        self._hide()
        if self._is_fitted:
            return
        self._is_fitted = bool(self._records.shown_rows)
        known = self._kept.widths
        with self._quietly():
            self._header.setStretchLastSection(False)
            self._take_own_widths()
            for column, declared in enumerate(self._records.columns):
                if declared.name not in known:
                    self.fit_column(column)
        self._last_width = min(self._header.sectionSize(self._last()), self._widest())
        self.use_free_width()

    def fit_column(self, column: int) -> None:
        declared, metrics = self._records.columns[column], self._view.fontMetrics()
        heading = QFontMetrics(_bold(self._header.font()))
        lines = str(self._records.headerData(column, Qt.Orientation.Horizontal)).split("\n")
        words = max(heading.horizontalAdvance(line) for line in lines) + _HEADING_SPACE
        room = max(declared.room, _NAME_SIGNS if declared.kind is CellKind.PLACE else 0)
        words = max(words, room * metrics.averageCharWidth())
        self._header.resizeSection(
            column, max(_NARROWEST, words, min(self._widest(), self._content_width(column)))
        )

    def use_free_width(self) -> None:
        """The last column takes the width that is left, if it holds words: numbers would drift away, so
        that all columns share it, within bounds.
        """
        header, last = self._header, self._last()
        if self._records.columns[last].numeric:
            header.setStretchLastSection(False)
            self._share_free_width()
            return
        if self._own_widths:
            with self._quietly():
                self._take_own_widths()
        is_free = self._view.viewport().width() > header.sectionPosition(last) + self._last_width
        if is_free != header.stretchLastSection():
            header.setStretchLastSection(is_free)
            if not is_free:
                header.resizeSection(last, self._last_width)

    def _share_free_width(self) -> None:
        """Each column grows by the same part of its own width, which is the one that is remembered."""
        header, shown = self._header, self.shown()
        own = {column: self._own_widths.get(column, header.sectionSize(column)) for column in shown}
        needed, room = sum(own.values()), self._view.viewport().width()
        growth = min(max(room / max(needed, 1) - 1, 0), _MOST_GROWTH)
        sizes = {column: int(width * (1 + growth)) for column, width in own.items()}
        if 0 < growth < _MOST_GROWTH:
            sizes[shown[-1]] += room - sum(sizes.values())
        self._own_widths |= own
        if any(header.sectionSize(column) != size for column, size in sizes.items()):
            with self._quietly():
                for column, size in sizes.items():
                    header.resizeSection(column, size)

    def _take_own_widths(self) -> None:
        for column, width in self._own_widths.items():
            self._header.resizeSection(column, width)
        self._own_widths = {}

    def _content_width(self, column: int) -> int:
        """Rows from all over the table, and only the widest words are laid out: that is what takes time."""
        records, metrics = self._records, self._view.fontMetrics()
        step = max(records.rowCount() // _MEASURED_ROWS, 1)
        rows = {records.text(row, column): row for row in range(0, records.rowCount(), step)}
        widest = max(rows, key=metrics.horizontalAdvance, default=None)
        if widest is None:
            return 0
        index = records.index(rows[widest], column)
        return self._view.sizeHintForIndex(index).width() + self._view.showGrid()

    def _hide(self) -> None:
        """Leaves alone what a page hides itself."""
        wanted = {
            at
            for at, column in enumerate(self._records.columns)
            if column.name in self._hidden or self._records.is_idle(at)
        }
        if wanted != self._hides:
            with self._quietly():
                for at in wanted ^ self._hides:
                    self._header.setSectionHidden(at, at in wanted)
            self._hides = wanted

    def _last(self) -> int:
        return (self.shown() or [0])[-1]

    def _follow_width(self, column: int, _before: int, now: int) -> None:
        if self._own_widths:
            self._own_widths[column] = now  # the officer's; the others wait for the next size of the view
        elif column != self._last():
            self.use_free_width()
        elif not self._header.stretchLastSection():
            self._last_width = now
        self._remember_and_tell()

    def _remember_and_tell(self) -> None:
        if self._is_fitted:
            self._settings.save_columns(self._table_id, self._layout().written())
        self.changed.emit()

    def _layout(self) -> ColumnLayout:
        header, names = self._header, self._names()
        by = header.sortIndicatorSection()
        widths = {name: self._own_widths.get(at, header.sectionSize(at)) for at, name in enumerate(names)}
        if header.stretchLastSection():
            widths[names[self._last()]] = self._last_width
        seen = {name: width for name, width in widths.items() if width}
        return ColumnLayout(
            [names[header.logicalIndex(position)] for position in range(header.count())],
            {**self._kept.widths, **seen},
            sorted(self._hidden),
            names[by] if 0 <= by < len(names) else "",
            header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
            self._frozen,
        )

    def _names(self) -> Sequence[str]:
        return [column.name for column in self._records.columns]

    def _as_declared(self) -> Sequence[str]:
        columns = sorted(self._records.columns, key=lambda column: not column.leads)
        return [column.name for column in columns]

    def _widest(self) -> int:
        return _WIDEST_SIGNS * self._view.fontMetrics().averageCharWidth()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """The program moves the columns: nothing of it is remembered as the officer's wish.

        The view hears of it once, at the end: each time it measures every heading anew.
        """
        before = self._header.blockSignals(True)
        try:
            yield
        finally:
            self._header.blockSignals(before)
        if not before:
            self._view.updateGeometries()
            self._view.viewport().update()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
