"""What the plan knows of received persons, taken over as what the criterion is measured by."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.acts.criteria import set_criterion_values
from models.edits import Edit, EditGroup, Sentence
from models.errors import UserProblem
from models.tables import County, Municipality, Reception
from models.wording import QT_TRANSLATE_NOOP

TAKE_OVER = QT_TRANSLATE_NOOP("Acts", "Take total reception {from_year} as the criterion for {year}")

_ON_QUOTA, _TOTAL = "on_quota", "total"


def criterion_from_reception(session: Session, year: int, from_year: int) -> Edit:
    """Everybody received in `from_year`, however they came, with the sources they were entered from.

    Those who came on the quota are among them and are not counted twice; where only they are known,
    nothing is taken over. A municipality without numbers becomes missing, not zero.
    """
    counted: dict[str, dict[str, int]] = defaultdict(dict)
    sources: set[str] = set()
    rows = session.scalars(
        select(Reception)
        .join(Municipality, Municipality.code == Reception.municipality_code)
        .join(County, County.code == Municipality.county_code)
        .where(County.in_plan, Reception.year == from_year, Reception.category != _ON_QUOTA)
    )
    for row in rows:
        counted[row.municipality_code][row.category] = row.persons
        if row.source:
            sources.add(row.source)
    if not counted:
        raise UserProblem("NOTHING_RECEIVED_YET", year=str(from_year))
    values: dict[str, Fraction | None] = {
        code: Fraction(by_category[_TOTAL] if _TOTAL in by_category else sum(by_category.values()))
        for code, by_category in counted.items()
    }
    edit = set_criterion_values(
        session,
        year,
        "total_reception",
        {**dict.fromkeys(_codes(session)), **values},
        source=", ".join(sorted(sources)),
        as_of=str(from_year),
    )
    return EditGroup(Sentence(TAKE_OVER, {"from_year": str(from_year), "year": str(year)}), (edit,))


def _codes(session: Session) -> list[str]:
    return list(
        session.scalars(
            select(Municipality.code)
            .join(County, County.code == Municipality.county_code)
            .where(County.in_plan)
        )
    )
