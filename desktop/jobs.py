"""Work that takes longer than a tenth of a second, away from the window: progress, cancel, honest end."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled, OnProgress, Progress

_log = logging.getLogger(__name__)

RECENT = 20
"""How many ended jobs are remembered."""

type Work[T] = Callable[[OnProgress, IsCancelled], T]


class Lane(Enum):
    """Work in one lane runs one at a time, in the order it was started."""

    DATABASE = "database"
    SOLVER = "solver"
    NETWORK = "network"
    JUDGEMENT = "judgement"  # a tenth of a second at most: it never waits for what takes longer


class Ending(Enum):
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class EndedJob:
    """Work that is over. `error` is why it failed."""

    title: str
    at: datetime
    ending: Ending
    error: BaseException | None = None


class Job(QObject):
    """One piece of work under way. All its signals arrive in the window's thread.

    Exactly one of `done`, `failed` and `was_cancelled` is sent, and after it `ended`.
    """

    progress = Signal(object)  # Progress
    done = Signal(object)  # what the work gave back
    failed = Signal(object)  # the exception
    was_cancelled = Signal()
    ended = Signal()

    _outcome = Signal(object, object)
    _news = Signal()

    def __init__(self, work: Work[Any], title: str, lane: Lane, *, is_quiet: bool = False) -> None:
        super().__init__()
        self.title = title
        self.lane = lane
        # an answer to a look or a move of the hand: not shown as work, lost without harm
        self.is_quiet = is_quiet
        self.latest = Progress("")
        self.error: BaseException | None = None
        self.is_ended = False
        self._work = work
        self._stop = threading.Event()
        self._told = threading.Event()
        self._outcome.connect(self._end)
        self._news.connect(self._tell)

    def cancel(self) -> None:
        """Asks the work to stop; it ends when it has stopped."""
        self._stop.set()

    @property
    def is_cancelling(self) -> bool:
        return self._stop.is_set() and not self.is_ended

    def run(self) -> None:
        """Does the work, in whatever thread it is called."""
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self._on_progress, self._stop.is_set)
        except BaseException as error:  # noqa: BLE001 - carried to the window's thread whole
            self._outcome.emit(None, error)
        else:
            self._outcome.emit(result, None)

    def _on_progress(self, progress: Progress) -> None:
        self.latest = progress
        if not self._told.is_set():  # at most one message waits, whatever the work's speed
            self._told.set()
            self._news.emit()

    @Slot()
    def _tell(self) -> None:
        self._told.clear()
        if not self.is_ended:
            self.progress.emit(self.latest)

    @Slot(object, object)
    def _end(self, result: Any, error: BaseException | None) -> None:
        self.is_ended = True
        self.error = error
        try:
            if error is None:
                self.done.emit(result)
            elif isinstance(error, Cancelled):
                self.was_cancelled.emit()
            else:
                if not isinstance(error, UserProblem):
                    _log.error("job %r failed", self.title, exc_info=error)
                self.failed.emit(error)
        finally:
            self.ended.emit()


class _Runnable(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class JobRunner(QObject):
    """Starts jobs and knows which are under way."""

    started = Signal(object)  # Job
    ended = Signal()  # one of them, after everything that it tells itself
    failed = Signal(object)  # the exception of a job that nobody else looks after

    def __init__(self) -> None:
        super().__init__()
        self._running: list[Job] = []
        self.recent: deque[EndedJob] = deque(maxlen=RECENT)
        self._lanes = {lane: QThreadPool(self) for lane in Lane}
        for pool in self._lanes.values():
            pool.setMaxThreadCount(1)

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(self._running)

    def start[T](
        self,
        work: Work[T],
        *,
        title: str,
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        lane: Lane = Lane.DATABASE,
        quiet: bool = False,
    ) -> Job:
        """`work(on_progress, is_cancelled)` in the lane's thread; the answers come in the window's thread.

        Without `failed`, a failure goes to the runner's own `failed` signal, which the window shows.
        """
        if not quiet:  # what is asked for does not wait for what was only looked at
            for other in self._running:
                if other.is_quiet and other.lane is lane:
                    other.cancel()
        job = Job(work, title, lane, is_quiet=quiet)
        if done is not None:
            job.done.connect(done)
        job.failed.connect(failed if failed is not None else self.failed.emit)
        if cancelled is not None:
            job.was_cancelled.connect(cancelled)
        job.ended.connect(lambda: self._forget(job))
        self._running.append(job)
        self.started.emit(job)
        self._dispatch(job, lane)
        return job

    def stop_all(self, *, wait_milliseconds: int = 5000) -> bool:
        """Cancels everything and waits; True when nothing runs any more."""
        for job in self._running:
            job.cancel()
        ended = [pool.waitForDone(wait_milliseconds) for pool in self._lanes.values()]
        return all(ended)

    def _dispatch(self, job: Job, lane: Lane) -> None:
        self._lanes[lane].start(_Runnable(job))

    def _forget(self, job: Job) -> None:
        self._running.remove(job)
        if not job.is_quiet:
            ending = Ending.DONE
            if job.error is not None:
                ending = Ending.CANCELLED if isinstance(job.error, Cancelled) else Ending.FAILED
            self.recent.appendleft(EndedJob(job.title, datetime.now().astimezone(), ending, job.error))
        self.ended.emit()
        job.deleteLater()


class InlineJobRunner(JobRunner):
    """The twin for tests: `start` returns when the work has ended."""

    def _dispatch(self, job: Job, lane: Lane) -> None:
        job.run()
