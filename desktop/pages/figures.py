"""The numbers that matter, large, in a row above the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

_MOST = 4


class Figures(QFrame):
    """Each figure is a large number over its label; at most four."""

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(40)
        self._figures = tuple(_Figure() for _ in range(_MOST))
        for figure in self._figures:
            layout.addWidget(figure)
        layout.addStretch(1)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """(number, label) from left to right."""
        for position, widget in enumerate(self._figures):
            widget.setVisible(position < len(figures))
            if position < len(figures):
                widget.show_figure(*figures[position])


class _Figure(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._number = QLabel()
        self._number.setProperty("role", "large")
        self._label = QLabel()
        self._label.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._label)

    def show_figure(self, number: str, label: str) -> None:
        self._number.setText(number)
        self._number.setAccessibleName(f"{label}: {number}")
        self._label.setText(label)
