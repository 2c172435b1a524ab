"""The composition root: the one place where the parts of the window are put together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import style
from desktop.about import AboutBox
from desktop.actions import WindowActions
from desktop.dialog_acts import connect_dialogs
from desktop.edit_menu import EditMenu
from desktop.garbage import WindowGarbage
from desktop.help_window import HelpWindow
from desktop.i18n import use_language
from desktop.jobs import JobRunner
from desktop.main_window import MainWindow
from desktop.navigation import SECTIONS, Section
from desktop.plan_check import PlanCheck
from desktop.plan_files import PlanFiles
from desktop.revision_acts import RevisionActs
from desktop.settings import Appearance, WindowSettings
from desktop.workspace import Workspace
from desktop.year_acts import YearActs
from models.wording import Language


class Program(QObject):
    """The running window program. A change of language makes the window anew around the same work."""

    def __init__(
        self,
        application: QApplication,
        settings: WindowSettings,
        *,
        jobs: JobRunner | None = None,
        sections: Sequence[Section] = SECTIONS,
    ) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        self._sections = sections
        style.dress(application, settings.appearance)
        self.workspace = Workspace(use_language(settings.language), settings, jobs or JobRunner())
        self.window = self._make_window()
        self._garbage = WindowGarbage(self)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: style.dress(application, settings.appearance))

    def open(self, path: Path) -> None:
        """Opens a planning file, as if chosen in the File menu."""
        self._files.open(path)

    def close(self) -> None:
        """Stops work, closes the file, writes the settings."""
        self.workspace.jobs.stop_all()
        self._garbage.stop()
        self.workspace.close()
        self._settings.flush()

    def _make_window(self) -> MainWindow:
        actions = WindowActions(self.workspace)
        window = MainWindow(self.workspace, actions, self._sections)
        self._files = PlanFiles(window)
        HelpWindow(window)
        EditMenu(window)
        PlanCheck(window)
        YearActs(window)
        RevisionActs(window)
        AboutBox(window)
        actions.quit.triggered.connect(window.close)
        connect_dialogs(window)
        for action in actions.languages.actions():
            action.setChecked(action.data() == self._settings.language)
        for action in actions.appearances.actions():
            action.setChecked(action.data() == self._settings.appearance)
        actions.languages.triggered.connect(lambda action: self._speak(Language(action.data())))
        actions.appearances.triggered.connect(lambda action: self._appear(Appearance(action.data())))
        return window

    def _speak(self, language: Language) -> None:
        if language == self._settings.language:
            return
        self._settings.language = language
        QTimer.singleShot(0, self, self._renew_window)

    def _renew_window(self) -> None:
        old = self.window
        old.remember()
        shown = old.page.id if old.page else None
        self.workspace.wording = use_language(self._settings.language)
        self.window = self._make_window()
        if shown is not None:
            self.window.show_page(shown)
        self.window.show()
        old.hide()
        old.deleteLater()

    def _appear(self, appearance: Appearance) -> None:
        self._settings.appearance = appearance
        style.dress(self._application, appearance)
