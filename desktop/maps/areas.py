"""What is drawn on a map: areas with a number each, and the places in them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import override

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsPixmapItem,
    QGraphicsSceneMouseEvent,
)

from desktop.maps.classes import Fill, MapClass

type Ring = tuple[tuple[int, int], ...]

MARK_COLOUR = "#d9480f"  # apart from every blue and from light and dark ground
BORDER_COLOUR = "#5b6470"
PLACE_COLOUR, PLACE_GROUND = "#14202b", "#ffd23f"
"""Yellow with a dark border: apart from every blue in lightness and in every kind of colour vision."""
SMALLEST, LARGEST = 3.0, 13.0  # half the width of a place's sign, in pixels
_PATTERNS = {
    Fill.NOTHING: (Qt.BrushStyle.BDiagPattern, "#9aa0a6"),
    Fill.FEWER: (Qt.BrushStyle.HorPattern, "#c98540"),
    Fill.UNKNOWN: (Qt.BrushStyle.DiagCrossPattern, "#c3c8cc"),
}
_TEXTURES = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.Dense7Pattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.CrossPattern,
)


@dataclass(frozen=True, slots=True)
class MapArea:
    """One area: its rings in metres east and north (SWEREF 99 TM), its number, and what to say about it.

    `value` None is a number that is not known. `label` stands in the area; without it the number does.
    """

    code: str
    name: str
    rings: tuple[Ring, ...]
    value: int | None
    sentence: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class MapPlace:
    """One place in an area, drawn larger the larger its number; rural and urban have shapes of their own."""

    code: str
    name: str
    area_code: str
    east: float
    north: float
    rural: bool
    value: int | None
    sentence: str


class AreaItem(QGraphicsPathItem):
    """The ground in the colour of its class and over it the pattern, drawn by Qt alone: it must be quick."""

    def __init__(self, area: MapArea, choose: Callable[[str], None]) -> None:
        super().__init__(outline(area.rings))
        self.area = area
        self.centre = centre(area.rings)
        self._choose = choose
        self._over = QGraphicsPathItem(self.path(), self)
        self._over.setPen(QPen(Qt.PenStyle.NoPen))
        self._over.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent, False)
        self._over.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setToolTip(area.sentence)

    def dress(self, entry: MapClass, *, textured: bool, marked: bool) -> None:
        self.setBrush(QColor(entry.colour))
        self._over.setBrush(pattern_of(entry, textured=textured))
        self.setPen(cosmetic(MARK_COLOUR, 4) if marked else cosmetic(BORDER_COLOUR, 1))
        self.setZValue(1 if marked else 0)

    @override
    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._choose(self.area.code)
        super().mousePressEvent(event)


class PlaceItem(QGraphicsPixmapItem):
    """A circle for an urban place, a diamond for a rural one, as large on the screen however near one is.

    A picture that all alike places share: three thousand are drawn in the time of a few hundred outlines.
    """

    def __init__(self, place: MapPlace, half: float, choose: Callable[[str], None]) -> None:
        super().__init__()
        self.place = place
        self._half = half
        self._choose = choose
        self.setPos(place.east, -place.north)
        self.setShapeMode(QGraphicsPixmapItem.ShapeMode.BoundingRectShape)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setToolTip(place.sentence)

    def mark(self, *, marked: bool) -> None:
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        drawn = _place_picture(
            round(self._half), bool(self.place.value), ratio, rural=self.place.rural, marked=marked
        )
        self.setPixmap(drawn)
        side = drawn.deviceIndependentSize().width()
        self.setOffset(-side / 2, -side / 2)
        self.setZValue(4 if marked else 2)

    @override
    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._choose(self.place.code)
        event.accept()


@lru_cache(maxsize=256)
def _place_picture(half: int, filled: bool, ratio: float, *, rural: bool, marked: bool) -> QPixmap:
    side = 2 * half + 6
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.setBrush(QColor(PLACE_GROUND if filled else "#ffffff"))
    painter.setPen(QPen(QColor(MARK_COLOUR), 3) if marked else QPen(QColor(PLACE_COLOUR), 1))
    painter.drawPath(place_sign(half, rural=rural))
    painter.end()
    return pixmap


def place_sign(half: float, *, rural: bool) -> QPainterPath:
    path = QPainterPath()
    if rural:
        path.addPolygon(QPolygonF([QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(0, 0), half * 0.9, half * 0.9)
    return path


def label_ground(size: QRectF, *, lifted: bool) -> QGraphicsPathItem:
    """What a label stands on, as large on the screen however near one is; seen only where it is lifted."""
    ground = QGraphicsPathItem()
    ground.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    ground.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
    ground.setPen(QPen(Qt.PenStyle.NoPen))
    if lifted:
        path = QPainterPath()
        wide, high = size.width() / 2 + 4, size.height() / 2 + 1
        path.addRoundedRect(QRectF(-wide, -high - size.height(), 2 * wide, 2 * high), 4, 4)
        ground.setPath(path)
        ground.setBrush(QColor(255, 255, 255, 215))
    return ground


def half_width(value: int | None, largest: int) -> float:
    """Of a place's sign in pixels: its area grows with the number."""
    if not value or value < 0 or largest <= 0:
        return SMALLEST
    return SMALLEST + (LARGEST - SMALLEST) * math.sqrt(value / largest)


def pattern_of(entry: MapClass, *, textured: bool = False) -> QBrush:
    """What lies over the colour of a class, so that nothing is told by colour alone."""
    if entry.fill in _PATTERNS:
        style, colour = _PATTERNS[entry.fill]
        return QBrush(QColor(colour), style)
    if not textured:
        return QBrush(Qt.BrushStyle.NoBrush)
    ground = QColor(entry.colour)
    ink = ground.darker(122) if ground.lightness() > 110 else ground.lighter(150)
    return QBrush(ink, _TEXTURES[min(entry.step, len(_TEXTURES) - 1)])


def cosmetic(colour: str, width: float) -> QPen:
    """As wide on the screen however near one is."""
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen


def readable_on(colour: str) -> QColor:
    return QColor("#14202b") if QColor(colour).lightness() > 140 else QColor("#ffffff")


def outline(rings: Sequence[Ring]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(east, -north) for east, north in ring]))
        path.closeSubpath()
    return path


def centre(rings: Sequence[Ring]) -> QPointF:
    """The centroid of the largest ring, by the shoelace formula."""
    largest = max(rings, key=lambda ring: abs(_twice_area(ring)))
    twice = _twice_area(largest)
    if not twice:
        return QPointF(largest[0][0], -largest[0][1])
    east = north = 0.0
    for (x0, y0), (x1, y1) in zip(largest, (*largest[1:], largest[0]), strict=True):
        cross = x0 * y1 - x1 * y0
        east += (x0 + x1) * cross
        north += (y0 + y1) * cross
    return QPointF(east / (3 * twice), -north / (3 * twice))


def _twice_area(ring: Ring) -> int:
    following = (*ring[1:], ring[0])
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, following, strict=True))
