"""A tab that nobody looks at asks for no room."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.tabs import Tabs


def test_only_the_tab_in_view_asks_for_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    tabs = Tabs(holder)
    for side in (50, 700):
        held = QWidget()
        held.setFixedSize(side, side)
        page = QWidget()
        QVBoxLayout(page).addWidget(held)
        tabs.addTab(page, str(side))
    small = tabs.minimumSizeHint().height()
    assert small < 700
    tabs.setCurrentIndex(1)
    assert tabs.minimumSizeHint().height() >= 700
    tabs.setCurrentIndex(0)
    assert tabs.minimumSizeHint().height() == small
