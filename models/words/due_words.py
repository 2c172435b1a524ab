"""The days of the year in words, each with where it stands in the law."""

from __future__ import annotations

from collections.abc import Mapping

from models.domain.year_calendar import DueKind
from models.queries.year_calendar import DueRow, DueState
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

_WHAT: Mapping[DueKind, Text] = {
    DueKind.QUOTAS_HOLD: QT_TRANSLATE_NOOP("Calendar", "The quotas for {year} begin to hold"),
    DueKind.LAST_RECEPTION: QT_TRANSLATE_NOOP("Calendar", "Last receptions on the quotas for {year}"),
    DueKind.DIALOGUE: QT_TRANSLATE_NOOP("Calendar", "Dialogue about the quotas for {year}"),
    DueKind.DECISION: QT_TRANSLATE_NOOP("Calendar", "Decide the quotas for {year}"),
    DueKind.LAST_ASSIGNMENT: QT_TRANSLATE_NOOP("Calendar", "Last assignments on the quotas for {year}"),
    DueKind.LAST_REPLACEMENT: QT_TRANSLATE_NOOP("Calendar", "Last replacements on the quotas for {year}"),
    DueKind.VERSION_HOLDS: QT_TRANSLATE_NOOP("Calendar", "Version {about} of {year} begins to hold"),
    DueKind.INDICATOR: QT_TRANSLATE_NOOP("Calendar", "Indicator: {about}"),
}
_BASIS: Mapping[DueKind, Text] = {
    DueKind.QUOTAS_HOLD: QT_TRANSLATE_NOOP("Calendar", "2016:39, 5 §"),
    DueKind.LAST_RECEPTION: QT_TRANSLATE_NOOP("Calendar", "2016:39, 10 §"),
    DueKind.DIALOGUE: QT_TRANSLATE_NOOP("Calendar", "practice, not law"),
    DueKind.DECISION: QT_TRANSLATE_NOOP(
        "Calendar", "working day; by law before the year begins, 2016:39, 5 §"
    ),
    DueKind.LAST_ASSIGNMENT: QT_TRANSLATE_NOOP("Calendar", "2016:39, 5 §"),
    DueKind.LAST_REPLACEMENT: QT_TRANSLATE_NOOP("Calendar", "2016:39, 10 a §"),
}
STATES: Mapping[DueState, Text] = {
    DueState.DONE: QT_TRANSLATE_NOOP("Calendar", "done"),
    DueState.PASSED: QT_TRANSLATE_NOOP("Calendar", "passed"),
    DueState.LATE: QT_TRANSLATE_NOOP("Calendar", "late"),
    DueState.NOW: QT_TRANSLATE_NOOP("Calendar", "now"),
    DueState.NEXT: QT_TRANSLATE_NOOP("Calendar", "next"),
    DueState.COMING: QT_TRANSLATE_NOOP("Calendar", "coming"),
}
STATE_ICONS: Mapping[DueState, str] = {
    DueState.DONE: "done",
    DueState.PASSED: "passed",
    DueState.LATE: "warning",
    DueState.NOW: "forward",
    DueState.NEXT: "forward",
    DueState.COMING: "missing",
}


def what_is_due(row: DueRow, wording: Wording) -> str:
    return wording.of(_WHAT[row.due.kind], year=str(row.due.quota_year), about=row.about)


def day_in_words(row: DueRow, wording: Wording) -> str:
    """`2026-11-15`, or the first and the last of several days."""
    last = wording.date(row.due.day)
    return last if row.due.begins is None else f"{wording.date(row.due.begins)} – {last}"


def basis_of_day(row: DueRow, wording: Wording) -> str:
    """Where it stands; empty where the day is the officer's own."""
    text = _BASIS.get(row.due.kind)
    return "" if text is None else wording.of(text)
