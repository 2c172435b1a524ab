"""Jämför: sets of quotas side by side, what another county quota gives, how firm the weights stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.look.segments import Segments
from desktop.pages.page import Explanation
from desktop.pages.quota_comparison.compare_sets import QuotaCompareSets
from desktop.pages.quota_comparison.compare_view import CompareView
from desktop.pages.quota_comparison.fit import QuotaFit
from desktop.pages.quota_comparison.sensitivity import QuotaSensitivity
from desktop.pages.quota_comparison.simulate import QuotaSimulate
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace


class QuotaCompare(QWidget):
    """A view of the page Kommuntal; making it reads nothing, `redraw` reads and draws what is seen."""

    told = Signal(str)
    refused = Signal(object)  # UserProblem
    explained = Signal(object)  # Explanation | None

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        translate = workspace.wording.translate
        self.sets = QuotaCompareSets(workspace)
        self.simulate = QuotaSimulate(workspace)
        self.sensitivity = QuotaSensitivity(workspace)
        self.fit = QuotaFit(workspace)
        self._views: dict[CompareView, str] = {
            self.sets: translate("Compare", "Compare quotas"),
            self.simulate: translate("Compare", "Another county quota"),
            self.sensitivity: translate("Compare", "How firm are the weights?"),
            self.fit: translate("Compare", "Fit to decided quotas"),
        }
        self.choices = Segments(
            translate("Compare", "What is compared"), ((name, view) for view, name in self._views.items())
        )
        self._stack = QStackedWidget()
        for view in self._views:
            self._stack.addWidget(view)
            view.told.connect(self.told)
            view.refused.connect(self.refused)
            view.explained.connect(self.explained)
        self.choices.chosen.connect(self._look_at)
        top = QHBoxLayout()
        top.addWidget(self.choices)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    @property
    def table_panel(self) -> TablePanel | None:
        """The table of the view that is looked at, once it has one."""
        return self._view.table_panel

    @property
    def explanation(self) -> Explanation | None:
        """About the selection in the view that is looked at."""
        return self._view.explanation

    @property
    def _view(self) -> CompareView:
        return next(view for view in self._views if view is self._stack.currentWidget())

    def _look_at(self, view: CompareView) -> None:
        self._stack.setCurrentWidget(view)
        self.explained.emit(view.explanation)

    def redraw(self) -> None:
        """After a change of the planning file, the year or the version."""
        for view in self._views:
            view.redraw()
