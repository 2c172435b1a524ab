"""A picture beside a table: drawn when it is first seen, and again when the numbers have changed."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.charts.loading import is_loaded, when_loaded
from desktop.maps.panel import MapPanel
from models.wording import Wording

if TYPE_CHECKING:
    from desktop.charts.panel import ChartPanel


class LatePicture(QWidget):
    """The selection is the table's: `select` marks it, `chosen` tells of it."""

    chosen = Signal(str)  # municipality code
    table_wanted = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self.selected: str | None = None
        self._is_stale = True
        self.frame = QVBoxLayout(self)
        self.frame.setContentsMargins(0, 0, 0, 0)

    @abstractmethod
    def draw(self) -> None:
        """Shows the numbers."""

    @abstractmethod
    def mark(self) -> None:
        """Shows which municipality is selected."""

    def renew(self) -> None:
        """The numbers are others."""
        self._is_stale = True
        if self.isVisible():
            self._draw()

    def select(self, code: str | None) -> None:
        self.selected = code
        if not self._is_stale:
            self.mark()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.draw()
            self.mark()


class MapPicture(LatePicture):
    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.panel = MapPanel(wording)
        self.panel.chosen.connect(self.chosen)
        self.panel.table_wanted.connect(self.table_wanted)
        self.frame.addWidget(self.panel)

    @override
    def mark(self) -> None:
        self.panel.select(self.selected)


class ChartPicture(LatePicture):
    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._panel: ChartPanel | None = None
        self._waiting = QLabel(wording.translate("Chart", "The chart is being drawn …"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.frame.addWidget(self._waiting)

    @property
    def panel(self) -> ChartPanel:
        """Made when first needed: the drawing library takes time to load."""
        if self._panel is None:
            from desktop.charts.panel import ChartPanel

            self._panel = ChartPanel(self.wording)
            self._panel.chosen.connect(self.chosen)
            self._panel.table_wanted.connect(self.table_wanted)
            self.frame.addWidget(self._panel)
            self._waiting.hide()
            self._draw_late()
        return self._panel

    @override
    def mark(self) -> None:
        self.panel.select(self.selected)

    @override
    def _draw(self) -> None:
        if is_loaded():
            super()._draw()
        else:
            when_loaded(self._draw_late)

    def _draw_late(self) -> None:
        if self.isVisible():
            super()._draw()
