"""The authority that the papers are from."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.domain.letterhead import NO_LETTERHEAD, Letterhead
from models.tables import Letterhead as Row


def letterhead(session: Session) -> Letterhead:
    """An empty one until the officer has set it."""
    row = session.get(Row, 1)
    if row is None:
        return NO_LETTERHEAD
    return Letterhead(
        authority=row.authority,
        address=tuple(row.address.splitlines()),
        contact=tuple(row.contact.splitlines()),
        logo=row.logo,
        logo_text=row.logo_text,
    )
