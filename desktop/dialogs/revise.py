"""A county quota that changes in mid-year: the new number, who is protected, and what it leads to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from operator import attrgetter

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.quota_version import statute
from desktop.dialogs.revise_table import PROTECTION_COLUMNS, ProtectionEdits, revision_columns
from desktop.frame.revision_preview import (
    RevisedRow,
    RevisionPreview,
    RevisionWish,
    revision_basis,
    revision_preview,
)
from desktop.tables.record_table import RecordTable
from desktop.tables.table_panel import TablePanel
from desktop.without_window.quota_planning import divided
from desktop.workspace import Workspace
from models import acts
from models.edits import Edit
from models.errors import UserProblem
from models.problems import sentence
from models.queries import CountyQuotaRow
from models.wording import QT_TRANSLATE_NOOP

_MOST_PERSONS = 1_000_000
_FEW_COUNTIES = 3


class ReviseDialog(QDialog):
    """`revised` says that the new version is there, with the number of conflicts in it."""

    revised = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """`UserProblem` when the year has no county quota to revise."""
        super().__init__(parent)
        self._workspace, self._wording = workspace, workspace.wording
        self._preview = RevisionPreview((), None, refused=True)
        translate, of = self._wording.translate, self._wording.of
        year = workspace.year
        with workspace.file.reading() as session:
            self._basis = revision_basis(session, year, date(year + 2, 12, 31))
        self.setWindowTitle(of(QT_TRANSLATE_NOOP("Revise", "Revise the quotas for {year}"), year=str(year)))
        self.counties = {row.county_code: self._county_field(row) for row in self._basis.counties}
        self.sfs = QLineEdit(self)
        self.sfs.setPlaceholderText(translate("Revise", "for example 2024:480"))
        self.in_force = QDateEdit(self)
        self.in_force.setDisplayFormat("yyyy-MM-dd")
        self.in_force.setCalendarPopup(True)
        self.in_force.setDate(self._likely_day())
        self.alternative = QComboBox(self)
        for name in self._basis.alternatives:
            self.alternative.addItem(name, name)
        self.alternative.addItem(translate("Revise", "Not yet: divide on the page Quotas"), "")
        self._edits = ProtectionEdits(self._judge)
        self.table = TablePanel(
            RecordTable(
                revision_columns(self._wording),
                self._wording,
                edits=self._edits,
                key=attrgetter("municipality_code"),
            ),
            workspace.settings,
            "revision",
            translate("Revise", "Municipalities"),
            sorted_by=0,
        )
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.revise_button = QPushButton(translate("Revise", "Revise"), self)
        self.revise_button.setProperty("primary", True)
        self.revise_button.setAutoDefault(False)  # Enter in a field is no decision
        self.revise_button.clicked.connect(self._revise)
        self._lay_out()
        county_fields = list(self.counties.values())
        for before, after in pairwise((*county_fields, self.sfs, self.in_force, self.alternative)):
            QWidget.setTabOrder(before, after)
        county_fields[0].setFocus()
        self.table.refused.connect(self.hint.setText)
        for field in self.counties.values():
            field.valueChanged.connect(self._judge)
        self.sfs.textChanged.connect(self._judge)
        self.in_force.dateChanged.connect(self._judge)
        self.alternative.currentIndexChanged.connect(self._judge)
        self._judge()

    @property
    def rows(self) -> Sequence[RevisedRow]:
        """The municipalities as the preview has them."""
        return self._preview.rows

    def protect(self, code: str, planned: int, reason: str) -> None:
        """As written in the table."""
        self._edits.protected[code] = (planned, reason)
        self._judge()

    def _county_field(self, row: CountyQuotaRow) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(0, _MOST_PERSONS)
        field.setGroupSeparatorShown(True)
        field.setKeyboardTracking(False)
        field.setValue(row.persons or 0)
        return field

    def _likely_day(self) -> QDate:
        """Today, but not before the version in force nor outside the year."""
        year = self._workspace.year
        earliest = QDate.fromString(self._basis.before.in_force, "yyyy-MM-dd")
        if not earliest.isValid():
            earliest = QDate(year, 1, 1)
        return max(min(QDate.currentDate(), QDate(year, 12, 31)), earliest)

    def _wish(self) -> RevisionWish:
        falls = self._falls()
        return RevisionWish(
            county_quotas={
                row.county_code: self.counties[row.county_code].value()
                for row in self._basis.counties
                if self.counties[row.county_code].value() != (row.persons or 0)
            },
            protected={
                code: written
                for code, written in self._edits.protected.items()
                if self._county_of(code) in falls
            },
            sfs=statute(self.sfs.text()) or "",
            in_force=self.in_force.date().toString("yyyy-MM-dd"),
            alternative=self.alternative.currentData(),
        )

    def _falls(self) -> frozenset[str]:
        """The counties whose quota is lowered: only there can planning be protected."""
        return frozenset(
            row.county_code
            for row in self._basis.counties
            if self.counties[row.county_code].value() < (row.persons or 0)
        )

    def _county_of(self, code: str) -> str:
        return next(row.county_code for row in self._basis.rows if row.municipality_code == code)

    def _judge(self) -> None:
        """Works out the consequences; the same acts say why the revision cannot be made."""
        with self._workspace.file.reading() as session:
            self._preview = revision_preview(session, self._basis, self._wish())
        self.table.set_rows(self._preview.rows)
        self._show_protection(shown=bool(self._falls()))
        readable = statute(self.sfs.text()) is not None
        self.revise_button.setEnabled(readable and not self._preview.refused)
        self.hint.setText(self._consequences() if readable else self._unreadable_statute())

    def _show_protection(self, *, shown: bool) -> None:
        """Planning is only written where the county quota falls; a reason needs room."""
        view = self.table.view
        for name, width in PROTECTION_COLUMNS.items():
            column = self.table.model.column_of(name)
            if column is not None:
                view.setColumnHidden(column, not shown)
                if shown and view.columnWidth(column) < width:
                    view.setColumnWidth(column, width)

    def _unreadable_statute(self) -> str:
        return self._wording.translate("Revise", "Write the SFS number as year and number: 2024:480.")

    def _consequences(self) -> str:
        translate, of = self._wording.translate, self._wording.of
        preview = self._preview
        if preview.problem is not None:
            words = sentence(preview.problem, self._wording)
            if preview.refused:
                return words
            later = translate("Revise", "The version is made, and you divide it on the page Quotas.")
            return f"{words}\n{later}"
        if not self.alternative.currentData():
            return translate("Revise", "The version begins as a copy, and you divide it on the page Quotas.")
        conflicts = sum(row.excess > 0 for row in preview.rows)
        lower = sum((row.change or 0) < 0 for row in preview.rows)
        higher = sum((row.change or 0) > 0 for row in preview.rows)
        parts = [
            of(
                QT_TRANSLATE_NOOP("Revise", "{lower} municipalities get a lower quota, {higher} a higher."),
                lower=lower,
                higher=higher,
            )
        ]
        if conflicts:
            parts.append(
                translate(
                    "Revise",
                    "In %n municipalities more persons are assigned or received than the new quota.",
                    None,
                    conflicts,
                )
            )
        return " ".join(parts)

    def _edit(self) -> Edit:
        wish, year = self._wish(), self._workspace.year
        divides = self._preview.problem is None
        with self._workspace.file.reading() as session:
            return acts.revise_and_divide(
                session,
                year,
                county_quotas=wish.county_quotas,
                sfs=wish.sfs,
                in_force=wish.in_force,
                protected=wish.protected,
                alternative=(wish.alternative or None) if divides else None,
                divide=divided,
            )

    def _revise(self) -> None:
        try:
            self._workspace.do(self._edit())
        except UserProblem as problem:
            self.hint.setText(sentence(problem, self._wording))
            return
        self.accept()
        self.revised.emit(sum(row.excess > 0 for row in self._preview.rows))

    def _lay_out(self) -> None:
        translate, of = self._wording.translate, self._wording.of
        before = self._basis.before
        lead = QLabel(
            of(
                QT_TRANSLATE_NOOP(
                    "Revise",
                    "A new version follows version {version}, which is kept as it is. Nobody gets a lower "
                    "quota than what is received. When the county quota falls, a municipality that has "
                    "planned for more can be protected under section 7 a of ordinance (2016:39).",
                ),
                version=before.version,
            ),
            self,
        )
        lead.setWordWrap(True)
        cancel = QPushButton(translate("Revise", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.hint, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.revise_button)
        fields = QHBoxLayout()
        fields.setSpacing(32)
        fields.addWidget(self._county_fields(), 1)
        fields.addLayout(
            labelled_fields(
                (
                    (translate("Revise", "&SFS number"), self.sfs),
                    (translate("Revise", "&In force from"), self.in_force),
                    (translate("Revise", "&Divide by"), self.alternative),
                )
            ),
            1,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(lead)
        layout.addLayout(fields)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.resize(1180, 680)

    def _county_fields(self) -> QWidget:
        """A plan of many counties gets a list to scroll in."""
        holder = QWidget()
        grid = labelled_fields(
            (
                self._wording.of(
                    QT_TRANSLATE_NOOP("Revise", "{county}, now {persons}"),
                    county=row.county,
                    persons=row.persons or 0,
                ),
                self.counties[row.county_code],
            )
            for row in self._basis.counties
        )
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setRowStretch(len(self.counties), 1)
        holder.setLayout(grid)
        if len(self.counties) <= _FEW_COUNTIES:
            return holder
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        scroll.setMaximumHeight(140)
        scroll.setAccessibleName(self._wording.translate("Revise", "County quotas"))
        return scroll
