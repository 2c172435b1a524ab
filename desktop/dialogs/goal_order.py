"""The goals of a plan in strict order: moved by mouse or keyboard, switched off, given a tolerance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.words.goal_values import TIE_BREAK, goal_amount
from models.domain.proposal import PlanSettings
from models.wording import QT_TRANSLATE_NOOP, Wording
from optimizer.goals.catalogue import GOALS

LARGEST_TOLERANCE = 1_000_000_000
_GOALS = {goal.id: goal for goal in GOALS if goal.id != TIE_BREAK}
_ID = Qt.ItemDataRole.UserRole


class _Goals(QListWidget):
    """Alt with an arrow moves the current goal: `moved` carries how many steps down."""

    moved = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(steps)
        else:
            super().keyPressEvent(event)


class GoalOrder(QWidget):
    """The tie-break is always the last goal, so that the same input gives the same plan; not a choice."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._tolerances: dict[str, float] = {}
        translate = wording.translate
        self.list = _Goals(self)
        self.list.setAccessibleName(translate("Solve", "Goals, the most important first"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_tolerance)
        self.list.moved.connect(self.move_goal)
        self.tolerance = QDoubleSpinBox(self)
        self.tolerance.setRange(0, LARGEST_TOLERANCE)
        self.tolerance.setFixedWidth(120)
        self.tolerance.setAccessibleName(
            translate("Solve", "How much of the chosen goal later goals may use up")
        )
        self.tolerance.valueChanged.connect(self._set_tolerance)
        self._unit = QLabel(self)
        self._unit.setProperty("role", "small")
        self._unit.setWordWrap(True)
        self.up = self._mover(translate("Solve", "Move up"), -1, "Alt+Up")
        self.down = self._mover(translate("Solve", "Move down"), 1, "Alt+Down")
        self._lay_out()

    @property
    def goals(self) -> tuple[str, ...]:
        """Those that are asked for, the most important first."""
        items = [self.list.item(row) for row in range(self.list.count())]
        asked = (item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)
        return (*asked, TIE_BREAK)

    @property
    def tolerances(self) -> Mapping[str, float]:
        """By goal asked for, in the unit it is shown in."""
        return {goal: amount for goal, amount in self._tolerances.items() if amount and goal in self.goals}

    def show_settings(self, settings: PlanSettings) -> None:
        """Goals that are not asked for stand last."""
        asked = [goal for goal in settings.goals if goal in _GOALS]
        self._tolerances = {goal: settings.tolerances.get(goal, 0.0) for goal in _GOALS}
        with QSignalBlocker(self.list):
            self.list.clear()
            for goal in (*asked, *(other for other in _GOALS if other not in asked)):
                item = QListWidgetItem(self._text(goal), self.list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if goal in asked else Qt.CheckState.Unchecked)
                item.setData(_ID, goal)
        self.list.setCurrentRow(0)
        self._show_tolerance()

    def move_goal(self, steps: int) -> None:
        """Moves the current goal down, or up where `steps` is negative."""
        row = self.list.currentRow()
        target = row + steps
        if row >= 0 and 0 <= target < self.list.count():
            self.list.insertItem(target, self.list.takeItem(row))
            self.list.setCurrentRow(target)

    def _text(self, goal: str) -> str:
        title, tolerance = self._wording.of(_GOALS[goal].title), self._tolerances[goal]
        if not tolerance:
            return title
        return self._wording.of(
            QT_TRANSLATE_NOOP("Solve", "{goal} – may lose {amount}"),
            goal=title,
            amount=goal_amount(goal, tolerance * _GOALS[goal].parts, self._wording),
        )

    def _show_tolerance(self) -> None:
        item = self.list.currentItem()
        self.tolerance.setEnabled(item is not None)
        if item is not None:
            goal = _GOALS[item.data(_ID)]
            with QSignalBlocker(self.tolerance):
                self.tolerance.setDecimals(goal.decimals)
                self.tolerance.setValue(self._tolerances[goal.id])
            self._unit.setText(self._wording.of(goal.unit))

    def _set_tolerance(self, amount: float) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._tolerances[item.data(_ID)] = amount
            item.setText(self._text(item.data(_ID)))

    def _mover(self, text: str, steps: int, keys: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(lambda: self.move_goal(steps))
        return button

    def _lay_out(self) -> None:
        movers = QHBoxLayout()
        movers.setSpacing(8)
        movers.addWidget(self.up)
        movers.addWidget(self.down)
        movers.addStretch(1)
        label = QLabel(self._wording.translate("Solve", "Later goals may use up"), self)
        label.setBuddy(self.tolerance)
        tolerance = QHBoxLayout()
        tolerance.setSpacing(8)
        tolerance.addWidget(label)
        tolerance.addWidget(self.tolerance)
        tolerance.addWidget(self._unit, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list, 1)
        layout.addLayout(movers)
        layout.addLayout(tolerance)
