"""What colours, patterns and signs of a map stand for, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.look.signed import signed
from desktop.maps.areas import (
    BORDER_COLOUR,
    PLACE_COLOUR,
    PLACE_GROUND,
    pattern_of,
    place_sign,
)
from desktop.maps.classes import MapClass, Scale
from models.wording import QT_TRANSLATE_NOOP, Wording

SWATCH = QSize(28, 16)
_SIGN = 6.0


class MapLegend(QWidget):
    """One row for each class, and one for each kind of place where places are drawn."""

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = wording
        self.words: list[str] = []  # what the rows stand for, from the top
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(2)
        self._rows.setColumnStretch(1, 1)

    def show_classes(
        self,
        classes: Sequence[MapClass],
        scale: Scale,
        decimals: int,
        *,
        textured: bool,
        places: str,
    ) -> None:
        """`places` says what the size of a place's sign stands for; nothing where none are drawn."""
        while (taken := self._rows.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.words = []
        for entry in classes:
            self._row(_swatch(entry, textured=textured), class_words(entry, scale, decimals, self._wording))
        if places:
            translate = self._wording.translate
            self._row(_sign(rural=False), translate("Map", "urban place"))
            self._row(_sign(rural=True), translate("Map", "rural place"))
            explained = QLabel(places, self)
            explained.setWordWrap(True)
            explained.setProperty("role", "small")
            self._rows.addWidget(explained, self._rows.rowCount(), 0, 1, 2)

    def _row(self, pixmap: QPixmap, words: str) -> None:
        row = self._rows.rowCount()
        swatch = QLabel(self)
        swatch.setPixmap(pixmap)
        swatch.setMinimumSize(SWATCH)
        self._rows.addWidget(swatch, row, 0)
        self._rows.addWidget(QLabel(words, self), row, 1)
        self.words.append(words)


def class_words(entry: MapClass, scale: Scale, decimals: int, wording: Wording) -> str:
    if entry.low is None or entry.high is None:
        return wording.translate("Map", "not known")
    if scale is Scale.DIFFERENCES and entry.low == 0:
        return wording.translate("Map", "no difference")
    low, high = (_shown(value, scale, decimals, wording) for value in (entry.low, entry.high))
    if low == high:
        return low
    return wording.of(QT_TRANSLATE_NOOP("Map", "{low} to {high}"), low=low, high=high)


def _shown(value: int, scale: Scale, decimals: int, wording: Wording) -> str:
    if scale is Scale.DIFFERENCES:
        return signed(wording, value)
    return wording.number(value / 10**decimals, decimals)


def _swatch(entry: MapClass, *, textured: bool) -> QPixmap:
    pixmap = QPixmap(SWATCH)
    pixmap.fill(QColor(entry.colour))
    painter = QPainter(pixmap)
    painter.setBrush(pattern_of(entry, textured=textured))
    painter.setPen(QPen(QColor(BORDER_COLOUR), 1))
    painter.drawRect(0, 0, SWATCH.width() - 1, SWATCH.height() - 1)
    painter.end()
    return pixmap


def _sign(*, rural: bool) -> QPixmap:
    pixmap = QPixmap(SWATCH)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(SWATCH.width() / 2, SWATCH.height() / 2)
    painter.setBrush(QColor(PLACE_GROUND))
    painter.setPen(QPen(QColor(PLACE_COLOUR), 1))
    painter.drawPath(place_sign(_SIGN, rural=rural))
    painter.end()
    return pixmap
