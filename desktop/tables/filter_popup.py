"""What a column may be filtered by: its values with how many rows have them, limits, empty or filled in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.tables.column_filter import ColumnFilter, Facets, Filling, filling_words
from desktop.tables.record_table import RecordTable
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.cells import CellError, parse_number, plain

_MOST_VALUES = 500  # in the list at once; the search finds the others
_SIGNS, _LINES = 34, 10


class FilterPopup(QFrame):
    """Answers at once: the table follows while the hand ticks."""

    chosen = Signal(object)  # ColumnFilter

    def __init__(self, records: RecordTable, column: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "banner")
        self._wording = records.wording
        self._facets: Facets = records.lines.facets(column)
        self._by = records.lines.filters.get(column, ColumnFilter())
        title = records.wording.of(records.columns[column].title)
        self.setAccessibleName(
            self._wording.of(QT_TRANSLATE_NOOP("Filter", "Filter by {column}"), column=title)
        )
        heading = QLabel(self.accessibleName(), self)
        heading.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(heading)
        self.least, self.most = QLineEdit(self), QLineEdit(self)
        layout.addLayout(self._limits())
        self.filling = QComboBox(self)
        self.filling.setAccessibleName(self._wording.translate("Filter", "Empty or filled in"))
        for filling, count in (
            (Filling.ANY, self._facets.empty + self._facets.filled),
            (Filling.EMPTY, self._facets.empty),
            (Filling.FILLED, self._facets.filled),
        ):
            words = filling_words(filling, self._wording).capitalize()
            self.filling.addItem(f"{words} ({self._wording.number(count)})", filling)
        self.filling.setCurrentIndex(list(Filling).index(self._by.filling))
        self.filling.currentIndexChanged.connect(self._change_filling)
        if self._facets.empty and self._facets.filled:
            layout.addWidget(self.filling)
        else:
            self.filling.hide()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self._wording.translate("Filter", "Search among the values"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._list_values)
        layout.addWidget(self.search)
        self.values = QListWidget(self)
        self.values.setAccessibleName(self._wording.translate("Filter", "Values"))
        self.values.setMinimumWidth(_SIGNS * self.fontMetrics().averageCharWidth())
        self.values.setFixedHeight(_LINES * (self.fontMetrics().height() + 10))
        self.values.itemChanged.connect(self._tick)
        layout.addWidget(self.values)
        self._rest = QLabel(self)
        self._rest.setProperty("role", "small")
        layout.addWidget(self._rest)
        layout.addLayout(self._buttons())
        self._list_values("")
        self.search.setFocus()

    def _limits(self) -> QHBoxLayout:
        """Two numbers, either may be left empty."""
        row = QHBoxLayout()
        row.setSpacing(8)
        translate, number = self._wording.translate, self._wording.number
        for field, name, bound, chosen in (
            (self.least, translate("Filter", "At least"), self._facets.least, self._by.least),
            (self.most, translate("Filter", "At most"), self._facets.most, self._by.most),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(f"{name} {number(bound or 0)}")
            field.setText("" if chosen is None else number(chosen, 0 if chosen.is_integer() else 1))
            field.textChanged.connect(self._change_limits)
            field.setVisible(bound is not None)
            row.addWidget(field)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, ticked in (
            (self._wording.translate("Filter", "All"), None),
            (self._wording.translate("Filter", "None"), frozenset[str]()),
        ):
            button = QPushButton(words, self)
            button.clicked.connect(lambda _checked=False, ticked=ticked: self._tick_all(ticked))
            row.addWidget(button)
        row.addStretch(1)
        done = QPushButton(self._wording.translate("Filter", "Done"), self)
        done.clicked.connect(self.close)
        row.addWidget(done)
        return row

    def _list_values(self, text: str) -> None:
        wanted, shown = plain(text), 0
        self.values.blockSignals(True)
        self.values.clear()
        found = [facet for facet in self._facets.values if wanted in plain(facet.words)]
        for facet in found[:_MOST_VALUES]:
            words = facet.words or filling_words(Filling.EMPTY, self._wording)
            item = QListWidgetItem(f"{words} ({self._wording.number(facet.count)})", self.values)
            item.setData(Qt.ItemDataRole.UserRole, facet.words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = self._by.ticked is None or facet.words in self._by.ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            shown += 1
        self.values.blockSignals(False)
        left = len(found) - shown
        self._rest.setText(self._wording.translate("Filter", "%n more: search for them.", None, left))
        self._rest.setVisible(left > 0)

    def _tick(self, item: QListWidgetItem) -> None:
        every = frozenset(facet.words for facet in self._facets.values)
        ticked = every if self._by.ticked is None else self._by.ticked
        words = frozenset({str(item.data(Qt.ItemDataRole.UserRole))})
        ticked = ticked | words if item.checkState() is Qt.CheckState.Checked else ticked - words
        self._choose(replace(self._by, ticked=None if ticked >= every else ticked))

    def _tick_all(self, ticked: frozenset[str] | None) -> None:
        """With a search, only what it found."""
        if self.search.text() and ticked is None:
            wanted = plain(self.search.text())
            ticked = frozenset(facet.words for facet in self._facets.values if wanted in plain(facet.words))
        self._choose(replace(self._by, ticked=ticked))
        self._list_values(self.search.text())

    def _change_filling(self, _position: int) -> None:
        self._choose(replace(self._by, filling=self.filling.currentData()))

    def _change_limits(self, _text: str) -> None:
        """A limit that is no number yet is none."""
        self._choose(replace(self._by, least=_limit(self.least.text()), most=_limit(self.most.text())))

    def _choose(self, by: ColumnFilter) -> None:
        self._by = by
        self.chosen.emit(by)


def _limit(text: str) -> float | None:
    try:
        number = parse_number(text)
    except CellError:
        return None
    return None if number is None else float(number)
