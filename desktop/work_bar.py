"""The status bar: the selection in numbers, and the work under way with its progress and cancel."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from desktop.icon_button import IconButton
from desktop.icons import icon
from desktop.jobs import Job, JobRunner
from models.progress import Progress
from models.wording import QT_TRANSLATE_NOOP, Wording


class WorkBar(QStatusBar):
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
        layout = QHBoxLayout(self._work)
        layout.setContentsMargins(8, 0, 8, 0)
        self._layout = layout
        self.addPermanentWidget(self._work)
        jobs.started.connect(self._start)
        for job in jobs.running:
            self._start(job)

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
            self._layout.addWidget(_WorkLine(job, self._wording))


class _WorkLine(QWidget):
    """Title, how far, and a cancel button. No percentage where nobody knows it."""

    def __init__(self, job: Job, wording: Wording) -> None:
        super().__init__()
        self._job = job
        self._wording = wording
        self._title = QLabel(job.title)
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
        for widget in (self._title, self._bar, self._cancel):
            layout.addWidget(widget)
        job.progress.connect(self._show)
        job.ended.connect(self._leave)

    def _show(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total or 0)
        if progress.total:
            self._bar.setValue(progress.done)

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()

    def _stop(self) -> None:
        self._job.cancel()
        self._cancel.setEnabled(False)
        self._title.setText(
            self._wording.of(QT_TRANSLATE_NOOP("WorkBar", "{title}: stopping …"), title=self._job.title)
        )
