"""Changes of service points: what belongs to a point follows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.workspace import Workspace
from models import acts
from models.edits import Edit, EditGroup, Row, Sentence
from models.queries import ServiceRow


class ServiceEdits:
    can_add = True
    can_remove = True

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        edits = [edit for change in changes for edit in self._edits(change.row, change.values)]
        if new:
            edits.append(acts.insert_rows("service_point", new))
        edit = edits[0] if len(edits) == 1 else EditGroup(edits[-1].sentence, tuple(edits))
        self._workspace.do(as_said(edit, said))

    def stored(self, row: Any) -> tuple[str, Row] | None:
        return "service_point", {"id": row.id}

    def remove(self, rows: Sequence[Any]) -> None:
        with self._workspace.file.reading() as session:
            edit = acts.delete_service_points(session, [row.id for row in rows])
        self._workspace.do(edit)

    def _edits(self, row: ServiceRow, values: Values) -> list[Edit]:
        update = acts.update_rows("service_point", [({"id": row.id}, values)])
        if not row.catchment or values.get("service", row.service) == row.service:
            return [update]
        served = [
            {"point_id": row.id, "place_code": code, "service": values["service"]} for code in row.catchment
        ]
        with self._workspace.file.reading() as session:
            nowhere = acts.set_catchment(session, row.id, ())
        return [nowhere, update, acts.insert_rows("catchment", served)]
