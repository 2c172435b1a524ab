"""Lines over the months. Loads pyqtgraph: import it late."""

from __future__ import annotations

from typing import Any, override

import pyqtgraph
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.charts.still_plot import still_plot
from desktop.look.style import is_dark
from desktop.tables.table_column import UNKNOWN
from models.documents.month_chart import LineLook, MonthChart, MonthLine, known, shown_every, steps, ticks
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month

_ON_LIGHT = {
    LineLook.LIMIT: "#1d2429",
    LineLook.FIRST: "#1f5f99",
    LineLook.SECOND: "#a85a08",
    LineLook.THIRD: "#6b3fa0",
}
_ON_DARK = {
    LineLook.LIMIT: "#e6eaec",
    LineLook.FIRST: "#7db8ea",
    LineLook.SECOND: "#f0b06a",
    LineLook.THIRD: "#c3a3ee",
}
_STROKES = {
    LineLook.LIMIT: Qt.PenStyle.DashLine,
    LineLook.FIRST: Qt.PenStyle.SolidLine,
    LineLook.SECOND: Qt.PenStyle.DotLine,
    LineLook.THIRD: Qt.PenStyle.DashDotLine,
}
_SIGNS = {LineLook.LIMIT: None, LineLook.FIRST: "o", LineLook.SECOND: "s", LineLook.THIRD: "t1"}
_SIGN_SIZE = 9
_MOST_LABELS = 16
_BELOW = 0.02  # of the chart, so that the zero is seen
_SPAN_HEIGHT = 0.09  # of the chart for each row of spans


