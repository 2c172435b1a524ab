"""The follow-up report on its way out: in full or as the public version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, override

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.printing.paper import PaperForm
from desktop.printing.preview import PreviewDialog, open_preview
from desktop.without_window import following_up
from desktop.workspace import Workspace
from models.documents.follow_up import FollowUpReport
from models.documents.parts import Document
from models.domain.months import Month
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Wording

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow

LONGEST_DIARY_NUMBER = 40


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


class FollowUpForm(PaperForm):
    """Diary number, and whether small numbers are merged."""

    def __init__(
        self, workspace: Workspace, until: Month, proposal_id: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._until, self._proposal_id = workspace, until, proposal_id
        translate = workspace.wording.translate
        self.diary_number = QLineEdit(self)
        self.diary_number.setMaxLength(LONGEST_DIARY_NUMBER)
        self.diary_number.setFixedWidth(240)
        self.diary_number.setPlaceholderText(translate("Preview", "for example 851-1234-2026"))
        self.diary_number.editingFinished.connect(self.changed)
        self.public = QCheckBox(translate("Preview", "Public version (small numbers are merged)"), self)
        self.public.setToolTip(
            translate("Preview", "Numbers below five persons are shown only as part of larger sums.")
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
            self.diary_number.text().strip(),
            self.public.isChecked(),
        )


def open_follow_up(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """Opens the preview of the year as the page shows it."""
    from desktop.pages.follow_up.follow_up_page import FollowUpPage

    page = window.page
    if not isinstance(page, FollowUpPage):
        return None
    form = FollowUpForm(workspace, page.question.until, page.question.proposal_id)
    return open_preview(workspace, form, window)
