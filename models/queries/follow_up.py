"""The year so far against the plan, and the indicators that the county has chosen."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import proposals
from models.domain.balance import QuotaYear
from models.domain.follow_up import (
    WHOLE_PLAN,
    Planned,
    planned_by_profile,
    planned_by_proposal,
    rounded,
    year_end,
)
from models.domain.indicators import SHARES, IndicatorMeasure, IndicatorState, indicator_state
from models.domain.months import Month
from models.domain.redistribution import redistributed
from models.queries.balance import BalanceRow, EnteredYear, balances, entered_year
from models.queries.households import month_rows
from models.tables import Indicator, Municipality


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """One municipality, or the whole plan (code ""), at the end of a month; persons.

    `quota` is after redistribution. `planned` are those who should have been received, `difference`
    received minus planned. `assigned` are without those that replace a broken-off assignment. What is not
    entered is None, never zero: what needs months, and everything about receptions where nothing is known.
    `forecast` is of the end of December at the pace so far, `forecast_left` what the quota then has left.
    """

    municipality_code: str
    municipality: str
    county_code: str
    quota: int | None
    planned: int | None
    assigned: int | None
    received: int | None
    difference: int | None
    left: int | None
    waiting: int | None
    overdue: int | None
    forecast: int | None
    forecast_left: int | None
    by_month: bool


@dataclass(frozen=True, slots=True)
class FollowedMonth:
    """One month of the ledger, and all months until then (`…_total`); None is not entered.

    `quota` is what holds at the end of the month, after redistribution.
    """

    month: Month
    quota: int
    planned: int
    planned_total: int
    assigned: int | None = None
    assigned_total: int | None = None
    received: int | None = None
    received_total: int | None = None
    difference: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`months` by municipality code, those of the whole plan under ""."""

    year: int
    version: str
    until: Month
    planned: Planned
    rows: tuple[FollowUpRow, ...]
    total: FollowUpRow
    months: Mapping[str, tuple[FollowedMonth, ...]]


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """`value` is what holds now, worked out or written; a share is in percent. `due` is ISO or empty."""

    id: int
    municipality_code: str | None
    municipality: str
    title: str
    measure: IndicatorMeasure
    unit: str
    target: float
    at_least: bool
    value: float | None
    owner: str
    due: str
    note: str
    state: IndicatorState


def last_month_over(year: int, today: date) -> Month:
    """The month that a follow-up of the year's quota is of, unless told: the last one that is over."""
    clock = QuotaYear(year)
    return min(max(Month(today.year, today.month) + -1, clock.first), clock.last_reception_of_replacement)


def planned_months(session: Session, year: int, version: str, proposal_id: int | None) -> Planned:
    """What was planned by a proposal, or by the monthly profile when None."""
    if proposal_id is not None:
        return planned_by_proposal(proposals.load(session, proposal_id))
    quotas = {
        row.municipality_code: row.effective
        for row in balances(entered_year(session, year, version), date(year, 12, 31))
        if row.effective is not None
    }
    weights = {row.month: row.weight for row in month_rows(session, year)}
    return planned_by_profile(quotas, [weights.get(number, 0) for number in range(1, 13)], year)


def follow_up(session: Session, year: int, version: str, until: Month, planned: Planned) -> FollowUp:
    """The year at the end of a month, against what was planned."""
    entered = entered_year(session, year, version)
    made = _Months(entered, planned, until)
    rows = tuple(_row(row, made) for row in balances(entered, _last_day(until)))
    moved = made.moved()
    months = {
        row.municipality_code: made.ledger(row.municipality_code, row.persons or 0, moved)
        for row in entered.quotas
    }
    months[WHOLE_PLAN] = _together(tuple(months.values()))
    return FollowUp(year, version, until, planned, rows, together(rows), months)


def indicator_rows(
    session: Session, year: int, follow: FollowUp | None, today: date
) -> tuple[IndicatorRow, ...]:
    """In the order they were entered. Without `follow` what the program works out is not known."""
    rows = {} if follow is None else {row.municipality_code: row for row in (*follow.rows, follow.total)}
    found = session.execute(
        select(Indicator, Municipality.name)
        .outerjoin(Municipality, Municipality.code == Indicator.municipality_code)
        .where(Indicator.year == year)
        .order_by(Indicator.id)
    )
    return tuple(
        _indicator(row, name or "", rows.get(row.municipality_code or WHOLE_PLAN), follow, today)
        for row, name in found
    )


def _indicator(
    row: Indicator, municipality: str, about: FollowUpRow | None, follow: FollowUp | None, today: date
) -> IndicatorRow:
    measure = IndicatorMeasure(row.measure)
    if measure is IndicatorMeasure.OWN:
        value = row.value
    else:
        value = None if about is None or follow is None else measured(measure, about, follow.planned)
    due = None
    with suppress(ValueError):
        due = date.fromisoformat(row.due)
    return IndicatorRow(
        row.id,
        row.municipality_code,
        municipality,
        row.title,
        measure,
        "%" if measure in SHARES else row.unit,
        row.target,
        row.at_least,
        value,
        row.owner,
        row.due,
        row.note,
        indicator_state(value, row.target, due, today, at_least=row.at_least),
    )


