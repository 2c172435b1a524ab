"""What differs between two sets of quotas, as a map and as bars on both sides of zero."""

from __future__ import annotations

from collections.abc import Mapping
from typing import override

from desktop.look.signed import signed
from desktop.maps.areas import MapArea
from desktop.maps.classes import FEWER_COLOURS, MORE_COLOURS, Scale
from desktop.pages.late_picture import ChartPicture, LatePicture, MapPicture
from desktop.pages.quota_comparison.comparison_words import difference_sentence
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import UNKNOWN
from models.domain.quota_comparison import ComparedLine, Comparison
from models.reference import municipality_shapes
from models.wording import Wording

_NOTHING = Comparison(())


class _DifferencePicture(LatePicture):
    """`names` by municipality code."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.title = ""
        self.comparison = _NOTHING
        self.names: Mapping[str, str] = {}

    def show_comparison(self, title: str, comparison: Comparison, names: Mapping[str, str]) -> None:
        self.title, self.comparison, self.names = title, comparison, names
        self.renew()

    def label(self, line: ComparedLine) -> str:
        return UNKNOWN if line.difference is None else signed(self.wording, line.difference)

    def in_words(self, line: ComparedLine) -> str:
        return difference_sentence(self.names[line.code], line, self.wording)


class DifferenceMap(_DifferencePicture, MapPicture):
    @override
    def draw(self) -> None:
        shapes = municipality_shapes()
        areas = [
            MapArea(
                line.code,
                self.names[line.code],
                shapes[line.code],
                line.difference,
                self.in_words(line),
                self.label(line),
            )
            for line in self.comparison.lines
            if line.code in shapes
        ]
        self.panel.show_areas(self.title, areas, Scale.DIFFERENCES)


class DifferenceChart(_DifferencePicture, ChartPicture):
    @override
    def draw(self) -> None:
        from desktop.charts.bars import Bar, Series

        bars = [
            Bar(line.code, self.names[line.code], _parts(line), self.label(line), self.in_words(line))
            for line in in_swedish_order(self.comparison.lines, lambda line: self.names[line.code])
        ]
        series = (
            Series(self.wording.translate("Compare", "more"), MORE_COLOURS[1]),
            Series(self.wording.translate("Compare", "fewer"), FEWER_COLOURS[1], hatched=True),
        )
        self.panel.show_bars(self.title, series, bars, "")


def _parts(line: ComparedLine) -> tuple[int | None, int | None]:
    if line.difference is None:
        return None, 0
    return max(line.difference, 0), min(line.difference, 0)
