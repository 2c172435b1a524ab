"""The column at the right of the window: the explanation, and above it what is there for a while."""

from __future__ import annotations

from typing import override

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class SideColumn(QWidget):
    """There as long as something in it is; what stands above takes only the room that it needs."""

    def __init__(self, explanation: QWidget) -> None:
        super().__init__()
        self._explanation = explanation
        self._above: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(explanation, 1)
        self._rest = QFrame()
        self._rest.setProperty("role", "panel")
        self._column.addWidget(self._rest, 1)
        self._rest.hide()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What stands in it, from the top."""
        return (self._explanation,) if self._above is None else (self._above, self._explanation)

    def add(self, panel: QWidget) -> None:
        self._above = panel
        panel.installEventFilter(self)
        self._column.insertWidget(0, panel)
        self._show()

    def show_explanation(self, *, shown: bool) -> None:
        self._explanation.setVisible(shown)
        self._show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._above and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        has_explanation = not self._explanation.isHidden()
        has_more = self._above is not None and not self._above.isHidden()
        self._rest.setVisible(has_more and not has_explanation)
        self.setVisible(has_explanation or has_more)
