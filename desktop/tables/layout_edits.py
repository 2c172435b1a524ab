"""Changes of a table whose lines are rows of one database table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.undo import ROWS_AT_ONCE
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
        self._workspace.do(self._edit(changes, new, said))

    def change_beside(
        self,
        changes: Sequence[RowChange],
        new: Sequence[Values],
        said: Sentence | None,
        lost: Callable[[], object],
    ) -> None:
        workspace, edit = self._workspace, self._edit(changes, new, said)

        def failed(error: Exception) -> None:
            lost()
            workspace.jobs.failed.emit(error)

        title = edit.sentence.in_words(workspace.wording)
        workspace.do_in_background(edit, title, failed=failed, cancelled=lost)

    def _edit(self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None) -> Edit:
        edits: list[Edit] = []
        if changes:
            rows = [(self._key_of(change.row), change.values) for change in changes]
            edits.append(acts.update_rows(self._table, rows))
        if new:
            edits.append(acts.insert_rows(self._table, [{**self._fixed(), **values} for values in new]))
        edit = edits[0] if len(edits) == 1 else EditGroup(edits[0].sentence, tuple(edits))
        return as_said(edit, said)

    def stored(self, row: Any) -> tuple[str, Row] | None:
        return self._table, self._key_of(row)

    def remove(self, rows: Sequence[Any]) -> None:
        edit = acts.delete_rows(self._table, [self._key_of(row) for row in rows])
        if len(rows) > ROWS_AT_ONCE:
            self._workspace.do_in_background(edit, edit.sentence.in_words(self._workspace.wording))
        else:
            self._workspace.do(edit)

    def _key_of(self, row: Any) -> Values:
        return {self._key: getattr(row, self._key)}
