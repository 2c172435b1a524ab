"""A comparison as table, map and bars: one of them in view, the same selection in all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.look.segments import Segments
from desktop.look.signed import signed
from desktop.pages.page import Explanation
from desktop.pages.quota_comparison.comparison_words import summary
from desktop.pages.quota_comparison.difference_pictures import DifferenceChart, DifferenceMap
from desktop.pages.quota_comparison.shifting_table import ShiftingTable
from desktop.tables.table_column import UNKNOWN, TableColumn, computed
from desktop.workspace import Workspace
from models.domain.quota_comparison import ComparedLine, Comparison
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.workbooks.shared_columns import PERSONS


class Shape(Enum):
    TABLE = "table"
    MAP = "map"
    CHART = "chart"


@dataclass(frozen=True, slots=True)
class _Row:
    code: str
    municipality: str
    line: ComparedLine


class ComparisonShown(QWidget):
    """`shapes` chooses the view; its owner gives it a place."""

    explained = Signal(object)  # Explanation | None

    def __init__(self, workspace: Workspace, table_id: str, name: str) -> None:
        super().__init__()
        self.wording = workspace.wording
        self.comparison = Comparison(())
        self._titles: tuple[str, ...] = ()
        self._names: Mapping[str, str] = {}
        self.shapes = _shapes(self.wording)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self.table = ShiftingTable(workspace, table_id, name)
        self.map = DifferenceMap(self.wording)
        self.chart = DifferenceChart(self.wording)
        self._stack = QStackedWidget()
        for view in (self.table, self.map, self.chart):
            self._stack.addWidget(view)
        self._sums = QLabel()
        self._sums.setProperty("role", "small")
        self._sums.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._summary)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._sums)
        self.table.selected.connect(lambda: self.select(self.table.code))
        for picture in (self.map, self.chart):
            picture.chosen.connect(self.select)
            picture.table_wanted.connect(lambda: self.shapes.choose(Shape.TABLE))
        self.shapes.chosen.connect(self._look_at)

    @property
    def summary(self) -> str:
        return self._summary.text()

    @property
    def sums(self) -> str:
        return self._sums.text()

    def show_comparison(
        self, comparison: Comparison, titles: Sequence[str], names: Mapping[str, str]
    ) -> None:
        """`titles` by set, `names` by municipality code."""
        self.comparison, self._titles, self._names = comparison, tuple(titles), names
        rows = [_Row(line.code, names[line.code], line) for line in comparison.lines]
        self.table.show_rows(_columns(titles), rows)
        title = self.wording.of(
            QT_TRANSLATE_NOOP("Compare", "Difference in persons from {before} to {after}"),
            before=titles[0],
            after=titles[1],
        )
        for picture in (self.map, self.chart):
            picture.show_comparison(title, comparison, names)
        self._summary.setText(summary(comparison, names, self.wording))
        self._sums.setText(self._sums_in_words())
        self.select(self.table.code)

    def select(self, code: str | None) -> None:
        """The same municipality in every view, and what there is to say about it."""
        self.table.select(code)
        for picture in (self.map, self.chart):
            picture.select(code)
        line = next((line for line in self.comparison.lines if line.code == code), None)
        self.explained.emit(None if line is None else self._about(line))

    def _look_at(self, shape: object) -> None:
        views = {Shape.TABLE: self.table, Shape.MAP: self.map, Shape.CHART: self.chart}
        self._stack.setCurrentWidget(views[Shape(shape)])

    def _sums_in_words(self) -> str:
        sums = [self.comparison.total(position) for position in range(len(self._titles))]
        shown = (
            f"{title}: {UNKNOWN if total is None else self.wording.number(total)}"
            for title, total in zip(self._titles, sums, strict=True)
        )
        return self.wording.of(QT_TRANSLATE_NOOP("Compare", "Sums – {sums}"), sums=" · ".join(shown))

    def _about(self, line: ComparedLine) -> Explanation:
        number, translate = self.wording.number, self.wording.translate
        lines = [
            (title, UNKNOWN if persons is None else number(persons))
            for title, persons in zip(self._titles, line.numbers, strict=True)
        ]
        if line.difference is not None:
            lines.append((translate("Compare", "Difference"), signed(self.wording, line.difference)))
        if line.relative is not None:
            share = f"{signed(self.wording, float(line.relative * 100), 1)} %"
            lines.append((translate("Compare", "of the first number"), share))
        return Explanation(self._names[line.code], lines)


def _shapes(wording: Wording) -> Segments:
    translate = wording.translate
    return Segments(
        translate("Compare", "Table, map or chart"),
        (
            (translate("Compare", "Table"), Shape.TABLE),
            (translate("Compare", "Map"), Shape.MAP),
            (translate("Compare", "Chart"), Shape.CHART),
        ),
    )


def _columns(titles: Sequence[str]) -> tuple[TableColumn, ...]:
    first, second, *others = (_set_column(position, title) for position, title in enumerate(titles))
    return (
        computed("municipality", QT_TRANSLATE_NOOP("Compare", "Municipality")),
        first,
        second,
        computed(
            "difference",
            QT_TRANSLATE_NOOP("Compare", "Difference"),
            read=lambda row: row.line.difference,
            unit=PERSONS,
            numeric=True,
            signed=True,
        ),
        computed(
            "relative",
            QT_TRANSLATE_NOOP("Compare", "Difference"),
            read=lambda row: None if row.line.relative is None else float(row.line.relative * 100),
            unit=QT_TRANSLATE_NOOP("Compare", "% of the first"),
            numeric=True,
            decimals=1,
            signed=True,
        ),
        *others,
    )


def _set_column(position: int, title: str) -> TableColumn:
    return computed(
        f"set_{position}", Text("", title), read=lambda row: row.line.numbers[position], numeric=True
    )
