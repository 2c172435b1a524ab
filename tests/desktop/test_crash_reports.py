"""What is written when the program breaks: where, never with which values; and what is offered then."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import crash_reports
from desktop.app import offer_crash_report
from desktop.bootstrap import Program
from desktop.dialogs.crash_reports import CrashReportDialog
from models.errors import ProgramFault, UserProblem, places_of
from models.progress import IsCancelled, OnProgress
from optimizer.worker import run_in_child

VALUE = "Mora 4711"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(crash_reports.paths, "log_file", lambda: tmp_path / "program.log")
    return tmp_path / "crash-reports"


@pytest.fixture
def handler(folder: Path) -> Iterator[logging.Logger]:
    log = logging.getLogger("crash-test")
    reports = crash_reports.CrashReports()
    log.addHandler(reports)
    yield log
    log.removeHandler(reports)


def broken(of: str) -> None:
    raise ZeroDivisionError(f"{of} by zero")


def break_in_child(of: str, _hear: OnProgress, _cancelled: IsCancelled) -> None:
    broken(of)


def texts(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]


def test_a_report_says_where_and_holds_no_value(handler: logging.Logger, folder: Path) -> None:
    try:
        broken(VALUE)
    except ZeroDivisionError as error:
        handler.exception("job %r failed", VALUE)
        handler.error("told once more", exc_info=error)
    (report,) = texts(folder)

    assert "builtins.ZeroDivisionError" in report
    assert "desktop/test_crash_reports.py" in report
    assert " broken" in report
    assert "Python 3." in report
    assert VALUE not in report
    assert str(Path.home()) not in report


def test_what_the_officer_can_mend_is_no_crash(handler: logging.Logger, folder: Path) -> None:
    handler.error("only said")
    assert texts(folder) == []


def test_a_child_process_tells_where_it_broke() -> None:
    with pytest.raises(ProgramFault) as caught:
        run_in_child(break_in_child, (VALUE,))
    places = places_of(caught.value)

    assert "in a child process:" in places
    assert " break_in_child" in places
    assert VALUE not in places


def test_places_name_codes_and_causes_alone() -> None:
    try:
        try:
            broken(VALUE)
        except ZeroDivisionError as error:
            raise UserProblem("CANNOT_WRITE", path=VALUE) from error
    except UserProblem as problem:
        told = places_of(problem)

    assert "CANNOT_WRITE" in told
    assert "ZeroDivisionError" in told
    assert VALUE not in told


def test_only_the_newest_are_kept(folder: Path) -> None:
    for number in range(crash_reports.MOST_REPORTS + 3):
        assert crash_reports.write_report(f"number {number}")
    kept = texts(folder)

    assert len(kept) == crash_reports.MOST_REPORTS
    assert "number 22" in kept[-1]


HARD_END = """
import ctypes, sys
from pathlib import Path
from desktop import crash_reports
crash_reports.paths.log_file = lambda: Path(sys.argv[1]) / "program.log"
crash_reports.watch()
ctypes.string_at(0)
"""


def test_an_end_that_python_does_not_survive_is_a_report_next_time(folder: Path, tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", HARD_END, str(tmp_path)], capture_output=True, check=False)
    assert ended.returncode != 0
    assert texts(folder) == []
    again = HARD_END.replace("ctypes.string_at(0)", "")
    subprocess.run([sys.executable, "-c", again, str(tmp_path)], check=True)
    (report,) = texts(folder)

    assert "The program ended at once." in report
    assert "Segmentation fault" in report or "access violation" in report
    assert str(Path.home()) not in report


def test_a_thread_that_breaks_is_reported(folder: Path) -> None:
    code = HARD_END.replace(
        "ctypes.string_at(0)", "import threading\nthreading.Thread(target=lambda: 1 / 0).start()"
    )
    subprocess.run([sys.executable, "-c", code, str(folder.parent)], capture_output=True, check=True)
    assert "ZeroDivisionError" in texts(folder)[0]


def test_a_report_is_offered_once_read_saved_and_removed(
    qtbot: QtBot, program: Program, folder: Path, tmp_path: Path
) -> None:
    offer_crash_report(program)
    assert not program.window.message_bar.isVisible()
    crash_reports.write_report("where it broke")
    offer_crash_report(program)
    assert "inget har skickats" in program.window.message_bar.text
    program.window.message_bar.more.click()
    dialog = program.window.findChild(CrashReportDialog)
    assert dialog is not None
    assert "where it broke" in dialog.text.toPlainText()

    saved = tmp_path / "till förvaltningen.txt"
    dialog.choose_file = lambda *_: (str(saved), "")
    dialog.save_button.click()
    assert "where it broke" in saved.read_text(encoding="utf-8")
    dialog.remove_button.click()
    assert texts(folder) == []
    assert not dialog.save_button.isEnabled()
    dialog.close()
    program.window.message_bar.hide()
    offer_crash_report(program)
    assert not program.window.message_bar.isVisible()
