"""Beneath the board while something is moved: what, how the rules stand to it, and why it is stored."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from desktop.look.icon_button import IconButton
from desktop.look.icons import icon
from desktop.pages.page import ActionButton
from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.board.words import load_sentence, moves_sentence, rules_sentence
from models.wording import Wording

_SIGN = 20


class MovesBar(QFrame):
    """`save_wanted` carries the reason; the plan action is enabled when the moves have one."""

    save_wanted = Signal(str)

    def __init__(self, wording: Wording, board: Board, plan_rest: QAction) -> None:
        super().__init__()
        self._wording = wording
        self._board = board
        self._plan_rest = plan_rest
        translate = wording.translate
        self.setProperty("role", "banner")
        self.setAccessibleName(translate("Board", "Moves by hand"))
        self._sign = QLabel(self)
        self._sign.setFixedWidth(_SIGN)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.reason.setAccessibleName(translate("Board", "Reason for the moves"))
        self.reason.setPlaceholderText(translate("Board", "Reason, for example what the municipality says"))
        self.reason.textChanged.connect(lambda _text: self._follow_reason())
        self.reason.returnPressed.connect(self._save)
        self.save_button = QPushButton(translate("Board", "Save the moves"), self)
        self.save_button.clicked.connect(self._save)
        self._plan_button = ActionButton(plan_rest)
        self.back_button = IconButton("undo", translate("Board", "Take back the last move (Ctrl+Z)"))
        self.back_button.clicked.connect(board.take_back)
        self.clear_button = IconButton("clear", translate("Board", "Take back every move"))
        self.clear_button.clicked.connect(board.clear)
        takes_back = (self.back_button, self.clear_button)
        stores = (self.reason, self.save_button, self._plan_button)
        self._ends = (*stores, *takes_back)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._sign)
        above.addWidget(self.text, 1)
        for button in takes_back:
            above.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.reason, 1)
        for widget in stores[1:]:
            below.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(4)
        for line in (above, below):
            line.setSpacing(8)
            layout.addLayout(line)
        for told in (board.changed, board.judged, board.lifted, board.put_down):
            told.connect(self.follow)
        self.follow()

    @property
    def can_store(self) -> bool:
        """Moves with a reason, or none at all."""
        return not self._board.steps.moves or bool(self.reason.text().strip())

    def follow(self) -> None:
        """Shown while there is something to say."""
        board, wording = self._board, self._wording
        shown, load, moves = board.shown, board.load, board.steps.moves
        self.setVisible(shown is not None and (load is not None or board.steps.count > 0))
        if not board.steps.count:
            self.reason.clear()
        for widget in self._ends:
            widget.setVisible(load is None)
        if shown is None:
            return
        broken = {breach.rule_id for breach in shown.solution.breaches}
        households = sum(move.households for move in moves)
        said = moves_sentence(households, wording) if load is None else load_sentence(load, shown, wording)
        asking = wording.translate("Board", "Asking the rules …")
        rules = rules_sentence(len(broken), wording) if board.is_judged else asking
        self.text.setText(f"{said} {rules}")
        self._sign.setPixmap(icon("problem" if broken else "done").pixmap(_SIGN, _SIGN))
        self._follow_reason()

    def _follow_reason(self) -> None:
        moved = bool(self._board.steps.moves)
        self.save_button.setEnabled(moved and self.can_store)
        words = self._wording.translate(
            "Board", "Write the reason first: it is stored and printed with the moves."
        )
        self.save_button.setToolTip("" if self.can_store else words)
        self._plan_rest.setEnabled(self._board.shown is not None and self.can_store)

    def _save(self) -> None:
        if self.save_button.isEnabled():
            self.save_wanted.emit(self.reason.text().strip())
