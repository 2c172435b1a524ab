"""Lying bars in parts, as SVG: each part has its own shade and pattern, with numbers and legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.documents.svg_text import INK, PAPER, QUIET, hatch, picture, rectangle, text
from models.wording import Wording

WIDTH = 560.0
NAME_WIDTH = 110.0
SUM_WIDTH = 40.0
BAR_HEIGHT = 13.0
ROW_HEIGHT = 20.0
LEGEND_HEIGHT = 26.0

_FILLS = ("#2f75b5", "url(#chart-slanting)", PAPER)
_HATCH = hatch("chart-slanting", "#123f73", "#cfe2f3", 4)


@dataclass(frozen=True, slots=True)
class Bar:
    """`parts` in the order of the legend."""

    name: str
    parts: tuple[int, ...]


def bar_chart_svg(bars: Sequence[Bar], legend: Sequence[str], wording: Wording, longest: int) -> str:
    """At most three parts a bar; the sum stands at the end of each bar. `longest` fills the width."""
    scale = (WIDTH - NAME_WIDTH - SUM_WIDTH) / max(longest, 1)
    content = [f"<defs>{_HATCH}</defs>", *_legend(legend)]
    for row, bar in enumerate(bars):
        y = LEGEND_HEIGHT + row * ROW_HEIGHT
        content.append(text(NAME_WIDTH - 6, y + 10.5, bar.name, size=10.5, anchor="end"))
        x = NAME_WIDTH
        for fill, value in zip(_FILLS, bar.parts, strict=False):
            if value:
                content.append(rectangle(x, y, value * scale, BAR_HEIGHT, fill))
                x += value * scale
        content.append(text(x + 5, y + 10.5, wording.number(sum(bar.parts)), size=10.5))
    bottom = LEGEND_HEIGHT + len(bars) * ROW_HEIGHT
    axis = f"M{NAME_WIDTH:.0f} {LEGEND_HEIGHT - 4:.0f}V{bottom:.0f}"
    content.append(f'<path d="{axis}" stroke="{QUIET}" stroke-width="0.8"/>')
    return picture(WIDTH, bottom + 2, content)


def _legend(legend: Sequence[str]) -> list[str]:
    parts: list[str] = []
    x = NAME_WIDTH
    for fill, name in zip(_FILLS, legend, strict=False):
        parts.append(rectangle(x, 2, 18, 11, fill))
        parts.append(text(x + 24, 11.5, name, size=10.5, fill=INK))
        x += 40 + 5.6 * len(name)
    return parts
