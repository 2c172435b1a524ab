"""A person without a mouse: keys go to whatever has the keyboard, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

MOST_STEPS = 300
LOOK_AGAIN = 20  # milliseconds


class Keyboard:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def press(self, *keys: str) -> None:
        """Each as it is named on a menu: ``Ctrl+P``, ``Return``, ``Tab``."""
        for key in keys:
            combined = QKeySequence(key)[0]
            QTest.keyClick(self.focused, combined.key(), combined.keyboardModifiers())
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Sign by sign; Qt's own `keyClicks` knows no å."""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(self.focused, event)
        QApplication.processEvents()

    def go_to[W: QWidget](self, kind: type[W], words: str = "") -> W:
        """Tab until the widget with these words is reached, as one does who does not see how far it is."""
        for _ in range(MOST_STEPS):
            at = self.focused
            if isinstance(at, kind) and words in _name(at):
                return at
            self.press("Tab")
        raise AssertionError(f"“{words}” is not reached with Tab; the keyboard is at {self.focused!r}")

    def push(self, words: str) -> None:
        """The button with these words."""
        self.go_to(QAbstractButton, words)
        self.press("Space")

    def go_to_cell(self, row: int, column: int) -> None:
        """With the arrows, in the table that has the keyboard."""
        table = self.focused
        assert isinstance(table, QAbstractItemView)
        for _ in range(MOST_STEPS):
            at = table.currentIndex()
            if (at.row(), at.column()) == (row, column):
                return
            if at.row() != row:
                self.press("Down" if at.row() < row else "Up")
            else:
                self.press("Right" if at.column() < column else "Left")
        raise AssertionError(f"the cell {row}, {column} is not reached with the arrows")

    def name_file(self, path: Path) -> None:
        """In the system's choice of file, which has the keyboard."""
        self.press("Ctrl+A")
        self.write(str(path))
        self.press("Return")

    def answer(self, dialog: type[QDialog], act: Callable[[], None]) -> None:
        """What will be done in a window that opens and waits, such as a choice of file."""

        def when_open() -> None:
            if isinstance(QApplication.activeModalWidget(), dialog):
                act()
            else:
                QTimer.singleShot(LOOK_AGAIN, when_open)

        QTimer.singleShot(0, when_open)

    @property
    def focused(self) -> QWidget:
        """Where there is nobody to manage windows, the one on top is made the active one here."""
        if not _has_keyboard():
            self._qtbot.waitUntil(_has_keyboard)
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused


def _has_keyboard() -> bool:
    if QApplication.activeWindow() is None:
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        dialogs = [window for window in shown if isinstance(window, QDialog)]
        for window in (dialogs or shown)[-1:]:
            window.activateWindow()
    return QApplication.focusWidget() is not None


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{widget.accessibleName()} {text.replace('&', '')}"
