"""The open planning file, its undo stack, and the year and version that are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.jobs import JobRunner
from desktop.settings import WindowSettings
from desktop.undo import EditCommand
from models import acts, queries
from models.database import PlanningFile
from models.edits import Changes, Edit
from models.errors import ProgramFault, UserProblem
from models.queries import QuotaVersionRow
from models.wording import Wording

EVERYTHING: Changes = frozenset({"*"})
"""Another file, year or version: all must be read and drawn again."""


class Workspace(QObject):
    """What every page works on. `changed` carries the names of the tables that were touched."""

    changed = Signal(frozenset)
    opened = Signal()  # another file, or none
    saved = Signal()
    refused = Signal(object)  # UserProblem of an undo or redo

    def __init__(
        self,
        wording: Wording,
        settings: WindowSettings,
        jobs: JobRunner,
    ) -> None:
        super().__init__()
        self.wording = wording
        self.settings = settings
        self.jobs = jobs
        self.undo_stack = QUndoStack(self)
        self.year = 0
        self.version: str | None = None
        self.saved_at: datetime | None = None
        self._file: PlanningFile | None = None

    @property
    def is_open(self) -> bool:
        return self._file is not None

    @property
    def file(self) -> PlanningFile:
        if self._file is None:
            raise ProgramFault("no planning file is open")
        return self._file

    def open(self, path: Path) -> None:
        """Opens another planning file in place of this one; `UserProblem` leaves this one open."""
        self.use(PlanningFile.open(path))

    def use(self, file: PlanningFile) -> None:
        """Takes over an open planning file and closes the one before."""
        self.close()
        self._file = file
        with file.reading() as session:
            self.year = queries.plan_info(session).year
            self.version = _newest_version(queries.quota_versions(session, self.year))
        self.saved_at = None
        self.settings.remember_file(file.path)
        self.changed.emit(EVERYTHING)
        self.opened.emit()

    def close(self) -> None:
        if self._file is None:
            return
        self.undo_stack.clear()
        self._file.close()
        self._file = None
        self.opened.emit()

    def look_at(self, year: int, version: str | None = None) -> None:
        """Shows another year, or another version of it (the newest when None); no undo step."""
        with self.file.reading() as session:
            self.version = version or _newest_version(queries.quota_versions(session, year))
        self.year = year
        with suppress(UserProblem):  # a file that is only read is still looked at
            self.file.remember(acts.choose_year(year))
        self.changed.emit(EVERYTHING)

    def do(self, edit: Edit) -> None:
        """Makes a change that can be undone; `UserProblem` when it cannot be made, and nothing is."""
        inverse = self._make(edit)
        text = edit.sentence.in_words(self.wording)
        self.undo_stack.push(EditCommand(text, inverse, self._make, self.refused.emit))

    def announce(self, changes: Changes) -> None:
        """Tells that something was stored outside the undo stack, such as a proposal."""
        self._mark_saved()
        self.changed.emit(changes)

    def _make(self, edit: Edit) -> Edit:
        inverse, changes = self.file.act(edit)
        self._mark_saved()
        self.changed.emit(changes | EVERYTHING if self._lost_its_year(changes) else changes)
        return inverse

    def _lost_its_year(self, changes: Changes) -> bool:
        """Whether the year or version that was shown is gone; then another is shown."""
        if not changes & {"planning_year", "quota_version"}:
            return False
        with self.file.reading() as session:
            years = queries.plan_info(session).years
            year = self.year if self.year in years else max(years)
            versions = queries.quota_versions(session, year)
        if year == self.year and self.version in {row.version for row in versions}:
            return False
        self.year, self.version = year, _newest_version(versions)
        return True

    def _mark_saved(self) -> None:
        self.saved_at = datetime.now().astimezone()
        self.saved.emit()


def _newest_version(versions: Sequence[QuotaVersionRow]) -> str | None:
    newest = max(versions, key=lambda row: row.position, default=None)
    return newest.version if newest else None
