"""One criterion of the formula: its words and ground, a slider and a number for its weight."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

from models.domain.apportionment import WEIGHT_UNIT
from models.rule_sets import RuleSetCriterion
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import CRITERION_TITLES, criterion_text

STEP = WEIGHT_UNIT // 1000
"""One step of the slider: a tenth of a percent."""

_PERCENT = WEIGHT_UNIT // 100
_SETTLE_AFTER_MILLISECONDS = 400


class CriterionWeight(QWidget):
    """`moved` while the hand moves, `settled` when it rests; both carry the weight in millionths.

    A weight that is only shown keeps its millionths, though the slider knows tenths of a percent.
    """

    moved = Signal(int)
    settled = Signal()

    def __init__(self, entry: RuleSetCriterion | None, title: str, help_text: str, wording: Wording) -> None:
        super().__init__()
        self._weight = 0
        self._is_shown = False  # being set by the program
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SETTLE_AFTER_MILLISECONDS)
        self._rest.timeout.connect(self.settled)
        name = QLabel(title)
        name.setProperty("role", "heading")
        name.setToolTip(help_text)
        ground = QLabel(_ground(entry, wording))
        ground.setProperty("role", "small")
        ground.setToolTip(help_text)
        ground.setWordWrap(True)
        self.note = QLabel()
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        words = wording.of(QT_TRANSLATE_NOOP("Formula", "Weight of {criterion}, percent"), criterion=title)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, WEIGHT_UNIT // STEP)
        self.slider.setSingleStep(10)
        self.slider.setPageStep(50)
        self.slider.setMinimumHeight(24)
        self.slider.setAccessibleName(words)
        self.slider.setAccessibleDescription(help_text)
        self.slider.setToolTip(help_text)
        self.number = _Number()
        self.number.setRange(0, 100)
        self.number.setDecimals(1)
        self.number.setSuffix(" %")
        self.number.setAccessibleName(words)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setKeyboardTracking(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(ground, 1, 0, 1, 2)
        grid.addWidget(self.slider, 2, 0)
        grid.addWidget(self.number, 2, 1)
        grid.addWidget(self.note, 3, 0, 1, 2)
        self.slider.valueChanged.connect(lambda step: self._move(step * STEP))
        self.slider.sliderReleased.connect(self._settle)
        self.slider.left.connect(self._settle)
        self.number.valueChanged.connect(lambda percent: self._move(round(percent * _PERCENT)))
        self.number.editingFinished.connect(self._settle)

    @property
    def is_resting(self) -> bool:
        """Whether the last move has been told as settled."""
        return not self._rest.isActive() and not self.slider.isSliderDown()

    def show_weight(self, weight: int, *, note: str = "", enabled: bool = True) -> None:
        self._rest.stop()
        self._weight = weight
        self._show()
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.slider.setEnabled(enabled)
        self.number.setEnabled(enabled)

    def _move(self, weight: int) -> None:
        if self._is_shown or weight == self._weight:
            return
        self._weight = weight
        self._show()
        self.moved.emit(weight)
        if not self.slider.isSliderDown():
            self._rest.start()

    def _settle(self) -> None:
        self._rest.stop()
        self.settled.emit()

    def _show(self) -> None:
        self._is_shown = True
        self.slider.setValue(round(self._weight / STEP))
        self.number.setValue(self._weight / _PERCENT)
        self._is_shown = False


def criterion_weight(entry: RuleSetCriterion, wording: Wording) -> CriterionWeight:
    text = criterion_text(entry.criterion, wording.language)
    help_text = f"{text.plain_words}\n\n{text.legal_basis}"
    return CriterionWeight(entry, wording.of(CRITERION_TITLES[entry.criterion]), help_text, wording)


def _ground(entry: RuleSetCriterion | None, wording: Wording) -> str:
    if entry is None:
        return wording.translate("Formula", "not in the year's rule set")
    text = (
        QT_TRANSLATE_NOOP("Formula", "required by {basis}")
        if entry.required
        else QT_TRANSLATE_NOOP("Formula", "may be weighed in, {basis}")
    )
    return wording.of(text, basis=entry.basis)


class _Slider(QSlider):
    """The wheel scrolls the panel; a weight is never turned by chance."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()


class _Number(QDoubleSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()
