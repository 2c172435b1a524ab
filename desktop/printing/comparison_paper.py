"""Plans side by side on their way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import override

from PySide6.QtWidgets import QWidget

from desktop.printing.diary_form import DiaryForm
from desktop.without_window import side_by_side
from models.documents.comparison import comparison_title
from models.documents.comparison_basis import ComparisonBasis
from models.documents.parts import Document


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


class ComparisonForm(DiaryForm):
    """Only the diary number is left to say."""

    def __init__(self, basis: ComparisonBasis, parent: QWidget | None = None) -> None:
        super().__init__(basis.wording, parent=parent)
        self._basis = basis

    @property
    @override
    def title(self) -> str:
        return self._basis.wording.translate("SideBySide", "Print the comparison")

    @override
    def paper(self) -> ComparisonPaper:
        return ComparisonPaper(self._basis, self.written_number)
