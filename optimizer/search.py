"""The search itself: every part through all goals in strict order, news all along the way."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from models.domain.proposal import Breach, Placement, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.progress import Progress
from optimizer.build import Matrix, matrix_of
from optimizer.columns import Columns
from optimizer.diagnose import locks_that_cannot_hold
from optimizer.first_plan import first_plan, keeps_rows
from optimizer.frame import Frame
from optimizer.goals import Goal, goals_in_force
from optimizer.news import Built, Finished, GoalReached, News, PartPlan
from optimizer.parts import parts_of
from optimizer.rules.catalogue import rules_in_force
from optimizer.solver import Ended, LiveModel, Stage, Values, solver_version
from optimizer.worker import Watched

type Tell = Callable[[News], None]
type ShouldStop = Callable[[], bool]


@dataclass(slots=True)
class _Part:
    """One part while it is worked on."""

    number: int
    matrix: Matrix
    plan: Values | None
    reached: list[GoalReached] = field(default_factory=list)
    breaches: tuple[Breach, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cost:
    """A goal over one part's columns; `fixed` is added to every value."""

    goal: Goal
    costs: NDArray[np.int64]
    fixed: int

    def value(self, plan: Values) -> int:
        return int(self.costs @ plan) + self.fixed


def search(snapshot: PlanningSnapshot, settings: PlanSettings, tell: Tell, should_stop: ShouldStop) -> bool:
    """Tells a first plan of every part, then better ones, `Finished` at the end; whether it was stopped.

    Small parts come first, so that what they leave of the time goes to the large ones.
    """
    began = time.monotonic()
    parts = _built(snapshot, settings, tell)
    tell(Built(len(parts), time.monotonic() - began))
    until = began + settings.time_limit_seconds
    stopped = False
    by_size = sorted(parts, key=lambda part: (len(part.matrix.index), part.number))
    for done, part in enumerate(by_size):
        stopped = should_stop()
        if stopped:
            break
        left = max(until - time.monotonic(), 0.0)
        work = _PartSearch(part, settings, Progress("solving", done, len(parts)), tell, should_stop)
        stopped = work.run(time.monotonic() + left / (len(parts) - done))
        if stopped:
            break
    if not stopped:
        tell(Progress("solving", len(parts), len(parts)))
    tell(Finished(time.monotonic() - began, stopped, solver_version()))
    return stopped


def _built(snapshot: PlanningSnapshot, settings: PlanSettings, tell: Tell) -> list[_Part]:
    rules = rules_in_force(settings)
    found: list[_Part] = []
    snapshots = parts_of(snapshot)
    for number, part in enumerate(snapshots):
        tell(Progress("building", number, len(snapshots)))
        matrix = matrix_of(Frame(part, settings), rules)
        found.append(_Part(number, matrix, first_plan(matrix)))
        tell(_part_plan(found[-1]))
    return found


def _part_plan(part: _Part) -> PartPlan:
    placements = None if part.plan is None else placements_of(part.matrix.columns, part.plan)
    return PartPlan(part.number, placements, tuple(part.reached), part.breaches)


def placements_of(columns: Columns, values: Values) -> tuple[Placement, ...]:
    """The moves of a plan, in order."""
    frame = columns.frame
    used = np.flatnonzero(values[: columns.moves])
    cells = zip(
        columns.group[used].tolist(),
        columns.place[used].tolist(),
        columns.month[used].tolist(),
        values[used].tolist(),
        strict=True,
    )
    return tuple(
        Placement(frame.groups[group].id, frame.places[place].code, frame.months[month], households)
        for group, place, month, households in cells
    )


