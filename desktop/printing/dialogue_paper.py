"""The paper to one municipality before it is written: the selected municipality's, or another one's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import override

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.dialogs.send_dialogue import LONGEST_DIARY_NUMBER, WEEKS_TO_ANSWER
from desktop.frame.draft_facts import DraftFacts
from desktop.pages.dialogue.edits import today
from desktop.printing.paper import PaperForm
from desktop.tables.swedish_order import in_swedish_order
from desktop.without_window.dialogue_papers import dialogue_paper
from desktop.workspace import Workspace
from models import queries
from models.documents.parts import Document
from models.documents.quotas.dialogue import dialogue_document, paper_name
from models.domain.quota_paper import PaperLine, QuotaPaper
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Wording

_DAY_SIGNS, _DIARY_SIGNS = 18, 34  # widths of fields, in signs of text


@dataclass(frozen=True, slots=True)
class DialoguePaperChoice:
    """One municipality's paper with the day of the answer as it is written in the form."""

    file: PlanningFile
    wording: Wording
    year: int
    version: str
    code: str
    municipality: str
    day: str
    answer_by: str
    diary_number: str

    @property
    def file_name(self) -> str:
        return paper_name(self.code, self.municipality, self.year, self.version, self.wording)

    def document(self) -> Document:
        paper, line = self._found()
        return dialogue_document(
            paper,
            line,
            self.wording,
            created=datetime.fromisoformat(self.day).replace(tzinfo=UTC),
            answer_by=_iso_day(self.answer_by),
            diary_number=self.diary_number,
        )

    def workbook(self) -> bytes:
        from models.workbooks.write_dialogue import dialogue_workbook

        return dialogue_workbook(*self._found(), _iso_day(self.answer_by), self.wording)

    def _found(self) -> tuple[QuotaPaper, PaperLine]:
        with self.file.reading() as session:
            paper = dialogue_paper(session, self.year, self.version, self.code[:2])
        return paper, next(line for line in paper.lines if line.code == self.code)


def _iso_day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UserProblem("DAY_NOT_UNDERSTOOD", value=text) from None


class DialoguePaperForm(PaperForm):
    """To which municipality, and when the answer is wanted."""

    def __init__(self, workspace: Workspace, code: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = workspace.wording
        translate = self._wording.translate
        self.municipality = QComboBox(self)
        with workspace.file.reading() as session:
            rows = queries.dialogue_rows(session, workspace.year, workspace.version or "")
        for row in in_swedish_order(rows, lambda row: row.municipality):
            self.municipality.addItem(row.municipality, row.municipality_code)
        self.municipality.setCurrentIndex(max(0, self.municipality.findData(code)))
        self._day = today()
        self.answer_by = QLineEdit(self)
        wanted = date.fromisoformat(self._day) + timedelta(weeks=WEEKS_TO_ANSWER)
        self.answer_by.setText(wanted.isoformat())
        self.diary_number = QLineEdit(self)
        self.diary_number.setMaxLength(LONGEST_DIARY_NUMBER)
        draft = DraftFacts(workspace.settings, workspace.file, workspace.year, workspace.version or "")
        self.diary_number.setText(draft.read().diary_number)
        self.diary_number.textChanged.connect(lambda number: draft.write_diary_number(number))
        self.diary_number.setPlaceholderText(translate("Preview", "for example 851-1234-2026"))
        sign = self.fontMetrics().averageCharWidth()
        self.answer_by.setFixedWidth(_DAY_SIGNS * sign)
        self.diary_number.setMinimumWidth(_DIARY_SIGNS * sign)
        self.municipality.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.answer_by.editingFinished.connect(self.changed)
        self.diary_number.editingFinished.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for words, field in (
            (translate("DialoguePreview", "&Municipality"), self.municipality),
            (translate("DialoguePreview", "&Answer no later than"), self.answer_by),
            (translate("DialoguePreview", "Diary &number"), self.diary_number),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(field)
            layout.addSpacing(8)
        layout.addStretch(1)

    @property
    @override
    def title(self) -> str:
        return self._wording.translate("DialoguePreview", "Print the paper to a municipality")

    @override
    def paper(self) -> DialoguePaperChoice:
        return DialoguePaperChoice(
            self._workspace.file,
            self._wording,
            self._workspace.year,
            self._workspace.version or "",
            self.municipality.currentData(),
            self.municipality.currentText(),
            self._day,
            self.answer_by.text().strip(),
            self.diary_number.text().strip(),
        )


def form_of_dialogue(workspace: Workspace, code: str | None) -> DialoguePaperForm | str:
    """Begins with the municipality of this code; in words what comes first where there are no quotas."""
    with workspace.file.reading() as session:
        rows = queries.dialogue_rows(session, workspace.year, workspace.version or "")
    if all(row.quota is None for row in rows):
        return workspace.wording.of(
            QT_TRANSLATE_NOOP(
                "DialoguePreview",
                "There are no municipal quotas to ask about for {year} yet.\n"
                "Divide the county quota on the page Quotas, or import quotas.",
            ),
            year=str(workspace.year),
        )
    return DialoguePaperForm(workspace, code)
