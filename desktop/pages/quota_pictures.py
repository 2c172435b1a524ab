"""The municipal quotas as a map and as bars: the same numbers and the same selection as the table."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.maps.choropleth import MapArea
from desktop.maps.panel import MapPanel
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import UNKNOWN
from models.queries import QuotaRow
from models.reference import municipality_shapes
from models.wording import QT_TRANSLATE_NOOP, Wording

if TYPE_CHECKING:
    from desktop.charts.panel import ChartPanel

QUOTA_COLOUR, EARLIER_COLOUR = "#3a78b0", "#c9d2d9"
"""Apart in lightness and in every kind of colour vision."""


class QuotaPicture(QWidget):
    """Drawn when it is first seen, and again when the numbers have changed."""

    chosen = Signal(str)  # municipality code
    table_wanted = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self.rows: Sequence[QuotaRow] = ()
        self.year = 0
        self.selected: str | None = None
        self._is_stale = True
        self.frame = QVBoxLayout(self)
        self.frame.setContentsMargins(0, 0, 0, 0)

    @abstractmethod
    def draw(self) -> None:
        """Shows `rows` of `year` with the selection."""

    @abstractmethod
    def mark(self) -> None:
        """Shows which municipality is selected."""

    def show_rows(self, rows: Sequence[QuotaRow], year: int) -> None:
        self.rows, self.year, self._is_stale = rows, year, True
        if self.isVisible():
            self._draw()

    def select(self, code: str | None) -> None:
        self.selected = code
        if not self._is_stale:
            self.mark()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._draw()

    def in_words(self, row: QuotaRow) -> str:
        """The row as one sentence."""
        if row.persons is None:
            text = QT_TRANSLATE_NOOP("Quotas", "{municipality} has no quota yet")
            return self.wording.of(text, municipality=row.municipality)
        if row.earlier is None:
            text = QT_TRANSLATE_NOOP("Quotas", "{municipality}: {persons} persons")
            return self.wording.of(text, municipality=row.municipality, persons=row.persons)
        return self.wording.of(
            QT_TRANSLATE_NOOP("Quotas", "{municipality}: {persons} persons, {earlier} in {year}"),
            municipality=row.municipality,
            persons=row.persons,
            earlier=row.earlier,
            year=str(row.earlier_year),
        )

    def _draw(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.draw()
            self.mark()


class QuotaMap(QuotaPicture):
    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._panel = MapPanel(wording)
        self._panel.chosen.connect(self.chosen)
        self._panel.table_wanted.connect(self.table_wanted)
        self.frame.addWidget(self._panel)

    @override
    def draw(self) -> None:
        shapes = municipality_shapes()
        areas = [
            MapArea(
                row.municipality_code,
                row.municipality,
                shapes[row.municipality_code],
                row.persons or 0,
                self.in_words(row),
            )
            for row in self.rows
            if row.municipality_code in shapes
        ]
        title = QT_TRANSLATE_NOOP("Quotas", "Municipal quotas {year}, persons")
        self._panel.show_areas(self.wording.of(title, year=str(self.year)), areas)

    @override
    def mark(self) -> None:
        self._panel.select(self.selected)


class QuotaChart(QuotaPicture):
    """Each quota beside the municipality's newest earlier one."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._panel: ChartPanel | None = None

    @override
    def draw(self) -> None:
        from desktop.charts.bars import Bar, Series

        bars = [
            Bar(
                row.municipality_code,
                row.municipality,
                (row.persons or 0, row.earlier or 0),
                f"{self._number(row.persons)} ({self._number(row.earlier)})",
                self.in_words(row),
            )
            for row in in_swedish_order(self.rows, lambda row: row.municipality)
        ]
        of = self.wording.of
        series = (
            Series(of(QT_TRANSLATE_NOOP("Quotas", "Quota {year}"), year=str(self.year)), QUOTA_COLOUR),
            Series(
                of(QT_TRANSLATE_NOOP("Quotas", "last before {year}"), year=str(self.year)), EARLIER_COLOUR
            ),
        )
        title = of(QT_TRANSLATE_NOOP("Quotas", "Persons by municipality"))
        self._made().show_bars(title, series, bars, "", beside=True)

    @override
    def mark(self) -> None:
        self._made().select(self.selected)

    def _made(self) -> ChartPanel:
        """Made when first seen: the drawing library takes time to load."""
        if self._panel is None:
            from desktop.charts.panel import ChartPanel

            self._panel = ChartPanel(self.wording)
            self._panel.chosen.connect(self.chosen)
            self._panel.table_wanted.connect(self.table_wanted)
            self.frame.addWidget(self._panel)
        return self._panel

    def _number(self, persons: int | None) -> str:
        return UNKNOWN if persons is None else self.wording.number(persons)
