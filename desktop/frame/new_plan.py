"""The few questions a new planning file needs answers to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.small_form import lay_out_form
from models.planning_file.new_plan import WHOLE_COUNTRY
from models.reference import counties
from models.wording import Wording

_EARLIEST_YEAR = 2016


@dataclass(frozen=True, slots=True)
class NewPlan:
    title: str
    scope: str
    year: int


class NewPlanDialog(QDialog):
    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = wording.translate
        self.setWindowTitle(translate("NewPlan", "New planning file"))
        self._county = QComboBox()
        for county in counties():
            self._county.addItem(f"{county.code}  {county.name}", county.code)
        self._county.addItem(translate("NewPlan", "The whole country"), WHOLE_COUNTRY)
        self._year = QSpinBox()
        self._year.setRange(_EARLIEST_YEAR, 2100)
        self._year.setValue(date.today().year)  # noqa: DTZ011 - the officer's own calendar
        self._year.setGroupSeparatorShown(False)
        self._title = QLineEdit()
        form = labelled_fields(
            (
                (translate("NewPlan", "&County"), self._county),
                (translate("NewPlan", "&Year"), self._year),
                (translate("NewPlan", "&Name"), self._title),
            )
        )
        make = QPushButton(translate("NewPlan", "Make the file …"), self)
        make.clicked.connect(self.accept)
        lay_out_form(self, (form,), make, translate("NewPlan", "Cancel"))
        self.setMinimumWidth(420)
        self._county.currentTextChanged.connect(self._suggest)
        self._suggest()
        self._county.setFocus()

    def wish(self) -> NewPlan:
        title = self._title.text().strip() or self._title.placeholderText()
        return NewPlan(title, self._county.currentData(), self._year.value())

    def _suggest(self) -> None:
        name = self._county.currentText()
        self._title.setPlaceholderText(name[4:] if self._county.currentData() != WHOLE_COUNTRY else name)
