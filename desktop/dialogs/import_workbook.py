"""Import: read, report, confirm. Nothing in the plan changes before the last of these."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.import_criteria_fields import CriteriaFields
from desktop.dialogs.import_files import choose_copy, choose_files
from desktop.dialogs.import_questions import ColumnQuestion, PasswordQuestion
from desktop.dialogs.import_report import ReportView
from desktop.dialogs.import_words import KINDS
from desktop.dialogs.work_bar import WorkBar
from desktop.jobs import Work
from desktop.messages import MessageBar, Tone, in_words
from desktop.workspace import Workspace
from models.edits import Edit
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_import
from models.progress import Cancelled, IsCancelled, OnProgress, Progress
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column_guesses import ColumnUnclear
from models.workbooks.report import ImportKind
from models.workbooks.write_findings import with_findings

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

FIRST_YEAR, LAST_YEAR = 2000, 2100
_TAKE_NOTES = frozenset({ImportKind.MUNICIPALITY, ImportKind.DIALOGUE})


def open_import(
    workspace: Workspace,
    window: MainWindow,
    paths: Sequence[Path] = (),
    *,
    kind: ImportKind = ImportKind.AUTO,
) -> ImportDialog | None:
    """Asks for files, unless they are given, and opens the dialog with the first one."""
    chosen = list(paths) or choose_files(window, workspace)
    if not chosen:
        return None
    dialog = ImportDialog(workspace, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.imported_text.connect(window.tell)
    dialog.show()
    dialog.read(chosen, kind=kind)
    return dialog


class ImportDialog(QDialog):
    """Works through the chosen files one by one; each is one undo step."""

    imported_text = Signal(str)

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
        self._paths: list[Path] = []
        self._password: str | None = None
        self._columns: dict[str, int] = {}
        self._unclear_field = ""
        self._first_kind = ImportKind.AUTO
        self.preview: ImportPreview | None = None
        translate = self._wording.translate
        self.setWindowTitle(translate("Import", "Import"))
        self.resize(960, 680)
        self.messages = MessageBar(self._wording)
        self._file_name = QLabel(self)
        self._file_name.setProperty("role", "title")
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(translate("Import", "Content"))
        for kind, title in KINDS.items():
            self.kind.addItem(self._wording.of(title), kind)
        self.kind.activated.connect(lambda _row: self._read_again())
        self.criteria = CriteriaFields(self._wording, self)
        self.criteria.changed.connect(self._read_again)
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setValue(workspace.year)
        self.year.setAccessibleName(translate("Import", "Year"))
        self.year.editingFinished.connect(self._year_edited)
        self._year_of_report = workspace.year
        self.password_question = PasswordQuestion(self._wording, self)
        self.password_question.answered.connect(self._open_with)
        self.column_question = ColumnQuestion(self._wording, self)
        self.column_question.answered.connect(self._read_from)
        self.work = WorkBar(self._wording, self._stage, self)
        self.finished.connect(lambda _result: self.work.cancel())
        self.report = ReportView(self._wording, self)
        self.report.column_changed.connect(self._change_column)
        self.other_button = QPushButton(translate("Import", "Other file …"), self)
        self.other_button.clicked.connect(self._choose_other)
        self.findings_button = QPushButton(translate("Import", "Save the findings in a copy …"), self)
        self.findings_button.clicked.connect(self._save_findings)
        self.skip_button = QPushButton(translate("Import", "Close"), self)
        self.skip_button.clicked.connect(self.close)
        self.confirm_button = QPushButton(translate("Import", "Import"), self)
        self.confirm_button.setProperty("primary", True)
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self.confirm)
        self._lay_out()
        self._show_nothing()

    @property
    def is_busy(self) -> bool:
        return self.work.is_busy

    def read(self, paths: Sequence[Path], *, kind: ImportKind = ImportKind.AUTO) -> None:
        """Reads the first of the files as what it holds; the others wait their turn."""
        self._paths = list(paths)
        self._password = None
        self._columns = {}
        self.criteria.forget()
        self._first_kind = kind
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._prepare(year=None)

    def confirm(self) -> None:
        """Imports what the report says as one undo step, after a backup, and goes on to the next file."""
        preview = self.preview
        if preview is None or self.is_busy:
            return

        def work(progress: OnProgress, cancelled: IsCancelled) -> Edit:
            progress(Progress("backing_up"))
            edit = preview.confirmed_edit()
            if cancelled():
                raise Cancelled
            return edit

        title = self._wording.translate("Import", "Saving a backup of the plan")
        self._run(work, title, lambda edit: self._import(preview, edit))

    def _import(self, preview: ImportPreview, edit: Edit) -> None:
        if preview is not self.preview or not self._workspace.is_open:
            return  # another file, year or column was chosen meanwhile, or the plan is closed
        try:
            self._workspace.do(edit)
        except UserProblem as problem:
            self._refuse(problem)
            return
        report = preview.report
        self.imported_text.emit(
            self._wording.of(
                QT_TRANSLATE_NOOP(
                    "Import", "{file} is imported: {new} new, {changed} changed. It can be undone (Ctrl+Z)."
                ),
                file=report.file_name,
                new=report.new,
                changed=report.changed,
            )
        )
        self._next_file()

    def _prepare(self, year: int | None) -> None:
        file, path, kind = self._workspace.file, self._paths[0], self.kind.currentData()
        password, columns = self._password, self._columns or None
        criteria = self.criteria.wish()
        self.criteria.setVisible(kind == ImportKind.CRITERIA)

        def work(progress: OnProgress, cancelled: IsCancelled) -> ImportPreview:
            progress(Progress("reading"))
            preview = prepare_import(
                file,
                path,
                kind=kind,
                year=year,
                columns=columns,
                password=password,
                wording=self._wording,
                criteria=criteria,
            )
            if cancelled():
                raise Cancelled
            return preview

        self._show_nothing()
        title = self._wording.of(QT_TRANSLATE_NOOP("Import", "Reading {file}"), file=path.name)
        self._run(work, title, self._show)

    def _run[T](self, work: Work[T], title: str, done: Callable[[T], None]) -> None:
        self.messages.hide()
        self.confirm_button.setEnabled(False)
        job = self._workspace.jobs.start(
            work, title=title, done=done, failed=self._refuse, cancelled=self._tell_cancelled
        )
        self.work.follow(job)

    def _show(self, preview: ImportPreview) -> None:
        report = preview.report
        if not self._paths or report.file_name != self._paths[0].name:
            return  # another file was chosen meanwhile
        self.preview = preview
        self.report.show_report(report)
        self.report.setVisible(True)
        self.kind.setCurrentIndex(self.kind.findData(report.kind))
        self.criteria.setVisible(report.kind is ImportKind.CRITERIA)
        self._year_of_report = report.year
        self.year.setValue(report.year)
        can_take_notes = report.kind in _TAKE_NOTES and self._password is None
        self.findings_button.setVisible(can_take_notes and bool(report.findings))
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
        self.findings_button.setVisible(False)
        self.confirm_button.setEnabled(False)
        name = self._paths[0].name if self._paths else ""
        if len(self._paths) > 1:
            name = self._wording.translate(
                "Import", "{file} (%n more files follow)", None, len(self._paths) - 1, file=name
            )
        self._file_name.setText(name)

    def _refuse(self, error: Exception) -> None:
        self._show_nothing()
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)
        if isinstance(error, ColumnUnclear):
            self._unclear_field = error.field
            self.column_question.ask(error.candidates)
        elif isinstance(error, UserProblem) and error.code in ("ENCRYPTED", "WRONG_PASSWORD"):
            self.password_question.ask()
        elif isinstance(error, UserProblem) and error.code == "CHOOSE_MEASURE":
            self.criteria.measure.setFocus()
        else:
            self.other_button.setFocus()

    def _tell_cancelled(self) -> None:
        self._show_nothing()
        self.messages.tell(
            self._wording.translate("Import", "The reading was cancelled. Nothing has been changed."),
            Tone.WARNING,
        )

    def _open_with(self, password: str) -> None:
        self._password = password
        self._prepare(year=None)

    def _read_from(self, column: int) -> None:
        self._columns = {self._unclear_field: column}
        self._prepare(year=None)

    def _read_again(self) -> None:
        self._columns = {}
        if self._paths:
            self._prepare(year=self._year_of_report)

    def _year_edited(self) -> None:
        if self._paths and self.preview is not None and self.year.value() != self._year_of_report:
            self._year_of_report = self.year.value()
            self._prepare(year=self._year_of_report)

    def _change_column(self, field: str, column: int) -> None:
        preview = self.preview
        if preview is None:
            return

        def work(progress: OnProgress, _cancelled: IsCancelled) -> ImportPreview:
            progress(Progress("comparing"))
            return preview.with_columns({field: column})

        self._run(work, self._wording.translate("Import", "Comparing with the plan"), self._show)

    def _choose_other(self) -> None:
        paths = self._choose(self, self._workspace)
        if paths:
            self.read(paths)

    def _save_findings(self) -> None:
        if self.preview is None:
            return
        title = self._wording.translate("Import", "Save the findings in a copy")
        target = self._choose_copy(self, self._paths[0], title)
        if target is None:
            return
        source, findings, wording = self._paths[0], self.preview.report.findings, self._wording

        def work(_progress: OnProgress, _cancelled: IsCancelled) -> Path:
            write_whole(target, with_findings(source.read_bytes(), findings, wording))
            return target

        job = self._workspace.jobs.start(
            work,
            title=wording.of(QT_TRANSLATE_NOOP("Import", "Saving {file}"), file=target.name),
            done=self._tell_saved,
            failed=self._tell_problem,
        )
        self.work.follow(job)

    def _tell_saved(self, path: Path) -> None:
        self.messages.tell(
            self._wording.of(QT_TRANSLATE_NOOP("Import", "The findings are saved in {path}."), path=str(path))
        )

    def _tell_problem(self, error: Exception) -> None:
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)

    def _next_file(self) -> None:
        self._paths.pop(0)
        if self._paths:
            self.read(self._paths, kind=self._first_kind)
        else:
            self.close()

    def _stage(self, progress: Progress) -> str:
        if progress.stage == "backing_up":
            return self._wording.translate("Import", "Saving a backup of the plan")
        if progress.stage == "comparing":
            return self._wording.translate("Import", "Comparing with the plan")
        return self._wording.translate("Import", "Reading the file")

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
            choices.addSpacing(16)
        choices.addWidget(self.work, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.other_button, self.findings_button, self.skip_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.insertStretch(2, 1)
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
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
