"""One part through all goals in strict order, over one live model, with news all along the way."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Breach, PlanSettings
from models.errors import ProgramFault
from optimizer.build import matrix_of
from optimizer.columns import STARTS, Columns
from optimizer.diagnosis.diagnose import what_cannot_hold
from optimizer.frame import Frame
from optimizer.goals.catalogue import allowance, goals_in_force
from optimizer.goals.goal import Goal
from optimizer.rules.catalogue import rules_in_force
from optimizer.searching.first_plan import first_plan, keeps_rows
from optimizer.searching.news import GoalReached, News, PartPlan, PartStanding
from optimizer.searching.planned import Question
from optimizer.searching.tighten import tightened
from optimizer.solver import Ended, LiveModel, Stage, Values

NEWS_SECONDS = 0.1
"""How often a search tells where it stands and asks whether to stop."""

type Tell = Callable[[News], None]
type ShouldStop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Cost:
    """A goal over one part's columns; `fixed` is added to every value, `tolerance` may be used up later."""

    goal: Goal
    costs: NDArray[np.int64]
    fixed: int
    tolerance: int

    def value(self, plan: Values) -> int:
        return int(self.costs @ plan) + self.fixed


class PartSearch:
    """Built with a first plan; may be run on and on until every goal is proven."""

    def __init__(
        self, number: int, question: Question, settings: PlanSettings, tell: Tell, should_stop: ShouldStop
    ) -> None:
        self._number, self._tell, self._should_stop = number, tell, should_stop
        self._matrix = tightened(matrix_of(Frame(question.snapshot, settings), rules_in_force(settings)))
        columns = self._matrix.columns
        self._costs = [
            _Cost(goal, goal.costs(columns), goal.fixed(columns), allowance(goal.id, settings))
            for goal in goals_in_force(settings)
        ]
        self._least = question.best or tuple(cost.fixed for cost in self._costs)
        self._as_good_so_far = True
        self._bounds = list(self._least)
        self._plan = first_plan(self._matrix, _wished(question, columns))
        self._reached: dict[str, GoalReached] = {}
        self._held: list[tuple[_Cost, int]] = []
        self._held_in_model = 0
        self._breaches: tuple[Breach, ...] = ()
        self._live: LiveModel | None = None
        self._tell_plan()

    @property
    def size(self) -> int:
        """How much there is to weigh: terms of the model."""
        return len(self._matrix.index)

    def run(self, until: float) -> Ended:
        """Works from where it was until every goal is proven or the time (monotonic) is over."""
        ended = Ended.PROVEN
        for number in range(len(self._held), len(self._costs)):
            ended = self._reach(number, until)
            if ended is not Ended.PROVEN:
                break
            cost = self._costs[number]
            self._held.append((cost, self._bounds[number] - cost.fixed + cost.tolerance))
            if self._bounds[number] > self._least[number] and self._as_good_so_far:
                self._no_longer_as_good(number)
        self._tell_plan()
        return ended

    def _no_longer_as_good(self, number: int) -> None:
        """Worse in one goal than the question with fewer locks, a plan may be better in the next."""
        self._as_good_so_far = False
        later = [cost.fixed for cost in self._costs[number + 1 :]]
        self._least = (*self._least[: number + 1], *later)
        self._bounds[number + 1 :] = later

    def _reach(self, number: int, until: float) -> Ended:
        """Seeks the best of one goal; proven, or why not. `FAILED` where the solver contradicts itself."""
        cost = self._costs[number]
        nothing_to_choose = self._matrix.columns.moves == 0
        if self._plan is not None and (nothing_to_choose or cost.value(self._plan) == self._least[number]):
            return self._reached_by(number, self._plan, cost.value(self._plan))
        stage = Stage(Ended.INFEASIBLE, None, math.inf)
        if not nothing_to_choose:
            stage = self._solve(number, until)
        if stage.ended is Ended.INFEASIBLE and self._plan is None:
            self._breaches = what_cannot_hold(self._matrix, until - time.monotonic(), self._should_stop)
            return Ended.INFEASIBLE
        best = stage.values is not None and self._take(number, stage.values)
        if self._plan is None:
            if stage.ended in (Ended.FAILED, Ended.PROVEN):
                raise ProgramFault("the solver broke down before it found a plan")
            return stage.ended
        value = cost.value(self._plan)
        if stage.ended is Ended.PROVEN:
            return self._reached_by(number, self._plan, value if best else self._least[number], Ended.FAILED)
        trusted = stage.ended in (Ended.LIMIT, Ended.STOPPED)
        bound = self._bound(cost, stage.bound, value) if trusted else self._least[number]
        return self._reached_by(number, self._plan, max(bound, self._bounds[number]), stage.ended)

    def _reached_by(self, number: int, plan: Values, bound: int, otherwise: Ended = Ended.LIMIT) -> Ended:
        cost = self._costs[number]
        value = cost.value(plan)
        self._bounds[number] = min(bound, value)
        proven = bound >= value
        self._reached[cost.goal.id] = GoalReached(cost.goal.id, value, self._bounds[number], proven)
        return Ended.PROVEN if proven else otherwise

    @staticmethod
    def _bound(cost: _Cost, bound: float, value: int) -> int:
        """A whole number that no plan is below."""
        if not math.isfinite(bound):
            return cost.fixed
        noise = max(1e-6, abs(bound) * 1e-12)
        return min(max(math.ceil(bound - noise), 0) + cost.fixed, value)

    def _take(self, number: int, plan: Values) -> bool:
        """Makes it the best plan, if it keeps every row, loses no goal before this one and is no worse."""
        cost = self._costs[number]
        if not keeps_rows(self._matrix, plan) or any(
            int(earlier.costs @ plan) > most for earlier, most in self._held
        ):
            return False
        if self._plan is not None and cost.value(plan) > cost.value(self._plan):
            return False
        self._plan = plan
        return True

    def _solve(self, number: int, until: float) -> Stage:
        costs = self._costs[number].costs
        if self._live is None:
            self._live = LiveModel(self._matrix, costs)
        for earlier, most in self._held[self._held_in_model :]:
            self._live.keep_at_most(earlier.costs, most)
        self._held_in_model = len(self._held)
        seconds = until - time.monotonic()
        if seconds <= 0:
            return Stage(Ended.LIMIT, None, -math.inf)
        return self._live.minimise(costs, seconds, self._plan, self._watch(number))

    def _watch(self, number: int) -> Callable[[float, float, Values | None], bool]:
        cost = self._costs[number]
        last = 0.0

        def watch(best: float, bound: float, plan: Values | None) -> bool:  # noqa: ARG001 - the plan tells it
            nonlocal last
            if plan is not None and self._take(number, plan):
                self._tell_plan()
            now = time.monotonic()
            if now - last < NEWS_SECONDS:
                return False
            last = now
            if self._plan is not None:
                known = self._bound(cost, bound, cost.value(self._plan))
                self._bounds[number] = max(self._bounds[number], known)
            self._tell(self._standing())
            return self._should_stop()

        return watch

    def _standing(self) -> PartStanding:
        plan = self._plan
        values = None if plan is None else tuple(cost.value(plan) for cost in self._costs)
        return PartStanding(self._number, values, tuple(self._bounds))

    def _tell_plan(self) -> None:
        plan, reached = self._plan, tuple(self._reached.values())
        if plan is None:
            self._tell(PartPlan(self._number, None, reached, self._breaches))
        else:
            columns = self._matrix.columns
            cells, starts = placements_of(columns, plan), starts_of(columns, plan)
            self._tell(PartPlan(self._number, cells, reached, self._breaches, starts))
        self._tell(self._standing())


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
