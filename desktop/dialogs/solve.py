"""Planning: what is asked for, how it goes, and how it ended. The window stays alive behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, override

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.outcome_words import outcome_label, outcome_sentence
from desktop.dialogs.repairs import open_repairs
from desktop.dialogs.solve_choices import SolveChoices
from desktop.dialogs.solve_progress import SolveProgress
from desktop.frame.messages import in_words, quiet_label
from desktop.jobs import Job, Lane
from desktop.pages.proposal.words import proposal_label, state_sentence
from desktop.without_window import planning
from desktop.workspace import Workspace
from models import proposals, queries
from models.domain.plan_figures import plan_figures
from models.domain.proposal import Outcome, PlanSettings
from models.findings import NotInOrder
from models.problems import first_sentences
from models.progress import IsCancelled, OnProgress, Progress
from models.wording import QT_TRANSLATE_NOOP
from optimizer.validate import can_be_repaired

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow

ASKING, SMALL = QSize(960, 680), QSize(600, 320)
"""While it plans, and when it has, the dialog leaves the window behind it to the officer."""


def open_solve(workspace: Workspace, window: MainWindow) -> SolveDialog:
    """Opens the dialog over the window, or shows the one that is open; its proposal is shown on its page."""
    for open_one in window.findChildren(SolveDialog):
        if open_one.isVisible():
            open_one.raise_()
            open_one.activateWindow()
            return open_one
    dialog = SolveDialog(workspace, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.wanted.connect(lambda number: window.show_page("proposal", number))
    dialog.show()
    return dialog


class SolveDialog(QDialog):
    """Asks, plans on the solver's lane, and tells the outcome; `wanted` names the proposal to show."""

    wanted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = workspace.wording
        translate = self._wording.translate
        self._job: Job | None = None
        self._proposal_id: int | None = None
        self._asked: PlanSettings | None = None
        self._helpable = False
        self._asked_in = ASKING
        self._year, self._version = workspace.year, workspace.version
        self.setWindowTitle(self._wording.of(QT_TRANSLATE_NOOP("Solve", "Plan {year}"), year=str(self._year)))
        self.resize(ASKING)
        self.setModal(False)
        self.choices = self._form()
        self.running = SolveProgress(self._wording, self)
        self.ending = QLabel(self)
        self.ending.setWordWrap(True)
        self.ending.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget(self)
        for page in (self.choices, self.running, self.ending):
            self._pages.addWidget(page)
        self.start_button = QPushButton(translate("Solve", "Plan"), self)
        self.start_button.setProperty("primary", True)
        self.start_button.clicked.connect(self.start)
        self.stop_button = QPushButton(translate("Solve", "Cancel and keep the best"), self)
        self.stop_button.clicked.connect(self.stop)
        self.show_button = QPushButton(translate("Solve", "Show the proposal"), self)
        self.show_button.setProperty("primary", True)
        self.show_button.clicked.connect(self._show_proposal)
        self.again_button = QPushButton(translate("Solve", "Change and plan again"), self)
        self.again_button.clicked.connect(self._ask_again)
        self.repairs_button = QPushButton(translate("Solve", "What would help?"), self)
        self.repairs_button.clicked.connect(self._show_repairs)
        self.close_button = QPushButton(translate("Solve", "Close"), self)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self._stand_at(self.choices)

    def _form(self) -> SolveChoices:
        """Filled in as the year's last proposal was asked for."""
        with self._workspace.file.reading() as session:
            rows = queries.proposal_rows(session, self._year)
            last = proposals.latest_settings(session, self._year)
        wording = self._wording
        earlier = [
            (row.id, proposal_label(row.id, row.created, outcome_label(row.outcome, wording), wording))
            for row in rows
        ]
        choices = SolveChoices(wording, earlier, self)
        if last is not None:
            choices.show_settings(last)
        return choices

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self) -> None:
        """Plans with what the form says."""
        file, year, version = self._workspace.file, self._year, self._version
        settings = self._asked = self.choices.settings()

        def work(progress: OnProgress, cancelled: IsCancelled) -> planning.Proposed:
            return planning.propose(file, year, settings, progress, cancelled, version=version)

        self.running.begin()
        self._stand_at(self.running)
        job = self._workspace.jobs.start(
            work,
            title=self._wording.of(QT_TRANSLATE_NOOP("Solve", "Planning {year}"), year=str(year)),
            done=self._done,
            failed=self._failed,
            cancelled=self._cancelled,
            lane=Lane.SOLVER,
        )
        if not job.is_ended:
            self._job = job
            job.progress.connect(self._tell)
            self._stand_at(self.running)

    def stop(self) -> None:
        """Asks the planning to stop and keep the best plan it has."""
        if self._job is not None:
            self._job.cancel()
            self.stop_button.setEnabled(False)
            self.running.say_stopping()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        if self._job is not None:
            self.stop()
        else:
            super().reject()

    def _tell(self, progress: Progress) -> None:
        if self._job is not None and not self._job.is_cancelling:
            self.running.tell(progress)

    def _done(self, result: planning.Proposed) -> None:
        self._rest()
        self._proposal_id = result.proposal_id
        solution = result.solution
        self._helpable = solution.outcome is Outcome.INFEASIBLE or bool(solution.shortages)
        sentence = outcome_sentence(solution.outcome, solution.gap, self._wording)
        if result.proposal_id is not None:
            figures = plan_figures(result.snapshot, solution.groups, solution.placements)
            sentence = f"{state_sentence(solution, figures.total, self._wording)}\n\n{sentence}"
        else:
            sentence = "\n".join([*planning.why_none(result, self._wording), sentence])
        self._say("\n\n".join([sentence, *first_sentences(result.remarks, self._wording)]))
        if result.proposal_id is not None:
            self._workspace.announce(frozenset({"proposal"}))

    def _failed(self, error: Exception) -> None:
        self._rest()
        self._helpable = isinstance(error, NotInOrder) and can_be_repaired(error)
        self._say(in_words(error, self._wording))

    def _cancelled(self) -> None:
        self._rest()
        self._say(outcome_sentence(Outcome.STOPPED_EMPTY, None, self._wording))

    def _rest(self) -> None:
        self._job = None
        self._proposal_id = None
        self._helpable = False
        self.running.end()

    def _say(self, sentence: str) -> None:
        self.ending.setText(sentence)
        self._stand_at(self.ending)

    def _show_proposal(self) -> None:
        if self._proposal_id is not None:
            self.wanted.emit(self._proposal_id)
            self.close()

    def _ask_again(self) -> None:
        self._stand_at(self.choices)

    def _show_repairs(self) -> None:
        if self._asked is not None:
            open_repairs(self._workspace, self._asked, self.parentWidget() or self)

    def _basis_text(self) -> str:
        return self._wording.of(
            QT_TRANSLATE_NOOP("Solve", "Planned on the quotas of {year}, version {version}."),
            year=str(self._year),
            version=self._version or "–",
        )

    def _stand_at(self, page: QWidget) -> None:
        asking, running, ended = (page is part for part in (self.choices, self.running, self.ending))
        if self._pages.currentWidget() is self.choices and not asking:
            self._asked_in = self.size()
        for part in (self.choices, self.running, self.ending):
            shown = QSizePolicy.Policy.Preferred if part is page else QSizePolicy.Policy.Ignored
            part.setSizePolicy(shown, shown)  # else the dialog stays as large as its largest part
        self._pages.setCurrentWidget(page)
        self.start_button.setVisible(asking)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(True)
        self.again_button.setVisible(ended)
        self.repairs_button.setVisible(ended and self._helpable)
        self.show_button.setVisible(ended and self._proposal_id is not None)
        self.close_button.setVisible(not running)
        self.resize(self._asked_in if asking else SMALL if running else self._told_in())
        if running:
            self.stop_button.setFocus()
            return
        made = self.show_button if self._proposal_id is not None else self.again_button
        first = self.start_button if asking else made
        first.setDefault(True)
        first.setFocus()

    def _told_in(self) -> QSize:
        """As high as what is told needs; the screen bounds it."""
        layout = self.layout()
        margins = self.contentsMargins()
        needed = SMALL.height() if layout is None else layout.heightForWidth(SMALL.width())
        return QSize(SMALL.width(), needed + margins.top() + margins.bottom())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (
            self.close_button,
            self.repairs_button,
            self.again_button,
            self.stop_button,
            self.start_button,
            self.show_button,
        ):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(quiet_label(self._basis_text(), self))
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)
