"""What stands here before the first proposal: what belongs here, and the act."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.pages.page import ActionButton
from models.wording import Wording


class EmptyProposal(QWidget):
    def __init__(self, wording: Wording, propose: QAction) -> None:
        super().__init__()
        text = QLabel(
            wording.translate(
                "Proposal",
                "Here the proposal will stand: how many households move to which place, month by month.\n"
                "Plan as soon as there are quotas and homes; you can plan again as often as you like.",
            ),
            self,
        )
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 32, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(text)
        layout.addWidget(ActionButton(propose, primary=True))
        layout.addStretch(1)
