"""Lowest cost of what the officer counts, in ten-thousandths of SEK.

What is not known costs nothing here. A grant may make a household cost less than nothing; a grant for a unit
of a housing project covers at most the unit, so that no plan takes units into use to earn money.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from models.domain.costs import CostPart, GrantUnit
from models.domain.homes import HousingProject
from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import STARTS, Columns
from optimizer.frame import Frame, Whole
from optimizer.goals import rent_rows
from optimizer.goals.goal import Goal, moves
from optimizer.goals.rents import rents_of_plan
from optimizer.rules.rule import RowBlock

ID = "cost"
PARTS = 10_000
"""Of one SEK: fine enough for the cost of one household out of a published cost for many."""


def household_cost(snapshot: PlanningSnapshot, group: HouseholdGroup, place_code: str) -> int:
    """Of one household in a place, less what the state pays for it; the rent apart."""
    cost = 0
    if CostPart.HOUSEHOLDS in snapshot.cost_parts:
        cost = round(PARTS * group.costs.get(place_code, 0.0))
    return cost - PARTS * _granted(snapshot, group)


def _granted(snapshot: PlanningSnapshot, group: HouseholdGroup) -> int:
    """SEK for one household."""
    if CostPart.GRANTS not in snapshot.cost_parts:
        return 0
    each: Mapping[GrantUnit, int] = {
        GrantUnit.PERSON: group.composition.persons,
        GrantUnit.HOUSEHOLD: 1,
        GrantUnit.PROJECT_UNIT: 0,
    }
    return sum(
        grant.amount * each[grant.unit] for grant in snapshot.grants if grant.route in (None, group.route)
    )


def unit_cost(snapshot: PlanningSnapshot, project: HousingProject) -> int:
    """Of one unit of an undecided project, less what the state pays for it; the rent apart."""
    if CostPart.PROJECTS not in snapshot.cost_parts:
        return 0
    cost = project.unit_cost or 0
    if CostPart.GRANTS in snapshot.cost_parts:
        granted = sum(grant.amount for grant in snapshot.grants if grant.unit is GrantUnit.PROJECT_UNIT)
        cost = max(cost - granted, 0)
    return PARTS * cost


def _costs(columns: Columns) -> Whole:
    """Where a place costs less than nothing, that is added to all of the group, placed or not."""
    costs = _real_costs(columns)
    lift = _lift(columns, costs)
    costs[: columns.moves] += lift[columns.group]
    costs[columns.unplaced] = lift
    return costs


def _real_costs(columns: Columns) -> Whole:
    frame = columns.frame
    costs = PARTS * rent_rows.rents_of_columns(columns, ID)
    for number, group in enumerate(frame.groups):
        first, last = np.searchsorted(columns.group, [number, number + 1])
        each = {
            place: household_cost(frame.snapshot, group, frame.places[place].code)
            for place in np.unique(columns.place[first:last]).tolist()
        }
        costs[first:last] += np.array(
            [each[place] for place in columns.place[first:last].tolist()], dtype=np.int64
        )
    starts = [unit_cost(frame.snapshot, project) for project, _ in frame.start_options]
    costs[columns.block(STARTS)] += np.array(starts, dtype=np.int64)
    return costs


def _lift(columns: Columns, costs: Whole) -> Whole:
    """By group: what the cheapest of its moves lacks to nothing."""
    lift: Whole = np.zeros(len(columns.frame.groups), dtype=np.int64)
    np.maximum.at(lift, columns.group, -costs[: columns.moves])
    return lift


def _fixed(columns: Columns) -> int:
    frame = columns.frame
    lifted = int(_lift(columns, _real_costs(columns)) @ frame.count)
    return PARTS * rent_rows.rents_fixed(frame) - lifted


def _own_columns(frame: Frame) -> int:
    return rent_rows.own_columns(frame)


def _rows(columns: Columns) -> Iterator[RowBlock]:
    return rent_rows.rent_rows(columns, ID)


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    projects = {project.id: project for project in snapshot.projects}
    households = sum(
        household_cost(snapshot, group, cell.place_code) * cell.households
        for group, cell in moves(snapshot, placements)
    )
    units = sum(unit_cost(snapshot, projects[start.project_id]) * start.units for start in snapshot.starts)
    return households + units + PARTS * rents_of_plan(snapshot, settings, placements)


COST = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Lowest cost"),
    unit=QT_TRANSLATE_NOOP("Goals", "SEK"),
    costs=_costs,
    value=_value,
    fixed=_fixed,
    own_columns=_own_columns,
    rows=_rows,
    parts=PARTS,
)
