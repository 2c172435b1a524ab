"""`solve` and `export`: the proposal and its papers."""

from __future__ import annotations

import signal
import threading
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from desktop.commands import inflows
from desktop.commands.cases import cases_of
from desktop.commands.console import Command, Console, Exit, ProgressLine
from desktop.commands.which_proposal import chosen_proposal
from desktop.commands.wishes import settings_of
from desktop.dialogs.outcome_words import outcome_sentence
from desktop.without_window import planning
from desktop.without_window.plan_costs import plan_costs
from desktop.without_window.planning import Proposed
from desktop.words.costs import cost_content, cost_sentences
from desktop.words.goal_values import GOAL_MEASURES, goal_content, goal_lines
from desktop.words.projects import closed_sentences, held_back_sentences, reasons, started_sentences
from models import queries
from models.documents.pdf import to_pdf
from models.documents.web_page import to_html
from models.domain.letterhead import NO_LETTERHEAD, Letterhead
from models.domain.plan_figures import plan_figures
from models.domain.proposal import Outcome, Proposal
from models.domain.started_projects import started_projects
from models.planning_file.database import PlanningFile
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP
from optimizer.residence import residence

LIVING = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{placed} persons have a home, {housed} of them already; {unplaced} are left without. "
    "{rural} live rurally and {urban} in towns.",
)


