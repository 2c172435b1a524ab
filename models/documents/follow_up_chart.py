"""Planned, assigned and received over the months of a year's quota, beside the quota itself."""

from __future__ import annotations

from models.documents.month_chart import LineLook, MonthChart, MonthLine
from models.documents.month_figures import clocks, month_labels
from models.documents.parts import Column, Figure, Row, Table, number_column
from models.documents.svg_month_chart import month_chart_drawing
from models.domain.follow_up import WHOLE_PLAN
from models.queries.follow_up import FollowUp
from models.wording import Wording
from models.words.month_names import long_month


def month_figure(follow: FollowUp, wording: Wording) -> Figure:
    """The chart of the whole plan with its table."""
    translate, number = wording.translate, wording.number
    ledger = follow.months[WHOLE_PLAN]
    chart = month_chart(follow, WHOLE_PLAN, wording)

    def words(value: int | None) -> str:
        return "–" if value is None else number(value)

    return Figure(
        svg=month_chart_drawing(chart, wording).svg(),
        alternative=translate(
            "FollowUp",
            "Line chart over the months: the quotas, and planned, assigned and received persons in all. All "
            "numbers stand in the table that follows.",
        ),
        caption=chart.title,
        table=Table(
            translate("FollowUp", "The chart as a table, persons"),
            (
                Column(translate("FollowUp", "Month")),
                *(number_column(line.title, 21) for line in chart.lines),
            ),
            tuple(
                Row((long_month(row.month, wording), *(words(line.values[at]) for line in chart.lines)))
                for at, row in enumerate(ledger)
            ),
        ),
        width=146,
        beside=True,
    )


def month_chart(follow: FollowUp, code: str, wording: Wording, area: str = "") -> MonthChart:
    """The two clocks in all, beside the quota and the plan; `area` names the municipality of the code."""
    translate, ledger = wording.translate, follow.months[code]
    months = tuple(row.month for row in ledger)
    title = translate("FollowUp", "Planned, assigned and received in all")
    return MonthChart(
        f"{title} – {area}" if area else title,
        translate("FollowUp", "persons"),
        months,
        month_labels(months, wording),
        (
            MonthLine(translate("FollowUp", "Quota now"), tuple(row.quota for row in ledger), LineLook.LIMIT),
            MonthLine(
                translate("FollowUp", "Planned"), tuple(row.planned_total for row in ledger), LineLook.THIRD
            ),
            MonthLine(
                translate("FollowUp", "Assigned"),
                tuple(row.assigned_total for row in ledger),
                LineLook.SECOND,
            ),
            MonthLine(
                translate("FollowUp", "Received"), tuple(row.received_total for row in ledger), LineLook.FIRST
            ),
        ),
        clocks(follow.year, months, wording),
    )
