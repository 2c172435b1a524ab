"""Proposals are stored once, with all they were made from, and never changed (a trigger sees to it)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.canonical import canonical_json, from_json
from models.domain.proposal import Adjustment, Outcome, PlanSettings, Proposal, Solution
from models.domain.snapshot import PlanningSnapshot
from models.edits import InsertRows, Sentence
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.planning_file.history import record
from models.tables import Proposal as Row
from models.wording import QT_TRANSLATE_NOOP

STORE = QT_TRANSLATE_NOOP("Acts", "Store proposal {number}")
STORE_CHANGED = QT_TRANSLATE_NOOP("Acts", "Store proposal {number}, changed by hand")


@dataclass(frozen=True, slots=True)
class _Adjustments:
    """The shape in which hand changes are stored."""

    changes: tuple[Adjustment, ...]


def store(
    file: PlanningFile,
    *,
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    solution: Solution,
    parent_id: int | None = None,
    reason: str = "",
    adjustments: Sequence[Adjustment] = (),
) -> int:
    """Gives the new proposal's id. Storing is no undo step: what was proposed stays on record."""
    question, wishes = canonical_json(snapshot.in_order()), canonical_json(settings)
    row = {
        "year": snapshot.year,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "parent_id": parent_id,
        "reason": reason,
        "outcome": solution.outcome.value,
        "fingerprint": _fingerprint(question, wishes),
        "snapshot": question,
        "settings": wishes,
        "solution": canonical_json(solution),
        "adjustments": canonical_json(_Adjustments(tuple(adjustments))),
    }
    with file.writing() as session:
        number = (session.scalar(select(func.max(Row.id))) or 0) + 1
        sentence = Sentence(STORE_CHANGED if adjustments else STORE, {"number": str(number)})
        InsertRows(sentence, "proposal", [{"id": number, **row}]).apply(session)
        record(session, sentence)
    return number


def load(session: Session, proposal_id: int) -> Proposal:
    """`UserProblem` where there is none of that number, or not one that can be read."""
    row = session.get(Row, proposal_id)
    if row is None:
        raise UserProblem("PROPOSAL_NOT_FOUND", id=str(proposal_id))
    try:
        datetime.fromisoformat(row.created)
        return Proposal(
            id=row.id,
            year=row.year,
            created=row.created,
            snapshot=from_json(PlanningSnapshot, row.snapshot),
            settings=_settings(row.settings),
            solution=from_json(Solution, row.solution),
            fingerprint=row.fingerprint,
            parent_id=row.parent_id,
            reason=row.reason,
            adjustments=from_json(_Adjustments, row.adjustments).changes,
        )
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise UserProblem("PROPOSAL_UNREADABLE", id=str(proposal_id)) from error


FIRST_RULES = (
    "everyone_counted",
    "quota_kept",
    "reception_deadline",
    "home_capacity",
    "home_suits_needs",
    "service_capacity",
    "locks_kept",
)
"""What proposals were made by before they named their rules."""


def _settings(text: str) -> PlanSettings:
    settings = from_json(PlanSettings, text)
    return settings if "rules" in json.loads(text) else replace(settings, rules=FIRST_RULES)


def latest_settings(session: Session, year: int) -> PlanSettings | None:
    """What was asked for last, where this program could have asked it."""
    newest = select(Row.settings).where(Row.year == year).order_by(Row.id.desc()).limit(1)
    text = session.scalar(newest)
    try:
        settings = None if text is None else from_json(PlanSettings, text)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return None
    return settings if text is not None and "rules" in json.loads(text) else None


def latest_proven(session: Session, year: int) -> Proposal | None:
    """The newest that was proven best, where this program can read it."""
    proven = select(Row.id).where(Row.year == year, Row.outcome == Outcome.OPTIMAL.value)
    newest = session.scalar(proven.order_by(Row.id.desc()).limit(1))
    with suppress(UserProblem):
        return None if newest is None else load(session, newest)
    return None


def latest_id(session: Session, year: int) -> int | None:
    return session.scalar(select(func.max(Row.id)).where(Row.year == year))


def fingerprint(snapshot: PlanningSnapshot, settings: PlanSettings) -> str:
    """SHA-256 of what was asked: equal questions have equal fingerprints."""
    return _fingerprint(canonical_json(snapshot.in_order()), canonical_json(settings))


def is_unchanged(session: Session, proposal_id: int) -> bool:
    """Whether the stored question is still the one that its fingerprint was taken of."""
    row = session.get_one(Row, proposal_id)
    return _fingerprint(row.snapshot, row.settings) == row.fingerprint


def _fingerprint(snapshot: str, settings: str) -> str:
    return hashlib.sha256((hashlib.sha256(snapshot.encode()).hexdigest() + settings).encode()).hexdigest()
