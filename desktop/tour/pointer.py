"""A frame around the thing that a step is about; it lets the mouse through."""

from __future__ import annotations

from typing import override

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

_AROUND = 3


class Pointer(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def point_at(self, area: QRect | None) -> None:
        """In the window's own pixels; None points at nothing."""
        if area is None or area.isEmpty():
            self.hide()
            return
        around = area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        self.setGeometry(around.intersected(self._window.rect()))
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
