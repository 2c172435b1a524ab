"""A small plan made by hand: two municipalities' households placed, one household left without."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import GoalValue, Outcome, PlanSettings, Proposal, Solution, SolverReport
from tests.builders import FAMILY, YEAR, a_group, a_home, a_snapshot

SINGLES = a_group("singles", count=3)
FAMILIES = a_group("families", "2034", composition=FAMILY, count=2)
MARCH = Month(YEAR, 3)


def a_proposal(**changes: Any) -> Proposal:
    """Two singles in Borlänge in January, one without; a family in rural Orsa in March, one in the seat."""
    solution = Solution(
        outcome=Outcome.OPTIMAL,
        groups=(SINGLES, FAMILIES),
        placements=(
            Placement("families", "2034_seat", MARCH, 1),
            Placement("families", "2034_village", MARCH, 1),
            Placement("singles", "2081_seat", Month(YEAR, 1), 2),
        ),
        goals=(GoalValue("in_time", 1, proven=True),),
        shortages=(),
        breaches=(),
        gap=0.0,
        report=SolverReport("0.1.0", "HiGHS", "1.15.1"),
    )
    snapshot = a_snapshot(
        groups=(SINGLES, FAMILIES), homes=(a_home("2081_seat", 2, 2), a_home("2034_seat", 3))
    )
    proposal = Proposal(
        id=7,
        year=YEAR,
        created="2026-11-22T13:32:00+00:00",
        snapshot=snapshot,
        settings=PlanSettings(),
        solution=solution,
        fingerprint="f" * 64,
    )
    return replace(proposal, **changes)
