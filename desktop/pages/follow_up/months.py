"""The months of the whole plan or of one municipality, as a table or as lines that say the same."""

from __future__ import annotations

from typing import override

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.look.segments import Segments
from desktop.pages.late_picture import ChartPicture
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_panel import TablePanel
from models.documents.follow_up_chart import month_chart
from models.documents.month_chart import MonthChart
from models.domain.follow_up import WHOLE_PLAN
from models.queries import FollowUp
from models.wording import Wording


class MonthsChart(ChartPicture):
    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._chart: MonthChart | None = None

    def show_chart(self, chart: MonthChart) -> None:
        self._chart = chart
        self.renew()

    @override
    def draw(self) -> None:
        if self._chart is not None:
            self.panel.show_months(self._chart)


class MonthsView(QWidget):
    """`changed` tells that other months are shown."""

    changed = Signal()

    def __init__(self, table: TablePanel, wording: Wording) -> None:
        super().__init__()
        self._wording, self._table = wording, table
        self._follow: FollowUp | None = None
        translate = wording.translate
        self.area = QComboBox()
        self.area.setAccessibleName(translate("FollowUp", "Months of"))
        self.area.currentIndexChanged.connect(lambda _row: self._show())
        label = QLabel(translate("FollowUp", "M&onths of"))
        label.setBuddy(self.area)
        self.shapes = Segments(
            translate("FollowUp", "Table or chart"),
            ((translate("FollowUp", "Table"), False), (translate("FollowUp", "Chart"), True)),
        )
        self.shapes.chosen.connect(self._turn)
        self.chart = MonthsChart(wording)
        self.chart.table_wanted.connect(lambda: self.shapes.choose(False))
        self.chart.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.area)
        line.addStretch(1)
        line.addWidget(self.shapes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(table, 1)
        layout.addWidget(self.chart, 1)

    @property
    def code(self) -> str:
        """Of the municipality whose months are shown."""
        return str(self.area.currentData() or WHOLE_PLAN)

    def show_follow_up(self, follow: FollowUp) -> None:
        """The chosen municipality stays chosen."""
        self._follow, chosen = follow, self.code
        self.area.blockSignals(True)
        self.area.clear()
        self.area.addItem(self._wording.translate("FollowUp", "The whole plan"), WHOLE_PLAN)
        for row in in_swedish_order(follow.rows, lambda row: row.municipality):
            self.area.addItem(row.municipality, row.municipality_code)
        self.area.setCurrentIndex(max(self.area.findData(chosen), 0))
        self.area.blockSignals(False)
        self._show()

    def _show(self) -> None:
        if self._follow is None:
            return
        self._table.set_rows(self._follow.months[self.code])
        area = self.area.currentText() if self.code else ""
        self.chart.show_chart(month_chart(self._follow, self.code, self._wording, area))
        self.changed.emit()

    def _turn(self, to_chart: object) -> None:
        self._table.setVisible(not to_chart)
        self.chart.setVisible(bool(to_chart))
