"""Whether the planning basis has been changed since the newest proposal was made."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import proposals
from models.planning_file.history import as_key
from models.queries.history import history_rows
from models.tables import ActRow

BASIS = frozenset(
    {
        "catchment",
        "home_stock",
        "household_group",
        "household_link",
        "household_place",
        "household_type",
        "housing_project",
        "locality",
        "lock",
        "month_weight",
        "monthly_pace",
        "municipal_quota",
        "municipality",
        "place",
        "planning_year",
        "quota_month",
        "reception",
        "redistribution",
        "service_capacity",
        "service_point",
        "state_grant",
        "suitability_weight",
    }
)
"""Tables that a plan is made from."""


@dataclass(frozen=True, slots=True)
class SinceProposal:
    proposal_id: int
    acts: int


def since_proposal(session: Session, year: int) -> SinceProposal | None:
    """How many acts have changed the basis since the year's newest proposal; None where none has.

    An act that was taken back again does not count; taking back what was older than the proposal does.
    """
    number = proposals.latest_id(session, year)
    if number is None:
        return None
    made = session.scalar(
        select(ActRow.act_id).where(ActRow.table_name == "proposal", ActRow.row_key == as_key({"id": number}))
    )
    if made is None:
        return None
    changed = 0
    for row in history_rows(session, limit=_LOOKED_AT):
        if row.act <= made:
            break
        is_old = row.takes_back is not None and row.takes_back <= made
        if (row.takes_back is None or is_old) and not row.undone and BASIS.intersection(row.tables):
            changed += 1
    return SinceProposal(number, changed) if changed else None


_LOOKED_AT = 100
"""Beyond so many acts it is enough to know that there are many."""
