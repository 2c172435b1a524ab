"""The way in: a planning basis goes in, a judged solution with an honest outcome comes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version

from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Outcome, PlanSettings, Solution, SolverReport
from models.domain.snapshot import PlanningSnapshot
from models.errors import ProgramFault
from models.progress import IsCancelled, OnProgress, Progress, ignore_progress, never_cancelled
from optimizer.judge import judge
from optimizer.parts import parts_of
from optimizer.residence import settled
from optimizer.searching.heard import Heard
from optimizer.searching.news import Finished, News
from optimizer.searching.planned import Planned, Question, divided
from optimizer.worker import Watched, search_in_child

SOLVER = "HiGHS"
TIME_LIMIT = "time_limit_seconds"

type Searcher = Callable[[Sequence[Question], PlanSettings, Callable[[News], None], IsCancelled], Watched]


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
    are taken over from it, and the others start from it unless it is `afresh`. `ProgramFault` when a plan
    fails its own independent check: such a plan is never shown.
    """
    ordered = snapshot.in_order()
    taken, questions = divided(parts_of(ordered, settings), settings, known)
    heard = Heard(settings, taken, len(questions), progress)
    watched = searcher(questions, settings, heard.hear, cancelled) if questions else Watched.FINISHED
    progress(Progress("checking"))
    outcome = heard.outcome(watched)
    report = _report(settings, heard, known)
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
    heard: Heard,
    report: SolverReport,
) -> Solution:
    judgement = judge(snapshot.with_starts(starts), settings, placements)
    if judgement.breaches:
        raise ProgramFault(f"the plan breaks its own rules: {judgement.breaches[:5]}")
    goals = tuple(heard.judged(goal) for goal in judgement.goals)
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


def _report(settings: PlanSettings, heard: Heard, known: Planned | None) -> SolverReport:
    """Of the search, or of the plan that everything was taken over from."""
    finished = heard.finished
    used = finished or Finished(0.0, "")
    if finished is None and known is not None:
        earlier = known.solution.report
        options = tuple(option for option in earlier.options if option[0] != TIME_LIMIT)
        used = Finished(0.0, earlier.solver_version, options)
    return SolverReport(
        program_version=_program_version(),
        solver=SOLVER,
        solver_version=used.solver_version,
        options=((TIME_LIMIT, f"{settings.time_limit_seconds:g}"), *used.solver_options),
        build_seconds=heard.build_seconds,
        solve_seconds=used.seconds,
    )


def made_alike(report: SolverReport) -> bool:
    """Whether this program and its solver would make the same of the same question."""
    from optimizer.solver import solver_options, solver_version  # the solver: not on the window's start path

    options = tuple(option for option in report.options if option[0] != TIME_LIMIT)
    made = (report.program_version, report.solver, report.solver_version, options)
    return made == (_program_version(), SOLVER, solver_version(), solver_options())


def _program_version() -> str:
    try:
        return version("bosattningsplan")
    except PackageNotFoundError:
        return "unknown"
