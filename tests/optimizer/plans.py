"""Optimising in the test's own process, and reading a plan."""

from __future__ import annotations

from models.domain.proposal import PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from optimizer.searching.search import search_here
from optimizer.solve import optimise


def solved(snapshot: PlanningSnapshot, settings: PlanSettings | None = None) -> Solution:
    return optimise(snapshot, settings or PlanSettings(), searcher=search_here)


def goal_values(solution: Solution) -> dict[str, int]:
    return {goal.id: goal.value for goal in solution.goals}


def cells(solution: Solution) -> list[tuple[str, str, str, int]]:
    return [
        (cell.group_id, cell.place_code, str(cell.month), cell.households) for cell in solution.placements
    ]
