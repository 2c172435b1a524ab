"""Plans side by side, from planning file to page and paper, for window and command line; without Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.words.differences import asked_words
from models import proposals
from models.documents.comparison import comparison_document
from models.documents.comparison_basis import ComparisonBasis
from models.documents.parts import Document
from models.domain.proposal import Proposal
from models.domain.side_by_side import FEWEST, MOST, HandMoves, Side, SideBySide
from models.errors import UserProblem
from models.wording import Wording
from models.words.inflow_words import inflow_label
from optimizer.explaining.plan_difference import hand_changes, plan_difference
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES, rules_in_force

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.without_window.inflow_planning import Studied


def stored_sides(session: Session, numbers: Sequence[int]) -> tuple[Side, ...]:
    """Stored proposals in the order they are named; `UserProblem` where one is not there."""
    return tuple(_stored(session, number) for number in numbers)


def studied_sides(studied: Studied, wording: Wording) -> tuple[Side, ...]:
    """The plan for each inflow of a study, with the projects that all of them share."""
    return tuple(
        Side(
            proposal := Proposal(
                id=0,
                year=studied.year,
                created=studied.made.isoformat(),
                snapshot=plan.snapshot,
                settings=studied.study.settings,
                solution=plan.common,
                fingerprint="",
            ),
            _broken(proposal),
            stored=False,
            inflow=inflow_label(plan.inflow, wording),
        )
        for plan in studied.study.plans
    )


def comparison(sides: Sequence[Side], wording: Wording) -> ComparisonBasis:
    """`UserProblem` unless there are two to four."""
    if not FEWEST <= len(sides) <= MOST:
        raise UserProblem("COMPARE_HOW_MANY", fewest=FEWEST, most=MOST)
    first = sides[0].proposal
    asked = ("", *(asked_words(plan_difference(first, side.proposal), wording) for side in sides[1:]))
    return ComparisonBasis(
        SideBySide(tuple(sides)),
        wording,
        rule_titles={rule.id: rule.title for rule in RULES},
        goal_titles={goal.id: goal.title for goal in GOALS},
        goal_measures={goal.id: goal.measure for goal in GOALS},
        asked=asked,
    )


def printed(basis: ComparisonBasis, diary_number: str = "", *, public: bool = False) -> Document:
    return comparison_document(basis, diary_number, public=public)


def workbook(basis: ComparisonBasis, diary_number: str = "", *, public: bool = False) -> bytes:
    from models.workbooks.write_comparison import comparison_workbook  # the window compares without Excel

    return comparison_workbook(basis, diary_number, public=public)


def _stored(session: Session, number: int) -> Side:
    proposal = proposals.load(session, number)
    changed = hand_changes(list(_by_hand(session, proposal)))
    return Side(
        proposal,
        _broken(proposal),
        tuple(HandMoves(change.reason, change.households) for change in changed),
    )


def _by_hand(session: Session, proposal: Proposal) -> Sequence[Proposal]:
    """The proposal and those it was made from by hand, back to the one that the program made."""
    chain = []
    while proposal.adjustments:
        chain.append(proposal)
        if proposal.parent_id is None:
            break
        proposal = proposals.load(session, proposal.parent_id)
    return chain


def _broken(proposal: Proposal) -> dict[str, int]:
    counts = Counter(breach.rule_id for breach in proposal.solution.breaches)
    return {rule.id: counts[rule.id] for rule in rules_in_force(proposal.settings)}
