"""What would help when a plan is impossible or homes are short: up to three repairs, each tried first."""

from __future__ import annotations

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.work_bar import WorkBar
from desktop.frame.messages import in_words, quiet_label
from desktop.jobs import Lane
from desktop.look.icons import icon
from desktop.without_window.repair_edits import can_be_carried_out, repair_edit
from desktop.without_window.repair_planning import REPAIR_STAGES, SoughtRepairs, seek_repairs
from desktop.workspace import Workspace
from models.domain.proposal import PlanSettings
from models.errors import UserProblem
from models.progress import IsCancelled, OnProgress, Progress
from models.wording import QT_TRANSLATE_NOOP
from optimizer.repairing.repair_words import left_sentence, verdict
from optimizer.repairing.repairs import Repair


def open_repairs(
    workspace: Workspace, settings: PlanSettings, parent: QWidget | None = None
) -> RepairsDialog:
    """Opens the dialog beside what asks for it, and begins to seek."""
    dialog = RepairsDialog(workspace, settings, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.seek()
    return dialog


class RepairsDialog(QDialog):
    """Repairs to the left, what the chosen one changes to the right. Nothing is changed unasked."""

    def __init__(self, workspace: Workspace, settings: PlanSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._year, self._version = workspace.year, workspace.version
        self._wording = workspace.wording
        self._sought: SoughtRepairs | None = None
        translate = self._wording.translate
        self.setWindowTitle(translate("Repairs", "What would help"))
        self.setModal(False)
        self.resize(860, 480)
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.work_bar = WorkBar(self._wording, self._stage, self)
        self.repairs = QListWidget(self)
        self.repairs.setAccessibleName(translate("Repairs", "Repairs"))
        self.repairs.currentRowChanged.connect(self._choose)
        self.changes = QListWidget(self)
        self.changes.setAccessibleName(translate("Repairs", "What the repair changes"))
        for listing in (self.repairs, self.changes):
            listing.setWordWrap(True)
            listing.setResizeMode(QListView.ResizeMode.Adjust)
            listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = quiet_label("", self)
        self.close_button = QPushButton(translate("Repairs", "Close"), self)
        self.close_button.clicked.connect(self.close)
        self.copy_button = QPushButton(translate("Repairs", "Copy the list"), self)
        self.copy_button.clicked.connect(self._copy)
        self.carry_out_button = QPushButton(translate("Repairs", "Carry out"), self)
        self.carry_out_button.setProperty("primary", True)
        self.carry_out_button.clicked.connect(self.carry_out)
        self._lay_out()
        self._show_found(())

    def seek(self) -> None:
        """Begins to seek on the solver's lane; the planning file is only read."""
        file, year, version, settings = self._workspace.file, self._year, self._version, self._settings

        def work(progress: OnProgress, cancelled: IsCancelled) -> SoughtRepairs:
            return seek_repairs(file, year, settings, progress, cancelled, version=version)

        title = self._wording.of(REPAIR_STAGES["repairing"])
        self.verdict.setText(title)
        job = self._workspace.jobs.start(
            work,
            title=title,
            done=self._done,
            failed=self._failed,
            cancelled=self._cancelled,
            lane=Lane.SOLVER,
        )
        if not job.is_ended:
            self.work_bar.follow(job)

    def carry_out(self) -> None:
        """Changes locks and limits as the chosen repair says, in one undo step."""
        repair = self._chosen
        if repair is None:
            return
        try:
            with self._workspace.file.reading() as session:
                edit = repair_edit(session, self._year, repair.changes)
            self._workspace.do(edit)
        except UserProblem as problem:
            self.verdict.setText(in_words(problem, self._wording))
            return
        self._show_found(())
        self.verdict.setText(
            self._wording.translate(
                "Repairs", "It is done, and can be taken back with Undo.\nPlan again to get a proposal."
            )
        )
        self.close_button.setFocus()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.work_bar.cancel()
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        self.close()

    @property
    def _chosen(self) -> Repair | None:
        row = self.repairs.currentRow()
        if self._sought is None or not 0 <= row < len(self._sought.repairs.found):
            return None
        return self._sought.repairs.found[row]

    def _stage(self, progress: Progress) -> str:
        stage = REPAIR_STAGES.get(progress.stage)
        return self._wording.of(stage) if stage else progress.stage

    def _done(self, sought: SoughtRepairs) -> None:
        self._sought = sought
        self.verdict.setText(verdict(sought.repairs, self._wording))
        self._show_found(sought.repairs.found)

    def _failed(self, error: Exception) -> None:
        self.verdict.setText(in_words(error, self._wording))

    def _cancelled(self) -> None:
        self.verdict.setText(
            self._wording.translate(
                "Repairs", "You cancelled. Nothing has been changed.\nAsk again when you want."
            )
        )

    def _show_found(self, found: tuple[Repair, ...]) -> None:
        self.repairs.clear()
        for number, repair in enumerate(found, start=1):
            text = f"{self._name(number, repair)}\n{left_sentence(repair.persons_left, self._wording)}"
            mark = icon("done" if not repair.persons_left else "warning")
            self.repairs.addItem(QListWidgetItem(mark, text))
        for part in (self.repairs, self.changes, self.copy_button, self.carry_out_button, self.note):
            part.setVisible(bool(found))
        if found:
            self.repairs.setCurrentRow(0)
            self.repairs.setFocus()

    def _name(self, number: int, repair: Repair) -> str:
        """Told apart by what it changes first: that is what no other repair has."""
        name = self._wording.of(QT_TRANSLATE_NOOP("Repairs", "Repair {number}"), number=number)
        first = next(iter(self._sought.sentences(repair, self._wording)), "") if self._sought else ""
        return f"{name}: {first}" if first else name

    def _choose(self, _row: int) -> None:
        self.changes.clear()
        repair = self._chosen
        if repair is None or self._sought is None:
            return
        self.changes.addItems(list(self._sought.sentences(repair, self._wording)))
        possible = can_be_carried_out(repair.changes)
        self.carry_out_button.setVisible(possible)
        self.carry_out_button.setDefault(possible)
        translate = self._wording.translate
        self.note.setText(
            translate("Repairs", "Locks and limits are changed in one step that can be taken back.")
            if possible
            else translate(
                "Repairs",
                "Homes, places and quotas are entered on their own pages once they are there. "
                "Lines that no other repair has come first.",
            )
        )

    def _copy(self) -> None:
        lines = [self.changes.item(row).text() for row in range(self.changes.count())]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _lay_out(self) -> None:
        lists = QHBoxLayout()
        lists.setSpacing(16)
        lists.addWidget(self.repairs, 1)
        lists.addWidget(self.changes, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.work_bar, 1)
        for button in (self.close_button, self.carry_out_button):
            buttons.addWidget(button)
        for button in (self.close_button, self.copy_button, self.carry_out_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.verdict)
        layout.addLayout(lists, 1)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
