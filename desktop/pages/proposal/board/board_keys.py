"""Keys of the board that hold anywhere on its page: undo and redo of moves, plan the rest, put back."""

from __future__ import annotations

from collections.abc import Callable
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.pages.proposal.board.board import Board


class BoardKeys(QObject):
    """As long as there are moves that nothing has stored, undo and F9 are about them and not about the file.

    What has the keyboard comes first: the reason has an undo of its own.
    """

    def __init__(self, board: Board, page: QWidget, plan_rest: Callable[[], object]) -> None:
        super().__init__(page)
        self._board = board
        self._plan_rest = plan_rest
        page.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and (act := self._act(event)) is not None:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                act()
            return True
        return super().eventFilter(watched, event)

    def _act(self, event: QKeyEvent) -> Callable[[], object] | None:
        board, steps = self._board, self._board.steps
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return None
        undo = event.matches(QKeySequence.StandardKey.Undo)
        if board.load is not None:
            return board.put_back if undo or event.key() == Qt.Key.Key_Escape else None
        if undo and steps.count:
            return board.take_back
        if event.matches(QKeySequence.StandardKey.Redo) and steps.can_go_on:
            return board.go_on
        if event.key() == Qt.Key.Key_F9 and not event.modifiers() and steps.count:
            return self._plan_rest
        return None
