"""The proposal: where and when the households move in, what is short, and changes by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget

from desktop.actions import WindowActions
from desktop.icons import icon
from desktop.pages.page import Explanation, Page
from desktop.pages.proposal.answers import Answers
from desktop.pages.proposal.bar import ProposalBar
from desktop.pages.proposal.difference import differences
from desktop.pages.proposal.empty import EmptyProposal
from desktop.pages.proposal.explanation import Explainer
from desktop.pages.proposal.grid import RowKind, Spot, grid_rows, groups_at
from desktop.pages.proposal.hand_changes import HandChanges
from desktop.pages.proposal.numbers import NumbersStrip
from desktop.pages.proposal.verdict import RuleVerdict, VerdictPanel, rule_verdicts
from desktop.pages.proposal.views import ProposalViews, View
from desktop.pages.proposal.words import state_sentence
from desktop.tables.clipboard import text_of
from desktop.workspace import Workspace
from models import proposals, queries
from models.domain.months import Month
from models.domain.plan_figures import NOBODY, PlanFigures, plan_figures
from models.domain.proposal import Proposal
from models.queries import LockRow
from models.queries.proposals import ProposalRow
from models.wording import QT_TRANSLATE_NOOP


class ProposalPage(Page):
    """One stored proposal at a time, the newest unless another is chosen."""

    id = "proposal"
    title = QT_TRANSLATE_NOOP("Proposal", "Proposal")
    icon = "proposal"
    reads = frozenset({"proposal", "lock"})

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        self._proposal: Proposal | None = None
        self._figures: PlanFigures | None = None
        self._verdicts: tuple[RuleVerdict, ...] = ()
        self._rule: str | None = None
        self._year = 0
        self._newest: int | None = None
        self._rows: tuple[ProposalRow, ...] = ()
        self.bar = ProposalBar(self.wording)
        self.numbers = NumbersStrip(self.wording)
        self.answers = Answers(workspace, self)
        self.price_action = self._act(
            self.wording.translate("Explain", "Work out the prices"), "balance", "Ctrl+J", self._ask_plan
        )
        self.views = ProposalViews(self.wording, self.price_action)
        self.verdict = VerdictPanel(self.wording)
        self.hand_changes = HandChanges(workspace, self)
        self.move_action = self._act(
            self.wording.translate("Proposal", "Move households …"), "redo", "Ctrl+M", self._move
        )
        self.lock_action = self._act(
            self.wording.translate("Proposal", "Lock the cell …"), "lock", "Ctrl+L", self._lock
        )
        self.unlock_action = self._act(
            self.wording.translate("Proposal", "Unlock the cell"), "unlock", "Ctrl+Shift+L", self._unlock
        )
        self.why_action = self._act(
            self.wording.translate("Explain", "Alternatives and prices"),
            "balance",
            "Ctrl+Shift+J",
            self._ask_spot,
        )
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.views)
        self._splitter.addWidget(self.verdict)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([400, 120])
        self._stack = QStackedWidget()
        self._empty = EmptyProposal(self.wording, actions.propose)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        for widget in (self.numbers, self.bar):
            self.body.addWidget(widget)
        self.body.addWidget(self._stack, 1)
        self.bar.proposal_chosen.connect(self.show_proposal)
        self.bar.changed.connect(self._draw)
        self.bar.view_chosen.connect(self._look_at)
        self.views.selected.connect(self._select)
        self.views.table_wanted.connect(lambda: self.bar.choose_view(View.TABLE))
        self.views.table.selectionModel().selectionChanged.connect(
            lambda *_: self.summed.emit(self.selection_sums())
        )
        self.verdict.rule_chosen.connect(self._choose_rule)
        self.verdict.help_wanted.connect(self._show_repairs)
        self.acts.copy.triggered.connect(self._copy)
        self.hand_changes.made.connect(self._show_change)
        self.answers.came.connect(self._show_answers)
        self.views.prices.explained.connect(self.explained)
        self.views.comparison.other_chosen.connect(self._compare_with)

    @property
    def proposal_id(self) -> int | None:
        """The proposal that is looked at; None while there is none."""
        return self._proposal.id if self._proposal else None

    @property
    def proposal(self) -> Proposal | None:
        return self._proposal

    def primary_actions(self) -> Sequence[QAction]:
        return (self.acts.propose, self.acts.print_paper)

    def state_line(self) -> str:
        if self._proposal is None or self._figures is None:
            return self.wording.of(
                QT_TRANSLATE_NOOP("Proposal", "There is no proposal for {year} yet."), year=str(self._year)
            )
        return state_sentence(self._proposal.solution, self._figures.total, self.wording)

    def redraw(self) -> None:
        year = self.workspace.year
        with self.workspace.file.reading() as session:
            rows = queries.proposal_rows(session, year)
            known = {row.id for row in rows}
            newest = max(known, default=None)
            keep = self.proposal_id if self.proposal_id in known and newest == self._newest else newest
            if keep != self.proposal_id:
                self._proposal = None if keep is None else proposals.load(session, keep)
        self._year, self._newest, self._rows = year, newest, rows
        self.bar.show_proposals(rows, keep)
        self._follow_proposal()

    def show_proposal(self, number: int) -> None:
        """Looks at another stored proposal."""
        if number != self.proposal_id:
            with self.workspace.file.reading() as session:
                self._proposal = proposals.load(session, number)
            self._follow_proposal()
        self.bar.select_proposal(number)
        self._state.setText(self.state_line())
        self.explained.emit(self.explanation())

    def go_to(self, key: object, column: object = None) -> None:
        """`key` is the number of a proposal, or the code of a municipality or place."""
        if isinstance(key, int):
            self.show_proposal(key)
        elif isinstance(key, str) and self._proposal is not None:
            place = next((entry for entry in self._proposal.snapshot.places if entry.code == key), None)
            spot = Spot(place.municipality_code, RowKind.PLACE, place.code) if place else Spot(key)
            self.views.mark(spot)
            self._select(spot)

    def explanation(self) -> Explanation | None:
        if self._proposal is None or self._figures is None:
            return None
        explainer = Explainer(self._proposal, self._figures, self.wording)
        if self._rule is not None:
            verdict = next(entry for entry in self._verdicts if entry.id == self._rule)
            return explainer.of_rule(verdict)
        spot = self.views.spot
        if spot is None:
            return explainer.of_plan()
        found = self.answers.of_spot(spot) or ()
        here = [lock for lock in self._locks() if lock.place_code == spot.place_code]
        return explainer.of_spot(
            spot,
            self._spot_actions(spot),
            found,
            [lock for lock in here if lock.month in (None, spot.month)],
        )

    def selection_sums(self) -> str:
        counts = self.views.selected_counts()
        if len(counts) < 2:
            return ""
        total = sum(counts, NOBODY)
        return self.wording.of(
            QT_TRANSLATE_NOOP("Proposal", "{cells} cells · {households} households · {persons} persons"),
            cells=len(counts),
            households=total.households,
            persons=total.persons,
        )

    def _follow_proposal(self) -> None:
        proposal = self._proposal
        self.answers.look_at(proposal)
        for widget in (self.bar, self.numbers):
            widget.setVisible(proposal is not None)
        self._stack.setCurrentWidget(self._empty if proposal is None else self._splitter)
        if proposal is None:
            self._figures = None
            return
        from desktop.without_window import planning
        from desktop.words.projects import held_back_sentences, started_sentences

        snapshot, solution = proposal.snapshot, proposal.solution
        self._figures = plan_figures(snapshot, solution.groups, solution.placements)
        self._verdicts = rule_verdicts(proposal, self.wording)
        self._rule = None
        self.verdict.show_verdict(
            planning.shortage_sentences(solution, snapshot, self.wording),
            self._verdicts,
            (
                *started_sentences(snapshot, solution.starts, self.wording),
                *(held_back_sentences(snapshot, solution, self.wording) if proposal.settings.siting else ()),
            ),
        )
        self.bar.show_municipalities(snapshot.municipalities)
        self._offer_comparison(proposal)
        self._draw()

    def _show_change(self, number: int, spot: Spot | None) -> None:
        self.show_proposal(number)
        if spot is not None:
            self.views.mark(spot)
            self._select(spot)

    def _offer_comparison(self, proposal: Proposal) -> None:
        """With what it was made from, else with the newest of the others; read when it is looked at."""
        others = tuple(row for row in self._rows if row.id != proposal.id)
        known = {row.id for row in others}
        other = proposal.parent_id if proposal.parent_id in known else max(known, default=None)
        self.bar.offer_difference(other is not None)
        self.views.comparison.offer(others, other)
        if other is not None and self.views.view is View.DIFFERENCE:
            self._compare_with(other)

    def _compare_with(self, number: int) -> None:
        from desktop.without_window.comparing import compared

        proposal = self._proposal
        if proposal is None:
            return
        with self.workspace.file.reading() as session:
            other = proposals.load(session, number)
            difference, changes = compared(session, other, proposal)
        self.views.show_differences(differences(other, proposal))
        self.views.comparison.show_difference(difference, changes)

    def _draw(self) -> None:
        proposal, figures = self._proposal, self._figures
        if proposal is None or figures is None:
            return
        rows = grid_rows(
            proposal,
            figures,
            empty_places=self.bar.empty_places,
            municipality=self.bar.municipality,
        )
        persons = self.bar.persons
        spot = self.views.spot
        self.views.model.show(rows, proposal.snapshot.months, self._locked_cells(), persons=persons)
        self.views.show_figures(figures, proposal.snapshot.names, persons=persons)
        self.views.mark(spot)
        chosen = next(
            (row for row in figures.municipalities if row.code == self.bar.municipality), figures.total
        )
        self.numbers.show_figures(chosen, persons=persons)
        self._show_prices(proposal)

    def _locks(self) -> tuple[LockRow, ...]:
        """As they stand in the planning file, whether the proposal was made with them or not."""
        with self.workspace.file.reading() as session:
            return queries.lock_rows(session, self.workspace.year)

    def _locked_cells(self) -> set[tuple[str, Month | None]]:
        return {(row.place_code, row.month) for row in self._locks()}

    def _look_at(self, view: View) -> None:
        other = self.views.comparison.other
        if view is View.DIFFERENCE and other is not None:
            self._compare_with(other)
        self.views.look_at(view)
        self.explained.emit(self.explanation())

    def _select(self, spot: Spot) -> None:
        self._rule = None
        self.verdict.clear_choice()
        self._spot_actions(spot)
        self.explained.emit(self.explanation())

    def _choose_rule(self, rule_id: str) -> None:
        self._rule = rule_id
        self.explained.emit(self.explanation())

    def _show_repairs(self) -> None:
        """About the planning basis as it is now, with the rules that the proposal was made by."""
        if self._proposal is not None:
            from desktop.dialogs.repairs import open_repairs

            open_repairs(self.workspace, self._proposal.settings, self.window())

    def _spot_actions(self, spot: Spot) -> Sequence[QAction]:
        """What can be done with the selection; the rest waits."""
        is_cell = spot.month is not None and spot.kind is not RowKind.MUNICIPALITY
        movable = is_cell and self._proposal is not None and bool(groups_at(self._proposal, spot))
        self.move_action.setEnabled(movable)
        self.lock_action.setEnabled(spot.kind is RowKind.PLACE and spot.month is not None)
        locked = (spot.place_code, spot.month) in self._locked_cells()
        self.unlock_action.setEnabled(spot.kind is RowKind.PLACE and locked)
        unasked = not self.answers.is_busy and self.answers.of_spot(spot) is None
        askable = self._proposal is not None and self.answers.can_ask(self._proposal, spot)
        self.why_action.setEnabled(askable and unasked)
        offered = (self.move_action, self.lock_action, self.unlock_action, self.why_action)
        return [action for action in offered if action.isEnabled()]

    def _ask_spot(self) -> None:
        if self.views.spot is not None:
            self.answers.ask_spot(self.views.spot)
            self._show_answers()

    def _ask_plan(self) -> None:
        self.answers.ask_plan()
        self._show_answers()

    def _show_answers(self) -> None:
        if self._proposal is not None:
            self._show_prices(self._proposal)
            self.explained.emit(self.explanation())

    def _show_prices(self, proposal: Proposal) -> None:
        self.views.prices.show_prices(self.answers.plan, proposal)
        self.price_action.setEnabled(not self.answers.is_busy and self.answers.plan is None)

    def _act(self, text: str, icon_name: str, key: str, do: object) -> QAction:
        action = QAction(icon(icon_name), text, self)
        action.setIconText(text)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.setEnabled(False)
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def _copy(self) -> None:
        block = self.views.selected_block() if self._works_in_table() else []
        if block:
            QGuiApplication.clipboard().setText(text_of(block))

    def _works_in_table(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isVisible() and self.views.isAncestorOf(focused)

    def _move(self) -> None:
        if self._proposal is not None and self.views.spot is not None:
            self.hand_changes.move(self._proposal, self.views.spot)

    def _lock(self) -> None:
        if self._proposal is not None and self.views.spot is not None:
            self.hand_changes.lock(self._proposal, self.views.selected_places())

    def _unlock(self) -> None:
        if self._proposal is not None and self.views.spot is not None:
            self.hand_changes.unlock(self._proposal, self.views.spot)
