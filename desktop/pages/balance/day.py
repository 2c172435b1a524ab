"""The day that the balance is of, the deadlines in words, and the way to the conflicts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.frame.messages import quiet_label
from models.domain.balance import QuotaYear
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month


class BalanceDay(QWidget):
    changed = Signal()  # another day
    conflicts_wanted = Signal()  # all municipalities, or only those in conflict

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._year = self._conflicts = 0
        translate = wording.translate
        self.field = QDateEdit()
        self.field.setDisplayFormat("yyyy-MM-dd")
        self.field.setCalendarPopup(True)
        self.field.setKeyboardTracking(False)
        label = QLabel(translate("Balance", "&State on"))
        label.setBuddy(self.field)
        self.field.setAccessibleName(translate("Balance", "State on"))
        self.only_conflicts = QPushButton()
        self.only_conflicts.setCheckable(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.field)
        line.addStretch(1)
        line.addWidget(self.only_conflicts)
        self._deadlines = quiet_label("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self._deadlines)
        self.field.dateChanged.connect(lambda _day: self.changed.emit())
        self.only_conflicts.toggled.connect(lambda _checked: self._follow_button())
        self.show_conflicts(0)

    @property
    def day(self) -> date:
        chosen = self.field.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_year(self, year: int) -> None:
        """Another year begins on today's date, or on the day of its quota that is nearest."""
        if year == self._year:
            return
        self._year = year
        clock = QuotaYear(year)
        first, last = QDate(year, 1, 1), QDate(clock.last_reception_of_replacement.year, 2, 28)
        self.field.blockSignals(True)
        self.field.setDateRange(first, last)
        self.field.setDate(min(max(QDate.currentDate(), first), last))
        self.field.blockSignals(False)
        names = {
            name: long_month(month, self._wording)
            for name, month in (
                ("assigned", clock.last_assignment),
                ("received", clock.last_reception),
                ("replaced", clock.last_replacement),
                ("last", clock.last_reception_of_replacement),
            )
        }
        self._deadlines.setText(
            self._wording.of(
                QT_TRANSLATE_NOOP(
                    "Balance",
                    "Assignments are made until {assigned}, receptions until {received}. "
                    "Broken-off assignments may be replaced until {replaced}, with reception until {last}.",
                ),
                **names,
            )
        )

    def show_conflicts(self, count: int) -> None:
        """The button waits while there is nothing to show, unless it is already down."""
        self._conflicts = count
        self._name_button()
        self.only_conflicts.setEnabled(count > 0 or self.only_conflicts.isChecked())

    def _follow_button(self) -> None:
        self._name_button()
        self.conflicts_wanted.emit()

    def _name_button(self) -> None:
        translate = self._wording.translate
        if self.only_conflicts.isChecked():
            self.only_conflicts.setText(translate("Balance", "Show all municipalities"))
        elif self._conflicts:
            self.only_conflicts.setText(translate("Balance", "Show %n conflicts", None, self._conflicts))
        else:
            self.only_conflicts.setText(translate("Balance", "No conflicts"))
