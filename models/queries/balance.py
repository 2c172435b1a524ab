"""What is left of each municipality's quota on a day, month by month, and what was agreed between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from models.domain.balance import Balance, MonthCount, Untimely, balance, untimely
from models.domain.months import Month
from models.domain.redistribution import Transfer, redistributed
from models.findings import Finding, Severity
from models.queries.places import municipality_rows
from models.queries.quotas import QuotaRow, quota_rows
from models.queries.receptions import Received, received_on_quota, transfers
from models.tables import Municipality, QuotaMonth, Redistribution


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """One municipality of the plan on a day, in persons.

    `redistributed` is taken over minus given away. What follows from assignments is None where no
    months are entered (`by_month` False): then `received` is what was entered for the whole year.
    `balance` is effective quota minus received; `waiting` assigned and not received, of whom
    `overdue` should have been; `excess` how far assignments or receptions exceed the quota.
    """

    municipality_code: str
    municipality: str
    county_code: str
    quota: int | None
    redistributed: int
    effective: int | None
    assigned: int | None
    replacements: int | None
    received: int
    balance: int | None
    waiting: int | None
    overdue: int | None
    to_assign: int | None
    excess: int
    by_month: bool


@dataclass(frozen=True, slots=True)
class QuotaMonthsRow:
    """One municipality's months on a year's quota; `year_total` is received in the year as one number."""

    municipality_code: str
    municipality: str
    county_code: str
    months: Mapping[Month, MonthCount]
    year_total: int | None


@dataclass(frozen=True, slots=True)
class RedistributionRow:
    """`agreed` is the ISO date from when it counts; either municipality may lie outside the plan."""

    id: int
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    persons: int
    agreed: str
    agreement: str


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A municipality where more are assigned or received than its quota after redistribution.

    `standing` are assignments without those that were broken off and replaced.
    """

    municipality_code: str
    municipality: str
    county_code: str
    quota: int
    effective: int
    assigned: int
    replacements: int
    standing: int
    received: int
    excess: int


@dataclass(frozen=True, slots=True)
class EnteredYear:
    """What is entered about a year's quotas, read once for everything that follows from it."""

    year: int
    quotas: tuple[QuotaRow, ...]
    months: Mapping[str, Sequence[MonthCount]]
    receptions: Mapping[str, Received]
    transfers: tuple[Transfer, ...]


def entered_year(
    session: Session, year: int, version: str, quotas: tuple[QuotaRow, ...] | None = None
) -> EnteredYear:
    """`quotas` are the version's own where somebody has read them already."""
    return EnteredYear(
        year,
        quota_rows(session, year, version) if quotas is None else quotas,
        _counts(session, year),
        received_on_quota(session, year),
        transfers(session, year),
    )


def balance_rows(session: Session, year: int, version: str, on: date) -> tuple[BalanceRow, ...]:
    """Every municipality of the plan, by code; the month of `on` counts as far as it is entered."""
    return balances(entered_year(session, year, version), on)


def balances(entered: EnteredYear, on: date) -> tuple[BalanceRow, ...]:
    """`balance_rows` of what was read before."""
    months, receptions = entered.months, entered.receptions
    moved = redistributed(entered.transfers, on.isoformat())
    rows = []
    for row in entered.quotas:
        code = row.municipality_code
        counts, reception = months.get(code), receptions.get(code)
        if counts is not None:
            found = balance(row.persons or 0, moved.get(code, 0), counts, Month(on.year, on.month))
        else:
            found = Balance(
                row.persons or 0, moved.get(code, 0), received=reception.persons if reception else 0
            )
        has_quota, by_month = row.persons is not None, counts is not None
        rows.append(
            BalanceRow(
                municipality_code=code,
                municipality=row.municipality,
                county_code=row.county_code,
                quota=row.persons,
                redistributed=found.redistributed,
                effective=found.effective if has_quota else None,
                assigned=found.assigned if by_month else None,
                replacements=found.replacements if by_month else None,
                received=found.received,
                balance=found.left if has_quota else None,
                waiting=found.waiting if by_month else None,
                overdue=found.overdue if by_month else None,
                to_assign=found.to_assign if has_quota and by_month else None,
                excess=found.excess if has_quota else 0,
                by_month=by_month,
            )
        )
    return tuple(rows)


