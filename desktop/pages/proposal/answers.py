"""Questions about a proposal, answered in the background: what other places and rules would cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import Job, Lane
from desktop.pages.proposal.grid import RowKind, Spot, groups_at
from desktop.workspace import Workspace
from models.domain.proposal import Proposal
from models.progress import IsCancelled, OnProgress

if TYPE_CHECKING:
    from optimizer.explaining.explanation import PlanExplained
    from optimizer.explaining.spot import SpotExplained

LOOKED_AT_MILLISECONDS = 600
"""How long a cell is looked at before it is asked about unbidden."""


class Answers(QObject):
    """The answers of one proposal are kept while it is shown; one question is asked at a time.

    A cell that is looked at for a while is asked about; the question is given up when the eye moves on.
    """

    came = Signal()  # an answer, or the end of a question without one

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._proposal: Proposal | None = None
        self._spots: dict[Spot, SpotExplained] = {}
        self._plan: PlanExplained | None = None
        self._job: Job | None = None
        self._asked: Spot | None = None
        self._looked_at: Spot | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LOOKED_AT_MILLISECONDS)
        self._patience.timeout.connect(self._ask_what_is_looked_at)

    @property
    def is_busy(self) -> bool:
        """Whether a question that was put is being answered; one that was not gives way."""
        return self._job is not None and not self._job.is_quiet

    @property
    def plan(self) -> PlanExplained | None:
        return self._plan

    def of_spot(self, spot: Spot) -> SpotExplained | None:
        return self._spots.get(spot)

    def is_asked(self, spot: Spot) -> bool:
        """Whether the answer is on its way."""
        return spot == self._asked

    def look_at(self, proposal: Proposal | None) -> None:
        """Another proposal: what is known of the one before is forgotten, and its question given up."""
        if proposal is self._proposal:
            return
        self._proposal = proposal
        self._spots.clear()
        self._plan = None
        self._looked_at = None
        self._patience.stop()
        self._give_up()

    def look_at_spot(self, spot: Spot | None) -> None:
        """A question about another cell is given up; this one is asked about in a while."""
        if self._asked not in (None, spot) and not self.is_busy:
            self._give_up()
        self._looked_at = spot
        if spot is None or spot in self._spots:
            self._patience.stop()
        else:
            self._patience.start()

    @staticmethod
    def can_ask(proposal: Proposal, spot: Spot) -> bool:
        """Whether households live, or lack a home, just there."""
        return spot.kind is not RowKind.MUNICIPALITY and bool(groups_at(proposal, spot))

    def ask_spot(self, spot: Spot, *, quiet: bool = False) -> None:
        """What other places would cost for the households there, what binds, what one more would give."""
        proposal = self._proposal
        if proposal is None or self.is_busy or spot == self._asked:
            return
        self._give_up()
        place = spot.place_code if spot.kind is RowKind.PLACE else None
        groups = [entry.group.id for entry in groups_at(proposal, spot)]

        def work(progress: OnProgress, cancelled: IsCancelled) -> SpotExplained:
            from desktop.without_window.explaining import spot_explained

            return spot_explained(proposal, groups, place, spot.month, progress, cancelled)

        def keep(found: SpotExplained) -> None:
            if proposal is self._proposal:
                self._spots[spot] = found

        self._asked = spot
        title = self._workspace.wording.translate("Explain", "Working out what other places cost")
        self._started(self._workspace.jobs.start(work, title=title, done=keep, lane=Lane.SOLVER, quiet=quiet))

    def ask_plan(self) -> None:
        """What every rule and lock costs, and what one more of something would be worth."""
        proposal = self._proposal
        if proposal is None or self.is_busy:
            return
        self._give_up()

        def work(progress: OnProgress, cancelled: IsCancelled) -> PlanExplained:
            from desktop.without_window.explaining import plan_explained

            return plan_explained(proposal, progress, cancelled)

        def keep(found: PlanExplained) -> None:
            if proposal is self._proposal:
                self._plan = found

        title = self._workspace.wording.translate("Explain", "Working out what rules and locks cost")
        self._started(self._workspace.jobs.start(work, title=title, done=keep, lane=Lane.SOLVER))

    def _ask_what_is_looked_at(self) -> None:
        spot = self._looked_at
        if spot is None or self._proposal is None or not self.can_ask(self._proposal, spot):
            return
        if self.is_busy:
            self._patience.start()
        else:
            self.ask_spot(spot, quiet=True)
            self.came.emit()

    def _started(self, job: Job) -> None:
        if job.is_ended:
            self._asked = None
            self.came.emit()
            return
        self._job = job
        job.ended.connect(lambda: self._end(job))

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._asked = None

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = self._asked = None
            self.came.emit()
