"""A proposal while a hand moves on it: what is carried, what has been moved, and what the rules say of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Job, Lane
from desktop.pages.proposal.board.load import Load
from desktop.pages.proposal.board.steps import Steps, UnstoredSteps
from desktop.pages.proposal.grid import Parcel, RowKind, Spot, parcels_at
from desktop.workspace import Workspace
from models.domain.hand_moves import moved
from models.domain.placement import Placement
from models.domain.proposal import Adjustment, Outcome, Proposal
from models.domain.snapshot import PlanningSnapshot
from models.progress import IsCancelled, OnProgress

if TYPE_CHECKING:
    from optimizer.judge import Judgement


class Board(QObject):
    """Nothing of it is stored: the steps are, by whoever has a reason for them.

    `shown` has the moves and what is carried in it at once; goals and breaches follow when the rules have
    been asked, and `is_judged` tells whether they have. What is short is named when the hand is empty.
    `lifted` and `put_down` tell of the load.
    """

    changed = Signal()  # other cells: draw them
    judged = Signal()  # goals and breaches are those of the cells
    lifted = Signal()
    put_down = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._unstored = UnstoredSteps.of(workspace)
        self._proposal: Proposal | None = None
        self._shown: Proposal | None = None
        self._load: Load | None = None
        self._target: Spot | None = None
        self._judging: Job | None = None
        self._asked: tuple[Placement, ...] = ()
        self._basis: PlanningSnapshot | None = None
        self._is_judged = True

    @property
    def proposal(self) -> Proposal | None:
        """As it is stored."""
        return self._proposal

    @property
    def shown(self) -> Proposal | None:
        return self._shown

    @property
    def load(self) -> Load | None:
        return self._load

    @property
    def target(self) -> Spot | None:
        """Where the load is held."""
        return self._target

    @property
    def steps(self) -> Steps:
        return self._unstored.on(self._proposal.id) if self._proposal else Steps()

    def steps_on(self, proposal_id: int) -> Steps:
        return self._unstored.on(proposal_id)

    @property
    def is_moved(self) -> bool:
        """Whether something is carried, or moved and not stored."""
        return self._load is not None or self.steps.count > 0

    @property
    def is_judged(self) -> bool:
        return self._is_judged

    def look_at(self, proposal: Proposal | None) -> None:
        """Another proposal, with the steps that were made on it before."""
        self._proposal, self._shown = proposal, proposal
        self._load = self._target = self._basis = None
        self._follow()

    def can_pick_up(self, spot: Spot) -> bool:
        """Whether something there can be picked up."""
        return (
            self._shown is not None
            and spot.kind is not RowKind.MUNICIPALITY
            and bool(parcels_at(self._shown, spot))
        )

    def pick_up(self, spot: Spot) -> bool:
        """Takes what stands in a cell; False where nothing does."""
        if self._shown is None or self._load is not None or not self.can_pick_up(spot):
            return False
        self.lift(spot, parcels_at(self._shown, spot))
        return True

    def lift(self, origin: Spot, parcels: Sequence[Parcel]) -> None:
        """Takes these households, wherever they are; `origin` is where the load is held at first."""
        self._load, self._target = Load.of(origin, parcels), origin
        self.lifted.emit()

    def hold_over(self, target: Spot) -> bool:
        """Shows the plan as it would be with the load there; False where it may not be put."""
        if self._load is None or not self._load.may_be_put(target):
            return False
        if target != self._target:
            self._target = target
            self._follow()
        return True

    def take(self, load: Load) -> None:
        """Another choice of what is carried; back where it was lifted where it may not all be put."""
        if self._target is None or not load.may_be_put(self._target):
            self._target = load.origin
        self._load = load
        self._follow()

    def let_go(self) -> bool:
        """Leaves the load where it is held: one step. False where it was there already."""
        changes = self._carried()
        self._load = self._target = None
        if changes:
            self.steps.add(changes)
        self._follow()
        self.put_down.emit()
        return bool(changes)

    def put_back(self) -> None:
        if self._load is not None:
            self._load = self._target = None
            self._follow()
            self.put_down.emit()

    def move(self, changes: Sequence[Adjustment]) -> None:
        """One step, from a form or a card."""
        self.steps.add(changes)
        self._follow()

    def take_back(self) -> None:
        self.steps.take_back()
        self._follow()

    def go_on(self) -> None:
        self.steps.go_on()
        self._follow()

    def clear(self) -> None:
        self.steps.clear()
        self._follow()

    def _carried(self) -> tuple[Adjustment, ...]:
        if self._load is None or self._target in (None, self._load.origin) or self._proposal is None:
            return ()
        return self._load.put(self._target, self._proposal.snapshot.months[0])

    def _follow(self) -> None:
        """Cells at once; the rules are asked in the background."""
        if self._proposal is None:
            self.changed.emit()
            return
        changes = (*self.steps.changes, *self._carried())
        if not changes:
            self._shown = self._proposal
            self._is_judged = True
        elif self._shown is not None:
            placements = moved(self._proposal.solution, changes)
            solution = replace(self._shown.solution, outcome=Outcome.EDITED, placements=placements)
            self._shown = replace(self._proposal, solution=solution)
            self._is_judged = False
        self.changed.emit()
        if self._is_judged:
            self.judged.emit()
        elif self._judging is None:
            self._judge()

    def _judge(self) -> None:
        """One question at a time, always about the newest cells."""
        shown = self._shown
        if shown is None:
            return
        placements = self._asked = shown.solution.placements
        if self._basis is None:
            planned = replace(shown.snapshot, groups=shown.solution.groups).in_order()
            self._basis = planned.with_starts(shown.solution.starts)
        basis, is_carried = self._basis, self._load is not None

        def work(_progress: OnProgress, _cancelled: IsCancelled) -> Judgement:
            from optimizer.judge import judge, judge_at_once

            ask = judge_at_once if is_carried else judge
            return ask(basis, shown.settings, placements)

        job = self._workspace.jobs.start(
            work,
            title=self._workspace.wording.translate("Board", "Asking the rules"),
            done=lambda judgement: self._know(placements, judgement, names_shortages=not is_carried),
            lane=Lane.JUDGEMENT,
            quiet=True,
        )
        if not job.is_ended:
            self._judging = job
            job.ended.connect(self._ask_on)

    def _know(
        self, placements: tuple[Placement, ...], judgement: Judgement, *, names_shortages: bool
    ) -> None:
        if self._shown is None or self._is_judged or self._shown.solution.placements is not placements:
            return
        solution = replace(self._shown.solution, goals=judgement.goals, breaches=judgement.breaches)
        if names_shortages:
            solution = replace(solution, shortages=judgement.shortages)
        self._shown = replace(self._shown, solution=solution)
        self._is_judged = True
        self.judged.emit()

    def _ask_on(self) -> None:
        self._judging = None
        if not self._is_judged and self._shown and self._shown.solution.placements is not self._asked:
            self._judge()
