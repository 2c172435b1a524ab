"""Orter: where in each municipality people can live."""

from __future__ import annotations

from operator import attrgetter
from typing import override

from desktop.frame.actions import WindowActions
from desktop.pages.municipality_column import county_column
from desktop.pages.page import Explanation
from desktop.pages.table_page import TablePage
from desktop.pages.year_choices import RuralLimit
from desktop.tables.layout_edits import LayoutEdits
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import UNKNOWN, computed, entered
from desktop.workspace import Workspace
from models import queries
from models.queries import PlaceRow
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column import NO, YES
from models.workbooks.layouts import PLACES


class PlacesPage(TablePage):
    id = "places"
    title = QT_TRANSLATE_NOOP("Places", "Places")
    icon = "places"
    reads = frozenset({"place", "locality", "home_stock", "planning_year"})

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        word = self.wording

        def yes_no(value: bool) -> str:
            return word.of(YES if value else NO)

        columns = (
            computed("municipality", QT_TRANSLATE_NOOP("Places", "Municipality")),
            entered(PLACES, "name"),
            entered(PLACES, "kind"),
            entered(PLACES, "population", unknown=UNKNOWN),
            computed(
                "rural",
                QT_TRANSLATE_NOOP("Places", "Rural"),
                read=lambda row: yes_no(row.rural),
                help=QT_TRANSLATE_NOOP(
                    "Places", "Countryside, small localities, and urban areas below the year's limit."
                ),
            ),
            entered(PLACES, "is_seat"),
            entered(PLACES, "transport", unknown=UNKNOWN),
            entered(PLACES, "work", unknown=UNKNOWN),
            entered(PLACES, "associations", unknown=UNKNOWN),
            computed("homes", QT_TRANSLATE_NOOP("Places", "Homes"), numeric=True),
            entered(PLACES, "code"),
            entered(PLACES, "source"),
            county_column(),
        )
        edits = LayoutEdits(workspace, PLACES, key="code", can_add=False)
        empty = self.empty_state(
            word.translate(
                "Places",
                "No places yet. Import SCB's tables of urban areas and small localities.",
            ),
            [actions.import_workbook],
        )
        self._table = self.add_table(
            "places", self.title, columns, edits=edits, key=attrgetter("code"), empty=empty, sorted_by=0
        )
        self._limit = RuralLimit(workspace)
        self._limit.refused.connect(self.refused)
        self.body.addWidget(self._limit)
        self.body.addWidget(self._table, 1)

    @override
    def redraw(self) -> None:
        with self.workspace.file.reading() as session:
            rows = queries.place_rows(session, self.workspace.year)
            year = queries.year_row(session, self.workspace.year)
        self._limit.show_year(year)
        self._table.set_rows(in_swedish_order(rows, lambda row: row.name))

    @override
    def state_line(self) -> str:
        rows: list[PlaceRow] = list(self._table.model.all_rows)
        rural = sum(row.rural for row in rows)
        translate, of = self.wording.translate, self.wording.of
        return " · ".join(
            (
                translate("Places", "%n places", None, len(rows)),
                of(
                    QT_TRANSLATE_NOOP("Places", "{rural} rural, {urban} urban"),
                    rural=rural,
                    urban=len(rows) - rural,
                ),
            )
        )

    @override
    def explanation(self) -> Explanation | None:
        row: PlaceRow | None = self._table.row()
        if row is None:
            return None
        translate, of = self.wording.translate, self.wording.of
        lines = [
            (translate("Places", "Municipality"), row.municipality),
            (translate("Places", "Inhabitants here"), self._number_or_dash(row.population)),
        ]
        if row.locality_code:
            lines.append((translate("Places", "Locality code"), row.locality_code))
        if row.locality_population is not None and row.locality_population != row.population:
            lines.append(
                (
                    translate("Places", "Inhabitants in all of it"),
                    self.wording.number(row.locality_population),
                )
            )
        lines.append((translate("Places", "Homes for newcomers"), self.wording.number(row.homes)))
        text = (
            translate("Places", "Counts as rural by the year's definition.")
            if row.rural
            else translate("Places", "Counts as urban by the year's definition.")
        )
        if row.locality_population is None:
            text = translate(
                "Places",
                "How many live here is not known, so it counts as rural until the number is written.",
            )
        source = of(QT_TRANSLATE_NOOP("Places", "Source: {source}"), source=row.source) if row.source else ""
        return Explanation(row.name or row.code, lines, "\n\n".join(part for part in (text, source) if part))

    @override
    def chosen_area(self) -> str | None:
        row: PlaceRow | None = self._table.row()
        return None if row is None else row.code

    @override
    def go_to(self, key: object, column: object = None) -> None:
        rows: list[PlaceRow] = list(self._table.model.all_rows)
        code = next((row.code for row in rows if key in (row.code, row.municipality_code)), None)
        self._table.go_to(code, str(column) if column else None)

    def _number_or_dash(self, number: int | None) -> str:
        return UNKNOWN if number is None else self.wording.number(number)
