"""The undecided projects that a plan takes into use, as they are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.domain.homes import HousingProject
from models.domain.months import Month
from models.domain.placement import ProjectStart
from models.domain.snapshot import PlanningSnapshot


@dataclass(frozen=True, slots=True)
class StartedProject:
    """`last` is the last month of the lease, None without an end; `cost` SEK for the units, None unknown."""

    project: HousingProject
    month: Month
    units: int
    homes: int
    last: Month | None
    cost: int | None


def started_projects(
    snapshot: PlanningSnapshot, starts: Iterable[ProjectStart]
) -> tuple[StartedProject, ...]:
    """In the order of their places and months."""
    projects = {project.id: project for project in snapshot.projects}
    found = []
    for start in starts:
        project = projects[start.project_id]
        homes = project.started(start.month, start.units)
        cost = None if project.unit_cost is None else project.unit_cost * start.units
        found.append(StartedProject(project, start.month, start.units, homes.count, homes.last, cost))
    return tuple(sorted(found, key=lambda row: (row.project.place_code, row.month, row.project.id)))
