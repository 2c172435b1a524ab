"""Jämför over the example county without the example's own alternatives, and what stands in its tables."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.pages.quota_comparison.compare_tab import QuotaCompare
from desktop.pages.quota_comparison.comparison_shown import ComparisonShown
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.apportionment import Formula


def without_alternatives(workspace: Workspace) -> None:
    with workspace.file.reading() as session:
        edits = [
            acts.remove_alternative(session, row.id) for row in queries.alternative_rows(session, 2026, "1")
        ]
    for edit in edits:
        workspace.do(edit)


def shown(qtbot: QtBot, workspace: Workspace) -> QuotaCompare:
    without_alternatives(workspace)
    widget = QuotaCompare(workspace)
    qtbot.addWidget(widget)
    widget.resize(900, 520)
    widget.show()
    return widget


def add_alternative(workspace: Workspace, name: str, formula: Formula) -> int:
    """Gives its id."""
    with workspace.file.reading() as session:
        edit = acts.add_alternative(session, 2026, "1", name, formula)
    workspace.do(edit)
    with workspace.file.reading() as session:
        return queries.alternative_rows(session, 2026, "1")[-1].id


def row_of(view: ComparisonShown, municipality: str) -> list[str]:
    """A line's cells after the name."""
    assert view.table.panel is not None
    model = view.table.panel.model
    (row,) = [row for row in range(model.rowCount()) if model.text(row, 0) == municipality]
    return [model.text(row, column) for column in range(1, model.columnCount())]


def headings(view: ComparisonShown) -> list[str]:
    assert view.table.panel is not None
    model = view.table.panel.model
    return [column.heading(model.wording).replace("\n", " ") for column in model.columns]
