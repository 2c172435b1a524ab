"""Changes by hand: a move makes a child proposal judged by the same rules, a lock is an edit."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.dialogs.lock_cell import LockDialog, LockWish
from desktop.dialogs.move_households import MoveDialog
from desktop.pages.proposal.grid import Spot, groups_at, spot_of
from desktop.pages.proposal.words import spot_text
from desktop.words.households import household_words
from desktop.workspace import Workspace
from models import acts, proposals
from models.domain.households import HouseholdGroup
from models.domain.proposal import Adjustment, Proposal
from models.domain.snapshot import Lock
from models.edits import Edit
from models.errors import UserProblem
from models.progress import IsCancelled, OnProgress
from optimizer.demand import is_derived

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.pages.proposal.proposal_page import ProposalPage


class HandChanges(QObject):
    """Opens the forms, stores what they say, and tells which proposal came of it."""

    made = Signal(int, object)  # the new proposal's number, and the Spot that was moved to, if any

    def __init__(self, workspace: Workspace, page: ProposalPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._wording = workspace.wording
        self._page = page
        self.move_dialog: MoveDialog | None = None
        self.lock_dialog: LockDialog | None = None
        self._waiting: deque[tuple[Proposal, Adjustment]] = deque()

    def move(self, proposal: Proposal, spot: Spot) -> None:
        """Asks what to move, where to, and why."""
        found = groups_at(proposal, spot)
        if not found:
            return
        dialog = MoveDialog(proposal, spot, found, self._wording, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda change, reason: self.adjust(proposal, change, reason))
        self.move_dialog = dialog
        dialog.open()

    def adjust(self, proposal: Proposal, change: Adjustment, reason: str) -> None:
        """Judges the changed plan by the same rules and stores it beside its parent."""
        file = self._workspace.file

        def work(_progress: OnProgress, _cancelled: IsCancelled) -> int:
            from optimizer.adjust import adjusted

            solution = adjusted(proposal.snapshot, proposal.settings, proposal.solution, (change,))
            return proposals.store(
                file,
                snapshot=proposal.snapshot,
                settings=proposal.settings,
                solution=solution,
                parent_id=proposal.id,
                reason=reason,
                adjustments=(change,),
            )

        self._waiting.append((proposal, change))
        self._workspace.jobs.start(
            work,
            title=self._wording.translate("Move", "Judging the change"),
            done=self._stored,
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        self._waiting.popleft()
        self._page.refused.emit(error)

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

    def _stored(self, number: int) -> None:
        before, change = self._waiting.popleft()
        self._workspace.announce(frozenset({"proposal"}))
        place, month = change.to_place or change.from_place, change.to_month or change.from_month
        self.made.emit(number, spot_of(before, place, month) if place else None)
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


def _households(proposal: Proposal, spot: Spot, group_id: str | None) -> int:
    """How many move in there, of one group or of all."""
    return sum(entry.households for entry in groups_at(proposal, spot) if group_id in (None, entry.group.id))
