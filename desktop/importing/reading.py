"""A file on its way in: its cells are read once, and compared with the plan at each choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.dialogs.work_bar import WorkBar
from desktop.jobs import Work
from desktop.workspace import Workspace
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_workbook, read_whole
from models.progress import Cancelled, IsCancelled, OnProgress, Progress
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.copying import clean_text
from models.workbooks.identity import holds_identity_number
from models.workbooks.import_criteria import CriteriaWish
from models.workbooks.limits import CELL_CHARACTERS
from models.workbooks.reading_choices import ReadingChoices, own_text
from models.workbooks.report import ImportKind
from models.workbooks.workbook import Workbook


class FileReading(QObject):
    """Only the last question is answered; what was asked before it is stopped."""

    begun = Signal()
    read = Signal()  # the cells; comparing them is asked for by whoever listens
    compared = Signal(object)  # ImportPreview
    refused = Signal(object)  # the exception
    cancelled = Signal()

    def __init__(self, workspace: Workspace, work: WorkBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._work = work
        self._asked = 0
        self.path: Path | None = None
        self.password: str | None = None
        self.workbook: Workbook | None = None
        self.choices = ReadingChoices()

    def take(self, path: Path) -> None:
        """Another file, of which nothing has been chosen."""
        self.path, self.password, self.choices = path, None, ReadingChoices()
        self.look()

    def look(self) -> None:
        """The cells from the disk; how they are read stays as it was chosen."""
        path, password = self.path, self.password
        if path is None:
            return

        def work(progress: OnProgress, cancelled: IsCancelled) -> Workbook:
            progress(Progress("reading"))
            workbook = read_whole(path, password)
            if cancelled():
                raise Cancelled
            return workbook

        self.workbook = None
        title = QT_TRANSLATE_NOOP("Import", "Reading {file}")
        self._ask(work, self._workspace.wording.of(title, file=path.name), self._show)

    def choose(self, **choices: Any) -> None:
        """Takes over fields of `ReadingChoices`."""
        self.choices = replace(self.choices, **choices)

    def correct(self, sheet: str, cell: str, text: str | None) -> None:
        """What the cell says for this import; None for what the file says, and so for its own words.

        `UserProblem` IDENTITY_NUMBER: such a number is not taken, for it would stand in the report.
        """
        text = clean_text(text)[:CELL_CHARACTERS] if text is not None else None
        if text is not None and holds_identity_number(text):
            raise UserProblem("IDENTITY_NUMBER")
        if self.workbook is not None and text == own_text(self.workbook, sheet, cell):
            text = None
        corrections = {at: said for at, said in self.choices.corrections.items() if at != (sheet, cell)}
        self.choose(corrections=corrections if text is None else {**corrections, (sheet, cell): text})

    def compare(self, kind: ImportKind, year: int | None, criteria: CriteriaWish) -> None:
        file, workbook, choices = self._workspace.file, self.workbook, self.choices
        wording = self._workspace.wording
        if workbook is None:
            return

        def work(progress: OnProgress, cancelled: IsCancelled) -> ImportPreview:
            progress(Progress("comparing"))
            preview = prepare_workbook(
                file, workbook, kind=kind, year=year, choices=choices, wording=wording, criteria=criteria
            )
            if cancelled():
                raise Cancelled
            return preview

        self._ask(work, wording.translate("Import", "Comparing with the plan"), self.compared.emit)

    def stage(self, progress: Progress) -> str:
        translate = self._workspace.wording.translate
        if progress.stage == "comparing":
            return translate("Import", "Comparing with the plan")
        return translate("Import", "Reading the file")

    def _show(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.read.emit()

    def _ask[T](self, work: Work[T], title: str, done: Callable[[T], object]) -> None:
        self._work.cancel()
        self._asked += 1
        asked = self._asked
        self.begun.emit()

        def if_last[A](answer: Callable[[A], object]) -> Callable[[A], object]:
            return lambda value: answer(value) if asked == self._asked else None

        job = self._workspace.jobs.start(
            work,
            title=title,
            done=if_last(done),
            failed=if_last(self.refused.emit),
            cancelled=lambda: self.cancelled.emit() if asked == self._asked else None,
        )
        self._work.follow(job)
