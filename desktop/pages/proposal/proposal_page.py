"""The proposal: where and when the households move in, what is short, and changes by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget

from desktop.frame.actions import WindowActions
from desktop.pages.page import Explanation, Page
from desktop.pages.proposal.answers import Answers
from desktop.pages.proposal.bar import ProposalBar
from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.board.board_keys import BoardKeys
from desktop.pages.proposal.board.drawing import Drawing
from desktop.pages.proposal.board.moves_bar import MovesBar
from desktop.pages.proposal.difference import differences
from desktop.pages.proposal.empty import EmptyProposal
from desktop.pages.proposal.explanation import Explainer
from desktop.pages.proposal.grid import RowKind, Spot, columns_of, parcels_at
from desktop.pages.proposal.hand_changes import HandChanges
from desktop.pages.proposal.numbers import NumbersStrip
from desktop.pages.proposal.spot_acts import SpotActs
from desktop.pages.proposal.verdict import RuleVerdict, VerdictPanel
from desktop.pages.proposal.views import ProposalViews, View
from desktop.pages.proposal.words import state_sentence
from desktop.workspace import Workspace
from models import proposals, queries
from models.domain.geography import Municipality
from models.domain.months import Month
from models.domain.plan_figures import NOBODY, PlanFigures
from models.domain.proposal import Proposal
from models.queries import LockRow
from models.queries.proposals import ProposalRow
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.printing.paper import PaperForm


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
        self.spot_acts = SpotActs(self.wording, self)
        self.board = Board(workspace, self)
        self._drawing = Drawing(self.board, self.wording)
        self.views = ProposalViews(self.wording, self.board, self.spot_acts)
        self.moves_bar = MovesBar(self.wording, self.board, self.spot_acts.plan_rest)
        self.verdict = VerdictPanel(self.wording)
        self.hand_changes = HandChanges(workspace, self, self.board)
        BoardKeys(self.board, self, self._plan_rest)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.views)
        self._splitter.addWidget(self.verdict)
        self._splitter.setSizes([440, 92])
        self._splitter.setStretchFactor(0, 1)
        self._stack, self._empty = QStackedWidget(), EmptyProposal(self.wording, actions.propose)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        for widget in (self.numbers, self.bar):
            self.body.addWidget(widget)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.moves_bar)  # beneath: nothing moves under the hand when it comes
        self._connect()

    def _connect(self) -> None:
        acts = self.spot_acts
        acts.lead_to(
            (
                (acts.pick_up, lambda: self.board.pick_up(self.views.spot) if self.views.spot else None),
                (acts.move, self._move),
                (acts.lock, self._lock),
                (acts.unlock, self._unlock),
                (acts.why, self._ask_spot),
                (acts.price, self._ask_plan),
                (acts.plan_rest, self._plan_rest),
                (acts.fold, lambda: self._fold(entry.code for entry in self._municipalities())),
                (acts.unfold, lambda: self._fold(())),
            )
        )
        self.bar.proposal_chosen.connect(self.show_proposal)
        self.bar.changed.connect(self._draw)
        self.bar.view_chosen.connect(self._look_at)
        self.board.changed.connect(self._draw)
        self.board.judged.connect(self._follow_judgement)
        self.board.lifted.connect(self._follow_load)
        self.board.put_down.connect(self._follow_load)
        self.moves_bar.save_wanted.connect(self.hand_changes.store)
        self.views.selected.connect(self._select)
        self.views.table_wanted.connect(lambda: self.bar.choose_view(View.TABLE))
        table = self.views.table
        table.folding_wanted.connect(lambda code: self._fold(self._drawing.folded ^ {code}))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(lambda at: acts.show_menu(table.viewport().mapToGlobal(at)))
        table.selectionModel().selectionChanged.connect(lambda *_: self.summed.emit(self.selection_sums()))
        self.verdict.rule_chosen.connect(self._choose_rule)
        self.verdict.help_wanted.connect(self._show_repairs)
        self.acts.copy.triggered.connect(self.views.copy)
        self.hand_changes.made.connect(self._show_change)
        self.workspace.opened.connect(self._forget)
        self.answers.came.connect(self._show_answers)
        self.views.prices.explained.connect(self.explained)
        self.views.comparison.other_chosen.connect(self._compare_with)
        self.views.comparison.more_wanted.connect(
            lambda: self.asked_for.emit("compare", (self.views.comparison.other, self.proposal_id), None)
        )

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
        shown = self.board.shown or self._proposal
        return state_sentence(shown.solution, self._figures.total, self.wording)

    def redraw(self) -> None:
        year = self.workspace.year
        with self.workspace.file.reading() as session:
            rows = queries.proposal_rows(session, year)
            known = {row.id for row in rows}
            newest = max(known, default=None)
            stays = newest == self._newest or self.board.is_moved
            keep = self.proposal_id if self.proposal_id in known and stays else newest
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

    def paper_form(self) -> PaperForm | str:
        from desktop.printing.proposal_paper import form_of_proposal

        return form_of_proposal(self.workspace, self.proposal_id)

    def chosen_area(self) -> str | None:
        spot = self.views.spot
        return None if spot is None else spot.place_code or spot.municipality_code

    def explanation(self) -> Explanation | None:
        if self._proposal is None or self._figures is None:
            return None
        explainer = Explainer(self.board.shown or self._proposal, self._figures, self.wording)
        if self._rule is not None:
            verdict = next(entry for entry in self._verdicts if entry.id == self._rule)
            return explainer.of_rule(verdict)
        spot = self.views.spot
        if spot is None:
            return explainer.of_plan((self.spot_acts.plan_rest,))
        here = [lock for lock in self._locks() if lock.place_code == spot.place_code]
        return explainer.of_spot(
            spot,
            self.spot_acts.offered(spot, self.board, self.answers, self._locked_cells()),
            explained=None if self.board.is_moved else self.answers.of_spot(spot),
            is_asked=self.answers.is_asked(spot),
            locks=[lock for lock in here if lock.month in (None, spot.month)],
            broken=self.views.broken_at(spot),
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

    def _forget(self) -> None:
        """Another file has other proposals under the same numbers."""
        if not self.workspace.is_open:
            self._proposal = self._newest = None
            self.answers.look_at(None)
            self.board.look_at(None)

    def _follow_proposal(self) -> None:
        proposal = self._proposal
        self.answers.look_at(proposal)
        for widget in (self.bar, self.numbers):
            widget.setVisible(proposal is not None)
        self.offer_acts(offered=proposal is not None)
        self._stack.setCurrentWidget(self._empty if proposal is None else self._splitter)
        self._rule = None
        if proposal is None:
            self._figures = None
            self.board.look_at(None)
            return
        self.bar.show_municipalities(proposal.snapshot.municipalities)
        self._offer_comparison(proposal)
        self.board.look_at(proposal)

    def _follow_judgement(self) -> None:
        if self.board.shown is not None:
            self._verdicts = self.verdict.show_plan(self.board.shown)
            self._draw()
            self.explained.emit(self.explanation())

    def _follow_load(self) -> None:
        """The keyboard stays on the board; places without anyone are there to be put down in."""
        self._draw()
        if self.board.load is not None and self.views.view is View.TABLE:
            self.views.table.setFocus()

    def _show_change(self, number: int, spot: Spot | None) -> None:
        """Where the officer still looks at its year."""
        if all(row.id != number for row in self._rows):
            return
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
        """The row that is worked on stays where it is, whatever rows come and go."""
        stored, proposal = self._proposal, self.board.shown
        if stored is None or proposal is None:
            return
        snapshot = proposal.snapshot
        self._figures = figures = self._drawing.figures(proposal)
        columns = columns_of(stored, self.bar.across)
        rows = self._drawing.rows(figures, columns, self.bar.municipality, empty_places=self.bar.empty_places)
        remarks = self._drawing.remarks(self.bar.across, self._locked_cells())
        persons, spot = self.bar.persons, self.board.target or self.views.spot
        top = self.views.table.top_of(spot) if spot else 0
        self.views.model.show(rows, columns, remarks, persons=persons)
        self.views.show_figures(figures, snapshot.names, self.bar.municipality, persons=persons)
        self.views.mark(spot)
        if spot is not None and self.board.load is not None:
            self.views.table.keep_at(spot, top)
        chosen = next(
            (row for row in figures.municipalities if row.code == self.bar.municipality), figures.total
        )
        self.numbers.show_figures(chosen, persons=persons)
        self._state.setText(self.state_line())
        self._show_prices(stored)

    def _municipalities(self) -> Sequence[Municipality]:
        return () if self._proposal is None else self._proposal.snapshot.municipalities

    def _fold(self, codes: Iterable[str]) -> None:
        self._drawing.folded = set(codes)
        self._draw()

    def _locks(self) -> tuple[LockRow, ...]:
        """As they stand in the planning file, whether the proposal was made with them or not."""
        with self.workspace.file.reading() as session:
            return queries.lock_rows(session, self.workspace.year)

    def _locked_cells(self) -> set[tuple[str, Month | None]]:
        return {(row.place_code, row.month) for row in self._locks()}

    def _look_at(self, view: View) -> None:
        if view is not View.TABLE:  # where the keys that carry are
            self.board.put_back()
        other = self.views.comparison.other
        if view is View.DIFFERENCE and other is not None:
            self._compare_with(other)
        self.bar.follow_view(view)
        self.views.look_at(view)
        if self._proposal is not None:
            self._show_prices(self._proposal)
        self.explained.emit(self.explanation())

    def _select(self, spot: Spot) -> None:
        self._rule = None
        self.verdict.clear_choice()
        self.answers.look_at_spot(None if self.board.is_moved else spot)
        if self.board.load is None:  # else the rules are asked, and what they say is told
            self.explained.emit(self.explanation())

    def _choose_rule(self, rule_id: str) -> None:
        self._rule = rule_id
        self.explained.emit(self.explanation())

    def _show_repairs(self) -> None:
        """About the planning basis as it is now, with the rules that the proposal was made by."""
        if self._proposal is not None:
            from desktop.dialogs.repairs import open_repairs

            open_repairs(self.workspace, self._proposal.settings, self.window())

    def _ask_spot(self) -> None:
        if self.views.spot is not None:
            self.answers.ask_spot(self.views.spot)
            self._show_answers()

    def _ask_plan(self) -> None:
        self.answers.ask_plan()
        self._show_answers()

    def _show_answers(self) -> None:
        if self._proposal is not None and self.workspace.is_open:
            self._show_prices(self._proposal)
            self.explained.emit(self.explanation())

    def _show_prices(self, proposal: Proposal) -> None:
        if self.views.view is View.PRICES:
            self.views.prices.show_prices(self.answers.plan, proposal)
        self.spot_acts.price.setEnabled(not self.answers.is_busy and self.answers.plan is None)

    def _move(self) -> None:
        """The chosen card alone, else all that stands in the cell."""
        if self.board.shown is not None and self.views.spot is not None:
            cards = self.views.chosen_cards
            parcels = [card.parcel for card in cards] or parcels_at(self.board.shown, self.views.spot)
            self.hand_changes.move(self.board.shown, self.views.spot, parcels)

    def _plan_rest(self) -> None:
        """Moves without a reason are asked for it first."""
        if self.moves_bar.can_store:
            self.hand_changes.plan_rest(self.moves_bar.reason.text().strip())
        else:
            self.moves_bar.reason.setFocus()

    def _lock(self) -> None:
        if self.board.shown is not None and self.views.spot is not None:
            self.hand_changes.lock(self.board.shown, self.views.selected_places())

    def _unlock(self) -> None:
        if self._proposal is not None and self.views.spot is not None:
            self.hand_changes.unlock(self._proposal, self.views.spot)
