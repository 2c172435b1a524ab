"""Tabs that ask for the room of the one in view alone."""

from __future__ import annotations

from typing import override

from PySide6.QtWidgets import QSizePolicy, QTabWidget, QWidget

_SHOWN, _HIDDEN = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored


class Tabs(QTabWidget):
    """Else a page would scroll for the sake of a tab that nobody looks at. Hidden until it has tabs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.currentChanged.connect(self._ask)

    @override
    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        self.show()
        self._ask()

    def _ask(self) -> None:
        for position in range(self.count()):
            policy = _SHOWN if position == self.currentIndex() else _HIDDEN
            page = self.widget(position)
            if page is not None:
                page.setSizePolicy(policy, policy)
        self.updateGeometry()
