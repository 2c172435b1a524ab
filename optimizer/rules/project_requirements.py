"""Undecided projects are taken into use only where their requirements are met, within budget, units free."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.homes import HousingProject
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import STARTS, Columns
from optimizer.frame import Whole
from optimizer.project_checks import Standing, project_checks
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind

ID = "project_requirements"


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """What a project's place must have is no row: a project that lacks it has no column."""
    options = columns.frame.start_options
    if not options:
        return
    rows = RowWriter(ID)
    budget = columns.frame.snapshot.budget
    starts = columns.numbers(STARTS)
    if budget is not None:
        unit_costs = np.array([project.unit_cost or 0 for project, _ in options], dtype=np.int64)
        rows.add(("budget",), starts, unit_costs, budget)
    for source in _reused(columns.frame.snapshot):
        _add_reuse(rows, columns, source)
    yield from rows.blocks()


def _reused(snapshot: PlanningSnapshot) -> tuple[str, ...]:
    return tuple(sorted({project.reuses for project in snapshot.projects if project.reuses is not None}))


def _add_reuse(rows: RowWriter, columns: Columns, source: str) -> None:
    """Units moved here so far are not more than those whose lease elsewhere is over."""
    frame = columns.frame
    moved: Whole = np.zeros((len(frame.start_options), len(frame.months)), dtype=np.int64)
    for number, (project, first) in enumerate(frame.start_options):
        if project.reuses == source:
            moved[number, first:] += 1
        if project.id == source and project.lease_months is not None:
            moved[number, first + project.lease_months :] -= 1
    starts = columns.numbers(STARTS)
    for number, month in enumerate(frame.months):
        used = np.flatnonzero(moved[:, number])
        if (moved[used, number] > 0).any():
            free = _free_by_decisions(frame.snapshot, source, month)
            rows.add((source, "reused", str(month)), starts[used], moved[used, number], free)


def _free_by_decisions(snapshot: PlanningSnapshot, source: str, month: Month) -> int:
    """Units of a decided project whose lease is over, less those that decided projects have taken over."""
    free = 0
    for project in snapshot.projects:
        if not project.decided:
            continue
        if project.id == source and _lease_over(project, project.ready, month):
            free += project.units
        if project.reuses == source and project.ready <= month:
            free -= project.units
    return max(free, 0)


def _lease_over(project: HousingProject, start: Month, month: Month) -> bool:
    return project.lease_months is not None and start + project.lease_months <= month


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    projects = {project.id: project for project in snapshot.projects}
    taken: dict[str, int] = defaultdict(int)
    for start in snapshot.starts:
        taken[start.project_id] += start.units
    for project_id, units in sorted(taken.items()):
        for check in project_checks(snapshot, projects[project_id]):
            if check.standing is not Standing.MET and units > 0:
                yield Breach(ID, (project_id, str(check.requirement)), 0, units)
    spent = sum((projects[project_id].unit_cost or 0) * units for project_id, units in taken.items())
    if snapshot.budget is not None and spent > snapshot.budget:
        yield Breach(ID, ("budget",), snapshot.budget, spent)
    yield from _moved_before_free(snapshot, projects)


def _moved_before_free(snapshot: PlanningSnapshot, projects: dict[str, HousingProject]) -> Iterator[Breach]:
    for source in _reused(snapshot):
        for month in snapshot.months:
            moved = free = 0
            for start in snapshot.starts:
                project = projects[start.project_id]
                if project.reuses == source and start.month <= month:
                    moved += start.units
                if project.id == source and _lease_over(project, start.month, month):
                    free += start.units
            free += _free_by_decisions(snapshot, source, month)
            if moved > free:
                yield Breach(ID, (source, "reused", str(month)), free, moved)


PROJECT_REQUIREMENTS = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "Housing projects meet their requirements"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
)
