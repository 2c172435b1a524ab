"""What is due when in a calendar year: the days that the law and common practice give.

lag (2016:38) and förordning (2016:39): quotas are decided in advance for a calendar year (5 §), reception is
two months after the assignment (10 §), a broken-off assignment may be replaced until the end of the next
calendar year (10 a §). 15 November and the weeks of dialogue are working practice, not law.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class DueKind(StrEnum):
    QUOTAS_HOLD = "quotas_hold"
    LAST_RECEPTION = "last_reception"
    DIALOGUE = "dialogue"
    DECISION = "decision"
    LAST_ASSIGNMENT = "last_assignment"
    LAST_REPLACEMENT = "last_replacement"
    VERSION_HOLDS = "version_holds"
    INDICATOR = "indicator"


@dataclass(frozen=True, slots=True)
class DueDay:
    """`day` is the day, or the last of the days that begin with `begins`; `quota_year` whose quotas it is."""

    kind: DueKind
    day: date
    quota_year: int
    begins: date | None = None


def year_days(year: int) -> tuple[DueDay, ...]:
    """The days of a calendar year in order, and the end of February after it."""
    ends = date(year, 12, 31)
    return (
        DueDay(DueKind.QUOTAS_HOLD, date(year, 1, 1), year),
        DueDay(DueKind.LAST_RECEPTION, _end_of_february(year), year - 1),
        DueDay(DueKind.DIALOGUE, date(year, 10, 31), year + 1, date(year, 9, 1)),
        DueDay(DueKind.DECISION, date(year, 11, 15), year + 1),
        DueDay(DueKind.LAST_REPLACEMENT, ends, year - 1),
        DueDay(DueKind.LAST_ASSIGNMENT, ends, year),
        DueDay(DueKind.LAST_RECEPTION, _end_of_february(year + 1), year),
    )


def _end_of_february(year: int) -> date:
    return date(year, 3, 1) - timedelta(days=1)
