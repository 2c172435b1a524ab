"""The formula beside its table: a weight for each criterion, and below them floor, cap, step and method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.frame.messages import quiet_label
from desktop.pages.formula.alternative_rows import FormulaBasis
from desktop.pages.formula.formula_weight import CriterionWeight, criterion_weight
from models.domain.apportionment import WEIGHT_UNIT, Formula, Method
from models.domain.criteria import Criterion
from models.rule_sets import RuleSetCriterion
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import METHODS, NOT_CONFIRMED

_MOST_PERSONS = 99_999
_MOST_STEP = 100
_METHODS_HELP = QT_TRANSLATE_NOOP(
    "Formula",
    "Nearest to the target: the largest difference from the target is as small as it can be.\n"
    "Divisor method (Sainte-Laguë): nobody loses a person when the county quota grows.",
)


class FormulaPanel(QFrame):
    """`moved` carries the formula while a weight is moved, `settled` when it is to be kept.

    The weights scroll where the window is low; floor, cap, step and method are always in view.
    """

    moved = Signal(object)  # Formula
    settled = Signal(object)  # Formula

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._formula = Formula({})
        self._kept = self._formula
        self._is_shown = False  # being filled by the program
        self.weights: dict[Criterion, CriterionWeight] = {}
        translate = wording.translate
        self.setProperty("role", "panel")
        self.setAccessibleName(translate("Formula", "Formula"))
        self._rule_set = quiet_label("")
        self._criteria = QVBoxLayout()
        self._criteria.setSpacing(12)
        self.sum = QLabel()
        self.sum.setWordWrap(True)
        self.floor = _persons(translate("Formula", "none"))
        self.cap = _persons(translate("Formula", "none"))
        self.step = QSpinBox()
        self.step.setRange(1, _MOST_STEP)
        self.method = QComboBox()
        for method, title in METHODS.items():
            self.method.addItem(wording.of(title), method)
        self.method.setToolTip(wording.of(_METHODS_HELP))
        limits = QGridLayout()
        limits.setContentsMargins(16, 0, 16, 8)
        limits.setHorizontalSpacing(12)
        limits.setVerticalSpacing(4)
        for at, (words, field) in enumerate(
            (
                (translate("Formula", "&Floor"), self.floor),
                (translate("Formula", "&Cap"), self.cap),
                (translate("Formula", "In &whole"), self.step),
                (translate("Formula", "&Rounding"), self.method),
            )
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            limits.addWidget(label, at // 2 * 2, at % 2)
            limits.addWidget(field, at // 2 * 2 + 1, at % 2)
            limits.setColumnStretch(at % 2, 1)
        self._notes = quiet_label("")
        weights = QWidget()
        column = QVBoxLayout(weights)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(12)
        column.addLayout(self._criteria)
        column.addWidget(self._notes)
        column.addStretch(1)
        heading = QVBoxLayout()
        heading.setContentsMargins(16, 8, 16, 0)
        heading.addWidget(self._rule_set)
        heading.addWidget(self.sum)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(heading)
        self._scrolled = _Weights(weights)
        self._scrolled.setAccessibleName(translate("Formula", "Weights"))
        whole.addWidget(self._scrolled, 1)
        whole.addLayout(limits)
        for box in (self.floor, self.cap, self.step):
            box.setKeyboardTracking(False)
            box.valueChanged.connect(self._follow_limits)
        self.method.activated.connect(self._follow_limits)

    @property
    def formula(self) -> Formula:
        """As it stands under the hand."""
        return self._formula

    def show_formula(self, basis: FormulaBasis, formula: Formula) -> None:
        self._formula = self._kept = formula
        self._rule_set.setText(_rule_set_line(basis, self._wording))
        criteria = basis.criteria(formula)
        if tuple(self.weights) != criteria:
            self._make_weights(basis, criteria)
        for criterion, weight in self.weights.items():
            missing = basis.missing(criterion)
            nobody = len(missing) == sum(len(county.municipalities) for county in basis.bases)
            share = formula.weights.get(criterion, 0)
            weight.show_weight(
                share,
                note=self._lacking(missing, nobody=nobody),
                enabled=not basis.is_decided and (bool(share) or not nobody),
            )
        self._is_shown = True
        self.floor.setValue(formula.floor)
        self.cap.setValue(formula.cap or 0)
        self.step.setValue(formula.step)
        self.method.setCurrentIndex(list(METHODS).index(formula.method))
        self._is_shown = False
        for field in (self.floor, self.cap, self.step, self.method):
            field.setEnabled(not basis.is_decided)
        self._show_sum()

    def show_notes(self, sentences: Sequence[str]) -> None:
        """What is worth saying of the formula though it can be computed."""
        self._notes.setText("\n\n".join(sentences))
        self._notes.setVisible(bool(sentences))

    def rest(self) -> None:
        """Keeps at once what a hand or key has just moved."""
        if any(not weight.is_resting for weight in self.weights.values()):
            self._settle()

    def _make_weights(self, basis: FormulaBasis, criteria: Sequence[Criterion]) -> None:
        for weight in self.weights.values():
            self._criteria.removeWidget(weight)
            weight.deleteLater()
        self.weights = {}
        before: QWidget = self._scrolled  # Tab goes through the weights as they stand, then to the floor
        for criterion in criteria:
            entry = basis.rule_set.criterion(criterion) or RuleSetCriterion(criterion, False, "")
            weight = criterion_weight(entry, self._wording)
            weight.moved.connect(lambda value, criterion=criterion: self._follow_weight(criterion, value))
            weight.settled.connect(self._settle)
            self._criteria.addWidget(weight)
            self.weights[criterion] = weight
            for field in (weight.slider, weight.number):
                self.setTabOrder(before, field)
                before = field

    def _follow_weight(self, criterion: Criterion, value: int) -> None:
        self._formula = replace(self._formula, weights={**self._formula.weights, criterion: value})
        self._show_sum()
        self.moved.emit(self._formula)

    def _follow_limits(self) -> None:
        if self._is_shown:
            return
        self._formula = replace(
            self._formula,
            floor=self.floor.value(),
            cap=self.cap.value() or None,
            step=self.step.value(),
            method=Method(self.method.currentData()),
        )
        self.moved.emit(self._formula)
        self._settle()

    def _settle(self) -> None:
        formula = self._formula
        formula = replace(formula, weights={one: weight for one, weight in formula.weights.items() if weight})
        if formula != self._kept:
            self._kept = formula
            self.settled.emit(formula)

    def _show_sum(self) -> None:
        total = sum(self._formula.weights.values())
        percent = self._wording.number(total * 100 / WEIGHT_UNIT, 1).removesuffix(",0").removesuffix(".0")
        text = (
            QT_TRANSLATE_NOOP("Formula", "Sum {percent} %")
            if round(total, -3) == WEIGHT_UNIT
            else QT_TRANSLATE_NOOP("Formula", "Sum {percent} % – counted as 100 %")
            if total
            else QT_TRANSLATE_NOOP("Formula", "Sum 0 % – give at least one criterion a weight")
        )
        self.sum.setText(self._wording.of(text, percent=percent))

    def _lacking(self, missing: Sequence[str], *, nobody: bool) -> str:
        translate, of = self._wording.translate, self._wording.of
        if not missing:
            return ""
        if nobody:
            return translate("Formula", "No values yet. Import, fetch or write them on the tab Basis.")
        if len(missing) == 1:
            text = QT_TRANSLATE_NOOP("Formula", "No value for {municipality}.")
            return of(text, municipality=missing[0])
        text = QT_TRANSLATE_NOOP("Formula", "No value for {municipality} and {count} more.")
        return of(text, municipality=missing[0], count=len(missing) - 1)


def _rule_set_line(basis: FormulaBasis, wording: Wording) -> str:
    title = wording.of(QT_TRANSLATE_NOOP("Formula", "Rule set {name}"), name=basis.rule_set.id)
    return title if basis.rule_set_sfs else f"{title} – {wording.of(NOT_CONFIRMED)}"


def _persons(nothing: str) -> QSpinBox:
    """Persons in a municipality; 0 stands for no such limit."""
    box = QSpinBox()
    box.setRange(0, _MOST_PERSONS)
    box.setSpecialValueText(nothing)
    return box


class _Weights(QScrollArea):
    """As wide as what it holds, so that it never scrolls sideways."""

    def __init__(self, weights: QWidget) -> None:
        super().__init__()
        self._weights = weights
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(weights)
        for surface in (self.viewport(), weights):
            surface.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        held, bar = self._weights.minimumSizeHint(), self.verticalScrollBar().sizeHint()
        return QSize(held.width() + bar.width(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())
