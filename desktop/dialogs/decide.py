"""Deciding the municipal quotas of a county: what is decided, by whom, and that it cannot be taken back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.frame.draft_facts import DraftFacts
from desktop.frame.messages import in_words, quiet_label
from desktop.look.icons import icon
from desktop.without_window import quota_papers
from desktop.workspace import Workspace
from models import decisions, queries
from models.domain.quota_paper import DecisionFacts, QuotaPaper
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow

LONGEST_FIELD = 200


def open_decide(workspace: Workspace, window: MainWindow) -> DecideDialog:
    """Opens the dialog over the window; what was decided is shown on the page of the quotas."""
    dialog = DecideDialog(workspace, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show(text: str) -> None:
        window.show_page("quotas")
        window.tell(text)

    dialog.decided.connect(show)
    dialog.open()
    return dialog


class DecideDialog(QDialog):
    """The button waits for the officer's word that the decision may be made for good."""

    decided = Signal(str)  # what was decided, in words

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = workspace.wording
        self._year, self._version = workspace.year, workspace.version or ""
        self._draft = DraftFacts(workspace.settings, workspace.file, self._year, self._version)
        self._paper: QuotaPaper | None = None
        translate = self._wording.translate
        self.setWindowTitle(translate("Decide", "Decide the municipal quotas"))
        self.setMinimumWidth(620)
        self.county = QComboBox(self)
        self.county.setAccessibleName(translate("Decide", "County"))
        self.lead = QLabel(self)
        self.lead.setWordWrap(True)
        self.findings = QVBoxLayout()
        self.findings.setSpacing(8)
        self.fields = QWidget(self)
        self.diary_number = self._line(translate("Decide", "for example 851-1234-2026"))
        self.day = self._line("")
        self.decision_maker = self._line(translate("Decide", "title, or title and name"))
        self.rapporteur = self._line("")
        self.appeal = QPlainTextEdit(self)
        self.appeal.setTabChangesFocus(True)
        self.appeal.setFixedHeight(56)
        self.appeal.setPlaceholderText(
            translate("Decide", "None is printed unless you write one, or paste your authority's own.")
        )
        self.certain = QCheckBox(
            translate("Decide", "I have read the draft. The decision &cannot be changed or undone."), self
        )
        self.decide_button = QPushButton(translate("Decide", "&Decide"), self)
        self.read_button = QPushButton(translate("Decide", "R&ead the draft …"), self)
        self.read_button.setAutoDefault(False)
        self.refusal = QLabel(self)
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        self._lay_out()
        self._fill()
        self.county.currentIndexChanged.connect(self._look)
        self.certain.toggled.connect(self._judge)
        for field in (self.day, self.decision_maker):
            field.textChanged.connect(self._judge)
        self.read_button.clicked.connect(self._read)
        self.decide_button.clicked.connect(self._decide)
        self.finished.connect(self._remember)
        self._look()

    def _line(self, example: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(LONGEST_FIELD)
        line.setPlaceholderText(example)
        return line

    def _lay_out(self) -> None:
        translate = self._wording.translate
        self.decide_button.setProperty("primary", True)
        cancel = QPushButton(translate("Decide", "Cancel"), self)
        cancel.setDefault(True)  # Enter decides nothing
        cancel.clicked.connect(self.reject)
        self.decide_button.setAutoDefault(False)
        fields = labelled_fields(
            (
                (translate("Decide", "Diary &number"), self.diary_number),
                (translate("Decide", "Da&y of the decision"), self.day),
                (translate("Decide", "Decision &maker"), self.decision_maker),
                (translate("Decide", "&Rapporteur"), self.rapporteur),
                (translate("Decide", "&Appeal clause"), self.appeal),
            )
        )
        fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setLayout(fields)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.read_button)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.decide_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.county)
        layout.addWidget(self.lead)
        layout.addLayout(self.findings)
        layout.addWidget(self.fields)
        layout.addWidget(self.certain)
        layout.addWidget(self.refusal)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _fill(self) -> None:
        """The counties that are left to decide, and what was filled in on the draft."""
        with self._workspace.file.reading() as session:
            counties = queries.county_quota_rows(session, self._year, self._version)
            earlier = queries.decision_rows(session, self._year)
        done = {row.county_code for row in earlier if row.version == self._version}
        for row in sorted(counties, key=lambda row: (row.county_code in done, row.county_code)):
            self.county.addItem(row.county, row.county_code)
        self.county.setVisible(len(counties) > 1)
        self.day.setText(datetime.now().astimezone().date().isoformat())
        facts = self._draft.read()
        self.diary_number.setText(facts.diary_number)
        self.decision_maker.setText(facts.decision_maker)
        self.rapporteur.setText(facts.rapporteur)
        self.appeal.setPlainText(facts.appeal)

    def _look(self) -> None:
        """Reads what would be decided for the county, and says what hinders it."""
        code = self.county.currentData()
        with self._workspace.file.reading() as session:
            (county,) = (
                row
                for row in queries.county_quota_rows(session, self._year, self._version)
                if row.county_code == code
            )
            found = list(decisions.hindrances(session, self._year, self._version, code))
            self._paper = None
            if not found:
                try:
                    self._paper = quota_papers.draft_paper(session, self._year, self._version, code)
                    found += decisions.advice(session, self._paper)
                except UserProblem as problem:
                    found.append(Finding(Severity.ERROR, problem.code, params=problem.params))
        of = self._wording.of
        where = QT_TRANSLATE_NOOP("Decide", "{county}, {year}, version {version}")
        lines = [of(where, county=county.county, year=str(self._year), version=self._version)]
        if self._paper is not None:
            lines.append(self._what(self._paper))
        self.lead.setText("\n".join(lines))
        self._show(found)
        self.certain.setChecked(False)
        for part in (self.fields, self.certain, self.read_button, self.decide_button):
            part.setVisible(self._paper is not None)
        self._judge()
        self.adjustSize()

    def _what(self, paper: QuotaPaper) -> str:
        text = QT_TRANSLATE_NOOP(
            "Decide", "{count} municipal quotas that add up to the county quota, {persons} persons."
        )
        said = [self._wording.of(text, count=len(paper.lines), persons=paper.county_quota)]
        zero = sum(line.quota == 0 for line in paper.lines)
        if zero:
            said.append(self._wording.translate("Decide", "%n of them are 0.", None, zero))
        return " ".join(said)

    def _show(self, found: list[Finding]) -> None:
        while (item := self.findings.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for finding in found:
            self.findings.addWidget(self._finding(finding))

    def _finding(self, finding: Finding) -> QWidget:
        translate = self._wording.translate
        hinders = finding.severity is Severity.ERROR
        row = QWidget(self)
        mark = QLabel(row)
        mark.setPixmap(icon("problem" if hinders else "warning").pixmap(16, 16))
        mark.setAccessibleName(
            translate("Decide", "Hinders the decision") if hinders else translate("Decide", "Note")
        )
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(quiet_label(sentence(finding, self._wording), row), 1)
        return row

    def _judge(self) -> None:
        self.refusal.hide()
        filled = bool(self.day.text().strip() and self.decision_maker.text().strip())
        self.decide_button.setEnabled(self._paper is not None and filled and self.certain.isChecked())

    def _read(self) -> None:
        from desktop.printing.preview import open_preview  # deciding need not wait for the typesetter
        from desktop.printing.quota_paper import QuotaPaperForm

        form = QuotaPaperForm(self._workspace)
        form.fill_in(self.county.currentData(), self._facts())
        open_preview(self._workspace, form, self)

    def _remember(self) -> None:
        self._draft.write(self._facts())

    def _facts(self) -> DecisionFacts:
        return DecisionFacts(
            diary_number=self.diary_number.text(),
            decided=self.day.text(),
            decision_maker=self.decision_maker.text(),
            rapporteur=self.rapporteur.text(),
            appeal=self.appeal.toPlainText(),
        )

    def _decide(self) -> None:
        if self._paper is None:
            return
        try:
            decisions.decide(self._workspace.file, self._paper, self._facts())
        except UserProblem as problem:
            self.refusal.setText(in_words(problem, self._wording))
            self.refusal.show()
            return
        self._workspace.announce(frozenset({"decision", "municipal_quota"}))
        text = QT_TRANSLATE_NOOP(
            "Decide",
            "The municipal quotas of {county} for {year}, version {version}, are decided: "
            "{persons} persons in {count} municipalities.",
        )
        self.decided.emit(
            self._wording.of(
                text,
                county=self._paper.county,
                year=str(self._year),
                version=self._version,
                persons=self._paper.county_quota,
                count=len(self._paper.lines),
            )
        )
        self.accept()
