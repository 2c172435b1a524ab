"""Child processes that hold PuLP and the live models; whoever waits for them can kill them."""

from __future__ import annotations

import math
import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from threading import Thread
from typing import cast

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
from optimizer.news import Broken, Finished, News
from optimizer.planned import Question

ANSWER_SECONDS = 0.5
"""How long a cancelled child may take to stop by itself: presolve does not listen."""

GRACE_SECONDS = 10.0
"""How long after its time limit a child is killed."""


class Watched(StrEnum):
    """How the wait for the child ended."""

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


def run_in_child[T](
    work: Callable[..., T],
    arguments: Sequence[object],
    hear: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> T:
    """The answer of ``work(*arguments, hear, cancelled)``, a module's own function, from a child process.

    `Cancelled` when it was stopped; work that listens may still answer with what it has within half a
    second. What the work raises of our own errors is raised here, anything else as `ProgramFault`.
    """
    with _child(_run, (work, tuple(arguments))) as here:
        give_up, asked = math.inf, False
        while time.monotonic() < give_up:
            if not asked and cancelled():
                asked, give_up = True, time.monotonic() + ANSWER_SECONDS
                _ask_to_stop(here)
            if not here.poll(0.05):
                continue
            try:
                news = here.recv()
            except (EOFError, OSError):
                raise ProgramFault("the child process ended without an answer") from None
            match news:
                case Progress():
                    hear(news)
                case _Answer():
                    return cast(T, news.value)
                case _Fault():
                    raise news.error
                case Broken():
                    raise ProgramFault(news.reason)
    raise Cancelled


def search_in_child(
    questions: Sequence[Question],
    settings: PlanSettings,
    hear: Callable[[News], None],
    cancelled: IsCancelled,
) -> Watched:
    """Runs the search in a process of its own and passes its news on to `hear` as they come."""
    with _child(_search, (tuple(questions), settings)) as here:
        return _wait(here, settings, hear, cancelled)


@contextmanager
def _child(serve: Callable[[Connection], None], what: object) -> Iterator[Connection]:
    """A process that is handed `what` and is gone, whatever happens, when the block is left."""
    work = bytes(ForkingPickler.dumps(what))
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_serve, args=(serve, there), daemon=True)
    handing_over = Thread(target=_hand_over, args=(here, work))
    try:
        child.start()
        there.close()
        handing_over.start()
        yield here
    finally:
        _end(child)
        if handing_over.ident is not None:
            handing_over.join()
        here.close()


def _hand_over(here: Connection, work: bytes) -> None:
    """In a thread: a large basis fills the pipe until the child is up, and the officer may cancel first."""
    with suppress(OSError):
        here.send_bytes(work)


def _ask_to_stop(here: Connection) -> None:
    with suppress(OSError):
        here.send("stop")


def _wait(
    here: Connection, settings: PlanSettings, hear: Callable[[News], None], cancelled: IsCancelled
) -> Watched:
    give_up = time.monotonic() + settings.time_limit_seconds + GRACE_SECONDS
    asked = heard = False
    while time.monotonic() < give_up:
        if not asked and cancelled():
            if not heard:
                return Watched.CANCELLED
            asked = True
            give_up = time.monotonic() + ANSWER_SECONDS
            _ask_to_stop(here)
        if not here.poll(0.05):
            continue
        try:
            news: News = here.recv()
        except (EOFError, OSError):
            return Watched.BROKEN
        heard = True
        hear(news)
        if isinstance(news, Finished):
            return Watched.CANCELLED if asked and news.stopped else Watched.FINISHED
        if isinstance(news, Broken):
            return Watched.BROKEN
    return Watched.CANCELLED if asked else Watched.OUT_OF_TIME


def _end(child: BaseProcess) -> None:
    if child.pid is None:
        return
    child.join(0.05)
    if child.is_alive():
        child.kill()
        child.join()
    child.close()


def _serve(serve: Callable[[Connection], None], there: Connection) -> None:
    """The child's whole life. It is stopped through the pipe, never by the keyboard."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        serve(there)
    except (BrokenPipeError, ConnectionResetError, EOFError):
        return  # nobody listens any more
    except Exception as fault:  # noqa: BLE001 - the parent must hear of any fault
        there.send(Broken(f"{type(fault).__name__}: {fault}"))
    finally:
        there.close()


def _search(there: Connection) -> None:
    from optimizer.search import search

    questions, settings = there.recv()
    search(questions, settings, there.send, there.poll)


def _run(there: Connection) -> None:
    work, arguments = there.recv()
    try:
        answer: _Answer | _Fault = _Answer(work(*arguments, there.send, there.poll))
    except (PlanningError, Cancelled) as error:
        answer = _Fault(error)
    there.send(answer)
