"""The columns of the year against the plan, by municipality and by month."""

from __future__ import annotations

from dataclasses import replace

from desktop.pages.municipality_column import municipality_column
from desktop.tables.table_column import TableColumn, computed
from models.queries import FollowUpRow
from models.wording import QT_TRANSLATE_NOOP, Wording

_STATE_SIGNS = 24


def municipality_columns(wording: Wording) -> tuple[TableColumn, ...]:
    state = computed(
        "state", QT_TRANSLATE_NOOP("FollowUp", "State"), read=lambda row: state_in_words(row, wording)
    )
    return (
        municipality_column(QT_TRANSLATE_NOOP("FollowUp", "Municipality")),
        replace(state, mark=state_icon, room=_STATE_SIGNS),
        computed("quota", QT_TRANSLATE_NOOP("FollowUp", "Quota now"), numeric=True),
        computed(
            "planned",
            QT_TRANSLATE_NOOP("FollowUp", "Planned so far"),
            numeric=True,
            help=QT_TRANSLATE_NOOP(
                "FollowUp", "Persons who by the plan should have been received at the end of the month."
            ),
        ),
        computed("received", QT_TRANSLATE_NOOP("FollowUp", "Received"), numeric=True),
        computed(
            "difference",
            QT_TRANSLATE_NOOP("FollowUp", "Against the plan"),
            numeric=True,
            signed=True,
            help=QT_TRANSLATE_NOOP("FollowUp", "Received minus planned so far."),
        ),
        computed("left", QT_TRANSLATE_NOOP("FollowUp", "Left to receive"), numeric=True),
        computed(
            "forecast",
            QT_TRANSLATE_NOOP("FollowUp", "Year's end, arithmetic"),
            numeric=True,
            help=QT_TRANSLATE_NOOP(
                "FollowUp",
                "Received by the end of December if the mean of the months so far holds: plain arithmetic, "
                "not a judgement.",
            ),
        ),
    )


def month_columns() -> tuple[TableColumn, ...]:
    return (
        computed(
            "month",
            QT_TRANSLATE_NOOP("FollowUp", "Month"),
            read=lambda row: row.month,
        ),
        computed("quota", QT_TRANSLATE_NOOP("FollowUp", "Quota now"), numeric=True),
        computed("planned", QT_TRANSLATE_NOOP("FollowUp", "Planned"), numeric=True),
        computed(
            "assigned",
            QT_TRANSLATE_NOOP("FollowUp", "Assigned"),
            numeric=True,
            help=QT_TRANSLATE_NOOP("FollowUp", "Without those that replace a broken-off assignment."),
        ),
        computed("received", QT_TRANSLATE_NOOP("FollowUp", "Received"), numeric=True),
        computed("planned_total", QT_TRANSLATE_NOOP("FollowUp", "Planned in all"), numeric=True),
        computed("assigned_total", QT_TRANSLATE_NOOP("FollowUp", "Assigned in all"), numeric=True),
        computed("received_total", QT_TRANSLATE_NOOP("FollowUp", "Received in all"), numeric=True),
        computed(
            "difference",
            QT_TRANSLATE_NOOP("FollowUp", "Against the plan"),
            numeric=True,
            signed=True,
            help=QT_TRANSLATE_NOOP(
                "FollowUp",
                "Received minus planned in all, of the municipalities that have entered the month.",
            ),
        ),
    )


def state_icon(row: FollowUpRow) -> str:
    if row.difference is None:
        return "missing"
    return "warning" if row.overdue or row.difference < 0 or (row.left or 0) < 0 else "done"


def state_in_words(row: FollowUpRow, wording: Wording) -> str:
    """What needs a look first; the numbers beside it say the rest."""
    translate = wording.translate
    if row.quota is None:
        return translate("FollowUp", "no quota")
    if row.difference is None:
        return translate("FollowUp", "nothing entered")
    if row.overdue:
        return translate("FollowUp", "%n overdue", None, row.overdue)
    if row.left is not None and row.left < 0:
        return translate("FollowUp", "above the quota")
    if row.difference < 0:
        return translate("FollowUp", "behind the plan")
    return translate("FollowUp", "as planned or ahead")
