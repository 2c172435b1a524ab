"""The proposal that a command is about: the latest of the year, or one by its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models import proposals, queries
from models.domain.proposal import Proposal
from models.errors import UserProblem

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def chosen_proposal(session: Session, wish: int | str, year: int | None) -> Proposal:
    """`UserProblem` where there is none."""
    if isinstance(wish, int):
        return proposals.load(session, wish)
    year = year or queries.plan_info(session).year
    latest = proposals.latest_id(session, year)
    if latest is None:
        raise UserProblem("NO_PROPOSAL_YET", year=str(year))
    return proposals.load(session, latest)
