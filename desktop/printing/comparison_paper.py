"""Plans side by side on their way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, override

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.dialogs.send_dialogue import LONGEST_DIARY_NUMBER
from desktop.frame.messages import Tone
from desktop.printing.paper import PaperForm
from desktop.printing.preview import PreviewDialog, open_preview
from desktop.without_window import side_by_side
from desktop.workspace import Workspace
from models.documents.comparison import comparison_title
from models.documents.comparison_basis import ComparisonBasis
from models.documents.parts import Document

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class ComparisonPaper:
    basis: ComparisonBasis
    diary_number: str

    @property
    def file_name(self) -> str:
        return comparison_title(self.basis).replace(":", "")

    def document(self) -> Document:
        return side_by_side.printed(self.basis, self.diary_number)

    def workbook(self) -> bytes:
        return side_by_side.workbook(self.basis, self.diary_number)


class ComparisonForm(PaperForm):
    """Only the diary number is left to say."""

    def __init__(self, basis: ComparisonBasis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._basis = basis
        translate = basis.wording.translate
        self.diary_number = QLineEdit(self)
        self.diary_number.setMaxLength(LONGEST_DIARY_NUMBER)
        self.diary_number.setFixedWidth(240)
        self.diary_number.setPlaceholderText(translate("Preview", "for example 851-1234-2026"))
        self.diary_number.editingFinished.connect(self.changed)
        label = QLabel(translate("Preview", "Diary number"), self)
        label.setBuddy(self.diary_number)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.diary_number)
        layout.addStretch(1)

    @property
    @override
    def title(self) -> str:
        return self._basis.wording.translate("SideBySide", "Print the comparison")

    @override
    def paper(self) -> ComparisonPaper:
        return ComparisonPaper(self._basis, self.diary_number.text().strip())


def open_comparison(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """Opens the preview of what is compared, or says that nothing is."""
    from desktop.pages.compare.compare_page import ComparePage

    page = window.page
    basis = page.basis if isinstance(page, ComparePage) else None
    if basis is None:
        window.tell(
            workspace.wording.translate(
                "SideBySide", "There is no comparison to print yet.\nMake at least two proposals (F9)."
            ),
            Tone.WARNING,
        )
        return None
    return open_preview(workspace, ComparisonForm(basis), window)
