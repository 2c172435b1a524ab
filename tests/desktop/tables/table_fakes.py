"""Rows and edits with state, for tests of the table alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from desktop.tables.record_table import RecordTable
from desktop.tables.row_edits import RowChange, Values
from desktop.tables.table_column import computed, entered
from desktop.tables.table_panel import TablePanel
from desktop.tables.table_view import TableView
from models.domain.months import Month
from models.edits import Sentence
from models.errors import UserProblem
from models.wording import QT_TRANSLATE_NOOP, Language, Text, Wording
from models.workbooks.column import CellKind
from models.workbooks.layouts import HOMES

PLACES = {"p1": "Åsen", "p2": "Ärla", "p3": "Öje", "p4": "Alfta"}


@dataclass(frozen=True)
class Row:
    id: int
    place_code: str
    count: int
    first: Month
    last: Month | None = None

    @property
    def double(self) -> int:
        return 2 * self.count


class FakeEdits:
    """Keeps the rows, and how many acts were made."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = list(rows)
        self.acts = 0
        self.refuses = False
        self.said: list[str] = []
        self.can_add = True
        self.can_remove = True
        self.model: RecordTable | None = None

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        if self.refuses:
            raise UserProblem("ROW_IS_GONE")
        self.acts += 1
        if said is not None:
            self.said.append(Wording(Language.SWEDISH).of(said.text, **said.params))
        values: dict[int, Any] = {change.row.id: change.values for change in changes}
        self.rows = [replace(row, **values.get(row.id, {})) for row in self.rows]
        for made in new:
            fields: dict[str, Any] = dict(made)
            self.rows.append(Row(max((row.id for row in self.rows), default=0) + 1, **fields))
        self._show()

    def remove(self, rows: Sequence[Any]) -> None:
        self.acts += 1
        gone = {row.id for row in rows}
        self.rows = [row for row in self.rows if row.id not in gone]
        self._show()

    def _show(self) -> None:
        assert self.model is not None
        self.model.set_rows(self.rows)


def three_rows() -> list[Row]:
    return [
        Row(1, "p3", 10, Month(2026, 1)),
        Row(2, "p1", 2, Month(2026, 3)),
        Row(3, "p2", 1200, Month(2026, 2)),
    ]


def a_table(rows: Sequence[Row] | None = None) -> tuple[RecordTable, FakeEdits]:
    """Place, count, twice the count, from, last month."""
    edits = FakeEdits(three_rows() if rows is None else rows)
    columns = (
        entered(HOMES, "place_code"),
        entered(HOMES, "count"),
        computed("double", Text("Test", "Double"), numeric=True),
        entered(HOMES, "first"),
        entered(HOMES, "last"),
    )
    title = QT_TRANSLATE_NOOP("Homes", "Homes")
    model = RecordTable(columns, Wording(Language.SWEDISH), edits=edits, title=title)
    edits.model = model
    model.set_labels(CellKind.PLACE, PLACES)
    model.set_rows(edits.rows)
    return model, edits


def column_texts(model: RecordTable, column: int) -> list[str]:
    return [model.text(row, column) for row in range(len(model.shown_rows))]


def edits_of(panel: TablePanel) -> FakeEdits:
    assert isinstance(panel.model.edits, FakeEdits)
    return panel.model.edits


def select(view: TableView, top: int, left: int, bottom: int, right: int) -> None:
    model = view.records
    view.setCurrentIndex(model.index(top, left))
    view.selectionModel().select(
        QItemSelection(model.index(top, left), model.index(bottom, right)),
        QItemSelectionModel.SelectionFlag.ClearAndSelect,
    )
