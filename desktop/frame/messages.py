"""What the program has to say, said in the window: one calm sentence, never a box in the way."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.look.icon_button import IconButton
from desktop.look.icons import icon
from models.errors import UserProblem
from models.wording import Wording

_log = logging.getLogger(__name__)


class Tone(StrEnum):
    """Each tone has its own icon and, for the screen reader, its own word."""

    DONE = "done"
    WARNING = "warning"
    PROBLEM = "problem"


def in_words(error: BaseException, wording: Wording) -> str:
    """A problem's own sentence; for a mistake of ours one calm sentence, and the rest in the log."""
    if isinstance(error, UserProblem):
        from models.problems import sentence

        return sentence(error, wording)
    _log.error("unexpected", exc_info=error)
    return wording.translate(
        "Messages",
        "Something went wrong in the program. What was saved before is untouched.\n"
        "Try once more. If it happens again, send the log file to those who look after the program "
        "(Help, About).",
    )


class MessageBar(QFrame):
    """A line above the page; it stays until it is closed or another takes its place."""

    help_wanted = Signal(str)  # topic

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.setProperty("role", "banner")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        # names of files and titles from services stand in it
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.more = QPushButton()
        self.more.setProperty("link", True)
        self.more.clicked.connect(lambda: self._act())
        self._act: Callable[[], object] = self.hide
        close = IconButton("close", wording.translate("Messages", "Close the message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.more)
        layout.addWidget(close)
        self._tone = Tone.DONE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def tell_problem(self, error: BaseException) -> None:
        """What went wrong in words, and the way to the page of the help that is about it."""
        from desktop.help.problem_topics import WORK_TOPIC, topic_of

        code = error.code if isinstance(error, UserProblem) else ""
        self.tell(in_words(error, self._wording), Tone.PROBLEM, topic_of(code) if code else WORK_TOPIC)

    def tell(self, text: str, tone: Tone = Tone.DONE, topic: str = "") -> None:
        """Shows a sentence; a good message leaves by itself. `topic` is the page of the help about it."""
        names = {
            Tone.DONE: self._wording.translate("Messages", "Done"),
            Tone.WARNING: self._wording.translate("Messages", "Warning"),
            Tone.PROBLEM: self._wording.translate("Messages", "Problem"),
        }
        self._tone = tone
        self._icon.setPixmap(icon(tone.value).pixmap(20, 20))
        self._icon.setAccessibleName(names[tone])
        self._text.setText(text)
        self._offer(self._wording.translate("Messages", "Read more") if topic else "")
        self._act = lambda: self.help_wanted.emit(topic)
        self.setAccessibleName(f"{names[tone]}: {text}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
        self._timer.stop()
        if tone is Tone.DONE:
            self._timer.start(8000)

    def offer(self, text: str, words: str, act: Callable[[], object]) -> None:
        """Says something, with one thing that can be done about it."""
        self.tell(text, Tone.WARNING)
        self._offer(words)
        self._act = act

    def _offer(self, words: str) -> None:
        self.more.setText(words)
        self.more.setVisible(bool(words))

    def forget_problem(self) -> None:
        """Once the next thing went well, what was refused before it is no longer true."""
        if self._tone is Tone.PROBLEM:
            self.hide()


def quiet_label(text: str, parent: QWidget | None = None) -> QLabel:
    """Small text that is read second."""
    label = QLabel(text, parent)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    return label
