"""The numbers that matter, large, above the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.domain.plan_figures import Count, MunicipalityFigures
from models.wording import Wording


class NumbersStrip(QWidget):
    """Persons, or households, in time, late, without a home, in urban and in rural places."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(32)
        self._numbers: list[tuple[QLabel, QLabel]] = []
        for _title in self._titles(persons=False):
            number, label = QLabel("–", self), QLabel(self)
            number.setProperty("role", "large")
            label.setProperty("role", "small")
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(label)
            layout.addLayout(column)
            self._numbers.append((number, label))
        layout.addStretch(1)

    def show_figures(self, figures: MunicipalityFigures, *, persons: bool) -> None:
        counts: Sequence[Count] = (
            figures.in_time,
            figures.late,
            figures.unplaced,
            figures.urban,
            figures.rural,
        )
        for (number, label), title, count in zip(
            self._numbers, self._titles(persons=persons), counts, strict=True
        ):
            text = self._wording.number(count.persons if persons else count.households)
            number.setText(text)
            number.setAccessibleName(f"{title}: {text}")
            label.setText(title)

    def _titles(self, *, persons: bool) -> tuple[str, ...]:
        """The first says what is counted; the others follow it."""
        translate = self._wording.translate
        return (
            translate("Proposal", "persons get a home in time")
            if persons
            else translate("Proposal", "households get a home in time"),
            translate("Proposal", "home late"),
            translate("Proposal", "without a home"),
            translate("Proposal", "in urban places"),
            translate("Proposal", "in rural places"),
        )
