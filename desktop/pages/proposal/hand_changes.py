"""Changes by hand: stored moves make a child proposal judged by the same rules, a lock is an edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.dialogs.lock_cell import LockDialog, LockWish
from desktop.dialogs.move_households import MoveDialog
from desktop.dialogs.outcome_words import outcome_label
from desktop.jobs import Job, Lane
from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.grid import Parcel, RowKind, Spot, groups_at, spot_of
from desktop.pages.proposal.words import spot_text
from desktop.words.households import household_words
from desktop.workspace import Workspace
from models import acts, proposals
from models.domain.households import HouseholdGroup
from models.domain.proposal import Proposal
from models.domain.snapshot import Lock
from models.edits import Edit
from models.errors import UserProblem
from models.progress import IsCancelled, OnProgress
from models.wording import QT_TRANSLATE_NOOP
from optimizer.demand import is_derived

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.pages.proposal.proposal_page import ProposalPage
    from desktop.without_window.planning import Proposed


class HandChanges(QObject):
    """Opens the forms, stores what the board and they say, and tells which proposal came of it."""

    made = Signal(int, object)  # the new proposal's number, and the Spot that was moved to, if any

    def __init__(self, workspace: Workspace, page: ProposalPage, board: Board) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._wording = workspace.wording
        self._page = page
        self._board = board
        self.move_dialog: MoveDialog | None = None
        self.lock_dialog: LockDialog | None = None
        self._job: Job | None = None

    def move(self, proposal: Proposal, spot: Spot, parcels: Sequence[Parcel]) -> None:
        """Asks what to move of what stands in the spot, and where to; the board has it then."""
        if not parcels:
            return
        names = proposal.snapshot.names
        place = names.get(spot.place_code or "")
        if spot.kind is RowKind.WITHOUT_HOME:
            place = self._wording.translate("Proposal", "Without a home")
        where = spot_text(names[spot.municipality_code], place, spot.month, self._wording)
        dialog = MoveDialog(proposal, where, parcels, self._wording, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda change: self._board.move((change,)))
        self.move_dialog = dialog
        dialog.open()

    def store(self, reason: str) -> None:
        """The moves on the board as a proposal beside its parent, judged by the same rules."""
        if self._job is None:
            self._store(reason, self._stored)

    def plan_rest(self, reason: str) -> None:
        """Stores the moves, if there are any, and plans again around them."""
        if self._job is not None:
            return
        if self._board.steps.moves:
            self._store(reason, lambda number, _spot: self._plan_around(number))
        elif self._board.proposal is not None:
            self._plan_around(self._board.proposal.id)

    def _store(self, reason: str, done: Callable[[int, Spot | None], None]) -> None:
        proposal, steps = self._board.proposal, self._board.steps
        moves, count = steps.moves, steps.count
        if proposal is None or not moves:
            return
        file = self._workspace.file
        last = moves[-1]
        spot = spot_of(proposal, last.to_place, last.to_month) if last.to_place else None

        def work(_progress: OnProgress, _cancelled: IsCancelled) -> int:
            from optimizer.adjust import adjusted

            solution = adjusted(proposal.snapshot, proposal.settings, proposal.solution, moves)
            return proposals.store(
                file,
                snapshot=proposal.snapshot,
                settings=proposal.settings,
                solution=solution,
                parent_id=proposal.id,
                reason=reason,
                adjustments=moves,
            )

        def stored(number: int) -> None:
            steps.hand_over(count, self._board.steps_on(number))
            self._workspace.announce(frozenset({"proposal"}))
            done(number, spot)

        title = self._wording.translate("Move", "Judging the change")
        self._follow(self._workspace.jobs.start(work, title=title, done=stored))

    def _follow(self, job: Job) -> None:
        """A second press of the button waits for the first."""
        if not job.is_ended:
            self._job = job
            job.ended.connect(lambda: self._forget(job))

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _stored(self, number: int, spot: Spot | None) -> None:
        self.made.emit(number, spot)
        proposal = self._page.proposal
        broken = {breach.rule_id for breach in proposal.solution.breaches} if proposal else set()
        translate = self._wording.translate
        if broken:
            self._page.warned.emit(
                translate(
                    "Move",
                    "Moved. The plan now breaks %n rules.\nChoose a rule in the list to see where.",
                    None,
                    len(broken),
                )
            )
        else:
            self._page.told.emit(translate("Move", "Moved. Every rule is still kept."))

    def _plan_around(self, number: int) -> None:
        file, wording, version = self._workspace.file, self._wording, self._workspace.version

        def work(progress: OnProgress, cancelled: IsCancelled) -> Proposed:
            from desktop.without_window.plan_rest import plan_rest

            return plan_rest(file, number, wording, progress, cancelled, version=version)

        title = wording.of(
            QT_TRANSLATE_NOOP("Board", "Planning the rest of proposal {number}"), number=number
        )
        self._follow(
            self._workspace.jobs.start(
                work, title=title, done=lambda found: self._planned(number, found), lane=Lane.SOLVER
            )
        )

    def _planned(self, number: int, found: Proposed) -> None:
        if found.proposal_id is None:
            self._page.warned.emit(self._why_not(number, found))
            return
        self._workspace.announce(frozenset({"proposal"}))
        self.made.emit(found.proposal_id, None)
        self._page.told.emit(
            self._wording.of(
                QT_TRANSLATE_NOOP(
                    "Board", "The rest is planned with as few changes of proposal {number} as could be."
                ),
                number=number,
            )
        )

    def _why_not(self, number: int, found: Proposed) -> str:
        from desktop.without_window.planning import why_none

        wording = self._wording
        reasons = why_none(found, wording) or (outcome_label(found.solution.outcome, wording),)
        what_now = wording.of(
            QT_TRANSLATE_NOOP(
                "Board",
                "What was moved is locked meanwhile, and kept in proposal {number}. Move back there what has "
                "no room, or loosen a lock, and plan the rest again.",
            ),
            number=number,
        )
        return f"{' '.join(reasons)}\n{what_now}"

    def lock(self, proposal: Proposal, spots: Sequence[Spot]) -> None:
        """Asks for a lock on one cell, or for one each on several."""
        first, several = spots[0], len(spots) > 1
        names = proposal.snapshot.names
        if several:
            where = self._wording.translate("Lock", "%n cells", None, len(spots))
        else:
            place = names.get(first.place_code or "")
            where = spot_text(names[first.municipality_code], place, first.month, self._wording)
        found = groups_at(proposal, first)
        dialog = LockDialog(
            where,
            sum(entry.households for entry in found),
            self._wording,
            self._page,
            cells=len(spots),
            groups=[(entry.group.id, self._group_words(entry.group)) for entry in found],
            now=lambda group, whole: _households(
                proposal, replace(first, month=None) if whole else first, group
            ),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda wish: self.fix(proposal, spots, wish))
        self.lock_dialog = dialog
        dialog.open()

    def fix(self, proposal: Proposal, spots: Sequence[Spot], wish: LockWish) -> None:
        """One undo step; it holds from the next time a plan is made."""
        locks = [
            Lock(
                id="",
                place_code=spot.place_code or "",
                kind=wish.kind,
                households=_households(proposal, spot, None) if wish.households is None else wish.households,
                month=None if wish.whole_plan else spot.month,
                group_id=wish.group_id,
                reason=wish.reason,
            )
            for spot in spots
        ]
        self._do(lambda session: acts.lock_cells(session, proposal.year, locks))

    def unlock(self, proposal: Proposal, spot: Spot) -> None:
        """Lifts the locks of the cell."""
        self._do(lambda session: acts.unlock_cell(session, proposal.year, spot.place_code or "", spot.month))

    def _do(self, make: Callable[[Session], Edit]) -> None:
        try:
            with self._workspace.file.reading() as session:
                edit = make(session)
            self._workspace.do(edit)
        except UserProblem as problem:
            self._page.refused.emit(problem)

    def _group_words(self, group: HouseholdGroup) -> str:
        """Those of the mix are told apart by the month of their assignment."""
        words = household_words(group, self._wording)
        return f"{words} ({group.assigned})" if is_derived(group) else words


def _households(proposal: Proposal, spot: Spot, group_id: str | None) -> int:
    """How many move in there, of one group or of all."""
    return sum(entry.households for entry in groups_at(proposal, spot) if group_id in (None, entry.group.id))
