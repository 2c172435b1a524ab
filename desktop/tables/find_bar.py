"""Finds words in place in any table of the window: the next cell that has them, and how many rows do."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QTableView

from desktop.look.icon_button import IconButton
from desktop.tables.block_selection import columns_shown
from models.wording import Wording
from models.workbooks.cells import plain

_SIGNS = 24
_MARGIN = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Searched(Protocol):
    def lines_with(self, text: str) -> list[int]: ...


class FindBar(QFrame):
    """Lies over the upper right corner of its table, and goes with Esc."""

    def __init__(self, view: QTableView, wording: Wording) -> None:
        super().__init__(view)
        self._view = view
        self._wording = wording
        self.setProperty("role", "banner")
        self.setAutoFillBackground(True)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(wording.translate("Find", "Find in the table"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setMinimumWidth(_SIGNS * self.fontMetrics().averageCharWidth())
        self.words.textChanged.connect(lambda _text: self.go_on(1, stays=True))
        self.words.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setProperty("role", "small")
        before = IconButton("up", wording.translate("Find", "Find the one before (Shift+F3)"), self)
        after = IconButton("down", wording.translate("Find", "Find the next (F3)"), self)
        close = IconButton("close", wording.translate("Find", "Close (Esc)"), self)
        before.clicked.connect(lambda: self.go_on(-1))
        after.clicked.connect(lambda: self.go_on(1))
        close.clicked.connect(self.end)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        for widget in (self.words, self.count, before, after, close):
            layout.addWidget(widget)
        view.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        self.show()
        self._place()
        self.raise_()
        self.words.setFocus()
        self.words.selectAll()

    def end(self) -> None:
        self.hide()
        self._view.setFocus()

    def go_on(self, step: int, *, stays: bool = False) -> None:
        """The next cell with the words, round the end; with `stays` the current one counts too."""
        wanted = plain(self.words.text())
        lines = self._lines_with(wanted)
        self._tell(len(lines), wanted)
        if not lines:
            return
        columns, model = columns_shown(self._view), self._view.model()
        current = self._view.currentIndex()
        row = current.row() if current.isValid() else -1
        at = columns.index(current.column()) if current.column() in columns else -1
        ordered = lines if step > 0 else lines[::-1]
        ahead = [line for line in ordered if (line - row) * step >= 0]
        behind = ordered[: len(ordered) - len(ahead)]
        rounds = [*ahead, *behind, *([row] if row in lines else [])]
        for turn, line in enumerate(rounds):
            is_first = turn == 0 and line == row
            for position in range(len(columns)) if step > 0 else range(len(columns) - 1, -1, -1):
                passed = (position - at) * step
                if is_first and (passed < 0 or (passed == 0 and not stays)):
                    continue
                index = model.index(line, columns[position])
                if wanted in plain(str(index.data() or "")):
                    self._view.setCurrentIndex(index)
                    self._view.scrollTo(index)
                    self._place()
                    return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self.go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        return super().eventFilter(watched, event)

    def _lines_with(self, wanted: str) -> list[int]:
        model, shown = self._view.model(), columns_shown(self._view)
        searched: _Searched | None = model if hasattr(model, "lines_with") else None
        if not wanted:
            return []
        if searched is not None:
            return searched.lines_with(wanted)
        cells = {row: (model.index(row, at).data() for at in shown) for row in range(model.rowCount())}
        return [
            row for row, texts in cells.items() if any(wanted in plain(str(text or "")) for text in texts)
        ]

    def _tell(self, rows: int, wanted: str) -> None:
        translate = self._wording.translate
        words = translate("Find", "%n rows", None, rows) if rows else translate("Find", "Not found")
        self.count.setText(words if wanted else "")
        self._place()

    def _place(self) -> None:
        """Above, or below where what was found stands above."""
        self.adjustSize()
        view, bar = self._view, self._view.verticalScrollBar()
        right = view.width() - self.width() - (bar.width() if bar.isVisible() else 0) - _MARGIN
        top = view.horizontalHeader().height()
        found = view.visualRect(view.currentIndex()).translated(view.viewport().pos())
        at = QRect(QPoint(max(right, 0), top + _MARGIN), self.size())
        if at.intersects(found):
            at.moveBottom(top + view.viewport().height() - _MARGIN)
        self.setGeometry(at)


def find_bar_of(view: QTableView, wording: Wording) -> FindBar:
    """The view's own; made when it is first asked for."""
    known = view.findChild(FindBar)
    return known if known is not None else FindBar(view, wording)
