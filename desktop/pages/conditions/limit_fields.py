"""Limits of the whole year, and what counts as a cost: fields that are one act each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.workspace import Workspace
from models import acts
from models.acts.limits import LARGEST_BUDGET
from models.domain.costs import CostPart
from models.edits import Edit
from models.errors import UserProblem
from models.queries import YearRow
from models.workbooks.choices import COST_PARTS

_NO_SHARE, _NO_BUDGET = -0.1, -1
"""One step below zero: the field then says that there is no limit."""
_BUDGET_STEP = 100_000
_WIDTH = 180


class LimitFields(QWidget):
    """Shares of inhabitants and of a landlord's homes, and the budget; `refused` carries a `UserProblem`."""

    refused = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._known: YearRow | None = None
        translate = workspace.wording.translate
        self.newcomers = self._share("newcomers_permille")
        self.landlord = self._share("landlord_permille")
        self.budget = QSpinBox(self)
        self.budget.setRange(_NO_BUDGET, LARGEST_BUDGET)
        self.budget.setSingleStep(_BUDGET_STEP)
        self.budget.setGroupSeparatorShown(True)
        self.budget.setSuffix(translate("Conditions", " SEK"))
        self.budget.setSpecialValueText(translate("Conditions", "no limit"))
        self.budget.setKeyboardTracking(False)
        self.budget.setFixedWidth(_WIDTH)
        self.budget.editingFinished.connect(self._set_budget)
        fields = labelled_fields(
            (
                (translate("Conditions", "Newcomers at most, of a place's &inhabitants"), self.newcomers),
                (translate("Conditions", "Newcomers at most, of a &landlord's homes"), self.landlord),
                (translate("Conditions", "&Budget for undecided projects together"), self.budget),
            )
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addLayout(fields)
        layout.addStretch(1)

    def show_year(self, row: YearRow) -> None:
        self._known = row
        for field, share in (
            (self.newcomers, row.newcomers_permille),
            (self.landlord, row.landlord_permille),
        ):
            field.setValue(_NO_SHARE if share is None else share / 10)
        self.budget.setValue(_NO_BUDGET if row.budget is None else row.budget)

    def _share(self, name: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox(self)
        field.setRange(_NO_SHARE, 100)
        field.setDecimals(1)
        field.setSuffix(" %")
        field.setSpecialValueText(self._workspace.wording.translate("Conditions", "no limit"))
        field.setKeyboardTracking(False)
        field.setFixedWidth(_WIDTH)
        field.editingFinished.connect(lambda: self._set_share(name, field))
        return field

    def _set_share(self, name: str, field: QDoubleSpinBox) -> None:
        permille = None if field.value() < 0 else round(10 * field.value())
        if self._known is not None and getattr(self._known, name) != permille:
            self._do(lambda: acts.set_year_limits(self._workspace.year, **{name: permille}))

    def _set_budget(self) -> None:
        budget = None if self.budget.value() < 0 else self.budget.value()
        if self._known is not None and self._known.budget != budget:
            self._do(lambda: acts.set_year_limits(self._workspace.year, budget=budget))

    def _do(self, edit: Callable[[], Edit]) -> None:
        try:
            self._workspace.do(edit())
        except UserProblem as problem:
            self.refused.emit(problem)


class CostFields(QWidget):
    """What is counted into the cost of a plan; `refused` carries a `UserProblem`."""

    refused = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        wording = workspace.wording
        heading = QLabel(wording.translate("Conditions", "Counted into the cost of a plan"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(heading)
        self.boxes: dict[CostPart, QCheckBox] = {}
        for part in CostPart:
            words = wording.of(COST_PARTS[part])
            box = QCheckBox(words[0].upper() + words[1:], self)
            box.clicked.connect(self._set)
            self.boxes[part] = box
            layout.addWidget(box)

    def show_year(self, row: YearRow) -> None:
        for part, box in self.boxes.items():
            box.setChecked(part in row.cost_parts)

    def _set(self) -> None:
        parts = [part for part, box in self.boxes.items() if box.isChecked()]
        try:
            self._workspace.do(acts.set_cost_parts(self._workspace.year, parts))
        except UserProblem as problem:
            self.refused.emit(problem)
