"""What the comparison is looked at as: everything, municipalities, what differs, by hand, maps."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.compare import rows
from desktop.pages.compare.maps import CompareMaps
from desktop.pages.quota_comparison.shifting_table import ShiftingTable
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models.documents.comparison_basis import ComparisonBasis


class View(Enum):
    FACTS = "facts"
    MUNICIPALITIES = "municipalities"
    CELLS = "cells"
    MOVED = "moved"
    MAPS = "maps"


class CompareViews(QWidget):
    selected = Signal()
    table_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        translate = workspace.wording.translate
        self._wording = workspace.wording
        self._basis: ComparisonBasis | None = None
        self.view = View.FACTS
        names = {
            View.FACTS: translate("SideBySide", "Totals, goals and rules, plan by plan"),
            View.MUNICIPALITIES: translate("SideBySide", "Municipality by municipality"),
            View.CELLS: translate("SideBySide", "What differs"),
            View.MOVED: translate("SideBySide", "Moved by hand"),
        }
        self.tables = {
            view: ShiftingTable(workspace, f"compare_{view.value}", name, sorted_by=-1)
            for view, name in names.items()
        }
        self.maps = CompareMaps(workspace.wording)
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(0, 24, 0, 0)
        self._stack = QStackedWidget()
        for widget in (*self.tables.values(), self.maps):
            self._stack.addWidget(widget)
        nothing = QWidget()
        above = QVBoxLayout(nothing)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._nothing)
        above.addStretch(1)
        self._empty = nothing
        self._stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        for table in self.tables.values():
            table.selected.connect(self.selected)
        self.tables[View.MUNICIPALITIES].selected.connect(
            lambda: self.maps.select(self.tables[View.MUNICIPALITIES].code)
        )
        self.maps.chosen.connect(self._follow_map)
        self.maps.table_wanted.connect(self.table_wanted)

    @property
    def table_panel(self) -> TablePanel | None:
        table = self.tables.get(self.view)
        return None if table is None or self._stack.currentWidget() is not table else table.panel

    def row(self) -> object:
        """What is selected in the view that is looked at."""
        view = View.MUNICIPALITIES if self.view is View.MAPS else self.view
        panel = self.tables[view].panel
        return None if panel is None else panel.row()

    def show_comparison(self, basis: ComparisonBasis, *, differing: bool) -> None:
        """`differing` leaves out what is alike in all plans."""
        self._basis = basis
        self.tables[View.FACTS].show_rows(
            rows.fact_columns(basis), rows.fact_rows(basis, differing=differing)
        )
        self.tables[View.MUNICIPALITIES].show_rows(
            rows.municipality_columns(basis), rows.municipality_rows(basis, differing=differing)
        )
        self.tables[View.CELLS].show_rows(rows.cell_columns(basis), rows.cell_rows(basis))
        self.tables[View.MOVED].show_rows(rows.moved_columns(), rows.moved_rows(basis))
        self.maps.select(self.tables[View.MUNICIPALITIES].code)
        self.maps.show_comparison(basis)
        self.look_at(self.view)

    def look_at(self, view: View) -> None:
        self.view = view
        nothing = self._why_empty(view)
        self._nothing.setText(nothing)
        self._stack.setCurrentWidget(self._empty if nothing else self.tables.get(view, self.maps))

    def _why_empty(self, view: View) -> str:
        """Instead of a table without rows."""
        basis = self._basis
        if basis is not None and view is View.CELLS and not basis.cells:
            return basis.summary()
        if basis is not None and view is View.MOVED and not tuple(basis.moved()):
            return self._wording.translate("SideBySide", "None of the plans has been changed by hand.")
        return ""

    def _follow_map(self, code: str) -> None:
        self.tables[View.MUNICIPALITIES].select(code)
        self.selected.emit()
