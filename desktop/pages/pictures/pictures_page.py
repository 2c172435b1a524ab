"""Karta och diagram: the county at a glance, each picture with the same numbers as a table."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, override

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QStackedWidget

from desktop.charts.loading import is_loaded, when_loaded
from desktop.frame.actions import WindowActions
from desktop.jobs import Job
from desktop.maps.look import MapLook
from desktop.maps.panel import MapPanel
from desktop.pages.page import Explanation, Page
from desktop.pages.pictures.choices import WITHOUT, Picture, PictureChoices
from desktop.pages.pictures.county import County, read_county
from desktop.pages.pictures.explanation import about_municipality, about_place
from desktop.pages.pictures.map_view import TwinRow, show_map, twin
from desktop.pages.pictures.measures import Measure, offered
from desktop.pages.pictures.month_charts import capacity_chart, year_chart
from desktop.pages.pictures.twins import bars_twin, months_twin
from desktop.pages.quota_comparison.shifting_table import ShiftingTable
from desktop.settings import Appearance
from desktop.tables.table_column import TableColumn
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import queries
from models.domain.months import Month, plan_months
from models.progress import IsCancelled, OnProgress
from models.wording import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desktop.charts.panel import ChartPanel
    from models.documents.month_chart import MonthChart

_LOOK = "map_look"
_WAYS: tuple[tuple[str, Text], ...] = (
    ("quotas", QT_TRANSLATE_NOOP("Pictures", "Show among the quotas")),
    ("places", QT_TRANSLATE_NOOP("Pictures", "Show among the places")),
    ("homes", QT_TRANSLATE_NOOP("Pictures", "Show among the homes")),
    ("services", QT_TRANSLATE_NOOP("Pictures", "Show among the services")),
    ("proposal", QT_TRANSLATE_NOOP("Pictures", "Show in the proposal")),
)
_OF_PLACES = frozenset({"places", "homes", "proposal"})


class PicturesPage(Page):
    id = "pictures"
    title = QT_TRANSLATE_NOOP("Pictures", "Map and charts")
    icon = "pictures"
    begins_with_first_act = False

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        self.county: County | None = None
        self.selected: str | None = None  # the code of a municipality or a place
        self._proposal_id: int | None = None
        self._newest: int | None = None
        self._reading: Job | None = None
        self._turning = False
        self._chart: ChartPanel | None = None
        self.choices = PictureChoices(self.wording)
        self.map = MapPanel(self.wording)
        remembered = workspace.settings.draft(_LOOK)
        contrast = workspace.settings.appearance is Appearance.CONTRAST
        self.map.show_look(MapLook.from_text(remembered) if remembered else MapLook(textured=contrast))
        self.table = ShiftingTable(workspace, "pictures", self.wording.of(self.title))
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._stack = QStackedWidget()
        for widget in (self._nothing, self.map, self.table):
            self._stack.addWidget(widget)
        self.body.addWidget(self.choices)
        self.body.addWidget(self._stack, 1)
        self._ways = {way: QAction(self.wording.of(words), self) for way, words in _WAYS}
        for way, action in self._ways.items():
            action.setIconText(action.text())
            action.triggered.connect(partial(self._go, way))
        self.choices.picture_chosen.connect(lambda _picture: self._draw())
        self.choices.table_chosen.connect(lambda _table: self._draw())
        self.choices.changed.connect(self._draw)
        self.choices.area_chosen.connect(self._choose)
        self.choices.proposal_chosen.connect(self._take_proposal)
        self.map.chosen.connect(self._choose)
        self.map.table_wanted.connect(lambda: self.choices.shapes.choose(True))
        self.map.look_changed.connect(lambda look: workspace.settings.save_draft(_LOOK, look.as_text()))
        self.table.selected.connect(self._choose_row)

    @property
    def chart(self) -> ChartPanel:
        """Made when first needed: the drawing library takes time to load."""
        if self._chart is None:
            from desktop.charts.panel import ChartPanel

            self._chart = ChartPanel(self.wording)
            self._chart.chosen.connect(self._choose)
            self._chart.table_wanted.connect(lambda: self.choices.shapes.choose(True))
            self._stack.addWidget(self._chart)
        return self._chart

    @property
    def said(self) -> str:
        """What stands in the place of a picture that there is nothing to draw for."""
        return self._nothing.text() if self._stack.currentWidget() is self._nothing else ""

    @property
    def month(self) -> Month:
        """The month that homes and places are shown for."""
        return self.choices.chosen_month or Month(self.workspace.year, 12)

    @override
    def table_panel(self) -> TablePanel | None:
        return self.table.panel if self._stack.currentWidget() is self.table else None

    @override
    def redraw(self) -> None:
        """Reads beside the window: a nation takes a while."""
        workspace = self.workspace
        year, version = workspace.year, workspace.version or ""
        with workspace.file.reading() as session:
            rows = queries.proposal_rows(session, year)
        known = {row.id for row in rows}
        newest = max(known, default=None)
        if newest != self._newest or self._proposal_id not in known | {None}:
            self._newest = self._proposal_id = newest
        self.choices.show_proposals(rows, self._proposal_id)
        file, proposal_id = workspace.file, self._proposal_id

        def read(_on_progress: OnProgress, _is_cancelled: IsCancelled) -> County:
            with file.reading() as session:
                return read_county(session, year, version, proposal_id)

        if self._reading is not None:
            self._reading.cancel()
        self._reading = workspace.jobs.start(
            read,
            title=self.wording.translate("Pictures", "Reading the county"),
            done=self._show_county,
            quiet=True,
        )

    @override
    def state_line(self) -> str:
        county, translate = self.county, self.wording.translate
        if county is None:
            return ""
        rural = sum(row.rural for row in county.places)
        return " · ".join(
            (
                translate("Pictures", "%n municipalities", None, len(county.quotas)),
                translate("Pictures", "%n urban places", None, len(county.places) - rural),
                translate("Pictures", "%n rural places", None, rural),
            )
        )

    @override
    def explanation(self) -> Explanation | None:
        county, code = self.county, self.selected
        if county is None or code is None:
            return None
        if code in county.names:
            return about_municipality(county, code, self.month, self._actions(), self.wording)
        place = next((row for row in county.places if row.code == code), None)
        if place is None:
            return None
        return about_place(county, place, self.month, self._actions(_OF_PLACES), self.wording)

    @override
    def go_to(self, key: object, column: object = None) -> None:
        """A municipality or place by its code; the name of a measure as the column shows that on the map."""
        if column in list(Measure):
            self.show_measure(Measure(str(column)))
        self._choose(str(key) if key else None)

    def show_measure(self, measure: Measure) -> None:
        """On the map."""
        self.choices.choose_measure(measure)
        self.choices.pictures.choose(Picture.MAP)

    def _show_county(self, county: County) -> None:
        self._reading = None
        self.county = county
        self.choices.show_measures(offered(county))
        self.choices.show_months(plan_months(county.year), Month(county.year, 12))
        whole = self.wording.translate("Pictures", "All of the plan")
        self.choices.show_areas(whole, county.quotas)
        if self.selected is not None and not self._municipality_of(self.selected):
            self.selected = None
        self.choices.choose_area(self._municipality_of(self.selected or ""))
        self._draw()
        self._state.setText(self.state_line())
        self._state.setVisible(True)
        self.explained.emit(self.explanation())

    def _take_proposal(self, number: int) -> None:
        self._proposal_id = None if number == WITHOUT else number
        self.redraw()

    def _choose(self, code: str | None) -> None:
        """Before the county is read it is only kept in mind."""
        self.selected = code or None
        if self.county is None:
            return
        if code and not self._municipality_of(code):
            self.selected = None
        self.choices.choose_area(self._municipality_of(self.selected or ""))
        if self.choices.picture in (Picture.YEAR, Picture.CAPACITY):
            self._draw()
        self._mark()
        self.explained.emit(self.explanation())

    def _choose_row(self) -> None:
        """Rows of months are no areas, nor is the row a choice that Qt begins with."""
        if not self._turning and self.choices.picture not in (Picture.YEAR, Picture.CAPACITY):
            self._choose(self.table.code)

    def _municipality_of(self, code: str) -> str:
        """Nothing for what is not known."""
        if self.county is None:
            return ""
        if code in self.county.names:
            return code
        return next((row.municipality_code for row in self.county.places if row.code == code), "")

    def _mark(self) -> None:
        self.map.select(self.selected)
        if self._chart is not None:
            self._chart.select(self._municipality_of(self.selected or ""))
        if self.choices.picture not in (Picture.YEAR, Picture.CAPACITY):
            self.table.select(self.selected)

    def _draw(self) -> None:
        if self.county is None:
            return
        picture = self.choices.picture
        if picture is Picture.MAP:
            self._draw_map(self.county)
        elif is_loaded():
            self._draw_chart(self.county, picture)
        else:
            self._say(self.wording.translate("Chart", "The chart is being drawn …"))
            when_loaded(self._draw)
        self._mark()

    def _draw_map(self, county: County) -> None:
        places = self.choices.places.isChecked()
        if self.choices.as_table:
            self._show_table(*twin(county, self.month, places=places, wording=self.wording))
        else:
            measure = self.choices.chosen_measure
            show_map(self.map, county, measure, self.month, places=places, wording=self.wording)
            self._stack.setCurrentWidget(self.map)

    def _draw_chart(self, county: County, picture: Picture) -> None:
        from desktop.pages.pictures.bar_charts import cost_bars, rural_bars

        code = self._municipality_of(self.selected or "")
        if picture in (Picture.YEAR, Picture.CAPACITY):
            kind = self.choices.chosen_kind
            lines = (
                year_chart(county, code, self.wording)
                if picture is Picture.YEAR
                else capacity_chart(county, kind, self.selected or "", self.wording)
            )
            self._show_months(lines)
            return
        shown = (
            rural_bars(county, self.wording) if picture is Picture.RURAL else cost_bars(county, self.wording)
        )
        if shown is None:
            self._say(
                self.wording.translate(
                    "Pictures",
                    "No cost is known. Choose a proposal that was made for a low cost; rents are written "
                    "under Homes, grants under Conditions.",
                )
            )
        elif self.choices.as_table:
            self._show_table(*bars_twin(shown))
        else:
            self.chart.show_bars(f"{shown.title}, {shown.unit}", shown.series, shown.bars, shown.unit)
            self._stack.setCurrentWidget(self.chart)

    def _show_months(self, chart: MonthChart | None) -> None:
        if chart is None:
            self._say(
                self.wording.translate(
                    "Pictures", "Nothing of the kind is entered here. Write it under Homes or Services."
                )
            )
        elif self.choices.as_table:
            self._show_table(*months_twin(chart))
        else:
            self.chart.show_months(chart)
            self._stack.setCurrentWidget(self.chart)

    def _show_table(self, columns: Sequence[TableColumn], rows: Sequence[TwinRow]) -> None:
        self._turning = True
        self.table.show_rows(columns, rows)
        self._stack.setCurrentWidget(self.table)
        self._turning = False

    def _say(self, text: str) -> None:
        self._nothing.setText(text)
        self._stack.setCurrentWidget(self._nothing)

    def _actions(self, ways: frozenset[str] | None = None) -> list[QAction]:
        self._ways["proposal"].setEnabled(self.county is not None and self.county.proposal is not None)
        return [action for way, action in self._ways.items() if ways is None or way in ways]

    def _go(self, way: str) -> None:
        self.asked_for.emit(way, self.selected or "", None)
