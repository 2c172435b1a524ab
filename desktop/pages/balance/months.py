"""Months as columns: what is assigned, what of it replaces, what is received; pasted as a block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, override

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.frame.messages import quiet_label
from desktop.pages.municipality_column import municipality_column
from desktop.tables.record_table import RecordTable
from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.tables.table_column import TableColumn, computed
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import acts
from models.acts import MonthChange
from models.domain.balance import QuotaYear
from models.domain.months import Month
from models.edits import Sentence
from models.queries import QuotaMonthsRow
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.month_names import short_month
from models.workbooks.balance_layouts import PERSONS_IN_MONTH

NUMBERS: dict[str, Text] = {
    "received": QT_TRANSLATE_NOOP("Balance", "Received"),
    "assigned": QT_TRANSLATE_NOOP("Balance", "Assigned"),
    "replacements": QT_TRANSLATE_NOOP("Balance", "Replacement assignments"),
}
_HELP: dict[str, Text] = {
    "received": QT_TRANSLATE_NOOP(
        "Balance", "Persons received each month. Where months are entered they count, not the year's total."
    ),
    "assigned": QT_TRANSLATE_NOOP(
        "Balance", "Every assignment of the month, January to December, replacements included."
    ),
    "replacements": QT_TRANSLATE_NOOP(
        "Balance",
        "Those of the assignments that replace a broken-off one. "
        "After December all assignments do, so they are written here.",
    ),
}


class BalanceMonths(QWidget):
    """One table for each number, filled when it is looked at; the tables are made anew for another year."""

    refused = Signal(str)
    selected = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._wording = workspace.wording
        self._year = 0
        self._rows: Sequence[QuotaMonthsRow] = ()
        self.panels: dict[str, TablePanel] = {}
        self._stack = QStackedWidget()
        self._choices = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(16)
        for position, title in enumerate(NUMBERS.values()):
            button = QRadioButton(self._wording.of(title))
            button.setChecked(position == 0)
            self._choices.addButton(button, position)
            line.addWidget(button)
        line.addStretch(1)
        self._help = quiet_label("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self._help)
        layout.addWidget(self._stack, 1)
        self._choices.idClicked.connect(lambda _id: self._show_number())
        self._make_panels(workspace.year)

    @property
    def panel(self) -> TablePanel:
        return self.panels[list(NUMBERS)[self._choices.checkedId()]]

    def choose(self, number: str) -> None:
        """`received`, `assigned` or `replacements`."""
        self._choices.button(list(NUMBERS).index(number)).setChecked(True)
        self._show_number()

    def show_rows(self, year: int, rows: Sequence[QuotaMonthsRow]) -> None:
        self._rows = rows
        if year != self._year:
            self._make_panels(year)
        if self.isVisible():
            self.panel.set_rows(rows)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.panel.set_rows(self._rows)

    def _make_panels(self, year: int) -> None:
        self._year = year
        for old in self.panels.values():
            self._stack.removeWidget(old)
            old.deleteLater()
        for number, title in NUMBERS.items():
            model = RecordTable(
                _columns(number, year, self._wording),
                self._wording,
                edits=MonthEdits(self._workspace, number),
                key=attrgetter("municipality_code"),
                title=title,
            )
            words = self._wording.of(title)
            panel = TablePanel(model, self._workspace.settings, f"months_{number}", words, sorted_by=0)
            panel.refused.connect(self.refused)
            panel.selected.connect(self.selected)
            self.panels[number] = panel
            self._stack.addWidget(panel)
        self._show_number()

    def _show_number(self) -> None:
        if self.isVisible():
            self.panel.set_rows(self._rows)
        self._stack.setCurrentWidget(self.panel)
        self._help.setText(self._wording.of(_HELP[list(NUMBERS)[self._choices.checkedId()]]))
        self.selected.emit()


class MonthEdits:
    """Every municipality has its line from the start, so none is added or removed."""

    can_add = False
    can_remove = False

    def __init__(self, workspace: Workspace, number: str) -> None:
        self._workspace = workspace
        self._number = number

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        wanted = [
            self._change(change.row, Month.parse(name), value)
            for change in changes
            for name, value in change.values.items()
        ]
        with self._workspace.file.reading() as session:
            edit = acts.set_months(session, self._workspace.year, wanted)
        self._workspace.do(as_said(edit, said))

    def remove(self, rows: Sequence[Any]) -> None:
        """Nothing to remove."""

    def _change(self, row: QuotaMonthsRow, month: Month, value: object) -> MonthChange:
        if isinstance(value, int):
            written: dict[str, Any] = {self._number: value}
            return MonthChange(row.municipality_code, month, **written)
        cleared = {self._number}
        if self._number == "replacements" and month > QuotaYear(self._workspace.year).last_assignment:
            cleared.add("assigned")
        return MonthChange(row.municipality_code, month, cleared=frozenset(cleared))


def _columns(number: str, year: int, wording: Wording) -> tuple[TableColumn, ...]:
    clock = QuotaYear(year)
    last = {
        "received": clock.last_reception_of_replacement,
        "assigned": clock.last_assignment,
        "replacements": clock.last_replacement,
    }[number]
    columns = [
        municipality_column(QT_TRANSLATE_NOOP("Balance", "Municipality")),
        computed(
            "sum",
            QT_TRANSLATE_NOOP("Balance", "All months"),
            read=lambda row: (
                sum(getattr(count, number) for count in row.months.values()) if row.months else None
            ),
            numeric=True,
        ),
    ]
    if number == "received":
        columns.append(_year_total())
    columns += [_month(month, number, wording) for month in clock.months if month <= last]
    return tuple(columns)


def _year_total() -> TableColumn:
    column = computed(
        "year_total",
        QT_TRANSLATE_NOOP("Balance", "The year's total"),
        numeric=True,
        help=QT_TRANSLATE_NOOP(
            "Balance",
            "What was imported or written for the whole year; it only counts where no months are entered.",
        ),
    )
    return replace(column, mark=lambda row: "warning" if _differs(row) else None, why=_why_it_differs)


def _differs(row: QuotaMonthsRow) -> bool:
    received = sum(count.received for count in row.months.values())
    return bool(row.months) and row.year_total is not None and row.year_total != received


def _why_it_differs(row: QuotaMonthsRow, wording: Wording) -> str:
    if not _differs(row):
        return ""
    return wording.of(
        QT_TRANSLATE_NOOP("Balance", "The year's own number is {total}: the months do not add up to it."),
        total=row.year_total,
    )


def _month(month: Month, number: str, wording: Wording) -> TableColumn:
    def read(row: QuotaMonthsRow) -> int | None:
        count = row.months.get(month)
        return None if count is None else int(getattr(count, number))

    title = Text("", short_month(month, wording))
    return TableColumn(
        str(month),
        title,
        read,
        numeric=True,
        entered=replace(PERSONS_IN_MONTH, name=str(month), title=title),
        unknown="",
    )
