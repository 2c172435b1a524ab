"""What the follow-up is of: the month until which it counts, and the plan it is held against."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from models.domain.balance import QuotaYear
from models.domain.months import Month
from models.queries import ProposalRow, last_month_over
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month

_BY_PROFILE = -1


class FollowUpQuestion(QWidget):
    changed = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._year = 0
        translate = wording.translate
        self.month = QComboBox()
        self.plan = QComboBox()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for words, field in (
            (translate("FollowUp", "&Until the end of"), self.month),
            (translate("FollowUp", "A&gainst"), self.plan),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(field)
            layout.addSpacing(16)
            field.activated.connect(lambda _index: self.changed.emit())
        layout.addStretch(1)

    @property
    def until(self) -> Month:
        month: Month = self.month.currentData()
        return month

    @property
    def proposal_id(self) -> int | None:
        """None is the monthly profile."""
        number: int = self.plan.currentData()
        return None if number == _BY_PROFILE else number

    def show_year(self, year: int, proposals: Sequence[ProposalRow]) -> None:
        """Another year begins at the last month that is over and the newest proposal."""
        is_other, self._year = year != self._year, year
        if is_other:
            self.month.clear()
            for month in QuotaYear(year).months:
                self.month.addItem(long_month(month, self._wording), month)
            today = date.today()  # noqa: DTZ011 - the officer's own calendar
            self.month.setCurrentIndex(last_month_over(year, today) - QuotaYear(year).first)
        was_newest = is_other or self.plan.currentIndex() == 0
        chosen = None if was_newest else self.plan.currentData()
        self.plan.clear()
        for proposal in proposals:
            text = self._wording.of(
                QT_TRANSLATE_NOOP("FollowUp", "proposal {number}, {day}"),
                number=proposal.id,
                day=proposal.created[:10],
            )
            self.plan.addItem(text, proposal.id)
        self.plan.addItem(self._wording.translate("FollowUp", "the monthly profile"), _BY_PROFILE)
        found = self.plan.findData(chosen)
        self.plan.setCurrentIndex(max(found, 0))
