"""The officer's alternatives as tabs, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QTabBar, QWidget

from desktop.look.icons import icon
from models.queries import AlternativeRow
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

_MOST_SIGNS = 60
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class AlternativeBar(QWidget):
    """Says what is wanted of an alternative; others do it."""

    chosen = Signal(int)  # id
    renamed = Signal(int, str)  # id, name

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: tuple[AlternativeRow, ...] = ()
        translate = wording.translate
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(translate("Formula", "Alternatives"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.name = _NameEditor()
        self.name.setMaxLength(_MOST_SIGNS)
        self.name.setAccessibleName(translate("Formula", "Name of the alternative"))
        self.name.hide()
        self.new_action = self._act(QT_TRANSLATE_NOOP("Formula", "&New, all criteria alike"), "add")
        self.population_action = self._act(QT_TRANSLATE_NOOP("Formula", "New by &population alone"), "add")
        self.copy_action = self._act(QT_TRANSLATE_NOOP("Formula", "&Copy the alternative"), "copy")
        self.rename_action = self._act(QT_TRANSLATE_NOOP("Formula", "&Rename the alternative"))
        self.rename_action.setShortcut(QKeySequence("F2"))
        self.rename_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.remove_action = self._act(QT_TRANSLATE_NOOP("Formula", "Re&move the alternative"), "remove")
        menu = QMenu(self)
        menu.addActions([self.new_action, self.population_action, self.copy_action])
        menu.addSeparator()
        menu.addActions([self.rename_action, self.remove_action])
        self.tabs.addActions(menu.actions())
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.menu_button = QPushButton(translate("Formula", "&Alternative"))
        self.menu_button.setToolTip(translate("Formula", "New, copy, rename or remove an alternative"))
        self.menu_button.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.tabs, self.name, self.menu_button):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.tabs.currentChanged.connect(self._choose)
        self.tabs.tabBarDoubleClicked.connect(self._begin_rename)
        self.rename_action.triggered.connect(self._begin_rename)
        self.name.editingFinished.connect(self._finish_rename)
        self.name.given_up.connect(self._leave_name)

    def show_alternatives(
        self, rows: Sequence[AlternativeRow], current: int | None, *, read_only: bool
    ) -> None:
        self.name.hide()
        self._rows = tuple(rows)
        blocked = self.tabs.blockSignals(True)
        while self.tabs.count() > len(rows):
            self.tabs.removeTab(self.tabs.count() - 1)
        while self.tabs.count() < len(rows):
            self.tabs.addTab("")
        used = self._wording.translate("Formula", "The quotas are taken from this alternative.")
        for at, row in enumerate(rows):
            self.tabs.setTabText(at, row.name)
            self.tabs.setTabIcon(at, icon("done") if row.adopted else QIcon())
            self.tabs.setTabToolTip(at, used if row.adopted else "")
            if row.id == current:
                self.tabs.setCurrentIndex(at)
        self.tabs.blockSignals(blocked)
        self.menu_button.setVisible(not read_only)
        for action in self.menu_button.menu().actions():
            action.setEnabled(not read_only)

    def next_name(self) -> str:
        """Alternative A, B, C …: the first that is free."""
        taken = {row.name for row in self._rows}
        text = QT_TRANSLATE_NOOP("Formula", "Alternative {letter}")
        names = (
            self._wording.of(text, letter=_LETTERS[at] if at < len(_LETTERS) else str(at)) for at in count()
        )
        return next(name for name in names if name not in taken)

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            self.chosen.emit(self._rows[at].id)

    def _begin_rename(self) -> None:
        """Enter keeps the new name, Escape the old one."""
        at = self.tabs.currentIndex()
        if 0 <= at < len(self._rows) and self.rename_action.isEnabled():
            self.name.setText(self._rows[at].name)
            self.name.show()
            self.name.selectAll()
            self.name.setFocus()

    def _finish_rename(self) -> None:
        at, name = self.tabs.currentIndex(), self.name.text().strip()
        if self.name.isHidden():
            return
        self._leave_name()
        if 0 <= at < len(self._rows) and name and name != self._rows[at].name:
            self.renamed.emit(self._rows[at].id, name)

    def _leave_name(self) -> None:
        had_keyboard = self.name.hasFocus()
        self.name.hide()
        if had_keyboard:
            self.tabs.setFocus()

    def _act(self, text: Text, icon_name: str = "") -> QAction:
        action = QAction(self._wording.of(text), self)
        if icon_name:
            action.setIcon(icon(icon_name))
        return action


class _NameEditor(QLineEdit):
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
