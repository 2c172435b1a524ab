"""Leaving while work runs: asked once, in words, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.jobs import Job, JobRunner
from models.wording import QT_TRANSLATE_NOOP, Wording

HOLDS_NOTHING = "holds_nothing"
"""Property of a dialog in which nothing can be half written."""


class Leaving(QObject):
    def __init__(self, jobs: JobRunner, wording: Wording, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._wording, self._window = jobs, wording, window
        self._is_decided = False
        self.box: QMessageBox | None = None
        jobs.ended.connect(self._follow)

    def holds(self) -> bool:
        """Whether the window is to stay; then the officer is asked."""
        if self._is_decided or not self._work():
            return False
        if self.box is None:
            self._ask(self._work())
        return True

    def _work(self) -> list[Job]:
        return [job for job in self._jobs.running if not job.is_quiet]

    def _ask(self, work: list[Job]) -> None:
        translate = self._wording.translate
        self.box = QMessageBox(self._window)
        self.box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box.setModal(False)
        self.box.setIcon(QMessageBox.Icon.Question)
        self.box.setWindowTitle(translate("Leaving", "Work is running"))
        self.box.setText(
            self._wording.of(
                QT_TRANSLATE_NOOP(
                    "Leaving", "“{title}” is not done yet. What is saved is kept in either case."
                ),
                title=work[0].title,
            )
        )
        stop = self.box.addButton(
            translate("Leaving", "Cancel the work and close"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = self.box.addButton(translate("Leaving", "Go on working"), QMessageBox.ButtonRole.RejectRole)
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
        if self.box is not None and not self._work():
            self.box.close()

    def _forget(self) -> None:
        self.box = None