def solve(arguments: Namespace, console: Console) -> Exit:
    """Ctrl-C once keeps the best plan so far; a second time breaks off at once."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year = arguments.year or queries.plan_info(session).year
        settings = settings_of(arguments, file, year)
        progress = ProgressLine(planning.STAGES, console.wording, GOAL_MEASURES)
        with _interrupt_as_event() as interrupted:
            supposing = cases_of(arguments, console, file, year)
            if inflows.wanted(arguments):
                return inflows.solve_inflows(arguments, console, file, year, settings, interrupted, supposing)
            proposed = planning.propose(
                file,
                year,
                settings,
                progress,
                interrupted.is_set,
                version=arguments.version,
                supposing=supposing,
            )
        progress.clear()
    outcome = proposed.solution.outcome
    verdict = outcome_sentence(outcome, proposed.solution.gap, console.wording)
    content, lines = _told(proposed, console)
    console.answer({"message": verdict, **content}, [verdict, *lines] if outcome.has_plan else [])
    if not outcome.has_plan:
        console.note("\n".join([*planning.why_none(proposed, console.wording), verdict]))
    if interrupted.is_set():
        return Exit.CANCELLED
    if outcome is Outcome.INFEASIBLE:
        return Exit.NO_PLAN
    return Exit.DONE if outcome.has_plan else Exit.REFUSED


def export(arguments: Namespace, console: Console) -> Exit:
    """Writes the papers that are asked for; each is written whole or not at all."""
    with PlanningFile.open(arguments.plan) as file, file.reading() as session:
        proposal = chosen_proposal(session, arguments.proposal, arguments.year)
        head = queries.letterhead(session)
    written = write_papers(
        proposal,
        console,
        workbook=arguments.excel,
        pdf=arguments.pdf,
        web_page=arguments.html,
        diary_number=arguments.diary_number,
        public=arguments.public,
        letterhead=head,
    )
    names = [str(path) for path in written]
    console.answer(
        {"outcome": "ok", "proposal": proposal.id, "public": arguments.public, "files": names}, names
    )
    return Exit.DONE


def write_papers(
    proposal: Proposal,
    console: Console,
    *,
    workbook: Path | None,
    pdf: Path | None,
    web_page: Path | None,
    diary_number: str = "",
    public: bool = False,
    letterhead: Letterhead = NO_LETTERHEAD,
) -> list[Path]:
    """The proposal on each paper that has a path; everything is made before anything is written."""
    wording = console.wording
    papers: dict[Path, bytes] = {}
    if workbook:
        papers[workbook] = planning.workbook(proposal, wording, diary_number, public=public)
    if pdf or web_page:
        document = planning.printed(proposal, wording, diary_number, public=public).under(letterhead)
        if pdf:
            papers[pdf] = to_pdf(document)
        if web_page:
            papers[web_page] = to_html(document).encode()
    for path, content in papers.items():
        write_whole(path, content)
    return list(papers)


def _told(proposed: Proposed, console: Console) -> tuple[dict[str, object], list[str]]:
    solution, snapshot = proposed.solution, proposed.snapshot
    placements = solution.placements if solution.outcome.has_plan else ()
    total = plan_figures(snapshot, solution.groups, placements).total
    places = {place.code: place for place in snapshot.places}
    rural_housed = sum(
        group.persons
        for group in solution.groups
        if not group.needs_home
        and (home := residence(snapshot, group)) in places
        and snapshot.rural.is_rural(places[home])
    )
    housed = total.already_housed.persons
    placed = total.placed.persons + housed
    rural = total.rural.persons + rural_housed
    sentences = planning.shortage_sentences(solution, snapshot, console.wording)
    costs = plan_costs(snapshot, proposed.settings, solution)
    content: dict[str, object] = {
        "outcome": solution.outcome.name,
        "gap": solution.gap,
        "goals": goal_content(solution, console.wording),
        "cost": cost_content(costs, snapshot, console.wording),
        "placed_persons": placed,
        "unplaced_persons": total.unplaced.persons,
        "rural_persons": rural,
        "urban_persons": placed - rural,
        "already_housed_persons": housed,
        "late_persons": total.late.persons,
        "breaches": [
            {
                "rule": breach.rule_id,
                "subject": list(breach.subject),
                "limit": breach.limit,
                "actual": breach.actual,
                "proven": breach.proven,
                "message": message,
            }
            for breach, message in zip(
                solution.breaches, planning.why_none(proposed, console.wording), strict=True
            )
        ],
        "shortages": [
            {
                "kind": shortage.kind.value,
                "municipality": shortage.municipality_code,
                "month": str(shortage.month),
                "households": shortage.households,
                "persons": shortage.persons,
                "rooms": shortage.rooms,
                "step_free": shortage.step_free,
                "service": shortage.service.value if shortage.service else None,
                "point": shortage.point_id,
                "missing": shortage.missing,
                "also": [
                    {
                        "kind": other.kind.value,
                        "service": other.service.value if other.service else None,
                        "point": other.point_id,
                    }
                    for other in shortage.also
                ],
                "message": message,
            }
            for shortage, message in zip(solution.shortages, sentences, strict=True)
        ],
        **_projects(proposed, console),
        "remarks": console.findings_as_data(proposed.remarks),
        "proposal": proposed.proposal_id,
        "year": snapshot.year,
        "version": snapshot.quota_version,
        "seconds": {
            "build": round(solution.report.build_seconds, 3),
            "solve": round(solution.report.solve_seconds, 3),
        },
    }
    lines = [
        console.wording.of(
            LIVING,
            placed=placed,
            housed=housed,
            unplaced=total.unplaced.persons,
            rural=rural,
            urban=placed - rural,
        ),
        *goal_lines(solution, console.wording),
        *cost_sentences(costs, console.wording),
        *started_sentences(snapshot, solution.starts, console.wording),
        *(held_back_sentences(snapshot, solution, console.wording) if proposed.settings.siting else ()),
        *sentences,
        *(closed_sentences(snapshot, console.wording) if proposed.settings.siting else ()),
        *console.findings_as_lines(proposed.remarks),
    ]
    return content, lines


def _projects(proposed: Proposed, console: Console) -> dict[str, object]:
    """Nothing where the plan might not choose among projects."""
    if not proposed.settings.siting:
        return {}
    snapshot = proposed.snapshot
    return {
        "projects": [
            {
                "project": row.project.id,
                "name": row.project.name,
                "place": row.project.place_code,
                "month": str(row.month),
                "units": row.units,
                "homes": row.homes,
                "lease_until": str(row.last) if row.last else None,
                "cost": row.cost,
            }
            for row in started_projects(snapshot, proposed.solution.starts)
        ],
        "projects_closed": [
            {"project": project.id, "name": project.name, "reasons": list(why)}
            for project in snapshot.projects
            if not project.decided and (why := reasons(snapshot, project, console.wording))
        ],
    }


@contextmanager
def _interrupt_as_event() -> Iterator[threading.Event]:
    """The first Ctrl-C sets the event; the next one interrupts as usual."""
    event = threading.Event()
    before = signal.getsignal(signal.SIGINT)

    def note(_signal: int, _frame: FrameType | None) -> None:
        event.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, note)
    try:
        yield event
    finally:
        signal.signal(signal.SIGINT, before)


COMMANDS: Mapping[str, Command] = {"solve": solve, "export": export}
