"""Inflows in words, for the window, the command line and the documents alike."""

from __future__ import annotations

from models.domain.inflows import Inflow
from models.wording import NO_BREAK, QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month


def inflow_label(inflow: Inflow, wording: Wording) -> str:
    """Such as "60 %", or "100 %, doubled from July 2026"."""
    tenths = inflow.permille % 10
    percent = wording.number(inflow.permille / 10, int(tenths != 0)) + NO_BREAK + "%"
    if inflow.doubled_from is None:
        return percent
    return wording.of(
        QT_TRANSLATE_NOOP("Inflows", "{percent}, doubled from {month}"),
        percent=percent,
        month=long_month(inflow.doubled_from, wording),
    )
