"""Stored proposals, as a list to choose from."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.proposal import Outcome
from models.tables import Proposal


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """What tells one proposal from another; `models.proposals.load` gives the whole of it."""

    id: int
    created: str
    outcome: Outcome
    reason: str
    parent_id: int | None


def proposal_rows(session: Session, year: int) -> tuple[ProposalRow, ...]:
    """The newest first."""
    rows = session.execute(
        select(Proposal.id, Proposal.created, Proposal.outcome, Proposal.reason, Proposal.parent_id)
        .where(Proposal.year == year)
        .order_by(Proposal.id.desc())
    )
    return tuple(
        ProposalRow(number, created, Outcome(outcome), reason, parent)
        for number, created, outcome, reason, parent in rows
    )


def left_without(session: Session, year: int) -> int:
    """Persons whom the newest proposal names no home for; 0 where there is none, or none that can be read."""
    newest = select(Proposal.solution).where(Proposal.year == year).order_by(Proposal.id.desc()).limit(1)
    try:
        shortages = json.loads(session.scalar(newest) or "{}").get("shortages", ())
        return sum(int(shortage["persons"]) for shortage in shortages)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return 0
