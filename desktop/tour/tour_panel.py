"""The quiet panel beside the work: which step, what to do, and whether it has been done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.frame.messages import quiet_label
from desktop.look.icons import icon
from desktop.tour.steps import STEPS, Step
from models.wording import QT_TRANSLATE_NOOP, Wording

_LINES = 8


class TourPanel(QFrame):
    """Stands above the explanation: both share one column, so that the page keeps its room."""

    left = Signal()
    moved = Signal(int)  # steps forward or back
    example_wanted = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.setProperty("role", "tour")
        translate = wording.translate
        self._where = quiet_label("")
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._text = QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._text.setMinimumHeight(_LINES * self._text.fontMetrics().lineSpacing())  # buttons stay in place
        self._mark = QLabel()
        self._done = quiet_label("")
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._mark)
        state.addWidget(self._done, 1)
        self.back = QPushButton(translate("Tour", "&Back"))
        self.next = QPushButton()
        self.leave = QPushButton(translate("Tour", "Lea&ve the tour"))
        self.leave.setProperty("link", True)
        self.example = QPushButton(translate("Tour", "Open the e&xample county …"))
        self._elsewhere = quiet_label(
            translate(
                "Tour",
                "This is not the example. The tour changes a number and makes a proposal: it is best taken "
                "there.",
            )
        )
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(lambda: self.moved.emit(1))
        self.leave.clicked.connect(self.left)
        self.example.clicked.connect(self.example_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 8)
        layout.setSpacing(8)
        for widget in (self._where, self._title, self._text):
            layout.addWidget(widget)
        layout.addLayout(state)
        layout.addLayout(buttons)
        layout.addWidget(self._elsewhere)
        layout.addWidget(self.example, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)

    def show_step(self, position: int, *, done: bool, in_example: bool) -> None:
        step: Step = STEPS[position]
        of = self._wording.of
        self._where.setText(
            of(
                QT_TRANSLATE_NOOP("Tour", "Guided tour, step {number} of {all}"),
                number=position + 1,
                all=len(STEPS),
            )
        )
        self._title.setText(of(step.title))
        self._text.setText(of(step.text))
        self._elsewhere.setVisible(not in_example)
        self.example.setVisible(not in_example)
        self.back.setEnabled(position > 0)
        self._show_state(done=done, is_last=position == len(STEPS) - 1)
        self.setAccessibleName(f"{self._where.text()}: {self._title.text()}")

    def tell_done(self, *, is_last: bool) -> None:
        """The thing has been done: said to the screen reader too, and the keyboard stays where it is."""
        self._show_state(done=True, is_last=is_last)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._done.text()))

    def _show_state(self, *, done: bool, is_last: bool) -> None:
        translate = self._wording.translate
        self._mark.setPixmap(icon("done" if done else "missing").pixmap(20, 20))
        self._done.setText(translate("Tour", "Done") if done else translate("Tour", "Not done yet"))
        self._mark.setAccessibleName(self._done.text())
        if is_last:
            self.next.setText(translate("Tour", "&End the tour"))
        else:
            self.next.setText(translate("Tour", "&Next step") if done else translate("Tour", "&Skip"))
        self.next.setProperty("primary", done)
        self.next.style().unpolish(self.next)
        self.next.style().polish(self.next)
