"""What can be done with what is selected on the board: as actions with keys, in the panel and in its menu."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.look.icons import icon
from desktop.pages.proposal.answers import Answers
from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.grid import RowKind, Spot
from desktop.pages.proposal.model import Where
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

    def show_menu(self, at: QPoint) -> None:
        """All of them, where it was asked for."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.pick_up, self.move])
        menu.addSeparator()
        menu.addActions([self.lock, self.unlock, self.why])
        menu.addSeparator()
        menu.addActions([self.plan_rest, self.fold, self.unfold])
        menu.popup(at)

    def offered(
        self, spot: Spot, board: Board, answers: Answers, locked: Collection[Where]
    ) -> Sequence[QAction]:
        """What can be done with a spot now; the rest waits."""
        is_cell = spot.kind is RowKind.PLACE and spot.month is not None
        movable, moved = board.can_pick_up(spot), board.steps.count > 0
        self.pick_up.setEnabled(movable and board.load is None)
        self.move.setEnabled(movable)
        self.lock.setEnabled(is_cell)
        self.unlock.setEnabled(is_cell and (spot.place_code, spot.month) in locked)
        self.why.setEnabled(movable and not moved and not answers.is_busy and answers.of_spot(spot) is None)
        return [action for action in (self.move, self.lock, self.unlock, self.why) if action.isEnabled()]

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
