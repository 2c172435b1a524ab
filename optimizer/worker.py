"""The child process that holds PuLP and the live models; whoever waits for it can kill it."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from threading import Thread

from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.progress import IsCancelled
from optimizer.news import Broken, Finished, News

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


def search_in_child(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    hear: Callable[[News], None],
    cancelled: IsCancelled,
) -> Watched:
    """Runs the search in a process of its own and passes its news on to `hear` as they come."""
    work = bytes(ForkingPickler.dumps((snapshot, settings)))
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_serve, args=(there,), daemon=True)
    handing_over = Thread(target=_hand_over, args=(here, work))
    try:
        child.start()
        there.close()
        handing_over.start()
        return _wait(here, settings, hear, cancelled)
    finally:
        _end(child)
        if handing_over.ident is not None:
            handing_over.join()
        here.close()


def _hand_over(here: Connection, work: bytes) -> None:
    """In a thread: a large basis fills the pipe until the child is up, and the officer may cancel first."""
    with suppress(OSError):
        here.send_bytes(work)


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
            with suppress(OSError):
                here.send("stop")
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


def _serve(there: Connection) -> None:
    """The child's whole life. It is stopped through the pipe, never by the keyboard."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from optimizer.search import search

    try:
        snapshot, settings = there.recv()
        search(snapshot, settings, there.send, there.poll)
    except (BrokenPipeError, ConnectionResetError, EOFError):
        return  # nobody listens any more
    except Exception as fault:  # noqa: BLE001 - the parent must hear of any fault
        there.send(Broken(f"{type(fault).__name__}: {fault}"))
    finally:
        there.close()
