"""What a table is filtered by, each in a button that takes it away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget

from desktop.look.icons import icon
from desktop.tables.record_table import RecordTable
from models.wording import QT_TRANSLATE_NOOP

_SPACE = 8


class FilterChips(QWidget):
    """Takes no room while nothing is filtered."""

    def __init__(self, records: RecordTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._records = records
        self._lines = FlowLayout(self)
        records.filtered.connect(self.show_filters)
        self.hide()

    def show_filters(self) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        while (item := self._lines.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        records, wording = self._records, self._records.wording
        for column, by in list(records.lines.filters.items()):
            words = by.in_words(records.columns[column], wording)
            self._add(words, partial(records.set_column_filter, column, None))
        if records.lines.only_problems:
            words = wording.translate("Filter", "Only rows with problems")
            self._add(words, partial(records.set_only_problems, wanted=False))
        self.setVisible(self._lines.count() > 0)
        if had_focus and (first := self._lines.itemAt(0)) is not None and (chip := first.widget()):
            chip.setFocus()

    def _add(self, words: str, remove: Callable[[], None]) -> None:
        chip = QPushButton(words, self)
        chip.setProperty("chip", True)
        chip.setIcon(icon("close"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross after the words
        told = self._records.wording.of(QT_TRANSLATE_NOOP("Filter", "Remove the filter {words}"), words=words)
        chip.setToolTip(told)
        chip.setAccessibleName(told)
        chip.clicked.connect(remove)
        self._lines.addWidget(chip)


class FlowLayout(QLayout):
    """Items beside each other, on as many lines as they need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        """The height that it takes."""
        left, top, line = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), item.sizeHint().height()))
            if left > rect.x() and left + size.width() > rect.x() + rect.width():
                left, top, line = rect.x(), top + line + _SPACE, 0
            if not is_trial:
                item.setGeometry(QRect(QPoint(left, top), size))
            left, line = left + size.width() + _SPACE, max(line, size.height())
        return top + line - rect.y()
