"""Widgets are never taken down by a thread that happens to collect garbage."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.frame.navigation import PAGES
from desktop.jobs import InlineJobRunner
from desktop.settings import WindowSettings


class Ring:
    """Garbage that only the cyclic collector finds; it tells in which thread that was."""

    def __init__(self, found: list[threading.Thread]) -> None:
        self.itself = self
        self.found = found

    def __del__(self) -> None:
        self.found.append(threading.current_thread())


def test_garbage_is_collected_in_the_thread_of_the_window(program: Program, qtbot: QtBot) -> None:
    found: list[threading.Thread] = []

    def work() -> None:
        Ring(found)
        for _ in range(20_000):
            Ring([]).found.append(threading.current_thread())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == []
    qtbot.waitUntil(lambda: found == [threading.main_thread()], timeout=10_000)
    assert not gc.isenabled()


def test_python_collects_again_when_the_program_is_closed(program: Program) -> None:
    program.close()
    assert gc.isenabled()


def test_a_window_that_is_closed_leaves_nothing_behind(
    qtbot: QtBot, qapp: QApplication, settings: WindowSettings, example_path: Path
):
    program = Program(qapp, settings, jobs=InlineJobRunner())
    window = weakref.ref(program.window)
    program.window.show()
    program.open(example_path)
    for entry in PAGES:
        program.window.show_page(entry.id)
    program.window.close()
    program.close()
    program.window.deleteLater()
    del program
    qtbot.waitUntil(lambda: gc.collect() >= 0 and window() is None)
