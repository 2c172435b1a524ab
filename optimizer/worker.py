"""Work of any kind in a child process, and the search in as many as pay."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection, wait
from multiprocessing.reduction import ForkingPickler
from typing import Any, cast

from models.domain.proposal import PlanSettings
from models.errors import PlanningError, ProgramFault
from models.progress import (
    Cancelled,
    IsCancelled,
    OnProgress,
    Progress,
    ignore_progress,
    never_cancelled,
)
from optimizer.searching.child import ANSWER_SECONDS, STOP, Child
from optimizer.searching.news import Broken, Built, Finished, News, PartBuilt, PartDone
from optimizer.searching.planned import Question
from optimizer.searching.schedule import Schedule

GRACE_SECONDS = 10.0
"""How long after its time limit a search is killed."""

PAYS_AFTER_SECONDS = 1.0
"""How long one child works before it gets company: about what starting another takes."""

MOST_CHILDREN = 4
"""Each holds a solver of its own, about 100 MB."""

LOOK_SECONDS = 0.05


class Watched(StrEnum):
    """How the wait for a search ended."""

    FINISHED = "finished"
    CANCELLED = "cancelled"
    OUT_OF_TIME = "out_of_time"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the work came to."""

    value: object


@dataclass(frozen=True, slots=True)
class _Fault:
    """What the work raised, to be raised again here."""

    error: PlanningError | Cancelled


@dataclass(frozen=True, slots=True)
class _Ready:
    """A searching child is up."""

    solver_version: str
    solver_options: tuple[tuple[str, str], ...]


def run_in_child[T](
    work: Callable[..., T],
    arguments: Sequence[object],
    hear: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> T:
    """The answer of ``work(*arguments, hear, cancelled)``, a module's own function, from a child process.

    `Cancelled` when it was stopped; work that listens may still answer with what it has within
    `ANSWER_SECONDS`. What the work raises of our own errors is raised here, anything else as `ProgramFault`.
    """
    with Child(_run) as child:
        child.hand_over(bytes(ForkingPickler.dumps((work, tuple(arguments)))))
        give_up, asked = math.inf, False
        while time.monotonic() < give_up:
            if not asked and cancelled():
                asked, give_up = True, time.monotonic() + ANSWER_SECONDS
                child.ask_to_stop()
            if not child.pipe.poll(LOOK_SECONDS):
                continue
            match _received(child.pipe):
                case Progress() as told:
                    hear(told)
                case _Answer(value):
                    return cast(T, value)
                case _Fault(error):
                    raise error
                case Broken(reason, places):
                    raise ProgramFault(reason, places)
    raise Cancelled


def _received(pipe: Connection) -> Any:
    try:
        return pipe.recv()
    except (EOFError, OSError):
        return Broken("the child process ended without an answer")


def _run(there: Connection) -> None:
    work, arguments = there.recv()
    try:
        answer: _Answer | _Fault = _Answer(work(*arguments, there.send, there.poll))
    except (PlanningError, Cancelled) as error:
        answer = _Fault(error)
    there.send(answer)


def search_in_child(
    questions: Sequence[Question],
    settings: PlanSettings,
    hear: Callable[[News], None],
    cancelled: IsCancelled,
) -> Watched:
    """Searches in a child process, soon in several where there is work for them, and passes on their news."""
    with ExitStack() as crew:
        return _Foreman(questions, settings, hear, crew).watch(cancelled)


class _Foreman:
    """Starts children, hands out what the schedule says, and waits for their news."""

    def __init__(
        self,
        questions: Sequence[Question],
        settings: PlanSettings,
        hear: Callable[[News], None],
        crew: ExitStack,
    ) -> None:
        self._began = time.monotonic()
        until = self._began + settings.time_limit_seconds
        self._schedule = Schedule(questions, until)
        self._give_up = until + GRACE_SECONDS
        self._settings, self._hear, self._crew = settings, hear, crew
        self._children: dict[Connection, Child] = {}
        self._idle: set[Connection] = set()
        self._working_since: float | None = None
        self._ready: _Ready | None = None
        self._built = False

    def watch(self, cancelled: IsCancelled) -> Watched:
        self._start_one()
        while time.monotonic() < self._give_up:
            if cancelled():
                return self._stop()
            for pipe in self._look():
                if not self._take(pipe):
                    return Watched.BROKEN
            if not self._built and self._schedule.all_built:
                self._built = True
                self._hear(Built(time.monotonic() - self._began))
            self._hand_out()
            if self._schedule.over:
                self._finish()
                return Watched.FINISHED
            if self._another_pays():
                self._start_one()
        return Watched.OUT_OF_TIME

    def _start_one(self) -> None:
        child = self._crew.enter_context(Child(_search))
        child.hand_over(bytes(ForkingPickler.dumps(self._settings)))
        self._children[child.pipe] = child

    def _another_pays(self) -> bool:
        if self._working_since is None or len(self._children) >= min(MOST_CHILDREN, _cores()):
            return False
        long_enough = time.monotonic() - self._working_since > PAYS_AFTER_SECONDS
        return long_enough and self._schedule.waiting > len(self._children)

    def _look(self) -> list[Connection]:
        return cast(list[Connection], wait(list(self._children), LOOK_SECONDS))

    def _take(self, pipe: Connection) -> bool:
        """Hears one piece of news; False when the child is broken."""
        news = _received(pipe)
        if isinstance(news, _Ready):
            self._ready = news
            self._working_since = self._working_since or time.monotonic()
            self._idle.add(pipe)
            return True
        self._schedule.hear(self._number(pipe), news)
        if isinstance(news, PartBuilt | PartDone) and not self._schedule.is_busy(self._number(pipe)):
            self._idle.add(pipe)
        self._hear(news)
        return not isinstance(news, Broken)

    def _hand_out(self) -> None:
        for pipe in [pipe for pipe in self._children if pipe in self._idle]:
            order = self._schedule.next(self._number(pipe), len(self._children))
            if order is not None:
                self._idle.discard(pipe)
                pipe.send(order)

    def _number(self, pipe: Connection) -> int:
        return list(self._children).index(pipe)

    def _stop(self) -> Watched:
        """What is told within `ANSWER_SECONDS` is heard; who does not listen is ended."""
        working = set(self._children) - self._idle if self._working_since is not None else set()
        for pipe in working:
            self._children[pipe].ask_to_stop()
        give_up = time.monotonic() + ANSWER_SECONDS
        while working and time.monotonic() < give_up:
            for pipe in cast(list[Connection], wait(list(working), LOOK_SECONDS)):
                news = _received(pipe)
                if isinstance(news, PartDone | Broken):
                    working.discard(pipe)
                if not isinstance(news, Broken | _Ready):
                    self._hear(news)
        self._finish()
        return Watched.CANCELLED

    def _finish(self) -> None:
        seconds = time.monotonic() - self._began
        if self._ready is None:
            self._hear(Finished(seconds, ""))
        else:
            self._hear(Finished(seconds, self._ready.solver_version, self._ready.solver_options))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _search(there: Connection) -> None:
    from optimizer.searching.search import Bench
    from optimizer.solver import solver_options, solver_version

    settings = there.recv()
    bench = Bench(settings, there.send, there.poll)
    there.send(_Ready(solver_version(), solver_options()))
    while (order := there.recv()) != STOP:
        bench.do(order)
