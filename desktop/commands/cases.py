"""A workbook of cases that one plan takes in, without the planning file keeping them."""

from __future__ import annotations

from argparse import Namespace

from desktop.commands.console import Console
from models.edits import Edit
from models.findings import NotInOrder, Severity
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.workbooks.report import ImportKind


def cases_of(arguments: Namespace, console: Console, file: PlanningFile, year: int) -> Edit | None:
    """What the cases of `--cases` change in the basis; None where there is nothing to take in.

    `NotInOrder` when a line cannot be read: a plan that leaves households out would be a wrong one.
    """
    if arguments.cases is None:
        return None
    preview = prepare_import(file, arguments.cases, kind=ImportKind.CASES, year=year, wording=console.wording)
    faults = tuple(found for found in preview.report.findings if found.severity is Severity.ERROR)
    if faults:
        raise NotInOrder(faults)
    return preview.edit() if preview.changes_the_plan else None
