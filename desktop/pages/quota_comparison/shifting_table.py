"""A table whose columns follow from what is compared: other sets, other columns, the same selection."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.tables.record_table import RecordTable
from desktop.tables.table_column import TableColumn
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace


class ShiftingTable(QWidget):
    """Rows with a `code` each, only read. A column reads from the row alone."""

    selected = Signal()

    def __init__(self, workspace: Workspace, table_id: str, name: str, *, sorted_by: int = 0) -> None:
        super().__init__()
        self._sorted_by = sorted_by
        self._workspace = workspace
        self._table_id = table_id
        self._name = name
        self._headings: list[str] = []
        self._panel: TablePanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> TablePanel | None:
        """None before anything is shown."""
        return self._panel

    @property
    def code(self) -> str | None:
        """Of the row that is chosen."""
        row = self._panel.row() if self._panel is not None else None
        return None if row is None else row.code

    def show_rows(self, columns: Sequence[TableColumn], rows: Sequence[Any]) -> None:
        headings = [column.heading(self._workspace.wording) for column in columns]
        if headings != self._headings:
            self._headings = headings
            self._replace(columns, rows)
        elif self._panel is not None:
            self._panel.set_rows(rows)

    def select(self, code: str | None) -> None:
        if self._panel is not None and code is not None and code != self.code:
            had_focus = self._panel.view.hasFocus()
            self._panel.go_to(code)
            if not had_focus:
                self._panel.view.clearFocus()

    def _replace(self, columns: Sequence[TableColumn], rows: Sequence[Any]) -> None:
        chosen = self.code
        if self._panel is not None:
            self._layout.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
        wording = self._workspace.wording
        model = RecordTable(columns, wording, key=attrgetter("code"))
        panel = TablePanel(
            model,
            self._workspace.settings,
            f"{self._table_id}_{len(columns)}",
            self._name,
            sorted_by=self._sorted_by,
        )
        panel.set_rows(rows)
        self._panel = panel
        self._layout.addWidget(panel)
        self.select(chosen)
        panel.selected.connect(self.selected)
