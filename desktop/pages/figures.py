"""The numbers that matter, large, in a row above the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget


class Figures(QFrame):
    """Each figure is a large number over its label."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 0, 8)
        self._layout.setSpacing(40)
        self._layout.addStretch(1)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """(number, label) from left to right."""
        while self._layout.count() > 1:
            item = self._layout.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for position, (number, label) in enumerate(figures):
            self._layout.insertWidget(position, _figure(number, label))


def _figure(number: str, label: str) -> QWidget:
    holder = QWidget()
    large = QLabel(number)
    large.setProperty("role", "large")
    small = QLabel(label)
    small.setProperty("role", "small")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(large)
    column.addWidget(small)
    return holder
