"""`solve --inflow`: one decision on projects judged at several inflows, and the room that is left."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from threading import Event

from desktop.commands.console import Console, Exit, ProgressLine
from desktop.without_window import inflow_planning, planning
from desktop.without_window.inflow_planning import Studied
from desktop.words.goals import goal_name
from models import queries
from models.documents.inflows import TIE_BREAK, InflowBasis, both_ways, in_brackets, persons
from models.documents.pdf import to_pdf
from models.domain.inflows import EXPECTED, USUAL_INFLOWS, Inflow, InflowPlan, Room
from models.domain.letterhead import Letterhead
from models.domain.months import Month
from models.domain.placement import ProjectStart
from models.domain.proposal import Outcome, PlanSettings
from models.edits import Edit
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.progress import OnProgress
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP
from models.words.month_names import long_month


def wanted(arguments: Namespace) -> bool:
    return arguments.inflow is not None or arguments.double_from is not None


def solve_inflows(
    arguments: Namespace,
    console: Console,
    file: PlanningFile,
    year: int,
    settings: PlanSettings,
    interrupted: Event,
    supposing: Edit | None = None,
) -> Exit:
    """Nothing is stored: what is asked for is how the year may turn out."""
    progress: ProgressLine = ProgressLine(planning.STAGES, console.wording)
    studied = _studied(arguments, file, year, settings, progress, interrupted, supposing)
    progress.clear()
    study = studied.study
    verdict = inflow_planning.verdict(study, console.wording)
    if not study.plans:
        console.answer({"outcome": study.outcome.name, "message": verdict, "inflows": []}, [])
        console.note(verdict)
    else:
        basis = inflow_planning.basis_of(studied, console.wording)
        with file.reading() as session:
            head = queries.letterhead(session)
        _write(arguments, studied, head, console)
        console.answer({"message": verdict, **_data(basis)}, [verdict, *_lines(basis)])
    if interrupted.is_set():
        return Exit.CANCELLED
    if study.outcome is Outcome.INFEASIBLE:
        return Exit.NO_PLAN
    return Exit.DONE if study.plans else Exit.REFUSED


def _studied(
    arguments: Namespace,
    file: PlanningFile,
    year: int,
    settings: PlanSettings,
    progress: OnProgress,
    interrupted: Event,
    supposing: Edit | None,
) -> Studied:
    first, last = Month(year, 1), Month(year, 12)
    for month in (arguments.double_from, arguments.ready_from):
        if month is not None and not first <= month <= last:
            raise UserProblem("INFLOW_MONTH_OUTSIDE", month=str(month), first=str(first), last=str(last))
    inflows: Sequence[Inflow] = arguments.inflow or USUAL_INFLOWS
    if arguments.double_from is not None:
        inflows = (*inflows, Inflow(EXPECTED.permille, arguments.double_from))
    return inflow_planning.study(
        file,
        year,
        settings,
        inflows,
        progress,
        interrupted.is_set,
        version=arguments.version,
        ready_from=arguments.ready_from,
        supposing=supposing,
    )


def _write(arguments: Namespace, studied: Studied, head: Letterhead, console: Console) -> None:
    if arguments.inflow_pdf:
        paper = inflow_planning.printed(studied, console.wording).under(head)
        write_whole(arguments.inflow_pdf, to_pdf(paper))
    if arguments.inflow_excel:
        write_whole(arguments.inflow_excel, inflow_planning.workbook(studied, console.wording))


def _data(basis: InflowBasis) -> Mapping[str, object]:
    study = basis.study
    return {
        "outcome": study.outcome.name,
        "gap": study.gap,
        "year": basis.year,
        "version": basis.version,
        "starts": [_start(start) for start in study.starts],
        "expected": [{"id": goal.id, "value": goal.value, "proven": goal.proven} for goal in study.expected],
        "inflows": [_plan(basis, plan) for plan in study.plans],
        "readiness": None
        if basis.room is None
        else {
            "from": str(basis.room.first),
            "everywhere": [_room(room) for room in basis.room.everywhere],
            "municipalities": [_room(room) for room in basis.room.municipalities],
            "places": [_room(room) for room in basis.room.places],
        },
    }


def _start(start: ProjectStart) -> Mapping[str, object]:
    return {"project": start.project_id, "month": str(start.month), "units": start.units}


def _plan(basis: InflowBasis, plan: InflowPlan) -> Mapping[str, object]:
    figures = basis.figures(plan)
    housed = figures.already_housed.persons
    return {
        "inflow": plan.inflow.permille / 1000,
        "doubled_from": None if plan.inflow.doubled_from is None else str(plan.inflow.doubled_from),
        "persons": housed + figures.needs_home.persons,
        "already_housed_persons": housed,
        "in_time_persons": figures.in_time.persons,
        "late_persons": figures.late.persons,
        "unplaced_persons": figures.unplaced.persons,
        "foreseen_outcome": plan.foreseen.outcome.name,
        "foreseen_starts": [_start(start) for start in plan.foreseen.starts],
        "regret": [
            {
                "id": regret.goal_id,
                "common": regret.common,
                "foreseen": regret.foreseen,
                "lost": regret.lost,
                "proven": regret.proven,
            }
            for regret in plan.regrets
        ],
    }


def _room(room: Room) -> Mapping[str, object]:
    return {
        "code": room.code,
        "months": room.months,
        "persons": room.persons,
        "any_persons": room.any_persons,
        "proven": room.proven,
    }


def _lines(basis: InflowBasis) -> Iterator[str]:
    wording = basis.wording
    for plan in basis.study.plans:
        figures = basis.figures(plan)
        yield wording.of(
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "{inflow}: {persons} persons, {housed} of them already housed; {in_time} placed in time, "
                "{late} late, {unplaced} without a home.",
            ),
            inflow=basis.label(plan),
            persons=figures.already_housed.persons + figures.needs_home.persons,
            housed=figures.already_housed.persons,
            in_time=figures.in_time.persons,
            late=figures.late.persons,
            unplaced=figures.unplaced.persons,
        )
        yield from _not_known(basis, plan)
    projects = {project.id: project for project in basis.snapshot.projects}
    for start in basis.study.starts:
        yield wording.translate(
            "CommandLine",
            "Taken into use whatever comes: {project}, %n units from {month}.",
            None,
            start.units,
            project=projects[start.project_id].name,
            month=long_month(start.month, wording),
        )
    for room in basis.room.everywhere if basis.room else ():
        yield wording.of(
            QT_TRANSLATE_NOOP("CommandLine", "{within}: room for {persons} more persons."),
            within=wording.translate("Inflows", "Within %n months", None, room.months),
            persons=persons(room, wording),
        )
    if basis.room:
        yield in_brackets(wording)


def _not_known(basis: InflowBasis, plan: InflowPlan) -> Iterator[str]:
    """The goals that would have come out otherwise, had this inflow been known when projects were decided."""
    wording = basis.wording
    changed = [
        f"{goal_name(regret.goal_id, wording)} {both_ways(basis, regret)}"
        for regret in plan.regrets
        if regret.lost and regret.goal_id != TIE_BREAK
    ]
    if changed:
        yield wording.of(
            QT_TRANSLATE_NOOP("CommandLine", "{inflow}: {goals}; in brackets, had one known."),
            inflow=basis.label(plan),
            goals=", ".join(changed),
        )
