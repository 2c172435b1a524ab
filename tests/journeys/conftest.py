"""The real window, as it is first started and over the example county."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.settings import WindowSettings
from models.example_county.example import create_example


@pytest.fixture
def first_start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """As when it has just been installed."""
    program = Program(qapp, WindowSettings(tmp_path / "settings.ini"))
    program.window.show()
    yield program
    program.window.close()
    program.close()
    program.window.deleteLater()


@pytest.fixture
def program(first_start: Program, qtbot: QtBot, tmp_path: Path) -> Program:
    """With the example county open."""
    create_example(tmp_path / "Dalarna.bosplan").close()
    first_start.open(tmp_path / "Dalarna.bosplan")
    qtbot.waitUntil(lambda: first_start.workspace.is_open)
    return first_start
