"""The columns of the balance, and its state in a few words."""

from __future__ import annotations

from dataclasses import replace

from desktop.pages.municipality_column import county_column, municipality_column
from desktop.tables.table_column import TableColumn, computed
from models.queries import BalanceRow
from models.wording import QT_TRANSLATE_NOOP, Wording


def balance_columns(wording: Wording) -> tuple[TableColumn, ...]:
    note = computed(
        "note", QT_TRANSLATE_NOOP("Balance", "To look at"), read=lambda row: note_in_words(row, wording)
    )
    return (
        municipality_column(QT_TRANSLATE_NOOP("Balance", "Municipality")),
        computed("quota", QT_TRANSLATE_NOOP("Balance", "Municipal quota"), numeric=True),
        computed(
            "redistributed",
            QT_TRANSLATE_NOOP("Balance", "Redistributed"),
            numeric=True,
            signed=True,
            help=QT_TRANSLATE_NOOP("Balance", "Taken over minus given away, by the chosen day."),
        ),
        computed("effective", QT_TRANSLATE_NOOP("Balance", "Quota now"), numeric=True),
        computed("assigned", QT_TRANSLATE_NOOP("Balance", "Assigned"), numeric=True),
        computed(
            "replacements",
            QT_TRANSLATE_NOOP("Balance", "of which replace"),
            numeric=True,
            help=QT_TRANSLATE_NOOP(
                "Balance", "Replacement assignments: for assignments that were broken off (2016:39, 10 a §)."
            ),
        ),
        computed("received", QT_TRANSLATE_NOOP("Balance", "Received"), numeric=True),
        computed(
            "balance",
            QT_TRANSLATE_NOOP("Balance", "Left"),
            numeric=True,
            help=QT_TRANSLATE_NOOP("Balance", "The quota after redistribution minus the received."),
        ),
        replace(note, mark=lambda row: "warning" if row.excess or row.overdue else None),
        county_column(),
    )


def note_in_words(row: BalanceRow, wording: Wording) -> str:
    """What needs a look; empty when all is well."""
    parts = []
    if row.excess and row.effective is not None:
        standing = (row.assigned or 0) - (row.replacements or 0)
        if row.received > row.effective:
            parts.append(
                wording.translate(
                    "Balance", "%n received above the quota", None, row.received - row.effective
                )
            )
        if standing > row.effective:
            above = standing - row.effective
            parts.append(wording.translate("Balance", "%n assigned above the quota", None, above))
    if row.overdue:
        parts.append(wording.translate("Balance", "%n overdue", None, row.overdue))
    if row.quota is None:
        parts.append(wording.translate("Balance", "no quota"))
    return ", ".join(parts)
