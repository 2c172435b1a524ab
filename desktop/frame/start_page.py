"""What is shown while no planning file is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.frame.actions import WindowActions
from desktop.frame.messages import quiet_label
from desktop.pages.page import ActionButton
from desktop.workspace import Workspace

_WIDTH_SIGNS = 100


class StartPage(QWidget):
    """Three ways in, and the files of last time."""

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__()
        self._workspace = workspace
        self._acts = actions
        translate = workspace.wording.translate
        self.setAccessibleName(translate("Start", "Start"))
        title = QLabel("Bosättningsplan")
        title.setProperty("role", "large")
        lead = QLabel(
            translate(
                "Start",
                "Divide the county quota between the municipalities, and plan where newcomers can live – "
                "with homes, school places and services counted in.",
            )
        )
        lead.setWordWrap(True)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        buttons.setColumnStretch(3, 1)
        for position, action in enumerate((actions.new, actions.open, actions.example)):
            buttons.addWidget(ActionButton(action, primary=position == 0), 0, position)
        buttons.addWidget(ActionButton(actions.tour), 1, 0, 1, 3)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        content = QWidget()
        width = _WIDTH_SIGNS * self.fontMetrics().averageCharWidth()
        content.setMaximumWidth(width)
        column = QVBoxLayout(content)
        margins = column.contentsMargins()
        self._room = width - margins.left() - margins.right()
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(lead)
        column.addLayout(buttons)
        column.addLayout(self._recent)
        column.addWidget(
            quiet_label(
                translate(
                    "Start",
                    "The example county is Dalarna with real places, the real county quota, "
                    "and made-up homes and services.",
                )
            )
        )
        column.addStretch(2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(48, 24, 24, 24)
        layout.addWidget(content, 1)
        layout.addStretch(1)
        layout.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Lists the files of last time again."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for action in self._acts.recent.actions():
            button = ActionButton(action)
            button.setProperty("link", True)
            self._recent.addWidget(button)
            button.ensurePolished()
            metrics, text = button.fontMetrics(), button.text()
            beside = button.sizeHint().width() - metrics.horizontalAdvance(text)
            button.setText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, self._room - beside))
