"""A few choices side by side, exactly one of them pressed in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """`chosen` carries the value of the button that was pressed, by whomever."""

    chosen = Signal(object)

    def __init__(self, name: str, entries: Iterable[tuple[str, object]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setStyleSheet(
            "QPushButton:checked { background: palette(highlight); color: palette(highlighted-text);"
            " border-color: palette(link); }"
        )
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for position, (words, value) in enumerate(entries):
            button = QPushButton(words, self)
            button.setCheckable(True)
            button.setChecked(position == 0)
            button.setProperty("choice", value)
            self._group.addButton(button, position)
            row.addWidget(button)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.property("choice")))

    @property
    def choice(self) -> object:
        button = self._group.checkedButton()
        return None if button is None else button.property("choice")

    def choose(self, value: object) -> None:
        self._button(value).click()

    def offer(self, value: object, offered: bool) -> None:
        """Whether a choice is there at all; one that goes while it is chosen leaves it to the first."""
        button = self._button(value)
        if not offered and button.isChecked():
            self._group.buttons()[0].click()
        button.setVisible(offered)

    def _button(self, value: object) -> QAbstractButton:
        return next(button for button in self._group.buttons() if button.property("choice") == value)
