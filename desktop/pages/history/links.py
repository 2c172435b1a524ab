"""Where in the window a row of the file is seen."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import NamedTuple

from desktop.pages.page import RowLink
from models.edits import Row


class _Seat(NamedTuple):
    page: str
    table: str
    key: str = "id"


_SEATS: Mapping[str, _Seat] = {
    "municipal_quota": _Seat("quotas", "quotas", "municipality_code"),
    "county_quota": _Seat("quotas", "county_quotas", "county_code"),
    "redistribution": _Seat("balance", "redistributions"),
    "dialogue": _Seat("dialogue", "dialogue", "municipality_code"),
    "place": _Seat("places", "places", "code"),
    "home_stock": _Seat("homes", "homes"),
    "housing_project": _Seat("homes", "projects"),
    "service_point": _Seat("services", "services"),
    "household_type": _Seat("households", "household_types"),
    "month_weight": _Seat("households", "months"),
    "household_group": _Seat("households", "household_groups"),
    "household_place": _Seat("households", "household_places"),
    "household_link": _Seat("households", "household_links"),
    "suitability_weight": _Seat("conditions", "suitability_weights", "factor"),
    "indicator": _Seat("follow_up", "indicators"),
}

_PAGES: Mapping[str, str] = {
    "quota_month": "balance",
    "reception": "quotas",
    "criterion_value": "quotas",
    "alternative": "quotas",
    "alternative_weight": "quotas",
    "alternative_bound": "quotas",
    "decision": "quotas",
    "quota_version": "quotas",
    "dialogue_note": "dialogue",
    "service_capacity": "services",
    "catchment": "services",
    "monthly_pace": "conditions",
    "state_grant": "conditions",
    "lock": "conditions",
    "planning_year": "conditions",
    "proposal": "proposal",
}


class Way(NamedTuple):
    """A page, and the row on it where one can be pointed at."""

    page: str
    link: RowLink | None


def way_to(table: str, row: Row) -> Way | None:
    """None where the window shows the table nowhere."""
    seat = _SEATS.get(table)
    if seat is None:
        return Way(_PAGES[table], None) if table in _PAGES else None
    key: Hashable = row.get(seat.key)
    return Way(seat.page, None if key is None else RowLink(seat.table, key))
