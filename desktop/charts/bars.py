"""Lying bars with names to the left and numbers to the right. Loads pyqtgraph: import it late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, override

import pyqtgraph
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QGraphicsRectItem, QScrollArea, QWidget

ROW_HEIGHT = 28
AXIS_HEIGHT = 56
BAR_HEIGHT = 0.62
BAR_HEIGHT_BESIDE = 0.8  # of all that lie beside each other


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its parts are drawn after one another; `sentence` says the same in words."""

    code: str
    name: str
    parts: tuple[int, ...]
    label: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Series:
    """What one part of every bar stands for."""

    title: str
    colour: str


class BarChart(QScrollArea):
    """A bar chart whose rows are chosen by mouse or by the up and down keys."""

    chosen = Signal(str)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(accessible_name)
        self._plot: Any = pyqtgraph.PlotWidget()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.getAxis("left").setStyle(tickLength=0)
        self._plot.getAxis("bottom").setStyle(tickLength=4)
        self._plot.getAxis("bottom").setZValue(-20)
        self._plot.showGrid(x=True, y=False, alpha=0.25)
        self._plot.scene().sigMouseClicked.connect(self._clicked)
        self.setWidget(self._plot)
        self._bars: tuple[Bar, ...] = ()
        self._selected: str | None = None
        self._mark = QGraphicsRectItem()
        self._mark.setZValue(-10)
        self._labels: list[Any] = []

    @property
    def selected(self) -> str | None:
        return self._selected

    def show_bars(
        self, series: Sequence[Series], bars: Sequence[Bar], axis_title: str, *, beside: bool = False
    ) -> None:
        """Draws these rows, the first one on top; every bar has one part for each of `series`.

        The parts follow one another, or lie `beside` each other to be compared.
        """
        self._bars = tuple(bars)
        self._plot.clear()
        self._plot.addItem(self._mark, ignoreBounds=True)
        rows = [self._row(index) for index in range(len(bars))]
        starts, ends = [0] * len(bars), [0] * len(bars)
        height = BAR_HEIGHT_BESIDE / len(series) if beside else BAR_HEIGHT
        for position, entry in enumerate(series):
            widths = [bar.parts[position] for bar in bars]
            up = height * ((len(series) - 1) / 2 - position) if beside else 0
            item = pyqtgraph.BarGraphItem(
                x0=starts,
                y=[row + up for row in rows],
                width=widths,
                height=[height] * len(bars),
                brush=QColor(entry.colour),
                pen=pyqtgraph.mkPen(QColor("#20303c"), width=0.5),
            )
            self._plot.addItem(item)
            reached = [start + width for start, width in zip(starts, widths, strict=True)]
            ends = [max(end, at) for end, at in zip(ends, reached, strict=True)]
            starts = starts if beside else reached
        self._labels = []
        for bar, row, end in zip(bars, rows, ends, strict=True):
            label = pyqtgraph.TextItem(bar.label, anchor=(0, 0.5))
            label.setPos(end, row)
            self._plot.addItem(label, ignoreBounds=True)
            self._labels.append(label)
        longest = max([*ends, 1])
        self._plot.setXRange(0, longest * 1.12, padding=0)
        self._plot.setYRange(-0.5, max(len(bars), 1) - 0.5, padding=0)
        left = self._plot.getAxis("left")
        left.setTicks([[(row, bar.name) for bar, row in zip(bars, rows, strict=True)]])
        left.setWidth(self._widest_name())
        self._plot.setLabel("bottom", axis_title)
        self._plot.setMinimumHeight(len(bars) * ROW_HEIGHT + AXIS_HEIGHT)
        self._colour()
        self.select(self._selected)

    def select(self, code: str | None) -> None:
        """Marks a row without telling anyone."""
        row = next((index for index, bar in enumerate(self._bars) if bar.code == code), None)
        self._selected = None if row is None else code
        self.setAccessibleDescription("" if row is None else self._bars[row].sentence)
        self._mark.setVisible(row is not None)
        if row is not None:
            right = self._plot.getViewBox().viewRange()[0][1]
            self._mark.setRect(QRectF(0, self._row(row) - 0.5, right, 1))
            self.ensureVisible(0, row * ROW_HEIGHT, 0, ROW_HEIGHT * 2)

    def choose(self, index: int) -> None:
        """Marks the row at a position, counted from the top, on the officer's behalf."""
        if 0 <= index < len(self._bars):
            code = self._bars[index].code
            self.select(code)
            self.chosen.emit(code)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        last = len(self._bars) - 1
        here = next((index for index, bar in enumerate(self._bars) if bar.code == self._selected), None)
        key = Qt.Key(event.key())
        if key in steps:
            self.choose(0 if here is None else min(max(here + steps[key], 0), last))
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(last)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        self._plot.setBackground(palette.color(QPalette.ColorRole.Base))
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setTextPen(text)
            axis.setPen(palette.color(QPalette.ColorRole.Mid))
        self._plot.getAxis("bottom").labelStyle = {"color": text.name()}
        for label in self._labels:
            label.setColor(text)
        mark = palette.color(QPalette.ColorRole.Highlight)
        mark.setAlpha(60)
        self._mark.setBrush(mark)
        self._mark.setPen(pyqtgraph.mkPen(palette.color(QPalette.ColorRole.Highlight)))

    def _row(self, index: int) -> int:
        return len(self._bars) - 1 - index

    def _widest_name(self) -> int:
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0) + 16

    def _clicked(self, event: Any) -> None:
        position = self._plot.getViewBox().mapSceneToView(event.scenePos())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(len(self._bars) - 1 - round(position.y()))
