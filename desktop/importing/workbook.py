"""Import: see the file, choose how it is read, mend cells, confirm. Only the last changes the plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.work_bar import WorkBar
from desktop.frame.messages import MessageBar, Tone, in_words
from desktop.importing.confirm import confirm_import
from desktop.importing.criteria_fields import CriteriaFields
from desktop.importing.dropped import take_dropped_files
from desktop.importing.files import choose_copy, choose_files
from desktop.importing.questions import ColumnQuestion, PasswordQuestion
from desktop.importing.reading import FileReading
from desktop.importing.report import ReportView
from desktop.importing.sending_back import save_copy
from desktop.importing.sheet import SheetPreview
from desktop.importing.words import KINDS
from desktop.workspace import Workspace
from models.errors import UserProblem
from models.imports import ImportPreview
from models.progress import IsCancelled, OnProgress
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column_guesses import ColumnUnclear
from models.workbooks.report import NOT_READ, ImportKind

FIRST_YEAR, LAST_YEAR = 2000, 2100


class ImportDialog(QDialog):
    """One file, which becomes one undo step."""

    imported_text = Signal(str)
    several_given = Signal(list)  # of paths; they have an overview of their own

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        choose: Callable[[QWidget, Workspace], list[Path]] = choose_files,
        choose_copy: Callable[[QWidget, Path, str], Path | None] = choose_copy,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.opened.connect(self.close)  # the report is about the plan that was open
        self._wording = workspace.wording
        self._choose = choose
        self._choose_copy = choose_copy
        self._unclear_field = ""
        self.preview: ImportPreview | None = None
        translate = self._wording.translate
        self.setWindowTitle(translate("Import", "Import"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1160, 700)
        self.messages = MessageBar(self._wording)
        self._file_name = QLabel(self)
        self._file_name.setProperty("role", "title")
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(translate("Import", "Content"))
        for kind, title in KINDS.items():
            self.kind.addItem(self._wording.of(title), kind)
        self.kind.activated.connect(lambda _row: self._change(columns={}))
        self.criteria = CriteriaFields(self._wording, self)
        self.criteria.changed.connect(self._compare)
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setValue(workspace.year)
        self.year.setAccessibleName(translate("Import", "Year"))
        self.year.editingFinished.connect(self._year_edited)
        self._year_shown = workspace.year
        self._year: int | None = None  # the file's own, until the officer says another
        self.password_question = PasswordQuestion(self._wording, self)
        self.password_question.answered.connect(self._open_with)
        self.column_question = ColumnQuestion(self._wording, self)
        self.column_question.answered.connect(lambda column: self._choose_column(self._unclear_field, column))
        self.work = WorkBar(self._wording, lambda progress: self.file.stage(progress), self)
        self.finished.connect(lambda _result: self.work.cancel())
        self.file = FileReading(workspace, self.work, self)
        self.file.begun.connect(self._begin)
        self.file.read.connect(self._show_cells)
        self.file.compared.connect(self._show)
        self.file.refused.connect(self._refuse)
        self.file.cancelled.connect(self._tell_cancelled)
        self.sheet = SheetPreview(self._wording, self)
        self.report = ReportView(self._wording, self)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._connect_sheet_and_report()
        self.other_button = QPushButton(translate("Import", "Other file …"), self)
        self.other_button.clicked.connect(self._choose_other)
        self.again_button = QPushButton(translate("Import", "Read the file again"), self)
        self.again_button.setShortcut(Qt.Key.Key_F5)
        self.again_button.clicked.connect(self._read_again)
        self.again_button.setEnabled(False)
        self.send_back_button = QPushButton(translate("Import", "Send back …"), self)
        self.send_back_button.setToolTip(
            translate("Import", "Saves a copy of the file with the findings marked in its cells")
        )
        self.send_back_button.clicked.connect(self._save_findings)
        self.close_button = QPushButton(translate("Import", "Close"), self)
        self.close_button.clicked.connect(self.close)
        self.confirm_button = QPushButton(translate("Import", "Im&port"), self)
        self.confirm_button.setProperty("primary", True)
        self.confirm_button.setAutoDefault(False)  # Enter is for the cell or line one stands in
        self.confirm_button.clicked.connect(self.confirm)
        take_dropped_files(self, self._wording, is_busy=lambda: self.work.is_busy, take=self._take_files)
        self._lay_out()
        self._forget_file()

    @property
    def is_busy(self) -> bool:
        return self.work.is_busy

    def read(self, path: Path, *, kind: ImportKind = ImportKind.AUTO) -> None:
        """Reads the file as what it holds, unless its kind is told."""
        self._year = None
        self.criteria.forget()
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._file_name.setText(path.name)
        self._forget_file()
        self.file.take(path)

    def confirm(self) -> None:
        """Imports what the report says as one undo step, after a backup."""
        preview = self.preview
        if preview is None or self.is_busy:
            return
        self.messages.hide()
        self.confirm_button.setEnabled(False)
        job = confirm_import(
            self._workspace,
            preview.confirmed_edit,
            preview.report.file_name,
            done=lambda: self._tell_imported(preview),
            refused=self._tell_not_imported,
            cancelled=self._tell_stopped,
        )
        if job is not None:
            self.work.follow(job)

    def _tell_not_imported(self, error: Exception) -> None:
        """The report still holds, so it can be tried once more."""
        self._tell_problem(error)
        self.confirm_button.setEnabled(self.preview is not None)

    def _tell_stopped(self) -> None:
        stopped = self._wording.translate("Import", "The import was cancelled. Nothing has been changed.")
        self.messages.tell(stopped, Tone.WARNING)
        self.confirm_button.setEnabled(self.preview is not None)

    def _tell_imported(self, preview: ImportPreview) -> None:
        report = preview.report
        self.imported_text.emit(
            self._wording.of(
                QT_TRANSLATE_NOOP(
                    "Import", "{file} is imported. New: {new}, changed: {changed}. It can be undone (Ctrl+Z)."
                ),
                file=report.file_name,
                new=report.new,
                changed=report.changed,
            )
        )
        self.close()

    def _begin(self) -> None:
        self.messages.hide()
        self.again_button.setEnabled(True)
        self.confirm_button.setEnabled(False)

    def _show_cells(self) -> None:
        self.sheet.show_workbook(self.file.workbook)
        self._compare()

    def _compare(self) -> None:
        kind = self.kind.currentData()
        self.criteria.setVisible(kind == ImportKind.CRITERIA)
        self.file.compare(kind, self._year, self.criteria.wish())

    def _show(self, preview: ImportPreview) -> None:
        report = preview.report
        self.preview = preview
        self.column_question.hide()
        self.sheet.show_report(report, self.file.choices.corrections)
        self.report.show_report(report)
        if self.report.isHidden():
            self.report.show()
            self._parts.setSizes([self._parts.height() // 2] * 2)
        self.kind.setCurrentIndex(self.kind.findData(report.kind))
        self.criteria.setVisible(report.kind is ImportKind.CRITERIA)
        self._year_shown = report.year
        self.year.setValue(report.year)
        self.send_back_button.setVisible(bool(report.findings))
        self.confirm_button.setEnabled(preview.changes_the_plan)
        if not preview.changes_the_plan and report.same == 0:
            self.messages.tell(
                self._wording.translate(
                    "Import", "No line of the file can be imported.\nSee the findings for what to correct."
                ),
                Tone.WARNING,
            )
        elif not preview.changes_the_plan:
            self.messages.tell(
                self._wording.translate(
                    "Import", "There is nothing to import: the plan already says the same."
                ),
                Tone.DONE,
            )

    def _show_nothing(self) -> None:
        self.preview = None
        self.report.setVisible(False)
        self.password_question.hide()
        self.column_question.hide()
        self.send_back_button.setVisible(False)
        self.confirm_button.setEnabled(False)

    def _forget_file(self) -> None:
        self._show_nothing()
        self.sheet.show_workbook(None)

    def _refuse(self, error: Exception) -> None:
        """The cells stay in sight: another sheet, heading row or kind may be what was meant."""
        self._show_nothing()
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)
        self._unclear_field = error.field if isinstance(error, ColumnUnclear) else ""
        self.sheet.show_report(
            None,
            self.file.choices.corrections,
            heading_row=self.file.choices.heading_row,
            open_field=self._unclear_field,
        )
        if isinstance(error, ColumnUnclear):
            self.column_question.ask(error.candidates)
        elif isinstance(error, UserProblem) and error.code in ("ENCRYPTED", "WRONG_PASSWORD"):
            self.password_question.ask()
        elif isinstance(error, UserProblem) and error.code == "CHOOSE_MEASURE":
            self.criteria.measure.setFocus()
        elif self.file.workbook is None:
            self.other_button.setFocus()

    def _tell_cancelled(self) -> None:
        self._show_nothing()
        self.messages.tell(
            self._wording.translate("Import", "The reading was cancelled. Nothing has been changed."),
            Tone.WARNING,
        )

    def _open_with(self, password: str) -> None:
        self.file.password = password
        self._read_again()

    def _read_again(self) -> None:
        self._forget_file()
        self.file.look()

    def _change(self, **choices: Any) -> None:
        """The same file, read otherwise."""
        self.file.choose(**choices)
        self._compare()

    def _year_edited(self) -> None:
        if self.year.value() != self._year_shown:
            self._year = self._year_shown = self.year.value()
            self._compare()

    def _correct(self, sheet: str, cell: str, text: str | None = None) -> None:
        try:
            self.file.correct(sheet, cell, text)
        except UserProblem as problem:
            self._tell_problem(problem)
        else:
            self._compare()

    def _choose_other(self) -> None:
        self._take_files(self._choose(self, self._workspace))

    def _take_files(self, paths: Sequence[Path]) -> None:
        if len(paths) > 1:
            self.several_given.emit(list(paths))
        elif paths:
            self.read(paths[0])

    def _save_findings(self) -> None:
        source, preview, wording = self.file.path, self.preview, self._wording
        if preview is None or source is None:
            return
        title = self._wording.translate("Import", "Save the copy to send back")
        target = self._choose_copy(self, source, title)
        if target is None:
            return

        password = self.file.password

        def work(_progress: OnProgress, _cancelled: IsCancelled) -> Path:
            return save_copy(preview, source, target, wording, password)

        job = self._workspace.jobs.start(
            work,
            title=wording.of(QT_TRANSLATE_NOOP("Import", "Saving {file}"), file=target.name),
            done=self._tell_saved,
            failed=self._tell_problem,
        )
        self.work.follow(job)

    def _tell_saved(self, path: Path) -> None:
        saved = QT_TRANSLATE_NOOP("Import", "The copy to send back is saved as {path}.")
        if self.file.password is not None:
            saved = QT_TRANSLATE_NOOP(
                "Import", "The copy to send back is saved as {path}. It opens with the same password."
            )
        self.messages.tell(self._wording.of(saved, path=str(path)))

    def _tell_problem(self, error: Exception) -> None:
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)

    def _connect_sheet_and_report(self) -> None:
        sheet, report = self.sheet, self.report
        sheet.sheet_chosen.connect(lambda name: self._change(sheet=name, heading_row=None, columns={}))
        sheet.heading_chosen.connect(
            lambda row: self._change(sheet=sheet.sheet.currentText(), heading_row=row, columns={})
        )
        sheet.column_chosen.connect(self._choose_column)
        sheet.corrected.connect(self._correct)
        sheet.restored.connect(self._correct)
        report.column_changed.connect(self._choose_column)
        sheet.cell_shown.connect(report.point_at)
        report.cell_pointed_at.connect(sheet.go_to)
        report.cell_opened.connect(sheet.table.setFocus)

    def _choose_column(self, field: str, column: int) -> None:
        """A column that something else was read from is no longer that, where that can be left out."""
        report = self.preview.report if self.preview is not None else None
        columns = report.columns if report is not None and column != NOT_READ else ()
        given_up = {
            other.field: NOT_READ
            for other in columns
            if other.column == column and report is not None and other.field in report.can_be_unread
        }
        self._change(columns={**self.file.choices.columns, **given_up, field: column})

    def _lay_out(self) -> None:
        translate = self._wording.translate
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for text, field in (
            (translate("Import", "&Content"), self.kind),
            (translate("Import", "&Year"), self.year),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            choices.addWidget(label)
            choices.addWidget(field)
            choices.addSpacing(8)
        choices.addLayout(self.sheet.choices)
        choices.addWidget(self.work, 1)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.sheet)
        self._parts.addWidget(self.report)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.other_button, self.again_button, self.send_back_button, self.close_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.insertStretch(3, 1)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self._file_name)
        layout.addWidget(self.messages)
        layout.addWidget(self.password_question)
        layout.addWidget(self.column_question)
        layout.addLayout(choices)
        layout.addWidget(self.criteria)
        layout.addWidget(self._parts, 1)
        layout.addLayout(buttons)
