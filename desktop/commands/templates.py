"""`template`: the workbooks that municipalities fill in, and the county board's own of cases."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from desktop.commands.console import Command, Console, Exit
from models import queries
from models.planning_file.database import PlanningFile
from models.workbooks.template_files import write_case_template, write_templates


def template(arguments: Namespace, console: Console) -> Exit:
    """One workbook for each municipality of the plan, or for the one that is named; or that of cases."""
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year = arguments.year or queries.plan_info(session).year
        if arguments.cases:
            paths: tuple[Path, ...] = (write_case_template(file, arguments.out, year, console.wording),)
        else:
            paths = write_templates(file, arguments.out, year, console.wording, only=arguments.municipality)
    written = [str(path) for path in paths]
    console.answer({"outcome": "ok", "files": written}, written)
    return Exit.DONE


COMMANDS: Mapping[str, Command] = {"template": template}
