"""The study of inflows on its way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import override

from PySide6.QtWidgets import QWidget

from desktop.printing.paper import PaperForm
from desktop.without_window import inflow_planning
from desktop.without_window.inflow_planning import Studied
from desktop.workspace import Workspace
from models.documents.parts import Document
from models.wording import QT_TRANSLATE_NOOP, Wording


@dataclass(frozen=True, slots=True)
class InflowPaper:
    studied: Studied
    wording: Wording

    @property
    def file_name(self) -> str:
        return self.wording.of(QT_TRANSLATE_NOOP("Preview", "Scenarios {year}"), year=str(self.studied.year))

    def document(self) -> Document:
        return inflow_planning.printed(self.studied, self.wording)

    def workbook(self) -> bytes:
        return inflow_planning.workbook(self.studied, self.wording)


class InflowForm(PaperForm):
    """Nothing is left to choose."""

    def __init__(self, workspace: Workspace, studied: Studied, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = InflowPaper(studied, workspace.wording)

    @property
    @override
    def title(self) -> str:
        return self._paper.wording.translate("Preview", "Print scenarios")

    @override
    def paper(self) -> InflowPaper:
        return self._paper
