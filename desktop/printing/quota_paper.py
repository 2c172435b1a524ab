"""The papers about municipal quotas on their way out: drafts to fill in, or what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.frame.draft_facts import DraftFacts
from desktop.printing.paper import PaperForm
from desktop.without_window import quota_papers
from desktop.without_window.quota_papers import PaperKind
from desktop.workspace import Workspace
from models import decisions, queries
from models.documents.parts import Document
from models.domain.quota_paper import DecisionFacts
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Wording

LONGEST_FIELD = 200
REST_MILLISECONDS = 600
"""After the last key in the appeal clause, until the pages are drawn again."""


@dataclass(frozen=True, slots=True)
class QuotaPaperChoice:
    """One county's paper of one kind. A decided version is printed as it was stored, with its own facts."""

    file: PlanningFile
    wording: Wording
    year: int
    version: str
    county_code: str
    county: str
    kind: PaperKind
    facts: DecisionFacts

    @property
    def file_name(self) -> str:
        title = quota_papers.KIND_TITLES[self.kind]
        return quota_papers.paper_name(title, self.year, self.version, self.county, self.wording)

    def document(self) -> Document:
        return self._papers().document(self.kind, self.wording)

    def workbook(self) -> bytes:
        return self._papers().workbook(self.wording)

    def _papers(self) -> quota_papers.CountyPapers:
        with self.file.reading() as session:
            found = quota_papers.papers_of(session, self.year, self.version, self.county_code)
        return found.with_facts(self.facts)