def revision_conflicts(session: Session, year: int, version: str) -> tuple[ConflictRow, ...]:
    """Municipalities where assigned or received exceeds the version's quota after redistribution, by code.

    Everything entered counts, whatever its month: a lowered quota is to hold all of it.
    """
    return conflicts(entered_year(session, year, version))


def conflicts(entered: EnteredYear) -> tuple[ConflictRow, ...]:
    """`revision_conflicts` of what was read before."""
    everything = date(entered.year + 2, 12, 31)
    return tuple(
        ConflictRow(
            municipality_code=row.municipality_code,
            municipality=row.municipality,
            county_code=row.county_code,
            quota=row.quota,
            effective=row.effective,
            assigned=row.assigned or 0,
            replacements=row.replacements or 0,
            standing=(row.assigned or 0) - (row.replacements or 0),
            received=row.received,
            excess=row.excess,
        )
        for row in balances(entered, everything)
        if row.excess > 0 and row.quota is not None and row.effective is not None
    )


def quota_months_rows(session: Session, year: int) -> tuple[QuotaMonthsRow, ...]:
    """Every municipality of the plan, by code, with the months that are entered."""
    months = _counts(session, year)
    receptions = received_on_quota(session, year)
    return tuple(
        QuotaMonthsRow(
            row.code,
            row.name,
            row.county_code,
            {count.month: count for count in months.get(row.code, ())},
            receptions[row.code].year_total if row.code in receptions else None,
        )
        for row in sorted(municipality_rows(session), key=lambda row: row.code)
    )


def redistribution_rows(session: Session, year: int) -> tuple[RedistributionRow, ...]:
    """The agreements about a year's quotas, by date."""
    giver, taker = aliased(Municipality), aliased(Municipality)
    rows = session.execute(
        select(Redistribution, giver.name, taker.name)
        .join(giver, giver.code == Redistribution.from_code)
        .join(taker, taker.code == Redistribution.to_code)
        .where(Redistribution.year == year)
        .order_by(Redistribution.agreed, Redistribution.id)
    )
    return tuple(
        RedistributionRow(
            row.id, row.from_code, from_name, row.to_code, to_name, row.persons, row.agreed, row.agreement
        )
        for row, from_name, to_name in rows
    )


def balance_findings(session: Session, year: int) -> Iterator[Finding]:
    """Months that the two clocks do not allow, and months that do not add up to the year's total."""
    for row in quota_months_rows(session, year):
        where: dict[str, object] = {"municipality": row.municipality, "year": str(year)}
        for kind, month, persons in untimely(year, tuple(row.months.values())):
            params = {**where, "month": str(month), "persons": persons, "last": str(year + 1)}
            yield Finding(Severity.WARNING, _CODES[kind], params=params)
        received = sum(count.received for count in row.months.values())
        if row.months and row.year_total is not None and row.year_total != received:
            params = {**where, "months": received, "total": row.year_total}
            yield Finding(Severity.WARNING, "MONTHS_DIFFER_FROM_TOTAL", params=params)


_CODES: Mapping[Untimely, str] = {
    Untimely.MONTH_OUTSIDE: "MONTH_OUTSIDE_QUOTA_YEAR",
    Untimely.ASSIGNED_LATE: "ASSIGNED_AFTER_DECEMBER",
    Untimely.REPLACED_LATE: "REPLACED_AFTER_NEXT_YEAR",
    Untimely.RECEIVED_LATE: "RECEIVED_AFTER_FEBRUARY",
    Untimely.RECEIVED_UNASSIGNED: "RECEIVED_BEFORE_ASSIGNED",
}


def _counts(session: Session, year: int) -> dict[str, list[MonthCount]]:
    counts: defaultdict[str, list[MonthCount]] = defaultdict(list)
    rows = session.execute(
        select(
            QuotaMonth.municipality_code,
            QuotaMonth.month,
            QuotaMonth.assigned,
            QuotaMonth.replacements,
            QuotaMonth.received,
        )
        .where(QuotaMonth.year == year)
        .order_by(QuotaMonth.municipality_code, QuotaMonth.month)
    )
    for code, month, assigned, replacements, received in rows:
        counts[code].append(MonthCount(month, assigned, replacements, received))
    return dict(counts)
