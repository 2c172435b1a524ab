"""What runs and what has just ended: how far, cancel, and how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.frame.leaving import HOLDS_NOTHING
from desktop.frame.messages import in_words, quiet_label
from desktop.frame.status_bar import WorkLine
from desktop.jobs import EndedJob, Ending, Job, JobRunner
from desktop.look.icons import icon
from models.wording import QT_TRANSLATE_NOOP, Wording

_SIGNS = {Ending.DONE: "done", Ending.FAILED: "problem", Ending.CANCELLED: "stop"}
_WORDS = {
    Ending.DONE: QT_TRANSLATE_NOOP("Work", "{time}  {title} – done"),
    Ending.FAILED: QT_TRANSLATE_NOOP("Work", "{time}  {title} – did not succeed"),
    Ending.CANCELLED: QT_TRANSLATE_NOOP("Work", "{time}  {title} – cancelled"),
}


class WorkDialog(QDialog):
    """Follows the work for as long as it is open."""

    def __init__(self, jobs: JobRunner, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._jobs, self._wording = jobs, wording
        translate = wording.translate
        self.setWindowTitle(translate("Work", "Work in progress"))
        self.setProperty(HOLDS_NOTHING, True)
        running = QLabel(translate("Work", "Running"))
        running.setProperty("role", "heading")
        self._nothing = quiet_label(translate("Work", "Nothing is running."))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        over = QLabel(translate("Work", "Just ended"))
        over.setProperty("role", "heading")
        self.ended = QListWidget(self)
        self.ended.setWordWrap(True)
        self.ended.setAccessibleName(over.text())
        close = QPushButton(translate("Work", "Close"), self)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(running)
        layout.addWidget(self._nothing)
        layout.addLayout(self._lines)
        layout.addSpacing(8)
        layout.addWidget(over)
        layout.addWidget(self.ended, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(560, 400)
        for job in jobs.running:
            self._add(job)
        jobs.started.connect(self._add)
        jobs.ended.connect(self._follow)
        self._follow()

    def _add(self, job: Job) -> None:
        if not job.is_quiet:
            self._lines.addWidget(WorkLine(job, self._wording))
            self._nothing.hide()

    def _follow(self) -> None:
        self._nothing.setVisible(all(job.is_quiet for job in self._jobs.running))
        self.ended.clear()
        for work in self._jobs.recent:
            QListWidgetItem(icon(_SIGNS[work.ending]), self._in_words(work), self.ended)

    def _in_words(self, work: EndedJob) -> str:
        words = self._wording.of(_WORDS[work.ending], time=f"{work.at:%H:%M}", title=work.title)
        if work.ending is Ending.FAILED and work.error is not None:
            words += "\n" + in_words(work.error, self._wording)
        return words
