"""Decided municipal quotas: stored once with all that they rest on, and locked by triggers from then on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.acts.quotas import CALCULATION_SOURCE, DECIDED_CALCULATION_SOURCE
from models.domain.canonical import canonical_json, from_json
from models.domain.quota_paper import DecisionFacts, DialogueStatus, QuotaPaper
from models.domain.quotas import QuotaStatus
from models.edits import InsertRows, Sentence, UpdateRows
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.planning_file.backups import back_up
from models.planning_file.database import PlanningFile
from models.planning_file.history import record
from models.queries.alternatives import decision_rows
from models.queries.plan import chosen_version, quota_versions
from models.queries.quotas import QuotaRow, county_quota_rows, quota_rows
from models.tables import Decision as Row
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.identity import holds_identity_number

DECIDE = QT_TRANSLATE_NOOP("Acts", "Decide the quotas of {county} for {year}, version {version}")

NAMED_AT_MOST = 5
"""Municipalities that a sentence names; all are counted."""


def decide(file: PlanningFile, paper: QuotaPaper, facts: DecisionFacts) -> int:
    """Stores the decision and marks the county's quotas as decided, after a backup; gives the decision's id.

    No undo step: from here on the quotas of the year, version and county cannot be changed.
    `UserProblem` where they do not add up, where the paper no longer says what the plan holds, where
    the day or the decision maker is missing (28–31 §§ of förvaltningslagen ask for both), and where they
    are decided already.
    """
    facts = _tidy(facts, paper.year)
    with file.reading() as session:
        _refuse_hindered(session, paper)
    back_up(file, reason="decision")
    with file.writing() as session:
        rows = _rows(session, paper.year, paper.version, paper.county_code)
        _refuse_hindered(session, paper)
        _refuse_outdated(session, paper, rows)
        status = QuotaStatus.DECIDED.value
        changes = [
            (
                {"id": row.id},
                {"status": status, "source": DECIDED_CALCULATION_SOURCE}
                if row.source == CALCULATION_SOURCE
                else {"status": status},
            )
            for row in rows
        ]
        number = (session.scalar(select(func.max(Row.id))) or 0) + 1
        decision = {
            "id": number,
            "year": paper.year,
            "version": paper.version,
            "county_code": paper.county_code,
            "created": datetime.now(UTC).isoformat(timespec="seconds"),
            "fingerprint": fingerprint(paper, facts),
            "facts": canonical_json(facts),
            "paper": canonical_json(paper),
        }
        sentence = Sentence(
            DECIDE, {"county": paper.county, "year": str(paper.year), "version": paper.version}
        )
        UpdateRows(sentence, "municipal_quota", changes).apply(session)
        InsertRows(sentence, "decision", [decision]).apply(session)
        record(session, sentence)
    return number


def hindrances(session: Session, year: int, version: str, county_code: str) -> tuple[Finding, ...]:
    """What must be done before the quotas of a county can be decided; the sentences say what."""
    return tuple(_hindrances(session, year, chosen_version(session, year, version), county_code))


def _refuse_hindered(session: Session, paper: QuotaPaper) -> None:
    for problem in hindrances(session, paper.year, paper.version, paper.county_code):
        raise UserProblem(problem.code, **problem.params)


def advice(session: Session, paper: QuotaPaper) -> tuple[Finding, ...]:
    """What is worth a thought before the quotas of a paper are decided, and does not hinder it."""
    year = str(paper.year)
    found: list[tuple[str, dict[str, object]]] = []
    newest = quota_versions(session, paper.year)[-1].version
    if newest != paper.version:
        found.append(("DECIDE_NOT_NEWEST", {"year": year, "version": paper.version, "newest": newest}))
    if not paper.sfs:
        found.append(("DECIDE_SFS_MISSING", {"year": year, "version": paper.version}))
    if not paper.rule_set_sfs:
        found.append(("DECIDE_RULES_UNCONFIRMED", {"rule_set": paper.rule_set}))
    if paper.formula is None:
        found.append(("DECIDE_WITHOUT_FORMULA", {}))
    by_hand = [line for line in paper.lines if line.calculated not in (None, line.quota)]
    if by_hand:
        what: dict[str, object] = {"count": len(by_hand), "alternative": paper.alternative}
        found.append(("DECIDE_DIFFERS_FROM_FORMULA", what))
    silent = sum(line.dialogue is not DialogueStatus.ANSWERED for line in paper.lines)
    if silent:
        found.append(("DECIDE_NOT_ANSWERED", {"count": silent}))
    if paper.synthetic:
        found.append(("DECIDE_MADE_UP", {}))
    return tuple(Finding(Severity.NOTICE, code, params=params) for code, params in found)


def load(session: Session, decision_id: int) -> tuple[QuotaPaper, DecisionFacts]:
    """`UserProblem` where there is none of that number, or not one that can be read."""
    row = session.get(Row, decision_id)
    if row is None:
        raise UserProblem("DECISION_NOT_FOUND", id=str(decision_id))
    try:
        datetime.fromisoformat(row.created)
        return from_json(QuotaPaper, row.paper), from_json(DecisionFacts, row.facts)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise UserProblem("DECISION_UNREADABLE", year=str(row.year), version=row.version) from error


def decision_id(session: Session, year: int, version: str, county_code: str) -> int | None:
    """The decision about a county's quotas; None where there is none yet."""
    return session.scalar(
        select(Row.id).where(Row.year == year, Row.version == version, Row.county_code == county_code)
    )


