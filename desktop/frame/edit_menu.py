"""Sends the acts of the Edit menu to the table that is worked in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from desktop.frame.main_window import MainWindow
from desktop.frame.messages import Tone

if TYPE_CHECKING:
    from desktop.tables.table_panel import TablePanel
    from desktop.tables.table_view import TableView


class EditMenu(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        acts = window.acts
        acts.copy.triggered.connect(lambda: self._copy(headings=False))
        acts.copy_headings.triggered.connect(lambda: self._copy(headings=True))
        acts.paste.triggered.connect(lambda: self._on_table(lambda v: v.paste(), anywhere=False))
        acts.clear.triggered.connect(lambda: self._on_table(lambda v: v.clear_cells(), anywhere=False))
        acts.add_row.triggered.connect(lambda: self._on_table(lambda v: v.add_row(), anywhere=True))
        acts.remove_rows.triggered.connect(lambda: self._on_table(lambda v: v.remove_rows(), anywhere=False))
        acts.fill_down.triggered.connect(lambda: self._on_table(lambda v: v.fill_down(), anywhere=False))
        acts.find.triggered.connect(self._find)
        acts.find_next.triggered.connect(lambda: self._find_on(1))
        acts.find_before.triggered.connect(lambda: self._find_on(-1))
        acts.filter.triggered.connect(self._filter)
        acts.next_pane.triggered.connect(self._next_pane)

    def _on_table(self, act: Callable[[TableView], None], *, anywhere: bool) -> None:
        """Acts that change cells only reach the table that has the keyboard."""
        from desktop.tables.table_panel import TablePanel
        from desktop.tables.table_view import TableView

        panel = self._panel() if anywhere else _surrounding(QApplication.focusWidget(), TablePanel)
        view = _surrounding(QApplication.focusWidget(), TableView) or (panel.view if panel else None)
        if view is not None:
            act(view)

    def _copy(self, *, headings: bool) -> None:
        """From any table, also one that is only read."""
        from desktop.tables.copying import copy_cells

        view = self._any_table()
        refusal = (
            copy_cells(view, self._window.workspace.wording, headings=headings) if view is not None else ""
        )
        if refusal:
            self._window.tell(refusal, Tone.PROBLEM)

    def _find(self) -> None:
        from desktop.tables.find_bar import find_bar_of

        if (view := self._any_table()) is not None:
            find_bar_of(view, self._window.workspace.wording).begin()

    def _find_on(self, step: int) -> None:
        """The next of what was sought; asks for words where none were."""
        from desktop.tables.find_bar import find_bar_of

        if (view := self._any_table()) is None:
            return
        bar = find_bar_of(view, self._window.workspace.wording)
        if bar.words.text():
            bar.go_on(step)
        else:
            bar.begin()

    def _any_table(self) -> QTableView | None:
        """The table that has the keyboard, else the one of the page, else the first that is seen."""
        focused = _surrounding(QApplication.focusWidget(), QTableView)
        if focused is not None:
            return focused
        if (panel := self._panel()) is not None and panel.view.isVisible():
            return panel.view
        page = self._window.page
        seen = page.findChildren(QTableView) if page is not None else []
        return next((view for view in seen if view.isVisible() and view.objectName() != "frozen"), None)

    def _filter(self) -> None:
        if (panel := self._panel()) is not None:
            panel.focus_filter()

    def _panel(self) -> TablePanel | None:
        from desktop.tables.table_panel import TablePanel

        focused = _surrounding(QApplication.focusWidget(), TablePanel)
        if focused is not None:
            return focused
        return self._window.page.table_panel() if self._window.page else None

    def _next_pane(self) -> None:
        """Navigation, page, tour, explanation, and round again: a way out of every table."""
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
