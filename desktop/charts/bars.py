"""Lying bars with names to the left and numbers to the right. Loads pyqtgraph: import it late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, override

import pyqtgraph
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QGraphicsRectItem, QScrollArea, QWidget

from desktop.charts.still_plot import still_plot
from models.wording import Wording

ROW_SPACE = 6  # between names, where all rows hardly find room
AXIS_HEIGHT = 56
BAR_HEIGHT = 0.62
BAR_HEIGHT_BESIDE = 0.8  # of all that lie beside each other
STUB = 0.015  # of the longest, where a number is not known
LABEL_ROOM = 0.12
UNKNOWN_BRUSH = QBrush(QColor("#7c868e"), Qt.BrushStyle.DiagCrossPattern)


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its parts are drawn after one another; `sentence` says the same in words.

    A part below zero goes to the left. A part that is None is not known, which is not zero.
    """

    code: str
    name: str
    parts: tuple[int | None, ...]
    label: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Series:
    """What one part of every bar stands for; `hatched` tells it apart where colour does not."""

    title: str
    colour: str
    hatched: bool = False

    @property
    def brush(self) -> QBrush:
        style = Qt.BrushStyle.Dense3Pattern if self.hatched else Qt.BrushStyle.SolidPattern
        return QBrush(QColor(self.colour), style)


class _Numbers(pyqtgraph.AxisItem):  # type: ignore[misc] # the library has no types
    """As numbers are written elsewhere in the window."""

    def __init__(self, wording: Wording) -> None:
        super().__init__("bottom")
        self._wording = wording

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802 - Qt's name
        decimals = 0 if spacing * scale >= 1 else 1
        return [self._wording.number(value * scale, decimals) for value in values]


class BarChart(QScrollArea):
    """A bar chart whose rows are chosen by mouse or by the up and down keys."""

    chosen = Signal(str)

    def __init__(self, accessible_name: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(accessible_name)
        self._plot = still_plot(self, bottom=_Numbers(wording))
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

    @property
    def shown_range(self) -> tuple[float, float]:
        """The numbers at the left and right edges."""
        left, right = self._plot.getViewBox().viewRange()[0]
        return left, right

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
        starts = [0] * len(bars)
        least, most = list(starts), list(starts)
        height = BAR_HEIGHT_BESIDE / len(series) if beside else BAR_HEIGHT
        unknown: list[tuple[int, float]] = []
        for position, entry in enumerate(series):
            up = height * ((len(series) - 1) / 2 - position) if beside else 0
            places = [row + up for row in rows]
            parts = [bar.parts[position] for bar in bars]
            widths = [part or 0 for part in parts]
            unknown += [
                (start, place)
                for start, place, part in zip(starts, places, parts, strict=True)
                if part is None
            ]
            self._draw(starts, places, widths, height, entry.brush)
            reached = [start + width for start, width in zip(starts, widths, strict=True)]
            least = [min(pair) for pair in zip(least, reached, strict=True)]
            most = [max(pair) for pair in zip(most, reached, strict=True)]
            starts = starts if beside else reached
        longest = max([*most, 1]) - min([*least, 0])
        stub = longest * STUB
        self._draw(
            [start for start, _ in unknown],
            [place for _, place in unknown],
            [stub] * len(unknown),
            height,
            UNKNOWN_BRUSH,
        )
        self._labels = []
        for bar, row, low, high in zip(bars, rows, least, most, strict=True):
            label = pyqtgraph.TextItem(bar.label, anchor=(1, 0.5) if low < 0 else (0, 0.5))
            reach = max(high, stub) if None in bar.parts else high
            label.setPos(low if low < 0 else reach, row)
            self._plot.addItem(label, ignoreBounds=True)
            self._labels.append(label)
        room = longest * LABEL_ROOM
        lowest = min([*least, 0])
        self._plot.setXRange(lowest - room if lowest < 0 else 0, max([*most, 1]) + room, padding=0)
        self._plot.setYRange(-0.5, max(len(bars), 1) - 0.5, padding=0)
        left = self._plot.getAxis("left")
        left.setTicks([[(row, bar.name) for bar, row in zip(bars, rows, strict=True)]])
        left.setWidth(self._widest_name())
        self._plot.setLabel("bottom", axis_title)
        self._plot.setMinimumHeight(len(bars) * self._least_row() + AXIS_HEIGHT)
        self._colour()
        self.select(self._selected)

    def select(self, code: str | None) -> None:
        """Marks a row without telling anyone."""
        row = next((index for index, bar in enumerate(self._bars) if bar.code == code), None)
        self._selected = None if row is None else code
        self.setAccessibleDescription("" if row is None else self._bars[row].sentence)
        self._mark.setVisible(row is not None)
        if row is not None:
            left, right = self.shown_range
            self._mark.setRect(QRectF(left, self._row(row) - 0.5, right - left, 1))
            height = (max(self._plot.height(), self._plot.minimumHeight()) - AXIS_HEIGHT) // len(self._bars)
            self.ensureVisible(0, row * height, 0, height * 2)

    def _least_row(self) -> int:
        return self.fontMetrics().height() + ROW_SPACE

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

    def _draw(
        self,
        starts: Sequence[float],
        places: Sequence[float],
        widths: Sequence[float],
        height: float,
        brush: QBrush,
    ) -> None:
        """Bars of some width; one without any would still be seen as a line."""
        seen = [index for index, width in enumerate(widths) if width]
        item = pyqtgraph.BarGraphItem(
            x0=[starts[index] for index in seen],
            y=[places[index] for index in seen],
            width=[widths[index] for index in seen],
            height=[height] * len(seen),
            brush=brush,
            pen=pyqtgraph.mkPen(self.palette().color(QPalette.ColorRole.Dark), width=0.5),
        )
        self._plot.addItem(item)

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
