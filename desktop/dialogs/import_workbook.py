"""Import: read, report, confirm. Nothing in the plan changes before the last of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.import_report import ReportView
from desktop.dialogs.import_words import KINDS
from desktop.dialogs.work_bar import WorkBar
from desktop.jobs import Work
from desktop.messages import MessageBar, Tone, in_words
from desktop.workspace import Workspace
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_import
from models.progress import Cancelled, IsCancelled, OnProgress, Progress
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.report import ImportKind
from models.workbooks.write_findings import with_findings

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

FIRST_YEAR, LAST_YEAR = 2000, 2100
FILE_PATTERNS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt"


def open_import(workspace: Workspace, window: MainWindow, paths: Sequence[Path] = ()) -> ImportDialog | None:
    """Asks for files, unless they are given, and opens the dialog with the first one."""
    chosen = list(paths) or choose_files(window, workspace)
    if not chosen:
        return None
    dialog = ImportDialog(workspace, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.imported_text.connect(window.tell)
    dialog.show()
    dialog.read(chosen)
    return dialog


def choose_files(parent: QWidget, workspace: Workspace) -> list[Path]:
    translate = workspace.wording.translate
    folder = workspace.settings.last_folder or workspace.file.path.parent
    kind = translate("Import", "Workbooks and text tables")
    names, _ = QFileDialog.getOpenFileNames(
        parent, translate("Import", "Choose files to import"), str(folder), f"{kind} ({FILE_PATTERNS})"
    )
    paths = [Path(name) for name in names]
    if paths:
        workspace.settings.last_folder = paths[0].parent
    return paths


def choose_copy(parent: QWidget, source: Path, title: str) -> Path | None:
    """Where the copy with findings goes: beside the original unless the officer says otherwise."""
    suggested = source.with_name(f"{source.stem} – anmärkningar.xlsx")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), "Excel (*.xlsx)")
    return Path(name) if name else None


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
        self._wording = workspace.wording
        self._choose = choose
        self._choose_copy = choose_copy
        self._paths: list[Path] = []
        self.preview: ImportPreview | None = None
        translate = self._wording.translate
        self.setWindowTitle(translate("Import", "Import"))
        self.resize(960, 680)
        self.setModal(False)
        self.messages = MessageBar(self._wording)
        self._file_name = QLabel(self)
        self._file_name.setProperty("role", "title")
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(translate("Import", "Content"))
        for kind, title in KINDS.items():
            self.kind.addItem(self._wording.of(title), kind)
        self.kind.activated.connect(lambda _row: self._read_again())
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setValue(workspace.year)
        self.year.setAccessibleName(translate("Import", "Year"))
        self.year.editingFinished.connect(self._year_edited)
        self._year_of_report = workspace.year
        self.work = WorkBar(self._wording, self._stage, self)
        self.report = ReportView(self._wording, self)
        policy = self.report.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.report.setSizePolicy(policy)
        self.report.column_changed.connect(self._change_column)
        self.other_button = QPushButton(translate("Import", "Other file …"), self)
        self.other_button.clicked.connect(self._choose_other)
        self.findings_button = QPushButton(translate("Import", "Save the findings in a copy …"), self)
        self.findings_button.clicked.connect(self._save_findings)
        self.skip_button = QPushButton(translate("Import", "Close"), self)
        self.skip_button.clicked.connect(self._skip)
        self.confirm_button = QPushButton(translate("Import", "Import"), self)
        self.confirm_button.setProperty("primary", True)
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self.confirm)
        self._lay_out()
        self._show_nothing()

    @property
    def is_busy(self) -> bool:
        return self.work.is_busy

    def read(self, paths: Sequence[Path]) -> None:
        """Reads the first of the files; the others wait their turn."""
        self._paths = list(paths)
        self.kind.setCurrentIndex(0)
        self._prepare(year=None)

    def confirm(self) -> None:
        """Imports what the report says as one undo step, and goes on to the next file."""
        preview = self.preview
        if preview is None or self.is_busy:
            return
        try:
            self._workspace.do(preview.edit())
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

    @override
    def reject(self) -> None:
        self.work.cancel()
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.work.cancel()
        super().closeEvent(event)

    def _prepare(self, year: int | None, columns: Mapping[str, int] | None = None) -> None:
        file, path, kind = self._workspace.file, self._paths[0], self.kind.currentData()

        def work(progress: OnProgress, cancelled: IsCancelled) -> ImportPreview:
            progress(Progress("reading"))
            preview = prepare_import(file, path, kind=kind, year=year, columns=columns)
            if cancelled():
                raise Cancelled
            return preview

        self._show_nothing()
        self._run(work, self._wording.of(QT_TRANSLATE_NOOP("Import", "Reading {file}"), file=path.name))

    def _run(self, work: Work[ImportPreview], title: str) -> None:
        self.messages.hide()
        self.confirm_button.setEnabled(False)
        job = self._workspace.jobs.start(
            work, title=title, done=self._show, failed=self._refuse, cancelled=self._tell_cancelled
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
        self._year_of_report = report.year
        self.year.setValue(report.year)
        self.findings_button.setVisible(report.kind is ImportKind.MUNICIPALITY and bool(report.findings))
        changes = report.new + report.changed + report.gone
        self.confirm_button.setEnabled(bool(changes))
        if not changes:
            self.messages.tell(
                self._wording.translate(
                    "Import", "There is nothing to import: the plan already says the same."
                ),
                Tone.DONE,
            )

    def _show_nothing(self) -> None:
        self.preview = None
        self.report.setVisible(False)
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
        self.other_button.setFocus()

    def _tell_cancelled(self) -> None:
        self._show_nothing()
        self.messages.tell(
            self._wording.translate("Import", "The reading was cancelled. Nothing has been changed."),
            Tone.WARNING,
        )

    def _read_again(self) -> None:
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

        self._run(work, self._wording.translate("Import", "Comparing with the plan"))

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

    def _skip(self) -> None:
        if self.is_busy:
            self.work.cancel()
        self.close()

    def _next_file(self) -> None:
        self._paths.pop(0)
        if self._paths:
            self.read(self._paths)
        else:
            self.close()

    def _stage(self, progress: Progress) -> str:
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
        buttons.addWidget(self.other_button)
        buttons.addWidget(self.findings_button)
        buttons.addStretch(1)
        buttons.addWidget(self.skip_button)
        buttons.addWidget(self.confirm_button)
        for button in (self.other_button, self.findings_button, self.skip_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self._file_name)
        layout.addWidget(self.messages)
        layout.addLayout(choices)
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
