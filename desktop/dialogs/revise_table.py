"""The municipalities in the revision dialog: what stands, what was planned for, what it becomes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.frame.revision_preview import RevisedRow
from desktop.pages.municipality_column import municipality_column
from desktop.tables.row_edits import RowChange, Values
from desktop.tables.table_column import TableColumn, computed
from models.edits import Sentence
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.workbooks.column import CellKind, Column

_MOST_PERSONS = 1_000_000
_LONGEST_REASON = 200

_PLANNED = Column(
    "planned",
    QT_TRANSLATE_NOOP("Revise", "Planned for"),
    CellKind.COUNT,
    required=False,
    maximum=_MOST_PERSONS,
)
_REASON = Column(
    "reason",
    QT_TRANSLATE_NOOP("Revise", "Reason (7 a §)"),
    CellKind.TEXT,
    required=False,
    default="",
    maximum=_LONGEST_REASON,
)

PROTECTION_COLUMNS: Mapping[str, int] = {"planned": 100, "reason": 200}
"""Columns that are shown when a county quota falls, and their least widths in pixels."""


def revision_columns(wording: Wording) -> tuple[TableColumn, ...]:
    note = computed("note", QT_TRANSLATE_NOOP("Revise", "To look at"), read=lambda row: _note(row, wording))
    return (
        municipality_column(QT_TRANSLATE_NOOP("Revise", "Municipality")),
        computed("quota", QT_TRANSLATE_NOOP("Revise", "Quota before"), numeric=True),
        computed("received", QT_TRANSLATE_NOOP("Revise", "Received"), numeric=True),
        computed("assigned", QT_TRANSLATE_NOOP("Revise", "Assigned"), numeric=True),
        _written(_PLANNED, QT_TRANSLATE_NOOP("Revise", "What the municipality has planned to receive.")),
        _written(_REASON, QT_TRANSLATE_NOOP("Revise", "Is stored as the reason of the floor and printed.")),
        computed(
            "least",
            QT_TRANSLATE_NOOP("Revise", "At least"),
            numeric=True,
            help=QT_TRANSLATE_NOOP(
                "Revise",
                "What is received and what is agreed away to others, or what is protected when that is more.",
            ),
        ),
        computed("new", QT_TRANSLATE_NOOP("Revise", "New quota"), numeric=True),
        computed("change", QT_TRANSLATE_NOOP("Revise", "Change"), numeric=True, signed=True),
        replace(note, mark=lambda row: "warning" if row.excess else None),
    )


class ProtectionEdits:
    """Keeps what is written in the dialog; nothing is stored before the revision is made."""

    can_add = False
    can_remove = False

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self.protected: dict[str, tuple[int, str]] = {}

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        for change in changes:
            code = change.row.municipality_code
            before = self.protected.get(code)
            planned = change.values.get("planned", before[0] if before else None)
            reason = str(change.values.get("reason", before[1] if before else "") or "")
            if isinstance(planned, int):
                self.protected[code] = (planned, reason)
            elif reason:
                self.protected[code] = (change.row.quota or 0, reason)
            else:
                self.protected.pop(code, None)
            if "planned" in change.values and planned is None:
                self.protected.pop(code, None)
        self._changed()

    def remove(self, rows: Sequence[Any]) -> None:
        """Nothing to remove."""


def _written(column: Column, words: Text) -> TableColumn:
    return TableColumn(
        column.name,
        column.title,
        lambda row: getattr(row, column.name),
        help=words,
        numeric=column.kind is CellKind.COUNT,
        entered=column,
    )


def _note(row: RevisedRow, wording: Wording) -> str:
    parts = []
    if row.excess:
        parts.append(wording.translate("Revise", "%n above the quota", None, row.excess))
    if row.new is not None and row.least and row.new == row.least:
        parts.append(wording.translate("Revise", "stands at its floor"))
    return ", ".join(parts)
