"""A child process: handed its work through a pipe, and gone when nobody waits for it any more."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Thread
from types import TracebackType
from typing import Self

from models.errors import places_of
from optimizer.searching.news import Broken

ANSWER_SECONDS = 0.3
"""How long a cancelled child may take to stop by itself: presolve does not listen."""

STOP = "stop"


class Child:
    """Runs `serve` at the other end of `pipe`. Leaving the block ends the process, whatever it does."""

    def __init__(self, serve: Callable[[Connection], None]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, self._there = context.Pipe()
        self._process: BaseProcess = context.Process(target=_serve, args=(serve, self._there), daemon=True)
        self._handing_over: Thread | None = None

    def __enter__(self) -> Self:
        try:
            self._process.start()
        except BaseException:
            self.pipe.close()
            raise
        finally:
            self._there.close()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.join(0.05)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        if self._handing_over is not None:
            self._handing_over.join()
        self.pipe.close()

    def hand_over(self, work: bytes) -> None:
        """In a thread: much work fills the pipe until the child is up, and the officer may cancel first."""
        self._handing_over = Thread(target=self._send, args=(work,))
        self._handing_over.start()

    def _send(self, work: bytes) -> None:
        with suppress(OSError):
            self.pipe.send_bytes(work)

    def ask_to_stop(self) -> None:
        """Not in the midst of the work that is handed over: who has not begun is only ended."""
        if self._handing_over is not None and self._handing_over.is_alive():
            return
        with suppress(OSError):
            self.pipe.send(STOP)


def _serve(serve: Callable[[Connection], None], there: Connection) -> None:
    """The child's whole life. It is stopped through the pipe, never by the keyboard."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        serve(there)
    except (BrokenPipeError, ConnectionResetError, EOFError):
        return  # nobody listens any more
    except Exception as fault:  # noqa: BLE001 - the parent must hear of any fault
        there.send(Broken(f"{type(fault).__name__}: {fault}", places_of(fault)))
    finally:
        there.close()
