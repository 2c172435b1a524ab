"""Low, expected and high: projects decided once for every inflow, the rest of each plan when one knows.

A two-stage program, exact: the bases of all inflows side by side, tied by their project starts. What it
costs not to have known is the difference to each inflow's own best plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.domain.inflows import USUAL_INFLOWS, Inflow, InflowPlan, InflowStudy
from models.domain.proposal import Outcome, PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from models.errors import ProgramFault
from models.progress import IsCancelled, OnProgress, Progress, ignore_progress, never_cancelled
from optimizer.frame import Frame
from optimizer.inflow.inflows import at_inflow
from optimizer.inflow.side_by_side import common_starts, joined, joined_settings, placements_in
from optimizer.judge import judge
from optimizer.residence import settled
from optimizer.searching.planned import Planned
from optimizer.solve import Searcher, optimise
from optimizer.worker import search_in_child


def study_inflows(
    basis: PlanningSnapshot,
    settings: PlanSettings,
    inflows: Sequence[Inflow] = USUAL_INFLOWS,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
    *,
    searcher: Searcher = search_in_child,
) -> InflowStudy:
    """One set of project starts and a plan for each inflow; `basis` holds the entered groups only.

    Goals count the sum over the inflows. The time limit holds for the common plan and for each hindsight.
    """
    bases = [at_inflow(basis, inflow) for inflow in inflows]
    return study(inflows, bases, settings, progress, cancelled, searcher=searcher)


def study(
    inflows: Sequence[Inflow],
    bases: Sequence[PlanningSnapshot],
    settings: PlanSettings,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
    *,
    searcher: Searcher = search_in_child,
) -> InflowStudy:
    """As `study_inflows`, over bases that already hold the demand of their inflows."""
    ordered = [basis.in_order() for basis in bases]
    together = joined(ordered)
    asked = joined_settings(settings, len(ordered))
    steps = _Steps(progress, 1 + len(ordered))
    solution = optimise(together, asked, steps.tell, cancelled, searcher=searcher)
    if not solution.outcome.has_plan:
        return InflowStudy(settings, solution.outcome)
    starts = common_starts(solution.starts)
    nothing_to_decide = not Frame(together, asked).start_options
    plans = []
    for number, (inflow, own) in enumerate(zip(inflows, ordered, strict=True)):
        common = _common(own, settings, solution, number)
        steps.next()
        foreseen = common
        if not nothing_to_decide and not cancelled():
            known = Planned(_decided_elsewhere(own), settings, common)
            foreseen = optimise(own, settings, steps.tell, cancelled, searcher=searcher, known=known)
        elif not nothing_to_decide:
            foreseen = replace(common, outcome=Outcome.STOPPED_EMPTY, goals=())
        plans.append(InflowPlan(inflow, own, common, foreseen))
    return InflowStudy(settings, solution.outcome, tuple(plans), starts, solution.goals, solution.gap)


def _decided_elsewhere(own: PlanningSnapshot) -> PlanningSnapshot:
    """The basis that the common plan is best for: its parts without undecided projects are those of `own`."""
    tied = (
        project if project.decided else replace(project, same_decision_as=project.id)
        for project in own.projects
    )
    return replace(own, projects=tuple(tied))


def _common(own: PlanningSnapshot, settings: PlanSettings, solution: Solution, number: int) -> Solution:
    """One inflow's share of the plan for all, judged by itself."""
    placements = tuple(sorted(placements_in(number, solution.placements)))
    housed = set(settled(own))
    if not housed <= set(placements):
        raise ProgramFault("the plan for all inflows has lost the already housed")
    starts = common_starts(solution.starts)
    judgement = judge(own.with_starts(starts), settings, placements)
    if judgement.breaches:
        raise ProgramFault(f"a plan for one inflow breaks its own rules: {judgement.breaches[:5]}")
    proven = {goal.id: goal.proven for goal in solution.goals}
    return replace(
        solution,
        groups=own.groups,
        placements=placements,
        goals=tuple(replace(goal, proven=proven[goal.id]) for goal in judgement.goals),
        shortages=judgement.shortages,
        starts=starts,
    )


class _Steps:
    """Progress over several plans, one after the other: a hundred steps for each."""

    def __init__(self, progress: OnProgress, plans: int) -> None:
        self._progress, self._plans, self._done = progress, plans, 0

    def next(self) -> None:
        self._done += 1

    def tell(self, news: Progress) -> None:
        share = news.done / news.total if news.total else 0.0
        self._progress(replace(news, done=round(100 * (self._done + share)), total=100 * self._plans))
