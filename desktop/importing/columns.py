"""Each column that was guessed, and what could be read instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QWidget

from desktop.frame.messages import quiet_label
from desktop.importing.words import GUESSES, field_title
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.parsed import Guess, GuessedColumn
from models.workbooks.report import NOT_READ, ImportReport


class ColumnsPanel(QScrollArea):
    """`changed` carries the field and the column that the officer wants it read from, or NOT_READ."""

    changed = Signal(str, int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.boxes: dict[str, QComboBox] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(wording.translate("Import", "Columns of the file"))

    def show_report(self, report: ImportReport) -> None:
        translate = self._wording.translate
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(8, 16, 8, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(2, 1)
        self.boxes = {}
        can_be_unread = report.can_be_unread.union(report.unread)
        unread = [GuessedColumn(name, NOT_READ, "", name, Guess.CHOSEN) for name in report.unread]
        for row, column in enumerate((*report.columns, *unread)):
            title = field_title(column, self._wording)
            box = QComboBox(content)
            box.setAccessibleName(
                self._wording.of(QT_TRANSLATE_NOOP("Import", "Column for {field}"), field=title)
            )
            box.setMinimumWidth(240)
            box.setEnabled(column.field in report.fields)
            if column.field in can_be_unread:
                box.addItem(translate("Import", "– not read –"), NOT_READ)
            for heading in report.headings:
                box.addItem(f"{heading.letter}: {heading.text}", heading.column)
            if box.findData(column.column) < 0:
                box.addItem(f"{column.letter}: {column.heading}", column.column)
            box.setCurrentIndex(box.findData(column.column))
            box.activated.connect(lambda at, name=column.field, box=box: self._change(name, box.itemData(at)))
            label = QLabel(title, content)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(quiet_label(self._wording.of(GUESSES[column.guess]), content), row, 2)
            self.boxes[column.field] = box
        if not report.columns:
            grid.addWidget(
                quiet_label(
                    translate("Import", "The headings of this file are known; there is nothing to choose."),
                    content,
                ),
                0,
                0,
            )
        self.setWidget(content)

    def _change(self, field: str, column: int) -> None:
        self.changed.emit(field, column)
