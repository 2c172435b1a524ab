"""Why a formula cannot be computed, said where it is seen, with the way to mend it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from desktop.look.icons import icon
from models.errors import UserProblem
from models.problems import sentence
from models.wording import Wording

_ABOUT_VALUES = frozenset({"CRITERION_VALUES_MISSING", "CRITERION_VALUE_NEGATIVE", "CRITERION_SAYS_NOTHING"})
_ABOUT_COUNTY = frozenset({"COUNTY_QUOTA_NOT_SET"})


class FormulaNotice(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.is_about_county = False
        self.setProperty("role", "banner")
        self._mark = QLabel()
        self._mark.setAccessibleName(wording.translate("Messages", "Problem"))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.link = QPushButton()
        self.link.setProperty("link", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.text, 1)
        row.addWidget(self.link)
        self.hide()

    def say(self, problem: UserProblem) -> None:
        translate = self._wording.translate
        self.is_about_county = problem.code in _ABOUT_COUNTY
        self._mark.setPixmap(icon("problem").pixmap(20, 20))
        self.text.setText(sentence(problem, self._wording))
        self.setAccessibleName(self.text.text())
        self.link.setText(
            translate("Formula", "Go to Counties")
            if self.is_about_county
            else translate("Formula", "Go to Basis")
        )
        self.link.setVisible(self.is_about_county or problem.code in _ABOUT_VALUES)
        self.show()

    def say_nothing(self) -> None:
        self.hide()
