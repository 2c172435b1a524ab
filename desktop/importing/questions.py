"""What a file leaves open until the officer has answered: its password, or which column holds the numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from models.wording import Wording
from models.workbooks.parsed import Heading


class _Question(QWidget):
    """One field and the button that answers; hidden until something is asked."""

    def __init__(self, title: str, answer: str, field: QWidget, parent: QWidget | None) -> None:
        super().__init__(parent)
        label = QLabel(title, self)
        label.setBuddy(field)
        self.button = QPushButton(answer, self)
        self.button.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(field)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.hide()


class PasswordQuestion(_Question):
    """`answered` carries the password; it is kept nowhere."""

    answered = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMinimumWidth(240)
        self.field.setAccessibleName(wording.translate("Import", "Password"))
        super().__init__(
            wording.translate("Import", "&Password"),
            wording.translate("Import", "Open the file"),
            self.field,
            parent,
        )
        self.field.returnPressed.connect(self._answer)
        self.button.clicked.connect(self._answer)

    def ask(self) -> None:
        self.field.clear()
        self.show()
        self.field.setFocus()

    def _answer(self) -> None:
        if password := self.field.text():
            self.field.clear()
            self.answered.emit(password)


class ColumnQuestion(_Question):
    """`answered` carries the column (0-based) that holds the numbers."""

    answered = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        self.field = QComboBox()
        self.field.setMinimumWidth(240)
        self.field.setAccessibleName(wording.translate("Import", "Column of the numbers"))
        super().__init__(
            wording.translate("Import", "Column of the &numbers"),
            wording.translate("Import", "Read this column"),
            self.field,
            parent,
        )
        self.button.clicked.connect(lambda: self.answered.emit(self.field.currentData()))

    def ask(self, columns: Sequence[Heading]) -> None:
        self.field.clear()
        for column in columns:
            self.field.addItem(f"{column.letter}: {column.text}", column.column)
        self.show()
        self.field.setFocus()
