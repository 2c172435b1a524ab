"""The search itself: every part through all goals in strict order, news all along the way."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Breach, PlanSettings
from models.errors import ProgramFault
from models.progress import Progress
from optimizer.build import Matrix, matrix_of
from optimizer.columns import STARTS, Columns
from optimizer.diagnose import locks_that_cannot_hold
from optimizer.first_plan import first_plan, keeps_rows
from optimizer.frame import Frame
from optimizer.goals.catalogue import allowance, goals_in_force
from optimizer.goals.goal import Goal
from optimizer.news import Built, Finished, GoalReached, News, PartPlan
from optimizer.planned import Question
from optimizer.rules.catalogue import rules_in_force
from optimizer.solver import Ended, LiveModel, Stage, Values, solver_version
from optimizer.standing import Standing
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
    """A goal over one part's columns; `fixed` is added to every value, `tolerance` may be used up later."""

    goal: Goal
    costs: NDArray[np.int64]
    fixed: int
    tolerance: int

    def value(self, plan: Values) -> int:
        return int(self.costs @ plan) + self.fixed


def search(
    questions: Sequence[Question], settings: PlanSettings, tell: Tell, should_stop: ShouldStop
) -> bool:
    """Tells a first plan of every part, then better ones, `Finished` at the end; whether it was stopped.

    Small parts come first, so that what they leave of the time goes to the large ones.
    """
    began = time.monotonic()
    standing = Standing(tuple(goal.id for goal in goals_in_force(settings)))
    parts = _built(questions, settings, standing, tell)
    tell(Built(len(parts), time.monotonic() - began))
    until = began + settings.time_limit_seconds
    stopped = False
    by_size = sorted(parts, key=lambda part: (len(part.matrix.index), part.number))
    for done, part in enumerate(by_size):
        stopped = should_stop()
        if stopped:
            break
        left = max(until - time.monotonic(), 0.0)
        tell(standing.progress(done))
        work = _PartSearch(part, settings, standing, done, tell, should_stop)
        stopped = work.run(time.monotonic() + left / (len(parts) - done))
        if stopped:
            break
    if not stopped:
        tell(standing.progress(len(parts)))
    tell(Finished(time.monotonic() - began, stopped, solver_version()))
    return stopped


def _built(
    questions: Sequence[Question], settings: PlanSettings, standing: Standing, tell: Tell
) -> list[_Part]:
    rules = rules_in_force(settings)
    found: list[_Part] = []
    for number, question in enumerate(questions):
        tell(Progress("building", number, len(questions)))
        matrix = matrix_of(Frame(question.snapshot, settings), rules)
        found.append(_Part(number, matrix, first_plan(matrix, _wished(question, matrix.columns))))
        costs = _costs(settings, matrix.columns)
        standing.values[number] = _values(costs, found[-1].plan)
        standing.bounds[number] = [cost.fixed for cost in costs]
        tell(_part_plan(found[-1]))
    return found


def _wished(question: Question, columns: Columns) -> Values | None:
    """Households by move of the earlier plan, where its cells are still open."""
    if not question.placements:
        return None
    frame = columns.frame
    groups = {group.id: number for number, group in enumerate(frame.groups)}
    wished = np.zeros(columns.moves, dtype=np.int64)
    for cell in question.placements:
        group, place = groups.get(cell.group_id), frame.place_number.get(cell.place_code)
        if group is not None and place is not None:
            wished[columns.moves_of(group, place, cell.month - frame.months[0])] += cell.households
    return wished


def _costs(settings: PlanSettings, columns: Columns) -> list[_Cost]:
    return [
        _Cost(goal, goal.costs(columns), goal.fixed(columns), allowance(goal.id, settings))
        for goal in goals_in_force(settings)
    ]


def _values(costs: Sequence[_Cost], plan: Values | None) -> list[int] | None:
    return None if plan is None else [cost.value(plan) for cost in costs]


def _part_plan(part: _Part) -> PartPlan:
    reached, columns = tuple(part.reached), part.matrix.columns
    if part.plan is None:
        return PartPlan(part.number, None, reached, part.breaches)
    placements, starts = placements_of(columns, part.plan), starts_of(columns, part.plan)
    return PartPlan(part.number, placements, reached, part.breaches, starts)


