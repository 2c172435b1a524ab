"""Leaving while work runs, or with moves that are not stored: asked once, in words, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.jobs import Job
from desktop.pages.proposal.board.steps import UnstoredSteps
from desktop.workspace import Workspace
from models.wording import QT_TRANSLATE_NOOP

HOLDS_NOTHING = "holds_nothing"
"""Property of a dialog in which nothing can be half written."""


class Leaving(QObject):
    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._wording, self._window = workspace.jobs, workspace.wording, window
        self._moves = UnstoredSteps.of(workspace)
        self._is_decided = False
        self.box: QMessageBox | None = None
        self._jobs.ended.connect(self._follow)

    def holds(self) -> bool:
        """Whether the window is to stay; then the officer is asked."""
        work, moves = self._work(), self._moves.count
        if self._is_decided or not (work or moves):
            return False
        if self.box is None and work:
            self._ask_about_work(work)
        elif self.box is None:
            self._ask_about_moves(moves)
        return True

    def _work(self) -> list[Job]:
        return [job for job in self._jobs.running if not job.is_quiet]

    def _ask_about_work(self, work: list[Job]) -> None:
        translate = self._wording.translate
        text = QT_TRANSLATE_NOOP(
            "Leaving", "“{title}” is not done yet. What is saved is kept in either case."
        )
        self._ask(
            translate("Leaving", "Work is running"),
            self._wording.of(text, title=work[0].title),
            translate("Leaving", "Cancel the work and close"),
        )

    def _ask_about_moves(self, moves: int) -> None:
        translate = self._wording.translate
        self._ask(
            translate("Leaving", "Moves are not saved"),
            translate(
                "Leaving",
                "%n moves on the board of the proposal are not saved. They are gone when the window closes.",
                None,
                moves,
            ),
            translate("Leaving", "Close without the moves"),
        )

    def _ask(self, title: str, text: str, leave: str) -> None:
        self.box = QMessageBox(self._window)
        self.box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box.setModal(False)
        self.box.setIcon(QMessageBox.Icon.Question)
        self.box.setWindowTitle(title)
        self.box.setText(text)
        stop = self.box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
        stay = self.box.addButton(
            self._wording.translate("Leaving", "Go on working"), QMessageBox.ButtonRole.RejectRole
        )
        self.box.setDefaultButton(stay)
        self.box.setEscapeButton(stay)
        stop.clicked.connect(self._leave)
        self.box.finished.connect(self._forget)
        self.box.show()

    def _leave(self) -> None:
        self._is_decided = True
        for job in self._jobs.running:
            job.cancel()
        self._window.close()

    def _follow(self) -> None:
        """Work that ends by itself leaves nothing to ask about."""
        if self.box is not None and not self._work() and not self._moves.count:
            self.box.close()

    def _forget(self) -> None:
        self.box = None
