"""What a search has told so far: the best plan of every part, how it stands, and when it was over."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import replace

from models.domain.proposal import GoalValue, Outcome, PlanSettings
from models.errors import ProgramFault
from models.progress import OnProgress, Progress
from optimizer.goals.catalogue import allowance, goals_in_force
from optimizer.searching.news import (
    Broken,
    Built,
    Finished,
    GoalReached,
    News,
    PartBuilt,
    PartDone,
    PartPlan,
    PartStanding,
)
from optimizer.searching.standing import Standing
from optimizer.worker import Watched

NEWS_SECONDS = 0.1
"""How often the officer is told of a new bound."""

_log = logging.getLogger(__name__)


class Heard:
    """Adds up what the parts tell, with those that were `taken` over from an earlier plan."""

    def __init__(
        self, settings: PlanSettings, taken: Sequence[PartPlan], questions: int, progress: OnProgress
    ) -> None:
        self.finished: Finished | None = None
        self.build_seconds = 0.0
        self._progress, self._settings = progress, settings
        self._total = len(taken) + questions
        self._plans = {plan.part: plan for plan in taken}
        goals = tuple(goal.id for goal in goals_in_force(settings))
        self._standing = Standing(goals, self._total)
        for plan in taken:
            proven = tuple(goal.value for goal in plan.goals)
            self._standing.hear(plan.part, proven, proven)
        self._built, self._done = set(self._plans), set(self._plans)
        self._last_told = 0.0
        self._tell_building()

    def hear(self, news: News) -> None:
        match news:
            case PartPlan():
                self._plans[news.part] = news
            case PartStanding():
                self._stands(news)
            case PartBuilt():
                self._built.add(news.part)
                self._tell_building()
            case PartDone():
                self._done.add(news.part)
                self._progress(self._standing.progress(len(self._done)))
            case Built():
                self.build_seconds = news.seconds
            case Finished():
                self.finished = news
            case Broken():
                _log.error("the search broke down: %s", news.reason, extra={"places": news.places})

    def _tell_building(self) -> None:
        if len(self._built) < self._total:
            self._progress(Progress("building", len(self._built), self._total))

    def _stands(self, news: PartStanding) -> None:
        self._standing.hear(news.part, news.values, news.bounds)
        now = time.monotonic()
        if len(self._built) == self._total and now - self._last_told > NEWS_SECONDS:
            self._last_told = now
            self._progress(self._standing.progress(len(self._done)))

    def in_order(self) -> list[PartPlan]:
        return [self._plans[part] for part in sorted(self._plans)]

    def outcome(self, watched: Watched) -> Outcome:
        """How it ended, short of proof: that is for the goals to say."""
        if watched is Watched.BROKEN:
            return Outcome.FAILED
        if any(plan.breaches for plan in self._plans.values()):
            return Outcome.INFEASIBLE
        plans = self._plans.values()
        if len(plans) < self._total or any(plan.placements is None for plan in plans):
            return Outcome.STOPPED_EMPTY if watched is Watched.CANCELLED else Outcome.OUT_OF_TIME
        if watched is Watched.CANCELLED:
            return Outcome.STOPPED
        return Outcome.FEASIBLE

    def _reached(self, goal_id: str) -> list[GoalReached]:
        return [found for plan in self._plans.values() for found in plan.goals if found.id == goal_id]

    def judged(self, goal: GoalValue) -> GoalValue:
        """Proven in every part, and of the value that the parts add up to or, within its tolerance, more."""
        reached = self._reached(goal.id)
        if len(reached) < self._total or not all(found.proven for found in reached):
            return goal
        best = sum(found.value for found in reached)
        if goal.value == best:
            return replace(goal, proven=True)
        if best < goal.value <= best + allowance(goal.id, self._settings):
            return replace(goal, proven=True, best=best)
        raise ProgramFault(f"{goal.id}: the parts add up to {best}, the plan comes to {goal.value}")

    def gap(self, goals: tuple[GoalValue, ...]) -> float:
        """Relative gap of the first goal not proven; the bound holds while earlier goals keep theirs."""
        for at, goal in enumerate(goals):
            if not goal.proven:
                return (goal.value - self._standing.bound(at)) / max(abs(goal.value), 1)
        return 0.0
