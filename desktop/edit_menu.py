"""Sends the acts of the Edit menu to the table that is worked in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.main_window import MainWindow
from desktop.tables.table_panel import TablePanel
from desktop.tables.table_view import TableView


class EditMenu(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        acts = window.acts
        acts.copy.triggered.connect(lambda: self._on_table(TableView.copy, anywhere=True))
        acts.paste.triggered.connect(lambda: self._on_table(TableView.paste, anywhere=False))
        acts.clear.triggered.connect(lambda: self._on_table(TableView.clear_cells, anywhere=False))
        acts.add_row.triggered.connect(lambda: self._on_table(TableView.add_row, anywhere=True))
        acts.remove_rows.triggered.connect(lambda: self._on_table(TableView.remove_rows, anywhere=False))
        acts.find.triggered.connect(self._filter)
        acts.next_pane.triggered.connect(self._next_pane)

    def _on_table(self, act: Callable[[TableView], None], *, anywhere: bool) -> None:
        """Acts that change cells only reach the table that has the keyboard."""
        panel = self._panel() if anywhere else _surrounding(QApplication.focusWidget(), TablePanel)
        view = _surrounding(QApplication.focusWidget(), TableView) or (panel.view if panel else None)
        if view is not None:
            act(view)

    def _filter(self) -> None:
        if (panel := self._panel()) is not None:
            panel.focus_filter()

    def _panel(self) -> TablePanel | None:
        focused = _surrounding(QApplication.focusWidget(), TablePanel)
        if focused is not None:
            return focused
        return self._window.page.table_panel() if self._window.page else None

    def _next_pane(self) -> None:
        """Navigation, page, explanation, and round again: a way out of every table."""
        panes = [pane for pane in self._window.panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        inside = next(
            (
                at
                for at, pane in enumerate(panes)
                if focused and (pane is focused or pane.isAncestorOf(focused))
            ),
            -1,
        )
        following = panes[(inside + 1) % len(panes)]
        panel = following.table_panel() if following is self._window.page and self._window.page else None
        target: QWidget = panel.view if panel is not None else _first_focusable(following)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _surrounding[W: QWidget](widget: QWidget | None, kind: type[W]) -> W | None:
    while widget is not None and not isinstance(widget, kind):
        widget = widget.parentWidget()
    return widget


def _first_focusable(pane: QWidget) -> QWidget:
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return pane
    inside = (
        child
        for child in pane.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled()
    )
    return next(inside, pane)
