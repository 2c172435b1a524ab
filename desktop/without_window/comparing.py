"""Two stored proposals beside each other, for the window and the command line alike; Qt is not needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models import proposals
from models.domain.proposal import Proposal
from optimizer.explaining.plan_difference import HandChanges, PlanDifference, hand_changes, plan_difference

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def compared(
    session: Session, before: Proposal, after: Proposal
) -> tuple[PlanDifference, tuple[HandChanges, ...]]:
    """What differs, and what was changed by hand on the way from the first to the second, if there is one."""
    return plan_difference(before, after), hand_changes(_chain(session, before, after))


def _chain(session: Session, before: Proposal, after: Proposal) -> list[Proposal]:
    """`after` and what it was made from, back to `before`; nothing where it was not made from that."""
    chain, at = [after], after
    while at.id != before.id:
        if at.parent_id is None:
            return []
        at = proposals.load(session, at.parent_id)
        chain.append(at)
    return chain[:-1]
