"""A plan made before, and what of it answers a new question: parts that are as they were stay solved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Outcome, PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from optimizer.goals.catalogue import goals_in_force
from optimizer.news import GoalReached, PartPlan
from optimizer.parts import parts_of


@dataclass(frozen=True, slots=True)
class Planned:
    """A solution and what it answers. The snapshot may be the stored one, without the derived demand."""

    snapshot: PlanningSnapshot
    settings: PlanSettings
    solution: Solution


@dataclass(frozen=True, slots=True)
class Question:
    """One part to be planned; the cells of an earlier plan, if any, are where the search starts."""

    snapshot: PlanningSnapshot
    placements: tuple[Placement, ...] = ()
    starts: tuple[ProjectStart, ...] = ()


def divided(
    parts: Sequence[PlanningSnapshot], settings: PlanSettings, known: Planned | None
) -> tuple[tuple[PartPlan, ...], tuple[Question, ...]]:
    """Plans of the parts that are as they were when they were proven, and the questions that are left."""
    if known is None or not known.solution.outcome.has_plan:
        return (), tuple(Question(part) for part in parts)
    earlier = _proven_parts(known, settings)
    taken, left = [], []
    for part in parts:
        question = _with_cells(part, known.solution)
        if earlier.get(_codes(part)) == part:
            taken.append(_as_before(question, settings, known.solution))
        else:
            left.append(question)
    numbered = tuple(replace(plan, part=len(left) + number) for number, plan in enumerate(taken))
    return numbered, tuple(left)


def _proven_parts(known: Planned, settings: PlanSettings) -> dict[tuple[str, ...], PlanningSnapshot]:
    """The parts of the earlier basis, if it was asked the same and every goal was proven."""
    same = replace(known.settings, time_limit_seconds=settings.time_limit_seconds) == settings
    if not same or known.solution.outcome is not Outcome.OPTIMAL:
        return {}
    basis = replace(known.snapshot, groups=known.solution.groups).in_order()
    return {_codes(part): part for part in parts_of(basis, settings)}


def _codes(part: PlanningSnapshot) -> tuple[str, ...]:
    return tuple(municipality.code for municipality in part.municipalities)


def _with_cells(part: PlanningSnapshot, solution: Solution) -> Question:
    groups = {group.id for group in part.groups if group.needs_home}
    projects = {project.id for project in part.projects}
    return Question(
        part,
        tuple(cell for cell in solution.placements if cell.group_id in groups),
        tuple(start for start in solution.starts if start.project_id in projects),
    )


def _as_before(question: Question, settings: PlanSettings, solution: Solution) -> PartPlan:
    """The part's own goal values; a goal that used up a tolerance spans the whole plan as one part."""
    part = question.snapshot.with_starts(question.starts)
    best = {goal.id: goal.best for goal in solution.goals}
    reached = []
    for goal in goals_in_force(settings):
        known = best[goal.id]
        value = goal.value(part, settings, question.placements) if known is None else known
        reached.append(GoalReached(goal.id, value, value, proven=True))
    return PartPlan(0, question.placements, tuple(reached), (), question.starts)
