"""Municipalities shaded by a number, as SVG: light to dark, zero hatched, with numbers, names and legend."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from models.documents.class_scale import ValueClass, class_scale
from models.documents.svg_text import INK, PAPER, QUIET, hatch, number, picture, rectangle, text
from models.reference import Ring
from models.wording import Wording

WIDTH = 420.0
HEIGHT = 460.0
LEGEND_WIDTH = 92.0
MOST_NAMED = 60
"""With more municipalities than this their names and numbers stand in the table only."""

NUMBER_SIZE = 13
NAME_SIZE = 9

_FILLS = ("url(#map-zero)", "#eff5fb", "#d2e3f2", "#abcbe7", "#7fb0da", "#5495cc")
"""By class; all so light that dark text stands out against them, and against the paper outside."""


@dataclass(frozen=True, slots=True)
class MapArea:
    name: str
    value: int
    rings: tuple[Ring, ...]


def map_svg(areas: Mapping[str, MapArea], legend_title: str, wording: Wording) -> str:
    """A map of the areas that have an outline; `areas` by municipality code."""
    drawn = {code: area for code, area in sorted(areas.items()) if area.rings}
    scale = class_scale(area.value for area in drawn.values())
    to_paper = _Projection(drawn)
    content = [f"<defs>{hatch('map-zero', QUIET, PAPER, 4)}</defs>"]
    content += [_outline(area, scale, to_paper) for area in drawn.values()]
    if len(drawn) <= MOST_NAMED:
        content += [label for area in drawn.values() for label in _labels(area, to_paper, wording)]
    content += _legend(scale, legend_title, to_paper.width + 14, wording)
    return picture(to_paper.width + 14 + LEGEND_WIDTH, to_paper.height, content)


class _Projection:
    """Metres east and north to the drawing's units, north up, the same scale both ways."""

    def __init__(self, areas: Mapping[str, MapArea]) -> None:
        points = [point for area in areas.values() for ring in area.rings for point in ring]
        self._west = min(east for east, _ in points)
        self._north = max(north for _, north in points)
        east = max(east for east, _ in points) - self._west
        south = self._north - min(north for _, north in points)
        self._scale = min((WIDTH - 2) / max(east, 1), (HEIGHT - 2) / max(south, 1))
        self.width = max(east * self._scale + 2, 120.0)
        self.height = max(south * self._scale + 2, 150.0)

    def point(self, east: float, north: float) -> tuple[float, float]:
        return 1 + (east - self._west) * self._scale, 1 + (self._north - north) * self._scale

    def length(self, metres: float) -> float:
        return metres * self._scale


def _class_of(value: int, scale: tuple[ValueClass, ...]) -> int:
    return next(part.number for part in scale if part.holds(value))


def _outline(area: MapArea, scale: tuple[ValueClass, ...], to_paper: _Projection) -> str:
    path = " ".join(
        "M"
        + "L".join(f"{number(x)} {number(y)}" for x, y in (to_paper.point(*point) for point in ring))
        + "Z"
        for ring in area.rings
    )
    fill = _FILLS[_class_of(area.value, scale)]
    return f'<path d="{path}" fill="{fill}" fill-rule="evenodd" stroke="{INK}" stroke-width="0.7"/>'


def _labels(area: MapArea, to_paper: _Projection, wording: Wording) -> Iterator[str]:
    """Number and name where the area has room for them; a name may reach a little over its borders."""
    (east, north), room = _inner_point(max(area.rings, key=_box_area))
    x, y = to_paper.point(east, north)
    wide = to_paper.length(room)
    number_text = wording.number(area.value)
    if wide < len(number_text) * NUMBER_SIZE * 0.5:
        return
    yield text(x, y, number_text, size=NUMBER_SIZE, anchor="middle", bold=True)
    if wide * 1.25 >= len(area.name) * NAME_SIZE * 0.5:
        yield text(x, y + 9.5, area.name, size=NAME_SIZE, anchor="middle")


def _legend(scale: tuple[ValueClass, ...], title: str, x: float, wording: Wording) -> list[str]:
    parts = [text(x, 12, title, size=10, bold=True)]
    for row, part in enumerate(scale):
        y = 22 + row * 18
        parts.append(rectangle(x, y, 20, 12, _FILLS[part.number]))
        shown = wording.number(part.low)
        if part.high != part.low:
            shown += f"–{wording.number(part.high)}"
        parts.append(text(x + 27, y + 10, shown, size=10))
    return parts


def _box_area(ring: Ring) -> int:
    easts, norths = [east for east, _ in ring], [north for _, north in ring]
    return (max(easts) - min(easts)) * (max(norths) - min(norths))


def _inner_point(ring: Ring) -> tuple[tuple[float, float], float]:
    """A point well inside the outline, and how wide the outline is there.

    It is the middle of the roomiest level stretch, the nearer to mid-height the better.
    """
    norths = [north for _, north in ring]
    low, high = min(norths), max(norths)
    best = (0.0, 0.0, (float(ring[0][0]), float(ring[0][1])))
    for step in range(4, 37):
        north = low + (high - low) * step / 40 + 0.5
        crossings = sorted(_crossings(ring, north))
        for west, east in zip(crossings[::2], crossings[1::2], strict=False):
            worth = (east - west) * min(north - low, high - north) ** 0.5
            best = max(best, (worth, east - west, ((west + east) / 2, north)))
    return best[2], best[1]


def _crossings(ring: Ring, north: float) -> Iterator[float]:
    for (east1, north1), (east2, north2) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (north1 > north) != (north2 > north):
            yield east1 + (north - north1) * (east2 - east1) / (north2 - north1)
