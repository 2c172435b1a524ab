"""The dialogs of the county quota: everything named for a screen reader, and room for longer words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.decide import DecideDialog
from desktop.dialogs.redistribute import RedistributeDialog
from desktop.dialogs.revise import ReviseDialog
from desktop.frame.main_window import MainWindow
from desktop.importing.fetch_criteria import open_fetch
from desktop.pages.dialogue.dialogue_page import DialoguePage
from desktop.printing.open_papers import open_print
from tests.desktop.pages.test_quota_compare_access import unnamed
from tests.desktop.test_longer_words import HEIGHT, WIDTH, cut_off, long_program

__all__ = ["long_program"]


def deciding(window: MainWindow) -> QDialog | None:
    window.acts.decide_quotas.trigger()
    return window.findChild(DecideDialog)


def revising(window: MainWindow) -> QDialog | None:
    window.acts.revise.trigger()
    return window.findChild(ReviseDialog)


def redistributing(window: MainWindow) -> QDialog | None:
    window.show_page("balance")
    page = window.page
    assert page is not None
    page.primary_actions()[0].trigger()
    return window.findChild(RedistributeDialog)


def sending(window: MainWindow) -> QDialog | None:
    window.show_page("dialogue")
    page = window.page
    assert isinstance(page, DialoguePage)
    page.write_papers.trigger()
    return page.send_dialog


def fetching(window: MainWindow) -> QDialog | None:
    return open_fetch(window.workspace, window)


def printing(window: MainWindow) -> QDialog | None:
    window.show_page("quotas")
    return open_print(window.workspace, window)


each_dialog = pytest.mark.parametrize(
    "asked",
    [deciding, revising, redistributing, sending, fetching, printing],
    ids=lambda asked: asked.__name__,
)


@each_dialog
def test_everything_that_takes_focus_has_a_name(
    program: Program, asked: Callable[[MainWindow], QDialog | None]
) -> None:
    dialog = asked(program.window)
    assert dialog is not None
    assert dialog.windowTitle()
    assert unnamed(dialog) == []
    dialog.close()


@each_dialog
def test_there_is_room_for_longer_words(
    qtbot: QtBot, long_program: Program, asked: Callable[[MainWindow], QDialog | None]
) -> None:
    dialog = asked(long_program.window)
    assert dialog is not None
    qtbot.wait(10)
    assert dialog.width() <= WIDTH
    assert dialog.height() <= HEIGHT
    assert cut_off(dialog) == []
    dialog.close()
