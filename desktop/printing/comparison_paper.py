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
from models.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ComparisonPaper:
    basis: ComparisonBasis
    diary_number: str
    public: bool

    @property
    def file_name(self) -> str:
        name = comparison_title(self.basis).replace(":", "")
        if not self.public:
            return name
        named = QT_TRANSLATE_NOOP("Preview", "{paper}, public version")
        return self.basis.wording.of(named, paper=name)

    def document(self) -> Document:
        return side_by_side.printed(self.basis, self.diary_number, public=self.public)

    def workbook(self) -> bytes:
        return side_by_side.workbook(self.basis, self.diary_number, public=self.public)


class ComparisonForm(DiaryForm):
    """Diary number, and whether small numbers are merged."""

    def __init__(self, basis: ComparisonBasis, parent: QWidget | None = None) -> None:
        super().__init__(
            basis.wording,
            basis.wording.translate(
                "Preview", "Numbers below five persons are shown only as part of larger sums."
            ),
            parent,
        )
        self._basis = basis

    @property
    @override
    def title(self) -> str:
        return self._basis.wording.translate("SideBySide", "Print the comparison")

    @override
    def paper(self) -> ComparisonPaper:
        return ComparisonPaper(self._basis, self.written_number, self.public.isChecked())
