"""The one frame: navigation, the page, and a panel that explains what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.frame.actions import WindowActions
from desktop.frame.explanation_panel import ExplanationPanel
from desktop.frame.leaving import Leaving
from desktop.frame.messages import MessageBar, Tone, quiet_label
from desktop.frame.navigation import Section
from desktop.frame.navigation_list import NavigationList
from desktop.frame.side_column import SideColumn
from desktop.frame.start_page import StartPage
from desktop.frame.status_bar import StatusBar
from desktop.frame.year_chooser import YearChooser
from desktop.look.roomy import Roomy
from desktop.pages.page import Explanation, Page, RowLink
from desktop.workspace import EVERYTHING, Workspace
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from models.edits import Changes

_NAVIGATION_SIGNS, _PANEL_SIGNS = 26, 44  # widths the first time, in signs of text
_COUNT_AFTER_MILLISECONDS = 200
_ROOMY, _FRAME = QSize(1600, 900), QSize(8, 40)  # the first time, where the screen has room for it


class MainWindow(QMainWindow):
    """Shows one page at a time. A page is made when it is first shown."""

    page_shown = Signal(object)  # Page

    def __init__(
        self,
        workspace: Workspace,
        actions: WindowActions,
        sections: Sequence[Section],
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.acts = actions
        actions.setParent(self)
        self._wording = workspace.wording
        self._entries = {page.id: page for section in sections for page in section.pages}
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._has_explained = False  # the shown page, something

        self._navigation = NavigationList(self._wording, sections)
        self.message_bar = MessageBar(self._wording)
        self._demo = quiet_label("")
        self._demo.setContentsMargins(24, 8, 24, 0)
        self._stack = QStackedWidget()
        self._stands: dict[str, int] = {}
        self._start = StartPage(workspace, actions)
        self._stack.addWidget(Roomy(self._start))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        message_line = QHBoxLayout()
        message_line.setContentsMargins(24, 0, 24, 0)
        message_line.addWidget(self.message_bar)
        column.addLayout(message_line)
        column.addWidget(self._demo)
        column.addWidget(self._stack, 1)
        self._panel = ExplanationPanel(self._wording)
        self._side = SideColumn(self._panel)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for position, widget in enumerate((self._navigation, middle, self._side)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(position, int(position == 1))
        self.setCentralWidget(self._splitter)
        self.status_bar = StatusBar(self._wording, workspace.jobs)
        self.setStatusBar(self.status_bar)
        self.status_bar.all_work.clicked.connect(actions.work.trigger)
        self._leaving = Leaving(workspace, self)
        self.status_bar.warnings.clicked.connect(lambda: self.show_page(next(iter(self._entries))))
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_AFTER_MILLISECONDS)
        self._counting.timeout.connect(self._count_warnings)
        self._year_chooser = YearChooser(workspace)

        for entry in self._entries.values():
            action = actions.add_page(entry.title, entry.id)
            action.triggered.connect(lambda _checked, page_id=entry.id: self.show_page(page_id))
            self._navigation.say(entry.id, action.toolTip())
        actions.fill(self.menuBar())
        self.menuBar().setCornerWidget(self._year_chooser)
        self.addActions(list(actions.every()))
        self._navigation.chosen.connect(self._go)
        actions.next_page.triggered.connect(lambda: self._turn(1))
        actions.previous_page.triggered.connect(lambda: self._turn(-1))
        actions.show_explanation.toggled.connect(self._show_panel)
        workspace.changed.connect(self._follow_change)
        workspace.opened.connect(self.message_bar.hide)  # what was said was about the file before
        workspace.opened.connect(self._follow_file)
        workspace.saved.connect(self._show_title)
        workspace.saved.connect(self.message_bar.forget_problem)
        workspace.refused.connect(self.show_problem)
        workspace.jobs.failed.connect(self.show_problem)

        self._restore()
        self._follow_file()

    @property
    def page(self) -> Page | None:
        """The page that is shown; None while no planning file is open."""
        shown = self._shown
        return shown if isinstance(shown, Page) else None

    @property
    def _shown(self) -> QWidget:
        frame = self._stack.currentWidget()
        return frame.widget() or self._start if isinstance(frame, Roomy) else self._start

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the window, from left to right."""
        return self._navigation, self._shown, *self._side.panes

    def put_beside(self, panel: QWidget) -> None:
        """Above the explanation, as long as the panel is shown."""
        self._side.add(panel)

    def navigation_area(self, page_id: str) -> QRect:
        """The line of a page in the list at the left, in the list's own pixels."""
        return self._navigation.area_of(page_id)

    def show_page(self, page_id: str, key: object = None, column: object = None) -> None:
        """Shows a page, and there the cell that a link points at."""
        page = self._made.get(page_id) or self._make(page_id)
        if page_id in self._stale:
            self._stale.discard(page_id)
            page.refresh(EVERYTHING)
        had_keyboard = self._stack.isAncestorOf(self.focusWidget() or self)
        self._stack.setCurrentIndex(self._stands[page_id])
        if had_keyboard:  # which goes on from there, never from what is no longer seen
            panel = page.table_panel()
            (panel.view if panel else self._navigation).setFocus()
        for action, known in zip(self.acts.pages, self._entries, strict=True):
            action.setChecked(known == page_id)
        self._navigation.mark(page_id)
        if isinstance(key, RowLink):
            page.go_to_row(key, None if column is None else str(column))
        elif key is not None:
            page.go_to(key, column)
        self._has_explained = False
        self._explain(page, page.about_selection())
        self._show_panel()
        self.status_bar.show_sums(page.selection_sums())
        self.page_shown.emit(page)

    def tell(self, text: str, tone: Tone = Tone.DONE) -> None:
        self.message_bar.tell(text, tone)

    def show_problem(self, error: BaseException) -> None:
        """One sentence above the page."""
        self.message_bar.tell_problem(error)

    def _make(self, page_id: str) -> Page:
        page = self._entries[page_id].load()(self.workspace, self.acts)
        page.explained.connect(lambda explanation: self._explain(page, explanation))
        page.summed.connect(lambda text: self._sum(page, text))
        page.asked_for.connect(self.show_page)
        page.told.connect(self.tell)
        page.refused.connect(self.show_problem)
        page.warned.connect(lambda text: self.tell(text, Tone.PROBLEM))
        self._made[page_id] = page
        self._stale.add(page_id)
        self._stands[page_id] = self._stack.addWidget(Roomy(page))
        return page

    def _explain(self, page: Page, explanation: Explanation | None) -> None:
        if page is self.page:
            self._panel.explain(explanation)
            if explanation is not None and not self._has_explained:
                self._has_explained = True
                self._show_panel()

    def _sum(self, page: Page, text: str) -> None:
        if page is self.page:
            self.status_bar.show_sums(text)

    def _go(self, page_id: str) -> None:
        if self.workspace.is_open and (self.page is None or self.page.id != page_id):
            self.show_page(page_id)

    def _turn(self, step: int) -> None:
        """To the page before or after, as a spreadsheet goes between its sheets."""
        if self.page is not None:
            order = list(self._entries)
            self.show_page(order[(order.index(self.page.id) + step) % len(order)])

    def _follow_change(self, changes: Changes) -> None:
        shown = self.page
        for page_id, page in self._made.items():
            if page is shown:
                page.refresh(changes)
            else:
                self._stale.add(page_id)
        self._show_title()
        self._counting.start()
        if changes & (EVERYTHING | {"plan"}):
            self._show_demo()

    def _follow_file(self) -> None:
        is_open = self.workspace.is_open
        self.acts.follow_file()
        self._navigation.setEnabled(is_open)
        self._year_chooser.setVisible(is_open)
        self._show_title()
        self._show_demo()
        self._counting.start()
        if is_open:
            self._stale = set(self._made)
            self.show_page(self.page.id if self.page else next(iter(self._entries)))
        else:
            self._start.refresh()
            self._stack.setCurrentIndex(0)
            self._navigation.mark(None)
            self._show_panel()
            self.status_bar.show_sums("")

    def _show_panel(self) -> None:
        """From the first thing that a page explains; then it stays, so that nothing jumps."""
        wanted = self.acts.show_explanation.isChecked()
        self._side.show_explanation(shown=wanted and self._has_explained and self.page is not None)

    def _show_title(self) -> None:
        parts = ["Bosättningsplan"]
        if self.workspace.is_open:
            from models import queries

            with self.workspace.file.reading() as session:
                parts.append(f"{queries.plan_info(session).title} {self.workspace.year}")
            saved = self.workspace.saved_at
            parts.append(
                self._wording.of(
                    QT_TRANSLATE_NOOP("Window", "Everything saved {time}"), time=f"{saved:%H:%M}"
                )
                if saved
                else self._wording.translate("Window", "Everything saved")
            )
        self.setWindowTitle(" – ".join(parts))

    def _show_demo(self) -> None:
        synthetic = False
        if self.workspace.is_open:
            from models import queries

            with self.workspace.file.reading() as session:
                synthetic = queries.plan_info(session).synthetic
        self._demo.setText(
            self._wording.translate(
                "Window",
                "Made-up demonstration data: rows marked “made up” are invented "
                "and say nothing about the municipality.",
            )
            if synthetic
            else ""
        )
        self._demo.setVisible(synthetic)
        self.setProperty("made_up", self._demo.text())  # for pictures that leave the window

    def _count_warnings(self) -> None:
        if not self.workspace.is_open:
            self.status_bar.show_warnings(0)
            return
        from models import queries

        with self.workspace.file.reading() as session:
            found = queries.overview(session, self.workspace.year, self.workspace.version or "")
        self.status_bar.show_warnings(sum(len(topic.missing) for topic in found.topics))

    def _restore(self) -> None:
        settings = self.workspace.settings
        if not self.restoreGeometry(settings.state("window")):
            self.resize(_ROOMY.boundedTo(self.screen().availableSize() - _FRAME))
        if not self._splitter.restoreState(settings.state("splitter")):
            sign = self.fontMetrics().averageCharWidth()
            titles = max(_NAVIGATION_SIGNS * sign, self._navigation.sizeHintForColumn(0))
            panel = _PANEL_SIGNS * sign
            self._splitter.setSizes([titles, max(self.width() - titles - panel, titles), panel])
        shown = settings.flag("explanation", default=True)
        self.acts.show_explanation.setChecked(shown)

    def remember(self) -> None:
        """Keeps sizes for the next time."""
        settings = self.workspace.settings
        settings.save_state("window", self.saveGeometry())
        settings.save_state("splitter", self._splitter.saveState())
        settings.save_flag("explanation", value=self.acts.show_explanation.isChecked())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self._redraw_icons)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self._leaving.holds():
            event.ignore()
            return
        self.remember()
        super().closeEvent(event)

    def _redraw_icons(self) -> None:
        self.acts.redraw_icons()
        self._navigation.redraw_icons()
        if self.workspace.is_open:
            self._follow_change(EVERYTHING)