def measured(measure: IndicatorMeasure, row: FollowUpRow, planned: Planned) -> float | None:
    """What the program works out; None where it is not known."""
    code = row.municipality_code
    match measure:
        case IndicatorMeasure.RECEIVED:
            return row.received
        case IndicatorMeasure.RECEIVED_SHARE:
            return None if row.received is None else _percent(row.received, row.quota)
        case IndicatorMeasure.WAITING:
            return row.waiting
        case IndicatorMeasure.OVERDUE:
            return row.overdue
        case IndicatorMeasure.FORECAST_SHARE:
            return None if row.forecast is None else _percent(row.forecast, row.quota)
        case IndicatorMeasure.IN_TIME_SHARE:
            return _of_thousand(planned.in_time_permille.get(code))
        case IndicatorMeasure.RURAL_SHARE:
            return _of_thousand(planned.rural_permille.get(code))
    return None


def _percent(part: int, whole: int | None) -> int | None:
    """Whole percent, rounded down: what is nearly all is not yet all."""
    return 100 * part // whole if whole else None


def _of_thousand(permille: int | None) -> int | None:
    return None if permille is None else permille // 10


def _last_day(month: Month) -> date:
    return date(month.year, month.number, monthrange(month.year, month.number)[1])


def _row(row: BalanceRow, follow: _Months) -> FollowUpRow:
    code = row.municipality_code
    expected = None if row.effective is None else follow.planned.until(code, follow.until)
    pace = year_end(follow.entered.months.get(code, ()), follow.entered.year, follow.until)
    forecast = None if pace is None else rounded(pace)
    is_known = row.by_month or code in follow.entered.receptions
    return FollowUpRow(
        code,
        row.municipality,
        row.county_code,
        row.effective,
        expected,
        None if row.assigned is None else row.assigned - (row.replacements or 0),
        row.received if is_known else None,
        row.received - expected if is_known and expected is not None else None,
        row.balance if is_known else None,
        row.waiting,
        row.overdue,
        forecast,
        None if forecast is None or row.effective is None else row.effective - forecast,
        row.by_month,
    )


def together(rows: Sequence[FollowUpRow], name: str = "") -> FollowUpRow:
    """Several municipalities as one row. What is not known of one adds nothing; without months its received
    persons are its forecast.
    """
    with_quota = [row for row in rows if row.quota is not None]
    quota = _known(row.quota for row in rows)
    received = _known(row.received for row in with_quota)
    forecast = (
        sum((row.received or 0) if row.forecast is None else row.forecast for row in with_quota)
        if any(row.forecast is not None for row in with_quota)
        else None
    )
    return FollowUpRow(
        WHOLE_PLAN,
        name,
        "",
        quota,
        _known(row.planned for row in rows),
        _known(row.assigned for row in rows),
        received,
        _known(row.difference for row in rows),
        None if quota is None or received is None else quota - received,
        _known(row.waiting for row in rows),
        _known(row.overdue for row in rows),
        forecast,
        None if forecast is None or quota is None else quota - forecast,
        any(row.by_month for row in rows),
    )


@dataclass(frozen=True, slots=True)
class _Months:
    """What the months of every municipality are made of."""

    entered: EnteredYear
    planned: Planned
    until: Month

    def moved(self) -> _Moved:
        """What is redistributed at the end of each month of the two clocks, and of later ones as far as
        something stands there or is asked for.
        """
        clock = QuotaYear(self.entered.year)
        filled = [count.month for counts in self.entered.months.values() for count in counts]
        filled += [month for months in self.planned.months.values() for month in months]
        last = max(clock.last_reception, self.until, *filled)
        return {
            month: redistributed(self.entered.transfers, _last_day(month).isoformat())
            for month in clock.months
            if month <= last
        }

    def ledger(self, code: str, persons: int, moved: _Moved) -> tuple[FollowedMonth, ...]:
        """One municipality's months; `persons` is its quota before redistribution."""
        counts = {count.month: count for count in self.entered.months.get(code, ())}
        planned = self.planned.months.get(code, {})
        planned_total = self.planned.before.get(code, 0)
        assigned_total = received_total = 0
        rows = []
        for month, by_code in moved.items():
            quota = persons + by_code.get(code, 0)
            planned_total += planned.get(month, 0)
            so_far = (month, quota, planned.get(month, 0), planned_total)
            if (count := counts.get(month)) is None:
                rows.append(FollowedMonth(*so_far))
                continue
            assigned = count.assigned - count.replacements
            assigned_total += assigned
            received_total += count.received
            rows.append(
                FollowedMonth(
                    *so_far,
                    assigned,
                    assigned_total,
                    count.received,
                    received_total,
                    received_total - planned_total,
                )
            )
        return tuple(rows)


type _Moved = Mapping[Month, Mapping[str, int]]


def _together(ledgers: Sequence[tuple[FollowedMonth, ...]]) -> tuple[FollowedMonth, ...]:
    """Every municipality's month added up; the difference is of those that have entered it.

    Who was received stays received in a month that only other municipalities have entered.
    """
    so_far: dict[int, FollowedMonth] = {}
    rows = []
    for alike in zip(*ledgers, strict=True):
        entered = {at: row for at, row in enumerate(alike) if row.received is not None}
        so_far |= entered
        rows.append(
            FollowedMonth(
                alike[0].month,
                sum(row.quota for row in alike),
                sum(row.planned for row in alike),
                sum(row.planned_total for row in alike),
                _known(row.assigned for row in alike),
                _known(row.assigned_total for row in so_far.values()) if entered else None,
                _known(row.received for row in alike),
                _known(row.received_total for row in so_far.values()) if entered else None,
                _known(row.difference for row in alike),
            )
        )
    return tuple(rows)


def _known(values: Iterable[int | None]) -> int | None:
    """The sum of what is known; None where nothing is."""
    found = [value for value in values if value is not None]
    return sum(found) if found else None
