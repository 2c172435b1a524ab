"""The way in: a planning basis goes in, a judged solution with an honest outcome comes out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version

from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import GoalValue, Outcome, PlanSettings, Solution, SolverReport
from models.domain.snapshot import PlanningSnapshot
from models.errors import ProgramFault
from models.progress import IsCancelled, OnProgress, Progress, ignore_progress, never_cancelled
from optimizer.goals.catalogue import allowance
from optimizer.judge import judge
from optimizer.news import Broken, Built, Finished, GoalReached, News, PartPlan
from optimizer.parts import parts_of
from optimizer.planned import Planned, Question, divided
from optimizer.residence import settled
from optimizer.worker import Watched, search_in_child

SOLVER = "HiGHS"

type Searcher = Callable[[Sequence[Question], PlanSettings, Callable[[News], None], IsCancelled], Watched]

_log = logging.getLogger(__name__)


def optimise(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
    *,
    searcher: Searcher = search_in_child,
    known: Planned | None = None,
) -> Solution:
    """The best plan by the rules and goals asked for; `snapshot` already holds the demand.

    The order of the snapshot's parts changes nothing. Parts that are as they were in a `known` proven plan
    are taken over from it, and the others start from it. `ProgramFault` when a plan fails its own
    independent check: such a plan is never shown.
    """
    ordered = snapshot.in_order()
    taken, questions = divided(parts_of(ordered, settings), settings, known)
    heard = _Heard(progress, taken)
    watched = searcher(questions, settings, heard.hear, cancelled)
    progress(Progress("checking"))
    outcome = heard.outcome(watched)
    report = heard.report(settings)
    if not outcome.has_plan:
        breaches = tuple(breach for plan in heard.in_order() for breach in plan.breaches)
        return Solution(outcome, ordered.groups, (), (), (), breaches, None, report)
    placements = (*settled(ordered), *(cell for plan in heard.in_order() for cell in plan.placements or ()))
    starts = tuple(sorted(start for plan in heard.in_order() for start in plan.starts))
    return _judged(ordered, settings, outcome, tuple(sorted(placements)), starts, heard, report)


def _judged(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    outcome: Outcome,
    placements: tuple[Placement, ...],
    starts: tuple[ProjectStart, ...],
    heard: _Heard,
    report: SolverReport,
) -> Solution:
    judgement = judge(snapshot.with_starts(starts), settings, placements)
    if judgement.breaches:
        raise ProgramFault(f"the plan breaks its own rules: {judgement.breaches[:5]}")
    goals = tuple(heard.judged(goal, settings) for goal in judgement.goals)
    if outcome is Outcome.FEASIBLE and all(goal.proven for goal in goals):
        outcome = Outcome.OPTIMAL
    return Solution(
        outcome,
        snapshot.groups,
        placements,
        goals,
        judgement.shortages,
        (),
        heard.gap(goals),
        report,
        starts,
    )


class _Heard:
    """What the search has told so far: the best plan of every part, and when it was over."""

    def __init__(self, progress: OnProgress, taken: Sequence[PartPlan]) -> None:
        self._progress = progress
        self._plans = {plan.part: plan for plan in taken}
        self._built: Built | None = None
        self._finished: Finished | None = None

    def hear(self, news: News) -> None:
        match news:
            case Progress():
                self._progress(news)
            case PartPlan():
                self._plans[news.part] = news
            case Built():
                self._built = news
            case Finished():
                self._finished = news
            case Broken():
                _log.error("the search broke down: %s", news.reason)

    def in_order(self) -> list[PartPlan]:
        return [self._plans[part] for part in sorted(self._plans)]

    def outcome(self, watched: Watched) -> Outcome:
        """How it ended, short of proof: that is for the goals to say."""
        if watched is Watched.BROKEN:
            return Outcome.FAILED
        if any(plan.breaches for plan in self._plans.values()):
            return Outcome.INFEASIBLE
        complete = self._built is not None and all(
            plan.placements is not None for plan in self._plans.values()
        )
        if not complete:
            return Outcome.STOPPED_EMPTY if watched is Watched.CANCELLED else Outcome.OUT_OF_TIME
        if watched is Watched.CANCELLED:
            return Outcome.STOPPED
        return Outcome.FEASIBLE

    def _reached(self, goal_id: str) -> list[GoalReached]:
        return [found for plan in self._plans.values() for found in plan.goals if found.id == goal_id]

    def judged(self, goal: GoalValue, settings: PlanSettings) -> GoalValue:
        """Proven in every part, and of the value that the parts add up to or, within its tolerance, more."""
        reached = self._reached(goal.id)
        if len(reached) < len(self._plans) or not all(found.proven for found in reached):
            return goal
        best = sum(found.value for found in reached)
        if goal.value == best:
            return replace(goal, proven=True)
        if best < goal.value <= best + allowance(goal.id, settings):
            return replace(goal, proven=True, best=best)
        raise ProgramFault(f"{goal.id}: the parts add up to {best}, the plan comes to {goal.value}")

    def gap(self, goals: tuple[GoalValue, ...]) -> float:
        """Relative gap of the first goal not proven. No goal is below zero, so an unknown bound is 0."""
        for goal in goals:
            if not goal.proven:
                bound = sum(found.bound for found in self._reached(goal.id))
                return (goal.value - bound) / max(goal.value, 1)
        return 0.0

    def report(self, settings: PlanSettings) -> SolverReport:
        return SolverReport(
            program_version=_program_version(),
            solver=SOLVER,
            solver_version=self._finished.solver_version if self._finished else "",
            options=(("time_limit_seconds", f"{settings.time_limit_seconds:g}"),),
            build_seconds=self._built.seconds if self._built else 0.0,
            solve_seconds=self._finished.seconds if self._finished else 0.0,
        )


def _program_version() -> str:
    try:
        return version("bosattningsplan")
    except PackageNotFoundError:
        return "unknown"
