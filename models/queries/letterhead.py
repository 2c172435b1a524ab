"""The authority that the papers are from."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.documents.logos import plain_logo
from models.domain.letterhead import NO_LETTERHEAD, Letterhead
from models.errors import UserProblem
from models.tables import Letterhead as Row


def letterhead(session: Session) -> Letterhead:
    """An empty one until the officer has set it."""
    row = session.get(Row, 1)
    if row is None:
        return NO_LETTERHEAD
    try:
        logo = None if row.logo is None else plain_logo(row.logo)
    except UserProblem:  # not ours: whoever mails a file may have put anything there
        logo = None
    return Letterhead(
        authority=row.authority,
        address=tuple(row.address.splitlines()),
        contact=tuple(row.contact.splitlines()),
        logo=logo,
        logo_text=row.logo_text,
    )
