"""Every page and dialog of `tests.scenes`: for everybody, with longer words, and with text twice as large."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QTabBar, QTabWidget, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop import bootstrap
from desktop.bootstrap import Program
from desktop.jobs import InlineJobRunner
from desktop.settings import Appearance, WindowSettings
from desktop.without_window import planning
from models.domain.proposal import PlanSettings
from models.example_county.example import create_example
from models.wording import Language
from tests.desktop.access import faults
from tests.desktop.test_longer_words import LongerWording, cut_off
from tests.scenes import SCENES
from tests.scenes.stage import Stage

SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

type Setting = Callable[[Language, QSize], Stage]


@pytest.fixture(scope="session")
def planned_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("planned") / "Dalarna.bosplan"
    with create_example(path) as file:
        planning.propose(file, 2026, PlanSettings(time_limit_seconds=60))
    return path


@pytest.fixture
def setting(
    qtbot: QtBot, qapp: QApplication, settings: WindowSettings, planned_once: Path, tmp_path: Path
) -> Iterator[Setting]:
    """Opens the window on the planned example in a language and size."""
    made: list[Program] = []

    def open_in(language: Language, size: QSize) -> Stage:
        settings.language, settings.appearance = language, Appearance.LIGHT
        program = Program(qapp, settings, jobs=InlineJobRunner())
        made.append(program)
        program.window.resize(size)
        program.window.show()
        program.open(Path(shutil.copy(planned_once, tmp_path)))
        return Stage(qapp, program, tmp_path)

    yield open_in
    for program in made:
        program.window.close()
        program.close()
        program.window.deleteLater()


@pytest.fixture
def twice_as_large(qapp: QApplication) -> Iterator[None]:
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("area", SCENES)
def test_everybody_can_work_it(
    setting: Setting, area: str, language: Language, qtmodeltester: ModelTester
) -> None:
    """Also: every model of ours that is seen on the way keeps Qt's contract."""
    stage = setting(language, SMALL)
    found = {}
    for shot in stage.shots(SCENES[area]):
        if not shot.at_once:
            found[shot.name] = faults(shot.widget)
        for model in own_models(shot.widget):
            qtmodeltester.check(model)

    assert {name: list(what) for name, what in found.items() if what} == {}


def own_models(window: QWidget) -> set[QAbstractItemModel]:
    models = {view.model() for view in window.findChildren(QAbstractItemView)}
    return {model for model in models if type(model).__module__.startswith("desktop.")}


@pytest.mark.parametrize("area", SCENES)
def test_longer_words_fit(setting: Setting, area: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "use_language", LongerWording)
    stage = setting(Language.SWEDISH, SMALL)

    assert {shot.name: cut for shot in stage.shots(SCENES[area]) if (cut := unfit(shot.widget, SMALL))} == {}


@pytest.mark.usefixtures("twice_as_large")
@pytest.mark.parametrize("area", SCENES)
def test_text_twice_as_large_fits(setting: Setting, area: str) -> None:
    stage = setting(Language.SWEDISH, LARGE)

    assert {shot.name: cut for shot in stage.shots(SCENES[area]) if (cut := unfit(shot.widget, LARGE))} == {}


def unfit(window: QWidget, screen: QSize) -> list[str]:
    """Words that are cut off, or a window that wants more than the screen has.

    Offscreen, Qt knows of a screen of 800 × 800 only and keeps dialogs to it.
    """
    least = window.minimumSizeHint()
    if isinstance(window, QDialog):
        width = max(window.width(), window.sizeHint().width())
        height = max(window.height(), window.sizeHint().height(), window.heightForWidth(width))
        window.resize(QSize(width, height).boundedTo(screen))
        QApplication.processEvents()
    scrolling = {  # tabs of the officer's own, as many as he likes
        bar.tabText(at)
        for bar in window.findChildren(QTabBar)
        if not isinstance(bar.parentWidget(), QTabWidget)
        for at in range(bar.count())
    }
    found = [words for words in cut_off(window) if words not in scrolling]
    if least.width() > screen.width() or least.height() > screen.height():
        found.append(f"{least.width()} x {least.height()} at least")
    return found
