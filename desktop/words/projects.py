"""Housing projects in words: which a plan takes into use, and why others cannot be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from models.domain.homes import HousingProject
from models.domain.placement import ProjectStart
from models.domain.proposal import ShortageKind, Solution
from models.domain.snapshot import PlanningSnapshot
from models.domain.started_projects import StartedProject, started_projects
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.month_names import long_month
from optimizer.project_checks import ProjectCheck, Requirement, Standing, may_be_used, project_checks

REQUIREMENT_NAMES: Mapping[Requirement, Text] = {
    Requirement.DETAIL_PLAN: QT_TRANSLATE_NOOP("Projects", "Adopted detail plan"),
    Requirement.SCHOOL: QT_TRANSLATE_NOOP("Projects", "School for the place"),
    Requirement.PRESCHOOL: QT_TRANSLATE_NOOP("Projects", "Preschool for the place"),
    Requirement.TRANSPORT: QT_TRANSLATE_NOOP("Projects", "Public transport"),
    Requirement.LEAD_TIME: QT_TRANSLATE_NOOP("Projects", "Ready before the plan is over"),
    Requirement.LEASE: QT_TRANSLATE_NOOP("Projects", "Lease"),
    Requirement.REUSED_LEASE: QT_TRANSLATE_NOOP("Projects", "Lease elsewhere over in time"),
    Requirement.UNIT_COST: QT_TRANSLATE_NOOP("Projects", "Cost within the budget"),
}

_REASONS: Mapping[tuple[Requirement, Standing], Text] = {
    (Requirement.DETAIL_PLAN, Standing.NOT_MET): QT_TRANSLATE_NOOP(
        "Projects", "the detail plan is not adopted"
    ),
    (Requirement.SCHOOL, Standing.NOT_MET): QT_TRANSLATE_NOOP("Projects", "no school serves the place"),
    (Requirement.SCHOOL, Standing.NOT_KNOWN): QT_TRANSLATE_NOOP(
        "Projects", "the municipality has told of no school"
    ),
    (Requirement.PRESCHOOL, Standing.NOT_MET): QT_TRANSLATE_NOOP("Projects", "no preschool serves the place"),
    (Requirement.PRESCHOOL, Standing.NOT_KNOWN): QT_TRANSLATE_NOOP(
        "Projects", "the municipality has told of no preschool"
    ),
    (Requirement.TRANSPORT, Standing.NOT_MET): QT_TRANSLATE_NOOP(
        "Projects", "the place has no public transport"
    ),
    (Requirement.TRANSPORT, Standing.NOT_KNOWN): QT_TRANSLATE_NOOP(
        "Projects", "the public transport of the place is not told"
    ),
    (Requirement.LEAD_TIME, Standing.NOT_MET): QT_TRANSLATE_NOOP(
        "Projects", "it is ready after the plan is over"
    ),
    (Requirement.LEASE, Standing.NOT_MET): QT_TRANSLATE_NOOP("Projects", "its lease lasts no month"),
    (Requirement.REUSED_LEASE, Standing.NOT_MET): QT_TRANSLATE_NOOP(
        "Projects", "no lease ends in time where its units stand"
    ),
    (Requirement.UNIT_COST, Standing.NOT_MET): QT_TRANSLATE_NOOP(
        "Projects", "a unit costs more than the budget"
    ),
    (Requirement.UNIT_COST, Standing.NOT_KNOWN): QT_TRANSLATE_NOOP(
        "Projects", "there is a budget, and what a unit costs is not told"
    ),
}

_STANDINGS: Mapping[Standing, Text] = {
    Standing.MET: QT_TRANSLATE_NOOP("Projects", "met"),
    Standing.NOT_MET: QT_TRANSLATE_NOOP("Projects", "not met"),
    Standing.NOT_KNOWN: QT_TRANSLATE_NOOP("Projects", "not told"),
}


def reasons(snapshot: PlanningSnapshot, project: HousingProject, wording: Wording) -> tuple[str, ...]:
    """Why the plan cannot take the project into use; none where it can."""
    return tuple(
        wording.of(_REASONS[check.requirement, check.standing])
        for check in project_checks(snapshot, project)
        if check.standing is not Standing.MET
    )


def requirement_lines(
    snapshot: PlanningSnapshot, project: HousingProject, wording: Wording
) -> Iterator[tuple[str, str]]:
    """Every requirement of an undecided project and how it stands."""
    for check in project_checks(snapshot, project):
        yield wording.of(REQUIREMENT_NAMES[check.requirement]), _stands(check, wording)


def _stands(check: ProjectCheck, wording: Wording) -> str:
    standing = wording.of(_STANDINGS[check.standing])
    if check.month is None:
        return standing
    return f"{standing} ({long_month(check.month, wording)})"


def started_sentences(
    snapshot: PlanningSnapshot, starts: Sequence[ProjectStart], wording: Wording
) -> tuple[str, ...]:
    """What the plan takes into use, one sentence a project and month."""
    return tuple(_started(row, snapshot, wording) for row in started_projects(snapshot, starts))


def _started(row: StartedProject, snapshot: PlanningSnapshot, wording: Wording) -> str:
    return wording.translate(
        "Projects",
        "{project} in {place}: %n homes are taken into use from {month} ({units} of {all} units)",
        None,
        row.homes,
        project=row.project.name,
        place=snapshot.names.get(row.project.place_code, row.project.place_code),
        month=long_month(row.month, wording),
        units=row.units,
        all=row.project.units,
    )


def held_back_sentences(snapshot: PlanningSnapshot, solution: Solution, wording: Wording) -> Iterator[str]:
    """Projects of which the budget holds no unit more, while somebody lacks a home."""
    budget = snapshot.budget
    if budget is None or not any(shortage.kind is ShortageKind.HOME for shortage in solution.shortages):
        return
    used: Counter[str] = Counter()
    for start in solution.starts:
        used[start.project_id] += start.units
    left = budget - sum((project.unit_cost or 0) * used[project.id] for project in snapshot.projects)
    for project in snapshot.projects:
        cost = project.unit_cost
        if project.decided or cost is None or cost <= left or used[project.id] == project.units:
            continue
        if may_be_used(snapshot, project):
            yield wording.of(
                QT_TRANSLATE_NOOP(
                    "Projects",
                    "{project}: no unit more fits in the budget. {left} SEK is left, and a unit costs "
                    "{cost} SEK",
                ),
                project=project.name,
                left=left,
                cost=cost,
            )


def closed_sentences(snapshot: PlanningSnapshot, wording: Wording) -> tuple[str, ...]:
    """The undecided projects that no plan may take into use, each with every reason."""
    return tuple(
        wording.of(
            QT_TRANSLATE_NOOP("Projects", "{project} cannot be taken into use: {reasons}"),
            project=project.name,
            reasons="; ".join(why),
        )
        for project in snapshot.projects
        if not project.decided and (why := reasons(snapshot, project, wording))
    )
