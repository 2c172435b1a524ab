"""Jämför: sets of quotas side by side, what another county quota gives, how firm the weights stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace


class QuotaCompare(QWidget):
    """A view of the page Kommuntal; making it reads nothing, `redraw` reads and draws what is seen."""

    told = Signal(str)
    refused = Signal(object)  # UserProblem
    explained = Signal(object)  # Explanation | None

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace

    def redraw(self) -> None:
        """After a change of the planning file, the year or the version."""
