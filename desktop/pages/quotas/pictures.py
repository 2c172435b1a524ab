"""The municipal quotas as a map and as bars: the same numbers and the same selection as the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import override

from desktop.maps.areas import MapArea
from desktop.pages.late_picture import ChartPicture, MapPicture
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import UNKNOWN
from models.queries import QuotaRow
from models.reference import municipality_shapes
from models.wording import QT_TRANSLATE_NOOP, Wording

QUOTA_COLOUR, EARLIER_COLOUR = "#3a78b0", "#c9d2d9"
"""Apart in lightness and in every kind of colour vision."""


class QuotaMap(MapPicture):
    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._rows: Sequence[QuotaRow] = ()
        self._year = 0

    def show_rows(self, rows: Sequence[QuotaRow], year: int) -> None:
        self._rows, self._year = rows, year
        self.renew()

    @override
    def draw(self) -> None:
        shapes = municipality_shapes()
        areas = [
            MapArea(
                row.municipality_code,
                row.municipality,
                shapes[row.municipality_code],
                row.persons,
                _in_words(row, self.wording),
            )
            for row in self._rows
            if row.municipality_code in shapes
        ]
        title = QT_TRANSLATE_NOOP("Quotas", "Municipal quotas {year}, persons")
        self.panel.show_areas(self.wording.of(title, year=str(self._year)), areas)


class QuotaChart(ChartPicture):
    """Each quota beside the municipality's newest earlier one, where any has one."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._rows: Sequence[QuotaRow] = ()
        self._year = 0

    def show_rows(self, rows: Sequence[QuotaRow], year: int) -> None:
        self._rows, self._year = rows, year
        self.renew()

    @override
    def draw(self) -> None:
        from desktop.charts.bars import Bar, Series

        before = any(row.earlier is not None for row in self._rows)
        bars = [
            Bar(
                row.municipality_code,
                row.municipality,
                (row.persons, row.earlier) if before else (row.persons,),
                self._number(row.persons) + (f" ({self._number(row.earlier)})" if before else ""),
                _in_words(row, self.wording),
            )
            for row in in_swedish_order(self._rows, lambda row: row.municipality)
        ]
        of = self.wording.of
        series = (
            Series(of(QT_TRANSLATE_NOOP("Quotas", "Quota {year}"), year=str(self._year)), QUOTA_COLOUR),
            Series(
                of(QT_TRANSLATE_NOOP("Quotas", "last before {year}"), year=str(self._year)), EARLIER_COLOUR
            ),
        )
        title = of(QT_TRANSLATE_NOOP("Quotas", "Persons by municipality"))
        self.panel.show_bars(title, series if before else series[:1], bars, "", beside=before)

    def _number(self, persons: int | None) -> str:
        return UNKNOWN if persons is None else self.wording.number(persons)


def _in_words(row: QuotaRow, wording: Wording) -> str:
    """The row as one sentence."""
    if row.persons is None:
        text = QT_TRANSLATE_NOOP("Quotas", "{municipality} has no quota yet")
        return wording.of(text, municipality=row.municipality)
    if row.earlier is None:
        text = QT_TRANSLATE_NOOP("Quotas", "{municipality}: {persons} persons")
        return wording.of(text, municipality=row.municipality, persons=row.persons)
    return wording.of(
        QT_TRANSLATE_NOOP("Quotas", "{municipality}: {persons} persons, {earlier} in {year}"),
        municipality=row.municipality,
        persons=row.persons,
        earlier=row.earlier,
        year=str(row.earlier_year),
    )
