"""Kommuntal: from the county quota to the municipal quotas, their formula, their basis, their comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, override

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.frame.actions import WindowActions
from desktop.pages.formula.alternative_rows import (
    FormulaBasis,
    changed_by_hand,
    divided,
    read_formula_basis,
)
from desktop.pages.formula.formula_view import FormulaView
from desktop.pages.page import Explanation
from desktop.pages.quota_comparison.compare_tab import QuotaCompare
from desktop.pages.quotas.columns import county_quota_columns, quota_columns
from desktop.pages.quotas.criteria import QuotaCriteria
from desktop.pages.quotas.edits import CountyQuotaEdits, QuotaEdits
from desktop.pages.quotas.explanation import about_county, about_quota
from desktop.pages.quotas.heading import QuotaHeading
from desktop.pages.quotas.pictures import QuotaChart, QuotaMap
from desktop.pages.quotas.routes_form import RoutesForm
from desktop.pages.table_page import TablePage
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.quotas import QuotaStatus, Route
from models.errors import UserProblem
from models.queries import CountyQuotaRow, QuotaRow
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.printing.paper import PaperForm

_MUNICIPALITIES = QT_TRANSLATE_NOOP("Quotas", "Municipalities")
_COUNTIES = QT_TRANSLATE_NOOP("Quotas", "Counties")


class QuotaTab(StrEnum):
    """The views of the page, in the order of their tabs."""

    QUOTAS = "quotas"
    FORMULA = "formula"
    BASIS = "basis"
    COMPARE = "compare"
    MAP = "map"
    CHART = "chart"
    COUNTIES = "counties"


class QuotasPage(TablePage):
    id = "quotas"
    title = QT_TRANSLATE_NOOP("Quotas", "Quotas")
    icon = "quotas"
    begins_with_first_act = False
    reads = frozenset(
        {
            "alternative",
            "alternative_bound",
            "alternative_weight",
            "county_quota",
            "criterion_value",
            "decision",
            "municipal_quota",
            "municipality",
            "planning_year",
            "quota_month",
            "quota_version",
            "reception",
            "redistribution",
            "rule_set_statute",
        }
    )

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        self._basis: FormulaBasis | None = None
        self._stale: set[QuotaTab] = set()
        self._by_hand = 0
        self._heading = QuotaHeading(self.wording)
        self.body.addWidget(self._heading)
        self._quotas = self.add_table(
            "quotas",
            _MUNICIPALITIES,
            quota_columns(),
            edits=QuotaEdits(workspace),
            key=attrgetter("municipality_code"),
            sorted_by=0,
        )
        self._counties = self.add_table(
            "county_quotas",
            _COUNTIES,
            county_quota_columns(),
            edits=CountyQuotaEdits(workspace),
            key=attrgetter("county_code"),
            sorted_by=0,
        )
        self.formula = FormulaView(workspace)
        self.criteria = QuotaCriteria(workspace)
        self.compare = QuotaCompare(workspace)
        self.map, self.chart = QuotaMap(self.wording), QuotaChart(self.wording)
        self.routes_form = RoutesForm(self.wording)
        self.routes_button = QPushButton(self.wording.translate("Quotas", "Split by route …"))
        self._quotas.add_tool(self.routes_button)
        self.papers_button = QPushButton(self.wording.translate("Quotas", "Decision and basis …"))
        self.papers_button.setToolTip(actions.print_paper.toolTip())
        self.papers_button.clicked.connect(actions.print_paper.trigger)
        self._quotas.add_tool(self.papers_button)
        self._views: Mapping[QuotaTab, QWidget] = {}
        self._lay_out()
        self.tabs.currentChanged.connect(self.formula.rest)
        self.tabs.currentChanged.connect(self._look_at_tab)
        self._quotas.selected.connect(self._carry_selection)
        self.formula.selected.connect(self._follow_formula)
        self.formula.refused.connect(self.refused)
        self.formula.warned.connect(self.warned)
        self.formula.evidence_wanted.connect(partial(self.show_tab, QuotaTab.BASIS))
        self.formula.county_wanted.connect(partial(self.show_tab, QuotaTab.COUNTIES))
        self.criteria.told.connect(self.told)
        self.criteria.refused.connect(self.refused)
        self.criteria.warned.connect(self.warned)
        self.criteria.selected.connect(self._follow_criteria)
        self.criteria.import_wanted.connect(actions.import_criteria.trigger)
        self.criteria.fetch_wanted.connect(actions.fetch_criteria.trigger)
        self.compare.told.connect(self.told)
        self.compare.refused.connect(self.refused)
        self.compare.explained.connect(self.explained)
        for picture in (self.map, self.chart):
            picture.chosen.connect(lambda code: self._quotas.go_to(code, "persons"))
            picture.table_wanted.connect(partial(self.show_tab, QuotaTab.QUOTAS))
        self.routes_button.clicked.connect(self._ask_routes)
        self.routes_form.decided.connect(self._split)
        for answered in (self.routes_form.decided, self.routes_form.given_up):
            answered.connect(lambda: self._quotas.view.setFocus())

    @property
    def tab(self) -> QuotaTab:
        """The view that is looked at."""
        return list(self._views)[max(self.tabs.currentIndex(), 0)]

    def show_tab(self, tab: QuotaTab) -> None:
        self.tabs.setCurrentWidget(self._views[tab])

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self.acts.decide_quotas, self.acts.import_workbook)

    @override
    def redraw(self) -> None:
        year, version = self.workspace.year, self.workspace.version or ""
        with self.workspace.file.reading() as session:
            basis = read_formula_basis(session, year, version)
            counties = queries.county_quota_rows(session, year, version)
            versions = queries.quota_versions(session, year)
        self._basis = basis
        self._by_hand = _changed_by_hand(basis)
        self._heading.show_standing(
            counties, next((row for row in versions if row.version == version), None), basis.decided
        )
        self._quotas.set_rows(basis.quotas)
        self._counties.set_rows(counties)
        self.routes_form.hide()
        self.routes_button.setEnabled(not basis.is_decided and any(row.persons for row in basis.quotas))
        self._stale = {QuotaTab.FORMULA, QuotaTab.BASIS}
        self._draw_tab()
        self.compare.redraw()
        for picture in (self.map, self.chart):
            picture.show_rows(basis.quotas, year)
        self._carry_selection()

    @property
    def panel(self) -> TablePanel:
        """The municipalities' table stands behind the map and the chart too."""
        if self.tab is QuotaTab.FORMULA:
            return self.formula.table_panel
        if self.tab is QuotaTab.BASIS:
            return self.criteria.panel
        if self.tab is QuotaTab.COMPARE and self.compare.table_panel is not None:
            return self.compare.table_panel
        return self._counties if self.tab is QuotaTab.COUNTIES else self._quotas

    @override
    def state_line(self) -> str:
        basis = self._basis
        if basis is None:
            return ""
        translate, of = self.wording.translate, self.wording.of
        with_quota = [row for row in basis.quotas if row.persons is not None]
        if not with_quota:
            text = QT_TRANSLATE_NOOP(
                "Quotas",
                "No municipal quotas for {year} yet. Make them by a formula, import them, "
                "or write them in the table.",
            )
            return of(text, year=str(self.workspace.year))
        parts = []
        if basis.is_decided:
            parts.append(
                translate("Quotas", "Decided: the numbers stay as they are, a change takes a new version")
            )
        elif len(with_quota) < len(basis.quotas):
            text = QT_TRANSLATE_NOOP("Quotas", "{count} of {all} municipalities have a quota")
            parts.append(of(text, count=len(with_quota), all=len(basis.quotas)))
        calculated = sum(row.status is QuotaStatus.CALCULATED for row in with_quota)
        if calculated:
            parts.append(translate("Quotas", "%n are calculated, not decided", None, calculated))
        if basis.adopted is not None:
            text = QT_TRANSLATE_NOOP("Quotas", "taken from {alternative}")
            parts.append(of(text, alternative=basis.adopted.name))
        if self._by_hand:
            parts.append(translate("Quotas", "%n numbers changed by hand", None, self._by_hand))
        housed = sum(row.already_housed or 0 for row in basis.quotas)
        if housed:
            parts.append(translate("Quotas", "%n persons already live in the municipality", None, housed))
        return " · ".join(parts)

    @override
    def explanation(self) -> Explanation | None:
        if self.tab is QuotaTab.FORMULA:
            return self.formula.explanation()
        if self.tab is QuotaTab.BASIS:
            return self.criteria.explanation()
        if self.tab is QuotaTab.COMPARE:
            return self.compare.explanation
        row = self.panel.row()
        if isinstance(row, QuotaRow):
            county = next(
                (each for each in self._counties.model.all_rows if each.county_code == row.county_code), None
            )
            return about_quota(row, county, self.wording)
        return about_county(row, self.wording) if isinstance(row, CountyQuotaRow) else None

    @override
    def paper_form(self) -> PaperForm | str:
        from desktop.printing.quota_paper import form_of_quotas

        return form_of_quotas(self.workspace)

    @override
    def go_to(self, key: object, column: object = None) -> None:
        """A municipality or a county by its code; the name of a tab as the column shows that tab."""
        if column in list(QuotaTab):
            self.show_tab(QuotaTab(str(column)))
            return
        in_counties = len(str(key)) != 4
        self.show_tab(QuotaTab.COUNTIES if in_counties else QuotaTab.QUOTAS)
        (self._counties if in_counties else self._quotas).go_to(key, str(column or "persons"))

    def _lay_out(self) -> None:
        translate = self.wording.translate
        numbers = QWidget()
        column = QVBoxLayout(numbers)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.routes_form)
        column.addWidget(self._quotas, 1)
        counties = QWidget()
        column = QVBoxLayout(counties)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._counties)
        views: dict[QuotaTab, tuple[QWidget, str]] = {
            QuotaTab.QUOTAS: (numbers, translate("Quotas", "Quotas")),
            QuotaTab.FORMULA: (self.formula, translate("Quotas", "Formula")),
            QuotaTab.BASIS: (self.criteria, translate("Quotas", "Basis")),
            QuotaTab.COMPARE: (self.compare, translate("Quotas", "Compare")),
            QuotaTab.MAP: (self.map, translate("Quotas", "Map")),
            QuotaTab.CHART: (self.chart, translate("Quotas", "Chart")),
            QuotaTab.COUNTIES: (counties, self.wording.of(_COUNTIES)),
        }
        self._views = {tab: widget for tab, (widget, _name) in views.items()}
        for widget, name in views.values():
            self.tabs.addTab(widget, name)
        self.body.addWidget(self.tabs, 1)

    def _carry_selection(self) -> None:
        """The municipality that is chosen in the table is the one in every view."""
        row = self._quotas.row()
        code = row.municipality_code if row is not None else None
        for picture in (self.map, self.chart):
            picture.select(code)
        if code is not None and self.tab is not QuotaTab.FORMULA:
            self.formula.table.select(code)

    def _draw_tab(self) -> None:
        """What takes time is worked out when it is looked at."""
        tab = self.tab
        if tab not in self._stale or self._basis is None:
            return
        self._stale.discard(tab)
        if tab is QuotaTab.BASIS:
            self.criteria.redraw()
            return
        self.formula.show_basis(self._basis)

    def _look_at_tab(self) -> None:
        was_stale, row = self.tab in self._stale, self._quotas.row()
        self._draw_tab()
        if was_stale and self.tab is QuotaTab.FORMULA and row is not None:
            self.formula.table.select(row.municipality_code)

    def _follow_formula(self) -> None:
        if self.tab is QuotaTab.FORMULA:
            self.show_selection()

    def _follow_criteria(self) -> None:
        if self.tab is QuotaTab.BASIS:
            self.show_selection()

    def _ask_routes(self) -> None:
        self.routes_form.ask(self._quotas.model.all_rows, self._counties.model.all_rows)

    def _split(self, rows: Sequence[QuotaRow], routes: Mapping[Route, int]) -> None:
        try:
            self.workspace.do(acts.split_routes_evenly(rows, routes))
        except UserProblem as problem:
            self.refused.emit(problem)


def _changed_by_hand(basis: FormulaBasis) -> int:
    """Numbers that are no longer those of the alternative that the version's quotas were taken from."""
    if basis.adopted is None:
        return 0
    try:
        return changed_by_hand(basis, divided(basis, basis.adopted.formula))
    except UserProblem:
        return 0
