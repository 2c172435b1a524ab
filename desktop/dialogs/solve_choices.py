"""What the officer asks a plan for: rules on and off, goals in order, what may give way, how long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from models.domain.proposal import DEFAULT_GOALS, PlanSettings
from models.wording import Wording
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES
from optimizer.rules.rule import RuleKind

TIE_BREAK = "code_order"
"""Always the last goal, so that the same input gives the same plan; not a choice."""
OFFERED = tuple(goal for goal in GOALS if goal.id in DEFAULT_GOALS and goal.id != TIE_BREAK)
"""Not the goal of scores: households in a planning file carry none."""
SHORTEST, LONGEST = 5, 3600


class SolveChoices(QWidget):
    """The form above; `settings()` is what it says."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        translate = wording.translate
        self.rules = QListWidget(self)
        self.rules.setAccessibleName(translate("Solve", "Rules"))
        for rule in RULES:
            _checkable(self.rules, wording.of(rule.title), rule.id, fixed=rule.kind is RuleKind.ALWAYS)
        self.goals = QListWidget(self)
        self.goals.setAccessibleName(translate("Solve", "Goals, the most important first"))
        self.goals.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for goal in OFFERED:
            _checkable(self.goals, wording.of(goal.title), goal.id)
        self.goals.setCurrentRow(0)
        for listing in (self.rules, self.goals):
            listing.setWordWrap(True)
            listing.setSpacing(2)
            listing.setMinimumHeight(200)
            listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.late = QCheckBox(translate("Solve", "Late reception is allowed, as a last resort"), self)
        self.shortage = QCheckBox(
            translate("Solve", "Places in services may run short, named and counted"), self
        )
        self.seconds = QSpinBox(self)
        self.seconds.setRange(SHORTEST, LONGEST)
        self.seconds.setSuffix(translate("Solve", " seconds"))
        self.seconds.setAccessibleName(translate("Solve", "Longest time"))
        self._show(PlanSettings())
        self._lay_out()

    def settings(self) -> PlanSettings:
        return PlanSettings(
            goals=(*_checked(self.goals), TIE_BREAK),
            rules_off=frozenset(rule.id for rule in RULES) - set(_checked(self.rules)),
            late_allowed=self.late.isChecked(),
            service_shortage_allowed=self.shortage.isChecked(),
            time_limit_seconds=float(self.seconds.value()),
        )

    def move_goal(self, steps: int) -> None:
        """Moves the current goal down, or up where `steps` is negative."""
        row = self.goals.currentRow()
        target = row + steps
        if row >= 0 and 0 <= target < self.goals.count():
            self.goals.insertItem(target, self.goals.takeItem(row))
            self.goals.setCurrentRow(target)

    def _show(self, settings: PlanSettings) -> None:
        self.late.setChecked(settings.late_allowed)
        self.shortage.setChecked(settings.service_shortage_allowed)
        self.seconds.setValue(int(settings.time_limit_seconds))

    def _lay_out(self) -> None:
        translate = self._wording.translate
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(24)
        layout.setVerticalSpacing(8)
        for column, (title, hint) in enumerate(
            (
                (
                    translate("Solve", "Rules"),
                    translate("Solve", "A rule that is switched off is printed as switched off."),
                ),
                (
                    translate("Solve", "Goals, the most important first"),
                    translate("Solve", "A goal may cost nothing of the goals above it."),
                ),
            )
        ):
            heading = QLabel(title, self)
            heading.setProperty("role", "heading")
            small = QLabel(hint, self)
            small.setProperty("role", "small")
            small.setWordWrap(True)
            layout.addWidget(heading, 0, column)
            layout.addWidget(small, 1, column)
            layout.setColumnStretch(column, 1)
        layout.addWidget(self.rules, 2, 0)
        layout.addWidget(self.goals, 2, 1)
        layout.addLayout(self._order_buttons(), 3, 1)
        layout.addWidget(self.late, 4, 0, 1, 2)
        layout.addWidget(self.shortage, 5, 0, 1, 2)
        limit = QHBoxLayout()
        limit.setSpacing(8)
        label = QLabel(translate("Solve", "Longest time"), self)
        label.setBuddy(self.seconds)
        limit.addWidget(label)
        limit.addWidget(self.seconds)
        limit.addStretch(1)
        layout.addLayout(limit, 6, 0, 1, 2)

    def _order_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, steps in (
            (self._wording.translate("Solve", "Move up"), -1),
            (self._wording.translate("Solve", "Move down"), 1),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, steps=steps: self.move_goal(steps))
            row.addWidget(button)
        row.addStretch(1)
        return row


def _checkable(listing: QListWidget, text: str, key: str, *, fixed: bool = False) -> None:
    item = QListWidgetItem(text, listing)
    flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
    item.setFlags(flags & ~Qt.ItemFlag.ItemIsEnabled if fixed else flags)
    item.setCheckState(Qt.CheckState.Checked)
    item.setData(Qt.ItemDataRole.UserRole, key)


def _checked(listing: QListWidget) -> tuple[str, ...]:
    items = [listing.item(row) for row in range(listing.count())]
    return tuple(
        item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked
    )
