"""Lying bars in parts, as SVG: each part has its own shade and pattern, with numbers and legend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.documents.svg_text import INK, PAPER, QUIET, Drawing, hatch, rectangle, text
from models.wording import Wording

WIDTH = 560.0
NAME_WIDTH = 110.0
SUM_WIDTH = 40.0
BAR_HEIGHT = 13.0
ROW_HEIGHT = 20.0
LEGEND_HEIGHT = 26.0

STUB = 4.0
"""A number that is not known is no zero: it has a short bar of its own."""

_FILLS = ("#2f75b5", "url(#chart-slanting)", PAPER, "url(#chart-upright)")
_HATCH = hatch("chart-slanting", "#123f73", "#cfe2f3", 4)
_UPRIGHT = hatch("chart-upright", "#7a5200", "#f3dfba", 3)
_UNKNOWN = hatch("chart-unknown", QUIET, PAPER, 2)


@dataclass(frozen=True, slots=True)
class Bar:
    """`parts` in the order of the legend; None is not known. Without a `label` their sum ends the bar."""

    name: str
    parts: tuple[int | None, ...]
    label: str = ""


def bar_chart_svg(bars: Sequence[Bar], legend: Sequence[str], wording: Wording, longest: int) -> str:
    return bar_chart_drawing(bars, legend, wording, longest).svg()


def bar_chart_drawing(
    bars: Sequence[Bar],
    legend: Sequence[str],
    wording: Wording,
    longest: int,
    *,
    beside: bool = False,
    sum_width: float = SUM_WIDTH,
) -> Drawing:
    """At most four parts a bar, after one another or `beside` each other; `longest` fills the width.

    What is below zero goes to the left.
    """
    chart = _Chart(bars, legend, longest, sum_width, beside=beside)
    content = [part for row, bar in enumerate(bars) for part in chart.bar(row, bar, wording)]
    body = "".join(content)
    patterns = "".join(
        pattern
        for name, pattern in (("upright", _UPRIGHT), ("unknown", _UNKNOWN))
        if f"#chart-{name}" in body
    )
    axis = f"M{chart.zero:.0f} {LEGEND_HEIGHT - 4:.0f}V{chart.bottom:.0f}"
    content.append(f'<path d="{axis}" stroke="{QUIET}" stroke-width="0.8"/>')
    defined = f"<defs>{_HATCH}{patterns}</defs>"
    return Drawing(WIDTH, chart.bottom + 2, (defined, *_legend(legend), *content))


class _Chart:
    def __init__(
        self, bars: Sequence[Bar], legend: Sequence[str], longest: int, sum_width: float, *, beside: bool
    ) -> None:
        self._beside = beside
        below = max((-sum(min(part or 0, 0) for part in bar.parts) for bar in bars), default=0)
        room = WIDTH - NAME_WIDTH - sum_width * (2 if below else 1)
        self._scale = room / max(longest + below, 1)
        self.zero = NAME_WIDTH + (sum_width + below * self._scale if below else 0)
        self._row_height = max(ROW_HEIGHT, 9.0 * len(legend) + 7) if beside else ROW_HEIGHT
        self.bottom = LEGEND_HEIGHT + len(bars) * self._row_height

    def bar(self, row: int, bar: Bar, wording: Wording) -> Iterator[str]:
        y = LEGEND_HEIGHT + row * self._row_height
        high = (self._row_height - 7) / len(bar.parts) if self._beside else BAR_HEIGHT
        yield text(NAME_WIDTH - 6, y + (self._row_height - 7) / 2 + 4, bar.name, size=10.5, anchor="end")
        right = left = self.zero
        for position, (fill, value) in enumerate(zip(_FILLS, bar.parts, strict=False)):
            top = y + position * high if self._beside else y
            start = self.zero if self._beside or (value or 0) < 0 else right
            if value is None:
                yield rectangle(start, top, STUB, high, "url(#chart-unknown)")
                right = max(right, start + STUB)
            elif value > 0:
                yield rectangle(start, top, value * self._scale, high, fill)
                right = max(right, start + value * self._scale)
            elif value < 0:
                left = min(left, self.zero + value * self._scale)
                yield rectangle(left, top, -value * self._scale, high, fill)
        label = bar.label or wording.number(sum(part or 0 for part in bar.parts))
        if left < self.zero:
            yield text(left - 5, y + 10.5, label, size=10.5, anchor="end")
        else:
            yield text(right + 5, y + (self._row_height - 7) / 2 + 4, label, size=10.5)


def _legend(legend: Sequence[str]) -> list[str]:
    parts: list[str] = []
    x = NAME_WIDTH
    for fill, name in zip(_FILLS, legend, strict=False):
        parts.append(rectangle(x, 2, 18, 11, fill))
        parts.append(text(x + 24, 11.5, name, size=10.5, fill=INK))
        x += 40 + 5.6 * len(name)
    return parts
