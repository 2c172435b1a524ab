"""The real window over the example county."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.settings import WindowSettings
from models.example_county.example import create_example


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    program = Program(qapp, WindowSettings(tmp_path / "settings.ini"))
    create_example(tmp_path / "Dalarna.bosplan").close()
    program.window.show()
    program.open(tmp_path / "Dalarna.bosplan")
    qtbot.waitUntil(lambda: program.workspace.is_open)
    yield program
    program.window.close()
    program.close()
