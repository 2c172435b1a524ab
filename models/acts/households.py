"""Households with what is said of them: rows of three tables that go together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import or_, select, tuple_
from sqlalchemy.orm import Session

from models.edits import DeleteRows, Edit, EditGroup, Row, Sentence
from models.tables import HouseholdGroup, HouseholdLink, HouseholdPlace
from models.wording import QT_TRANSLATE_NOOP

REMOVE_HOUSEHOLDS = QT_TRANSLATE_NOOP("Acts", "Remove {codes}")


def delete_households(session: Session, ids: Sequence[int], sentence: Sentence | None = None) -> Edit:
    """Groups or cases with their scores, places and links; `sentence` where it is part of another act."""
    groups = session.execute(
        select(HouseholdGroup.year, HouseholdGroup.code)
        .where(HouseholdGroup.id.in_(ids))
        .order_by(HouseholdGroup.code)
    ).all()
    keys = [(year, code) for year, code in groups]
    said = session.scalars(
        select(HouseholdPlace.id).where(tuple_(HouseholdPlace.year, HouseholdPlace.group_code).in_(keys))
    )
    links = session.scalars(
        select(HouseholdLink.id).where(
            or_(
                tuple_(HouseholdLink.year, HouseholdLink.first_code).in_(keys),
                tuple_(HouseholdLink.year, HouseholdLink.second_code).in_(keys),
            )
        )
    )
    words = sentence or Sentence(REMOVE_HOUSEHOLDS, {"codes": ", ".join(code for _, code in keys)})
    return EditGroup(
        words,
        (
            DeleteRows(words, "household_place", _keys(said)),
            DeleteRows(words, "household_link", _keys(links)),
            DeleteRows(words, "household_group", _keys(ids)),
        ),
    )


def _keys(ids: Iterable[int]) -> list[Row]:
    return [{"id": key} for key in ids]
