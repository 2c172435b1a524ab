"""A small form: its parts from top to bottom, and two ways out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget


def lay_out_form(form: QDialog, parts: Sequence[QWidget | QLayout], act: QPushButton, way_out: str) -> None:
    """`act` is what Enter does; `way_out` are the words of the button that leaves things as they are."""
    act.setProperty("primary", True)
    act.setDefault(True)
    cancel = QPushButton(way_out, form)
    cancel.setAutoDefault(False)
    cancel.clicked.connect(form.reject)
    buttons = QHBoxLayout()
    buttons.setSpacing(8)
    buttons.addStretch(1)
    buttons.addWidget(cancel)
    buttons.addWidget(act)
    layout = QVBoxLayout(form)
    layout.setContentsMargins(24, 24, 24, 16)
    layout.setSpacing(16)
    for part in (*parts, buttons):
        if isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
