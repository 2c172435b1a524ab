"""The panel at the right: why the selected number is what it is, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.pages.page import ActionButton, Explanation
from models.wording import Wording

_BESIDE = 24  # signs of a value that stands beside its label; a longer one stands below it


class ExplanationPanel(QScrollArea):
    """Shows one `Explanation`; without one it says what it is for."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(200)
        self.setAccessibleName(wording.translate("Explanation", "Explanation of the selection"))
        self.explain(None)

    def explain(self, explanation: Explanation | None) -> None:
        content = QFrame()
        content.setProperty("role", "panel")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 20, 16, 16)
        layout.setSpacing(8)
        if explanation is None:
            nothing = self._wording.translate(
                "Explanation", "Select a cell to see where its value comes from and what it affects."
            )
            layout.addWidget(_text(nothing, "small"))
        else:
            layout.addWidget(_text(explanation.heading, "heading"))
            if explanation.lines:
                layout.addLayout(_lines(explanation))
            if explanation.text:
                layout.addWidget(_text(explanation.text, "small"))
            for action in explanation.actions:
                layout.addWidget(ActionButton(action), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setWidget(content)


def _lines(explanation: Explanation) -> QGridLayout:
    """A label without a value is the heading of what follows."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for label, value in explanation.lines:
        row = grid.rowCount()
        if not value:
            grid.addWidget(_text(label, "heading"), row, 0, 1, 2)
            continue
        shown = _text(value)
        shown.setAccessibleName(f"{label}: {value}")
        if len(value) <= _BESIDE:
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(label, "small"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1)
            continue
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(_text(label, "small"))
        both.addWidget(shown)
        grid.addLayout(both, row, 0, 1, 2)
    return grid


def _text(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
