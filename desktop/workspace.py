"""The open planning file, its undo stack, and the year and version that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Job, JobRunner, Work
from desktop.settings import WindowSettings
from desktop.undo import UndoStack
from models.errors import ProgramFault, UserProblem
from models.progress import IsCancelled, OnProgress
from models.wording import Wording

if TYPE_CHECKING:
    from models.edits import Changes, Edit
    from models.planning_file.database import PlanningFile
    from models.planning_file.taking_back import TakeBack
    from models.queries import QuotaVersionRow

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
        self.undo_stack = UndoStack(self)
        self.year = 0
        self.version: str | None = None
        self.saved_at: datetime | None = None
        self._file: PlanningFile | None = None
        self._under_way: Job | None = None

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
        from models.planning_file.database import PlanningFile

        self.use(PlanningFile.open(path))

    def use(self, file: PlanningFile) -> None:
        """Takes over an open planning file and closes the one before."""
        from models import queries

        self.close()
        self._file = file
        with file.reading() as session:
            self.year = queries.plan_info(session).year
            self.version = _newest_version(queries.quota_versions(session, self.year))
        self.saved_at = None
        self.undo_stack.load()
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
        from models import acts, queries

        with self.file.reading() as session:
            self.version = version or _newest_version(queries.quota_versions(session, year))
        self.year = year
        if not self.is_under_way:  # the window waits for nobody; it is remembered the next time
            with suppress(UserProblem):  # a file that is only read is still looked at
                self.file.remember(acts.choose_year(year))
        self.changed.emit(EVERYTHING)

    def do(self, edit: Edit) -> None:
        """Makes a change that can be undone; `UserProblem` when it cannot be made, and nothing is."""
        if self.is_under_way:
            raise self.is_in_the_way()
        self._is_done(self.file.act(edit))

    def do_in_background(
        self,
        edit: Edit | Callable[[], Edit],
        title: str,
        done: Callable[[], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Job:
        """As `do`, as a job beside the window: for imports and whatever else touches many rows.

        An edit that takes time to make, or a safety copy first, is given as what makes it. Until the job
        has ended, other changes are refused in words. `UserProblem` when one is under way already.
        """
        file = self.file

        def work(_news: OnProgress, is_cancelled: IsCancelled) -> tuple[TakeBack, Changes]:
            return file.act(edit() if callable(edit) else edit, is_cancelled)

        def end(result: tuple[TakeBack, Changes]) -> None:
            self._is_done(result)
            if done is not None:
                done()

        return self.in_background(work, title, end, failed, cancelled)

    def in_background[T](
        self,
        work: Work[T],
        title: str,
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Job:
        """A job that changes the file: the only one that may, until it has ended."""
        if self.is_under_way:
            raise self.is_in_the_way()
        self._under_way = self.jobs.start(work, title=title, done=done, failed=failed, cancelled=cancelled)
        return self._under_way

    @property
    def is_under_way(self) -> bool:
        """Whether a job is changing the file."""
        return self._under_way is not None and not self._under_way.is_ended

    def is_in_the_way(self) -> UserProblem:
        """Why nothing can be changed just now."""
        title = "" if self._under_way is None else self._under_way.title
        return UserProblem("WORK_UNDER_WAY", title=title)

    def announce(self, changes: Changes) -> None:
        """Tells that something was stored or taken back."""
        self._mark_saved()
        self.changed.emit(changes | EVERYTHING if self._lost_its_year(changes) else changes)

    def look_again(self) -> None:
        """Another program has changed the file."""
        self._lost_its_year(frozenset({"planning_year"}))
        self.changed.emit(EVERYTHING)

    def _is_done(self, result: tuple[TakeBack, Changes]) -> None:
        taking_back, changes = result
        self.undo_stack.push(taking_back.act)
        self.announce(changes)

    def _lost_its_year(self, changes: Changes) -> bool:
        """Whether the year or version that was shown is gone; then another is shown."""
        from models import queries

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
