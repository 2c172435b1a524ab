"""The guided tour: ten minutes through the example. It can be left and is taken up where it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from desktop.frame.main_window import MainWindow
from desktop.pages.page import Page
from desktop.tour.pointer import Pointer
from desktop.tour.steps import MENU, PAGE, STEPS
from desktop.tour.tour_panel import TourPanel

if TYPE_CHECKING:
    from models.edits import Changes

_OPEN, _POSITION = "tour", "tour"


class Tour(QObject):
    """Hears what happens in the window and says when a step is done; it does nothing by itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._settings = window.workspace.settings
        self._done = False
        self._is_wanted = False  # once a file is open
        self.panel: TourPanel | None = None
        self._pointer: Pointer | None = None
        window.acts.tour.triggered.connect(self.begin)
        window.page_shown.connect(self._see_page)
        self._workspace.changed.connect(self._see_changes)
        self._workspace.opened.connect(self._follow_file)
        window.acts.undo.triggered.connect(lambda: self.hear("undone"))
        window.acts.print_paper.triggered.connect(lambda: self.hear("printed"))
        if self._settings.flag(_OPEN, default=False) and self._workspace.is_open:
            self._show()

    @property
    def position(self) -> int:
        text = self._settings.draft(_POSITION)
        return min(int(text), len(STEPS) - 1) if text.isdecimal() else 0

    def begin(self) -> None:
        """Where it was left; without a planning file the example is made first."""
        if self._workspace.is_open:
            self._show()
            return
        self._is_wanted = True
        self._window.acts.example.trigger()

    def leave(self) -> None:
        """The step is remembered."""
        self._settings.save_flag(_OPEN, value=False)
        self._is_wanted = False
        if self.panel is not None:
            self.panel.hide()
        self._point()

    def go(self, steps: int) -> None:
        position = self.position + steps
        if position >= len(STEPS):
            self._settings.save_draft(_POSITION, "0")
            self.leave()
            return
        self._settings.save_draft(_POSITION, str(max(position, 0)))
        self._begin_step()

    def hear(self, sign: str) -> None:
        """Something happened; it matters where the step waits for it."""
        if self._is_shown and not self._done and sign == STEPS[self.position].sign and self.panel is not None:
            self._done = True
            self.panel.tell_done(is_last=self.position == len(STEPS) - 1)
            self._point()

    @property
    def _is_shown(self) -> bool:
        return self.panel is not None and not self.panel.isHidden()

    def _show(self) -> None:
        if self.panel is None:
            self.panel = TourPanel(self._workspace.wording)
            self.panel.left.connect(self.leave)
            self.panel.moved.connect(self.go)
            self.panel.example_wanted.connect(self._window.acts.example.trigger)
            self._pointer = Pointer(self._window)
            self._window.put_beside(self.panel)
            self._window.installEventFilter(self)
        self._settings.save_flag(_OPEN, value=True)
        self.panel.show()
        self._begin_step()

    def _begin_step(self) -> None:
        """A page that is in view already needs no opening."""
        if self.panel is None:
            return
        shown = self._window.page
        self._done = shown is not None and STEPS[self.position].sign == f"page:{shown.id}"
        self.panel.show_step(self.position, done=self._done, in_example=self._in_example())
        QTimer.singleShot(0, self, self._point)  # once the window has given the panel its room

    def _in_example(self) -> bool:
        if not self._workspace.is_open:
            return False
        from models import queries

        with self._workspace.file.reading() as session:
            return queries.plan_info(session).synthetic

    def _follow_file(self) -> None:
        if not self._workspace.is_open:
            if self.panel is not None:
                self.panel.hide()
            self._point()
        elif self._is_wanted or self._settings.flag(_OPEN, default=False):
            self._is_wanted = False
            self._show()

    def _see_page(self, page: Page) -> None:
        if not page.property("in_tour"):
            page.setProperty("in_tour", True)
            page.explained.connect(
                lambda explanation: self.hear(f"explained:{page.id}") if explanation is not None else None
            )
        self.hear(f"page:{page.id}")
        self._point()

    def _see_changes(self, changes: Changes) -> None:
        for table in sorted(changes):
            self.hear(f"changed:{table}")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self._point)
        return super().eventFilter(watched, event)

    def _point(self) -> None:
        """At what the step is about; at nothing once it is done."""
        if self._pointer is None:
            return
        areas = self._areas() if self._is_shown and not self._done else iter(())
        self._pointer.point_at(next(areas, None))

    def _areas(self) -> Iterator[QRect]:
        window, target = self._window, STEPS[self.position].target
        if target == MENU:
            bar = window.menuBar()
            for action in bar.actions():
                menu = action.menu()
                if isinstance(menu, QMenu) and window.acts.propose in menu.actions():
                    yield self._in_window(bar, bar.actionGeometry(action))
        elif target == PAGE:
            page = window.page
            panel = page.table_panel() if page is not None else None
            about: QWidget | None = panel if panel is not None and panel.isVisible() else page
            if about is not None:
                yield self._in_window(about, about.rect())
        else:
            listed = window.panes[0]
            inside = window.navigation_area(target).adjusted(4, 3, -4, -3)  # headings stay free
            yield self._in_window(listed, inside)

    def _in_window(self, widget: QWidget, area: QRect) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(area.x(), area.y())), area.size())
