"""The follow-up report on its way out: in full or as the public version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import override

from PySide6.QtWidgets import QWidget

from desktop.printing.diary_form import DiaryForm
from desktop.without_window import following_up
from desktop.workspace import Workspace
from models.documents.follow_up import FollowUpReport
from models.documents.parts import Document
from models.domain.months import Month
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Wording


@dataclass(frozen=True, slots=True)
class FollowUpPaper:
    file: PlanningFile
    wording: Wording
    year: int
    version: str
    until: Month
    proposal_id: int | None
    diary_number: str
    public: bool

    @property
    def file_name(self) -> str:
        named = (
            QT_TRANSLATE_NOOP("Preview", "Follow-up {year} public version")
            if self.public
            else QT_TRANSLATE_NOOP("Preview", "Follow-up {year}")
        )
        return self.wording.of(named, year=str(self.year))

    def document(self) -> Document:
        return following_up.printed(self._report())

    def workbook(self) -> bytes:
        return following_up.workbook(self._report())

    def _report(self) -> FollowUpReport:
        return following_up.report(
            self.file,
            self.year,
            self.version,
            self.wording,
            until=self.until,
            proposal_id=self.proposal_id,
            public=self.public,
            diary_number=self.diary_number,
        )


class FollowUpForm(DiaryForm):
    """Diary number, and whether small numbers are merged."""

    def __init__(
        self, workspace: Workspace, until: Month, proposal_id: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            workspace.wording,
            workspace.wording.translate(
                "Preview", "Numbers below five persons are shown only as part of larger sums."
            ),
            parent,
        )
        self._workspace, self._until, self._proposal_id = workspace, until, proposal_id

    @property
    @override
    def title(self) -> str:
        return self._workspace.wording.translate("Preview", "Print the follow-up")

    @override
    def paper(self) -> FollowUpPaper:
        workspace = self._workspace
        return FollowUpPaper(
            workspace.file,
            workspace.wording,
            workspace.year,
            workspace.version or "",
            self._until,
            self._proposal_id,
            self.written_number,
            self.public.isChecked(),
        )
