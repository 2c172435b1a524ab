"""Which plans stand beside each other: two to four, stored proposals and the plans of a study of inflows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from models.domain.side_by_side import FEWEST, MOST
from models.wording import QT_TRANSLATE_NOOP, Wording

type PlanKey = int | str
"""The number of a stored proposal, or the words of an inflow."""

_LABELS = (
    QT_TRANSLATE_NOOP("SideBySide", "First plan"),
    QT_TRANSLATE_NOOP("SideBySide", "Second plan"),
    QT_TRANSLATE_NOOP("SideBySide", "Third plan"),
    QT_TRANSLATE_NOOP("SideBySide", "Fourth plan"),
)
_SIGNS = 24


class PlanChoice(QWidget):
    """A plan stands in one place only; the two last places may be empty."""

    changed = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.boxes: list[QComboBox] = []
        self._stood: list[PlanKey | None] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for label in _LABELS:
            box = QComboBox(self)
            box.setAccessibleName(wording.of(label))
            box.setToolTip(wording.of(label))
            box.setMinimumContentsLength(_SIGNS)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _row, box=box: self._choose(box))
            row.addWidget(box, 1)
            self.boxes.append(box)

    @property
    def chosen(self) -> tuple[PlanKey, ...]:
        return tuple(box.currentData() for box in self.boxes if box.currentData() is not None)

    def offer(self, plans: Sequence[tuple[PlanKey, str]], wanted: Sequence[PlanKey]) -> None:
        """All there are, the newest first; what was chosen stays where it still exists."""
        known = [key for key, _ in plans]
        chosen = [key for key in dict.fromkeys(wanted) if key in known][:MOST]
        chosen += [key for key in known if key not in chosen][: max(FEWEST - len(chosen), 0)]
        for position, box in enumerate(self.boxes):
            box.clear()
            if position >= FEWEST:
                box.addItem(self._wording.translate("SideBySide", "none"), None)
            for key, label in plans:
                box.addItem(label, key)
            stands = chosen[position] if position < len(chosen) else None
            box.setCurrentIndex(box.findData(stands))
            box.setVisible(position < max(FEWEST, len(plans)))
        self._stood = [box.currentData() for box in self.boxes]

    def _choose(self, box: QComboBox) -> None:
        """A plan that stands elsewhere already changes places with the one that stood here."""
        before = self._stood[self.boxes.index(box)]
        for other in self.boxes:
            if (
                other is not box
                and box.currentData() is not None
                and other.currentData() == box.currentData()
            ):
                moved = box if before is None else other
                moved.setCurrentIndex(moved.findData(before))
        self._stood = [entry.currentData() for entry in self.boxes]
        self.changed.emit()
