"""The ledger of redistributions as a table: each row is an agreement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.tables.table_column import TableColumn, entered
from desktop.workspace import Workspace
from models import acts
from models.acts import Agreement
from models.edits import Row, Sentence
from models.queries import RedistributionRow
from models.workbooks.balance_layouts import REDISTRIBUTIONS

_NAMES = ("from_code", "to_code", "persons", "agreed", "agreement")


def redistribution_columns() -> tuple[TableColumn, ...]:
    return tuple(entered(REDISTRIBUTIONS, name) for name in _NAMES)


class RedistributionEdits:
    can_add = True
    can_remove = True

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        workspace = self._workspace
        with workspace.file.reading() as session:
            edit = acts.write_redistributions(
                session,
                workspace.year,
                workspace.version or "",
                new=[_agreement(values) for values in new],
                changed={
                    change.row.id: _agreement({**_values(change.row), **change.values}) for change in changes
                },
            )
        workspace.do(as_said(edit, said))

    def stored(self, row: Any) -> tuple[str, Row] | None:
        return "redistribution", {"id": row.id}

    def remove(self, rows: Sequence[Any]) -> None:
        workspace = self._workspace
        with workspace.file.reading() as session:
            edit = acts.remove_redistributions(
                session, workspace.year, workspace.version or "", [row.id for row in rows]
            )
        workspace.do(edit)


def _values(row: RedistributionRow) -> Values:
    return {name: getattr(row, name) for name in _NAMES}


def _agreement(values: Values) -> Agreement:
    return Agreement(
        str(values["from_code"]),
        str(values["to_code"]),
        int(str(values["persons"])),
        str(values["agreed"]),
        str(values.get("agreement") or ""),
    )
