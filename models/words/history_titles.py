"""What tables and columns are called in the history: as in the window, where the window shows them."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text
from models.workbooks.balance_layouts import REDISTRIBUTIONS
from models.workbooks.column import Column, Layout
from models.workbooks.dialogue_layout import DIALOGUE, NOTES
from models.workbooks.follow_up_layouts import INDICATORS
from models.workbooks.layouts import LAYOUTS

TABLES: Mapping[str, Text] = {
    "plan": QT_TRANSLATE_NOOP("History", "The plan"),
    "planning_year": QT_TRANSLATE_NOOP("History", "Choices of the year"),
    "county": QT_TRANSLATE_NOOP("History", "Counties"),
    "municipality": QT_TRANSLATE_NOOP("History", "Municipalities"),
    "locality": QT_TRANSLATE_NOOP("History", "Localities"),
    "place": QT_TRANSLATE_NOOP("History", "Places"),
    "quota_version": QT_TRANSLATE_NOOP("History", "Quota versions"),
    "county_quota": QT_TRANSLATE_NOOP("History", "County quotas"),
    "municipal_quota": QT_TRANSLATE_NOOP("History", "Quotas"),
    "reception": QT_TRANSLATE_NOOP("History", "Received persons"),
    "quota_month": QT_TRANSLATE_NOOP("History", "Months of the quotas"),
    "redistribution": QT_TRANSLATE_NOOP("History", "Redistributions"),
    "dialogue": QT_TRANSLATE_NOOP("History", "Dialogue"),
    "dialogue_note": QT_TRANSLATE_NOOP("History", "Notes of the dialogue"),
    "decision": QT_TRANSLATE_NOOP("History", "Decisions"),
    "rule_set_statute": QT_TRANSLATE_NOOP("History", "Rule sets"),
    "criterion_value": QT_TRANSLATE_NOOP("History", "Criteria"),
    "alternative": QT_TRANSLATE_NOOP("History", "Alternatives"),
    "alternative_weight": QT_TRANSLATE_NOOP("History", "Weights of alternatives"),
    "alternative_bound": QT_TRANSLATE_NOOP("History", "Limits of alternatives"),
    "home_stock": QT_TRANSLATE_NOOP("History", "Homes"),
    "housing_project": QT_TRANSLATE_NOOP("History", "Projects"),
    "service_point": QT_TRANSLATE_NOOP("History", "Service points"),
    "catchment": QT_TRANSLATE_NOOP("History", "Catchments"),
    "service_capacity": QT_TRANSLATE_NOOP("History", "Free places in services"),
    "household_type": QT_TRANSLATE_NOOP("History", "Household mix"),
    "month_weight": QT_TRANSLATE_NOOP("History", "Monthly profile"),
    "household_group": QT_TRANSLATE_NOOP("History", "Households"),
    "household_place": QT_TRANSLATE_NOOP("History", "Households place by place"),
    "household_link": QT_TRANSLATE_NOOP("History", "Links between households"),
    "monthly_pace": QT_TRANSLATE_NOOP("History", "Monthly pace"),
    "suitability_weight": QT_TRANSLATE_NOOP("History", "Weights of suitability"),
    "state_grant": QT_TRANSLATE_NOOP("History", "State grants"),
    "lock": QT_TRANSLATE_NOOP("History", "Locks"),
    "proposal": QT_TRANSLATE_NOOP("History", "Proposals"),
    "indicator": QT_TRANSLATE_NOOP("History", "Indicators"),
    "letterhead": QT_TRANSLATE_NOOP("History", "Letterhead"),
}
"""Tables that are not here are the program's own notes, and are not shown."""

