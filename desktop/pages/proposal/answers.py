"""Questions about a proposal, answered in the background: what other places and rules would cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Job, Lane
from desktop.pages.proposal.grid import RowKind, Spot, groups_at
from desktop.workspace import Workspace
from models.domain.proposal import Proposal
from models.progress import IsCancelled, OnProgress

if TYPE_CHECKING:
    from optimizer.explaining.alternatives import CellExplained
    from optimizer.explaining.explanation import PlanExplained


class Answers(QObject):
    """The answers of one proposal are kept while it is shown; one question is asked at a time."""

    came = Signal()  # an answer, or the end of a question without one

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._proposal: Proposal | None = None
        self._cells: dict[Spot, tuple[CellExplained, ...]] = {}
        self._plan: PlanExplained | None = None
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def plan(self) -> PlanExplained | None:
        return self._plan

    def of_spot(self, spot: Spot) -> tuple[CellExplained, ...] | None:
        return self._cells.get(spot)

    def look_at(self, proposal: Proposal | None) -> None:
        """Another proposal: what is known of the one before is forgotten, and its question given up."""
        if proposal is self._proposal:
            return
        self._proposal = proposal
        self._cells.clear()
        self._plan = None
        if self._job is not None:
            self._job.cancel()

    @staticmethod
    def can_ask(proposal: Proposal, spot: Spot) -> bool:
        """Whether households live, or lack a home, just there."""
        return spot.kind is not RowKind.MUNICIPALITY and bool(groups_at(proposal, spot))

    def ask_spot(self, spot: Spot) -> None:
        """What other places would cost for the households of a cell or row."""
        proposal = self._proposal
        if proposal is None or self.is_busy:
            return
        place = spot.place_code if spot.kind is RowKind.PLACE else None
        cells = [(entry.group.id, place) for entry in groups_at(proposal, spot)]

        def work(progress: OnProgress, cancelled: IsCancelled) -> tuple[CellExplained, ...]:
            from desktop.without_window.explaining import cells_explained

            return cells_explained(proposal, cells, progress, cancelled)

        def keep(found: tuple[CellExplained, ...]) -> None:
            if proposal is self._proposal:
                self._cells[spot] = found

        title = self._workspace.wording.translate("Explain", "Working out what other places cost")
        self._started(self._workspace.jobs.start(work, title=title, done=keep, lane=Lane.SOLVER))

    def ask_plan(self) -> None:
        """What every rule and lock costs, and what one more of something would be worth."""
        proposal = self._proposal
        if proposal is None or self.is_busy:
            return

        def work(progress: OnProgress, cancelled: IsCancelled) -> PlanExplained:
            from desktop.without_window.explaining import plan_explained

            return plan_explained(proposal, progress, cancelled)

        def keep(found: PlanExplained) -> None:
            if proposal is self._proposal:
                self._plan = found

        title = self._workspace.wording.translate("Explain", "Working out what rules and locks cost")
        self._started(self._workspace.jobs.start(work, title=title, done=keep, lane=Lane.SOLVER))

    def _started(self, job: Job) -> None:
        if job.is_ended:
            self.came.emit()
            return
        self._job = job
        job.ended.connect(self._end)

    def _end(self) -> None:
        self._job = None
        self.came.emit()
