"""Balans: what is left of each quota, month by month, and what the municipalities agreed on."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, override

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.frame.actions import WindowActions
from desktop.look.icons import icon
from desktop.pages.balance.columns import balance_columns
from desktop.pages.balance.day import BalanceDay
from desktop.pages.balance.explanation import about_agreement, about_balance, about_months
from desktop.pages.balance.ledger import RedistributionEdits, redistribution_columns
from desktop.pages.balance.months import BalanceMonths
from desktop.pages.figures import Figures
from desktop.pages.page import Explanation
from desktop.pages.table_page import TablePage
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import queries
from models.queries import BalanceRow, ConflictRow, QuotaMonthsRow, RedistributionRow
from models.queries.balance import balances, conflicts, entered_year
from models.queries.overview_quotas import IN_CONFLICT
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column import CellKind

if TYPE_CHECKING:
    from desktop.printing.paper import PaperForm

_BALANCE = QT_TRANSLATE_NOOP("Balance", "Balance")
_MONTHS = QT_TRANSLATE_NOOP("Balance", "Months")
_LEDGER = QT_TRANSLATE_NOOP("Balance", "Redistributions")


class BalancePage(TablePage):
    id = "balance"
    title = _BALANCE
    icon = "balance"
    reads = frozenset(
        {
            "municipal_quota",
            "county_quota",
            "quota_month",
            "redistribution",
            "reception",
            "quota_version",
            "municipality",
            "planning_year",
        }
    )

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self._rows: Sequence[BalanceRow] = ()
        self._conflicts: Sequence[ConflictRow] = ()
        self._figures = Figures()
        self.body.addWidget(self._figures)
        self._balance = self.add_table(
            "balance",
            _BALANCE,
            balance_columns(self.wording),
            key=attrgetter("municipality_code"),
            sorted_by=0,
        )
        self.day = BalanceDay(self.wording)
        self.day.changed.connect(self.refresh)
        self.day.conflicts_wanted.connect(self._show_rows)
        self.months = BalanceMonths(workspace)
        self.months.refused.connect(self.warned)
        self.months.selected.connect(self.show_selection)
        self._redistribute = QAction(icon("add"), translate("Balance", "Redistribute …"), self)
        self._redistribute.setIconText(self._redistribute.text())
        self._redistribute.setToolTip(
            translate("Balance", "Enters an agreement that moves part of a quota to another municipality.")
        )
        self._redistribute.triggered.connect(self._ask_about_agreement)
        self._ledger = self.add_table(
            "redistributions",
            _LEDGER,
            redistribution_columns(),
            edits=RedistributionEdits(workspace),
            empty=self.empty_state(
                translate(
                    "Balance",
                    "No redistributions yet. Two municipalities may agree that one takes over part of the "
                    "other's quota; the county board is told and enters the agreement here.",
                ),
                [self._redistribute],
            ),
        )
        self._add_balance_tab()
        self.tabs.addTab(self.months, self.wording.of(_MONTHS))
        self.add_tab(self._ledger, _LEDGER)

    @property
    def panel(self) -> TablePanel:
        match self.tabs.currentIndex():
            case 1:
                return self.months.panel
            case 2:
                return self._ledger
            case _:
                return self._balance

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self._redistribute, self.acts.revise)

    @override
    def redraw(self) -> None:
        year, version = self.workspace.year, self.workspace.version or ""
        self.day.show_year(year)
        with self.workspace.file.reading() as session:
            entered = entered_year(session, year, version)
            months = queries.quota_months_rows(session, year)
            agreements = queries.redistribution_rows(session, year)
            names = queries.municipality_names(session)
        self._rows, self._conflicts = balances(entered, self.day.day), conflicts(entered)
        self._ledger.model.set_labels(CellKind.MUNICIPALITY, names)
        self._ledger.set_rows(agreements)
        self.months.show_rows(year, months)
        self.panels = [self._balance, self._ledger, *self.months.panels.values()]
        self.day.show_conflicts(len(self._conflicts))
        self._show_rows()
        self._show_figures()

    @override
    def state_line(self) -> str:
        translate = self.wording.translate
        if not any(row.quota is not None for row in self._rows):
            return self.wording.of(
                QT_TRANSLATE_NOOP("Balance", "No municipal quotas for {year} yet, so nothing counts down."),
                year=str(self.workspace.year),
            )
        parts = []
        if self._conflicts:
            parts.append(
                translate(
                    "Balance",
                    "%n municipalities have more assigned or received than their quota",
                    None,
                    len(self._conflicts),
                )
            )
        overdue = sum(row.overdue or 0 for row in self._rows)
        if overdue:
            parts.append(translate("Balance", "%n persons should have been received already", None, overdue))
        by_month = sum(row.by_month for row in self._rows)
        parts.append(
            translate("Balance", "%n municipalities are entered month by month", None, by_month)
            if by_month
            else translate("Balance", "No months are entered yet: received is the year's total")
        )
        return " · ".join(parts)

    @override
    def explanation(self) -> Explanation | None:
        row = self.panel.row()
        if isinstance(row, BalanceRow):
            agreements: Sequence[RedistributionRow] = self._ledger.model.all_rows
            return about_balance(row, agreements, self.workspace.year, self.wording)
        if isinstance(row, QuotaMonthsRow):
            return about_months(row, self.workspace.year, self.wording)
        if isinstance(row, RedistributionRow):
            return about_agreement(row, self.wording)
        return None

    @override
    def paper_form(self) -> PaperForm | str:
        from desktop.printing.quota_paper import form_of_quotas

        return form_of_quotas(self.workspace)

    @override
    def go_to(self, key: object, column: object = None) -> None:
        """`IN_CONFLICT` shows only those with more than their quota, `months` the months; else a code."""
        if key == "months":
            self.tabs.setCurrentWidget(self.months)
            return
        self.tabs.setCurrentIndex(0)
        self.day.only_conflicts.setChecked(key == IN_CONFLICT)
        if key != IN_CONFLICT:
            self._balance.go_to(key, str(column) if column else None)

    def _add_balance_tab(self) -> None:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.day)
        layout.addWidget(self._balance, 1)
        self.body.addWidget(self.tabs, 1)
        self.tabs.addTab(holder, self.wording.of(_BALANCE))

    def _show_rows(self) -> None:
        """Columns that say nothing for anybody are left out, so that the rest has room."""
        codes = {conflict.municipality_code for conflict in self._conflicts}
        only = self.day.only_conflicts.isChecked()
        self._balance.set_rows([row for row in self._rows if not only or row.municipality_code in codes])
        hidden = {
            "redistributed": not any(row.redistributed for row in self._rows),
            "effective": not any(row.redistributed for row in self._rows),
            "replacements": not any(row.replacements for row in self._rows),
        }
        for name, is_hidden in hidden.items():
            column = self._balance.model.column_of(name)
            if column is not None:
                self._balance.view.setColumnHidden(column, is_hidden)

    def _show_figures(self) -> None:
        translate, number = self.wording.translate, self.wording.number
        known = [row for row in self._rows if row.effective is not None]
        effective = sum(row.effective or 0 for row in known)
        received = sum(row.received for row in self._rows)
        figures = [
            (number(effective), translate("Balance", "quotas after redistribution")),
            (number(received), translate("Balance", "received")),
            (number(effective - sum(row.received for row in known)), translate("Balance", "left to receive")),
        ]
        if any(row.by_month for row in self._rows):
            waiting = sum(row.waiting or 0 for row in self._rows)
            figures.append((number(waiting), translate("Balance", "assigned, not received yet")))
        self._figures.show_figures(figures)

    def _ask_about_agreement(self) -> None:
        from desktop.dialogs.redistribute import RedistributeDialog

        dialog = RedistributeDialog(self.workspace, self.window())
        dialog.told.connect(self.told)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
