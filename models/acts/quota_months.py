"""Assigned and received on a year's quota, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.balance import MonthCount, QuotaYear
from models.domain.months import Month
from models.edits import (
    DeleteRows,
    Edit,
    EditGroup,
    FromCells,
    InsertRows,
    Origin,
    Row,
    Sentence,
    UpdateRows,
)
from models.errors import UserProblem
from models.queries.places import municipality_rows
from models.tables import QuotaMonth
from models.wording import QT_TRANSLATE_NOOP

SET_MONTHS = QT_TRANSLATE_NOOP("Acts", "Change the months of {count} municipalities")
SET_MONTHS_OF = QT_TRANSLATE_NOOP("Acts", "Change the months of {municipality}")


@dataclass(frozen=True, slots=True)
class MonthChange:
    """New numbers for one month of a municipality; None leaves a number as it is.

    `cleared` names numbers that are no longer known: a month with nothing known is removed. `cell` is where
    the numbers stood in a workbook, such as ``Blad1!C12``.
    """

    municipality_code: str
    month: Month
    assigned: int | None = None
    replacements: int | None = None
    received: int | None = None
    cleared: frozenset[str] = frozenset()
    cell: str = ""

    @property
    def origin(self) -> Origin:
        written = (
            name for name in ("assigned", "replacements", "received") if getattr(self, name) is not None
        )
        return dict.fromkeys(written, self.cell) if self.cell else {}


def set_months(session: Session, year: int, changes: Sequence[MonthChange], *, source: str = "") -> Edit:
    """Many months at once. After December of the year every assignment is a replacement (10 a §),
    so writing replacements there writes the assignments too.
    """
    names = {row.code: row.name for row in municipality_rows(session)}
    codes = list(dict.fromkeys(change.municipality_code for change in changes))
    for code in codes:
        if code not in names:
            raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=code)
    entered = select(QuotaMonth).where(QuotaMonth.year == year, QuotaMonth.municipality_code.in_(codes))
    known = {(row.municipality_code, row.month): row for row in session.scalars(entered)}
    sentence = (
        Sentence(SET_MONTHS_OF, {"municipality": names[codes[0]]})
        if len(codes) == 1
        else Sentence(SET_MONTHS, {"count": len(codes)})
    )
    new: list[Row] = []
    changed: list[tuple[Row, Row]] = []
    gone: list[Row] = []
    for change in changes:
        row = known.get((change.municipality_code, change.month))
        before = (
            MonthCount(change.month)
            if row is None
            else MonthCount(row.month, row.assigned, row.replacements, row.received)
        )
        after = _after(year, names[change.municipality_code], before, change)
        numbers = {
            "assigned": after.assigned,
            "replacements": after.replacements,
            "received": after.received,
        }
        if change.cleared and not any(numbers.values()):
            if row is not None:
                gone.append({"id": row.id})
        elif row is not None:
            values = {**numbers, "source": source or row.source}
            changed.append(({"id": row.id}, FromCells(values, change.origin)))
        else:
            key = {"year": year, "municipality_code": change.municipality_code, "month": change.month}
            new.append(FromCells({**key, **numbers, "source": source}, change.origin))
    return EditGroup(
        sentence,
        (
            DeleteRows(sentence, "quota_month", gone),
            UpdateRows(sentence, "quota_month", changed),
            InsertRows(sentence, "quota_month", new),
        ),
    )


def _after(year: int, municipality: str, before: MonthCount, change: MonthChange) -> MonthCount:
    clock = QuotaYear(year)
    month = change.month
    if not clock.first <= month <= clock.last_reception_of_replacement:
        raise UserProblem(
            "MONTH_NOT_ON_QUOTA",
            month=str(month),
            year=str(year),
            first=str(clock.first),
            last=str(clock.last_reception_of_replacement),
        )
    written = {
        name: number
        for name in ("assigned", "replacements", "received")
        if (number := 0 if name in change.cleared else getattr(change, name)) is not None
    }
    if any(number < 0 for number in written.values()):
        raise UserProblem("NUMBER_NOT_ALLOWED")
    if month > clock.last_assignment and "replacements" in written:
        written.setdefault("assigned", written["replacements"])
    after = MonthCount(
        month,
        written.get("assigned", before.assigned),
        written.get("replacements", before.replacements),
        written.get("received", before.received),
    )
    if month > clock.last_replacement and after.assigned:
        raise UserProblem(
            "MONTH_NOT_ON_QUOTA",
            month=str(month),
            year=str(year),
            first=str(clock.first),
            last=str(clock.last_replacement),
        )
    if month > clock.last_assignment and after.assigned > after.replacements:
        raise UserProblem("ONLY_REPLACEMENTS", municipality=municipality, month=str(month), year=str(year))
    if after.replacements > after.assigned:
        raise UserProblem(
            "REPLACEMENTS_MORE_THAN_ASSIGNED",
            municipality=municipality,
            month=str(month),
            replacements=after.replacements,
            assigned=after.assigned,
        )
    return after
