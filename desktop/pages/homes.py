"""Bostäder: homes that can be let, and projects that become homes."""

from __future__ import annotations

from typing import override

from desktop.frame.actions import WindowActions
from desktop.pages.made_up import made_up
from desktop.pages.municipality_column import county_column
from desktop.pages.page import Explanation
from desktop.pages.table_page import TablePage, place_labels
from desktop.tables.layout_edits import LayoutEdits
from desktop.tables.table_column import computed, entered
from desktop.tables.table_panel import TablePanel
from desktop.words.projects import requirement_lines
from desktop.workspace import Workspace
from models import queries
from models.queries import HomeRow, ProjectRow
from models.snapshots import take_snapshot
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column import CellKind
from models.workbooks.layouts import HOMES, PROJECTS

_HOMES = QT_TRANSLATE_NOOP("Homes", "Homes")
_PROJECTS = QT_TRANSLATE_NOOP("Homes", "Projects")
_MUNICIPALITY = QT_TRANSLATE_NOOP("Homes", "Municipality")


class HomesPage(TablePage):
    id = "homes"
    title = QT_TRANSLATE_NOOP("Homes", "Homes")
    icon = "homes"
    reads = frozenset(
        {"home_stock", "housing_project", "place", "service_point", "catchment", "planning_year"}
    )

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self._homes: TablePanel = self.add_table(
            "homes",
            _HOMES,
            (
                computed("municipality", _MUNICIPALITY),
                *(
                    entered(HOMES, name)
                    for name in ("place_code", "rooms", "count", "first", "last", "tenure", "step_free")
                ),
                entered(HOMES, "landlord"),
                entered(HOMES, "landlord_homes"),
                entered(HOMES, "monthly_rent"),
                made_up(),
                entered(HOMES, "source"),
                county_column(),
            ),
            edits=LayoutEdits(workspace, HOMES),
            sorted_by=0,
            empty=self.empty_state(
                translate(
                    "Homes",
                    "No homes yet. Import the municipality's workbook, or write the first row "
                    "and paste the rest from Excel.",
                ),
                [
                    actions.import_workbook,
                    self.first_row_action(translate("Homes", "Write the first row"), lambda: self._homes),
                ],
            ),
        )
        self._projects: TablePanel = self.add_table(
            "projects",
            _PROJECTS,
            (
                computed("municipality", _MUNICIPALITY),
                *(
                    entered(PROJECTS, name)
                    for name in (
                        "place_code",
                        "name",
                        "rooms",
                        "units",
                        "homes_per_unit",
                        "ready",
                        "lease_months",
                        "decided",
                        "detail_plan_adopted",
                        "step_free",
                        "unit_cost",
                        "monthly_rent",
                        "reuses",
                    )
                ),
                made_up(),
                entered(PROJECTS, "source"),
                county_column(),
            ),
            edits=LayoutEdits(workspace, PROJECTS),
            sorted_by=0,
            empty=self.empty_state(
                translate(
                    "Homes",
                    "No housing projects yet. A project becomes homes in the plan once it is decided, "
                    "or where the plan may take undecided projects into use.",
                ),
                [self.first_row_action(translate("Homes", "Write the first row"), lambda: self._projects)],
            ),
        )
        self.add_tab(self._homes, _HOMES)
        self.add_tab(self._projects, _PROJECTS)

    @override
    def redraw(self) -> None:
        with self.workspace.file.reading() as session:
            labels = place_labels(queries.place_rows(session, self.workspace.year))
            homes = queries.home_rows(session)
            projects = queries.project_rows(session)
        for panel in self.panels:
            panel.model.set_labels(CellKind.PLACE, labels)
        self._homes.set_rows(homes)
        self._projects.set_rows(projects)

    @override
    def state_line(self) -> str:
        translate = self.wording.translate
        homes: list[HomeRow] = list(self._homes.model.all_rows)
        projects: list[ProjectRow] = list(self._projects.model.all_rows)
        if not homes and not projects:
            return ""
        decided = sum(project.homes for project in projects if project.decided)
        undecided = sum(project.homes for project in projects if not project.decided)
        parts = [
            translate("Homes", "%n homes", None, sum(home.count for home in homes)),
            translate("Homes", "in %n places", None, len({home.place_code for home in homes})),
            translate("Homes", "%n more in decided projects", None, decided),
        ]
        if undecided:
            parts.append(translate("Homes", "%n not decided and not counted", None, undecided))
        return " · ".join(parts)

    @override
    def explanation(self) -> Explanation | None:
        row = self.panel.row()
        if isinstance(row, HomeRow):
            return self._about_home(row)
        return self._about_project(row) if isinstance(row, ProjectRow) else None

    def _about_home(self, row: HomeRow) -> Explanation:
        translate = self.wording.translate
        until = str(row.last) if row.last else translate("Homes", "no end")
        lines = [
            (translate("Homes", "Municipality"), row.municipality),
            (translate("Homes", "Homes of this kind"), self.wording.number(row.count)),
            (translate("Homes", "Rooms"), self.wording.number(row.rooms)),
            (translate("Homes", "Can be let"), f"{row.first} – {until}"),
        ]
        text = translate(
            "Homes",
            "One household to each home. Kitchen and one room shared by all are not counted as bedrooms.",
        )
        if row.landlord:
            lines.append((translate("Homes", "Landlord"), row.landlord))
        return Explanation(row.place, lines, self._with_source(text, row.source, synthetic=row.synthetic))

    def _about_project(self, row: ProjectRow) -> Explanation:
        translate = self.wording.translate
        lines = [
            (translate("Homes", "Place"), f"{row.place}, {row.municipality}"),
            (translate("Homes", "Homes"), self.wording.number(row.homes)),
            (translate("Homes", "Ready"), str(row.ready)),
        ]
        if row.lease_months is not None:
            lines.append((translate("Homes", "Lease ends after"), str(row.ready + (row.lease_months - 1))))
        if not row.decided:
            lines += self._requirements(row)
        text = (
            translate("Homes", "Decided: its homes count in the plan from the month they are ready.")
            if row.decided
            else translate(
                "Homes",
                "Not decided: its homes count only in a plan that may take undecided projects into use.",
            )
        )
        return Explanation(row.name, lines, self._with_source(text, row.source, synthetic=row.synthetic))

    def _requirements(self, row: ProjectRow) -> list[tuple[str, str]]:
        """How each requirement stands; none while rows of the plan cannot be read."""
        with self.workspace.file.reading() as session:
            try:
                basis = take_snapshot(session, self.workspace.year)
            except (KeyError, ValueError):
                return []
        project = next((project for project in basis.projects if project.id == f"p{row.id}"), None)
        return [] if project is None else list(requirement_lines(basis, project, self.wording))

    def _with_source(self, text: str, source: str, *, synthetic: bool) -> str:
        translate, of = self.wording.translate, self.wording.of
        parts = [text]
        if source:
            parts.append(of(QT_TRANSLATE_NOOP("Homes", "Source: {source}"), source=source))
        if synthetic:
            parts.append(translate("Homes", "Made-up demonstration data."))
        return "\n\n".join(parts)

    @override
    def go_to(self, key: object, column: object = None) -> None:
        """The code of a place or municipality goes to its first home, or to the empty line for one."""
        for panel in (self._homes, self._projects):
            rows = panel.model.all_rows
            found = next((row.id for row in rows if key in (row.place_code, row.municipality_code)), None)
            if found is not None:
                self.tabs.setCurrentIndex(self.panels.index(panel))
                panel.go_to(found, str(column) if column else None)
                return
        self.tabs.setCurrentIndex(0)
        if self._homes.model.all_rows:
            self._homes.view.add_row()
