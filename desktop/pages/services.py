"""Service: schools, preschools, sfi and health centres, their free places and whom they serve."""

from __future__ import annotations

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.frame.actions import WindowActions
from desktop.pages.catchment_list import CatchmentList
from desktop.pages.made_up import made_up
from desktop.pages.municipality_column import county_column
from desktop.pages.page import Explanation
from desktop.pages.service_edits import ServiceEdits
from desktop.pages.table_page import TablePage, municipality_labels
from desktop.tables.layout_edits import LayoutEdits
from desktop.tables.row_edits import Values
from desktop.tables.table_column import computed, entered
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.services import Service
from models.errors import UserProblem
from models.queries import PlaceRow, ServiceRow
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import SERVICES
from models.workbooks.column import CellKind
from models.workbooks.layouts import CAPACITIES, SERVICE_POINTS
from models.workbooks.shared_columns import PERSONS

_FREE_PLACES = QT_TRANSLATE_NOOP("Services", "Free places over time")


class ServicesPage(TablePage):
    id = "services"
    title = QT_TRANSLATE_NOOP("Services", "Services")
    icon = "services"
    reads = frozenset({"service_point", "service_capacity", "catchment", "place"})

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self._places: Sequence[PlaceRow] = ()
        self._points: TablePanel = self.add_table(
            "services",
            self.title,
            (
                entered(SERVICE_POINTS, "municipality_code"),
                entered(SERVICE_POINTS, "service"),
                entered(SERVICE_POINTS, "name"),
                computed("places", QT_TRANSLATE_NOOP("Services", "Free places"), unit=PERSONS, numeric=True),
                computed(
                    "catchment",
                    QT_TRANSLATE_NOOP("Services", "Number served"),
                    read=lambda row: len(row.catchment),
                    numeric=True,
                ),
                computed(
                    "catchment_names",
                    QT_TRANSLATE_NOOP("Services", "Serves"),
                    read=lambda row: ", ".join(row.catchment_names),
                ),
                made_up(),
                entered(SERVICE_POINTS, "source"),
                county_column(),
            ),
            edits=ServiceEdits(workspace),
            sorted_by=0,
            empty=self.empty_state(
                translate(
                    "Services",
                    "No services yet. Import the municipality's workbook, or write the first school, "
                    "preschool or sfi provider.",
                ),
                [
                    actions.import_workbook,
                    self.first_row_action(translate("Services", "Write the first row"), lambda: self._points),
                ],
            ),
        )
        self._steps: TablePanel = self.add_table(
            "capacities",
            _FREE_PLACES,
            (entered(CAPACITIES, "first"), entered(CAPACITIES, "places")),
            edits=LayoutEdits(workspace, CAPACITIES, fixed=self._of_point),
        )
        self._catchment = CatchmentList(self.wording)
        self._catchment.wanted.connect(self._serve)
        self._details = QSplitter()
        self._details.setChildrenCollapsible(False)
        for margin, name, widget in (
            (8, self.wording.of(_FREE_PLACES), self._steps),
            (0, translate("Services", "Places served"), self._catchment),
        ):
            self._details.addWidget(_titled(name, widget, margin))
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._points)
        self._split.addWidget(self._details)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.restoreState(workspace.settings.state("services_split"))
        self._split.splitterMoved.connect(
            lambda *_: workspace.settings.save_state("services_split", self._split.saveState())
        )
        self.body.addWidget(self._split, 1)
        self._points.selected.connect(self._show_point)

    @property
    def panel(self) -> TablePanel:
        return self._steps if self._steps.isAncestorOf(self.focusWidget() or self) else self._points

    @override
    def redraw(self) -> None:
        with self.workspace.file.reading() as session:
            self._places = queries.place_rows(session, self.workspace.year)
            points = queries.service_rows(session)
            municipalities = municipality_labels(queries.municipality_rows(session))
        self._points.model.set_labels(CellKind.MUNICIPALITY, municipalities)
        self._points.set_rows(points)
        self._details.setVisible(bool(points))
        self._show_point()

    @override
    def state_line(self) -> str:
        rows: list[ServiceRow] = list(self._points.model.all_rows)
        of = self.wording.of
        parts = []
        for service in Service:
            free = sum(row.places for row in rows if row.service is service)
            if any(row.service is service for row in rows):
                parts.append(f"{self.wording.of(SERVICES[service])} {self.wording.number(free)}")
        return (
            of(QT_TRANSLATE_NOOP("Services", "Free places: {services}"), services=" · ".join(parts))
            if parts
            else ""
        )

    @override
    def explanation(self) -> Explanation | None:
        row = self._points.row()
        if not isinstance(row, ServiceRow):
            return None
        translate, of, number = self.wording.translate, self.wording.of, self.wording.number
        lines = [(translate("Services", "Kind"), self.wording.of(SERVICES[row.service]))]
        lines += [
            (
                of(QT_TRANSLATE_NOOP("Services", "Free from {month}"), month=str(step.first)),
                number(step.places),
            )
            for step in row.steps
        ]
        text = []
        if not row.steps:
            text.append(translate("Services", "No free places are entered: the plan counts none."))
        if row.catchment_names:
            text.append(
                of(QT_TRANSLATE_NOOP("Services", "Serves {places}."), places=", ".join(row.catchment_names))
            )
        else:
            text.append(translate("Services", "Serves no place yet: tick the places below."))
        if row.source:
            text.append(of(QT_TRANSLATE_NOOP("Services", "Source: {source}"), source=row.source))
        if row.synthetic:
            text.append(translate("Services", "Made-up demonstration data."))
        return Explanation(row.name, lines, "\n\n".join(text))

    @override
    def go_to(self, key: object, column: object = None) -> None:
        found = next((row.id for row in self._points.model.all_rows if row.municipality_code == key), None)
        if found is not None:
            self._points.go_to(found, str(column) if column else None)
        elif self._points.model.all_rows:
            self._points.view.add_row()

    def _show_point(self) -> None:
        point = self._points.row()
        if not isinstance(point, ServiceRow):
            self._steps.setEnabled(False)
            self._steps.set_rows(())
            self._catchment.show_point(None, (), {})
            return
        self._steps.setEnabled(True)
        self._steps.set_rows(point.steps)
        others = {
            code: other.name
            for other in self._points.model.all_rows
            if other.service is point.service and other.id != point.id
            for code in other.catchment
        }
        places = [place for place in self._places if place.municipality_code == point.municipality_code]
        self._catchment.show_point(point, places, others)

    def _serve(self, codes: frozenset[str]) -> None:
        point = self._points.row()
        if isinstance(point, ServiceRow):
            QTimer.singleShot(0, self, lambda: self._set_catchment(point.id, codes))

    def _set_catchment(self, point_id: int, codes: frozenset[str]) -> None:
        try:
            with self.workspace.file.reading() as session:
                edit = acts.set_catchment(session, point_id, codes)
            self.workspace.do(edit)
        except UserProblem as problem:
            self.refused.emit(problem)
            self._show_point()

    def _of_point(self) -> Values:
        point = self._points.row()
        return {"point_id": point.id} if isinstance(point, ServiceRow) else {}


def _titled(title: str, widget: QWidget, right_margin: int) -> QWidget:
    holder = QWidget()
    label = QLabel(title)
    label.setProperty("role", "heading")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 8, right_margin, 0)
    column.setSpacing(8)
    column.addWidget(label)
    column.addWidget(widget, 1)
    return holder
