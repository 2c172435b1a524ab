"""Every way to take undecided projects into use, written apart from the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from models.domain.costs import CostPart, GrantUnit
from models.domain.homes import HousingProject
from models.domain.placement import ProjectStart
from models.domain.proposal import PlanSettings
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot


def choices(basis: PlanningSnapshot, wish: PlanSettings) -> Iterator[tuple[ProjectStart, ...]]:
    """Every way to take projects into use that their requirements allow, written apart from the rule."""
    checked = "project_requirements" not in wish.rules_off
    undecided = [
        project
        for project in basis.projects
        if not project.decided and (not checked or meets_requirements(basis, project))
    ]
    ways = [list(starts_of_units(basis, project)) for project in undecided]
    for way in product(*ways):
        chosen = tuple(sorted(start for one in way for start in one))
        if not checked or (within_budget(basis, chosen) and units_are_free(basis, chosen)):
            yield chosen


def starts_of_units(basis: PlanningSnapshot, project: HousingProject) -> Iterator[tuple[ProjectStart, ...]]:
    """No unit, or each of up to two units in any month from when it is ready."""
    months = [month for month in basis.months if month >= project.ready]
    yield ()
    for first in months:
        yield (ProjectStart(project.id, first, 1),)
    if project.units == 2:
        for first, second in product(months, months):
            if first == second:
                yield (ProjectStart(project.id, first, 2),)
            elif first < second:
                yield (ProjectStart(project.id, first, 1), ProjectStart(project.id, second, 1))


def meets_requirements(basis: PlanningSnapshot, project: HousingProject) -> bool:
    (place,) = (place for place in basis.places if place.code == project.place_code)
    near = {point.service for point in basis.services if project.place_code in point.catchment}
    return (
        project.detail_plan_adopted
        and (place.transport or 0) > 0
        and {Service.SCHOOL, Service.PRESCHOOL} <= near
        and not (basis.budget is not None and project.unit_cost is None)
    )


def within_budget(basis: PlanningSnapshot, chosen: tuple[ProjectStart, ...]) -> bool:
    costs = {project.id: project.unit_cost or 0 for project in basis.projects}
    spent = sum(costs[start.project_id] * start.units for start in chosen)
    return basis.budget is None or spent <= basis.budget


def units_are_free(basis: PlanningSnapshot, chosen: tuple[ProjectStart, ...]) -> bool:
    """Every unit that moves has stood where it was until its lease was over."""
    projects = {project.id: project for project in basis.projects}
    everything = [
        *chosen,
        *(
            ProjectStart(project.id, project.ready, project.units)
            for project in basis.projects
            if project.decided
        ),
    ]
    for start in chosen:
        source = projects[start.project_id].reuses
        if source is None:
            continue
        lease = projects[source].lease_months
        free = sum(
            other.units
            for other in everything
            if other.project_id == source and lease is not None and other.month + lease <= start.month
        )
        moved = sum(
            other.units
            for other in chosen
            if projects[other.project_id].reuses == source and other.month <= start.month
        )
        if moved > free:
            return False
    return True


def decided(basis: PlanningSnapshot, chosen: tuple[ProjectStart, ...]) -> PlanningSnapshot:
    """The basis with these homes there anyway, and nothing left to choose."""
    projects = {project.id: project for project in basis.projects}
    taken = [
        replace(projects[start.project_id], id=f"taken{number}", ready=start.month, units=start.units)
        for number, start in enumerate(chosen)
    ]
    kept = [project for project in basis.projects if project.decided]
    return replace(
        basis, projects=(*kept, *(replace(project, decided=True, reuses=None) for project in taken))
    )


def cost_of_units(basis: PlanningSnapshot, chosen: tuple[ProjectStart, ...]) -> int:
    """In ten-thousandths of SEK, less grants for units."""
    if CostPart.PROJECTS not in basis.cost_parts:
        return 0
    counted = CostPart.GRANTS in basis.cost_parts
    paid = counted * sum(grant.amount for grant in basis.grants if grant.unit is GrantUnit.PROJECT_UNIT)
    costs = {project.id: max((project.unit_cost or 0) - paid, 0) for project in basis.projects}
    return sum(10_000 * costs[start.project_id] * start.units for start in chosen)
