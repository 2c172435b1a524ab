"""Jämför: two to four plans beside each other, from the numbers to the single household's month."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, override

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.dialogs.outcome_words import outcome_label
from desktop.frame.actions import WindowActions
from desktop.look.icons import icon
from desktop.look.segments import Segments
from desktop.pages.compare.choice import PlanChoice, PlanKey
from desktop.pages.compare.explanation import explained
from desktop.pages.compare.rows import CellRow
from desktop.pages.compare.views import CompareViews, View
from desktop.pages.page import ActionButton, Explanation, Page
from desktop.pages.proposal.words import proposal_label
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import proposals, queries
from models.documents.comparison_basis import ComparisonBasis, MunicipalityLine
from models.domain.side_by_side import FEWEST, Side
from models.progress import IsCancelled, OnProgress
from models.wording import QT_TRANSLATE_NOOP
from models.words.inflow_words import inflow_label

if TYPE_CHECKING:
    from desktop.printing.paper import PaperForm
    from desktop.without_window.inflow_planning import Studied


class ComparePage(Page):
    """Begins with the newest proposal beside the one it was made from, or the one before."""

    id = "compare"
    title = QT_TRANSLATE_NOOP("SideBySide", "Compare")
    icon = "compare"
    reads = frozenset({"proposal"})
    begins_with_first_act = False

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self.basis: ComparisonBasis | None = None
        self._read: dict[PlanKey, Side] = {}
        self._studied: Studied | None = None
        self._asked = 0  # comparisons so far: an answer to an earlier one is not shown
        self.choice = PlanChoice(self.wording)
        self.choice.changed.connect(self._compare)
        self.segments = Segments(
            translate("SideBySide", "What is shown"),
            (
                (translate("SideBySide", "Overview"), View.FACTS),
                (translate("SideBySide", "Municipalities"), View.MUNICIPALITIES),
                (translate("SideBySide", "What differs"), View.CELLS),
                (translate("SideBySide", "Changes by hand"), View.MOVED),
                (translate("SideBySide", "Maps"), View.MAPS),
            ),
        )
        self.segments.chosen.connect(self._look_at)
        self.only_differing = QCheckBox(translate("SideBySide", "Only what differs"))
        self.only_differing.toggled.connect(lambda _on: self._show())
        self.views = CompareViews(workspace)
        self.views.selected.connect(lambda: self.explained.emit(self.explanation()))
        self.views.table_wanted.connect(lambda: self.segments.choose(View.MUNICIPALITIES))
        self.open_actions: tuple[QAction, ...] = ()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.segments)
        row.addWidget(self.only_differing)
        row.addStretch(1)
        self._tools = QWidget()
        self._tools.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.empty = QLabel(
            translate(
                "SideBySide",
                "Here two to four plans stand side by side: totals, goals, rule by rule, and every place and "
                "month that differs.\n"
                "Make at least two proposals (F9), or try inflows on the page Scenarios.",
            )
        )
        self.empty.setWordWrap(True)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.empty)
        column.addWidget(ActionButton(actions.propose, primary=True))
        column.addStretch(1)
        self._nothing = nothing
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.views)
        self.body.addWidget(self.choice)
        self.body.addWidget(self._tools)
        self.body.addWidget(self._stack, 1)
        workspace.opened.connect(self._forget)

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self.acts.print_paper, self.acts.decide_quotas)

    @override
    def state_line(self) -> str:
        return "" if self.basis is None else self.basis.summary()

    @override
    def table_panel(self) -> TablePanel | None:
        return self.views.table_panel

    @override
    def explanation(self) -> Explanation | None:
        if self.basis is None:
            return None
        return explained(self.basis, self.views.row(), self.open_actions)

    @override
    def selection_sums(self) -> str:
        panel = self.views.table_panel
        return "" if panel is None else panel.view.sums()

    @override
    def paper_form(self) -> PaperForm | str:
        from desktop.printing.comparison_paper import ComparisonForm

        if self.basis is None:
            return self.wording.translate(
                "SideBySide", "There is no comparison to print yet.\nMake at least two proposals (F9)."
            )
        return ComparisonForm(self.basis)

    @override
    def go_to(self, key: object, column: object = None) -> None:
        """`key` holds the plans to compare: numbers of proposals, in their order."""
        if isinstance(key, tuple):
            self._offer(key)
            self._compare()

    @override
    def redraw(self) -> None:
        self._studied = self._study()
        self._offer(self.choice.chosen or self._usual())
        self._compare()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """A study of inflows may have been made meanwhile; it is stored nowhere."""
        super().showEvent(event)
        if self.workspace.is_open and self._study() is not self._studied:
            self.refresh()

    def _forget(self) -> None:
        """Another file has other proposals under the same numbers."""
        self._asked += 1
        self.basis = None
        self._read.clear()
        self._offer(())

    def _study(self) -> Studied | None:
        from desktop.pages.inflows.inflows_page import InflowsPage

        pages = self.window().findChildren(InflowsPage)
        studied = pages[0].studied if pages else None
        return studied if studied is not None and studied.year == self.workspace.year else None

    def _usual(self) -> tuple[PlanKey, ...]:
        """What the newest was made from stands first: the others are measured against it."""
        if not self.workspace.is_open:
            return ()
        with self.workspace.file.reading() as session:
            newest = proposals.latest_id(session, self.workspace.year)
            parents = {row.id: row.parent_id for row in queries.proposal_rows(session, self.workspace.year)}
        if newest is None:
            return ()
        before = parents[newest] or max((number for number in parents if number < newest), default=None)
        return (newest,) if before is None else (before, newest)

    def _offer(self, wanted: Sequence[PlanKey]) -> None:
        plans: list[tuple[PlanKey, str]] = []
        if self.workspace.is_open:
            with self.workspace.file.reading() as session:
                rows = queries.proposal_rows(session, self.workspace.year)
            for row in rows:
                outcome = outcome_label(row.outcome, self.wording)
                plans.append((row.id, proposal_label(row.id, row.created, outcome, self.wording)))
        for plan in self._studied.study.plans if self._studied is not None else ():
            inflow = inflow_label(plan.inflow, self.wording)
            text = QT_TRANSLATE_NOOP("SideBySide", "Inflow {inflow}")
            plans.append((inflow, self.wording.of(text, inflow=inflow)))
        self.choice.offer(plans, wanted)

    def _compare(self) -> None:
        """Reads and adds up in the background; the plans that were shown stay until then."""
        keys = self.choice.chosen
        self._asked += 1
        if len(keys) < FEWEST:
            self.basis = None
            self._show()
            return
        number, file, wording, studied = self._asked, self.workspace.file, self.wording, self._studied
        known = dict(self._read)

        def work(
            _progress: OnProgress, _cancelled: IsCancelled
        ) -> tuple[dict[PlanKey, Side], ComparisonBasis]:
            from desktop.without_window import side_by_side  # the optimiser's rules: slow to load

            sides = known
            if studied is not None:
                found = side_by_side.studied_sides(studied, wording)
                sides = {**sides, **{side.inflow: side for side in found}}
            missing = [key for key in keys if isinstance(key, int) and key not in sides]
            with file.reading() as session:
                read = side_by_side.stored_sides(session, missing)
            sides = {**sides, **dict(zip(missing, read, strict=True))}
            basis = side_by_side.comparison([sides[key] for key in keys], wording)
            basis.work_out()
            return {key: side for key, side in sides.items() if side.stored}, basis

        self.workspace.jobs.start(
            work,
            title=self.wording.translate("SideBySide", "Comparing plans"),
            done=lambda found: self._done(number, *found),
            failed=lambda error: self._failed(number, error),
        )

    def _done(self, number: int, read: dict[PlanKey, Side], basis: ComparisonBasis) -> None:
        if number == self._asked:
            self._read, self.basis = read, basis
            self._show()

    def _failed(self, number: int, error: Exception) -> None:
        if number == self._asked:
            self.basis = None
            self._show()
            self.refused.emit(error)

    def _show(self) -> None:
        basis = self.basis
        for widget in (self.choice, self._tools):
            widget.setVisible(basis is not None)
        self.offer_acts(offered=basis is not None)
        self._stack.setCurrentWidget(self._nothing if basis is None else self.views)
        if basis is not None:
            for action in self.open_actions:
                action.deleteLater()
            self.open_actions = tuple(self._open_action(side) for side in basis.sides if side.stored)
            self.views.show_comparison(basis, differing=self.only_differing.isChecked())
        self._state.setText(self.state_line())
        self._state.setVisible(basis is not None)
        self.explained.emit(self.explanation())

    def _open_action(self, side: Side) -> QAction:
        text = QT_TRANSLATE_NOOP("SideBySide", "Show proposal {number}")
        action = QAction(icon("proposal"), self.wording.of(text, number=str(side.proposal.id)), self)
        number = side.proposal.id
        action.triggered.connect(lambda: self._open(number))
        return action

    def _open(self, number: int) -> None:
        """The proposal, and in it what is selected here."""
        self.asked_for.emit("proposal", number, None)
        row = self.views.row()
        place = row.line.place_code if isinstance(row, CellRow) else None
        if isinstance(row, MunicipalityLine):
            place = row.code
        if place is not None:
            self.asked_for.emit("proposal", place, None)

    def _look_at(self, view: View) -> None:
        self.views.look_at(view)
        self.only_differing.setEnabled(view in (View.FACTS, View.MUNICIPALITIES))
        self.explained.emit(self.explanation())
        self.summed.emit(self.selection_sums())
