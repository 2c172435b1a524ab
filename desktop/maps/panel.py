"""The map with its legend, zoom buttons and the way to the same figures as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.maps.choropleth import ZOOM_STEP, Choropleth, MapArea, pattern_of
from desktop.maps.classes import MapClass, Scale
from desktop.signed import signed
from models.wording import QT_TRANSLATE_NOOP, Wording

SWATCH = QSize(28, 16)


class MapPanel(QWidget):
    """Shows areas; tells which one is chosen and when the table is wanted instead."""

    chosen = Signal(str)
    table_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self.map = Choropleth(wording.translate("Map", "Map of the municipalities"), self)
        self.map.chosen.connect(self.chosen)
        self._legend = QWidget(self)
        self._legend_rows = QGridLayout(self._legend)
        self._legend_rows.setContentsMargins(0, 0, 0, 0)
        self._legend_rows.setVerticalSpacing(2)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._title)
        side.addWidget(self._legend)
        side.addStretch(1)
        as_table = QPushButton(wording.translate("Map", "Show as table"), self)
        as_table.clicked.connect(self.table_wanted)
        source = QLabel(wording.translate("Map", "Borders: SCB (CC0), simplified"), self)
        source.setProperty("role", "small")
        below = QHBoxLayout()
        below.addWidget(source)
        below.addStretch(1)
        below.addWidget(as_table)
        below.addLayout(self._zoom_buttons())
        drawn = QVBoxLayout()
        drawn.setSpacing(8)
        drawn.addWidget(self.map, 1)
        drawn.addLayout(below)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(drawn, 1)
        frame = QWidget(self)
        frame.setLayout(side)
        frame.setFixedWidth(200)
        layout.addWidget(frame)

    def show_areas(self, title: str, areas: Sequence[MapArea], scale: Scale = Scale.NUMBERS) -> None:
        self._title.setText(title)
        self.map.show_areas(areas, scale)
        while (taken := self._legend_rows.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, entry in enumerate(self.map.classes):
            swatch = QLabel(self._legend)
            swatch.setPixmap(_swatch(entry))
            swatch.setMinimumSize(SWATCH)
            text = QLabel(self._in_words(entry, scale), self._legend)
            self._legend_rows.addWidget(swatch, row, 0)
            self._legend_rows.addWidget(text, row, 1)
        self._legend_rows.setColumnStretch(1, 1)

    def select(self, code: str | None) -> None:
        self.map.select(code)

    def legend(self) -> list[str]:
        """What the classes stand for, from the top."""
        labels = self._legend.findChildren(QLabel)
        return [label.text() for label in labels if label.text()]

    def _in_words(self, entry: MapClass, scale: Scale) -> str:
        if entry.low is None or entry.high is None:
            return self._wording.translate("Map", "not known")
        if scale is Scale.DIFFERENCES and entry.low == 0:
            return self._wording.translate("Map", "no difference")
        shown = signed if scale is Scale.DIFFERENCES else _plain
        if entry.low == entry.high:
            return shown(self._wording, entry.low)
        return self._wording.of(
            QT_TRANSLATE_NOOP("Map", "{low} to {high}"),
            low=shown(self._wording, entry.low),
            high=shown(self._wording, entry.high),
        )

    def _zoom_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        acts = (
            ("+", self._wording.translate("Map", "Zoom in"), lambda: self.map.zoom(ZOOM_STEP)),
            ("−", self._wording.translate("Map", "Zoom out"), lambda: self.map.zoom(1 / ZOOM_STEP)),
            ("⤢", self._wording.translate("Map", "Show the whole map"), self.map.fit),
        )
        for text, name, act in acts:
            button = QPushButton(text, self)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFixedWidth(40)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        return row


def _plain(wording: Wording, value: int) -> str:
    return wording.number(value)


def _swatch(entry: MapClass) -> QPixmap:
    pixmap = QPixmap(SWATCH)
    pixmap.fill(QColor(entry.colour))
    painter = QPainter(pixmap)
    painter.setBrush(pattern_of(entry))
    painter.setPen(QPen(QColor("#5b6470"), 1))
    painter.drawRect(0, 0, SWATCH.width() - 1, SWATCH.height() - 1)
    painter.end()
    return pixmap
