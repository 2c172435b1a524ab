"""A planning basis looked through before anything is solved: one finding for each record that is wrong."""

from __future__ import annotations

from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.findings import Finding, NotInOrder, Severity
from optimizer.basis_checks.locks import locks
from optimizer.basis_checks.months import months
from optimizer.basis_checks.numbers import numbers
from optimizer.basis_checks.projects import projects
from optimizer.basis_checks.references import references
from optimizer.basis_checks.services import services
from optimizer.basis_checks.wishes import wishes

LOCK_CONTRADICTIONS = frozenset({"BASIS_LOCKS_CONTRADICT", "BASIS_LOCKS_GROUP", "BASIS_LOCK_CLOSED"})
"""What no plan can keep, though each record by itself is in order: repairs can be found for these."""


def validate(snapshot: PlanningSnapshot, settings: PlanSettings) -> tuple[Finding, ...]:
    """Errors, with which no plan can be made, before remarks. `snapshot` holds the demand.

    What records say of each other is looked at once each of them is in order by itself.
    """
    snapshot = snapshot.in_order()
    found = [*wishes(settings), *numbers(snapshot), *references(snapshot), *months(snapshot)]
    found += projects(snapshot)
    if not any(finding.severity is Severity.ERROR for finding in found):
        found += services(snapshot)
        if "locks_kept" not in settings.rules_off:
            found += locks(snapshot)
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.ERROR))


def records_in_order(snapshot: PlanningSnapshot) -> None:
    """Before the demand is made up: `NotInOrder` where a number or a month alone is impossible."""
    _refuse((*numbers(snapshot), *months(snapshot)))


def remarks(snapshot: PlanningSnapshot, settings: PlanSettings) -> tuple[Finding, ...]:
    """What is strange but can be planned with; `NotInOrder` where something cannot."""
    found = validate(snapshot, settings)
    _refuse(found)
    return found


def reparable(snapshot: PlanningSnapshot, settings: PlanSettings) -> None:
    """`NotInOrder` where something is wrong that no repair is about."""
    _refuse(tuple(found for found in validate(snapshot, settings) if not _is_of_locks(found)))


def can_be_repaired(refusal: NotInOrder) -> bool:
    """Whether only locks that contradict each other stand in the way."""
    return all(_is_of_locks(finding) for finding in refusal.findings)


def _is_of_locks(finding: Finding) -> bool:
    return finding.code in LOCK_CONTRADICTIONS


def _refuse(found: tuple[Finding, ...]) -> None:
    errors = tuple(finding for finding in found if finding.severity is Severity.ERROR)
    if errors:
        raise NotInOrder(errors)
