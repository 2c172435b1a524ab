"""Kontrollera planen: what the program finds when it goes through the whole planning file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from desktop.frame.main_window import MainWindow
from desktop.frame.messages import Tone
from desktop.look.icons import icon
from models.findings import Finding, Severity
from models.progress import IsCancelled, OnProgress
from models.wording import Wording

_ICONS = {Severity.ERROR: "problem", Severity.WARNING: "warning", Severity.NOTICE: "about"}


class PlanCheck(QObject):
    """Runs the check as a job and shows what it found."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wording = window.workspace.wording
        window.acts.check_plan.triggered.connect(self.start)

    def start(self) -> None:
        from desktop.without_window.basis_check import check_file

        file = self._window.workspace.file

        def work(_on_progress: OnProgress, _is_cancelled: IsCancelled) -> tuple[Finding, ...]:
            return check_file(file)

        self._window.workspace.jobs.start(
            work, title=self._wording.translate("Check", "Checking the planning file"), done=self._show
        )

    def _show(self, findings: Sequence[Finding]) -> None:
        if not findings:
            self._window.tell(
                self._wording.translate(
                    "Check", "The planning file is checked: its structure, sums and references agree."
                ),
                Tone.DONE,
            )
            return
        FindingsDialog(findings, self._wording, self._window).show()


class FindingsDialog(QDialog):
    """The findings, the gravest first, beside the work."""

    def __init__(self, findings: Sequence[Finding], wording: Wording, window: MainWindow) -> None:
        from models.problems import sentence

        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(wording.translate("Check", "Check of the planning file"))
        heading = QLabel(wording.translate("Check", "%n findings", None, len(findings)))
        heading.setProperty("role", "heading")
        listed = QListWidget()
        listed.setWordWrap(True)
        listed.setSpacing(4)
        listed.setAccessibleName(self.windowTitle())
        for finding in sorted(findings, key=lambda finding: list(_ICONS).index(finding.severity)):
            QListWidgetItem(icon(_ICONS[finding.severity]), sentence(finding, wording), listed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addWidget(listed, 1)
        layout.addWidget(buttons)
        self.resize(560, 420)
