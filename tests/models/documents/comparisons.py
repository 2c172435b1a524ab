"""Plans side by side, made by hand, without the optimiser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.documents.comparison_basis import ComparisonBasis
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Breach, Outcome, Proposal
from models.domain.side_by_side import HandMoves, Side, SideBySide
from models.wording import Language, Measure, Text, Wording
from tests.builders import YEAR
from tests.planned import a_proposal

PERSONS = Measure(Text("Test", "persons"))
IN_TIME = Text("Test", "Fewest without a home in time")
RULES = {"quota_kept": Text("Test", "No more than the quota"), "locks_kept": Text("Test", "The locks hold")}


def a_side(number: int, placements: Mapping[tuple[str, str, int], int], *, broken: int = 0) -> Side:
    """Households by group, place and month."""
    proposal = a_proposal(id=number)
    solution = replace(
        proposal.solution,
        placements=tuple(
            Placement(group, place, Month(YEAR, month), households)
            for (group, place, month), households in placements.items()
        ),
        breaches=tuple(Breach("quota_kept", ("2081",), 1, 2) for _ in range(broken)),
    )
    return Side(replace(proposal, solution=solution), {"quota_kept": broken, "locks_kept": 0})


FIRST = a_side(3, {("singles", "2081_seat", 1): 2, ("families", "2034_village", 3): 1})
SECOND = a_side(
    4,
    {("singles", "2081_seat", 1): 3, ("families", "2034_seat", 3): 1, ("families", "2034_village", 4): 1},
    broken=2,
)
EDITED = Side(
    replace(
        FIRST.proposal,
        id=5,
        parent_id=3,
        reason="Skolan byggs om",
        solution=replace(FIRST.proposal.solution, outcome=Outcome.EDITED),
    ),
    FIRST.broken,
    (HandMoves("Skolan byggs om", 1),),
)


def a_comparison(*sides: Side, language: Language = Language.SWEDISH) -> ComparisonBasis:
    return ComparisonBasis(
        SideBySide(sides or (FIRST, SECOND)),
        Wording(language),
        rule_titles=RULES,
        goal_titles={"in_time": IN_TIME},
        goal_measures={"in_time": PERSONS},
        asked=("", *("Samma underlag.",) * (len(sides or (1, 1)) - 1)),
    )


def with_goal(side: Side, value: int | None) -> Side:
    """The only goal came to this, or was not asked for."""
    proposal: Proposal = side.proposal
    goals = () if value is None else (replace(proposal.solution.goals[0], value=value),)
    return replace(side, proposal=replace(proposal, solution=replace(proposal.solution, goals=goals)))
