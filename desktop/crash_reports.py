"""What is written when the program makes a mistake: where in the program, never with which values.

A report stays on this computer until the officer saves or removes it; nothing sends it. Messages of
exceptions are left out: names, numbers and file names of the plan may stand in them.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from PySide6.QtCore import qVersion

from desktop import paths
from models.errors import places_of

MOST_REPORTS = 20
_REPORTED = "_reported"
_FOLDERS = re.compile(r'File ".*[/\\]([^/\\]+[/\\][^/\\]+)"')  # a person's name may stand in them
_HARD_END = "hard-end.trace"
_KEPT_OPEN: list[IO[str]] = []  # the fault handler writes to it in the last moment


def folder() -> Path:
    return paths.log_file().parent / "crash-reports"


def reports() -> tuple[Path, ...]:
    """Newest first."""
    return tuple(sorted(folder().glob("*.txt"), reverse=True)) if folder().is_dir() else ()


def write_report(what: str) -> Path | None:
    """`what` holds no values; None where nothing can be written."""
    from importlib.metadata import version
    from platform import platform, python_version

    now = datetime.now().astimezone()
    lines = [
        f"Bosättningsplan {version('bosattningsplan')}",
        now.isoformat(timespec="seconds"),
        f"Python {python_version()}, Qt {qVersion()}",
        platform(),
        "",
        what,
        "",
    ]
    path = folder() / f"{now:%Y-%m-%d-%H%M%S-%f}.txt"
    try:
        folder().mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8")
    except OSError:
        return None
    for old in reports()[MOST_REPORTS:]:
        with suppress(OSError):
            old.unlink()
    return path


class CrashReports(logging.Handler):
    """Every error that is logged with its exception, or with the places a child told of, is a report too."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and vars(error).setdefault(_REPORTED, record) is not record:
            return  # the same mistake, told once by the job and once by the window
        places = places_of(error) if error is not None else getattr(record, "places", "")
        if places:
            write_report(f"{record.name}, {record.threadName}\n{places}")


def watch() -> Path | None:
    """Reports from now on, also from threads; gives the report of a last end that Python did not survive."""
    logging.getLogger().addHandler(CrashReports())
    log = logging.getLogger("thread")
    threading.excepthook = lambda told: log.error("uncaught", exc_info=told.exc_value)
    last: Path | None = None
    with suppress(OSError):
        folder().mkdir(parents=True, exist_ok=True)
        trace = folder() / _HARD_END
        if trace.is_file() and (text := trace.read_text(encoding="utf-8", errors="replace").strip()):
            last = write_report(f"The program ended at once.\n{_FOLDERS.sub(r'\1', text)}")
        _KEPT_OPEN.append(trace.open("w", encoding="utf-8"))
        faulthandler.enable(_KEPT_OPEN[-1])
    return last
