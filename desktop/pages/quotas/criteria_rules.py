"""Which rules the year's division rests on, and the number of a statute that is only proposed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from models.rule_sets import RuleSet
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import NOT_CONFIRMED

_FIELD_WIDTH = 112


class RuleSetLine(QWidget):
    """The number of a statute that is only proposed; hidden for one in force. `label` names the rules and
    stands where the view wants it. `confirmed` carries what was written; empty takes the number back.
    """

    confirmed = Signal(str)

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        translate = wording.translate
        self.label = QLabel()
        self.field = QLineEdit()
        self.field.setPlaceholderText("2026:1234")
        self.field.setFixedWidth(_FIELD_WIDTH)
        caption = QLabel(translate("Criteria", "&SFS number"))
        caption.setBuddy(self.field)
        self.field.setAccessibleName(translate("Criteria", "SFS number of the statute"))
        self.button = QPushButton(translate("Criteria", "Confirm the rule set"))
        self.field.returnPressed.connect(self._confirm)
        self.button.clicked.connect(self._confirm)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (caption, self.field, self.button):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_rules(self, rules: RuleSet, sfs: str) -> None:
        of = self._wording.of
        if sfs == rules.id:
            text = of(QT_TRANSLATE_NOOP("Criteria", "Rule set {rules}"), rules=rules.id)
        else:
            state = f"SFS {sfs}" if sfs else of(NOT_CONFIRMED)
            text = of(
                QT_TRANSLATE_NOOP("Criteria", "Rule set {rules} ({state})"), rules=rules.id, state=state
            )
        self.label.setText(text)
        self.field.setText("" if rules.sfs else sfs)
        self.setVisible(not rules.sfs)

    def _confirm(self) -> None:
        self.confirmed.emit(self.field.text())
