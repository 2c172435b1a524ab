"""`example`, `new` and `check`: planning files themselves."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping

from models.example import create_example
from models.integrity import check_plan

from desktop.commands.console import Command, Console, Exit
from models import queries
from models.database import PlanningFile
from models.errors import UserProblem
from models.findings import Severity
from models.reference import counties
from models.wording import Wording

WHOLE_COUNTRY = "all"


def example(arguments: Namespace, console: Console) -> Exit:
    _known_county(arguments.county)
    with create_example(arguments.plan, arguments.county) as file:
        return _made(file, console)


def new(arguments: Namespace, console: Console) -> Exit:
    scope = arguments.county
    if scope != WHOLE_COUNTRY:
        scope = ",".join(_known_county(code.strip()) for code in scope.split(","))
    title = arguments.title or _title(scope, arguments.year, console.wording)
    with PlanningFile.create(arguments.plan, title=title, scope=scope, year=arguments.year) as file:
        return _made(file, console)


def check(arguments: Namespace, console: Console) -> Exit:
    """Done when nothing is wrong; refused, with a count, when something is. Nothing is changed."""
    with PlanningFile.open(arguments.plan) as file:
        findings = check_plan(file)
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    translate = console.wording.translate
    lines = console.findings_as_lines(findings)
    if not findings:
        lines.append(translate("CommandLine", "The plan is in order."))
    console.answer(
        {
            "outcome": "error" if errors else "ok",
            "errors": errors,
            "findings": console.findings_as_data(findings),
        },
        lines,
    )
    if not errors:
        return Exit.DONE
    console.note(translate("CommandLine", "%n things in the plan must be mended.", None, errors))
    return Exit.REFUSED


def _made(file: PlanningFile, console: Console) -> Exit:
    with file.reading() as session:
        info = queries.plan_info(session)
    translate = console.wording.translate
    console.answer(
        {
            "outcome": "ok",
            "plan": str(file.path),
            "title": info.title,
            "county": info.scope,
            "year": info.year,
            "synthetic": info.synthetic,
        },
        [translate("CommandLine", "{title} is in {path}.", title=info.title, path=str(file.path))],
    )
    return Exit.DONE


def _title(scope: str, year: int, wording: Wording) -> str:
    names = {county.code: county.name for county in counties()}
    where = (
        wording.translate("CommandLine", "Sweden")
        if scope == WHOLE_COUNTRY
        else ", ".join(names[code] for code in scope.split(","))
    )
    return f"{where} {year}"


def _known_county(code: str) -> str:
    codes = [county.code for county in counties()]
    if code not in codes:
        raise UserProblem("UNKNOWN_COUNTY", county=code, counties=", ".join(codes))
    return code


COMMANDS: Mapping[str, Command] = {"example": example, "new": new, "check": check}
