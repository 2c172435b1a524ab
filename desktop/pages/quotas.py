"""Kommuntal: the county quota divided between the municipalities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import override

from PySide6.QtGui import QAction

from desktop.actions import WindowActions
from desktop.icons import icon
from desktop.pages.figures import Figures
from desktop.pages.page import Explanation
from desktop.pages.quota_edits import CountyQuotaEdits, QuotaEdits
from desktop.pages.quota_pictures import QuotaChart, QuotaMap
from desktop.pages.table_page import TablePage
from desktop.tables.table_column import TableColumn, computed, entered
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import acts, queries
from models.errors import UserProblem
from models.queries import CountyQuotaRow, QuotaRow
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import STATUSES
from models.workbooks.layouts import QUOTAS, RECEPTION
from models.workbooks.shared_columns import PERSONS

_MUNICIPALITIES = QT_TRANSLATE_NOOP("Quotas", "Municipalities")
_COUNTIES = QT_TRANSLATE_NOOP("Quotas", "Counties")
_EARLIER = QT_TRANSLATE_NOOP("Quotas", "Last before")


class QuotasPage(TablePage):
    id = "quotas"
    title = QT_TRANSLATE_NOOP("Quotas", "Quotas")
    icon = "quotas"
    reads = frozenset(
        {"municipal_quota", "county_quota", "reception", "quota_version", "municipality", "planning_year"}
    )

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self._figures = Figures()
        self.body.addWidget(self._figures)
        self._quotas = self.add_table(
            "quotas",
            _MUNICIPALITIES,
            _columns(),
            edits=QuotaEdits(workspace),
            key=attrgetter("municipality_code"),
            sorted_by=0,
        )
        self._counties = self.add_table(
            "county_quotas",
            _COUNTIES,
            _county_columns(),
            edits=CountyQuotaEdits(workspace),
            key=attrgetter("county_code"),
            sorted_by=0,
        )
        self.add_tab(self._quotas, _MUNICIPALITIES)
        self.add_tab(self._counties, _COUNTIES)
        self._pictures = (QuotaMap(self.wording), QuotaChart(self.wording))
        for picture, name in zip(
            self._pictures, (translate("Quotas", "Map"), translate("Quotas", "Chart")), strict=True
        ):
            picture.chosen.connect(lambda code: self._quotas.go_to(code, "persons"))
            picture.table_wanted.connect(lambda: self.tabs.setCurrentIndex(0))
            self.tabs.addTab(picture, name)
        self._quotas.selected.connect(self._select_in_pictures)
        self._calculate = QAction(icon("quotas"), translate("Quotas", "Calculate by population"), self)
        self._calculate.setToolTip(
            translate(
                "Quotas",
                "Divides the county quota by population in whole persons: an example of calculation, "
                "not a decision. It can be undone.",
            )
        )
        self._calculate.triggered.connect(self._calculate_quotas)

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self.acts.import_workbook, self._calculate)

    @override
    def redraw(self) -> None:
        year, version = self.workspace.year, self.workspace.version or ""
        with self.workspace.file.reading() as session:
            quotas = queries.quota_rows(session, year, version)
            counties = queries.county_quota_rows(session, year, version)
        self._quotas.set_rows(quotas)
        self._counties.set_rows(counties)
        self._calculate.setEnabled(all(county.persons is not None for county in counties))
        self._show_figures(counties)
        for picture in self._pictures:
            picture.show_rows(quotas, year)
        self._select_in_pictures()

    @property
    def panel(self) -> TablePanel:
        """The municipalities' table stands behind the map and the chart too."""
        return (
            self._counties if self.tabs.currentIndex() == self.panels.index(self._counties) else self._quotas
        )

    @override
    def state_line(self) -> str:
        rows: list[QuotaRow] = list(self._quotas.model.all_rows)
        translate, of = self.wording.translate, self.wording.of
        with_quota = [row for row in rows if row.persons is not None]
        if not with_quota:
            return of(
                QT_TRANSLATE_NOOP(
                    "Quotas",
                    "No municipal quotas for {year} yet. Import them, calculate an example, "
                    "or write them in the table.",
                ),
                year=str(self.workspace.year),
            )
        parts = [
            of(
                QT_TRANSLATE_NOOP("Quotas", "{count} of {all} municipalities have a quota"),
                count=len(with_quota),
                all=len(rows),
            )
        ]
        calculated = sum(row.status == "calculated" for row in with_quota)
        if calculated:
            parts.append(
                translate("Quotas", "%n are an example of calculation, not decided", None, calculated)
            )
        housed = sum(row.already_housed or 0 for row in rows)
        if housed:
            parts.append(translate("Quotas", "%n persons already live in the municipality", None, housed))
        return " · ".join(parts)

    @override
    def explanation(self) -> Explanation | None:
        row = self.panel.row()
        if isinstance(row, QuotaRow):
            return self._about(row)
        return self._about_county(row) if isinstance(row, CountyQuotaRow) else None

    @override
    def go_to(self, key: object, column: object = None) -> None:
        panel = self._quotas if len(str(key)) == 4 else self._counties
        self.tabs.setCurrentIndex(self.panels.index(panel))
        panel.go_to(key, str(column or "persons"))

    def _select_in_pictures(self) -> None:
        row = self._quotas.row()
        for picture in self._pictures:
            picture.select(row.municipality_code if row is not None else None)

    def _about(self, row: QuotaRow) -> Explanation:
        translate, of, number = self.wording.translate, self.wording.of, self.wording.number
        county: CountyQuotaRow | None = next(
            (county for county in self._counties.model.all_rows if county.county_code == row.county_code),
            None,
        )
        lines = [
            (
                translate("Quotas", "Share of the county's inhabitants"),
                f"{number(row.population_permille / 10, 1)} %",
            )
        ]
        if county is not None and county.persons is not None:
            share = county.persons * row.population_permille / 1000
            lines.append((translate("Quotas", "That share of the county quota"), number(share, 1)))
            if row.persons is not None:
                sign = "+" if row.persons > share else ""
                lines.append((translate("Quotas", "Difference"), sign + number(row.persons - share, 1)))
        if row.persons is not None:
            lines.append((translate("Quotas", "Municipal quota"), number(row.persons)))
            lines.append((translate("Quotas", "Received so far"), number(row.received)))
            lines.append((translate("Quotas", "Remaining"), number(row.remaining or 0)))
        if row.earlier is not None:
            lines.append(
                (
                    of(QT_TRANSLATE_NOOP("Quotas", "Quota {year}"), year=str(row.earlier_year)),
                    number(row.earlier),
                )
            )
        heading = (
            of(
                QT_TRANSLATE_NOOP("Quotas", "Why {persons} for {municipality}?"),
                persons=row.persons,
                municipality=row.municipality,
            )
            if row.persons is not None
            else of(
                QT_TRANSLATE_NOOP("Quotas", "{municipality} has no quota yet"), municipality=row.municipality
            )
        )
        text = []
        if row.status is not None:
            text.append(
                of(
                    QT_TRANSLATE_NOOP("Quotas", "The number is: {status}."),
                    status=self.wording.of(STATUSES[row.status]),
                )
            )
        if row.source:
            text.append(of(QT_TRANSLATE_NOOP("Quotas", "Source: {source}"), source=row.source))
        return Explanation(heading, lines, "\n\n".join(text))

    def _about_county(self, row: CountyQuotaRow) -> Explanation:
        translate, of, number = self.wording.translate, self.wording.of, self.wording.number
        lines = [(translate("Quotas", "Distributed"), number(row.distributed))]
        if row.persons is not None:
            lines.insert(0, (translate("Quotas", "County quota"), number(row.persons)))
            lines.append((translate("Quotas", "Left to distribute"), number(row.left or 0)))
        text = [translate("Quotas", "The Government decides the county quota.")]
        if row.source:
            text.append(of(QT_TRANSLATE_NOOP("Quotas", "Source: {source}"), source=row.source))
        return Explanation(row.county, lines, "\n\n".join(text))

    def _show_figures(self, counties: Sequence[CountyQuotaRow]) -> None:
        translate, number = self.wording.translate, self.wording.number
        distributed = sum(county.distributed for county in counties)
        known = [county.persons for county in counties if county.persons is not None]
        label = (
            translate("Quotas", "county quota")
            if len(counties) == 1
            else translate("Quotas", "county quotas in all")
        )
        figures = [
            (number(sum(known)) if known else "–", label),
            (number(distributed), translate("Quotas", "distributed")),
        ]
        if known:
            left = sum(known) - distributed
            figures.append(
                (number(left), translate("Quotas", "left to distribute"))
                if left >= 0
                else (number(-left), translate("Quotas", "more than the county quota"))
            )
        self._figures.show_figures(figures)

    def _calculate_quotas(self) -> None:
        try:
            self.workspace.do(
                acts.calculate_quotas(
                    self._quotas.model.all_rows,
                    self._counties.model.all_rows,
                    year=self.workspace.year,
                    version=self.workspace.version or "",
                )
            )
        except UserProblem as problem:
            self.refused.emit(problem)


