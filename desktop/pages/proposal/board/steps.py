"""Moves that are made on the board and not yet stored: one after the other, taken back and made again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.workspace import Workspace

if TYPE_CHECKING:  # the window asks whether there are steps from its start
    from models.domain.proposal import Adjustment

type Step = tuple[Adjustment, ...]


class Steps:
    """What one hand did at a time; a new step forgets what had been taken back."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._taken_back: list[Step] = []

    @property
    def count(self) -> int:
        return len(self._done)

    @property
    def can_go_on(self) -> bool:
        return bool(self._taken_back)

    @property
    def changes(self) -> tuple[Adjustment, ...]:
        """Every change in the order it was made."""
        return tuple(change for step in self._done for change in step)

    @property
    def moves(self) -> tuple[Adjustment, ...]:
        """The fewest that come to the same: what is stored with a reason."""
        from models.domain.hand_moves import drawn_together

        return drawn_together(self.changes)

    def add(self, step: Sequence[Adjustment]) -> None:
        self._done.append(tuple(step))
        self._taken_back.clear()

    def take_back(self) -> None:
        if self._done:
            self._taken_back.append(self._done.pop())

    def go_on(self) -> None:
        if self._taken_back:
            self._done.append(self._taken_back.pop())

    def clear(self) -> None:
        self._done.clear()
        self._taken_back.clear()

    def hand_over(self, stored: int, to: Steps) -> None:
        """The first so many are stored: those made since go on upon what came of it."""
        to._done = self._done[stored:]
        self.clear()


class UnstoredSteps(QObject):
    """The steps of every proposal of the open file. The workspace keeps them when the window is made anew."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._steps: dict[int, Steps] = {}
        workspace.opened.connect(self._steps.clear)

    @classmethod
    def of(cls, workspace: Workspace) -> UnstoredSteps:
        found = workspace.findChild(cls)
        return found if isinstance(found, cls) else cls(workspace)

    @property
    def count(self) -> int:
        return sum(steps.count for steps in self._steps.values())

    def on(self, proposal_id: int) -> Steps:
        return self._steps.setdefault(proposal_id, Steps())
