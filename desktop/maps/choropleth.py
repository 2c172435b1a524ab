"""A map of areas coloured by a number, moved in and chosen by mouse and keyboard alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from desktop.maps.classes import Fill, MapClass, Scale, class_of, classes_for
from desktop.tables.table_column import UNKNOWN

type Ring = tuple[tuple[int, int], ...]

ZOOM_STEP = 1.25
_ROOM_USED = 1.1  # of an area's width: a number may reach a little over its borders
MARK_COLOUR = "#d9480f"  # apart from every blue and from light and dark ground
_PATTERNS = {
    Fill.PLAIN: (Qt.BrushStyle.NoBrush, "#000000"),
    Fill.NOTHING: (Qt.BrushStyle.BDiagPattern, "#9aa0a6"),
    Fill.FEWER: (Qt.BrushStyle.HorPattern, "#c98540"),
    Fill.UNKNOWN: (Qt.BrushStyle.DiagCrossPattern, "#c3c8cc"),
}
DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


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


class _AreaItem(QGraphicsPathItem):
    def __init__(self, area: MapArea, owner: Choropleth) -> None:
        super().__init__(_outline(area.rings))
        self.area = area
        self._owner = owner
        self.setToolTip(area.sentence)
        self.centre = _centre(area.rings)

        self.ground = QColor()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.fillPath(self.path(), self.ground)
        super().paint(painter, option, widget)

    @override
    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._owner.choose(self.area.code)
        super().mousePressEvent(event)


class Choropleth(QGraphicsView):
    """Areas drawn straight from their coordinates; arrow keys step to the neighbour in that direction."""

    chosen = Signal(str)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setAccessibleName(accessible_name)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(240, 100)
        self.classes: tuple[MapClass, ...] = classes_for(())
        self._items: dict[str, _AreaItem] = {}
        self._labels: dict[str, tuple[QGraphicsSimpleTextItem, float]] = {}
        self._selected: str | None = None
        self._fitted = True

    @property
    def selected(self) -> str | None:
        return self._selected

    def show_areas(self, areas: Sequence[MapArea], scale: Scale = Scale.NUMBERS) -> None:
        """Draws these areas instead of the earlier ones; the selection stays where it still exists."""
        self._scene.clear()
        self.classes = classes_for((area.value for area in areas), scale)
        self._items, self._labels = {}, {}
        for area in areas:
            item = _AreaItem(area, self)
            self._scene.addItem(item)
            self._items[area.code] = item
            self._label(item)
        if self._selected not in self._items:
            self._selected = None
        self._paint()
        self._scene.setSceneRect(self._scene.itemsBoundingRect())
        self.fit()

    def select(self, code: str | None) -> None:
        """Marks an area without telling anyone."""
        self._selected = code if code in self._items else None
        item = self._items.get(self._selected or "")
        self.setAccessibleDescription(item.area.sentence if item else "")
        self._paint()

    def choose(self, code: str) -> None:
        """Marks an area on the officer's behalf."""
        self.select(code)
        self.chosen.emit(code)

    def fit(self) -> None:
        """The whole map in the view."""
        self._fitted = True
        self.fitInView(_with_margin(self._scene.sceneRect()), Qt.AspectRatioMode.KeepAspectRatio)
        self._show_labels()

    def zoom(self, factor: float) -> None:
        self._fitted = False
        self.scale(factor, factor)
        self._show_labels()

    @property
    def labelled(self) -> frozenset[str]:
        """The areas that have room for their number."""
        return frozenset(code for code, (label, _width) in self._labels.items() if label.isVisible())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoom(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in DIRECTIONS:
            self._step(*DIRECTIONS[key])
        elif key == Qt.Key.Key_Plus:
            self.zoom(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, down: int) -> None:
        if not self._items:
            return
        here = self._items.get(self._selected or "")
        if here is None:
            self.choose(min(self._items.values(), key=lambda item: item.area.name).area.code)
            return
        candidates = []
        for item in self._items.values():
            way = item.centre - here.centre
            along = way.x() * across + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * across)
            if along > 0:
                candidates.append((along + 2 * aside, item.area.code))
        if candidates:
            self.choose(min(candidates)[1])

    def _label(self, item: _AreaItem) -> None:
        label = QGraphicsSimpleTextItem(_label(item.area), item)
        label.setFlag(QGraphicsSimpleTextItem.GraphicsItemFlag.ItemIgnoresTransformations)
        label.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        label.setBrush(QBrush(_readable_on(class_of(item.area.value, self.classes).colour)))
        size = label.boundingRect()
        anchor = QGraphicsPathItem(item)
        anchor.setPos(item.centre)
        anchor.setFlag(QGraphicsPathItem.GraphicsItemFlag.ItemIgnoresTransformations)
        label.setFlag(QGraphicsSimpleTextItem.GraphicsItemFlag.ItemIgnoresTransformations, False)
        label.setParentItem(anchor)
        label.setPos(-size.width() / 2, -size.height() / 2)
        self._labels[item.area.code] = (label, size.width())

    def _show_labels(self) -> None:
        """Numbers that would lie over one another are read in the tool tip and the table instead."""
        scale = self.transform().m11()
        for code, (label, width) in self._labels.items():
            room = self._items[code].boundingRect().width() * scale
            label.setVisible(width <= room * _ROOM_USED)

    def _paint(self) -> None:
        border = QPen(QColor("#5b6470"), 1)
        border.setCosmetic(True)
        mark = QPen(QColor(MARK_COLOUR), 4)
        mark.setCosmetic(True)
        for code, item in self._items.items():
            entry = class_of(item.area.value, self.classes)
            item.ground = QColor(entry.colour)
            item.setBrush(pattern_of(entry))
            item.setPen(mark if code == self._selected else border)
            item.setZValue(1 if code == self._selected else 0)


def pattern_of(entry: MapClass) -> QBrush:
    """What lies over the colour of a class, so that nothing is told by colour alone."""
    style, colour = _PATTERNS[entry.fill]
    return QBrush(QColor(colour), style)


def _label(area: MapArea) -> str:
    return area.label or (UNKNOWN if area.value is None else f"{area.value:d}")


def _readable_on(colour: str) -> QColor:
    return QColor("#14202b") if QColor(colour).lightness() > 140 else QColor("#ffffff")


def _outline(rings: Sequence[Ring]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(east, -north) for east, north in ring]))
        path.closeSubpath()
    return path


def _centre(rings: Sequence[Ring]) -> QPointF:
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


def _with_margin(area: QRectF) -> QRectF:
    margin = max(area.width(), area.height()) * 0.02
    return area.adjusted(-margin, -margin, margin, margin)
