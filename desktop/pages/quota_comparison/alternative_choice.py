"""Which alternative and, in a plan of several counties, which county a view works on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from models.domain.apportionment import QuotaBasis
from models.queries import AlternativeRow
from models.wording import Wording

_COMBO_SIGNS = 18


class AlternativeChoice(QWidget):
    """What was chosen stays chosen where it still is. A plan of one county asks for none."""

    changed = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.alternatives = _combo(wording.translate("Compare", "Alternative"))
        self.counties = _combo(wording.translate("Compare", "County"))
        self._county_label = QLabel(wording.translate("Compare", "County"))
        self._county_label.setBuddy(self.counties)
        label = QLabel(wording.translate("Compare", "Alternative"))
        label.setBuddy(self.alternatives)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (label, self.alternatives, self._county_label, self.counties):
            row.addWidget(widget)
        self._county_label.hide()
        self.counties.hide()
        self._alternatives: Sequence[AlternativeRow] = ()
        self._bases: Sequence[QuotaBasis] = ()
        for combo in (self.alternatives, self.counties):
            combo.activated.connect(lambda _row: self.changed.emit())

    def show_choices(self, alternatives: Sequence[AlternativeRow], bases: Sequence[QuotaBasis]) -> None:
        self._alternatives, self._bases = alternatives, bases
        _fill(self.alternatives, [(row.name, row.id) for row in alternatives])
        _fill(self.counties, [(basis.county, basis.county_code) for basis in bases])
        for widget in (self._county_label, self.counties):
            widget.setVisible(len(bases) > 1)

    @property
    def every_alternative(self) -> Sequence[AlternativeRow]:
        return self._alternatives

    @property
    def alternative(self) -> AlternativeRow | None:
        at = self.alternatives.currentIndex()
        return self._alternatives[at] if 0 <= at < len(self._alternatives) else None

    @property
    def basis(self) -> QuotaBasis | None:
        at = self.counties.currentIndex()
        return self._bases[at] if 0 <= at < len(self._bases) else None

    def choose(self, alternative_id: int) -> None:
        self.alternatives.setCurrentIndex(self.alternatives.findData(alternative_id))
        self.changed.emit()


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_COMBO_SIGNS)
    return combo


def _fill(combo: QComboBox, entries: Sequence[tuple[str, object]]) -> None:
    chosen = combo.currentData()
    combo.clear()
    for words, data in entries:
        combo.addItem(words, data)
    combo.setCurrentIndex(max(combo.findData(chosen), 0) if entries else -1)
