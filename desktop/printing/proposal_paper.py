"""A stored proposal on its way out: in full or as the public version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, override

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.frame.messages import Tone
from desktop.printing.paper import PaperForm
from desktop.printing.preview import PreviewDialog, open_preview
from desktop.without_window import planning
from desktop.workspace import Workspace
from models import proposals
from models.documents.parts import Document
from models.domain.proposal import Proposal
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Wording

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class ProposalPaper:
    file: PlanningFile
    wording: Wording
    proposal_id: int
    year: int
    diary_number: str
    public: bool

    @property
    def file_name(self) -> str:
        named = (
            QT_TRANSLATE_NOOP("Preview", "Proposal {number} {year} public version")
            if self.public
            else QT_TRANSLATE_NOOP("Preview", "Proposal {number} {year}")
        )
        return self.wording.of(named, number=self.proposal_id, year=str(self.year))

    def document(self) -> Document:
        return planning.printed(self._proposal(), self.wording, self.diary_number, public=self.public)

    def workbook(self) -> bytes:
        return planning.workbook(self._proposal(), self.wording, self.diary_number, public=self.public)

    def _proposal(self) -> Proposal:
        with self.file.reading() as session:
            return proposals.load(session, self.proposal_id)


class ProposalForm(PaperForm):
    """Diary number, and whether small numbers are merged."""

    def __init__(self, workspace: Workspace, proposal_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file, self._wording, self._year = workspace.file, workspace.wording, workspace.year
        self._proposal_id = proposal_id
        translate = workspace.wording.translate
        self.diary_number = QLineEdit(self)
        self.diary_number.setMaxLength(40)
        self.diary_number.setFixedWidth(240)
        self.diary_number.setPlaceholderText(translate("Preview", "for example 851-1234-2026"))
        self.diary_number.editingFinished.connect(self.changed)
        self.public = QCheckBox(translate("Preview", "Public version (small numbers are merged)"), self)
        self.public.setToolTip(
            translate(
                "Preview",
                "For readers outside the county board and the municipality. Numbers below five persons are "
                "shown only as part of larger sums; months, free homes, services and shortages are left out.",
            )
        )
        self.public.toggled.connect(self.changed)
        label = QLabel(translate("Preview", "Diary number"), self)
        label.setBuddy(self.diary_number)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.diary_number)
        layout.addSpacing(16)
        layout.addWidget(self.public)
        layout.addStretch(1)

    @property
    @override
    def title(self) -> str:
        return self._wording.of(
            QT_TRANSLATE_NOOP("Preview", "Print proposal {number}"), number=self._proposal_id
        )

    @override
    def paper(self) -> ProposalPaper:
        return ProposalPaper(
            self._file,
            self._wording,
            self._proposal_id,
            self._year,
            self.diary_number.text().strip(),
            self.public.isChecked(),
        )


def open_proposal(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """Opens the preview of the proposal that is looked at, or says that there is none."""
    from desktop.pages.proposal.proposal_page import ProposalPage

    page = window.page
    number = page.proposal_id if isinstance(page, ProposalPage) else None
    if number is None:
        with workspace.file.reading() as session:
            number = proposals.latest_id(session, workspace.year)
    if number is None:
        window.tell(
            workspace.wording.of(
                QT_TRANSLATE_NOOP(
                    "Preview", "There is no proposal to print for {year} yet.\nPlan first (F9)."
                ),
                year=str(workspace.year),
            ),
            Tone.WARNING,
        )
        return None
    return open_preview(workspace, ProposalForm(workspace, number), window)
