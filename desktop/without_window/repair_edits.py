"""Repairs that are a change of the officer's own limits: one edit, one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from models import acts, queries
from models.edits import Edit, EditGroup, Sentence
from models.wording import QT_TRANSLATE_NOOP
from optimizer.repairing.change import Change, ChangeKind, PaceUnit

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

REPAIR = QT_TRANSLATE_NOOP("Acts", "Carry out a repair")

OWN_LIMITS = frozenset({ChangeKind.LOCK, ChangeKind.PACE, ChangeKind.NEWCOMERS, ChangeKind.BUDGET})
"""Homes, places in services and quotas have to be there first; a floor is asked for anew with each plan."""


def can_be_carried_out(changes: Sequence[Change]) -> bool:
    return all(change.kind in OWN_LIMITS for change in changes)


def repair_edit(session: Session, year: int, changes: Sequence[Change]) -> Edit:
    """Locks and limits as the repair says. Locks that were removed meanwhile are left out."""
    locks = {f"l{row.id}": row for row in queries.lock_rows(session, year)}
    paces = {row.municipality_code: row for row in queries.pace_rows(session, year)}
    edits: list[Edit] = []
    for change in changes:
        match change.kind:
            case ChangeKind.LOCK if change.subject in locks:
                row = locks[change.subject]
                values = {"households": row.households + change.amount}
                edits.append(acts.set_values("lock", {"id": row.id}, values))
            case ChangeKind.PACE if change.subject in paces:
                pace = paces[change.subject]
                persons = change.unit is PaceUnit.PERSONS
                name, before = ("persons", pace.persons) if persons else ("households", pace.households)
                key = {"id": pace.id}
                edits.append(acts.set_values("monthly_pace", key, {name: (before or 0) + change.amount}))
            case ChangeKind.NEWCOMERS:
                before = queries.year_row(session, year).newcomers_permille or 0
                edits.append(acts.set_year_limits(year, newcomers_permille=before + change.amount))
            case ChangeKind.BUDGET:
                budget = queries.year_row(session, year).budget or 0
                edits.append(acts.set_year_limits(year, budget=budget + change.amount))
            case _:
                pass
    return EditGroup(Sentence(REPAIR, {}), tuple(edits))
