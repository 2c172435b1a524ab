"""Questions under one another: each label level with its field, named for the screen reader."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


def labelled_fields(fields: Iterable[tuple[str, QWidget]]) -> QGridLayout:
    """Labels with their keyboard letter, and the fields that the letters lead to."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (words, field) in enumerate(fields):
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
    return grid
