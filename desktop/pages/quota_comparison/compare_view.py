"""What every view of Jämför is: made without reading, drawn when it is seen and the plan has changed."""

from __future__ import annotations

from typing import override

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.page import Explanation
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace


class CompareView(QWidget):
    told = Signal(str)
    refused = Signal(object)  # UserProblem
    explained = Signal(object)  # Explanation | None

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.wording = workspace.wording
        self.explanation: Explanation | None = None
        self._is_stale = True
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.setSpacing(8)

    def redraw(self) -> None:
        """The plan, the year or the version is another; what is not seen is drawn when it is."""
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    @property
    def table_panel(self) -> TablePanel | None:
        """The table that the acts of the Edit menu work on."""
        return None

    def explain(self, explanation: Explanation | None) -> None:
        self.explanation = explanation
        self.explained.emit(explanation)

    def read(self) -> None:
        """Reads what the view shows and shows it."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if self._is_stale and self.workspace.is_open:
            self._is_stale = False
            self.read()
