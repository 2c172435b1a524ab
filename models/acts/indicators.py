"""Indicators: what the year is measured by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.acts.rows import delete_rows, insert_rows, update_rows
from models.domain.indicators import IndicatorMeasure
from models.edits import Edit, EditGroup, Row
from models.errors import UserProblem
from models.tables import Indicator


def write_indicators(
    session: Session, year: int, *, new: Sequence[Row] = (), changed: Mapping[int, Row] | None = None
) -> Edit:
    """New indicators, and new values for some columns of indicators by id: together, or not at all.

    Refused where two of the same title would be about the same municipality, where the day is no day, and
    where a value is written that the program works out.
    """
    known: dict[int, dict[str, Any]] = {
        row.id: {
            "title": row.title,
            "municipality_code": row.municipality_code,
            "measure": row.measure,
            "value": row.value,
            "due": row.due,
        }
        for row in session.scalars(select(Indicator).where(Indicator.year == year))
    }
    written = {number: dict(values) for number, values in (changed or {}).items()}
    if not known.keys() >= written.keys():
        raise UserProblem("ROW_IS_GONE")
    for number, values in written.items():
        _check({**known[number], **values}, values)
        if values.get("measure", IndicatorMeasure.OWN) != IndicatorMeasure.OWN:
            values["value"] = None
    for row in new:
        _check(row, row)
    after: list[Row] = [{**known[number], **written.get(number, {})} for number in known]
    after += new
    names = [(row.get("municipality_code"), str(row["title"]).casefold()) for row in after]
    for name, row in zip(names, after, strict=True):
        if names.count(name) > 1:
            raise UserProblem("INDICATOR_TWICE", title=row["title"])
    edits: list[Edit] = []
    if written:
        edits.append(update_rows("indicator", [({"id": at}, values) for at, values in written.items()]))
    if new:
        edits.append(insert_rows("indicator", [{**values, "year": year} for values in new]))
    return edits[0] if len(edits) == 1 else EditGroup(edits[0].sentence, tuple(edits))


def remove_indicators(ids: Sequence[int]) -> Edit:
    return delete_rows("indicator", [{"id": number} for number in ids])


def _check(row: Mapping[str, Any], written: Row) -> None:
    """`row` as it would be, `written` what of it the officer writes now."""
    if due := row.get("due"):
        try:
            date.fromisoformat(str(due))
        except ValueError:
            raise UserProblem("INDICATOR_DAY", text=due) from None
    if row.get("measure") != IndicatorMeasure.OWN and written.get("value") is not None:
        raise UserProblem("INDICATOR_WORKED_OUT", title=row["title"])
