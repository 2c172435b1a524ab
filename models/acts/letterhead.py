"""The head of every paper is set once for the planning file."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from models.documents.logos import plain_logo
from models.domain.letterhead import Letterhead
from models.edits import DeleteRows, Edit, InsertRows, Sentence, UpdateRows
from models.errors import UserProblem
from models.tables import Letterhead as Row
from models.wording import QT_TRANSLATE_NOOP

SET = QT_TRANSLATE_NOOP("Acts", "Set the letterhead")
REMOVE = QT_TRANSLATE_NOOP("Acts", "Remove the letterhead")

LONGEST_LINE = 120
MOST_LINES = 6


def set_letterhead(session: Session, head: Letterhead) -> Edit:
    """An empty one takes it away. `UserProblem` when the logo is no plain picture, or has no description."""
    is_set = session.get(Row, 1) is not None
    if head.is_empty:
        return DeleteRows(Sentence(REMOVE, {}), "letterhead", [{"id": 1}] if is_set else [])
    values = {
        "authority": _line(head.authority),
        "address": _lines(head.address),
        "contact": _lines(head.contact),
        "logo": None if head.logo is None else plain_logo(head.logo),
        "logo_text": _line(head.logo_text),
    }
    if head.logo is not None and not values["logo_text"]:
        raise UserProblem("LOGO_WITHOUT_TEXT")
    sentence = Sentence(SET, {})
    if is_set:
        return UpdateRows(sentence, "letterhead", [({"id": 1}, values)])
    return InsertRows(sentence, "letterhead", [{"id": 1, **values}])


def _lines(lines: Iterable[str]) -> str:
    kept = [line for line in map(_line, lines) if line]
    if len(kept) > MOST_LINES:
        raise UserProblem("LETTERHEAD_TOO_LONG", lines=MOST_LINES)
    return "\n".join(kept)


def _line(text: str) -> str:
    line = " ".join(text.split())
    if len(line) > LONGEST_LINE:
        raise UserProblem("LETTERHEAD_LINE_TOO_LONG", signs=LONGEST_LINE)
    return line
