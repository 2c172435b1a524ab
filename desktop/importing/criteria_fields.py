"""What a table of criteria does not tell of itself: the measure, the source, what day it is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from models.wording import Wording
from models.words.criterion_words import MEASURE_TITLES
from models.workbooks.import_criteria import CriteriaWish

_SHORT = 96


class CriteriaFields(QWidget):
    """`changed` when another answer was given; empty fields leave it to the file."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = wording.translate
        self.measure = QComboBox(self)
        self.measure.addItem(translate("Import", "by the headings"), "")
        for measure, title in MEASURE_TITLES.items():
            self.measure.addItem(wording.of(title), measure)
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(translate("Import", "the file's name"))
        self.as_of = QLineEdit(self)
        self.as_of.setPlaceholderText(translate("Import", "by the file"))
        self.as_of.setFixedWidth(_SHORT)
        self.edition = QLineEdit(self)
        self.edition.setFixedWidth(_SHORT)
        self.measure.activated.connect(lambda _row: self.changed.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for words, field in (
            (translate("Import", "&Measures"), self.measure),
            (translate("Import", "&Source"), self.source),
            (translate("Import", "&About (day or year)"), self.as_of),
            (translate("Import", "&Edition"), self.edition),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(field, 1 if field is self.source else 0)
            if isinstance(field, QLineEdit):
                field.editingFinished.connect(self._edited)
        self._told = self.wish()
        self.hide()

    def forget(self) -> None:
        """What was said of one file is not true of the next."""
        self.measure.setCurrentIndex(0)
        for field in (self.source, self.as_of, self.edition):
            field.clear()
        self._told = self.wish()

    def wish(self) -> CriteriaWish:
        return CriteriaWish(
            str(self.measure.currentData()),
            self.source.text().strip(),
            self.as_of.text().strip(),
            self.edition.text().strip(),
        )

    def _edited(self) -> None:
        if self.wish() != self._told:
            self._told = self.wish()
            self.changed.emit()
