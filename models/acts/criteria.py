"""Values of criteria: set for a year, by municipality."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.criteria import MEASURES
from models.edits import DeleteRows, Edit, EditGroup, InsertRows, Sentence, UpdateRows
from models.errors import UserProblem
from models.tables import County, CriterionValue, Municipality
from models.wording import QT_TRANSLATE_NOOP

SET_VALUES = QT_TRANSLATE_NOOP("Acts", "Change the criteria for {year}")


def set_criterion_values(
    session: Session,
    year: int,
    measure: str,
    values: Mapping[str, Fraction | None],
    *,
    source: str,
    as_of: str = "",
    edition: str = "",
) -> Edit:
    """Values by municipality code; None is not known and removes the row.

    A criterion is measured alike everywhere: with another measure than before, the year's values of
    the earlier measure go.
    """
    _refuse_what_cannot_be(session, values)
    criterion = MEASURES[measure].criterion
    sentence = Sentence(SET_VALUES, {"year": str(year)})
    stored = {
        row.municipality_code: row
        for row in session.scalars(
            select(CriterionValue).where(
                CriterionValue.year == year, CriterionValue.criterion == criterion.value
            )
        )
    }
    told = {"measure": measure, "source": source, "as_of": as_of, "edition": edition}
    new: list[dict[str, Any]] = []
    changes: list[tuple[dict[str, Any], dict[str, Any]]] = []
    gone = [
        {"id": row.id} for code, row in stored.items() if row.measure != measure and values.get(code) is None
    ]
    for code, value in values.items():
        row = stored.get(code)
        if value is None:
            if row is not None and row.measure == measure:
                gone.append({"id": row.id})
        elif row is None:
            key = {"year": year, "criterion": criterion.value, "municipality_code": code}
            new.append({**key, **told, "value": float(value)})
        else:
            changes.append(({"id": row.id}, {**told, "value": float(value)}))
    return EditGroup(
        sentence,
        (
            DeleteRows(sentence, "criterion_value", gone),
            UpdateRows(sentence, "criterion_value", changes),
            InsertRows(sentence, "criterion_value", new),
        ),
    )


def _refuse_what_cannot_be(session: Session, values: Mapping[str, Fraction | None]) -> None:
    ours = set(
        session.scalars(
            select(Municipality.code)
            .join(County, County.code == Municipality.county_code)
            .where(County.in_plan)
        )
    )
    for code, value in values.items():
        if code not in ours:
            raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=code)
        if value is not None and value < 0:
            raise UserProblem("NUMBER_NOT_ALLOWED")
