"""What the officer can do: each function gives an `Edit` with its sentence, or refuses in plain words."""

from models.acts.alternatives import (
    add_alternative,
    adopt,
    change_alternative,
    remove_alternative,
)
from models.acts.criteria import (
    set_criterion_values,
)
from models.acts.dialogue import (
    add_note,
    change_note,
    criterion_from_dialogue,
    mark_sent,
    remove_note,
    set_answer,
    set_requested,
)
from models.acts.households import delete_households
from models.acts.indicators import remove_indicators, write_indicators
from models.acts.letterhead import set_letterhead
from models.acts.limits import set_cost_parts, set_suitability_weights, set_year_limits
from models.acts.locks import lock_cells, unlock_cell
from models.acts.quota_months import MonthChange, set_months
from models.acts.quotas import (
    calculate_quotas,
    clear_quota,
    set_county_quota,
    set_quota,
    set_received,
    split_routes,
    split_routes_evenly,
)
from models.acts.reception_criterion import criterion_from_reception
from models.acts.redistribution import (
    Agreement,
    redistribute,
    remove_redistributions,
    write_redistributions,
)
from models.acts.revision import RevisionFloor, revise, revise_and_divide, revision_floors, with_floors
from models.acts.rows import delete_rows, insert_rows, set_values, update_rows
from models.acts.rule_sets import confirm_rule_set
from models.acts.services import add_service_point, delete_service_points, set_catchment
from models.acts.years import add_version, add_year, choose_year, set_version_statute, set_year_choices

__all__ = [
    "Agreement",
    "MonthChange",
    "RevisionFloor",
    "add_alternative",
    "add_note",
    "add_service_point",
    "add_version",
    "add_year",
    "adopt",
    "calculate_quotas",
    "change_alternative",
    "change_note",
    "choose_year",
    "clear_quota",
    "confirm_rule_set",
    "criterion_from_dialogue",
    "criterion_from_reception",
    "delete_households",
    "delete_rows",
    "delete_service_points",
    "insert_rows",
    "lock_cells",
    "mark_sent",
    "redistribute",
    "remove_alternative",
    "remove_indicators",
    "remove_note",
    "remove_redistributions",
    "revise",
    "revise_and_divide",
    "revision_floors",
    "set_answer",
    "set_catchment",
    "set_cost_parts",
    "set_county_quota",
    "set_criterion_values",
    "set_letterhead",
    "set_months",
    "set_quota",
    "set_received",
    "set_requested",
    "set_suitability_weights",
    "set_values",
    "set_version_statute",
    "set_year_choices",
    "set_year_limits",
    "split_routes",
    "split_routes_evenly",
    "unlock_cell",
    "update_rows",
    "with_floors",
    "write_indicators",
    "write_redistributions",
]
