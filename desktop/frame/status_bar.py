"""The status bar: the selection in numbers, and the work under way with its progress and cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from desktop.jobs import Job, JobRunner
from desktop.look.icon_button import IconButton
from desktop.look.icons import icon
from desktop.words.stages import how_far
from models.progress import Progress
from models.wording import QT_TRANSLATE_NOOP, Wording


class StatusBar(QStatusBar):
    def __init__(self, wording: Wording, jobs: JobRunner) -> None:
        super().__init__()
        self._wording = wording
        self.setSizeGripEnabled(False)
        self._sums = QLabel()
        self._sums.setContentsMargins(16, 0, 0, 0)
        self.addWidget(self._sums, 1)
        self.warnings = QPushButton()
        self.warnings.setProperty("link", True)
        self.warnings.setToolTip(wording.translate("Window", "Show what is missing"))
        self.warnings.hide()
        self.addPermanentWidget(self.warnings)
        self._work = QWidget()
        self._layout = QHBoxLayout(self._work)
        self._layout.setContentsMargins(8, 0, 0, 0)
        self._lines: list[WorkLine] = []
        self.addPermanentWidget(self._work)
        self.all_work = QPushButton()
        self.all_work.setProperty("link", True)
        self.all_work.setToolTip(wording.translate("WorkBar", "Show what runs and what has just ended"))
        self.addPermanentWidget(self.all_work)
        self._jobs = jobs
        jobs.started.connect(self._start)
        jobs.ended.connect(self._count)
        for job in jobs.running:
            self._start(job)
        self._count()

    def show_sums(self, text: str) -> None:
        self._sums.setText(text)

    @property
    def sums(self) -> str:
        return self._sums.text()

    def show_warnings(self, count: int) -> None:
        """How many things the overview asks for."""
        self.warnings.setIcon(icon("warning"))
        self.warnings.setText(self._wording.translate("Window", "%n warnings", None, count))
        self.warnings.setAccessibleName(self.warnings.text())
        self.warnings.setVisible(count > 0)

    def _start(self, job: Job) -> None:
        if not job.is_quiet:
            line = WorkLine(job, self._wording)
            self._lines.append(line)
            self._layout.addWidget(line)
            line.left.connect(lambda: self._lines.remove(line))
            self._count()

    def _count(self) -> None:
        """The newest work has room here; the rest is counted, and stands in the list."""
        count = sum(not job.is_quiet for job in self._jobs.running)
        for line in self._lines:
            line.setVisible(line is self._lines[-1])
        self.all_work.setText(self._wording.translate("WorkBar", "%n things run", None, count))
        self.all_work.setVisible(count > 0)


class WorkLine(QWidget):
    """Title, stage, how far, and a cancel button. No percentage where nobody knows it."""

    left = Signal()

    def __init__(self, job: Job, wording: Wording) -> None:
        super().__init__()
        self._job = job
        self._wording = wording
        self._title = QLabel(job.title)
        self._stage = QLabel()
        self._stage.setProperty("role", "small")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(job.title)
        words = wording.of(QT_TRANSLATE_NOOP("WorkBar", "Cancel: {title}"), title=job.title)
        self._cancel = IconButton("stop", words)
        self._cancel.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._title, self._stage, self._bar, self._cancel):
            layout.addWidget(widget)
        self._show(job.latest)
        job.progress.connect(self._show)
        job.ended.connect(self._leave)

    def _show(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total or 0)
        if progress.total:
            self._bar.setValue(progress.done)
        if not self._job.is_cancelling:
            self._stage.setText(how_far(progress, self._wording))

    def _leave(self) -> None:
        self.left.emit()
        self.hide()
        self.deleteLater()

    def _stop(self) -> None:
        self._job.cancel()
        self._cancel.setEnabled(False)
        self._stage.setText(self._wording.translate("WorkBar", "Stopping …"))
