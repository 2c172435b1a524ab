"""Two proposals beside each other: what was asked differently, goals and rules, and the cells that differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.outcome_words import outcome_label
from desktop.pages.proposal.words import proposal_label
from desktop.tables.read_table import ReadTable
from models.queries.proposals import ProposalRow
from models.wording import Wording

if TYPE_CHECKING:
    from optimizer.explaining.plan_difference import HandChanges, PlanDifference

type Line = tuple[str, str, str, str]


class FactsModel(ReadTable[Line]):
    """Goals and rules before and now: one line each, in words."""

    def __init__(self, wording: Wording) -> None:
        translate = wording.translate
        super().__init__(
            (
                translate("Difference", "Goal or rule"),
                translate("Proposal", "Before"),
                translate("Proposal", "Now"),
                translate("Proposal", "Difference"),
            ),
            numbers=frozenset({1, 2, 3}),
        )

    def texts_of(self, row: Line) -> tuple[str, ...]:
        return row


def fact_lines(difference: PlanDifference, wording: Wording) -> tuple[Line, ...]:
    """Every goal, and the rules that did not fare alike."""
    from desktop.words import differences as words
    from desktop.words.goals import goal_name, rule_title

    goals = [
        (goal_name(goal.goal_id, wording), *words.goal_words(goal, wording)) for goal in difference.goals
    ]
    rules = [
        (
            rule_title(rule.rule_id, wording),
            words.rule_words(rule.before, wording),
            words.rule_words(rule.after, wording),
            "",
        )
        for rule in words.changed_rules(difference)
    ]
    return (*goals, *rules)


class ComparisonView(QWidget):
    """`cells` is the table of differing cells, made by the views; the rest stands above it."""

    other_chosen = Signal(int)
    more_wanted = Signal()  # the page where up to four stand side by side

    def __init__(self, wording: Wording, cells: QTableView, facts: QTableView) -> None:
        super().__init__()
        self._wording = wording
        translate = wording.translate
        self.others = QComboBox(self)
        self.others.setAccessibleName(translate("Difference", "Compare with"))
        self.others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.others.activated.connect(lambda row: self.other_chosen.emit(self.others.itemData(row)))
        label = QLabel(translate("Difference", "Compare with"), self)
        label.setBuddy(self.others)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.facts_model = FactsModel(wording)
        facts.setModel(self.facts_model)
        facts.setAccessibleName(translate("Difference", "Goals and rules before and now"))
        facts.verticalHeader().hide()
        facts.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        facts.setWordWrap(True)
        facts.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.facts = facts
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(label)
        upper.addWidget(self.others)
        self.more = QPushButton(translate("Difference", "Side by side …"), self)
        self.more.setToolTip(
            translate("Difference", "Totals, municipalities, maps and paper on the page Compare")
        )
        self.more.clicked.connect(self.more_wanted)
        upper.addWidget(self.more)
        upper.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(upper)
        layout.addWidget(self.summary)
        layout.addWidget(facts, 1)
        layout.addWidget(cells, 1)

    @property
    def other(self) -> int | None:
        """The number of the proposal that is compared with."""
        number: int | None = self.others.currentData()
        return number

    def offer(self, rows: Sequence[ProposalRow], chosen: int | None) -> None:
        """The proposals that can be compared with, and the one that is."""
        self.others.clear()
        for row in rows:
            label = proposal_label(
                row.id, row.created, outcome_label(row.outcome, self._wording), self._wording
            )
            self.others.addItem(label, row.id)
        self.others.setCurrentIndex(self.others.findData(chosen))

    def show_difference(self, difference: PlanDifference, changes: Sequence[HandChanges]) -> None:
        from desktop.words import differences as words

        told = [words.moved_words(difference, self._wording), words.asked_words(difference, self._wording)]
        told += words.hand_change_lines(changes, self._wording)
        self.summary.setText(" ".join(told))
        self.facts_model.show(fact_lines(difference, self._wording))
