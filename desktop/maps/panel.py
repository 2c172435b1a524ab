"""The map with its legend, its buttons, and the way to the same figures as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.look.icon_button import IconButton
from desktop.look.save_picture import SaveButton
from desktop.maps.areas import MapArea, MapPlace
from desktop.maps.choropleth import ZOOM_STEP, Choropleth
from desktop.maps.classes import Scale
from desktop.maps.legend import MapLegend
from desktop.maps.look import LookButton, MapLook
from desktop.maps.map_file import map_file
from models.documents.small_numbers import is_few
from models.wording import Wording

_SAID_LINES = 7  # what is said of a municipality, in a language of long words


class MapPanel(QWidget):
    """Shows areas; tells which one is chosen and when the table is wanted instead."""

    chosen = Signal(str)
    table_wanted = Signal()
    look_changed = Signal(object)  # MapLook

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._scale, self._decimals, self._size_of_places = Scale.NUMBERS, 0, ""
        self._areas: Sequence[MapArea] = ()
        self._places: Sequence[MapPlace] = ()
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._name = wording.translate("Map", "Map of the municipalities")
        self.map = Choropleth(self._name, self)
        self.map.setToolTip(
            wording.translate(
                "Map",
                "Arrow keys choose a neighbour, Enter goes in to the places and Esc out again, "
                "+ and − zoom, * goes near, 0 shows everything.",
            )
        )
        self.map.chosen.connect(self.chosen)
        self._said = QLabel(self)
        self._said.setProperty("role", "small")
        self._said.setWordWrap(True)
        self._said.setMinimumHeight(_SAID_LINES * self._said.fontMetrics().lineSpacing())
        self.map.pointed.connect(self._said.setText)
        self._legend = MapLegend(wording, self)
        self.look_button = LookButton(wording, self)
        self.look_button.changed.connect(self._follow_look)
        as_table = QPushButton(wording.translate("Map", "Show as table"), self)
        as_table.clicked.connect(self.table_wanted)
        self.save_button = SaveButton(wording, self._file, self._shows_few, self)
        self.save_button.told.connect(self._said.setText)
        self._source = QLabel(wording.translate("Map", "Borders: SCB (CC0), simplified"), self)
        self._source.setProperty("role", "small")
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._title)
        side.addWidget(self._legend)
        side.addWidget(self.look_button)
        side.addStretch(1)
        side.addWidget(self._said)
        side.addStretch(2)
        side.addWidget(as_table)
        side.addWidget(self.save_button)
        below = QHBoxLayout()
        below.addWidget(self._source)
        below.addStretch(1)
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
        frame.setFixedWidth(24 * self.fontMetrics().averageCharWidth() + 56)
        layout.addWidget(frame)

    def show_areas(
        self,
        title: str,
        areas: Sequence[MapArea],
        scale: Scale = Scale.NUMBERS,
        *,
        places: Sequence[MapPlace] = (),
        size_of_places: str = "",
        decimals: int = 0,
    ) -> None:
        """Values count the last of `decimals`; `size_of_places` says what the size of the signs means."""
        self._title.setText(title)
        self.map.setAccessibleName(f"{self._name}: {title}")
        self._areas, self._places = areas, places
        self._scale, self._decimals, self._size_of_places = scale, decimals, size_of_places
        self._draw()

    def show_look(self, look: MapLook) -> None:
        self.look_button.show_look(look)
        self._draw()

    def select(self, code: str | None) -> None:
        self.map.select(code)

    def legend(self) -> list[str]:
        """What the classes stand for, from the top."""
        return self._legend.words

    def _draw(self) -> None:
        look = self.look_button.look
        self.map.textured = look.textured
        self.map.show_areas(
            self._areas, self._scale, places=self._places, classing=look.classing, most=look.most
        )
        self._legend.show_classes(
            self.map.classes,
            self._scale,
            self._decimals,
            textured=look.textured,
            places=self._size_of_places if self._places else "",
        )

    def _follow_look(self, look: MapLook) -> None:
        self._draw()
        self.look_changed.emit(look)

    def _shows_few(self) -> bool:
        """Shares are no persons."""
        values = [area.value for area in self._areas] + [place.value for place in self._places]
        return not self._decimals and any(is_few(abs(value or 0)) for value in values)

    def _file(self, notes: Sequence[str]) -> tuple[str, str]:
        """The title and the SVG of what is shown."""
        title = self._title.text()
        lines = (self._size_of_places if self._places else "", self._source.text(), *notes)
        below = [line for line in lines if line]
        return title, map_file(title, self.map, self._scale, self._decimals, below, self._wording)

    def _zoom_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        translate = self._wording.translate
        acts = (
            ("add", translate("Map", "Zoom in"), lambda: self.map.zoom(ZOOM_STEP)),
            ("zoom_out", translate("Map", "Zoom out"), lambda: self.map.zoom(1 / ZOOM_STEP)),
            ("near", translate("Map", "Go near the selection"), self.map.go_near),
            ("whole", translate("Map", "Show the whole map"), self.map.fit),
        )
        for sign, name, act in acts:
            button = IconButton(sign, name)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        return row
