"""A small map for each plan, all in the same classes, all with the same municipality chosen."""

from __future__ import annotations

from typing import override

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.maps.areas import MapArea
from desktop.maps.choropleth import Choropleth
from desktop.maps.classes import Scale
from desktop.maps.legend import MapLegend
from desktop.pages.late_picture import LatePicture
from models.documents.comparison_basis import ComparisonBasis
from models.domain.side_by_side import MOST
from models.reference import municipality_shapes
from models.wording import QT_TRANSLATE_NOOP, Wording

_LEGEND_WIDTH = 180
_SMALLEST = QSize(140, 100)
_SAID_LINES = MOST


class CompareMaps(LatePicture):
    """Persons who get a home, by municipality."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.maps: list[Choropleth] = []
        self._basis: ComparisonBasis | None = None
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        title = QLabel(wording.translate("SideBySide", "Persons who get a home, by municipality"), self)
        title.setWordWrap(True)
        self.legend = MapLegend(wording, self)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setMinimumHeight(_SAID_LINES * self._said.fontMetrics().lineSpacing())
        as_table = QPushButton(wording.translate("Map", "Show as table"), self)
        as_table.clicked.connect(self.table_wanted)
        source = QLabel(wording.translate("Map", "Borders: SCB (CC0), simplified"), self)
        source.setProperty("role", "small")
        source.setWordWrap(True)
        side = QWidget(self)
        side.setFixedWidth(max(_LEGEND_WIDTH, as_table.sizeHint().width()))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.legend)
        column.addWidget(self._said)
        column.addStretch(1)
        column.addWidget(as_table)
        column.addWidget(source)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(self._grid, 1)
        row.addWidget(side)
        self.frame.addLayout(row)

    def show_comparison(self, basis: ComparisonBasis) -> None:
        self._basis = basis
        self.renew()

    @override
    def draw(self) -> None:
        basis = self._basis
        if basis is None:
            return
        while (taken := self._grid.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.maps = [self._map(basis, at) for at in range(len(basis.sides))]
        for at, (name, drawn) in enumerate(zip(basis.names, self.maps, strict=True)):
            heading = QLabel(name, self)
            heading.setProperty("role", "heading")
            heading.setBuddy(drawn)
            down, across = divmod(at, 2 if len(self.maps) == MOST else len(self.maps))
            self._grid.addWidget(heading, 2 * down, across)
            self._grid.addWidget(drawn, 2 * down + 1, across)
            self._grid.setRowStretch(2 * down + 1, 1)
        self.legend.show_classes(self.maps[0].classes, Scale.NUMBERS, 0, textured=False, places="")

    @override
    def mark(self) -> None:
        for drawn in self.maps:
            with QSignalBlocker(drawn):
                drawn.select(self.selected)
        self._said.setText(self._sentence())

    def _map(self, basis: ComparisonBasis, at: int) -> Choropleth:
        name = self.wording.of(QT_TRANSLATE_NOOP("SideBySide", "Map of {plan}"), plan=basis.names[at])
        drawn = Choropleth(name, self)
        drawn.setMinimumSize(_SMALLEST)
        shapes = municipality_shapes()
        areas = [
            MapArea(
                line.code, line.name, shapes[line.code], line.placed[at], self._in_words(basis, line.code)
            )
            for line in basis.municipalities
            if line.code in shapes
        ]
        every = [count for line in basis.municipalities if line.code in shapes for count in line.placed]
        drawn.show_areas(areas, among=every)
        drawn.chosen.connect(self._choose)
        return drawn

    def _choose(self, code: str) -> None:
        self.selected = code
        self.mark()
        self.chosen.emit(code)

    def _sentence(self) -> str:
        return self._in_words(self._basis, self.selected) if self._basis and self.selected else ""

    def _in_words(self, basis: ComparisonBasis, code: str) -> str:
        """`Mora – Förslag 1: 5, Förslag 2: 3`."""
        line = basis.by_code.get(code)
        if line is None:
            return ""
        counts = zip(basis.names, line.placed, strict=True)
        told = ", ".join(f"{name}: {self.wording.number(count)}" for name, count in counts)
        return f"{line.name} – {told}"
