"""Changes of entered households: what is said of a household goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, override

from desktop.tables.layout_edits import LayoutEdits
from desktop.tables.row_edits import Values
from desktop.workspace import Workspace
from models import acts
from models.workbooks.layouts import HOUSEHOLD_GROUPS


class HouseholdEdits(LayoutEdits):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, HOUSEHOLD_GROUPS, fixed=self._of_the_year)

    @override
    def remove(self, rows: Sequence[Any]) -> None:
        with self._workspace.file.reading() as session:
            edit = acts.delete_households(session, [row.id for row in rows])
        self._workspace.do(edit)

    def _of_the_year(self) -> Values:
        return {"year": self._workspace.year}
