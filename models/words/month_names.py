"""Months as they are written in running text and above columns."""

from __future__ import annotations

from models.domain.months import Month
from models.wording import NO_BREAK, QT_TRANSLATE_NOOP, Wording

_LONG = (
    QT_TRANSLATE_NOOP("Months", "January"),
    QT_TRANSLATE_NOOP("Months", "February"),
    QT_TRANSLATE_NOOP("Months", "March"),
    QT_TRANSLATE_NOOP("Months", "April"),
    QT_TRANSLATE_NOOP("Months", "May"),
    QT_TRANSLATE_NOOP("Months", "June"),
    QT_TRANSLATE_NOOP("Months", "July"),
    QT_TRANSLATE_NOOP("Months", "August"),
    QT_TRANSLATE_NOOP("Months", "September"),
    QT_TRANSLATE_NOOP("Months", "October"),
    QT_TRANSLATE_NOOP("Months", "November"),
    QT_TRANSLATE_NOOP("Months", "December"),
)

_SHORT = (
    QT_TRANSLATE_NOOP("Short months", "Jan"),
    QT_TRANSLATE_NOOP("Short months", "Feb"),
    QT_TRANSLATE_NOOP("Short months", "Mar"),
    QT_TRANSLATE_NOOP("Short months", "Apr"),
    QT_TRANSLATE_NOOP("Short months", "May"),
    QT_TRANSLATE_NOOP("Short months", "Jun"),
    QT_TRANSLATE_NOOP("Short months", "Jul"),
    QT_TRANSLATE_NOOP("Short months", "Aug"),
    QT_TRANSLATE_NOOP("Short months", "Sep"),
    QT_TRANSLATE_NOOP("Short months", "Oct"),
    QT_TRANSLATE_NOOP("Short months", "Nov"),
    QT_TRANSLATE_NOOP("Short months", "Dec"),
)


def month_name(month: Month, wording: Wording) -> str:
    """`mars`."""
    return wording.of(_LONG[month.number - 1])


def long_month(month: Month, wording: Wording) -> str:
    """`mars 2026`."""
    return f"{month_name(month, wording)}{NO_BREAK}{month.year}"


def short_month(month: Month, wording: Wording) -> str:
    """`mar 2026`; breaks into two lines in a narrow column."""
    return f"{wording.of(_SHORT[month.number - 1])} {month.year}"
