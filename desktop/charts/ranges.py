"""Ranges on one scale from nothing to everything, each with a mark where the value is now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

ROW_HEIGHT = 30
BAND_HEIGHT = 12
SPACE = 12
BAND_COLOUR = "#6ba3d0"


@dataclass(frozen=True, slots=True)
class RangeRow:
    """Shares between 0 and 1; `sentence` says the same in words."""

    name: str
    lowest: float
    value: float
    highest: float
    label: str
    sentence: str


class RangeChart(QWidget):
    """Drawn straight; a screen reader hears the sentences, and the table beside says them too."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: tuple[RangeRow, ...] = ()

    def show_rows(self, rows: Sequence[RangeRow]) -> None:
        self._rows = tuple(rows)
        self.setAccessibleDescription(" ".join(row.sentence for row in rows))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, ROW_HEIGHT * len(self._rows))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, ROW_HEIGHT * len(self._rows))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        left = max(metrics.horizontalAdvance(row.name) for row in self._rows) + SPACE
        right = max(metrics.horizontalAdvance(row.label) for row in self._rows) + SPACE
        scale = QRectF(left, 0, max(self.width() - left - right, 1), ROW_HEIGHT)
        for position, row in enumerate(self._rows):
            self._draw(painter, row, scale.translated(0, position * ROW_HEIGHT))
        painter.end()

    def _draw(self, painter: QPainter, row: RangeRow, scale: QRectF) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        middle = scale.center().y()
        painter.setPen(text)
        words = QRectF(0, scale.top(), scale.left() - SPACE, scale.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.name)
        after = QRectF(scale.right() + SPACE, scale.top(), self.width(), scale.height())
        painter.drawText(after, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.label)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1))
        painter.drawLine(QLineF(scale.left(), middle, scale.right(), middle))
        for end in (scale.left(), scale.right()):
            painter.drawLine(QLineF(end, middle - BAND_HEIGHT / 2, end, middle + BAND_HEIGHT / 2))
        start = scale.left() + scale.width() * row.lowest
        width = max(scale.width() * (row.highest - row.lowest), 2)
        painter.setBrush(QColor(BAND_COLOUR))
        painter.drawRect(QRectF(start, middle - BAND_HEIGHT / 2, width, BAND_HEIGHT))
        painter.setPen(QPen(text, 3))
        here = scale.left() + scale.width() * row.value
        painter.drawLine(QLineF(here, middle - BAND_HEIGHT, here, middle + BAND_HEIGHT))
