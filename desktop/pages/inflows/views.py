"""What the study of inflows came to: tables and a chart, one of them shown."""

from __future__ import annotations

from enum import Enum
from typing import override

from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.inflows import rows
from desktop.pages.late_picture import ChartPicture
from desktop.pages.quota_comparison.shifting_table import ShiftingTable
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models.documents.inflows import InflowBasis, no_projects, nothing_lost, readiness_sentence
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month


class View(Enum):
    INFLOWS = "inflows"
    PROJECTS = "projects"
    MUNICIPALITIES = "municipalities"
    PLACES = "places"
    CHART = "chart"


class InflowViews(QWidget):
    """A sentence and below it the table or chart that it is about."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._wording = workspace.wording
        self._basis: InflowBasis | None = None
        translate = self._wording.translate
        self.tables = {
            View.INFLOWS: ShiftingTable(
                workspace, "inflows", translate("Inflows", "Persons by inflow"), sorted_by=-1
            ),
            View.PROJECTS: ShiftingTable(
                workspace, "inflow_regret", translate("Inflows", "Not to know"), sorted_by=-1
            ),
            View.MUNICIPALITIES: ShiftingTable(
                workspace, "inflow_room", translate("Inflows", "Room by municipality")
            ),
            View.PLACES: ShiftingTable(workspace, "inflow_places", translate("Inflows", "Room by place")),
        }
        self.chart = _InflowChart(self._wording)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._stack = QStackedWidget()
        for table in self.tables.values():
            self._stack.addWidget(table)
        self._stack.addWidget(self.chart)
        self._nothing = QWidget()
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._sentence)
        layout.addWidget(self._stack, 1)
        self.view = View.INFLOWS

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def table_panel(self) -> TablePanel | None:
        table = self.tables.get(self.view)
        return None if table is None else table.panel

    def show_study(self, basis: InflowBasis) -> None:
        self._basis = basis
        self.tables[View.INFLOWS].show_rows(rows.OUTCOME_COLUMNS, rows.outcome_rows(basis))
        self.tables[View.PROJECTS].show_rows(rows.regret_columns(basis), rows.regret_rows(basis))
        for view, places, heading in (
            (View.MUNICIPALITIES, False, QT_TRANSLATE_NOOP("Documents", "Municipality")),
            (View.PLACES, True, QT_TRANSLATE_NOOP("Documents", "Place")),
        ):
            columns = rows.room_columns(basis, heading)
            self.tables[view].show_rows(columns, rows.room_rows(basis, places=places))
        self.chart.show_study(basis)
        self.look_at(self.view)

    def look_at(self, view: View) -> None:
        self.view = view
        self._stack.setCurrentWidget(self._shown(view))
        text = self._in_words(view)
        self._sentence.setText(text)
        self._sentence.setVisible(bool(text))

    def _shown(self, view: View) -> QWidget:
        """No table where the sentence says it all."""
        lost = self._basis is not None and any(self._basis.regrets())
        return self._nothing if view is View.PROJECTS and not lost else self.tables.get(view, self.chart)

    def _in_words(self, view: View) -> str:
        basis = self._basis
        if basis is None:
            return ""
        match view:
            case View.PROJECTS:
                return _decided(basis)
            case View.MUNICIPALITIES | View.PLACES:
                return _room_in_words(basis)
            case View.INFLOWS | View.CHART:
                return ""


def _room_in_words(basis: InflowBasis) -> str:
    wording, room = basis.wording, basis.room
    if room is None:
        return wording.translate("Inflows", "The search was cancelled before any room was looked for.")
    sentence = readiness_sentence(room, wording)
    if all(found.proven for found in (*room.places, *room.municipalities)):
        return sentence
    unproven = wording.translate("Inflows", "Time did not suffice to prove every number: there may be more.")
    return f"{sentence} {unproven}"


def _decided(basis: InflowBasis) -> str:
    """The projects that are started whatever comes, and whether anything is lost by that."""
    wording = basis.wording
    projects = {project.id: project for project in basis.snapshot.projects}
    started = [
        wording.of(
            QT_TRANSLATE_NOOP("Inflows", "{project}: {units} units from {month}"),
            project=projects[start.project_id].name,
            units=start.units,
            month=long_month(start.month, wording),
        )
        for start in basis.study.starts
    ]
    sentences = [no_projects(basis)]
    if started:
        common = QT_TRANSLATE_NOOP("Inflows", "Taken into use at every inflow: {projects}.")
        sentences = [wording.of(common, projects="; ".join(started))]
    if basis.study.settings.siting and not any(basis.regrets()):
        sentences.append(nothing_lost(wording))
    elif any(basis.regrets()):
        sentences.append(
            wording.translate("Inflows", "In brackets what it would have come to, had the inflow been known.")
        )
    return " ".join(sentences)


class _InflowChart(ChartPicture):
    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._basis: InflowBasis | None = None

    def show_study(self, basis: InflowBasis) -> None:
        self._basis = basis
        self.renew()

    @override
    def draw(self) -> None:
        if self._basis is not None:
            self.panel.show_bars(
                self.wording.translate("Inflows", "Persons by inflow"),
                rows.series(self._basis),
                rows.bars(self._basis),
                self.wording.translate("Inflows", "persons"),
            )
