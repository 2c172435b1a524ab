"""A stored proposal on its way out: in full or as the public version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import override

from PySide6.QtWidgets import QWidget

from desktop.printing.diary_form import DiaryForm
from desktop.without_window import planning
from desktop.workspace import Workspace
from models import proposals
from models.documents.parts import Document
from models.domain.proposal import Proposal
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Wording


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


class ProposalForm(DiaryForm):
    """Diary number, and whether small numbers are merged."""

    def __init__(self, workspace: Workspace, proposal_id: int, parent: QWidget | None = None) -> None:
        super().__init__(
            workspace.wording,
            workspace.wording.translate(
                "Preview",
                "For readers outside the county board and the municipality. Numbers below five persons are "
                "shown only as part of larger sums; months, free homes, services and shortages are left out.",
            ),
            parent,
        )
        self._file, self._wording, self._year = workspace.file, workspace.wording, workspace.year
        self._proposal_id = proposal_id

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
            self.written_number,
            self.public.isChecked(),
        )


def form_of_proposal(workspace: Workspace, number: int | None = None) -> ProposalForm | str:
    """About this proposal, else the newest of the year; in words what comes first where there is none."""
    if number is None:
        with workspace.file.reading() as session:
            number = proposals.latest_id(session, workspace.year)
    if number is None:
        return workspace.wording.of(
            QT_TRANSLATE_NOOP("Preview", "There is no proposal to print for {year} yet.\nPlan first (F9)."),
            year=str(workspace.year),
        )
    return ProposalForm(workspace, number)