def fingerprint(paper: QuotaPaper, facts: DecisionFacts) -> str:
    """SHA-256 of what was decided and by whom."""
    return _fingerprint(canonical_json(paper), canonical_json(facts))


def is_unchanged(session: Session, decision_id: int) -> bool:
    """Whether the stored decision is still the one that its fingerprint was taken of."""
    row = session.get_one(Row, decision_id)
    return _fingerprint(row.paper, row.facts) == row.fingerprint


def _hindrances(session: Session, year: int, version: str, county_code: str) -> Iterator[Finding]:
    for decision in decision_rows(session, year):
        if (decision.version, decision.county_code) == (version, county_code):
            params: dict[str, object] = {"year": str(year), "version": version, "day": decision.facts.decided}
            yield Finding(Severity.ERROR, "DECIDED_ALREADY", params=params)
            return
    county = next(
        (row for row in county_quota_rows(session, year, version) if row.county_code == county_code), None
    )
    if county is None:
        raise UserProblem("COUNTY_OUTSIDE_PLAN", county=county_code)
    missing = [row.municipality for row in _rows(session, year, version, county_code) if row.persons is None]
    if county.persons is None:
        yield Finding(Severity.ERROR, "COUNTY_QUOTA_NOT_SET", params={"county": county.county})
    if missing:
        names = ", ".join(missing[:NAMED_AT_MOST]) + (", …" if len(missing) > NAMED_AT_MOST else "")
        yield Finding(Severity.ERROR, "QUOTAS_NOT_SET", params={"count": len(missing), "names": names})
    if county.left:
        yield Finding(
            Severity.ERROR,
            "QUOTAS_DIFFER",
            params={"county": county.county, "distributed": county.distributed, "persons": county.persons},
        )


def _rows(session: Session, year: int, version: str, county_code: str) -> list[QuotaRow]:
    return [row for row in quota_rows(session, year, version) if row.county_code == county_code]


def _refuse_outdated(session: Session, paper: QuotaPaper, rows: list[QuotaRow]) -> None:
    """The paper was made before the officer answered; the plan may have changed in between."""
    (county,) = (
        row
        for row in county_quota_rows(session, paper.year, paper.version)
        if row.county_code == paper.county_code
    )
    (version,) = (row for row in quota_versions(session, paper.year) if row.version == paper.version)
    stored = {row.municipality_code: row.persons for row in rows}
    same = (
        {line.code: line.quota for line in paper.lines} == stored
        and paper.county_quota == county.persons
        and (paper.sfs, paper.in_force) == (version.sfs, version.in_force)
    )
    if not same:
        raise UserProblem("PAPER_OUTDATED")


def _tidy(facts: DecisionFacts, year: int) -> DecisionFacts:
    """A wrong year would stand in the decision for ever."""
    facts = DecisionFacts(**{field.name: getattr(facts, field.name).strip() for field in fields(facts)})
    if any(holds_identity_number(getattr(facts, field.name)) for field in fields(facts)):
        raise UserProblem("DECISION_HOLDS_IDENTITY_NUMBER")
    try:
        day = date.fromisoformat(facts.decided)
    except ValueError as error:
        raise UserProblem("DECISION_DAY_MISSING") from error
    if day.isoformat() != facts.decided:
        raise UserProblem("DECISION_DAY_MISSING")
    if day.year not in (year - 1, year):
        raise UserProblem("DECISION_DAY_FAR_OFF", day=facts.decided, year=str(year), before=str(year - 1))
    if not facts.decision_maker:
        raise UserProblem("DECISION_MAKER_MISSING")
    return facts


def _fingerprint(paper: str, facts: str) -> str:
    return hashlib.sha256((hashlib.sha256(paper.encode()).hexdigest() + facts).encode()).hexdigest()
