"""Several files at once: what each holds and whether it can be taken in; those that are ticked are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.work_bar import WorkBar
from desktop.frame.messages import MessageBar, Tone, in_words, quiet_label
from desktop.importing.confirm import confirm_import
from desktop.importing.dropped import take_dropped_files
from desktop.importing.files import choose_folder
from desktop.importing.sending_back import free_copy_name, save_copy
from desktop.importing.several_files import FileLine, FilesModel, State, judged
from desktop.jobs import Job
from desktop.tables.read_table import AnyIndex
from desktop.workspace import Workspace
from models.edits import Edit
from models.errors import UserProblem
from models.imports import prepare_import
from models.progress import Cancelled, IsCancelled, OnProgress, Progress
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.report import ImportKind


class SeveralDialog(QDialog):
    """Each file is an undo step of its own, so that the last can be taken back alone."""

    imported_text = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        choose_folder: Callable[[QWidget, Workspace, str], Path | None] = choose_folder,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.opened.connect(self.close)
        self._wording = workspace.wording
        self._choose_folder = choose_folder
        self._kind = ImportKind.AUTO
        translate = self._wording.translate
        self.setWindowTitle(translate("ImportSeveral", "Import several files"))
        self.resize(1240, 560)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self.messages = MessageBar(self._wording)
        self.work = WorkBar(self._wording, self._stage, self)
        self.finished.connect(lambda _result: self.work.cancel())
        self.files = FilesModel(self._wording)
        self.files.ticked.connect(self._count)
        self.table = QTableView(self)
        self.table.setAccessibleName(translate("ImportSeveral", "Files"))
        self.table.setModel(self.files)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.activated.connect(lambda _index: self.look())
        self.table.selectionModel().currentRowChanged.connect(self._tell_line)
        self.story = quiet_label("", self)
        self.story.setTextFormat(Qt.TextFormat.PlainText)
        self.look_button = QPushButton(translate("ImportSeveral", "&Look at the file …"), self)
        self.look_button.clicked.connect(self.look)
        self.send_back_button = QPushButton(translate("ImportSeveral", "&Send back with errors …"), self)
        self.send_back_button.clicked.connect(self.send_back)
        self.close_button = QPushButton(translate("ImportSeveral", "Close"), self)
        self.close_button.clicked.connect(self.close)
        self.confirm_button = QPushButton(self)
        self.confirm_button.setProperty("primary", True)
        self.confirm_button.setAutoDefault(False)  # Enter is for the cell or line one stands in
        self.confirm_button.clicked.connect(self.confirm)
        take_dropped_files(self, self._wording, is_busy=lambda: self.work.is_busy, take=self.add)
        self._lay_out()
        self._count()

    @property
    def is_busy(self) -> bool:
        return self.work.is_busy

    def read(self, paths: Sequence[Path], *, kind: ImportKind = ImportKind.AUTO) -> None:
        """Compares every file with the plan; one that cannot be read does not stop the others."""
        self._kind = kind
        self.files.show_lines([FileLine(path) for path in paths])
        self._read(range(len(paths)))

    def add(self, paths: Sequence[Path]) -> None:
        """Further files beside those that are shown already."""
        known = [line.path for line in self.files.lines]
        further = [path for path in paths if path not in known]
        self.files.show_lines([*self.files.lines, *map(FileLine, further)])
        self._read(range(len(known), len(known) + len(further)))

    def confirm(self) -> None:
        """Takes the ticked files in, one after the other; stopped between two, the rest is left."""
        if not self.is_busy:
            self.messages.hide()
            self._take_in_next(list(self.files.ticked_rows()), 0)

    def look(self) -> None:
        """The current file by itself: to map columns, mend cells, and import it from there."""
        from desktop.importing.workbook import ImportDialog

        row = self.table.currentIndex().row()
        if row < 0:
            return
        dialog = ImportDialog(self._workspace, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.imported_text.connect(self.messages.tell)
        dialog.several_given.connect(self.add)
        dialog.imported_text.connect(lambda _text: self._read(range(self.files.rowCount())))
        dialog.show()
        dialog.read(self.files.row_at(self.files.index(row, 0)).path, kind=self._kind)

    def send_back(self) -> None:
        """A marked copy of each file with errors, in a folder that is asked for."""
        lines = [(line.path, line.preview) for line in self.files.lines if line.preview and line.has_errors]
        title = self._wording.translate("ImportSeveral", "Folder for the copies to send back")
        folder = self._choose_folder(self, self._workspace, title) if lines else None
        if folder is None:
            return
        wording = self._wording

        def work(progress: OnProgress, cancelled: IsCancelled) -> int:
            copies: list[Path] = []
            for done, (path, preview) in enumerate(lines):
                progress(Progress("writing", done, len(lines)))
                if cancelled():
                    raise Cancelled
                copies.append(save_copy(preview, path, free_copy_name(path, folder, copies), wording))
            return len(copies)

        job = self._workspace.jobs.start(
            work,
            title=wording.translate("ImportSeveral", "Writing copies to send back"),
            done=partial(self._tell_written, folder),
            failed=self._tell_problem,
        )
        self._follow(job)

    def _read(self, rows: Iterable[int]) -> None:
        file, kind, wording = self._workspace.file, self._kind, self._wording
        wanted = [(row, self.files.lines[row]) for row in rows]

        def work(progress: OnProgress, cancelled: IsCancelled) -> list[tuple[int, FileLine]]:
            found: list[tuple[int, FileLine]] = []
            for done, (row, line) in enumerate(wanted):
                progress(Progress("reading", done, len(wanted)))
                if cancelled():
                    raise Cancelled
                try:
                    preview = prepare_import(file, line.path, kind=kind, wording=wording)
                except UserProblem as problem:
                    found.append((row, FileLine(line.path, problem=problem)))
                else:
                    found.append((row, FileLine(line.path, preview)))
            return found

        job = self._workspace.jobs.start(
            work,
            title=wording.translate("ImportSeveral", "Reading the files"),
            done=self._show,
            failed=self._tell_problem,
            cancelled=self._tell_cancelled,
        )
        self._follow(job)

    def _follow(self, job: Job) -> None:
        self.work.follow(job)
        job.ended.connect(self._count)
        self._count()

    def _show(self, found: Sequence[tuple[int, FileLine]]) -> None:
        lines = list(self.files.lines)
        for row, line in found:
            lines[row] = line
        self.files.show_lines(judged(lines))
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if not self.table.currentIndex().isValid() and lines:
            self.table.selectRow(0)
        self._count()

    def _take_in_next(self, rows: list[int], taken: int) -> None:
        if not rows:
            self._tell_imported(taken)
            return
        row, *rest = rows
        preview, path = self.files.lines[row].preview, self.files.lines[row].path
        if preview is None:
            return

        def edit() -> Edit:
            """Against the plan as the files before it have left it; one backup is enough for them all."""
            again = preview.again()
            return again.edit() if taken else again.confirmed_edit()

        job = confirm_import(
            self._workspace,
            edit,
            f"{path.name} ({taken + 1}/{taken + len(rows)})",
            done=lambda: self._taken_in(row, rest, taken + 1),
            refused=lambda error: self._stopped(error, taken),
            cancelled=lambda: self._stopped(None, taken),
        )
        if job is not None:
            self._follow(job)

    def _taken_in(self, row: int, rest: list[int], taken: int) -> None:
        self.files.show_state(row, State.DONE)
        self._take_in_next(rest, taken)

    def _stopped(self, error: Exception | None, taken: int) -> None:
        said = in_words(error, self._wording) if error is not None else self._taken_words(taken)
        self.messages.tell(said, Tone.PROBLEM if error is not None else Tone.WARNING)
        self._count()

    def _tell_imported(self, taken: int) -> None:
        self.imported_text.emit(self._taken_words(taken))
        if any(line.state is not State.DONE for line in self.files.lines):
            self.messages.tell(self._taken_words(taken))
            self._read([row for row, line in enumerate(self.files.lines) if line.state is not State.DONE])
        else:
            self.close()

    def _taken_words(self, taken: int) -> str:
        return self._wording.translate(
            "ImportSeveral", "%n files are imported, each an undo step (Ctrl+Z).", None, taken
        )

    def _tell_written(self, folder: Path, count: int) -> None:
        text = QT_TRANSLATE_NOOP("ImportSeveral", "{count} copies to send back are saved in {folder}.")
        self.messages.tell(self._wording.of(text, count=count, folder=str(folder)))

    def _tell_problem(self, error: Exception) -> None:
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)

    def _tell_cancelled(self) -> None:
        self.messages.tell(
            self._wording.translate("ImportSeveral", "The reading was cancelled. Nothing has been changed."),
            Tone.WARNING,
        )

    def _count(self) -> None:
        ticked = len(list(self.files.ticked_rows()))
        self.confirm_button.setText(
            self._wording.translate("ImportSeveral", "&Import %n files", None, ticked)
        )
        self.confirm_button.setEnabled(ticked > 0 and not self.is_busy)
        self.send_back_button.setEnabled(any(line.has_errors for line in self.files.lines))
        self._title.setText(self._wording.translate("ImportSeveral", "%n files", None, len(self.files.lines)))

    def _tell_line(self, index: AnyIndex, _before: AnyIndex) -> None:
        self.look_button.setEnabled(index.isValid())
        self.story.setText(self.files.row_at(index).story(self._wording) if index.isValid() else "")

    def _stage(self, progress: Progress) -> str:
        translate = self._wording.translate
        if progress.stage == "writing":
            return translate("ImportSeveral", "Writing copies to send back")
        text = QT_TRANSLATE_NOOP("ImportSeveral", "Reading file {number} of {total}")
        return self._wording.of(text, number=progress.done + 1, total=progress.total or 0)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.look_button, self.send_back_button, self.close_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.insertStretch(2, 1)
        buttons.addWidget(self.confirm_button)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self.work, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.messages)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.story)
        layout.addLayout(buttons)
