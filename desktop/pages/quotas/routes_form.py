"""The county's numbers by route, divided between the municipalities: exact for each and for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout

from models.domain.quotas import Route
from models.queries import CountyQuotaRow, QuotaRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.layouts import QUOTAS


class RoutesForm(QFrame):
    """`decided` carries the rows of one county and the county's persons by route."""

    decided = Signal(object, object)  # Sequence[QuotaRow], Mapping[Route, int]
    given_up = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: tuple[QuotaRow, ...] = ()
        translate = wording.translate
        self.setProperty("role", "banner")
        self.setAccessibleName(translate("Quotas", "Split by route"))
        self.county = QComboBox()
        self.county.setAccessibleName(translate("Quotas", "County"))
        self.routes: dict[Route, QSpinBox] = {}
        fields = QHBoxLayout()
        fields.setSpacing(16)
        fields.addWidget(self.county)
        for route in Route:
            box = QSpinBox()
            box.setMaximum(0)
            label = QLabel(wording.of(QUOTAS.column(route.value).title))
            label.setBuddy(box)
            box.setAccessibleName(label.text())
            pair = QHBoxLayout()
            pair.setSpacing(8)
            pair.addWidget(label)
            pair.addWidget(box)
            fields.addLayout(pair)
            box.valueChanged.connect(self._judge)
            self.routes[route] = box
        fields.addStretch(1)
        self.sum = QLabel()
        self.sum.setProperty("role", "small")
        self.split_button = QPushButton(translate("Quotas", "Split"))
        self.split_button.setProperty("primary", True)
        cancel = QPushButton(translate("Quotas", "Cancel"))
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.sum, 1)
        last.addWidget(self.split_button)
        last.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addLayout(last)
        self.county.currentIndexChanged.connect(self._fill)
        self.split_button.clicked.connect(self._decide)
        cancel.clicked.connect(self.given_up)
        for answered in (self.given_up, self.decided):
            answered.connect(self.hide)
        self.hide()

    def ask(self, rows: Sequence[QuotaRow], counties: Sequence[CountyQuotaRow]) -> None:
        """Begins with the split there is; all from Migrationsverket's housing where there is none."""
        self._rows = tuple(rows)
        blocked = self.county.blockSignals(True)
        self.county.clear()
        for county in counties:
            self.county.addItem(county.county, county.county_code)
        self.county.blockSignals(blocked)
        self.county.setVisible(len(counties) > 1)
        self._fill()
        self.show()
        next(iter(self.routes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.split_button.click()
        else:
            super().keyPressEvent(event)

    def _of_county(self) -> list[QuotaRow]:
        return [row for row in self._rows if row.county_code == self.county.currentData()]

    def _fill(self) -> None:
        rows = self._of_county()
        total = sum(row.persons or 0 for row in rows)
        split = {route: sum(getattr(row, route.value) or 0 for row in rows) for route in Route}
        if sum(split.values()) != total:
            split[Route.AGENCY_HOUSING] = max(
                0, total - split[Route.ALREADY_HOUSED] - split[Route.RESETTLEMENT]
            )
        for route, box in self.routes.items():
            blocked = box.blockSignals(True)
            box.setMaximum(total)
            box.setValue(split[route])
            box.blockSignals(blocked)
        self._judge()

    def _judge(self) -> None:
        """The three numbers must be the county's municipal quotas together."""
        total = sum(row.persons or 0 for row in self._of_county())
        written = sum(box.value() for box in self.routes.values())
        text = (
            QT_TRANSLATE_NOOP("Quotas", "The sum is {written}, as the municipal quotas together.")
            if written == total
            else QT_TRANSLATE_NOOP(
                "Quotas", "The sum is {written}; the municipal quotas together are {total}."
            )
        )
        self.sum.setText(self._wording.of(text, written=written, total=total))
        self.split_button.setEnabled(written == total and total > 0)

    def _decide(self) -> None:
        self.decided.emit(self._of_county(), {route: box.value() for route, box in self.routes.items()})