class MonthPlot(QWidget):
    """Left and right choose a month; what every line says there is read aloud and shown."""

    chosen = Signal(int)  # the month's position

    def __init__(self, accessible_name: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._plot = still_plot(self)
        self._plot.showGrid(x=False, y=True, alpha=0.25)
        self._plot.scene().sigMouseClicked.connect(self._clicked)
        self._mark: Any = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._texts: list[Any] = []
        self._chart: MonthChart | None = None
        self._selected: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)

    @property
    def selected(self) -> int | None:
        """The position of the chosen month."""
        return self._selected

    def show_chart(self, chart: MonthChart) -> None:
        self._chart = chart
        if self._selected is not None and self._selected >= len(chart.months):
            self._selected = None
        self._draw()

    def select(self, position: int | None) -> None:
        """Marks a month without telling anyone."""
        self._selected = position
        self._mark.setVisible(position is not None)
        self.setAccessibleDescription("" if position is None else self.sentence(position))
        self._plot.setToolTip("" if position is None else self.sentence(position))
        if position is not None:
            self._mark.setPos(position)

    def choose(self, position: int) -> None:
        if self._chart is not None and 0 <= position < len(self._chart.months):
            self.select(position)
            self.chosen.emit(position)

    def sentence(self, position: int) -> str:
        """The month and what every line says of it."""
        if self._chart is None:
            return ""
        said = (
            f"{line.title} {UNKNOWN if value is None else self._wording.number(value)}"
            for line in self._chart.lines
            for value in (line.values[position],)
        )
        return self._wording.of(
            QT_TRANSLATE_NOOP("Chart", "{month}: {values}"),
            month=long_month(self._chart.months[position], self._wording),
            values=", ".join(said),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, last = self._selected, len(self._chart.months) - 1 if self._chart else -1
        match Qt.Key(event.key()):
            case Qt.Key.Key_Right:
                self.choose(0 if here is None else min(here + 1, last))
            case Qt.Key.Key_Left:
                self.choose(last if here is None else max(here - 1, 0))
            case Qt.Key.Key_Home:
                self.choose(0)
            case Qt.Key.Key_End:
                self.choose(last)
            case _:
                super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        chart = self._chart
        if chart is None:
            return
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        self._plot.clear()
        self._plot.setBackground(palette.color(QPalette.ColorRole.Base))
        marks = ticks(chart.largest)
        every = shown_every(len(chart.months), _MOST_LABELS)
        for name, shown in (
            ("bottom", [(at, label) for at, label in enumerate(chart.labels) if at % every == 0]),
            ("left", [(tick, self._wording.number(tick)) for tick in marks]),
        ):
            axis = self._plot.getAxis(name)
            axis.setTicks([shown])
            axis.setTextPen(text)
            axis.setPen(palette.color(QPalette.ColorRole.Mid))
        self._plot.getAxis("left").setWidth(
            self.fontMetrics().horizontalAdvance(self._wording.number(marks[-1])) + 24
        )
        self._plot.setXRange(-0.5, len(chart.months) - 0.5, padding=0)
        above = marks[-1] * (1.02 + _SPAN_HEIGHT * len(chart.spans))
        self._plot.setYRange(-_BELOW * marks[-1], above, padding=0)
        self._spans(chart, marks[-1], text)
        for line in chart.lines:
            self._line(line)
        mark = palette.color(QPalette.ColorRole.Highlight).darker(130)
        self._mark.setPen(pyqtgraph.mkPen(mark, width=2))
        self._plot.addItem(self._mark, ignoreBounds=True)
        self.select(self._selected)

    def _line(self, line: MonthLine) -> None:
        colour = colour_of(line.look)
        points = known(line.values)
        if not points:
            return
        pen = pyqtgraph.mkPen(colour, width=2, style=_STROKES[line.look])
        for corners in steps(line.values):
            self._plot.plot([at for at, _ in corners], [value for _, value in corners], pen=pen)
        if _SIGNS[line.look] is not None:
            self._plot.plot(
                [at for at, _ in points],
                [value for _, value in points],
                pen=None,
                symbol=_SIGNS[line.look],
                symbolSize=_SIGN_SIZE,
                symbolPen=pyqtgraph.mkPen(colour, width=1.5),
                symbolBrush=self.palette().color(QPalette.ColorRole.Base),
            )

    def _spans(self, chart: MonthChart, top: int, text: QColor) -> None:
        """The two clocks, above the lines."""
        quiet = self.palette().color(QPalette.ColorRole.Dark)
        for row, span in enumerate(reversed(chart.spans)):
            y = top * (1.02 + _SPAN_HEIGHT * (row + 0.5))
            self._plot.plot(
                [span.first - 0.45, span.last + 0.45],
                [y, y],
                pen=pyqtgraph.mkPen(quiet, width=1),
                symbol="+",
                symbolSize=8,
                symbolPen=quiet,
            )
            label = pyqtgraph.TextItem(
                span.title, color=text, anchor=(0.5, 0.5), fill=self.palette().color(QPalette.ColorRole.Base)
            )
            label.setPos((span.first + span.last) / 2, y)
            self._plot.addItem(label, ignoreBounds=True)

    def _clicked(self, event: Any) -> None:
        position = self._plot.getViewBox().mapSceneToView(event.scenePos())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(round(position.x()))


def colour_of(look: LineLook) -> QColor:
    return QColor((_ON_DARK if is_dark() else _ON_LIGHT)[look])


def line_swatch(look: LineLook, ground: QColor) -> QPixmap:
    """A piece of the line with its sign, for a legend."""
    pixmap = QPixmap(36, 16)
    pixmap.fill(ground)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour_of(look), 2, _STROKES[look]))
    painter.drawLine(0, 8, 36, 8)
    painter.setPen(QPen(colour_of(look), 1.5))
    painter.setBrush(ground)
    match look:
        case LineLook.FIRST:
            painter.drawEllipse(QPointF(18, 8), 4, 4)
        case LineLook.SECOND:
            painter.drawRect(14, 4, 8, 8)
        case LineLook.THIRD:
            painter.drawPolygon([QPointF(18, 3), QPointF(23, 12), QPointF(13, 12)])
        case LineLook.LIMIT:
            pass
    painter.end()
    return pixmap
