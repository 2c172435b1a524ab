"""The numbers of a chart as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.pages.pictures.map_view import TwinRow
from desktop.tables.table_column import TableColumn, computed
from models.documents.month_chart import MonthChart
from models.wording import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desktop.pages.pictures.bar_charts import BarsShown

type Twin = tuple[tuple[TableColumn, ...], tuple[TwinRow, ...]]


def months_twin(chart: MonthChart) -> Twin:
    """A row for each month, a column for each line."""
    rows = tuple(
        TwinRow(str(month), (str(month), *(line.values[at] for line in chart.lines)))
        for at, month in enumerate(chart.months)
    )
    return _columns(QT_TRANSLATE_NOOP("Pictures", "Month"), [line.title for line in chart.lines]), rows


def bars_twin(shown: BarsShown) -> Twin:
    """A row for each bar, a column for each part."""
    rows = tuple(TwinRow(bar.code, (bar.name, *bar.parts)) for bar in shown.bars)
    first = QT_TRANSLATE_NOOP("Pictures", "Municipality")
    return _columns(first, [f"{entry.title}, {shown.unit}" for entry in shown.series]), rows


def _columns(first: Text, titles: list[str]) -> tuple[TableColumn, ...]:
    return (
        computed("name", first, read=_cell(0)),
        *(
            computed(f"number_{at}", Text("", title), read=_cell(at), numeric=True)
            for at, title in enumerate(titles, 1)
        ),
    )


def _cell(at: int) -> Callable[[TwinRow], object]:
    return lambda row: row.cells[at]
