"""`template`: the workbooks that municipalities fill in."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from desktop.commands.console import Command, Console, Exit
from models import queries
from models.database import PlanningFile
from models.errors import UserProblem
from models.saving import write_whole
from models.workbooks.write_template import municipality_template


def template(arguments: Namespace, console: Console) -> Exit:
    """One workbook for each municipality of the plan, or for the one that is named."""
    folder: Path = arguments.out
    with PlanningFile.open(arguments.plan) as file, file.reading() as session:
        info = queries.plan_info(session)
        year = arguments.year or info.year
        municipalities = {row.code: row.name for row in queries.municipality_rows(session)}
        codes = [arguments.municipality] if arguments.municipality else sorted(municipalities)
        for code in codes:
            if code not in municipalities:
                raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=code)
        workbooks = {
            folder / f"{code} {municipalities[code]} {year}.xlsx": municipality_template(
                session, code, year, console.wording
            )
            for code in codes
        }
    _write_new(workbooks)
    written = [str(path) for path in workbooks]
    console.answer({"outcome": "ok", "files": written}, written)
    return Exit.DONE


def _write_new(workbooks: dict[Path, bytes]) -> None:
    """A workbook that someone has filled in is never written over; one that is the same may stay."""
    for path, content in workbooks.items():
        if path.exists() and path.read_bytes() != content:
            raise UserProblem("FILE_EXISTS", path=str(path))
    for path, content in workbooks.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)


COMMANDS: Mapping[str, Command] = {"template": template}
