"""A map of areas coloured by a number, and of places in them, moved in by mouse and keyboard alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import override

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QWidget,
)

from desktop.maps.areas import (
    AreaItem,
    MapArea,
    MapPlace,
    PlaceItem,
    half_width,
    label_ground,
    readable_on,
)
from desktop.maps.classes import MapClass, Scale, class_of, classes_for
from desktop.tables.table_column import UNKNOWN
from models.documents.class_scale import MOST_CLASSES, Classing

ZOOM_STEP = 1.25
_ROOM_USED = 1.1  # of an area's width: a number may reach a little over its borders
_LABELS = 3  # above places, below the chosen one
_NEAR = 0.4  # of the view that a chosen area takes when one goes near it
DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Choropleth(QGraphicsView):
    """Drawn straight from coordinates. Arrow keys step to the neighbour in that direction.

    Enter goes into the chosen area, where the arrows step between its places, and Escape out again.
    """

    chosen = Signal(str)  # the code of an area or a place
    pointed = Signal(str)  # the sentence of what is chosen, or under the mouse

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setAccessibleName(accessible_name)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(240, 100)
        self.classes: tuple[MapClass, ...] = classes_for(())
        self.textured = False  # whether each class has a pattern of its own when drawn next
        self._areas: dict[str, AreaItem] = {}
        self._places: dict[str, PlaceItem] = {}
        self._labels: dict[str, tuple[QGraphicsPathItem, float]] = {}
        self._selected: str | None = None
        self._dressed: str | None = None  # what wears the mark
        self._fitted = True

    @property
    def selected(self) -> str | None:
        return self._selected

    @property
    def areas(self) -> tuple[MapArea, ...]:
        return tuple(item.area for item in self._areas.values())

    @property
    def places(self) -> tuple[MapPlace, ...]:
        return tuple(item.place for item in self._places.values())

    def show_areas(
        self,
        areas: Sequence[MapArea],
        scale: Scale = Scale.NUMBERS,
        *,
        places: Iterable[MapPlace] = (),
        classing: Classing = Classing.EVEN,
        most: int = MOST_CLASSES,
        among: Iterable[int | None] | None = None,
    ) -> None:
        """Draws these instead of the earlier ones; selection and view stay where the areas are the same.

        `among` are the values of all maps that share their classes.
        """
        same_ground = [area.code for area in areas] == list(self._areas)
        self._scene.clear()
        values = (area.value for area in areas) if among is None else among
        self.classes = classes_for(values, scale, classing, most)
        self._areas, self._places, self._labels = {}, {}, {}
        for area in areas:
            item = AreaItem(area, self.choose)
            self._scene.addItem(item)
            self._areas[area.code] = item
        shown = tuple(places)
        largest = max((place.value or 0 for place in shown), default=0)
        for place in shown:
            sign = PlaceItem(place, half_width(place.value, largest), self.choose)
            self._scene.addItem(sign)
            self._places[place.code] = sign
        for item in self._areas.values():
            self._label(item)
        if self._item(self._selected) is None:
            self._selected = None
        self._paint()
        ground = QRectF()
        for item in self._areas.values():
            ground = ground.united(item.path().boundingRect())
        self._scene.setSceneRect(_with_margin(ground))
        if same_ground and not self._fitted:
            self._show_labels()
        else:
            self.fit()

    def select(self, code: str | None) -> None:
        """Marks an area or a place without telling anyone."""
        item = self._item(code)
        self._selected = code if item is not None else None
        sentence = "" if item is None else item.toolTip()
        self.setAccessibleDescription(sentence)
        self.pointed.emit(sentence)
        for changed in {self._dressed, self._selected} - {None}:
            self._dress(changed)
        self._dressed = self._selected
        if item is not None and not self._fitted:
            self.ensureVisible(item)

    def choose(self, code: str) -> None:
        """Marks an area or a place on the officer's behalf."""
        self.select(code)
        self.chosen.emit(code)

    def fit(self) -> None:
        """The whole map in the view."""
        self._fitted = True
        self.fitInView(self._scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self._show_labels()

    def zoom(self, factor: float) -> None:
        self._fitted = False
        self.scale(factor, factor)
        self._show_labels()

    def go_near(self) -> None:
        """So near the chosen area, or the area of the chosen place, that it fills much of the view."""
        item = self._areas.get(self._area_code() or "")
        if item is not None:
            self._fitted = False
            around = item.path().boundingRect()
            aside = around.width() * (1 - _NEAR), around.height() * (1 - _NEAR)
            self.fitInView(
                around.adjusted(-aside[0] / 2, -aside[1] / 2, aside[0] / 2, aside[1] / 2),
                Qt.AspectRatioMode.KeepAspectRatio,
            )
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
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        under = self.itemAt(event.position().toPoint())
        while under is not None and not isinstance(under, AreaItem | PlaceItem):
            under = under.parentItem()
        shown = under if under is not None else self._item(self._selected)
        self.pointed.emit("" if shown is None else shown.toolTip())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.go_near()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in DIRECTIONS:
            self._step(*DIRECTIONS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected in self._areas:
            self._go_in()
        elif key == Qt.Key.Key_Escape and self._selected in self._places:
            self.choose(self._places[self._selected].place.area_code)
        elif key == Qt.Key.Key_Plus:
            self.zoom(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_Asterisk:
            self.go_near()
        else:
            super().keyPressEvent(event)

    def _item(self, code: str | None) -> AreaItem | PlaceItem | None:
        return None if code is None else self._areas.get(code) or self._places.get(code)

    def _area_code(self) -> str | None:
        place = self._places.get(self._selected or "")
        return place.place.area_code if place is not None else self._selected

    def _go_in(self) -> None:
        """To the place of the area with the largest number."""
        inside = [place for place in self.places if place.area_code == self._selected]
        if inside:
            self.choose(max(inside, key=lambda place: (place.value or 0, place.code)).code)

    def _step(self, across: int, down: int) -> None:
        if not self._areas:
            return
        if self._selected is None:
            self.choose(min(self._areas.values(), key=lambda item: item.area.name).area.code)
            return
        around = self._neighbours()
        here = around.pop(self._selected)
        candidates = []
        for code, point in around.items():
            way = point - here
            along = way.x() * across + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * across)
            if along > 0:
                candidates.append((along + 2 * aside, code))
        if candidates:
            self.choose(min(candidates)[1])

    def _neighbours(self) -> dict[str, QPointF]:
        """Areas from an area; from a place the places of the same area."""
        here = self._places.get(self._selected or "")
        if here is None:
            return {code: item.centre for code, item in self._areas.items()}
        return {
            code: item.pos()
            for code, item in self._places.items()
            if item.place.area_code == here.place.area_code
        }

    def _label(self, item: AreaItem) -> None:
        """In the middle of the area; where places are drawn above them, on a ground of its own."""
        label = QGraphicsSimpleTextItem(_label(item.area))
        size = label.boundingRect()
        lift = size.height() if self._places else 0.0
        ground = label_ground(size, lifted=bool(self._places))
        ground.setPos(item.centre)
        ground.setZValue(_LABELS)
        self._scene.addItem(ground)
        if not self._places:
            label.setBrush(QBrush(readable_on(class_of(item.area.value, self.classes).colour)))
        label.setParentItem(ground)
        label.setPos(-size.width() / 2, -size.height() / 2 - lift)
        self._labels[item.area.code] = (ground, size.width())

    def _show_labels(self) -> None:
        """Numbers that would lie over one another are read in the tool tip and the table instead."""
        scale = self.transform().m11()
        for code, (label, width) in self._labels.items():
            room = self._areas[code].path().boundingRect().width() * scale
            label.setVisible(width <= room * _ROOM_USED)

    def _paint(self) -> None:
        for code in (*self._areas, *self._places):
            self._dress(code)
        self._dressed = self._selected

    def _dress(self, code: str | None) -> None:
        marked = code == self._selected
        if (area := self._areas.get(code or "")) is not None:
            area.dress(class_of(area.area.value, self.classes), textured=self.textured, marked=marked)
        elif (place := self._places.get(code or "")) is not None:
            place.mark(marked=marked)


def _label(area: MapArea) -> str:
    return area.label or (UNKNOWN if area.value is None else f"{area.value:d}")


def _with_margin(area: QRectF) -> QRectF:
    margin = max(area.width(), area.height()) * 0.02
    return area.adjusted(-margin, -margin, margin, margin)
