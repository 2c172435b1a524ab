"""The chart that is shown as an SVG that stands alone, in the look of the papers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from models.documents import svg_chart
from models.documents.month_chart import MonthChart
from models.documents.picture_file import picture_file
from models.documents.svg_month_chart import month_chart_drawing
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month

if TYPE_CHECKING:
    from desktop.charts.bars import Bar

_SIGN_WIDTH = 5.6


def bars_file(
    title: str,
    legend: Sequence[str],
    bars: Sequence[Bar],
    notes: Sequence[str],
    wording: Wording,
    *,
    beside: bool,
) -> str:
    """With today's date; every bar's sentence is read aloud."""
    drawn = [svg_chart.Bar(bar.name, bar.parts, bar.label) for bar in bars]
    reaches = [_reach(bar.parts, beside=beside) for bar in bars]
    drawing = svg_chart.bar_chart_drawing(
        drawn,
        legend,
        wording,
        max(reaches, default=0),
        beside=beside,
        sum_width=12 + _SIGN_WIDTH * max((len(bar.label) for bar in bars), default=0),
    )
    said = ". ".join(bar.sentence.rstrip(".") for bar in bars)
    return picture_file(drawing, title=title, description=said, below=_below(notes, wording))


def months_file(chart: MonthChart, notes: Sequence[str], wording: Wording) -> str:
    said = ". ".join(
        f"{line.title}: "
        + ", ".join(
            f"{long_month(month, wording)} {wording.number(value)}"
            for month, value in zip(chart.months, line.values, strict=True)
            if value is not None
        )
        for line in chart.lines
    )
    drawing = month_chart_drawing(chart, wording)
    return picture_file(drawing, title=chart.title, description=said, below=_below(notes, wording))


def _reach(parts: Sequence[int | None], *, beside: bool) -> int:
    above = [max(part or 0, 0) for part in parts]
    return max(above, default=0) if beside else sum(above)


def _below(notes: Sequence[str], wording: Wording) -> tuple[str, ...]:
    drawn_on = QT_TRANSLATE_NOOP("Map", "Drawn {date} by Bosättningsplan")
    today = wording.of(drawn_on, date=f"{datetime.now().astimezone():%Y-%m-%d}")
    return (*notes, today)
