"""A window with the example county, and its parts, for tests that see what the officer sees."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.jobs import InlineJobRunner
from desktop.pages.formula.formula_view import FormulaView
from desktop.pages.quotas.quotas_page import QuotasPage
from desktop.settings import WindowSettings
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models.example_county.example import create_example
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from tests.desktop.commands.command_line import Run, runner
from tests.desktop.pages.formula_work import show_formula
from tests.desktop.tables.table_fakes import a_table


@pytest.fixture(autouse=True, scope="session")
def charts_at_hand() -> None:
    """Drawn when they are looked at; `test_late_charts` has a process where they are not yet loaded."""
    import_module("desktop.charts.panel")


@pytest.fixture(scope="session")
def example_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "dalarna.bosplan"
    create_example(path).close()
    return path


@pytest.fixture
def example_path(example_once: Path, tmp_path: Path) -> Path:
    """A copy of the example county of the test's own."""
    return Path(shutil.copy(example_once, tmp_path / "dalarna.bosplan"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """The command line."""
    return runner(capsys)


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(tmp_path / "window.ini")


@pytest.fixture
def workspace(qtbot: QtBot, settings: WindowSettings, example_path: Path) -> Iterator[Workspace]:
    """The example county open, without a window; jobs are done when they are started."""
    opened = Workspace(Wording(Language.SWEDISH), settings, InlineJobRunner())
    opened.use(PlanningFile.open(example_path))
    yield opened
    opened.close()


@pytest.fixture
def closed_program(qtbot: QtBot, qapp: QApplication, settings: WindowSettings) -> Iterator[Program]:
    """The program with no planning file open."""
    program = Program(qapp, settings, jobs=InlineJobRunner())
    program.window.resize(1366, 768)
    program.window.show()
    yield program
    program.window.close()
    program.close()
    program.window.deleteLater()


@pytest.fixture
def program(closed_program: Program, example_path: Path) -> Program:
    """The program with the example county open on its overview."""
    closed_program.open(example_path)
    return closed_program


@pytest.fixture
def formula_page(qtbot: QtBot, closed_program: Program, tmp_path: Path) -> QuotasPage:
    """Kommuntal on its tab Formel before the first alternative."""
    shown = show_formula(closed_program, tmp_path)
    qtbot.wait(10)
    return shown


@pytest.fixture
def formula(formula_page: QuotasPage) -> FormulaView:
    """The first alternative is made: population and labour market alike."""
    formula_page.formula.empty.first_action.trigger()
    formula_page.workspace.undo_stack.clear()
    return formula_page.formula


@pytest.fixture
def panel(qtbot: QtBot, settings: WindowSettings) -> TablePanel:
    model, _ = a_table()
    shown = TablePanel(model, settings, "test", "Bostäder")
    shown.resize(700, 400)
    shown.show()
    qtbot.addWidget(shown)
    qtbot.waitExposed(shown)
    return shown
