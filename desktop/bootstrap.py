"""The composition root: the one place where the parts of the window are put together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop.frame.about import AboutBox
from desktop.frame.actions import WindowActions
from desktop.frame.dialog_acts import connect_dialogs
from desktop.frame.dropping import DroppedFiles
from desktop.frame.edit_menu import EditMenu
from desktop.frame.leaving import HOLDS_NOTHING
from desktop.frame.main_window import MainWindow
from desktop.frame.map_link import MapLink
from desktop.frame.messages import Tone
from desktop.frame.navigation import SECTIONS, Section
from desktop.frame.plan_check import PlanCheck
from desktop.frame.plan_files import PlanFiles
from desktop.frame.revision_acts import RevisionActs
from desktop.frame.year_acts import YearActs
from desktop.garbage import WindowGarbage
from desktop.help.help_desk import HelpDesk
from desktop.i18n import use_language
from desktop.jobs import JobRunner
from desktop.look import style
from desktop.settings import Appearance, WindowSettings
from desktop.tour.tour import Tour
from desktop.workspace import Workspace
from models.wording import QT_TRANSLATE_NOOP, Language

_LOOK_MILLISECONDS = 50


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
        self._turning = QTimer(self)
        self._turning.setInterval(_LOOK_MILLISECONDS)
        self._turning.timeout.connect(self._turn)
        self._is_told = False
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: style.dress(application, settings.appearance))
        hints.accessibility().contrastPreferenceChanged.connect(
            lambda _contrast: style.dress(application, settings.appearance)
        )

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
        DroppedFiles(window, self._files.open)
        self._help = HelpDesk(window)
        Tour(window)
        EditMenu(window)
        MapLink(window)
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
        if language != self._settings.language:
            self._settings.language = language
            self._turning.start()

    def _turn(self) -> None:
        """Answers that are on their way, and what is half written in a dialog, come first."""
        dialogs = self.window.findChildren(QDialog)
        open_ones = [box for box in dialogs if box.isVisible() and not box.property(HOLDS_NOTHING)]
        work = [job.title for job in self.workspace.jobs.running if not job.is_quiet]
        in_the_way = [box.windowTitle() for box in open_ones] + work
        if in_the_way and not self._is_told:
            self._is_told = True
            text = QT_TRANSLATE_NOOP("Window", "The language changes once “{what}” is closed or done.")
            self.window.tell(self.workspace.wording.of(text, what=in_the_way[0]), Tone.WARNING)
        if not in_the_way and not self.workspace.jobs.running:
            self._turning.stop()
            self._is_told = False
            self._renew_window()

    def _renew_window(self) -> None:
        old, read = self.window, self._help.topic
        old.remember()
        shown = old.page.id if old.page else None
        self.workspace.wording = use_language(self._settings.language)
        self.window = self._make_window()
        if shown is not None:
            self.window.show_page(shown)
        self.window.show()
        if read:
            self._help.show_topic(read)
        old.hide()
        old.deleteLater()

    def _appear(self, appearance: Appearance) -> None:
        self._settings.appearance = appearance
        style.dress(self._application, appearance)
