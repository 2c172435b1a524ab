"""Choices of a year that change its results, set where their effect is seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from desktop.workspace import Workspace
from models import acts
from models.acts.years import LARGEST_TOWN, SMALLEST_TOWN
from models.domain.households import CrowdingNorm
from models.errors import UserProblem
from models.queries import YearRow
from models.wording import QT_TRANSLATE_NOOP, Text

_NORMS: dict[CrowdingNorm, Text] = {
    CrowdingNorm.NORM_2: QT_TRANSLATE_NOOP("YearChoices", "Norm 2: at most two persons in a room"),
    CrowdingNorm.NORM_3: QT_TRANSLATE_NOOP("YearChoices", "Norm 3: one room each, partners share"),
}


class YearChoice(QWidget):
    """A label and a field; `refused` carries a `UserProblem`."""

    refused = Signal(object)

    def __init__(self, workspace: Workspace, label: str, field: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        words = QLabel(label)
        words.setBuddy(field)
        field.setAccessibleName(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(words)
        layout.addWidget(field)
        layout.addStretch(1)

    def set_choice(self, **values: object) -> None:
        try:
            self._workspace.do(acts.set_year_choices(self._workspace.year, **values))
        except UserProblem as problem:
            self.refused.emit(problem)


class RuralLimit(YearChoice):
    """Urban areas with fewer inhabitants count as rural."""

    def __init__(self, workspace: Workspace) -> None:
        self._limit = QSpinBox()
        label = workspace.wording.translate(
            "YearChoices", "Urban areas count as rural below this many inhabitants"
        )
        super().__init__(workspace, label, self._limit)
        self._limit.setRange(SMALLEST_TOWN, LARGEST_TOWN)
        self._limit.setSingleStep(100)
        self._limit.setGroupSeparatorShown(True)
        self._limit.setKeyboardTracking(False)
        self._limit.editingFinished.connect(self._set)
        self._known = 0

    def show_year(self, row: YearRow) -> None:
        self._known = row.rural_below
        self._limit.setValue(row.rural_below)

    def _set(self) -> None:
        if self._limit.value() != self._known:
            self.set_choice(rural_below=self._limit.value())


class CrowdingChoice(YearChoice):
    """How many persons a home holds before it is crowded."""

    def __init__(self, workspace: Workspace) -> None:
        self._norms = QComboBox()
        label = workspace.wording.translate("YearChoices", "How large a home a household needs")
        super().__init__(workspace, label, self._norms)
        for norm, title in _NORMS.items():
            self._norms.addItem(workspace.wording.of(title), norm)
        self._norms.activated.connect(
            lambda _index: self.set_choice(crowding_norm=int(self._norms.currentData()))
        )

    def show_year(self, row: YearRow) -> None:
        self._norms.setCurrentIndex(list(_NORMS).index(row.crowding_norm))
