"""Jämför for every officer: named for a screen reader, with room for longer words, tables that Qt trusts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.pages.quota_comparison.compare_tab import QuotaCompare
from desktop.pages.quota_comparison.comparison_shown import Shape
from desktop.pages.quota_comparison.shifting_table import ShiftingTable
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from desktop.workspace import Workspace
from models.wording import Language, Wording
from tests.desktop.test_longer_words import HEIGHT, WIDTH, cut_off, long_program

__all__ = ["long_program"]


def every_state(compare: QuotaCompare) -> list[str]:
    """Goes through all views, and asks at each what is not named."""
    nameless = []
    for view in (compare.sets, compare.simulate, compare.sensitivity, compare.fit):
        compare.choices.choose(view)
        if view is compare.fit:
            compare.fit.act.click()
        nameless += unnamed(compare)
    for shown in (compare.sets, compare.simulate):
        compare.choices.choose(shown)
        for shape in (Shape.MAP, Shape.CHART):
            shown.shown.shapes.choose(shape)
            nameless += unnamed(compare)
    return nameless


def unnamed(widget: QWidget) -> list[str]:
    return [
        type(child).__name__
        for child in widget.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (child.accessibleName() or (isinstance(child, QAbstractButton) and child.text()))
        and child.focusProxy() is None
        and not child.objectName().startswith("qt_")
    ]


@pytest.mark.parametrize("language", list(Language))
def test_everything_that_takes_focus_has_a_name(qtbot: QtBot, workspace: Workspace, language: Language):
    workspace.wording = Wording(language)
    compare = QuotaCompare(workspace)
    qtbot.addWidget(compare)
    compare.show()

    assert every_state(compare) == []


def test_every_table_keeps_qts_contract(program: Program, qtmodeltester: ModelTester):
    program.window.show_page("quotas")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    page.show_tab(QuotaTab.COMPARE)
    every_state(page.compare)
    tables = page.compare.findChildren(ShiftingTable)

    assert len(tables) == 4
    for table in tables:
        assert table.panel is not None
        qtmodeltester.check(table.panel.model, force_py=True)


def test_there_is_room_for_longer_words(qtbot: QtBot, long_program: Program):
    window = long_program.window
    window.show_page("quotas")
    page = window.page
    assert isinstance(page, QuotasPage)
    page.show_tab(QuotaTab.COMPARE)

    for view in (page.compare.sets, page.compare.simulate, page.compare.sensitivity, page.compare.fit):
        page.compare.choices.choose(view)
        qtbot.wait(10)
        assert (window.width(), window.height()) == (WIDTH, HEIGHT)
        assert cut_off(view) == []


def test_the_window_explains_and_copies_what_is_compared(program: Program):
    program.window.show_page("quotas")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    page.show_tab(QuotaTab.COMPARE)
    shown = page.compare.sets.shown
    shown.select("2081")

    explanation = page.explanation()
    assert explanation is not None
    assert explanation.heading == "Borlänge"
    assert page.table_panel() is shown.table.panel
    page.table_panel().view.copy()
    assert QGuiApplication.clipboard().text().strip() == "Borlänge"
    page.compare.choices.choose(page.compare.fit)
    assert page.explanation() is None
    page.show_tab(QuotaTab.QUOTAS)
    assert page.table_panel() is not shown.table.panel
