"""A plan made before, and what of it answers a new question: parts that are as they were stay solved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Outcome, PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from optimizer.goals.catalogue import goals_in_force
from optimizer.parts import parts_of
from optimizer.residence import settled
from optimizer.searching.news import GoalReached, PartPlan

type Codes = tuple[str, ...]


@dataclass(frozen=True)
class Planned:
    """A solution and what it answers. The snapshot may be the stored one, without the derived demand.

    Parts that have changed are searched from where they were; `afresh`, as if nothing were known, so that an
    equal question has an equal plan whatever was asked before it.
    """

    snapshot: PlanningSnapshot
    settings: PlanSettings
    solution: Solution
    afresh: bool = False

    @cached_property
    def proven_parts(self) -> Mapping[Codes, Proven]:
        """By their municipalities, if every goal was proven. Kept: what-ifs ask again and again."""
        if self.solution.outcome is not Outcome.OPTIMAL:
            return {}
        basis = replace(self.snapshot, groups=self.solution.groups).in_order()
        return {_codes(part): self._proven(part) for part in parts_of(basis, self.settings)}

    def asks_as(self, settings: PlanSettings) -> bool:
        """Whether the same was asked, perhaps with more time or less."""
        return replace(self.settings, time_limit_seconds=settings.time_limit_seconds) == settings

    def _proven(self, part: PlanningSnapshot) -> Proven:
        """With its own goal values; a goal that used up a tolerance spans the whole plan as one part."""
        question = _with_cells(part, self.solution)
        judged = part.with_starts(question.starts)
        everybody = (*settled(part), *question.placements)
        best = {goal.id: goal.best for goal in self.solution.goals}
        reached = []
        for goal in goals_in_force(self.settings):
            known = best[goal.id]
            value = goal.value(judged, self.settings, everybody) if known is None else known
            reached.append(GoalReached(goal.id, value, value, proven=True))
        return Proven(part, PartPlan(0, question.placements, tuple(reached), (), question.starts))


@dataclass(frozen=True, slots=True)
class Proven:
    """A part and its proven plan."""

    snapshot: PlanningSnapshot
    plan: PartPlan


@dataclass(frozen=True, slots=True)
class Question:
    """One part to be planned; the cells of an earlier plan, if any, are where the search starts.

    `best` holds what every goal came to, proven, in a question with fewer locks and all else equal: no plan
    can be better while the goals before it are as good.
    """

    snapshot: PlanningSnapshot
    placements: tuple[Placement, ...] = ()
    starts: tuple[ProjectStart, ...] = ()
    best: tuple[int, ...] | None = None


def divided(
    parts: Sequence[PlanningSnapshot], settings: PlanSettings, known: Planned | None
) -> tuple[tuple[PartPlan, ...], tuple[Question, ...]]:
    """Plans of the parts that are as they were when they were proven, and the questions that are left."""
    if known is None or not known.solution.outcome.has_plan:
        return (), tuple(Question(part) for part in parts)
    proven = known.proven_parts if known.asks_as(settings) else {}
    taken, left = [], []
    for part in parts:
        before = proven.get(_codes(part))
        if before is not None and before.snapshot == part:
            taken.append(before.plan)
            continue
        question = Question(part) if known.afresh else _with_cells(part, known.solution)
        if not known.afresh and before is not None and _has_more_locks(part, before.snapshot):
            question = replace(question, best=tuple(goal.value for goal in before.plan.goals))
        left.append(question)
    numbered = tuple(replace(plan, part=len(left) + number) for number, plan in enumerate(taken))
    return numbered, tuple(left)


def _has_more_locks(part: PlanningSnapshot, before: PlanningSnapshot) -> bool:
    return set(part.locks) > set(before.locks) and replace(part, locks=before.locks) == before


def _codes(part: PlanningSnapshot) -> Codes:
    return tuple(municipality.code for municipality in part.municipalities)


def _with_cells(part: PlanningSnapshot, solution: Solution) -> Question:
    groups = {group.id for group in part.groups if group.needs_home}
    projects = {project.id for project in part.projects}
    return Question(
        part,
        tuple(cell for cell in solution.placements if cell.group_id in groups),
        tuple(start for start in solution.starts if start.project_id in projects),
    )
