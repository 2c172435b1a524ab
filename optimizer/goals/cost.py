"""Lowest cost of what the officer counts, in ten-thousandths of SEK.

What is not known costs nothing here. A grant may make a household cost less than nothing; a grant for a unit
of a housing project covers at most the unit, so that no plan takes units into use to earn money.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.cost_lines import PARTS_OF_SEK
from models.domain.homes import HousingProject
from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import STARTS, Columns
from optimizer.frame import Frame, Whole
from optimizer.goals import rent_rows
from optimizer.goals.cost_by_part import (
    cost_in_place,
    cost_lines,
    cost_of_unit,
    household_grants,
    unit_grants,
    units_of_grant,
)
from optimizer.goals.goal import Goal
from optimizer.rules.rule import RowBlock

ID = "cost"


def household_cost(snapshot: PlanningSnapshot, group: HouseholdGroup, place_code: str) -> int:
    """Of one household in a place, less what the state pays for it; the rent apart."""
    granted = sum(grant.amount * units_of_grant(grant, group) for grant in household_grants(snapshot, group))
    return cost_in_place(snapshot, group, place_code) - PARTS_OF_SEK * granted


def unit_cost(snapshot: PlanningSnapshot, project: HousingProject) -> int:
    """Of one unit of an undecided project, less what the state pays for it; the rent apart."""
    granted = sum(paid for _, paid in unit_grants(snapshot, project))
    return PARTS_OF_SEK * (cost_of_unit(snapshot, project) - granted)


def _costs(columns: Columns) -> Whole:
    """Where a place costs less than nothing, that is added to all of the group, placed or not."""
    costs = _real_costs(columns)
    lift = _lift(columns, costs)
    costs[: columns.moves] += lift[columns.group]
    costs[columns.unplaced] = lift
    return costs


def _real_costs(columns: Columns) -> Whole:
    frame = columns.frame
    costs = PARTS_OF_SEK * rent_rows.rents_of_columns(columns, ID)
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
    return PARTS_OF_SEK * rent_rows.rents_fixed(frame) - lifted


def _own_columns(frame: Frame) -> int:
    return rent_rows.own_columns(frame)


def _rows(columns: Columns) -> Iterator[RowBlock]:
    return rent_rows.rent_rows(columns, ID)


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    return sum(line.amount for line in cost_lines(snapshot, settings, placements))


COST = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Lowest cost"),
    unit=QT_TRANSLATE_NOOP("Goals", "SEK"),
    costs=_costs,
    value=_value,
    fixed=_fixed,
    own_columns=_own_columns,
    rows=_rows,
    parts=PARTS_OF_SEK,
)
