"""Changes of a table whose lines are rows of one database table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.workspace import Workspace
from models import acts
from models.edits import Edit, EditGroup, Row, Sentence
from models.workbooks.column import Layout


class LayoutEdits:
    """`fixed` gives the values of new rows that no column asks for, such as the year."""

    def __init__(
        self,
        workspace: Workspace,
        layout: Layout,
        *,
        key: str = "id",
        fixed: Callable[[], Values] = dict,
        can_add: bool = True,
    ) -> None:
        self._workspace = workspace
        self._table = layout.table
        self._key = key
        self._fixed = fixed
        self.can_add = can_add
        self.can_remove = can_add

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        edits: list[Edit] = []
        if changes:
            rows = [(self._key_of(change.row), change.values) for change in changes]
            edits.append(acts.update_rows(self._table, rows))
        if new:
            edits.append(acts.insert_rows(self._table, [{**self._fixed(), **values} for values in new]))
        edit = edits[0] if len(edits) == 1 else EditGroup(edits[0].sentence, tuple(edits))
        self._workspace.do(as_said(edit, said))

    def stored(self, row: Any) -> tuple[str, Row] | None:
        return self._table, self._key_of(row)

    def remove(self, rows: Sequence[Any]) -> None:
        self._workspace.do(acts.delete_rows(self._table, [self._key_of(row) for row in rows]))

    def _key_of(self, row: Any) -> Values:
        return {self._key: getattr(row, self._key)}
