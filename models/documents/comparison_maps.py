"""Small maps beside each other, on one scale, each under the name of its plan."""

from __future__ import annotations

import re
from collections.abc import Mapping

from models.documents.class_scale import ValueClass, class_scale
from models.documents.comparison_basis import ComparisonBasis
from models.documents.svg_map import MapArea, MapLegend, map_drawing
from models.documents.svg_text import Drawing, number, picture, text
from models.reference import Ring

_HEADING, _GAP = 26.0, 20.0
_NAME_SIZE = 18
_PATTERN = re.compile("<pattern .*?</pattern>")


def shared_classes(basis: ComparisonBasis) -> tuple[ValueClass, ...]:
    """Of persons who get a home, in any of the plans."""
    return class_scale(count for line in basis.municipalities for count in line.placed)


def maps_svg(basis: ComparisonBasis, shapes: Mapping[str, tuple[Ring, ...]]) -> str:
    """`shapes` knows at least one of the municipalities."""
    maps = tuple(_map(basis, shapes, at) for at in range(len(basis.sides)))
    height = max(drawn.height for drawn in maps)
    content, x = [], 0.0
    known: set[str] = set()  # patterns have one name in the whole picture
    for name, drawn in zip(basis.names, maps, strict=True):
        content.append(text(x, _HEADING - 10, name, size=_NAME_SIZE, bold=True))
        drawing = _PATTERN.sub(lambda found: _once(found[0], known), "".join(drawn.content))
        content.append(f'<g transform="translate({number(x)} {number(_HEADING)})">{drawing}</g>')
        x += drawn.width + _GAP
    return picture(x - _GAP, height + _HEADING, content)


def _once(pattern: str, known: set[str]) -> str:
    if pattern in known:
        return ""
    known.add(pattern)
    return pattern


def _map(basis: ComparisonBasis, shapes: Mapping[str, tuple[Ring, ...]], at: int) -> Drawing:
    wording = basis.wording
    areas = {
        line.code: MapArea(line.name, line.placed[at], shapes.get(line.code, ()))
        for line in basis.municipalities
    }
    classes = tuple((part, _in_words(part, basis)) for part in shared_classes(basis))
    return map_drawing(areas, (), MapLegend(wording.translate("SideBySide", "Persons"), classes), wording)


def _in_words(part: ValueClass, basis: ComparisonBasis) -> str:
    number_of = basis.wording.number
    return number_of(part.low) if part.low == part.high else f"{number_of(part.low)}–{number_of(part.high)}"
