"""Surroundings of every test: no screen, no folders of the person who runs them, repeatable in CI."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(autouse=True, scope="session")
def own_user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, logs and backups of the tests go to a folder of their own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        patch.setenv("LOCALAPPDATA", str(home / "local"))
        patch.setenv("APPDATA", str(home / "roaming"))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.delenv(name, raising=False)
        yield home


class PatientBot(QtBot):
    """Waits for what must happen, however busy the machine is; tests of speed look at a clock themselves."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 60_000) -> None:  # noqa: N802 - Qt's name
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """No widget outlives its test: it would take the next one's keyboard, or be painted with it."""
    yield
    if not isinstance(program := QApplication.instance(), QApplication):
        return
    program.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = program.topLevelWidgets()
    names = [type(widget).__name__ for widget in left]
    for widget in left:
        widget.deleteLater()
    program.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not names, f"left behind: {names}"
