"""Locks and limits of municipalities, asked for where the officer works: how many, and why."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from models.domain.apportionment import Bound
from models.wording import QT_TRANSLATE_NOOP, Wording

_MOST_PERSONS = 99_999
_MOST_SIGNS = 300


class BoundKind(StrEnum):
    EXACTLY = "exactly"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BETWEEN = "between"


_KINDS = {
    BoundKind.EXACTLY: QT_TRANSLATE_NOOP("Formula", "lock at"),
    BoundKind.AT_LEAST: QT_TRANSLATE_NOOP("Formula", "at least"),
    BoundKind.AT_MOST: QT_TRANSLATE_NOOP("Formula", "at most"),
    BoundKind.BETWEEN: QT_TRANSLATE_NOOP("Formula", "between"),
}


class BoundForm(QFrame):
    """`tried` says that `bounds` are others, without a reason yet; `decided` carries those that hold."""

    tried = Signal()
    decided = Signal(object)  # Mapping[str, Bound]
    given_up = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._numbers: dict[str, int] = {}
        self._is_shown = False  # being filled by the program
        translate = wording.translate
        self.setProperty("role", "banner")
        self.setAccessibleName(translate("Formula", "Lock or limit"))
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self.kind = QComboBox()
        for kind, title in _KINDS.items():
            self.kind.addItem(wording.of(title), kind)
        self.kind.setAccessibleName(translate("Formula", "Kind of limit"))
        self.least = _number(translate("Formula", "Persons"))
        self._and = QLabel(translate("Formula", "and"))
        self.most = _number(translate("Formula", "Persons at most"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(_MOST_SIGNS)
        self.reason.setPlaceholderText(translate("Formula", "Reason, printed with the decision"))
        self.reason.setAccessibleName(translate("Formula", "Reason"))
        self.keep_button = QPushButton(translate("Formula", "Lock"))
        self.keep_button.setProperty("primary", True)
        self.cancel_button = QPushButton(translate("Formula", "Cancel"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.kind, self.least, self._and, self.most):
            row.addWidget(widget)
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(row)
        self.kind.currentIndexChanged.connect(self._follow)
        self.least.valueChanged.connect(self._follow)
        self.most.valueChanged.connect(self._follow)
        self.reason.textChanged.connect(self._judge)
        self.reason.returnPressed.connect(self.keep_button.click)
        self.keep_button.clicked.connect(self._decide)
        self.cancel_button.clicked.connect(self.give_up)
        self.hide()

    def ask(self, names: Mapping[str, str], numbers: Mapping[str, int], bound: Bound | None) -> None:
        """About municipalities by code; `numbers` are those to lock them at.

        `bound` is what holds for a single one already. Several are locked at once, each at its number.
        """
        self._numbers = dict(numbers)
        self._is_shown = True
        alone = len(names) == 1
        listed = ", ".join(f"{name} {numbers[code]}" for code, name in names.items())
        self._heading.setText(next(iter(names.values())) if alone else listed)
        self._heading.setWordWrap(not alone)
        for widget in (self.kind, self.least):
            widget.setVisible(alone)
        number = next(iter(numbers.values()))
        self.kind.setCurrentIndex(list(_KINDS).index(_kind_of(bound)))
        keeps = bound is not None and not bound.is_lock
        self.least.setValue(bound.least if bound is not None and keeps else number)
        self.most.setValue((bound.most or number) if bound is not None and keeps else number)
        self.reason.setText(bound.reason if bound is not None else "")
        self._is_shown = False
        self.show()
        self._follow()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Leaves things as they were."""
        if self.is_asking:
            self.hide()
            self.given_up.emit()

    @property
    def is_asking(self) -> bool:
        return not self.isHidden()

    @property
    def bounds(self) -> dict[str, Bound]:
        """What the fields say."""
        reason = self.reason.text().strip()
        if len(self._numbers) > 1:
            return {code: Bound(number, number, reason) for code, number in self._numbers.items()}
        kind = BoundKind(self.kind.currentData())
        first, second = self.least.value(), self.most.value()
        bound = {
            BoundKind.EXACTLY: Bound(first, first, reason),
            BoundKind.AT_LEAST: Bound(first, None, reason),
            BoundKind.AT_MOST: Bound(0, first, reason),
            BoundKind.BETWEEN: Bound(first, max(first, second), reason),
        }[kind]
        return dict.fromkeys(self._numbers, bound)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        if self._is_shown:
            return
        between = len(self._numbers) == 1 and self.kind.currentData() == BoundKind.BETWEEN
        for widget in (self._and, self.most):
            widget.setVisible(between)
        self._judge()
        self.tried.emit()

    def _judge(self) -> None:
        """A municipality may be at zero without a reason; every other limit needs one."""
        needs = any(bound.least or bound.most for bound in self.bounds.values())
        self.keep_button.setEnabled(not needs or bool(self.reason.text().strip()))
        self.keep_button.setToolTip(
            ""
            if self.keep_button.isEnabled()
            else self._wording.translate("Formula", "Write a reason first.")
        )

    def _decide(self) -> None:
        self.hide()
        self.decided.emit(self.bounds)


def _kind_of(bound: Bound | None) -> BoundKind:
    if bound is None or bound.is_lock:
        return BoundKind.EXACTLY
    if bound.most is None:
        return BoundKind.AT_LEAST
    return BoundKind.BETWEEN if bound.least else BoundKind.AT_MOST


def _number(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, _MOST_PERSONS)
    box.setAccessibleName(name)
    return box
