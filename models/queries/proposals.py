"""Stored proposals, as a list to choose from."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.canonical import from_json
from models.domain.proposal import Outcome, Solution
from models.tables import Proposal


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """Households and persons who need a new home; `unplaced` got none. `gap` is relative."""

    id: int
    year: int
    created: str
    outcome: Outcome
    placed_households: int
    placed_persons: int
    unplaced_households: int
    unplaced_persons: int
    shortages: int
    breaches: int
    gap: float | None
    parent_id: int | None
    reason: str
    fingerprint: str


def proposal_rows(session: Session, year: int) -> tuple[ProposalRow, ...]:
    """The newest first."""
    rows = session.execute(
        select(
            Proposal.id,
            Proposal.year,
            Proposal.created,
            Proposal.parent_id,
            Proposal.reason,
            Proposal.fingerprint,
            Proposal.solution,
        )
        .where(Proposal.year == year)
        .order_by(Proposal.id.desc())
    )
    return tuple(_row(*row) for row in rows)


def _row(
    proposal_id: int,
    year: int,
    created: str,
    parent_id: int | None,
    reason: str,
    fingerprint: str,
    solution_json: str,
) -> ProposalRow:
    solution = from_json(Solution, solution_json)
    placed = Counter[str]()
    for placement in solution.placements:
        placed[placement.group_id] += placement.households
    households = persons = missing_households = missing_persons = 0
    for group in solution.groups:
        if group.needs_home:
            households += placed[group.id]
            persons += placed[group.id] * group.composition.persons
            missing_households += group.count - placed[group.id]
            missing_persons += (group.count - placed[group.id]) * group.composition.persons
    return ProposalRow(
        id=proposal_id,
        year=year,
        created=created,
        outcome=solution.outcome,
        placed_households=households,
        placed_persons=persons,
        unplaced_households=missing_households,
        unplaced_persons=missing_persons,
        shortages=len(solution.shortages),
        breaches=len(solution.breaches),
        gap=solution.gap,
        parent_id=parent_id,
        reason=reason,
        fingerprint=fingerprint,
    )
