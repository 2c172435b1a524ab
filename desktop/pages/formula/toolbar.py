"""Above the formula's table: what the criteria's columns show, and whether the formula stands beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.look.icon_button import IconButton
from desktop.pages.formula.alternative_columns import Shown
from models.wording import Wording


class FormulaToolbar(QWidget):
    def __init__(self, wording: Wording) -> None:
        super().__init__()
        translate = wording.translate
        self.shown = QComboBox()
        self.shown.setAccessibleName(translate("Formula", "What the criteria's columns show"))
        self.shown.addItem(translate("Formula", "Criteria: contributions in persons"), Shown.CONTRIBUTIONS)
        self.shown.addItem(translate("Formula", "Criteria: values"), Shown.VALUES)
        self.panel_button = IconButton("panel", translate("Formula", "Show the formula"))
        self.panel_button.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.shown)
        row.addWidget(self.panel_button)
