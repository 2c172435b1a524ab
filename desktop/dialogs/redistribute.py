"""An agreement between two municipalities, with what it would lead to said while it is written."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.small_form import lay_out_form
from desktop.frame.messages import quiet_label
from desktop.tables.swedish_order import in_swedish_order
from desktop.workspace import Workspace
from models import acts, queries
from models.edits import Edit
from models.errors import UserProblem
from models.problems import sentence
from models.queries import QuotaRow
from models.wording import QT_TRANSLATE_NOOP

_MOST_PERSONS = 100_000
_AGREEMENT_LENGTH = 200


class RedistributeDialog(QDialog):
    """Who gives, who takes over, how many, from when. `told` carries what was entered, in words."""

    told = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._wording = workspace, workspace.wording
        translate = self._wording.translate
        self.setWindowTitle(translate("Redistribute", "Redistribute part of a quota"))
        self.setMinimumWidth(560)
        with workspace.file.reading() as session:
            quotas = queries.quota_rows(session, workspace.year, workspace.version or "")
            self._names = queries.municipality_names(session)
        self._quotas = {row.municipality_code: row for row in quotas}
        self.giver = self._municipalities()
        self.taker = self._municipalities()
        self.persons = QSpinBox(self)
        self.persons.setRange(1, _MOST_PERSONS)
        self.persons.setGroupSeparatorShown(True)
        self.agreed = QDateEdit(QDate.currentDate(), self)
        self.agreed.setDisplayFormat("yyyy-MM-dd")
        self.agreed.setCalendarPopup(True)
        self.agreed.setDate(self._likely_day())
        self.agreement = QLineEdit(self)
        self.agreement.setMaxLength(_AGREEMENT_LENGTH)
        self.agreement.setPlaceholderText(
            translate("Redistribute", "Where it is written down, such as the diary number")
        )
        self.enter_button = QPushButton(translate("Redistribute", "Redistribute"), self)
        self.enter_button.clicked.connect(self._enter)
        self.hint = quiet_label("", self)
        self._lay_out()
        for changed in (self.giver.currentIndexChanged, self.taker.currentIndexChanged):
            changed.connect(self._judge)
        self.persons.valueChanged.connect(self._judge)
        self.agreed.dateChanged.connect(self._judge)
        self._judge()

    def _municipalities(self) -> QComboBox:
        """Those of the plan first, with their quotas; then the rest of the country."""
        chooser = QComboBox(self)
        in_plan = in_swedish_order(list(self._quotas.values()), lambda row: row.municipality)
        for row in in_plan:
            chooser.addItem(self._in_words(row), row.municipality_code)
        chooser.insertSeparator(chooser.count())
        others = [code for code in self._names if code not in self._quotas]
        for code in in_swedish_order(others, lambda code: self._names[code]):
            chooser.addItem(self._names[code], code)
        chooser.setCurrentIndex(-1)
        chooser.setPlaceholderText(self._wording.translate("Redistribute", "Choose a municipality"))
        chooser.setMaxVisibleItems(20)
        return chooser

    def _in_words(self, row: QuotaRow) -> str:
        if row.effective is None:
            return self._wording.of(
                QT_TRANSLATE_NOOP("Redistribute", "{municipality} – no quota"), municipality=row.municipality
            )
        return self._wording.of(
            QT_TRANSLATE_NOOP("Redistribute", "{municipality} – quota {quota}, received {received}"),
            municipality=row.municipality,
            quota=row.effective,
            received=row.received,
        )

    def _likely_day(self) -> QDate:
        first, last = QDate(self._workspace.year, 1, 1), QDate(self._workspace.year, 12, 31)
        return min(max(QDate.currentDate(), first), last)

    def _edit(self) -> Edit:
        with self._workspace.file.reading() as session:
            return acts.redistribute(
                session,
                self._workspace.year,
                self._workspace.version or "",
                from_code=self.giver.currentData(),
                to_code=self.taker.currentData(),
                persons=self.persons.value(),
                agreed=self.agreed.date().toString("yyyy-MM-dd"),
                agreement=self.agreement.text(),
            )

    def _judge(self) -> None:
        """The same act that enters the agreement says whether it may be."""
        chosen = self.giver.currentData() is not None and self.taker.currentData() is not None
        if not chosen:
            self.hint.setText(self._wording.translate("Redistribute", "Choose who gives and who takes over."))
            self.enter_button.setEnabled(False)
            return
        try:
            self._edit()
        except UserProblem as problem:
            self.hint.setText(sentence(problem, self._wording))
            self.enter_button.setEnabled(False)
            return
        self.hint.setText(self._afterwards())
        self.enter_button.setEnabled(True)

    def _afterwards(self) -> str:
        """What both are to receive after it, as far as the plan knows."""
        known = []
        for chooser, sign in ((self.giver, -1), (self.taker, 1)):
            row = self._quotas.get(chooser.currentData())
            if row is not None and row.effective is not None:
                known.append(
                    self._wording.of(
                        QT_TRANSLATE_NOOP("Redistribute", "{municipality} goes from {before} to {after}."),
                        municipality=row.municipality,
                        before=row.effective,
                        after=row.effective + sign * self.persons.value(),
                    )
                )
        return " ".join(known)

    def _enter(self) -> None:
        try:
            edit = self._edit()
            self._workspace.do(edit)
        except UserProblem as problem:
            self.hint.setText(sentence(problem, self._wording))
            self.enter_button.setEnabled(False)
            return
        self.told.emit(self._afterwards())
        self.accept()

    def _lay_out(self) -> None:
        translate = self._wording.translate
        lead = QLabel(
            translate(
                "Redistribute",
                "Inside the county, or with a neighbour in another county as long as the county quota "
                "is met. The decided quotas stay as they are.",
            ),
            self,
        )
        lead.setWordWrap(True)
        fields = labelled_fields(
            (
                (translate("Redistribute", "&Gives"), self.giver),
                (translate("Redistribute", "&Takes over"), self.taker),
                (translate("Redistribute", "&Persons"), self.persons),
                (translate("Redistribute", "&Counts from"), self.agreed),
                (translate("Redistribute", "&Agreement"), self.agreement),
            )
        )
        lay_out_form(self, (lead, fields, self.hint), self.enter_button, translate("Redistribute", "Cancel"))
