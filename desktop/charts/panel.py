"""The chart with its legend and the way to the same figures as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.charts.bars import UNKNOWN_BRUSH, Bar, BarChart, Series
from models.wording import Wording


class ChartPanel(QWidget):
    """Shows bars; tells which one is chosen and when the table is wanted instead."""

    chosen = Signal(str)
    table_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.chart = BarChart(wording.translate("Chart", "Chart of the municipalities"), self)
        self.chart.chosen.connect(self.chosen)
        self._title = QLabel(self)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(8)
        as_table = QPushButton(wording.translate("Chart", "Show as table"), self)
        as_table.clicked.connect(self.table_wanted)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._title)
        top.addLayout(self._legend)
        top.addStretch(1)
        top.addWidget(as_table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.chart, 1)

    def show_bars(
        self,
        title: str,
        series: Sequence[Series],
        bars: Sequence[Bar],
        axis_title: str,
        *,
        beside: bool = False,
    ) -> None:
        self._title.setText(title)
        while (taken := self._legend.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in series:
            self._explain(entry.brush, entry.title)
        if any(part is None for bar in bars for part in bar.parts):
            self._explain(UNKNOWN_BRUSH, self._wording.translate("Chart", "not known"))
        self.chart.show_bars(series, bars, axis_title, beside=beside)

    def select(self, code: str | None) -> None:
        self.chart.select(code)

    def legend(self) -> list[str]:
        """What the bars stand for, from the left."""
        items = [self._legend.itemAt(at) for at in range(self._legend.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget.text() for widget in widgets if isinstance(widget, QLabel) and widget.text()]

    def _explain(self, brush: QBrush, words: str) -> None:
        swatch = QLabel(self)
        pixmap = QPixmap(16, 16)
        pixmap.fill(QColor("#ffffff"))
        painter = QPainter(pixmap)
        painter.setBrush(brush)
        painter.setPen(QColor("#20303c"))
        painter.drawRect(0, 0, 15, 15)
        painter.end()
        swatch.setPixmap(pixmap)
        self._legend.addWidget(swatch)
        self._legend.addWidget(QLabel(words, self))
