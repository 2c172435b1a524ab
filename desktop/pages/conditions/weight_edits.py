"""Changes of the weights of suitability: a factor that was not weighed yet gets its row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.workspace import Workspace
from models import acts
from models.edits import Sentence


class WeightEdits:
    can_add = False
    can_remove = False

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        weights = {change.row.factor: int(str(change.values["weight"])) for change in changes}
        with self._workspace.file.reading() as session:
            edit = acts.set_suitability_weights(session, self._workspace.year, weights)
        self._workspace.do(as_said(edit, said))

    def remove(self, rows: Sequence[Any]) -> None:
        """Every factor has a weight; one that counts for nothing weighs 0."""
