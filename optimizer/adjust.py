"""Changes made by hand: the same plan with some households moved, judged by the same rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Adjustment, Outcome, PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from models.errors import UserProblem
from optimizer.judge import judge


def adjusted(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    solution: Solution,
    adjustments: Sequence[Adjustment],
) -> Solution:
    """The plan after the changes, in their order. Rules that break are breaches, never refused.

    `UserProblem` when a change is not about the plan: more households than the cell holds, or
    households that are already housed.
    """
    snapshot = replace(snapshot, groups=solution.groups).in_order()
    cells = Counter(
        {(cell.group_id, cell.place_code, cell.month): cell.households for cell in solution.placements}
    )
    for change in adjustments:
        _apply(snapshot, cells, change)
    placements = tuple(
        sorted(Placement(*cell, households) for cell, households in cells.items() if households)
    )
    judgement = judge(snapshot.with_starts(solution.starts), settings, placements)
    return replace(
        solution,
        outcome=Outcome.EDITED,
        placements=placements,
        goals=judgement.goals,
        shortages=judgement.shortages,
        breaches=judgement.breaches,
        gap=None,
    )


def _apply(snapshot: PlanningSnapshot, cells: Counter[tuple[str, str, Month]], change: Adjustment) -> None:
    group = next((group for group in snapshot.groups if group.id == change.group_id), None)
    if group is None or not group.needs_home:
        raise UserProblem("ADJUSTMENT_NOT_MOVABLE", group=change.group_id)
    if change.from_place is None or change.from_month is None:
        placed = sum(households for cell, households in cells.items() if cell[0] == group.id)
        available = group.count - placed
    else:
        available = cells[group.id, change.from_place, change.from_month]
    if not 0 < change.households <= available:
        raise UserProblem(
            "ADJUSTMENT_TOO_MANY", group=group.id, households=change.households, available=available
        )
    if change.from_place is not None and change.from_month is not None:
        cells[group.id, change.from_place, change.from_month] -= change.households
    if change.to_place is not None and change.to_month is not None:
        cells[group.id, change.to_place, change.to_month] += change.households