_COLUMNS: Mapping[str, Text] = {
    "adopted": QT_TRANSLATE_NOOP("History", "Adopted"),
    "also_in": QT_TRANSLATE_NOOP("History", "May also live in"),
    "address": QT_TRANSLATE_NOOP("History", "Address"),
    "as_of": QT_TRANSLATE_NOOP("History", "As of"),
    "assigned": QT_TRANSLATE_NOOP("History", "Assigned"),
    "at_least": QT_TRANSLATE_NOOP("History", "Reached from below"),
    "authority": QT_TRANSLATE_NOOP("History", "Authority"),
    "budget": QT_TRANSLATE_NOOP("History", "Budget"),
    "cap": QT_TRANSLATE_NOOP("History", "Highest quota"),
    "code": QT_TRANSLATE_NOOP("History", "Code"),
    "contact": QT_TRANSLATE_NOOP("History", "Contact"),
    "cost_parts": QT_TRANSLATE_NOOP("History", "Costs counted"),
    "county_code": QT_TRANSLATE_NOOP("History", "County"),
    "criterion": QT_TRANSLATE_NOOP("History", "Criterion"),
    "crowding_norm": QT_TRANSLATE_NOOP("History", "Norm of crowding"),
    "east": QT_TRANSLATE_NOOP("History", "Easting"),
    "edition": QT_TRANSLATE_NOOP("History", "Edition"),
    "floor": QT_TRANSLATE_NOOP("History", "Lowest quota"),
    "group_code": QT_TRANSLATE_NOOP("History", "Household"),
    "in_force": QT_TRANSLATE_NOOP("History", "In force from"),
    "in_plan": QT_TRANSLATE_NOOP("History", "In the plan"),
    "kind": QT_TRANSLATE_NOOP("History", "Kind"),
    "land_area_km2": QT_TRANSLATE_NOOP("History", "Land area, km²"),
    "landlord_permille": QT_TRANSLATE_NOOP("History", "Of a landlord's homes at most, per mille"),
    "least": QT_TRANSLATE_NOOP("History", "At least"),
    "logo": QT_TRANSLATE_NOOP("History", "Logo"),
    "logo_text": QT_TRANSLATE_NOOP("History", "Description of the logo"),
    "measure": QT_TRANSLATE_NOOP("History", "Measure"),
    "method": QT_TRANSLATE_NOOP("History", "Rounding"),
    "month": QT_TRANSLATE_NOOP("History", "Month"),
    "most": QT_TRANSLATE_NOOP("History", "At most"),
    "municipality_code": QT_TRANSLATE_NOOP("History", "Municipality"),
    "name": QT_TRANSLATE_NOOP("History", "Name"),
    "newcomers_permille": QT_TRANSLATE_NOOP("History", "Newcomers at most, per mille of inhabitants"),
    "north": QT_TRANSLATE_NOOP("History", "Northing"),
    "persons": QT_TRANSLATE_NOOP("History", "Persons"),
    "place_code": QT_TRANSLATE_NOOP("History", "Place"),
    "population": QT_TRANSLATE_NOOP("History", "Population"),
    "population_year": QT_TRANSLATE_NOOP("History", "Population of the year"),
    "proposed": QT_TRANSLATE_NOOP("History", "Proposed"),
    "reason": QT_TRANSLATE_NOOP("History", "Reason"),
    "received": QT_TRANSLATE_NOOP("History", "Received"),
    "replacements": QT_TRANSLATE_NOOP("History", "Of these replacements"),
    "rule_set": QT_TRANSLATE_NOOP("History", "Rule set"),
    "rural_below": QT_TRANSLATE_NOOP("History", "Rural below, inhabitants"),
    "rural_permille": QT_TRANSLATE_NOOP("History", "In rural places at least, per mille"),
    "sent": QT_TRANSLATE_NOOP("History", "Sent"),
    "service": QT_TRANSLATE_NOOP("History", "Service"),
    "sfs": QT_TRANSLATE_NOOP("History", "SFS number"),
    "skr_group": QT_TRANSLATE_NOOP("History", "Group of municipalities"),
    "source": QT_TRANSLATE_NOOP("History", "Source"),
    "step": QT_TRANSLATE_NOOP("History", "Step"),
    "synthetic": QT_TRANSLATE_NOOP("History", "Made up"),
    "title": QT_TRANSLATE_NOOP("History", "Title"),
    "value": QT_TRANSLATE_NOOP("History", "Value"),
    "version": QT_TRANSLATE_NOOP("History", "Version"),
    "weight": QT_TRANSLATE_NOOP("History", "Weight"),
    "year": QT_TRANSLATE_NOOP("History", "Year"),
}

LEFT_OUT = frozenset(
    {
        "alternative_id",
        "created",
        "fingerprint",
        "id",
        "locality_code",
        "outcome",
        "parent_id",
        "point_id",
        "position",
        "scope",
    }
)
"""What only the file itself goes by."""

NAMED_BY: Mapping[str, tuple[str, ...]] = {
    "county": ("name",),
    "municipality": ("name",),
    "locality": ("name",),
    "place": ("name",),
    "planning_year": ("year",),
    "quota_version": ("year", "version"),
    "county_quota": ("county_code", "year", "version"),
    "municipal_quota": ("municipality_code", "year", "version"),
    "reception": ("municipality_code", "year", "category"),
    "quota_month": ("municipality_code", "month"),
    "redistribution": ("from_code", "to_code", "agreed"),
    "dialogue": ("municipality_code", "year"),
    "dialogue_note": ("municipality_code", "day"),
    "decision": ("county_code", "year", "version"),
    "rule_set_statute": ("rule_set",),
    "criterion_value": ("municipality_code", "criterion", "year"),
    "alternative": ("name",),
    "alternative_weight": ("alternative_id", "criterion"),
    "alternative_bound": ("alternative_id", "municipality_code"),
    "home_stock": ("place_code", "rooms"),
    "housing_project": ("name", "place_code"),
    "service_point": ("name",),
    "catchment": ("place_code", "service"),
    "service_capacity": ("point_id", "first"),
    "household_type": ("label", "code"),
    "month_weight": ("month",),
    "household_group": ("code", "municipality_code"),
    "household_place": ("group_code", "place_code"),
    "household_link": ("first_code", "second_code"),
    "monthly_pace": ("municipality_code",),
    "suitability_weight": ("factor",),
    "state_grant": ("title",),
    "lock": ("place_code", "group_code", "month"),
    "proposal": ("id",),
    "indicator": ("title", "municipality_code"),
}
"""The columns that tell the officer which row is meant."""

_LAYOUTS: tuple[Layout, ...] = (*LAYOUTS, REDISTRIBUTIONS, DIALOGUE, NOTES, INDICATORS)
_DECLARED: Mapping[tuple[str, str], Column] = {
    (layout.table, column.name): column for layout in _LAYOUTS for column in layout.columns
}


def declared(table: str, column: str) -> Column | None:
    """The column as workbooks and window declare it."""
    return _DECLARED.get((table, column))


def column_title(table: str, column: str) -> Text | None:
    """None for what only the file itself goes by."""
    known = declared(table, column)
    if known is not None:
        return known.title
    return None if column in LEFT_OUT else _COLUMNS.get(column)
