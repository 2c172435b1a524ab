"""What can be done with what is selected on the board: as actions with keys, in the panel and in its menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.icons import icon
from models.wording import Wording


class SpotActs(QObject):
    """The page connects them, and says which of them there is a use for."""

    def __init__(self, wording: Wording, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        translate = wording.translate
        self.pick_up = self._act(translate("Board", "Pick up and move"), "redo", "")
        self.move = self._act(translate("Proposal", "Move households …"), "redo", "Ctrl+M")
        self.lock = self._act(translate("Proposal", "Lock the cell …"), "lock", "Ctrl+L")
        self.unlock = self._act(translate("Proposal", "Unlock the cell"), "unlock", "Ctrl+Shift+L")
        self.why = self._act(translate("Explain", "Alternatives and prices"), "balance", "Ctrl+Shift+J")
        self.price = self._act(translate("Explain", "Work out the prices"), "balance", "Ctrl+J")
        self.plan_rest = self._act(translate("Board", "Plan the rest"), "plan", "Shift+F9")
        self.plan_rest.setToolTip(
            translate("Board", "Plans again with as few changes as can be; what you moved stays (Shift+F9)")
        )
        self.fold = self._act(translate("Board", "Fold every municipality"), "panel", "")
        self.unfold = self._act(translate("Board", "Unfold every municipality"), "panel", "")
        for action in (self.fold, self.unfold):
            action.setEnabled(True)

    @property
    def menu(self) -> Sequence[QAction | None]:
        """In the order of the board's menu; None is a line between."""
        return (
            self.pick_up,
            self.move,
            None,
            self.lock,
            self.unlock,
            self.why,
            None,
            self.plan_rest,
            None,
            self.fold,
            self.unfold,
        )

    def lead_to(self, acts: Sequence[tuple[QAction, Callable[[], object]]]) -> None:
        for action, do in acts:
            action.triggered.connect(do)

    def _act(self, text: str, icon_name: str, key: str) -> QAction:
        action = QAction(icon(icon_name), text, self)
        action.setIconText(text)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({keys})")
        action.setEnabled(False)
        self._page.addAction(action)
        return action