def _columns() -> tuple[TableColumn, ...]:
    persons = entered(QUOTAS, "persons")
    optional = replace(persons, entered=replace(QUOTAS.column("persons"), required=False))
    return (
        computed("municipality", QT_TRANSLATE_NOOP("Quotas", "Municipality")),
        optional,
        _received(),
        computed("remaining", QT_TRANSLATE_NOOP("Quotas", "Remaining"), unit=PERSONS, numeric=True),
        computed("earlier", _EARLIER, unit=PERSONS, numeric=True, help=_EARLIER_HELP),
        computed("population", QT_TRANSLATE_NOOP("Quotas", "Inhabitants"), numeric=True),
        computed(
            "population_permille",
            QT_TRANSLATE_NOOP("Quotas", "Share"),
            read=lambda row: row.population_permille / 10,
            unit=QT_TRANSLATE_NOOP("Quotas", "% of the county"),
            numeric=True,
            decimals=1,
        ),
        entered(QUOTAS, "already_housed"),
        entered(QUOTAS, "agency_housing"),
        entered(QUOTAS, "resettlement"),
        entered(QUOTAS, "status"),
        entered(QUOTAS, "source"),
    )


def _received() -> TableColumn:
    """Persons received on the quota; every municipality has a number, 0 until one is entered."""
    persons = entered(RECEPTION, "persons", read=attrgetter("received"))
    return replace(persons, name="received", title=QT_TRANSLATE_NOOP("Quotas", "Received"))


_EARLIER_HELP = QT_TRANSLATE_NOOP("Quotas", "The newest quota of an earlier year.")


def _county_columns() -> tuple[TableColumn, ...]:
    county_quota = replace(
        entered(QUOTAS, "persons"), title=QT_TRANSLATE_NOOP("Quotas", "County quota"), name="persons"
    )
    return (
        computed("county", QT_TRANSLATE_NOOP("Quotas", "County")),
        county_quota,
        computed("distributed", QT_TRANSLATE_NOOP("Quotas", "Distributed"), unit=PERSONS, numeric=True),
        computed("left", QT_TRANSLATE_NOOP("Quotas", "Left"), unit=PERSONS, numeric=True),
        entered(QUOTAS, "source"),
    )
