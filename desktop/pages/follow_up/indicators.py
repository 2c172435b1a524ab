"""The indicators as a table: what is measured, the target, who answers for it, how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.tables.table_column import TableColumn, computed, entered
from desktop.workspace import Workspace
from models import acts
from models.domain.indicators import IndicatorMeasure
from models.edits import Row, Sentence
from models.queries import IndicatorRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.indicator_words import STATE_ICONS, STATES, unit_of
from models.workbooks.follow_up_layouts import INDICATORS, Direction


def indicator_columns(wording: Wording) -> tuple[TableColumn, ...]:
    state = computed(
        "state", QT_TRANSLATE_NOOP("FollowUp", "State"), read=lambda row: wording.of(STATES[row.state])
    )
    return (
        entered(INDICATORS, "title"),
        replace(state, mark=lambda row: STATE_ICONS[row.state]),
        entered(INDICATORS, "value", unknown="–"),
        entered(INDICATORS, "direction", read=_direction),
        entered(INDICATORS, "target"),
        entered(INDICATORS, "unit", read=lambda row: unit_of(row.measure, row.unit, wording)),
        entered(INDICATORS, "due"),
        entered(INDICATORS, "owner"),
        entered(INDICATORS, "municipality_code"),
        entered(INDICATORS, "measure"),
        entered(INDICATORS, "note"),
    )


class IndicatorEdits:
    can_add = True
    can_remove = True

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        workspace = self._workspace
        changed: dict[int, Values] = {}
        for change in changes:
            changed[change.row.id] = {**changed.get(change.row.id, {}), **_stored(change.values)}
        with workspace.file.reading() as session:
            edit = acts.write_indicators(
                session, workspace.year, new=[_stored(values) for values in new], changed=changed
            )
        workspace.do(as_said(edit, said))

    def stored(self, row: Any) -> tuple[str, Row] | None:
        return "indicator", {"id": row.id}

    def remove(self, rows: Sequence[Any]) -> None:
        self._workspace.do(acts.remove_indicators([row.id for row in rows]))


def suggested(year: int, wording: Wording) -> tuple[Values, ...]:
    """Three to begin with; the targets are the officer's to change."""
    translate = wording.translate
    last_of_reception = f"{year + 1}-02-28"
    return (
        {
            "title": translate("FollowUp", "Received of the year's quota"),
            "measure": IndicatorMeasure.RECEIVED_SHARE.value,
            "at_least": True,
            "target": 100.0,
            "due": last_of_reception,
        },
        {
            "title": translate("FollowUp", "Nobody waits more than two months"),
            "measure": IndicatorMeasure.OVERDUE.value,
            "at_least": False,
            "target": 0.0,
            "due": last_of_reception,
        },
        {
            "title": translate("FollowUp", "A home in time"),
            "measure": IndicatorMeasure.IN_TIME_SHARE.value,
            "at_least": True,
            "target": 95.0,
            "due": f"{year}-12-31",
        },
    )


def _direction(row: IndicatorRow) -> str:
    return Direction.AT_LEAST if row.at_least else Direction.AT_MOST


def _stored(values: Values) -> Values:
    """With the direction as the file has it."""
    if "direction" not in values:
        return values
    rest = {name: value for name, value in values.items() if name != "direction"}
    return {**rest, "at_least": values["direction"] == Direction.AT_LEAST}
