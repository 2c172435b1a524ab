"""Hushåll: who comes – the mix, the months, and the households entered one by one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import override

from PySide6.QtGui import QAction

from desktop.frame.actions import WindowActions
from desktop.pages.household_edits import HouseholdEdits
from desktop.pages.page import Explanation
from desktop.pages.table_page import TablePage, case_labels, municipality_labels, place_labels
from desktop.pages.year_choices import CrowdingChoice
from desktop.tables.layout_edits import LayoutEdits
from desktop.tables.row_edits import Values
from desktop.tables.table_column import TableColumn, computed, entered
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import queries
from models.domain.households import AgeBand
from models.queries import GroupRow, HouseholdPlaceRow, HouseholdTypeRow, MonthRow
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column import CellKind, Layout
from models.workbooks.layouts import HOUSEHOLD_GROUPS, HOUSEHOLD_PLACES, HOUSEHOLD_TYPES, LINKS, MONTHS
from models.workbooks.shared_columns import PERSONS

_MIX = QT_TRANSLATE_NOOP("Households", "Household mix")
_MONTHS = QT_TRANSLATE_NOOP("Households", "Months")
_GROUPS = QT_TRANSLATE_NOOP("Households", "Entered households")
_PLACES = QT_TRANSLATE_NOOP("Households", "Place by place")
_LINKS = QT_TRANSLATE_NOOP("Households", "Linked")
_PERCENT = QT_TRANSLATE_NOOP("Households", "%")

MONTH_NAMES = (
    QT_TRANSLATE_NOOP("Households", "January"),
    QT_TRANSLATE_NOOP("Households", "February"),
    QT_TRANSLATE_NOOP("Households", "March"),
    QT_TRANSLATE_NOOP("Households", "April"),
    QT_TRANSLATE_NOOP("Households", "May"),
    QT_TRANSLATE_NOOP("Households", "June"),
    QT_TRANSLATE_NOOP("Households", "July"),
    QT_TRANSLATE_NOOP("Households", "August"),
    QT_TRANSLATE_NOOP("Households", "September"),
    QT_TRANSLATE_NOOP("Households", "October"),
    QT_TRANSLATE_NOOP("Households", "November"),
    QT_TRANSLATE_NOOP("Households", "December"),
)


class HouseholdsPage(TablePage):
    id = "households"
    title = QT_TRANSLATE_NOOP("Households", "Households")
    icon = "households"
    begins_with_first_act = False
    reads = frozenset(
        {
            "household_type",
            "month_weight",
            "household_group",
            "household_place",
            "household_link",
            "planning_year",
        }
    )

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate

        def this_year() -> Values:
            return {"year": workspace.year}

        self._types: TablePanel = self.add_table(
            "household_types",
            _MIX,
            (
                entered(HOUSEHOLD_TYPES, "code"),
                entered(HOUSEHOLD_TYPES, "label"),
                *_ages(HOUSEHOLD_TYPES),
                computed("persons", QT_TRANSLATE_NOOP("Households", "Persons"), numeric=True),
                computed("rooms_needed", QT_TRANSLATE_NOOP("Households", "Rooms needed"), numeric=True),
                entered(HOUSEHOLD_TYPES, "weight"),
                _percent(),
                entered(HOUSEHOLD_TYPES, "source"),
            ),
            edits=LayoutEdits(workspace, HOUSEHOLD_TYPES, fixed=this_year),
            empty=self.empty_state(
                translate(
                    "Households",
                    "No household mix yet. It says how large households usually are, "
                    "and turns persons into households.",
                ),
                [self.first_row_action(translate("Households", "Write the first row"), lambda: self._types)],
            ),
        )
        self._months: TablePanel = self.add_table(
            "months",
            _MONTHS,
            (
                computed(
                    "month",
                    QT_TRANSLATE_NOOP("Households", "Month"),
                    read=lambda row: self.wording.of(MONTH_NAMES[row.month - 1]),
                ),
                entered(MONTHS, "weight"),
                _percent(),
            ),
            edits=LayoutEdits(workspace, MONTHS, can_add=False),
        )
        self._groups: TablePanel = self.add_table(
            "household_groups",
            _GROUPS,
            (
                entered(HOUSEHOLD_GROUPS, "code"),
                entered(HOUSEHOLD_GROUPS, "municipality_code"),
                entered(HOUSEHOLD_GROUPS, "route"),
                entered(HOUSEHOLD_GROUPS, "assigned"),
                entered(HOUSEHOLD_GROUPS, "count"),
                *_ages(HOUSEHOLD_GROUPS),
                computed(
                    "persons", QT_TRANSLATE_NOOP("Households", "Persons in all"), unit=PERSONS, numeric=True
                ),
                *(
                    entered(HOUSEHOLD_GROUPS, name)
                    for name in ("needs", "lives_in", "also_in", "reception_months", "kind", "score_source")
                ),
            ),
            edits=HouseholdEdits(workspace),
            empty=self.empty_state(
                translate(
                    "Households",
                    "No households entered. The plan makes them from the quota, the mix and the months.\n\n"
                    "Enter a household here when it is known, under a code of your own – never a name.",
                ),
                [self.first_row_action(translate("Households", "Write the first row"), lambda: self._groups)],
            ),
        )
        self._places: TablePanel = self.add_table(
            "household_places",
            _PLACES,
            (
                entered(HOUSEHOLD_PLACES, "group_code"),
                entered(HOUSEHOLD_PLACES, "place_code"),
                computed("municipality", QT_TRANSLATE_NOOP("Households", "Municipality")),
                *(entered(HOUSEHOLD_PLACES, name) for name in ("allowed", "score", "cost")),
            ),
            edits=LayoutEdits(workspace, HOUSEHOLD_PLACES, fixed=this_year),
            empty=self.empty_state(
                translate(
                    "Households",
                    "Nothing is said of any household in any place.\n\n"
                    "Here a place can be ruled out or chosen for a household, and its score and cost there "
                    "written. Enter the household first, or import cases from a workbook.",
                ),
                [
                    actions.import_workbook,
                    self.first_row_action(
                        translate("Households", "Write the first row"), lambda: self._places
                    ),
                ],
            ),
        )
        self._links: TablePanel = self.add_table(
            "household_links",
            _LINKS,
            tuple(entered(LINKS, name) for name in ("first_code", "second_code", "kind")),
            edits=LayoutEdits(workspace, LINKS, fixed=this_year),
            empty=self.empty_state(
                translate(
                    "Households",
                    "No households are linked.\n\n"
                    "Two households that belong together are linked here, so that they come to the same "
                    "place or municipality.",
                ),
                [self.first_row_action(translate("Households", "Write the first row"), lambda: self._links)],
            ),
        )
        self._crowding = CrowdingChoice(workspace)
        self._crowding.refused.connect(self.refused)
        self.body.addWidget(self._crowding)
        names = (_MIX, _MONTHS, _GROUPS, _PLACES, _LINKS)
        for panel, name in zip(self.panels, names, strict=True):
            self.add_tab(panel, name)

    @override
    def redraw(self) -> None:
        year = self.workspace.year
        with self.workspace.file.reading() as session:
            chosen = queries.year_row(session, year)
            types = queries.household_type_rows(session, year)
            months = queries.month_rows(session, year)
            groups = queries.group_rows(session, year)
            said = queries.household_place_rows(session, year)
            links = queries.link_rows(session, year)
            places = place_labels(queries.place_rows(session, year))
            municipalities = municipality_labels(queries.municipality_rows(session))
        cases = case_labels(group.code for group in groups)
        for panel in (self._groups, self._places, self._links):
            panel.model.set_labels(CellKind.PLACE, places)
            panel.model.set_labels(CellKind.MUNICIPALITY, municipalities)
            panel.model.set_labels(CellKind.MUNICIPALITIES, municipalities)
            panel.model.set_labels(CellKind.CASE, cases)
        self._crowding.show_year(chosen)
        self._types.set_rows(types)
        self._months.set_rows(months)
        self._groups.set_rows(groups)
        self._places.set_rows(said)
        self._links.set_rows(links)

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self.acts.case_template,)

    @override
    def state_line(self) -> str:
        translate, of = self.wording.translate, self.wording.of
        types: list[HouseholdTypeRow] = list(self._types.model.all_rows)
        groups: list[GroupRow] = list(self._groups.model.all_rows)
        parts = [translate("Households", "%n kinds of households", None, len(types))]
        everything = sum(row.weight for row in types)
        if everything:
            persons = sum(row.weight * row.persons for row in types) / everything
            children = sum(row.weight * _children(row) for row in types) / everything
            parts.append(
                of(
                    QT_TRANSLATE_NOOP("Households", "{mean} persons in each on average"),
                    mean=self.wording.number(persons, 1),
                )
            )
            share = self.wording.number(100 * children / persons) if persons else "0"
            parts.append(of(QT_TRANSLATE_NOOP("Households", "{percent} % are under 19"), percent=share))
        entered_households = sum(row.count for row in groups)
        parts.append(translate("Households", "%n entered households", None, entered_households))
        return " · ".join(parts)

    @override
    def explanation(self) -> Explanation | None:
        row = self.panel.row()
        translate, of, number = self.wording.translate, self.wording.of, self.wording.number
        if isinstance(row, HouseholdTypeRow):
            lines = [
                (translate("Households", "Persons"), number(row.persons)),
                (translate("Households", "Smallest home, rooms"), number(row.rooms_needed)),
                (translate("Households", "Of all households"), f"{number(row.permille / 10, 1)} %"),
            ]
            text = of(
                QT_TRANSLATE_NOOP(
                    "Households",
                    "The share decides how many households of this kind the quota is turned into. "
                    "Source: {source}",
                ),
                source=row.source or "–",
            )
            return Explanation(row.label, lines, text)
        if isinstance(row, MonthRow):
            lines = [
                (translate("Households", "Of the year's assignments"), f"{number(row.permille / 10, 1)} %")
            ]
            text = translate(
                "Households",
                "Assigned this month. Reception is to follow within two calendar months "
                "(ordinance 2016:39, section 10).",
            )
            return Explanation(self.wording.of(MONTH_NAMES[row.month - 1]), lines, text)
        if isinstance(row, GroupRow):
            lines = [
                (translate("Households", "Persons in all"), number(row.persons)),
                (translate("Households", "Received at the latest"), str(row.assigned + row.reception_months)),
            ]
            text = translate(
                "Households",
                "An entered household counts against the quota. The rest of the quota becomes households "
                "by the mix.",
            )
            return Explanation(row.code, lines, f"{row.municipality}\n\n{text}")
        if isinstance(row, HouseholdPlaceRow):
            return self._about_place(row)
        return None

    def _about_place(self, row: HouseholdPlaceRow) -> Explanation:
        translate = self.wording.translate
        if row.allowed is False:
            text = translate("Households", "The household does not come there.")
        elif row.allowed:
            text = translate(
                "Households", "The household comes only to places with a yes. A plan chooses between them."
            )
        else:
            text = translate("Households", "Says nothing of whether the household may come there.")
        return Explanation(
            f"{row.group_code} – {row.place}",
            [(translate("Households", "Municipality"), row.municipality)],
            text,
        )

    @override
    def go_to(self, key: object, column: object = None) -> None:
        self._types.go_to(key, str(column) if column else None)


def _ages(layout: Layout) -> tuple[TableColumn, ...]:
    return tuple(entered(layout, band.value, read=partial(_of_age, band=band)) for band in AgeBand)


def _of_age(row: HouseholdTypeRow | GroupRow, *, band: AgeBand) -> int:
    return row.composition.of(band)


def _children(row: HouseholdTypeRow) -> int:
    grown_up = row.composition.of(AgeBand.ADULT) + row.composition.of(AgeBand.SENIOR)
    return row.persons - grown_up


def _percent() -> TableColumn:
    return computed(
        "permille",
        QT_TRANSLATE_NOOP("Households", "Of all"),
        read=lambda row: row.permille / 10,
        unit=_PERCENT,
        numeric=True,
        decimals=1,
    )
