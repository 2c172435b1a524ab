"""`check`: is a planning file in order?"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping

from desktop.commands.console import Command, Console, Exit
from desktop.without_window.basis_check import check_file
from models.findings import Severity
from models.planning_file.database import PlanningFile


def check(arguments: Namespace, console: Console) -> Exit:
    """Done when nothing is wrong; refused, with a count, when something is. Nothing is changed."""
    with PlanningFile.open(arguments.plan) as file:
        findings = check_file(file)
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


COMMANDS: Mapping[str, Command] = {"check": check}
