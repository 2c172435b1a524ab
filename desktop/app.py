"""Starts Qt, speaks Swedish, and keeps one calm sentence between a mistake of ours and the officer."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import crash_reports, paths
from desktop.bootstrap import Program
from desktop.frame.dialog_acts import list_crash_reports
from desktop.look.icons import program_icon
from desktop.settings import WindowSettings

_OFFERED = "crash-report-offered"
_LARGE_LOG = 500_000
_log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """The window program, from start until it is closed; a planning file may be named."""
    _log_to(paths.log_file())
    crash_reports.watch()
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Bosättningsplan")
    application.setDesktopFileName("bosattningsplan")
    application.setWindowIcon(program_icon())
    program = Program(application, WindowSettings(paths.settings_file()))
    tell_calmly(program)
    program.workspace.opened.connect(lambda: QTimer.singleShot(0, program, set_aside))
    program.window.show()
    offer_crash_report(program)
    files = [Path(argument) for argument in arguments if not argument.startswith("-")]
    if files:
        QTimer.singleShot(0, program, lambda: program.open(files[0]))
    application.aboutToQuit.connect(program.close)
    return application.exec()


def offer_crash_report(program: Program) -> None:
    """Once for each report: to look at it, and save it."""
    settings, wording = program.workspace.settings, program.workspace.wording
    newest = next(iter(crash_reports.reports()), None)
    if newest is None or settings.draft(_OFFERED) == newest.name:
        return
    settings.save_draft(_OFFERED, newest.name)
    program.window.message_bar.offer(
        wording.translate(
            "Crash",
            "Something went wrong in the program last time. What was saved is untouched.\n"
            "A report lies on this computer; nothing has been sent.",
        ),
        wording.translate("Crash", "Look at the report"),
        lambda: list_crash_reports(program.window),
    )


def set_aside() -> None:
    """What the program itself is made of never becomes garbage; looking it through stops the window."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def tell_calmly(program: Program) -> None:
    """Errors that nobody caught go to the log, and as one sentence to the window."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("uncaught", exc_info=(kind, error, trace))
        program.window.show_problem(error)

    sys.excepthook = hook


def _log_to(path: Path) -> None:
    """What grew large is set aside once, at a start; the standard library's own way reads half a network."""
    with suppress(OSError):
        if path.stat().st_size > _LARGE_LOG:
            path.replace(path.with_suffix(".1.log"))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
