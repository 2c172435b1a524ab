"""What runs right now inside a dialog: stage, how far, and the button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.jobs import Job
from models.progress import Progress
from models.wording import Wording


class WorkBar(QWidget):
    """Follows one job at a time; hidden while none runs."""

    def __init__(
        self, wording: Wording, describe: Callable[[Progress], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._describe = describe
        self._job: Job | None = None
        self._stage = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(wording.translate("WorkBar", "Progress"))
        self.stop = QPushButton(wording.translate("WorkBar", "Cancel"), self)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._stage, 1)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.stop)
        self._retain_space()
        self.hide()

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def follow(self, job: Job) -> None:
        """Shows the job until it ends."""
        if job.is_ended:
            return
        self._job = job
        self._stage.setText(job.title)
        self._bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.stop.setText(self._wording.translate("WorkBar", "Cancel"))
        job.progress.connect(self._tell)
        job.ended.connect(self._rest)
        self.show()

    def cancel(self) -> None:
        """Asks the job to stop and says that it has been asked."""
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)
            self._stage.setText(self._wording.translate("WorkBar", "Stopping …"))

    def _tell(self, progress: Progress) -> None:
        if self._job is None or self._job.is_cancelling:
            return
        self._stage.setText(self._describe(progress))
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(min(progress.done, progress.total or 0))

    def _rest(self) -> None:
        if self._job is not None and not self._job.is_ended:
            return  # the next one has begun already
        self._job = None
        self.hide()

    def _retain_space(self) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
