"""A sentence that stands where it belongs in a page, with its sign and perhaps a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.frame.messages import Tone
from desktop.look.icons import icon

_SIDE = 18


class Notice(QWidget):
    """Takes no room while it has nothing to say."""

    acted = Signal()

    def __init__(self, act: str = "") -> None:
        super().__init__()
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(act, self)
        self.button.setVisible(bool(act))
        self.button.clicked.connect(self.acted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return self._text.text()

    def say(self, text: str, tone: Tone = Tone.WARNING) -> None:
        self._icon.setPixmap(icon(tone.value).pixmap(_SIDE, _SIDE))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
