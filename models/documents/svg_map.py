"""Municipalities shaded by a number, as SVG: light to dark, zero hatched, with numbers, names and legend.

Places in them stand as circles where urban and as diamonds where rural, the larger the higher their number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.documents.class_scale import ValueClass, class_scale
from models.documents.svg_text import INK, PAPER, QUIET, Drawing, hatch, number, rectangle, text
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
_FEWER_FILLS = ("", "#fdeeda", "url(#map-fewer)", "url(#map-fewest)")
_UNKNOWN_FILL = "url(#map-unknown)"
_PATTERNS = {
    f"url(#{name})": hatch(name, ink, ground, spacing)
    for name, ink, ground, spacing in (
        ("map-zero", QUIET, PAPER, 4),
        ("map-fewer", "#b06a1c", "#fadcb6", 5),
        ("map-fewest", "#8a4703", "#f2b36b", 3),
        ("map-unknown", "#b9bdc1", PAPER, 9),
    )
}
PLACE_FILL = "#ffd23f"
SMALLEST, LARGEST = 1.6, 7.0
"""Half the width of a place's sign."""


@dataclass(frozen=True, slots=True)
class MapArea:
    """`value` None is not known. `label` stands in the area; without it the number does."""

    name: str
    value: int | None
    rings: tuple[Ring, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class MapPlace:
    east: float
    north: float
    rural: bool
    value: int | None


@dataclass(frozen=True, slots=True)
class MapLegend:
    """What stands beside the map: its classes with their words, and what the signs of places stand for."""

    title: str
    classes: tuple[tuple[ValueClass, str], ...]
    unknown: str = ""
    urban: str = ""
    rural: str = ""


def map_svg(areas: Mapping[str, MapArea], legend_title: str, wording: Wording) -> str:
    """A map of the areas that have an outline, in everyone's classes; `areas` by municipality code."""
    values = (area.value for area in areas.values() if area.rings)
    scale = class_scale(value for value in values if value is not None)
    legend = MapLegend(legend_title, tuple((part, _in_words(part, wording)) for part in scale))
    return map_drawing(areas, (), legend, wording).svg()


def map_drawing(
    areas: Mapping[str, MapArea], places: Sequence[MapPlace], legend: MapLegend, wording: Wording
) -> Drawing:
    """A map whose every known value lies in a class of the legend."""
    drawn = {code: area for code, area in sorted(areas.items()) if area.rings}
    scale = tuple(part for part, _words in legend.classes)
    to_paper = _Projection(drawn)
    content = [_outline(area, scale, to_paper) for area in drawn.values()]
    largest = max((place.value or 0 for place in places), default=0)
    content += [_place(place, largest, to_paper) for place in places]
    if len(drawn) <= MOST_NAMED:
        for area in drawn.values():
            content += _labels(area, to_paper, wording, over_places=bool(places))
    content += _legend(legend, to_paper.width + 14, with_places=bool(places))
    used = "".join(pattern for name, pattern in _PATTERNS.items() if any(name in part for part in content))
    return Drawing(
        to_paper.width + 14 + _legend_width(legend), to_paper.height, (f"<defs>{used}</defs>", *content)
    )


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


def _fill(number_of_class: int) -> str:
    """Outwards from zero; what is below it has colours of its own."""
    return _FILLS[number_of_class] if number_of_class >= 0 else _FEWER_FILLS[-number_of_class]


def _fill_of(value: int | None, scale: tuple[ValueClass, ...]) -> str:
    if value is None:
        return _UNKNOWN_FILL
    return _fill(next(part.number for part in scale if part.holds(value)))


def _place(place: MapPlace, largest: int, to_paper: _Projection) -> str:
    x, y = to_paper.point(place.east, place.north)
    share = max(place.value or 0, 0) / largest if largest else 0
    half = SMALLEST + (LARGEST - SMALLEST) * share**0.5 if share else SMALLEST
    return _sign(x, y, half, rural=place.rural, fill=PLACE_FILL if share else PAPER)


def _sign(x: float, y: float, half: float, *, rural: bool, fill: str) -> str:
    look = f'fill="{fill}" stroke="{INK}" stroke-width="0.6"'
    if rural:
        corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
        return f'<path d="M{"L".join(f"{number(a)} {number(b)}" for a, b in corners)}Z" {look}/>'
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(half * 0.9)}" {look}/>'


def _outline(area: MapArea, scale: tuple[ValueClass, ...], to_paper: _Projection) -> str:
    path = " ".join(
        "M"
        + "L".join(f"{number(x)} {number(y)}" for x, y in (to_paper.point(*point) for point in ring))
        + "Z"
        for ring in area.rings
    )
    fill = _fill_of(area.value, scale)
    return f'<path d="{path}" fill="{fill}" fill-rule="evenodd" stroke="{INK}" stroke-width="0.7"/>'


def _labels(area: MapArea, to_paper: _Projection, wording: Wording, *, over_places: bool) -> Iterator[str]:
    """Number and name where the area has room for them; a name may reach a little over its borders.

    Over places the number stands a little higher, on a ground of its own, and the name in the table only.
    """
    (east, north), room = _inner_point(max(area.rings, key=_box_area))
    x, y = to_paper.point(east, north)
    wide = to_paper.length(room)
    shown = area.label or ("–" if area.value is None else wording.number(area.value))
    if wide < len(shown) * NUMBER_SIZE * 0.5:
        return
    if over_places:
        y -= NUMBER_SIZE * 0.6
        half = len(shown) * NUMBER_SIZE * 0.3 + 2
        yield (
            f'<rect x="{number(x - half)}" y="{number(y - NUMBER_SIZE + 1.5)}" width="{number(2 * half)}"'
            f' height="{number(NUMBER_SIZE)}" rx="3" fill="{PAPER}" fill-opacity="0.75"/>'
        )
    yield text(x, y, shown, size=NUMBER_SIZE, anchor="middle", bold=True)
    if not over_places and wide * 1.25 >= len(area.name) * NAME_SIZE * 0.5:
        yield text(x, y + 9.5, area.name, size=NAME_SIZE, anchor="middle")


def _legend(legend: MapLegend, x: float, *, with_places: bool) -> list[str]:
    parts = [text(x, 12, legend.title, size=10, bold=True)]
    rows = [(_fill(part.number), words) for part, words in legend.classes]
    if legend.unknown:
        rows.append((_UNKNOWN_FILL, legend.unknown))
    for row, (fill, words) in enumerate(rows):
        y = 22 + row * 18
        parts.append(rectangle(x, y, 20, 12, fill))
        parts.append(text(x + 27, y + 10, words, size=10))
    if with_places:
        for row, (words, rural) in enumerate(((legend.urban, False), (legend.rural, True)), len(rows)):
            y = 30 + row * 18
            parts.append(_sign(x + 10, y + 6, 5, rural=rural, fill=PLACE_FILL))
            parts.append(text(x + 27, y + 10, words, size=10))
    return parts


def _legend_width(legend: MapLegend) -> float:
    """As wide as paper has always had it, wider where the words ask for it."""
    widest = max((len(words) for _part, words in legend.classes), default=0)
    longest = max(27 + 5.2 * max(widest, len(legend.urban), len(legend.rural)), 5.6 * len(legend.title))
    return max(LEGEND_WIDTH, longest)


def _in_words(part: ValueClass, wording: Wording) -> str:
    low = wording.number(part.low)
    return low if part.high == part.low else f"{low}–{wording.number(part.high)}"


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
