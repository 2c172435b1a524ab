"""Persons received on a year's quota, and what is agreed between municipalities: the one truth about both."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.redistribution import Transfer, redistributed
from models.tables import QuotaMonth, Reception, Redistribution

ON_QUOTA = "on_quota"
"""The category of `Reception` that counts down the quota."""


@dataclass(frozen=True, slots=True)
class Received:
    """`by_month` says that months were entered, which then count; `year_total` is what was entered in all."""

    persons: int
    by_month: bool
    year_total: int | None


def received_on_quota(session: Session, year: int) -> dict[str, Received]:
    """By municipality code; a municipality about which nothing is entered is not there."""
    totals: dict[str, int] = dict(
        session.execute(
            select(Reception.municipality_code, Reception.persons).where(
                Reception.year == year, Reception.category == ON_QUOTA
            )
        ).all()
    )
    months: dict[str, int] = dict(
        session.execute(
            select(QuotaMonth.municipality_code, func.sum(QuotaMonth.received))
            .where(QuotaMonth.year == year)
            .group_by(QuotaMonth.municipality_code)
        ).all()
    )
    return {
        code: Received(months.get(code, totals.get(code, 0)), code in months, totals.get(code))
        for code in sorted(totals.keys() | months.keys())
    }


def transfers(session: Session, year: int) -> tuple[Transfer, ...]:
    """The agreements about a year's quotas, in the order of their dates."""
    rows = session.scalars(
        select(Redistribution)
        .where(Redistribution.year == year)
        .order_by(Redistribution.agreed, Redistribution.id)
    )
    return tuple(Transfer(row.from_code, row.to_code, row.persons, row.agreed) for row in rows)


def redistributed_persons(session: Session, year: int, on: str | None = None) -> dict[str, int]:
    """Taken over minus given away by municipality code, on an ISO date or in all."""
    return redistributed(transfers(session, year), on)
