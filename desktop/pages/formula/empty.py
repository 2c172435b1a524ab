"""What stands where the formula will be: what belongs here, and the two ways to begin."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.pages.formula.alternative_rows import FormulaBasis, equal_weights
from desktop.pages.page import ActionButton
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import CRITERION_TITLES

_TEXT_SIGNS = 72


class FormulaEmpty(QWidget):
    """Without a county quota there is nothing to divide: then the way there is offered instead."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        translate = wording.translate
        self.first_action = QAction(translate("Formula", "Make a first alternative"), self)
        self.population_action = QAction(translate("Formula", "Calculate by population"), self)
        self.county_action = QAction(translate("Formula", "Write the county quota"), self)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setFixedWidth(_TEXT_SIGNS * self._text.fontMetrics().averageCharWidth())
        self._buttons = [
            ActionButton(self.first_action, primary=True),
            ActionButton(self.population_action),
            ActionButton(self.county_action, primary=True),
        ]
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._text)
        column.addLayout(row)
        column.addStretch(1)

    def show_basis(self, basis: FormulaBasis) -> None:
        translate, of = self._wording.translate, self._wording.of
        first, by_population, county = self._buttons
        can_begin = basis.problem is None and not basis.is_decided
        first.setVisible(can_begin)
        by_population.setVisible(can_begin)
        county.setVisible(basis.problem is not None and not basis.is_decided)
        if basis.is_decided:
            text = translate("Formula", "The quotas of this version are decided, without a formula here.")
        elif basis.problem is not None:
            text = sentence(basis.problem, self._wording)
        else:
            criteria = ", ".join(
                self._wording.of(CRITERION_TITLES[criterion]).lower()
                for criterion in equal_weights(basis).weights
            )
            text = of(
                QT_TRANSLATE_NOOP(
                    "Formula",
                    "Here the county quota is divided by a formula that you can show and defend: each "
                    "criterion's weight is yours, and what it gives each municipality is seen in persons.\n\n"
                    "A first alternative weighs the criteria that have values for everyone alike: "
                    "{criteria}.",
                ),
                criteria=criteria,
            )
        self._text.setText(text)
