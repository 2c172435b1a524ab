"""The whole check of a planning file: the file itself, and whether each year could be planned. Without Qt."""

from __future__ import annotations

from desktop.without_window.planning import planning_basis
from models import queries
from models.domain.proposal import PlanSettings
from models.errors import UserProblem
from models.findings import Finding, NotInOrder, Severity
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import check_plan
from optimizer.validate import validate


def check_file(file: PlanningFile) -> tuple[Finding, ...]:
    """What is wrong with the file; where nothing is, also what stands in the way of planning its years.

    What is so in several years is told once.
    """
    findings = check_plan(file)
    if any(finding.severity is Severity.ERROR for finding in findings):
        return findings
    with file.reading() as session:
        years = queries.plan_info(session).years
    of_years = [finding for year in years for finding in _of_year(file, year)]
    return (*findings, *(one for number, one in enumerate(of_years) if one not in of_years[:number]))


def _of_year(file: PlanningFile, year: int) -> tuple[Finding, ...]:
    try:
        with file.reading() as session:
            basis = planning_basis(session, year)
    except NotInOrder as refusal:
        return refusal.findings
    except UserProblem as problem:  # such as quotas before there is a household mix
        return (Finding(Severity.WARNING, problem.code, params=dict(problem.params)),)
    return validate(basis, PlanSettings())
