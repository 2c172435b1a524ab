"""The one undo command: Qt keeps the order, the edits know how to take themselves back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from models.edits import Edit
from models.errors import UserProblem


class EditCommand(QUndoCommand):
    """An edit that is already made; `make` makes an edit and gives its inverse.

    An edit that can no longer be made (its row is gone) leaves the stack, and `refused` is told why.
    """

    def __init__(
        self,
        text: str,
        inverse: Edit,
        make: Callable[[Edit], Edit],
        refused: Callable[[UserProblem], None],
    ) -> None:
        super().__init__(text)
        self._other = inverse
        self._make = make
        self._refused = refused
        self._is_made = True

    def redo(self) -> None:
        if self._is_made:  # Qt calls redo when the command is pushed
            self._is_made = False
            return
        self._swap()

    def undo(self) -> None:
        self._swap()

    def _swap(self) -> None:
        try:
            self._other = self._make(self._other)
        except UserProblem as problem:
            self.setObsolete(True)
            self._refused(problem)