class QuotaPaperForm(PaperForm):
    """Which county, which paper, and what a draft leaves open. What is decided is only read."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = workspace.file
        self._wording = workspace.wording
        self._year, self._version = workspace.year, workspace.version or ""
        translate = self._wording.translate
        self.county = QComboBox(self)
        self.kind = QComboBox(self)
        self.diary_number = self._line(translate("Preview", "for example 851-1234-2026"))
        self.decision_maker = self._line(translate("QuotaPreview", "title, or title and name"))
        self.rapporteur = self._line("")
        self.appeal = QPlainTextEdit(self)
        self.appeal.setTabChangesFocus(True)
        self.appeal.setFixedHeight(44)
        self.appeal.setPlaceholderText(
            translate("QuotaPreview", "None is printed unless you write one, or paste your authority's own.")
        )
        self._decided = False
        self._day = ""
        self._draft = DraftFacts(workspace.settings, self._file, self._year, self._version)
        self._typed = self._draft.read()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MILLISECONDS)
        self._fill()
        self._lay_out()
        self._show_facts(self._typed)
        self._follow_county()
        self.county.currentIndexChanged.connect(self._change_county)
        self.kind.currentIndexChanged.connect(lambda _row: self.changed.emit())
        for line in (self.diary_number, self.decision_maker, self.rapporteur):
            line.editingFinished.connect(self.changed)
            line.textChanged.connect(self._remember)
        self.appeal.textChanged.connect(self._resting.start)
        self.appeal.textChanged.connect(self._remember)
        self._resting.timeout.connect(self.changed)

    @property
    @override
    def title(self) -> str:
        return self._wording.of(
            QT_TRANSLATE_NOOP("QuotaPreview", "Print the papers of the municipal quotas {year}"),
            year=str(self._year),
        )

    @override
    def paper(self) -> QuotaPaperChoice:
        return QuotaPaperChoice(
            self._file,
            self._wording,
            self._year,
            self._version,
            self.county.currentData(),
            self.county.currentText(),
            PaperKind(self.kind.currentData()),
            self._facts(),
        )

    def fill_in(self, county_code: str, facts: DecisionFacts) -> None:
        """What is known of a draft before the preview is opened; a decision keeps its own."""
        self.county.setCurrentIndex(self.county.findData(county_code))
        if not self._decided:
            self._show_facts(facts)

    def _line(self, example: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(LONGEST_FIELD)
        line.setPlaceholderText(example)
        return line

    def _fill(self) -> None:
        with self._file.reading() as session:
            counties = queries.county_quota_rows(session, self._year, self._version)
            versions = queries.quota_versions(session, self._year)
        for county in counties:
            self.county.addItem(county.county, county.county_code)
        replaces = any(row.version == self._version and row.position > 1 for row in versions)
        for kind in PaperKind:
            if kind is not PaperKind.REVISION or replaces:
                self.kind.addItem(self._wording.of(quota_papers.KIND_TITLES[kind]), kind)

    def _change_county(self) -> None:
        self._follow_county()
        self.changed.emit()

    def _follow_county(self) -> None:
        """A decision shows its own facts, which cannot be changed any more; drafts share what was typed."""
        if not self._decided:
            self._typed = self._facts()
        stored = self._decided_facts()
        self._decided = stored is not None
        facts = self._typed if stored is None else stored
        for field in (self.diary_number, self.decision_maker, self.rapporteur, self.appeal):
            field.setReadOnly(self._decided)
        self._show_facts(facts)
        self._state.setText(
            self._wording.translate("QuotaPreview", "Decided: printed as it was stored.")
            if self._decided
            else self._wording.translate("QuotaPreview", "Draft of what the plan holds now.")
        )

    def _show_facts(self, facts: DecisionFacts) -> None:
        self._day = facts.decided
        self.diary_number.setText(facts.diary_number)
        self.decision_maker.setText(facts.decision_maker)
        self.rapporteur.setText(facts.rapporteur)
        self.appeal.setPlainText(facts.appeal)

    def _remember(self) -> None:
        if not self._decided:
            self._draft.write(self._facts())

    def _decided_facts(self) -> DecisionFacts | None:
        """Empty ones where the decision cannot be read: the pages say so when they are drawn."""
        with self._file.reading() as session:
            number = decisions.decision_id(session, self._year, self._version, self.county.currentData())
            try:
                return None if number is None else decisions.load(session, number)[1]
            except UserProblem:
                return DecisionFacts()

    def _facts(self) -> DecisionFacts:
        return DecisionFacts(
            diary_number=self.diary_number.text().strip(),
            decided=self._day,
            decision_maker=self.decision_maker.text().strip(),
            rapporteur=self.rapporteur.text().strip(),
            appeal=self.appeal.toPlainText().strip(),
        )

    def _lay_out(self) -> None:
        translate = self._wording.translate
        self._state = QLabel(self)
        self._state.setProperty("role", "state")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        fields: tuple[tuple[str, QWidget, int, int], ...] = (
            (translate("QuotaPreview", "&Paper"), self.kind, 0, 0),
            (translate("QuotaPreview", "&County"), self.county, 0, 2),
            (translate("QuotaPreview", "Diary &number"), self.diary_number, 1, 0),
            (translate("QuotaPreview", "Decision &maker"), self.decision_maker, 1, 2),
            (translate("QuotaPreview", "&Rapporteur"), self.rapporteur, 1, 4),
            (translate("QuotaPreview", "&Appeal clause"), self.appeal, 2, 0),
        )
        for words, field, row, column in fields:
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            if field is self.county and self.county.count() == 1:
                label.hide()
                field.hide()
                continue
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1, 1, 5 if field is self.appeal else 1)
        left = 2 if self.county.isHidden() else 4
        grid.addWidget(self._state, 0, left, 1, 6 - left)
        for column in (1, 3, 5):
            grid.setColumnStretch(column, 1)


def form_of_quotas(workspace: Workspace) -> QuotaPaperForm | str:
    """About the quotas that are looked at; in words what comes first where there are none."""
    with workspace.file.reading() as session:
        rows = queries.quota_rows(session, workspace.year, workspace.version or "")
    if all(row.persons is None for row in rows):
        return workspace.wording.of(
            QT_TRANSLATE_NOOP(
                "QuotaPreview",
                "There are no municipal quotas to print for {year} yet.\n"
                "Divide the county quota on the page Quotas, or import quotas.",
            ),
            year=str(workspace.year),
        )
    return QuotaPaperForm(workspace)
