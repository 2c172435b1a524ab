"""`decide` and `papers`: municipal quotas are decided, and their papers written."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.console import Command, Console, Exit
from desktop.without_window import quota_papers
from models import decisions, queries
from models.domain.quota_paper import DecisionFacts
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

DECIDED = QT_TRANSLATE_NOOP(
    "CommandLine", "The municipal quotas of {county} for {year}, version {version}, are decided."
)


def decide(arguments: Namespace, console: Console) -> Exit:
    """One county's quotas; from then on nobody can change them, not even here."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year, version, county = _which(session, arguments)
            draft = quota_papers.draft_paper(session, year, version, county)
            advice = decisions.advice(session, draft)
        _make_folder(arguments.out)
        decision = decisions.decide(file, draft, _facts(arguments))
        written = _write(file, year, version, county, arguments, console)
    console.answer(
        {
            "outcome": "ok",
            "decision": decision,
            "year": year,
            "version": version,
            "county": county,
            "county_quota": draft.county_quota,
            "municipalities": len(draft.lines),
            "files": written,
            "findings": console.findings_as_data(advice),
        },
        [
            console.wording.of(DECIDED, county=draft.county, year=str(year), version=version),
            *written,
            *console.findings_as_lines(advice),
        ],
    )
    return Exit.DONE


def papers(arguments: Namespace, console: Console) -> Exit:
    """The decision as it was stored, or a draft of what the plan holds; nothing is changed."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year, version, county = _which(session, arguments)
        written = _write(file, year, version, county, arguments, console)
    console.answer({"outcome": "ok", "year": year, "version": version, "files": written}, written)
    return Exit.DONE


def _which(session: Session, arguments: Namespace) -> tuple[int, str, str]:
    info = queries.plan_info(session)
    year = arguments.year or info.year
    version = queries.chosen_version(session, year, arguments.version)
    counties = info.county_codes
    county = arguments.county or (counties[0] if len(counties) == 1 else None)
    if county is None:
        raise UserProblem("COUNTY_NOT_CHOSEN", counties=", ".join(counties))
    if county not in counties:
        raise UserProblem("UNKNOWN_COUNTY", county=county, counties=", ".join(counties))
    return year, version, county


def _facts(arguments: Namespace) -> DecisionFacts:
    return DecisionFacts(
        diary_number=arguments.diary_number,
        decided=arguments.decided.isoformat() if arguments.decided else "",
        decision_maker=arguments.decision_maker,
        rapporteur=arguments.rapporteur,
        appeal=arguments.appeal,
    )


def _make_folder(folder: Path | None) -> None:
    """First of all: a decision stays although its papers cannot be written."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)


def _write(
    file: PlanningFile, year: int, version: str, county: str, arguments: Namespace, console: Console
) -> list[str]:
    """Every paper is made before the first is written."""
    folder: Path | None = arguments.out
    if folder is None:
        return []
    with file.reading() as session:
        found = quota_papers.papers_of(session, year, version, county).with_facts(_facts(arguments))
        head = queries.letterhead(session)
    contents = quota_papers.write(found, console.wording, head)
    _make_folder(folder)
    written = []
    for name, content in contents.items():
        path = folder / name
        write_whole(path, content)
        written.append(str(path))
    return written


COMMANDS: Mapping[str, Command] = {"decide": decide, "papers": papers}
