"""The year's days with how they stand: what is done, what is late, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.quotas import QuotaStatus
from models.domain.year_calendar import DueDay, DueKind, year_days
from models.queries.alternatives import decided_versions
from models.queries.follow_up import (
    IndicatorRow,
    follow_up,
    indicator_rows,
    last_month_over,
    planned_months,
)
from models.queries.plan import quota_versions
from models.tables import Dialogue, MunicipalQuota


class DueState(StrEnum):
    DONE = "done"
    PASSED = "passed"
    LATE = "late"  # its day is over, and it can be done still
    NOW = "now"  # its days have begun
    NEXT = "next"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class DueRow:
    """`about` is a version or an indicator's title; `page` and `key` lead there."""

    due: DueDay
    state: DueState
    about: str
    page: str
    key: str | int = ""


def due_days(session: Session, year: int, version: str, today: date) -> tuple[DueRow, ...]:
    """By day. The first day that is not over is the next.

    Indicators are held against the monthly profile: which of them are reached by a proposal is not read here.
    """
    return year_calendar(session, year, _measured(session, year, version, today), today)


def _measured(session: Session, year: int, version: str, today: date) -> tuple[IndicatorRow, ...]:
    rows = indicator_rows(session, year, None, today)
    if not rows:
        return ()
    planned = planned_months(session, year, version, None)
    follow = follow_up(session, year, version, last_month_over(year, today), planned)
    return indicator_rows(session, year, follow, today)


def year_calendar(
    session: Session, year: int, indicators: Iterable[IndicatorRow], today: date
) -> tuple[DueRow, ...]:
    """The days of the year with those of the given indicators."""
    found = [
        (due, about, key, done)
        for due, about, key, done in (
            *((due, "", "", _is_done(session, due)) for due in year_days(year)),
            *_versions(session, year),
            *_indicators(indicators, year),
        )
    ]
    found.sort(key=lambda row: row[0].day)
    rows: list[DueRow] = []
    has_next = False
    for due, about, key, done in found:
        state = _state(due, today, is_done=done)
        if state is DueState.COMING and not has_next:
            state, has_next = DueState.NEXT, True
        rows.append(DueRow(due, state, about, _PAGES[due.kind], key))
    return tuple(rows)


_PAGES = {
    DueKind.QUOTAS_HOLD: "quotas",
    DueKind.LAST_RECEPTION: "balance",
    DueKind.DIALOGUE: "dialogue",
    DueKind.DECISION: "quotas",
    DueKind.LAST_ASSIGNMENT: "balance",
    DueKind.LAST_REPLACEMENT: "balance",
    DueKind.VERSION_HOLDS: "quotas",
    DueKind.INDICATOR: "follow_up",
}

_TO_DO = frozenset({DueKind.DIALOGUE, DueKind.DECISION, DueKind.INDICATOR})
"""What somebody must do; the other days come by themselves."""

type _Found = tuple[DueDay, str, str | int, bool]


def _state(due: DueDay, today: date, *, is_done: bool) -> DueState:
    if is_done:
        return DueState.DONE
    if due.day < today:
        can_be_done = due.kind in _TO_DO and today.year == due.day.year
        return DueState.LATE if can_be_done else DueState.PASSED
    return DueState.NOW if due.begins is not None and due.begins <= today else DueState.COMING


def _is_done(session: Session, due: DueDay) -> bool:
    match due.kind:
        case DueKind.DECISION:
            return _is_decided(session, due.quota_year)
        case DueKind.DIALOGUE:
            return _is_decided(session, due.quota_year) or _all_have_answered(session, due.quota_year)
        case _:
            return False


def _is_decided(session: Session, year: int) -> bool:
    """In this program, or imported as decided."""
    if decided_versions(session, year):
        return True
    statuses = set(session.scalars(select(MunicipalQuota.status).where(MunicipalQuota.year == year)))
    return statuses == {QuotaStatus.DECIDED.value}


def _all_have_answered(session: Session, year: int) -> bool:
    sent, answered = session.execute(
        select(
            func.count(Dialogue.id).filter(Dialogue.sent != ""),
            func.count(Dialogue.id).filter(Dialogue.sent != "", Dialogue.answered != ""),
        ).where(Dialogue.year == year)
    ).one()
    return bool(sent) and sent == answered


def _versions(session: Session, year: int) -> Iterator[_Found]:
    """Revisions of the year; the first version holds from the day that quotas hold."""
    for version in quota_versions(session, year):
        with suppress(ValueError):
            day = date.fromisoformat(version.in_force)
            if day.year == year and version.position > 1:
                yield DueDay(DueKind.VERSION_HOLDS, day, year), version.version, "", False


def _indicators(indicators: Iterable[IndicatorRow], year: int) -> Iterator[_Found]:
    for row in indicators:
        with suppress(ValueError):
            day = date.fromisoformat(row.due)
            if day.year in (year, year + 1):
                yield DueDay(DueKind.INDICATOR, day, year), row.title, row.id, row.state == "reached"
