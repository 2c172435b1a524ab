"""The columns of the history: of its acts, and of what one act changed."""

from __future__ import annotations

from datetime import datetime

from desktop.tables.table_column import TableColumn, computed
from models.queries import HistoryRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.act_words import told

_UNDONE = QT_TRANSLATE_NOOP("History", "undone")
_STAYS = QT_TRANSLATE_NOOP("History", "stays")


def act_columns(wording: Wording) -> tuple[TableColumn, ...]:
    def state(row: HistoryRow) -> str:
        if row.undone:
            return wording.of(_UNDONE)
        return "" if row.is_step else wording.of(_STAYS)

    def mark(row: HistoryRow) -> str | None:
        if row.undone:
            return "undo"
        return None if row.is_step else "lock"

    return (
        computed("at", QT_TRANSLATE_NOOP("History", "When"), read=moment),
        computed("who", QT_TRANSLATE_NOOP("History", "Who")),
        computed("rows", QT_TRANSLATE_NOOP("History", "Rows"), numeric=True),
        TableColumn("state", QT_TRANSLATE_NOOP("History", "State"), state, mark=mark),
        computed("act", QT_TRANSLATE_NOOP("History", "What"), read=lambda row: told(row, wording)),
    )


def change_columns() -> tuple[TableColumn, ...]:
    return (
        computed("table", QT_TRANSLATE_NOOP("History", "Where")),
        computed("row", QT_TRANSLATE_NOOP("History", "Row")),
        computed("column", QT_TRANSLATE_NOOP("History", "Column")),
        computed("origin", QT_TRANSLATE_NOOP("History", "Cell of the file")),
        computed("before", QT_TRANSLATE_NOOP("History", "From")),
        computed("after", QT_TRANSLATE_NOOP("History", "To")),
    )


def moment(row: HistoryRow) -> str:
    """When it was done, by the clock of this computer."""
    return f"{datetime.fromisoformat(row.at).astimezone():%Y-%m-%d %H:%M}"
