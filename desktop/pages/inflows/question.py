"""What the study of inflows is asked: how many may come, whether projects may be started, from when on."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from models.domain.inflows import EXPECTED, USUAL_INFLOWS, Inflow
from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.wording import Wording
from models.words.month_names import long_month

MOST_PERCENT = 1000
_JULY = 7


class InflowQuestion(QWidget):
    """Two rows of fields; `inflows`, `settings` and `ready_from` are what they say."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._year = 0
        translate = wording.translate
        names = (
            translate("Inflows", "Low inflow, %"),
            translate("Inflows", "Expected inflow, %"),
            translate("Inflows", "High inflow, %"),
        )
        self.percents = tuple(
            _percent(inflow, name) for inflow, name in zip(USUAL_INFLOWS, names, strict=True)
        )
        self.doubled = QCheckBox(translate("Inflows", "Also doubled from"))
        self.doubled_from = QComboBox()
        self.doubled_from.setAccessibleName(translate("Inflows", "Month from which the inflow is doubled"))
        self.doubled_from.setEnabled(False)
        self.doubled.toggled.connect(self.doubled_from.setEnabled)
        self.siting = QCheckBox(translate("Inflows", "Undecided projects may be taken into use"))
        self.ready = QComboBox()
        room = QLabel(translate("Inflows", "Room for more from"))
        room.setBuddy(self.ready)
        self.ready.setAccessibleName(room.text())
        upper, lower = QHBoxLayout(), QHBoxLayout()
        inflow = QLabel(translate("Inflows", "Inflow in % of the quotas"))
        first: tuple[QWidget, ...] = (inflow, *self.percents, self.doubled, self.doubled_from)
        second: tuple[QWidget, ...] = (self.siting, room, self.ready)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for row, widgets in ((upper, first), (lower, second)):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            layout.addLayout(row)
        lower.insertSpacing(lower.indexOf(room), 16)

    @property
    def inflows(self) -> tuple[Inflow, ...]:
        """Each once."""
        found = [Inflow(10 * box.value()) for box in self.percents]
        if self.doubled.isChecked():
            found.append(Inflow(EXPECTED.permille, self.doubled_from.currentData()))
        return tuple(dict.fromkeys(found))

    @property
    def settings(self) -> PlanSettings:
        return PlanSettings(siting=self.siting.isChecked())

    @property
    def ready_from(self) -> Month:
        month: Month = self.ready.currentData()
        return month

    def show_year(self, year: int) -> None:
        """The months that can be chosen among; a choice stays where the year has it."""
        if year == self._year:
            return
        self._year = year
        for box, first in ((self.doubled_from, _JULY), (self.ready, 1)):
            box.clear()
            for number in range(1, 13):
                month = Month(year, number)
                box.addItem(long_month(month, self._wording), month)
            box.setCurrentIndex(first - 1)


def _percent(inflow: Inflow, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, MOST_PERCENT)
    box.setSingleStep(5)
    box.setValue(inflow.permille // 10)
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box
