"""Where the help is asked for: F1 in every window and dialog, and "Read more" beside a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from desktop.frame.main_window import MainWindow
from desktop.frame.messages import MessageBar
from desktop.help.dialog_topics import DIALOG_TOPICS

if TYPE_CHECKING:
    from desktop.help.help_window import HelpWindow

_START = "start"
_KNOWS_HELP = "knows_help"


class HelpDesk(QObject):
    """The reader is made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader: HelpWindow | None = None
        self._followed = ""
        window.acts.help.triggered.connect(self.show_for_page)
        window.acts.help_contents.triggered.connect(lambda: self.show_topic(_START))
        window.acts.glossary.triggered.connect(lambda: self.show_topic("glossary"))
        window.acts.shortcuts.triggered.connect(lambda: self.show_topic("shortcuts"))
        window.message_bar.help_wanted.connect(self.show_topic)
        window.page_shown.connect(lambda _page: self._follow())
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusWindowChanged.connect(self._equip)

    @property
    def topic(self) -> str:
        """What is being read; empty while nothing is."""
        return self._reader.topic if self._reader is not None and self._reader.isVisible() else ""

    def show_for_page(self) -> None:
        """The help on the page that is shown; it follows the pages until something else is read."""
        self._followed = self._page_topic()
        self.show_topic(self._followed)

    def show_topic(self, topic: str) -> None:
        reader = self.reader()
        reader.show_topic(topic)
        reader.show()
        reader.activateWindow()

    def reader(self) -> HelpWindow:
        if self._reader is None:
            from desktop.help.help_library import HelpLibrary
            from desktop.help.help_window import HelpWindow
            from desktop.help.shortcut_sheet import shortcut_sheet

            workspace = self._window.workspace
            sheet = shortcut_sheet(self._window.menuBar(), workspace.wording)
            library = HelpLibrary(workspace.wording, sheet)
            self._reader = HelpWindow(library, workspace.wording, workspace.settings, self._window)
        return self._reader

    def _page_topic(self) -> str:
        return self._window.page.id if self._window.page else _START

    def _follow(self) -> None:
        if self._reader is not None and self._reader.isVisible() and self._reader.topic == self._followed:
            self._followed = self._page_topic()
            self._reader.show_topic(self._followed)

    def _equip(self) -> None:
        """A dialog that gets the keyboard for the first time learns F1."""
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or dialog is self._reader or dialog.property(_KNOWS_HELP):
            return
        dialog.setProperty(_KNOWS_HELP, True)
        topic = DIALOG_TOPICS.get(type(dialog).__name__, self._page_topic())
        action = QAction(self._window.workspace.wording.translate("Help", "Help on this dialog"), dialog)
        action.setShortcut(QKeySequence("F1"))
        action.triggered.connect(lambda: self.show_topic(topic))
        dialog.addAction(action)
        for bar in dialog.findChildren(MessageBar):
            bar.help_wanted.connect(self.show_topic)
