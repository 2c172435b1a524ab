"""What a plan costs, line by line, for the window, the command line and the papers."""

from __future__ import annotations

from dataclasses import replace

from models.domain.cost_lines import CostLine
from models.domain.proposal import PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from optimizer.goals import cost
from optimizer.goals.cost_by_part import cost_lines


def plan_costs(
    snapshot: PlanningSnapshot, settings: PlanSettings, solution: Solution
) -> tuple[CostLine, ...]:
    """Nothing where a low cost was not striven for, or there is no plan; the sum is the goal's value."""
    if cost.ID not in settings.goals or not solution.outcome.has_plan:
        return ()
    planned = replace(snapshot.with_starts(solution.starts), groups=solution.groups)
    return cost_lines(planned, settings, solution.placements)
