"""Runs a child process to its end, its time limit or its memory limit, whichever comes first."""

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import IO

from models.workbooks.resident import resident_bytes

_LOOK_EVERY = 0.2  # seconds
_PATIENCE = 2.0  # seconds for a killed child to be gone
_CHUNK = 1 << 20
_COMPLAINT = 65_536
_NO_MEMORY = (b"memory allocation of", b"MemoryError", b"capacity overflow")


class Ending(Enum):
    DONE = "done"
    CRASHED = "crashed"
    OUT_OF_TIME = "out_of_time"
    OUT_OF_MEMORY = "out_of_memory"


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` by the clock, `memory` in resident bytes, `answer` in bytes of output."""

    seconds: float
    memory: int
    answer: int


def run(command: Sequence[str], request: bytes, limits: Limits) -> tuple[Ending, bytes]:
    """Hands `request` to the child's standard input and gives what it wrote, if it ended well."""
    deadline = time.monotonic() + limits.seconds
    try:
        with tempfile.TemporaryFile() as complaints:
            process = _started(command, complaints)
            talk = _Talk(process, request, limits.answer)
            ending = _watched(process, talk, limits, deadline)
            _ended(process, talk)
            if ending is Ending.DONE and (process.returncode or not talk.answer):
                ending = _cause(complaints)
    except OSError:
        return Ending.CRASHED, b""
    return ending, bytes(talk.answer) if ending is Ending.DONE else b""


class _Talk(threading.Thread):
    """Writes the request and collects the answer, so that the limits can be watched meanwhile."""

    def __init__(self, process: subprocess.Popen[bytes], request: bytes, most: int) -> None:
        super().__init__(daemon=True)
        self._process = process
        self._request = request
        self._most = most
        self.answer = bytearray()
        self.start()

    def run(self) -> None:
        """Ends when the child closes its output, or has written more than it may."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            return
        try:
            stdin.write(self._request)
            stdin.close()
        except OSError:
            return
        while len(self.answer) <= self._most and (chunk := stdout.read(_CHUNK)):
            self.answer += chunk

    @property
    def too_long(self) -> bool:
        return len(self.answer) > self._most


def _watched(process: subprocess.Popen[bytes], talk: _Talk, limits: Limits, deadline: float) -> Ending:
    while talk.is_alive():
        talk.join(_LOOK_EVERY)
        if time.monotonic() > deadline:
            return Ending.OUT_OF_TIME
        if (resident_bytes(process.pid) or 0) > limits.memory:
            return Ending.OUT_OF_MEMORY
    if talk.too_long:
        return Ending.OUT_OF_MEMORY
    try:
        process.wait(max(deadline - time.monotonic(), _LOOK_EVERY))
    except subprocess.TimeoutExpired:
        return Ending.OUT_OF_TIME
    return Ending.DONE


def _ended(process: subprocess.Popen[bytes], talk: _Talk) -> None:
    """Kills what still runs. A child stuck in a dead network drive cannot even be killed: it is let go."""
    process.kill()
    talk.join(_PATIENCE)
    if talk.is_alive():
        return
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_PATIENCE)


def _started(command: Sequence[str], complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    no_window: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows only
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        env={**os.environ, "RUST_BACKTRACE": "0"},
        creationflags=no_window,
    )


def _cause(complaints: IO[bytes]) -> Ending:
    complaints.seek(0)
    said = complaints.read(_COMPLAINT)
    return Ending.OUT_OF_MEMORY if any(words in said for words in _NO_MEMORY) else Ending.CRASHED
