"""Villkor: what a year's plan is held to and weighed by, and the officer's locks."""

from __future__ import annotations

from operator import attrgetter
from typing import override

from desktop.frame.actions import WindowActions
from desktop.pages.conditions.limit_fields import CostFields, LimitFields
from desktop.pages.conditions.weight_edits import WeightEdits
from desktop.pages.page import Explanation
from desktop.pages.table_page import TablePage, case_labels, municipality_labels, place_labels
from desktop.tables.layout_edits import LayoutEdits
from desktop.tables.row_edits import Values
from desktop.tables.table_column import computed, entered
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import queries
from models.domain.snapshot import LockKind
from models.domain.suitability import SuitabilityFactor
from models.queries import GrantRow, LockRow, PaceRow, WeightRow
from models.wording import QT_TRANSLATE_NOOP, Text
from models.workbooks.choices import FACTORS
from models.workbooks.column import CellKind
from models.workbooks.layouts import GRANTS, LOCKS, PACES, WEIGHTS

_LIMITS = QT_TRANSLATE_NOOP("Conditions", "Limits")
_SUITABILITY = QT_TRANSLATE_NOOP("Conditions", "Suitability")
_COSTS = QT_TRANSLATE_NOOP("Conditions", "Costs")
_LOCKS = QT_TRANSLATE_NOOP("Conditions", "Locks")

_ABOUT_FACTORS: dict[SuitabilityFactor, Text] = {
    SuitabilityFactor.SERVICES: QT_TRANSLATE_NOOP(
        "Conditions", "How many of the services that the household uses have the place in their catchment."
    ),
    SuitabilityFactor.TRANSPORT: QT_TRANSLATE_NOOP(
        "Conditions", "The number for public transport on the page Places."
    ),
    SuitabilityFactor.WORK: QT_TRANSLATE_NOOP("Conditions", "The number for work on the page Places."),
    SuitabilityFactor.ASSOCIATIONS: QT_TRANSLATE_NOOP(
        "Conditions", "The number for associations on the page Places."
    ),
    SuitabilityFactor.HOME_SIZE: QT_TRANSLATE_NOOP(
        "Conditions", "Whether the place has a home that is large enough and not much too large."
    ),
}


