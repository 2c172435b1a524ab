"""What the officer asks a plan for: rules on and off, goals in order, what may give way, how long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.dialogs.goal_order import GoalOrder
from desktop.dialogs.labelled_fields import labelled_fields
from models.domain.proposal import PlanSettings
from models.wording import Wording
from optimizer.rules.catalogue import RULES
from optimizer.rules.rule import RuleKind

SHORTEST, LONGEST = 5, 3600
NO_FLOOR, LARGEST_FLOOR = -0.05, 20.0


class SolveChoices(QWidget):
    """The form above; `settings()` is what it says. `earlier` are proposals, by number and name."""

    def __init__(
        self, wording: Wording, earlier: Sequence[tuple[int, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        translate = wording.translate
        self.rules = QListWidget(self)
        self.rules.setAccessibleName(translate("Solve", "Rules"))
        self.rules.setWordWrap(True)
        self.rules.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for rule in RULES:
            self._add_rule(rule.id, wording.of(rule.title), fixed=rule.kind is RuleKind.ALWAYS)
        self.goals = GoalOrder(wording, self)
        for listing in (self.rules, self.goals.list):
            listing.setSpacing(1)
            listing.setMinimumHeight(180)
        self.late = QCheckBox(translate("Solve", "Late reception is allowed, as a last resort"), self)
        self.shortage = QCheckBox(
            translate("Solve", "Places in services may run short, named and counted"), self
        )
        self.siting = QCheckBox(
            translate("Solve", "Housing projects that are not decided may be taken into use"), self
        )
        self.previous = QComboBox(self)
        self.previous.addItem(translate("Solve", "No earlier proposal"), None)
        for number, name in earlier:
            self.previous.addItem(name, number)
        self.floor = QDoubleSpinBox(self)
        self.floor.setRange(NO_FLOOR, LARGEST_FLOOR)
        self.floor.setSingleStep(-NO_FLOOR)
        self.floor.setSpecialValueText(translate("Solve", "no floor"))
        self.seconds = QSpinBox(self)
        self.seconds.setRange(SHORTEST, LONGEST)
        self.seconds.setSuffix(translate("Solve", " seconds"))
        self.usual = QPushButton(translate("Solve", "Usual choices"), self)
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(lambda: self.show_settings(PlanSettings()))
        self.show_settings(PlanSettings())
        self._lay_out()

    def settings(self) -> PlanSettings:
        floor = self.floor.value()
        return PlanSettings(
            goals=self.goals.goals,
            rules_off=frozenset(
                item.data(Qt.ItemDataRole.UserRole)
                for item in self._rule_items()
                if item.checkState() is Qt.CheckState.Unchecked
            ),
            late_allowed=self.late.isChecked(),
            service_shortage_allowed=self.shortage.isChecked(),
            time_limit_seconds=float(self.seconds.value()),
            tolerances=self.goals.tolerances,
            siting=self.siting.isChecked(),
            score_floor=None if floor < 0 else floor,
            previous=self.previous.currentData(),
        )

    def show_settings(self, settings: PlanSettings) -> None:
        for item in self._rule_items():
            off = item.data(Qt.ItemDataRole.UserRole) in settings.rules_off
            item.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
        self.goals.show_settings(settings)
        self.late.setChecked(settings.late_allowed)
        self.shortage.setChecked(settings.service_shortage_allowed)
        self.siting.setChecked(settings.siting)
        self.previous.setCurrentIndex(max(self.previous.findData(settings.previous), 0))
        self.floor.setValue(NO_FLOOR if settings.score_floor is None else settings.score_floor)
        self.seconds.setValue(int(settings.time_limit_seconds))

    def _rule_items(self) -> list[QListWidgetItem]:
        return [self.rules.item(row) for row in range(self.rules.count())]

    def _add_rule(self, rule: str, title: str, *, fixed: bool) -> None:
        item = QListWidgetItem(title, self.rules)
        flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags & ~Qt.ItemFlag.ItemIsEnabled if fixed else flags)
        item.setData(Qt.ItemDataRole.UserRole, rule)

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
                    translate("Solve", "A goal may cost the goals above it nothing but their tolerance."),
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
        layout.setRowStretch(2, 1)
        for row, box in enumerate((self.late, self.shortage, self.siting), 3):
            layout.addWidget(box, row, 0)
        fields = labelled_fields(
            (
                (translate("Solve", "&Keep to where the goals allow it"), self.previous),
                (translate("Solve", "Least &mean score of each kind of household"), self.floor),
                (translate("Solve", "Longest &time"), self.seconds),
            )
        )
        layout.addLayout(fields, 3, 1, 3, 1)
        usual = QHBoxLayout()
        usual.addWidget(self.usual)
        usual.addStretch(1)
        layout.addLayout(usual, 6, 0)
