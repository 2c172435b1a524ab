"""`example` and `new`: planning files are made."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping

from desktop.commands.console import Command, Console, Exit
from models import queries
from models.errors import UserProblem
from models.example_county.example import create_example
from models.planning_file.database import PlanningFile
from models.planning_file.new_plan import WHOLE_COUNTRY
from models.reference import counties
from models.wording import QT_TRANSLATE_NOOP, Wording

MADE = QT_TRANSLATE_NOOP("CommandLine", "{title} is in {path}.")


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


def _made(file: PlanningFile, console: Console) -> Exit:
    with file.reading() as session:
        info = queries.plan_info(session)
    console.answer(
        {
            "outcome": "ok",
            "plan": str(file.path),
            "title": info.title,
            "county": info.scope,
            "year": info.year,
            "synthetic": info.synthetic,
        },
        [console.wording.of(MADE, title=info.title, path=str(file.path))],
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


COMMANDS: Mapping[str, Command] = {"example": example, "new": new}