def starts_of(columns: Columns, values: Values) -> tuple[ProjectStart, ...]:
    """The projects that a plan takes into use, in order."""
    frame = columns.frame
    units = values[columns.block(STARTS)].tolist()
    return tuple(
        ProjectStart(project.id, frame.months[month], used)
        for (project, month), used in zip(frame.start_options, units, strict=True)
        if used
    )


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
        self,
        part: _Part,
        settings: PlanSettings,
        standing: Standing,
        done: int,
        tell: Tell,
        should_stop: ShouldStop,
    ) -> None:
        self._part, self._standing, self._done = part, standing, done
        self._tell, self._should_stop = tell, should_stop
        self._costs = _costs(settings, part.matrix.columns)
        self._bounds = standing.bounds[part.number]
        self._nothing_to_choose = part.matrix.columns.moves == 0
        self._live: LiveModel | None = None
        self._held_in_model = 0

    def run(self, until: float) -> bool:
        """Works until every goal is proven or the time (monotonic) is over; True when told to stop."""
        held: list[tuple[_Cost, int]] = []
        ended = Ended.PROVEN
        for number, cost in enumerate(self._costs):
            ended = self._reach(number, cost, held, until)
            if ended is not Ended.PROVEN:
                break
            held.append((cost, self._part.reached[-1].value - cost.fixed + cost.tolerance))
        self._tell(_part_plan(self._part))
        return ended is Ended.STOPPED

    def _reach(self, number: int, cost: _Cost, held: Sequence[tuple[_Cost, int]], until: float) -> Ended:
        part = self._part
        if part.plan is not None and (self._nothing_to_choose or cost.value(part.plan) == cost.fixed):
            value = self._bounds[number] = cost.value(part.plan)
            part.reached.append(GoalReached(cost.goal.id, value, value, proven=True))
            return Ended.PROVEN
        stage = self._solve(number, cost, held, until)
        if stage.ended is Ended.INFEASIBLE and part.plan is None:
            part.breaches = locks_that_cannot_hold(part.matrix, until - time.monotonic(), self._should_stop)
            return Ended.INFEASIBLE
        if stage.values is not None and self._may_take(stage.values, held):
            self._take(stage.values)
        if part.plan is not None:
            value = cost.value(part.plan)
            bound = value if stage.ended is Ended.PROVEN else self._bound(cost, stage.bound, value)
            self._bounds[number] = bound
            proven = bound >= value
            part.reached.append(GoalReached(cost.goal.id, value, bound, proven))
            if proven:
                return Ended.PROVEN
        if stage.ended is Ended.FAILED and part.plan is None:
            raise ProgramFault("the solver broke down before it found a plan")
        return Ended.LIMIT if stage.ended is Ended.PROVEN else stage.ended

    @staticmethod
    def _bound(cost: _Cost, bound: float, value: int) -> int:
        """A whole number that no plan is below."""
        if not math.isfinite(bound):
            return cost.fixed
        return min(max(math.ceil(bound - 1e-6), 0) + cost.fixed, value)

    def _may_take(self, plan: Values, held: Sequence[tuple[_Cost, int]]) -> bool:
        """Whether a plan keeps every row and loses nothing of the goals before."""
        return keeps_rows(self._part.matrix, plan) and all(
            int(earlier.costs @ plan) <= most for earlier, most in held
        )

    def _take(self, plan: Values) -> None:
        self._part.plan = plan
        self._standing.values[self._part.number] = _values(self._costs, plan)

    def _solve(self, number: int, cost: _Cost, held: Sequence[tuple[_Cost, int]], until: float) -> Stage:
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
        return live.minimise(cost.costs, seconds, self._part.plan, self._watch(number, cost, held))

    def _watch(
        self, number: int, cost: _Cost, held: Sequence[tuple[_Cost, int]]
    ) -> Callable[[float, float, Values | None], bool]:
        last = 0.0

        def watch(best: float, bound: float, plan: Values | None) -> bool:  # noqa: ARG001 - the plan tells it
            nonlocal last
            if plan is not None and self._may_take(plan, held):
                self._take(plan)
                self._tell(_part_plan(self._part))
            now = time.monotonic()
            if now - last < 0.1:
                return False
            last = now
            if self._part.plan is not None:
                known = self._bound(cost, bound, cost.value(self._part.plan))
                self._bounds[number] = max(self._bounds[number], known)
            self._tell(self._standing.progress(self._done))
            return self._should_stop()

        return watch


def search_here(
    questions: Sequence[Question], settings: PlanSettings, hear: Tell, cancelled: ShouldStop
) -> Watched:
    """The twin of `search_in_child` in this process, for tests and for work already in a child."""
    return Watched.CANCELLED if search(questions, settings, hear, cancelled) else Watched.FINISHED
