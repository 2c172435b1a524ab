"""The map that is shown as an SVG that stands alone, in the look of the papers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.maps.choropleth import Choropleth
from desktop.maps.classes import Scale
from desktop.maps.legend import class_words
from models.documents.class_scale import ValueClass
from models.documents.picture_file import picture_file
from models.documents.svg_map import MapArea, MapLegend, MapPlace, map_drawing
from models.wording import QT_TRANSLATE_NOOP, Wording


def map_file(
    title: str,
    shown: Choropleth,
    scale: Scale,
    decimals: int,
    below: Sequence[str],
    wording: Wording,
) -> str:
    """`below` stands under it, and today's date; every area's sentence is read aloud."""
    translate = wording.translate
    known = [entry for entry in shown.classes if entry.low is not None and entry.high is not None]
    legend = MapLegend(
        "",
        tuple(
            (
                ValueClass(entry.step if entry.low >= 0 else -entry.step, entry.low, entry.high),
                class_words(entry, scale, decimals, wording),
            )
            for entry in known
            if entry.low is not None and entry.high is not None
        ),
        translate("Map", "not known") if len(known) < len(shown.classes) else "",
        translate("Map", "urban place"),
        translate("Map", "rural place"),
    )
    drawing = map_drawing(
        {area.code: MapArea(area.name, area.value, area.rings, area.label) for area in shown.areas},
        [MapPlace(place.east, place.north, place.rural, place.value) for place in shown.places],
        legend,
        wording,
    )
    drawn_on = QT_TRANSLATE_NOOP("Map", "Drawn {date} by Bosättningsplan")
    today = wording.of(drawn_on, date=f"{datetime.now().astimezone():%Y-%m-%d}")
    description = ". ".join(area.sentence.rstrip(".") for area in shown.areas)
    return picture_file(drawing, title=title, description=description, below=(*below, today))
