"""Scenarier: how the plan stands up to a low, an expected and a high inflow, and the room that is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget

from desktop.frame.actions import WindowActions
from desktop.jobs import Job, Lane
from desktop.look.icons import icon
from desktop.look.segments import Segments
from desktop.pages.inflows.question import InflowQuestion
from desktop.pages.inflows.views import InflowViews, View
from desktop.pages.page import Explanation, Page
from desktop.tables.table_panel import TablePanel
from desktop.workspace import EVERYTHING, Workspace
from models.documents.inflows import assumption
from models.edits import Changes
from models.progress import IsCancelled, OnProgress
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.printing.paper import PaperForm
    from desktop.without_window.inflow_planning import Studied


class InflowsPage(Page):
    """Nothing is stored: the study is gone when the program is closed, and can be printed before."""

    id = "inflows"
    title = QT_TRANSLATE_NOOP("Inflows", "Scenarios")
    icon = "inflows"

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self.studied: Studied | None = None
        self._is_old = False
        self._asked = 0  # questions so far: an answer to an earlier one is not shown
        self._job: Job | None = None
        self.study_action = QAction(icon("plan"), translate("Inflows", "Try the inflows"), self)
        self.study_action.setToolTip(
            translate("Inflows", "Plan the year once for each inflow; nothing is stored")
        )
        self.study_action.triggered.connect(self.start)
        self.question = InflowQuestion(self.wording)
        self.views = InflowViews(workspace)
        self.choices = Segments(
            translate("Inflows", "What is shown"),
            (
                (translate("Inflows", "Inflows"), View.INFLOWS),
                (translate("Inflows", "Projects"), View.PROJECTS),
                (translate("Inflows", "Room by municipality"), View.MUNICIPALITIES),
                (translate("Inflows", "Room by place"), View.PLACES),
                (translate("Inflows", "Chart"), View.CHART),
            ),
        )
        self.choices.chosen.connect(self._look_at)
        workspace.changed.connect(self._note_change)
        workspace.opened.connect(self._forget)
        self.views.chart.table_wanted.connect(lambda: self.choices.choose(View.INFLOWS))
        row = QHBoxLayout()
        row.addWidget(self.choices)
        row.addStretch(1)
        self.body.addWidget(self.question)
        self.body.addLayout(row)
        self._stack = QStackedWidget()
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(0, 24, 0, 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.views)
        self.body.addWidget(self._stack, 1)

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self.study_action, self.acts.print_paper)

    @override
    def state_line(self) -> str:
        studied = self.studied
        if studied is None:
            return ""
        if not self._is_old and studied.version == self.workspace.version:
            from desktop.without_window import inflow_planning

            return inflow_planning.verdict(studied.study, self.wording)
        return self.wording.translate(
            "Inflows", "The plan has been changed since the inflows were tried. Try them again."
        )

    @override
    def table_panel(self) -> TablePanel | None:
        return self.views.table_panel

    @override
    def explanation(self) -> Explanation:
        return Explanation(self.wording.of(self.title), text=assumption(self.wording))

    @override
    def paper_form(self) -> PaperForm | str:
        from desktop.printing.inflow_paper import InflowForm

        if self.studied is None:
            return self.wording.translate(
                "Preview", "There are no scenarios to print yet.\nTry the inflows first."
            )
        return InflowForm(self.workspace, self.studied)

    @override
    def redraw(self) -> None:
        self.question.show_year(self.workspace.year)
        if self.studied is not None and self.studied.year != self.workspace.year:
            self.studied = None
        self._show()

    def start(self) -> None:
        """Plans in the solver's lane; an answer to an earlier question is not waited for."""
        from desktop.without_window import inflow_planning  # the window starts without the optimiser

        self.stop()
        file, year, version = self.workspace.file, self.workspace.year, self.workspace.version
        question = self.question
        inflows, settings, first = question.inflows, question.settings, question.ready_from

        def work(progress: OnProgress, cancelled: IsCancelled) -> Studied:
            return inflow_planning.study(
                file, year, settings, inflows, progress, cancelled, version=version, ready_from=first
            )

        self._asked += 1
        number = self._asked
        self.study_action.setEnabled(False)
        job = self.workspace.jobs.start(
            work,
            title=self.wording.of(
                QT_TRANSLATE_NOOP("Inflows", "Trying the inflows of {year}"), year=str(year)
            ),
            done=lambda studied: self._done(studied, number),
            lane=Lane.SOLVER,
        )
        self._job = None if job.is_ended else job
        job.ended.connect(self._rest)
        if job.is_ended:
            self._rest()

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _note_change(self, changes: Changes) -> None:
        """Proposals are no part of what was tried; a redraw of everything is no change."""
        if self.studied is not None and not changes & EVERYTHING and changes - {"proposal"}:
            self._is_old = True
            self._state.setText(self.state_line())

    def _forget(self) -> None:
        """Another planning file has been opened: what was asked of the one before is of no interest."""
        self.stop()
        self._asked += 1
        self.studied = None
        self._show()
        self._state.setText("")

    def _rest(self) -> None:
        self._job = None
        self.study_action.setEnabled(True)

    def _done(self, studied: Studied, number: int) -> None:
        if number != self._asked:
            return
        if not studied.study.plans:
            from desktop.without_window import inflow_planning

            self.warned.emit(inflow_planning.verdict(studied.study, self.wording))
            return
        self.studied, self._is_old = studied, False
        self._show()
        self._state.setText(self.state_line())
        self._state.show()

    def _show(self) -> None:
        self._empty.setText(
            self.wording.translate(
                "Inflows",
                "Here you see how the plan stands up when fewer or more people come than expected, which "
                "projects pay whatever happens, and how many more each place could receive.\n"
                "Choose inflows above and try them.",
            )
        )
        self.choices.setVisible(self.studied is not None)
        self._stack.setCurrentWidget(self._empty if self.studied is None else self.views)
        if self.studied is not None:
            from desktop.without_window import inflow_planning

            self.views.show_study(inflow_planning.basis_of(self.studied, self.wording))

    def _look_at(self, view: View) -> None:
        self.views.look_at(view)
