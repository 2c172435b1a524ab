"""Lines over the months, as SVG: strokes and signs tell them apart in grey too."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.month_chart import LineLook, MonthChart, MonthLine, known, shown_every, steps, ticks
from models.documents.svg_text import INK, PAPER, QUIET, Drawing, number, text
from models.wording import Wording

WIDTH = 560.0
HEIGHT = 250.0
LEFT, RIGHT = 44.0, 12.0
_LEGEND_ROW = 16.0
_SPAN_ROW = 16.0
_UNDER = 22.0
_SIGN = 3.2
_MOST_LABELS = 14
_ON_A_ROW = 2
COLOURS = {
    LineLook.LIMIT: INK,
    LineLook.FIRST: "#1f5f99",
    LineLook.SECOND: "#a85a08",
    LineLook.THIRD: "#6b3fa0",
}
_STROKES = {LineLook.LIMIT: "9 4", LineLook.SECOND: "1.5 3", LineLook.THIRD: "5 3"}


def month_chart_drawing(chart: MonthChart, wording: Wording) -> Drawing:
    rows = -(-len(chart.lines) // _ON_A_ROW)
    top = 6 + rows * _LEGEND_ROW + len(chart.spans) * _SPAN_ROW + 14
    plot = _Plot(chart, top)
    content = [*_legend(chart), *plot.grid(wording), *plot.spans(6 + rows * _LEGEND_ROW)]
    content.append(text(LEFT - 8, top - 6, chart.unit, size=9, fill=QUIET, anchor="start"))
    for line in chart.lines:
        content += plot.line(line)
    return Drawing(WIDTH, plot.bottom + _UNDER, tuple(content))


class _Plot:
    def __init__(self, chart: MonthChart, top: float) -> None:
        self._chart = chart
        self._ticks = ticks(chart.largest)
        self._step = (WIDTH - LEFT - RIGHT) / max(len(chart.months), 1)
        self.top, self.bottom = top, top + HEIGHT - 60

    def x(self, position: float) -> float:
        return LEFT + (position + 0.5) * self._step

    def y(self, value: float) -> float:
        return self.bottom - value / self._ticks[-1] * (self.bottom - self.top)

    def grid(self, wording: Wording) -> Iterator[str]:
        for tick in self._ticks:
            y = number(self.y(tick))
            yield (
                f'<path d="M{number(LEFT)} {y}H{number(WIDTH - RIGHT)}" stroke="{QUIET}"'
                f' stroke-width="{"0.8" if tick == 0 else "0.25"}"/>'
            )
            yield text(LEFT - 6, self.y(tick) + 3.5, wording.number(tick), size=9.5, anchor="end")
        every = shown_every(len(self._chart.labels), _MOST_LABELS)
        for position, label in enumerate(self._chart.labels):
            if position % every == 0:
                yield text(self.x(position), self.bottom + 13, label, size=9.5, anchor="middle")

    def spans(self, top: float) -> Iterator[str]:
        for row, span in enumerate(self._chart.spans):
            y = top + row * _SPAN_ROW + 12
            left, right = self.x(span.first - 0.5) + 1, self.x(span.last + 0.5) - 1
            yield (
                f'<path d="M{number(left)} {number(y - 4)}V{number(y + 3)}M{number(left)} {number(y)}'
                f'H{number(right)}M{number(right)} {number(y - 4)}V{number(y + 3)}" stroke="{QUIET}"'
                ' stroke-width="0.8" fill="none"/>'
            )
            yield (
                f'<rect x="{number((left + right) / 2 - 2.5 * len(span.title))}" y="{number(y - 6)}"'
                f' width="{number(5 * len(span.title))}" height="11" fill="{PAPER}"/>'
            )
            yield text((left + right) / 2, y + 3, span.title, size=9.5, anchor="middle", fill=INK)

    def line(self, line: MonthLine) -> Iterator[str]:
        drawn = "".join(
            "M" + "L".join(f"{number(self.x(at))} {number(self.y(value))}" for at, value in corners)
            for corners in steps(line.values)
        )
        if drawn:
            yield f'<path d="{drawn}" {_stroke(line.look)}/>'
        for position, value in known(line.values):
            yield _sign(line.look, self.x(position), self.y(value))


def _legend(chart: MonthChart) -> Iterator[str]:
    room = (WIDTH - LEFT - RIGHT) / _ON_A_ROW
    for position, line in enumerate(chart.lines):
        x, y = LEFT + position % _ON_A_ROW * room, 12 + position // _ON_A_ROW * _LEGEND_ROW
        yield f'<path d="M{number(x)} {number(y - 3)}h26" {_stroke(line.look)}/>'
        yield _sign(line.look, x + 13, y - 3)
        yield text(x + 32, y, line.title, size=10)


def _stroke(look: LineLook) -> str:
    strokes = f' stroke-dasharray="{_STROKES[look]}"' if look in _STROKES else ""
    return f'stroke="{COLOURS[look]}" stroke-width="1.6" fill="none"{strokes}'


def _sign(look: LineLook, x: float, y: float) -> str:
    colour = f'fill="{PAPER}" stroke="{COLOURS[look]}" stroke-width="1.3"'
    match look:
        case LineLook.FIRST:
            return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(_SIGN)}" {colour}/>'
        case LineLook.SECOND:
            side = number(2 * _SIGN - 1)
            return (
                f'<rect x="{number(x - _SIGN + 0.5)}" y="{number(y - _SIGN + 0.5)}"'
                f' width="{side}" height="{side}" {colour}/>'
            )
        case LineLook.THIRD:
            return (
                f'<path d="M{number(x)} {number(y - _SIGN - 0.6)}L{number(x + _SIGN + 0.4)}'
                f' {number(y + _SIGN)}H{number(x - _SIGN - 0.4)}Z" {colour}/>'
            )
        case LineLook.LIMIT:
            return ""
