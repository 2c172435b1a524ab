"""What the county measures its plan by: a target, somebody who answers for it, a day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum


class IndicatorMeasure(StrEnum):
    """What the program works out; for `OWN` the officer writes the value."""

    OWN = "own"
    RECEIVED = "received"
    RECEIVED_SHARE = "received_share"
    WAITING = "waiting"
    OVERDUE = "overdue"
    FORECAST_SHARE = "forecast_share"
    IN_TIME_SHARE = "in_time_share"
    RURAL_SHARE = "rural_share"


SHARES = frozenset(
    {
        IndicatorMeasure.RECEIVED_SHARE,
        IndicatorMeasure.FORECAST_SHARE,
        IndicatorMeasure.IN_TIME_SHARE,
        IndicatorMeasure.RURAL_SHARE,
    }
)
"""Measures in percent; the others that the program works out are persons."""


class IndicatorState(StrEnum):
    REACHED = "reached"
    ON_THE_WAY = "on_the_way"  # not reached, and its day is not over
    MISSED = "missed"
    UNKNOWN = "unknown"  # nothing to compare with the target


def indicator_state(
    value: float | None, target: float, due: date | None, today: date, *, at_least: bool
) -> IndicatorState:
    """Without a day an indicator is on its way until it is reached."""
    if value is None:
        return IndicatorState.UNKNOWN
    if value >= target if at_least else value <= target:
        return IndicatorState.REACHED
    return IndicatorState.MISSED if due is not None and due < today else IndicatorState.ON_THE_WAY
