"""The boxes of the overview and the links in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from desktop.look.icons import icon

LINK_PADDING = 4  # so that words under a link begin where it does


def box(heading: str = "") -> tuple[QFrame, QGridLayout]:
    """A framed part of the page, with its heading on the first line."""
    frame = QFrame()
    frame.setProperty("role", "banner")
    grid = QGridLayout(frame)
    grid.setContentsMargins(16, 8, 16, 8)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    if heading:
        label = QLabel(heading)
        label.setProperty("role", "heading")
        grid.addWidget(label, 0, 0, 1, 3)
    return frame, grid


def link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(text)
    return button


def small(text: str) -> QLabel:
    """A line under a link, read second."""
    label = QLabel(text)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    label.setIndent(LINK_PADDING)
    return label


def mark(name: str, words: str) -> QLabel:
    """An icon that says the same in words."""
    label = QLabel()
    label.setPixmap(icon(name).pixmap(20, 20))
    label.setToolTip(words)
    label.setAccessibleName(words)
    return label