class ConditionsPage(TablePage):
    id = "conditions"
    title = QT_TRANSLATE_NOOP("Conditions", "Conditions")
    icon = "conditions"
    reads = frozenset(
        {
            "planning_year",
            "monthly_pace",
            "suitability_weight",
            "state_grant",
            "lock",
            "place",
            "household_group",
        }
    )

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        self._limits = LimitFields(workspace)
        self._limits.refused.connect(self.refused)
        self._counted = CostFields(workspace)
        self._counted.refused.connect(self.refused)
        self._paces = self._pace_table()
        self._weights = self._weight_table()
        self._grants = self._grant_table()
        self._locks = self._lock_table()
        self.add_tab(self._paces, _LIMITS, self._limits)
        self.add_tab(self._weights, _SUITABILITY)
        self.add_tab(self._grants, _COSTS, self._counted)
        self.add_tab(self._locks, _LOCKS)

    def _pace_table(self) -> TablePanel:
        text = self.wording.translate(
            "Conditions",
            "No municipality has a limit for a single month.\n\n"
            "Write at most how many persons or households may move in in one month, where more would "
            "be too much at once.",
        )
        return self._written("paces", PACES.title, ("municipality_code", "persons", "households"), text)

    def _weight_table(self) -> TablePanel:
        return self.add_table(
            "suitability_weights",
            WEIGHTS.title,
            (
                entered(WEIGHTS, "factor"),
                entered(WEIGHTS, "weight"),
                computed(
                    "permille",
                    QT_TRANSLATE_NOOP("Conditions", "Of all"),
                    read=lambda row: row.permille / 10,
                    unit=QT_TRANSLATE_NOOP("Conditions", "%"),
                    numeric=True,
                    decimals=1,
                ),
            ),
            edits=WeightEdits(self.workspace),
            key=attrgetter("factor"),
        )

    def _grant_table(self) -> TablePanel:
        text = self.wording.translate(
            "Conditions",
            "No state grants are entered, and the program invents no amounts.\n\n"
            "Write each grant with its amount and the ordinance that it is taken from.",
        )
        return self._written("grants", GRANTS.title, ("title", "amount", "unit", "route", "basis"), text)

    def _lock_table(self) -> TablePanel:
        text = self.wording.translate(
            "Conditions",
            "Nothing is locked.\n\n"
            "Lock a cell of the proposal, or write here how many households must or may come to a place.",
        )
        columns = ("place_code", "kind", "households", "group_code", "month", "reason")
        return self._written("locks", LOCKS.title, columns, text)

    def _written(self, table_id: str, name: Text, columns: tuple[str, ...], empty: str) -> TablePanel:
        """A table whose rows the officer writes, with what belongs there while it is empty."""
        layout = {"paces": PACES, "grants": GRANTS, "locks": LOCKS}[table_id]

        def of_the_year() -> Values:
            return {"year": self.workspace.year}

        first = self.first_row_action(
            self.wording.translate("Conditions", "Write the first row"), lambda: panel
        )
        panel = self.add_table(
            table_id,
            name,
            tuple(entered(layout, column) for column in columns),
            edits=LayoutEdits(self.workspace, layout, fixed=of_the_year),
            empty=self.empty_state(empty, [first]),
        )
        return panel

    @override
    def redraw(self) -> None:
        year = self.workspace.year
        with self.workspace.file.reading() as session:
            chosen = queries.year_row(session, year)
            paces = queries.pace_rows(session, year)
            weights = queries.weight_rows(session, year)
            grants = queries.grant_rows(session, year)
            locks = queries.lock_rows(session, year)
            groups = queries.group_rows(session, year)
            places = place_labels(queries.place_rows(session, year))
            municipalities = municipality_labels(queries.municipality_rows(session))
        locked = [lock.group_code for lock in locks if lock.group_code is not None]
        self._paces.model.set_labels(CellKind.MUNICIPALITY, municipalities)
        self._locks.model.set_labels(CellKind.PLACE, places)
        self._locks.model.set_labels(CellKind.CASE, case_labels([*(group.code for group in groups), *locked]))
        self._limits.show_year(chosen)
        self._counted.show_year(chosen)
        self._paces.set_rows(paces)
        self._weights.set_rows(weights)
        self._grants.set_rows(grants)
        self._locks.set_rows(locks)

    @override
    def state_line(self) -> str:
        translate = self.wording.translate
        return " · ".join(
            (
                translate("Conditions", "%n locks", None, len(self._locks.model.all_rows)),
                translate(
                    "Conditions",
                    "%n municipalities with a pace of their own",
                    None,
                    len(self._paces.model.all_rows),
                ),
                translate("Conditions", "%n state grants", None, len(self._grants.model.all_rows)),
            )
        )

    @override
    def explanation(self) -> Explanation | None:
        row = self.panel.row()
        translate, of = self.wording.translate, self.wording.of
        match row:
            case WeightRow():
                words = of(FACTORS[row.factor])
                text = translate(
                    "Conditions",
                    "The suitability of a place is the mean of what is known of it, weighed so. What is not "
                    "known is left out, never counted as nothing.",
                )
                about = of(_ABOUT_FACTORS[row.factor])
                return Explanation(words[0].upper() + words[1:], text=f"{about}\n\n{text}")
            case PaceRow():
                text = translate(
                    "Conditions", "Counts households who move in, not those who live there already."
                )
                return Explanation(row.municipality, text=text)
            case GrantRow():
                return Explanation(row.title, text=row.basis)
            case LockRow():
                return self._about_lock(row)
        return None

    def _about_lock(self, row: LockRow) -> Explanation:
        translate = self.wording.translate
        text = translate("Conditions", "Holds from the next time you plan. Remove the row to lift the lock.")
        if row.kind is LockKind.AT_MOST and row.households == 0:
            nobody = translate("Conditions", "No household may come there.")
            text = f"{nobody}\n\n{text}"
        return Explanation(row.place, [(translate("Conditions", "Reason"), row.reason)], text)

    @override
    def go_to(self, key: object, column: object = None) -> None:
        """A place's code goes to its lock, a municipality's to its pace."""
        for panel, rows in ((self._locks, "place_code"), (self._paces, "municipality_code")):
            found = next((row.id for row in panel.model.all_rows if getattr(row, rows) == key), None)
            if found is not None:
                self.tabs.setCurrentIndex(self.panels.index(panel))
                panel.go_to(found, str(column) if column else None)
                return