class _PartSearch:
    """The goals of one part, one after the other, over one live model."""

    def __init__(
        self, part: _Part, settings: PlanSettings, at: Progress, tell: Tell, should_stop: ShouldStop
    ) -> None:
        self._part, self._at, self._tell, self._should_stop = part, at, tell, should_stop
        columns = part.matrix.columns
        self._costs = [
            _Cost(goal, goal.costs(columns), goal.fixed(columns.frame.snapshot))
            for goal in goals_in_force(settings)
        ]
        self._nothing_to_choose = columns.moves == 0
        self._live: LiveModel | None = None
        self._held_in_model = 0

    def run(self, until: float) -> bool:
        """Works until every goal is proven or the time (monotonic) is over; True when told to stop."""
        held: list[tuple[_Cost, int]] = []
        ended = Ended.PROVEN
        for cost in self._costs:
            ended = self._reach(cost, held, until)
            if ended is not Ended.PROVEN:
                break
            held.append((cost, self._part.reached[-1].value - cost.fixed))
        self._tell(_part_plan(self._part))
        return ended is Ended.STOPPED

    def _reach(self, cost: _Cost, held: Sequence[tuple[_Cost, int]], until: float) -> Ended:
        part = self._part
        if part.plan is not None and (self._nothing_to_choose or cost.value(part.plan) == cost.fixed):
            value = cost.value(part.plan)
            part.reached.append(GoalReached(cost.goal.id, value, value, proven=True))
            return Ended.PROVEN
        stage = self._solve(cost, held, until)
        if stage.ended is Ended.INFEASIBLE and part.plan is None:
            part.breaches = locks_that_cannot_hold(part.matrix, until - time.monotonic(), self._should_stop)
            return Ended.INFEASIBLE
        if stage.values is not None and keeps_rows(part.matrix, stage.values):
            part.plan = stage.values
        if part.plan is not None:
            value = cost.value(part.plan)
            bound = value if stage.ended is Ended.PROVEN else self._bound(cost, stage.bound, value)
            proven = bound >= value
            part.reached.append(GoalReached(cost.goal.id, value, bound, proven))
            if proven:
                return Ended.PROVEN
        return Ended.LIMIT if stage.ended is Ended.PROVEN else stage.ended

    @staticmethod
    def _bound(cost: _Cost, bound: float, value: int) -> int:
        """A whole number that no plan is below."""
        if not math.isfinite(bound):
            return cost.fixed
        return min(max(math.ceil(bound - 1e-6), 0) + cost.fixed, value)

    def _solve(self, cost: _Cost, held: Sequence[tuple[_Cost, int]], until: float) -> Stage:
        if self._nothing_to_choose:
            return Stage(Ended.INFEASIBLE, None, math.inf)
        live = self._live
        if live is None:
            live = self._live = LiveModel(self._part.matrix, cost.costs)
        for earlier, value in held[self._held_in_model :]:
            live.keep_at_most(earlier.costs, value)
        self._held_in_model = len(held)
        seconds = until - time.monotonic()
        if seconds <= 0:
            return Stage(Ended.LIMIT, None, -math.inf)
        return live.minimise(cost.costs, seconds, self._part.plan, self._watch(cost))

    def _watch(self, cost: _Cost) -> Callable[[float, float, Values | None], bool]:
        last = 0.0

        def watch(best: float, bound: float, plan: Values | None) -> bool:
            nonlocal last
            if plan is not None and keeps_rows(self._part.matrix, plan):
                self._part.plan = plan
                self._tell(_part_plan(self._part))
            now = time.monotonic()
            if now - last < 0.1:
                return False
            last = now
            self._tell(
                Progress(
                    "solving",
                    self._at.done,
                    self._at.total,
                    best + cost.fixed if math.isfinite(best) else None,
                    max(bound, 0.0) + cost.fixed if math.isfinite(bound) else None,
                    cost.goal.id,
                )
            )
            return self._should_stop()

        return watch


def search_here(
    snapshot: PlanningSnapshot, settings: PlanSettings, hear: Tell, cancelled: ShouldStop
) -> Watched:
    """The twin of `search_in_child` in this process, for tests and for work already in a child."""
    return Watched.CANCELLED if search(snapshot, settings, hear, cancelled) else Watched.FINISHED
