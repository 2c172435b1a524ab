"""“Check the plan” of what the municipal quotas rest on: criteria, alternatives, decisions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import decisions
from models.domain.criteria import MEASURES, Criterion
from models.domain.quotas import QuotaStatus
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.queries.alternatives import alternative_rows
from models.queries.plan import quota_versions
from models.queries.quotas import county_quota_rows, quota_rows
from models.tables import (
    Alternative,
    AlternativeBound,
    County,
    CriterionValue,
    Decision,
    Dialogue,
    DialogueNote,
    Municipality,
    QuotaMonth,
    QuotaVersion,
    Redistribution,
)
from models.words.criterion_words import CRITERION_TITLES


def _measures(session: Session) -> Iterator[Finding]:
    """A criterion is measured alike in all municipalities of a year, and by a measure of its own."""
    found: dict[tuple[int, str], set[str]] = defaultdict(set)
    for year, criterion, measure in session.execute(
        select(CriterionValue.year, CriterionValue.criterion, CriterionValue.measure).distinct()
    ):
        found[year, criterion].add(measure)
    for (year, criterion), measures in sorted(found.items()):
        if len(measures) > 1 or any(MEASURES[measure].criterion != criterion for measure in measures):
            params: dict[str, object] = {
                "year": str(year),
                "criterion": CRITERION_TITLES[Criterion(criterion)],
            }
            yield Finding(Severity.ERROR, "CHECK_MEASURES", params=params)


def _alternatives(session: Session) -> Iterator[Finding]:
    for year, version in session.execute(
        select(Alternative.year, Alternative.version).distinct().order_by(Alternative.year)
    ):
        quota = sum(row.persons or 0 for row in county_quota_rows(session, year, version))
        for row in alternative_rows(session, year, version):
            where: dict[str, object] = {"name": row.name, "year": str(year), "version": version}
            if not any(row.formula.weights.values()):
                yield Finding(Severity.WARNING, "CHECK_NO_WEIGHTS", params=where)
            bounds = row.formula.bounds.values()
            if any(bound.most is not None and bound.most < bound.least for bound in bounds):
                yield Finding(Severity.ERROR, "CHECK_BOUNDS_REVERSED", params=where)
            least = sum(bound.least for bound in bounds)
            if least > quota:
                params = {**where, "least": least, "persons": quota}
                yield Finding(Severity.WARNING, "CHECK_BOUNDS_TOO_HIGH", params=params)


def _versions(session: Session) -> Iterator[Finding]:
    """What belongs to a version of a year's quotas that is not there."""
    for table in (Alternative, Dialogue, DialogueNote):
        missing = (
            select(func.count())
            .select_from(table)
            .outerjoin(
                QuotaVersion, (QuotaVersion.year == table.year) & (QuotaVersion.version == table.version)
            )
            .where(QuotaVersion.year.is_(None))
        )
        count = session.scalar(missing)
        if count:
            params: dict[str, object] = {"count": count, "table": table.__tablename__}
            yield Finding(Severity.WARNING, "CHECK_WITHOUT_VERSION", params=params)


def _outside(session: Session) -> Iterator[Finding]:
    """Rows about municipalities that the plan does not cover; an agreement needs one that it does."""
    ours = (
        select(Municipality.code)
        .join(County, County.code == Municipality.county_code)
        .where(County.in_plan)
        .scalar_subquery()
    )
    outside = {
        table.__tablename__: select(func.count(table.id)).where(table.municipality_code.not_in(ours))
        for table in (CriterionValue, AlternativeBound, Dialogue, DialogueNote, QuotaMonth)
    }
    outside["redistribution"] = select(func.count(Redistribution.id)).where(
        Redistribution.from_code.not_in(ours), Redistribution.to_code.not_in(ours)
    )
    for table, query in outside.items():
        count = session.scalar(query)
        if count:
            yield Finding(Severity.WARNING, "CHECK_OUTSIDE_PLAN", params={"count": count, "table": table})


def _decisions(session: Session) -> Iterator[Finding]:
    """Readable, unchanged, adding up, and what the plan's own quotas say."""
    for row in session.scalars(select(Decision).order_by(Decision.id)):
        where: dict[str, object] = {"year": str(row.year), "version": row.version}
        try:
            paper, _ = decisions.load(session, row.id)
        except UserProblem:
            yield Finding(Severity.ERROR, "CHECK_DECISION_UNREADABLE", params=where)
            continue
        if not decisions.is_unchanged(session, row.id):
            yield Finding(Severity.ERROR, "CHECK_DECISION_CHANGED", params=where)
        decided = {line.code: line.quota for line in paper.lines}
        if sum(decided.values()) != paper.county_quota:
            params = {**where, "distributed": sum(decided.values()), "persons": paper.county_quota}
            yield Finding(Severity.ERROR, "CHECK_DECISION_SUM", params=params)
        quotas = [
            quota
            for quota in quota_rows(session, row.year, row.version)
            if quota.county_code == row.county_code
        ]
        stored = {quota.municipality_code: quota.persons for quota in quotas}
        marked = all(quota.status is QuotaStatus.DECIDED for quota in quotas)
        if stored != decided or not marked or row.version not in _known(session, row.year):
            yield Finding(Severity.ERROR, "CHECK_DECISION_DIFFERS", params=where)


def _known(session: Session, year: int) -> set[str]:
    return {version.version for version in quota_versions(session, year)}


QUOTA_CHECKS: tuple[Callable[[Session], Iterator[Finding]], ...] = (
    _measures,
    _alternatives,
    _versions,
    _outside,
    _decisions,
)
