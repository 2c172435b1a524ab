"""The window in a language whose words are 40 % longer than Swedish: it fits, and nothing is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from desktop import bootstrap
from desktop.bootstrap import Program
from desktop.dialogs.quota_version import VersionDialog
from desktop.dialogs.redistribute import RedistributeDialog
from desktop.dialogs.revise import ReviseDialog
from desktop.frame.navigation import PAGES, PageEntry
from desktop.frame.new_plan import NewPlanDialog
from desktop.jobs import InlineJobRunner
from desktop.pages.table_page import TablePage
from desktop.settings import WindowSettings
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording

_WORD = re.compile(r"(?<!\{)\b[^\W\d_]{3,}")
WIDTH, HEIGHT = 1366, 768


class LongerWording(Wording):
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /, **params: object
    ) -> str:
        text = super().translate(context, source, disambiguation, n, **params)
        return _WORD.sub(lambda word: word[0] + "å" * round(0.4 * len(word[0])), text)


@pytest.fixture
def long_program(
    qtbot: QtBot,
    qapp: QApplication,
    settings: WindowSettings,
    example_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    monkeypatch.setattr(bootstrap, "use_language", LongerWording)
    program = Program(qapp, settings, jobs=InlineJobRunner())
    program.window.resize(WIDTH, HEIGHT)
    program.window.show()
    program.open(example_path)
    yield program
    program.window.close()
    program.close()
    program.window.deleteLater()


def cut_off(widget: QWidget) -> list[str]:
    """The words in view that are wider or higher than their room."""
    found = []
    for label in widget.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            fits = label.height() >= label.heightForWidth(label.width())
        else:
            fits = label.width() >= label.sizeHint().width()
        if not fits:
            found.append(label.text())
    found.extend(
        button.text()
        for button in widget.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width()
    )
    for bar in widget.findChildren(QTabBar):
        if bar.isVisible() and bar.width() < bar.sizeHint().width():
            found.extend(bar.tabText(at) for at in range(bar.count()))
    return found


def cut_headings(page: TablePage) -> list[str]:
    found = []
    for panel in page.panels:
        header = panel.view.horizontalHeader()
        for column in range(header.count()):
            heading = panel.model.columns[column].heading(panel.model.wording)
            widest = max(header.fontMetrics().horizontalAdvance(line) for line in heading.split("\n"))
            seen = panel.view.isVisible() and not header.isSectionHidden(column)
            if seen and header.sectionSize(column) < widest:
                found.append(heading)
    return found


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.id)
def test_every_page_has_room_for_longer_words(qtbot: QtBot, long_program: Program, kind: PageEntry) -> None:
    window = long_program.window
    window.show_page(kind.id)
    qtbot.wait(10)
    page = window.page
    assert page is not None

    assert (window.width(), window.height()) == (WIDTH, HEIGHT)
    assert cut_off(window) == []
    if isinstance(page, TablePage):
        assert cut_headings(page) == []


def test_empty_pages_have_room_for_longer_words(qtbot: QtBot, long_program: Program, tmp_path: Path) -> None:
    empty = tmp_path / "tom.bosplan"
    PlanningFile.create(empty, title="Tom", scope="01", year=2026).close()
    long_program.open(empty)
    for kind in PAGES:
        long_program.window.show_page(kind.id)
        qtbot.wait(10)
        assert cut_off(long_program.window) == []


def test_the_start_page_has_room_for_longer_words(qtbot: QtBot, long_program: Program) -> None:
    long_program.workspace.close()
    qtbot.wait(10)
    assert cut_off(long_program.window) == []


def test_the_forms_have_room_for_longer_words(qtbot: QtBot, long_program: Program) -> None:
    wording = LongerWording(Language.SWEDISH)
    workspace = long_program.workspace
    for dialog in (
        NewPlanDialog(wording),
        VersionDialog.of_new(2026, wording),
        RedistributeDialog(workspace),
        ReviseDialog(workspace),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.wait(10)
        assert cut_off(dialog) == []
