"""What indicators measure and how they stand, in words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from models.domain.indicators import SHARES, IndicatorMeasure, IndicatorState
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

MEASURES: dict[StrEnum, Text] = {
    IndicatorMeasure.OWN: QT_TRANSLATE_NOOP("FollowUp", "own value"),
    IndicatorMeasure.RECEIVED: QT_TRANSLATE_NOOP("FollowUp", "received persons"),
    IndicatorMeasure.RECEIVED_SHARE: QT_TRANSLATE_NOOP("FollowUp", "received of the quota, %"),
    IndicatorMeasure.WAITING: QT_TRANSLATE_NOOP("FollowUp", "assigned who wait"),
    IndicatorMeasure.OVERDUE: QT_TRANSLATE_NOOP("FollowUp", "overdue more than two months"),
    IndicatorMeasure.FORECAST_SHARE: QT_TRANSLATE_NOOP("FollowUp", "year's end of the quota, %"),
    IndicatorMeasure.IN_TIME_SHARE: QT_TRANSLATE_NOOP("FollowUp", "homes in time in the proposal, %"),
    IndicatorMeasure.RURAL_SHARE: QT_TRANSLATE_NOOP("FollowUp", "rural homes in the proposal, %"),
}
_HOW: Mapping[IndicatorMeasure, Text] = {
    IndicatorMeasure.OWN: QT_TRANSLATE_NOOP("FollowUp", "You write the value yourself."),
    IndicatorMeasure.RECEIVED: QT_TRANSLATE_NOOP(
        "FollowUp", "Persons received on the quota at the end of the month."
    ),
    IndicatorMeasure.RECEIVED_SHARE: QT_TRANSLATE_NOOP(
        "FollowUp", "Received persons divided by the quota after redistribution."
    ),
    IndicatorMeasure.WAITING: QT_TRANSLATE_NOOP("FollowUp", "Assigned minus received persons."),
    IndicatorMeasure.OVERDUE: QT_TRANSLATE_NOOP(
        "FollowUp",
        "Persons assigned more than two calendar months ago and not received (2016:39, 10 §).",
    ),
    IndicatorMeasure.FORECAST_SHARE: QT_TRANSLATE_NOOP(
        "FollowUp",
        "Received by the end of December if the pace so far holds, divided by the quota: plain arithmetic.",
    ),
    IndicatorMeasure.IN_TIME_SHARE: QT_TRANSLATE_NOOP(
        "FollowUp", "Persons who get a home in time in the proposal, of those who need one."
    ),
    IndicatorMeasure.RURAL_SHARE: QT_TRANSLATE_NOOP(
        "FollowUp", "Persons who move to a rural place in the proposal, of those placed."
    ),
}
STATES: Mapping[IndicatorState, Text] = {
    IndicatorState.REACHED: QT_TRANSLATE_NOOP("FollowUp", "reached"),
    IndicatorState.ON_THE_WAY: QT_TRANSLATE_NOOP("FollowUp", "on the way"),
    IndicatorState.MISSED: QT_TRANSLATE_NOOP("FollowUp", "not reached"),
    IndicatorState.UNKNOWN: QT_TRANSLATE_NOOP("FollowUp", "no value yet"),
}
STATE_ICONS: Mapping[IndicatorState, str] = {
    IndicatorState.REACHED: "done",
    IndicatorState.ON_THE_WAY: "forward",
    IndicatorState.MISSED: "warning",
    IndicatorState.UNKNOWN: "missing",
}


def how_measured(measure: IndicatorMeasure, wording: Wording) -> str:
    return wording.of(_HOW[measure])


def unit_of(measure: IndicatorMeasure, own: str, wording: Wording) -> str:
    """The officer's own word for an own value, else what the program counts in."""
    if measure is IndicatorMeasure.OWN:
        return own
    return "%" if measure in SHARES else wording.translate("FollowUp", "persons")


def with_unit(value: float | None, unit: str, wording: Wording) -> str:
    """`92,5 %`; a dash where nothing is known."""
    if value is None:
        return "–"
    number = wording.number(value, 0 if float(value).is_integer() else 1)
    return f"{number}\N{NO-BREAK SPACE}{unit}" if unit else number
