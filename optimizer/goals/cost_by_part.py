"""What a plan costs, line by line in plain arithmetic; the value of the goal is their sum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from models.domain.cost_lines import PARTS_OF_SEK, CostLine, Counted
from models.domain.costs import CostPart, Grant, GrantUnit
from models.domain.homes import HousingProject
from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.goals.goal import moves
from optimizer.goals.rents import rent_lines

_COUNTED: Mapping[GrantUnit, Counted] = {
    GrantUnit.PERSON: Counted.PERSONS,
    GrantUnit.HOUSEHOLD: Counted.HOUSEHOLDS,
    GrantUnit.PROJECT_UNIT: Counted.UNITS,
}


def cost_lines(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> tuple[CostLine, ...]:
    """Of a snapshot that holds the plan's starts; nothing for a part that comes to nothing."""
    return (
        *rent_lines(snapshot, settings, placements),
        *_unit_lines(snapshot),
        *_household_lines(snapshot, placements),
        *_grant_lines(snapshot, placements),
    )


def cost_in_place(snapshot: PlanningSnapshot, group: HouseholdGroup, place_code: str) -> int:
    """Of one household, before grants; the rent apart."""
    if CostPart.HOUSEHOLDS not in snapshot.cost_parts:
        return 0
    return round(PARTS_OF_SEK * group.costs.get(place_code, 0.0))


def household_grants(snapshot: PlanningSnapshot, group: HouseholdGroup) -> Iterator[Grant]:
    """Those that are paid for a household of the group, or for each person in it."""
    if CostPart.GRANTS in snapshot.cost_parts:
        for grant in snapshot.grants:
            if grant.unit is not GrantUnit.PROJECT_UNIT and grant.route in (None, group.route):
                yield grant


def units_of_grant(grant: Grant, group: HouseholdGroup) -> int:
    """What one household of the group counts for."""
    return group.composition.persons if grant.unit is GrantUnit.PERSON else 1


def cost_of_unit(snapshot: PlanningSnapshot, project: HousingProject) -> int:
    """SEK for one unit of an undecided project before grants; the rent apart."""
    return (project.unit_cost or 0) if CostPart.PROJECTS in snapshot.cost_parts else 0


def unit_grants(snapshot: PlanningSnapshot, project: HousingProject) -> Iterator[tuple[Grant, int]]:
    """SEK that each grant pays for a unit, until the unit is paid for."""
    left = cost_of_unit(snapshot, project)
    if CostPart.GRANTS in snapshot.cost_parts:
        for grant in snapshot.grants:
            if grant.unit is GrantUnit.PROJECT_UNIT and (paid := min(grant.amount, left)):
                left -= paid
                yield grant, paid


def _unit_lines(snapshot: PlanningSnapshot) -> Iterator[CostLine]:
    projects = {project.id: project for project in snapshot.projects}
    units: Counter[str] = Counter()
    for start in snapshot.starts:
        units[start.project_id] += start.units
    for project_id, number in sorted(units.items()):
        if each := cost_of_unit(snapshot, projects[project_id]):
            yield _line(CostPart.PROJECTS, project_id, Counted.UNITS, number, PARTS_OF_SEK * each)


def _household_lines(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> Iterator[CostLine]:
    households: Counter[tuple[str, int]] = Counter()
    for group, cell in moves(snapshot, placements):
        households[cell.place_code, cost_in_place(snapshot, group, cell.place_code)] += cell.households
    for (place, each), number in sorted(households.items()):
        if each:
            yield _line(CostPart.HOUSEHOLDS, place, Counted.HOUSEHOLDS, number, each)


def _grant_lines(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> Iterator[CostLine]:
    numbers: Counter[tuple[Grant, int]] = Counter()
    for group, cell in moves(snapshot, placements):
        for grant in household_grants(snapshot, group):
            numbers[grant, grant.amount] += units_of_grant(grant, group) * cell.households
    projects = {project.id: project for project in snapshot.projects}
    for start in snapshot.starts:
        for grant, paid in unit_grants(snapshot, projects[start.project_id]):
            numbers[grant, paid] += start.units
    for (grant, each), number in sorted(numbers.items(), key=lambda item: (item[0][0].id, item[0][1])):
        if each:
            yield _line(CostPart.GRANTS, grant.id, _COUNTED[grant.unit], number, -PARTS_OF_SEK * each)


def _line(part: CostPart, subject: str, counted: Counted, number: int, each: int) -> CostLine:
    return CostLine(frozenset({part}), subject, counted, number, each)
