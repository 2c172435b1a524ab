"""Changes made by hand: the same plan with some households moved, judged by the same rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.domain.hand_moves import moved
from models.domain.proposal import Adjustment, Outcome, PlanSettings, Solution
from models.domain.snapshot import PlanningSnapshot
from optimizer.judge import judge


def adjusted(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    solution: Solution,
    adjustments: Sequence[Adjustment],
) -> Solution:
    """The plan after the changes, in their order. Rules that break are breaches, never refused.

    `UserProblem` when a change is not about the plan, as `moved` says.
    """
    snapshot = replace(snapshot, groups=solution.groups).in_order()
    placements = moved(solution, adjustments)
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
