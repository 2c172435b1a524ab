"""The acts of the window: menus, words and shortcuts in one place, so that no two clash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.look.icons import icon
from desktop.settings import Appearance
from desktop.workspace import Workspace
from models.wording import QT_TRANSLATE_NOOP, Language, Text

_LANGUAGES = {Language.SWEDISH: "Svenska", Language.ENGLISH: "English"}  # each in its own words

LISTS_FILES = "lists_files"
"""Property of a menu whose entries are the officer's files, not acts of the program."""

_DRAW_AFTER_MILLISECONDS = 250

_APPEARANCES = {
    Appearance.SYSTEM: QT_TRANSLATE_NOOP("Actions", "As the system"),
    Appearance.LIGHT: QT_TRANSLATE_NOOP("Actions", "Light"),
    Appearance.DARK: QT_TRANSLATE_NOOP("Actions", "Dark"),
    Appearance.CONTRAST: QT_TRANSLATE_NOOP("Actions", "High contrast"),
}


class WindowActions(QObject):
    """Every act in the menus. `bootstrap` connects them; pages show them as buttons."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._wording = workspace.wording
        self._needs_file: list[QAction] = []

        self.new = self._act(QT_TRANSLATE_NOOP("Actions", "&New planning file …"), "new", "Ctrl+N")
        self.open = self._act(QT_TRANSLATE_NOOP("Actions", "&Open …"), "open", "Ctrl+O")
        self.example = self._act(QT_TRANSLATE_NOOP("Actions", "Open the &example county …"), "example")
        self.import_workbook = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Import …"),
            "import",
            "Ctrl+I",
            short=QT_TRANSLATE_NOOP("Actions", "Import …"),
            file=True,
        )
        self.import_criteria = self._act(
            QT_TRANSLATE_NOOP("Actions", "Impor&t criteria …"), "import", file=True
        )
        self.fetch_criteria = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Fetch criteria …"), "import", file=True
        )
        self.case_template = self._act(
            QT_TRANSLATE_NOOP("Actions", "Wor&kbook for cases …"), "template", file=True
        )
        self.municipality_templates = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Workbooks for the municipalities …"), "template", file=True
        )
        self.print_paper = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Print …"),
            "print",
            "Ctrl+P",
            short=QT_TRANSLATE_NOOP("Actions", "Print …"),
            file=True,
        )
        self.save_paper = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Save documents …"), "export", "Ctrl+E", file=True
        )
        self.letterhead = self._act(QT_TRANSLATE_NOOP("Actions", "&Letterhead …"), "template", file=True)
        self.close_file = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Close the planning file"), "close", "Ctrl+W", file=True
        )
        self.quit = self._act(QT_TRANSLATE_NOOP("Actions", "&Quit"), "quit", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.undo = self._act(QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z")
        self.redo = self._act(QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Y")
        stack = workspace.undo_stack
        self.undo.triggered.connect(stack.undo)
        self.redo.triggered.connect(stack.redo)
        stack.changed.connect(self._name_steps)
        self._name_steps()
        self.copy = self._act(QT_TRANSLATE_NOOP("Actions", "&Copy"), "copy", "Ctrl+C", file=True)
        self.paste = self._act(QT_TRANSLATE_NOOP("Actions", "&Paste"), "paste", "Ctrl+V", file=True)
        self.clear = self._act(QT_TRANSLATE_NOOP("Actions", "C&lear the cells"), "clear", "Del", file=True)
        self.add_row = self._act(QT_TRANSLATE_NOOP("Actions", "&Add a row"), "add", "Ctrl+Ins", file=True)
        self.remove_rows = self._act(
            QT_TRANSLATE_NOOP("Actions", "Remo&ve the rows"), "remove", "Ctrl+Del", file=True
        )
        self.copy_headings = self._act(
            QT_TRANSLATE_NOOP("Actions", "Copy with &headings"), "copy", "Ctrl+Shift+C", file=True
        )
        self.fill_down = self._act(
            QT_TRANSLATE_NOOP("Actions", "Fill &down"), "fill_down", "Ctrl+D", file=True
        )
        self.find = self._act(QT_TRANSLATE_NOOP("Actions", "&Find …"), "find", "Ctrl+F", file=True)
        self.find_next = self._act(QT_TRANSLATE_NOOP("Actions", "Find &next"), "down", "F3", file=True)
        self.find_before = self._act(
            QT_TRANSLATE_NOOP("Actions", "Find the one &before"), "up", "Shift+F3", file=True
        )
        self.filter = self._act(QT_TRANSLATE_NOOP("Actions", "F&ilter"), "filter", "Ctrl+Shift+F", file=True)

        self.show_explanation = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Explanation"), "panel", "F4", file=True
        )
        self.show_explanation.setCheckable(True)
        self.show_on_map = self._act(
            QT_TRANSLATE_NOOP("Actions", "Show on the &map"), "pictures", "Ctrl+Shift+M", file=True
        )
        self.work = self._act(QT_TRANSLATE_NOOP("Actions", "&Work in progress"), "work")
        self.next_pane = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Next part of the window"), "panel", "F6", file=True
        )
        self.next_page = self._act(
            QT_TRANSLATE_NOOP("Actions", "Ne&xt page"), "forward", "Ctrl+PgDown", file=True
        )
        self.previous_page = self._act(
            QT_TRANSLATE_NOOP("Actions", "Pre&vious page"), "back", "Ctrl+PgUp", file=True
        )
        self.pages: list[QAction] = []
        self.languages = self._choices({key: Text("", name) for key, name in _LANGUAGES.items()})
        self.appearances = self._choices(_APPEARANCES)

        self.propose = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Plan …"),
            "plan",
            "F9",
            short=QT_TRANSLATE_NOOP("Actions", "Plan …"),
            file=True,
        )
        self.check_plan = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Check the planning file"),
            "check",
            "F8",
            short=QT_TRANSLATE_NOOP("Actions", "Check"),
            file=True,
        )

        self.new_year = self._act(QT_TRANSLATE_NOOP("Actions", "Begin a new &year"), "new", file=True)
        self.new_version = self._act(
            QT_TRANSLATE_NOOP("Actions", "New &version of the quotas …"), "copy", file=True
        )
        self.revise = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Revise the quotas …"),
            "revise",
            short=QT_TRANSLATE_NOOP("Actions", "Revise …"),
            file=True,
        )
        self.version_statute = self._act(
            QT_TRANSLATE_NOOP("Actions", "&SFS number and date of the version …"), "template", file=True
        )
        self.decide_quotas = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Decide the municipal quotas …"),
            "lock",
            short=QT_TRANSLATE_NOOP("Actions", "Decide …"),
            file=True,
        )
        self.help = self._act(QT_TRANSLATE_NOOP("Actions", "&Help on this page"), "help", "F1")
        self.help_contents = self._act(
            QT_TRANSLATE_NOOP("Actions", "&Contents and search"), "help", "Shift+F1"
        )
        self.tour = self._act(
            QT_TRANSLATE_NOOP("Actions", "G&uided tour"),
            "tour",
            short=QT_TRANSLATE_NOOP("Actions", "Take the tour (10 minutes)"),
        )
        self.glossary = self._act(QT_TRANSLATE_NOOP("Actions", "&Glossary"), "")
        self.shortcuts = self._act(QT_TRANSLATE_NOOP("Actions", "&Shortcuts"), "")
        self.crash_reports = self._act(QT_TRANSLATE_NOOP("Actions", "Crash &reports"), "")
        self.about = self._act(QT_TRANSLATE_NOOP("Actions", "&About Bosättningsplan"), "about")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.recent = QMenu(self._wording.translate("Actions", "Open &recent"))
        self.recent.setProperty(LISTS_FILES, True)
        # only menus show them: drawn once the window stands
        QTimer.singleShot(_DRAW_AFTER_MILLISECONDS, self, self.redraw_icons)

    def follow_file(self) -> None:
        """Acts that need a planning file wait until there is one."""
        for action in self._needs_file:
            action.setEnabled(self._workspace.is_open)

    def fill(self, bar: QMenuBar) -> None:
        """Puts every act in its menu."""
        translate = self._wording.translate
        self._menu(
            bar,
            translate("Actions", "&File"),
            [
                self.new,
                self.open,
                self.recent,
                self.example,
                None,
                self.import_workbook,
                self.import_criteria,
                self.fetch_criteria,
                self.municipality_templates,
                self.case_template,
                None,
                self.save_paper,
                self.print_paper,
                self.letterhead,
                None,
                self.close_file,
                self.quit,
            ],
        )
        self._menu(
            bar,
            translate("Actions", "&Edit"),
            [
                self.undo,
                self.redo,
                None,
                self.copy,
                self.copy_headings,
                self.paste,
                self.fill_down,
                self.clear,
                None,
                self.add_row,
                self.remove_rows,
                None,
                self.find,
                self.find_next,
                self.find_before,
                self.filter,
            ],
        )
        view = self._menu(
            bar,
            translate("Actions", "&View"),
            [
                *self.pages,
                None,
                self.next_page,
                self.previous_page,
                None,
                self.show_explanation,
                self.next_pane,
                self.show_on_map,
                self.work,
                None,
            ],
        )
        self._submenu(view, translate("Actions", "&Language"), self.languages)
        self._submenu(view, translate("Actions", "&Appearance"), self.appearances)
        self._menu(
            bar,
            translate("Actions", "&Plan"),
            [
                self.propose,
                None,
                self.new_year,
                self.new_version,
                self.version_statute,
                self.revise,
                self.decide_quotas,
                None,
                self.check_plan,
            ],
        )
        self._menu(
            bar,
            translate("Actions", "&Help"),
            [
                self.help,
                self.help_contents,
                self.tour,
                self.glossary,
                self.shortcuts,
                None,
                self.crash_reports,
                self.about,
            ],
        )

    def add_page(self, title: Text, icon_name: str) -> QAction:
        """An act that shows a page; Ctrl and its number is its shortcut, 0 for the tenth."""
        number = len(self.pages) + 1
        action = self._act(title, icon_name, f"Ctrl+{number % 10}" if number <= 10 else "", file=True)
        action.setCheckable(True)
        self.pages.append(action)
        return action

    def every(self) -> Iterator[QAction]:
        """All acts, for tests of words and shortcuts."""
        for value in vars(self).values():
            if isinstance(value, QAction):
                yield value
        yield from self.pages

    def redraw_icons(self) -> None:
        """After a change between light and dark."""
        for action in self.every():
            name = action.property("icon_name")
            if name:
                action.setIcon(icon(name))

    def _act(
        self, text: Text, icon_name: str, shortcut: str = "", *, short: Text | None = None, file: bool = False
    ) -> QAction:
        action = QAction(self._wording.of(text), self)
        if short is not None:
            action.setIconText(self._wording.of(short))
        self._dress(action, icon_name, shortcut)
        if file:
            self._needs_file.append(action)
        return action

    def _dress(self, action: QAction, icon_name: str, shortcut: str) -> None:
        action.setProperty("icon_name", icon_name)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.iconText()} ({shown})")

    def _name_steps(self) -> None:
        """Undo and redo say what they would do."""
        stack, of = self._workspace.undo_stack, self._wording.of
        for action, possible, act, bare, whole in (
            (
                self.undo,
                stack.can_undo(),
                stack.undo_text(),
                QT_TRANSLATE_NOOP("Actions", "&Undo"),
                QT_TRANSLATE_NOOP("Actions", "&Undo: {act}"),
            ),
            (
                self.redo,
                stack.can_redo(),
                stack.redo_text(),
                QT_TRANSLATE_NOOP("Actions", "&Redo"),
                QT_TRANSLATE_NOOP("Actions", "&Redo: {act}"),
            ),
        ):
            action.setEnabled(possible)
            shown = (act[:1].lower() + act[1:]).replace("&", "&&")
            action.setText(of(whole, act=shown) if act else of(bare))

    def _choices[K](self, names: dict[K, Text]) -> QActionGroup:
        group = QActionGroup(self)
        for key, name in names.items():
            action = group.addAction(self._wording.of(name))
            action.setCheckable(True)
            action.setData(key)
        return group

    def _menu(self, bar: QMenuBar, title: str, entries: Sequence[QAction | QMenu | None]) -> QMenu:
        menu = bar.addMenu(title)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, QMenu):
                entry.setParent(menu, entry.windowFlags())
                menu.addMenu(entry)
            else:
                menu.addAction(entry)
        return menu

    def _submenu(self, menu: QMenu, title: str, group: QActionGroup) -> None:
        menu.addMenu(title).addActions(group.actions())
