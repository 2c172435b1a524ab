"""The municipal quotas as a map: the same numbers and the same selection as the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.maps.choropleth import MapArea
from desktop.maps.panel import MapPanel
from models.queries import QuotaRow
from models.reference import municipality_shapes
from models.wording import QT_TRANSLATE_NOOP, Wording


class QuotaMap(QWidget):
    """Drawn when it is first seen, and again when the numbers have changed."""

    chosen = Signal(str)  # municipality code
    table_wanted = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: Sequence[QuotaRow] = ()
        self._year = 0
        self._is_stale = True
        self._selected: str | None = None
        self._panel = MapPanel(wording)
        self._panel.chosen.connect(self.chosen)
        self._panel.table_wanted.connect(self.table_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panel)

    def show_rows(self, rows: Sequence[QuotaRow], year: int) -> None:
        self._rows, self._year, self._is_stale = rows, year, True
        if self.isVisible():
            self._draw()

    def select(self, code: str | None) -> None:
        self._selected = code
        self._panel.select(code)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        shapes = municipality_shapes()
        title = self._wording.of(
            QT_TRANSLATE_NOOP("Quotas", "Municipal quotas {year}, persons"), year=str(self._year)
        )
        areas = [
            MapArea(
                row.municipality_code,
                row.municipality,
                shapes[row.municipality_code],
                row.persons or 0,
                self._sentence(row),
            )
            for row in self._rows
            if row.municipality_code in shapes
        ]
        self._panel.show_areas(title, areas)
        self._panel.select(self._selected)

    def _sentence(self, row: QuotaRow) -> str:
        if row.persons is None:
            text = QT_TRANSLATE_NOOP("Quotas", "{municipality} has no quota yet")
            return self._wording.of(text, municipality=row.municipality)
        text = QT_TRANSLATE_NOOP("Quotas", "{municipality}: {persons} persons")
        return self._wording.of(text, municipality=row.municipality, persons=row.persons)
