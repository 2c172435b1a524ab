"""The chart with its legend and the ways to the same figures as a table and as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.charts.bars import UNKNOWN_BRUSH, Bar, BarChart, Series
from desktop.charts.chart_file import bars_file, months_file
from desktop.charts.months import MonthPlot, line_swatch
from desktop.look.save_picture import SaveButton
from models.documents.month_chart import MonthChart
from models.documents.small_numbers import is_few
from models.wording import Wording


class ChartPanel(QWidget):
    """Shows bars, or lines over the months; tells what is chosen and when the table is wanted instead."""

    chosen = Signal(str)  # the code of a bar
    table_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._bars: tuple[Sequence[Series], Sequence[Bar], bool] = ((), (), False)
        self._months: MonthChart | None = None
        self._names = (
            wording.translate("Chart", "Chart of the municipalities"),
            wording.translate("Chart", "Chart of the months"),
        )
        self.chart = BarChart(self._names[0], wording, self)
        self.chart.chosen.connect(self.chosen)
        self.lines = MonthPlot(self._names[1], wording, self)
        self.lines.chosen.connect(self._say_month)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.lines)
        self._title = QLabel(self)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(8)
        self._said = QLabel(self)
        self._said.setProperty("role", "small")
        as_table = QPushButton(wording.translate("Chart", "Show as table"), self)
        as_table.clicked.connect(self.table_wanted)
        self.save_button = SaveButton(wording, self._file, self._shows_few, self)
        self.save_button.told.connect(self._said.setText)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(as_table)
        top.addWidget(self.save_button)
        legend = QHBoxLayout()
        legend.addLayout(self._legend)
        legend.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(legend)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._said)

    def show_bars(
        self,
        title: str,
        series: Sequence[Series],
        bars: Sequence[Bar],
        axis_title: str,
        *,
        beside: bool = False,
    ) -> None:
        self._bars, self._months = (series, bars, beside), None
        self._begin(title)
        for entry in series:
            self._explain(_swatch(entry.brush), entry.title)
        if any(part is None for bar in bars for part in bar.parts):
            self._explain(_swatch(UNKNOWN_BRUSH), self._wording.translate("Chart", "not known"))
        self._stack.setCurrentWidget(self.chart)
        self.chart.show_bars(series, bars, axis_title, beside=beside)

    def show_months(self, chart: MonthChart) -> None:
        self._months = chart
        self._begin(f"{chart.title}, {chart.unit}")
        for line in chart.lines:
            ground = self.palette().color(QPalette.ColorRole.Window)
            self._explain(line_swatch(line.look, ground), line.title)
        self._stack.setCurrentWidget(self.lines)
        self.lines.show_chart(chart)

    def select(self, code: str | None) -> None:
        self.chart.select(code)

    def legend(self) -> list[str]:
        """What the bars or lines stand for, from the left."""
        items = [self._legend.itemAt(at) for at in range(self._legend.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget.text() for widget in widgets if isinstance(widget, QLabel) and widget.text()]

    def _begin(self, title: str) -> None:
        self._title.setText(title)
        for drawn, name in zip((self.chart, self.lines), self._names, strict=True):
            drawn.setAccessibleName(f"{name}: {title}")
        self._said.clear()
        while (taken := self._legend.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _explain(self, pixmap: QPixmap, words: str) -> None:
        swatch = QLabel(self)
        swatch.setPixmap(pixmap)
        self._legend.addWidget(swatch)
        self._legend.addWidget(QLabel(words, self))

    def _say_month(self, position: int) -> None:
        self._said.setText(self.lines.sentence(position))

    def _shows_few(self) -> bool:
        if self._months is not None:
            values = [value for line in self._months.lines for value in line.values]
        else:
            values = [part for bar in self._bars[1] for part in bar.parts]
        return any(is_few(abs(value or 0)) for value in values)

    def _file(self, notes: Sequence[str]) -> tuple[str, str]:
        """Title and SVG of what is shown."""
        title = self._title.text()
        if self._months is not None:
            return title, months_file(self._months, notes, self._wording)
        series, bars, beside = self._bars
        names = [entry.title for entry in series]
        return title, bars_file(title, names, bars, notes, self._wording, beside=beside)


def _swatch(brush: QBrush) -> QPixmap:
    pixmap = QPixmap(16, 16)
    pixmap.fill(QColor("#ffffff"))
    painter = QPainter(pixmap)
    painter.setBrush(brush)
    painter.setPen(QColor("#20303c"))
    painter.drawRect(0, 0, 15, 15)
    painter.end()
    return pixmap
