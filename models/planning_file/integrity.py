"""“Check the plan”: what does not add up in a planning file, counted; nothing is ever changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import proposals
from models.acts.rows import WHAT
from models.domain.apportionment import Method
from models.domain.costs import CostPart, GrantUnit
from models.domain.criteria import MEASURES, Criterion
from models.domain.geography import LocalityKind
from models.domain.homes import Tenure
from models.domain.households import LinkKind, Need
from models.domain.indicators import IndicatorMeasure
from models.domain.proposal import Outcome, Proposal
from models.domain.quota_paper import NoteKind
from models.domain.quotas import QuotaStatus, Route
from models.domain.services import Service
from models.domain.snapshot import LockKind
from models.domain.suitability import SuitabilityFactor
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.planning_file.database import PlanningFile
from models.planning_file.history import first_broken
from models.planning_file.orphans import orphans
from models.planning_file.quota_integrity import QUOTA_CHECKS
from models.queries import balance_findings, county_quota_rows, plan_info, quota_rows, quota_versions
from models.tables import (
    Alternative,
    AlternativeWeight,
    Catchment,
    County,
    CriterionValue,
    DialogueNote,
    HomeStock,
    HouseholdGroup,
    HouseholdLink,
    Indicator,
    Locality,
    Lock,
    Municipality,
    MunicipalQuota,
    Place,
    PlanningYear,
    QuotaVersion,
    ServicePoint,
    StateGrant,
    SuitabilityWeight,
    Table,
)
from models.tables import Proposal as StoredProposal

type Check = Callable[[Session], Iterator[Finding]]


def check_plan(file: PlanningFile) -> tuple[Finding, ...]:
    """Every finding, the file's own structure first. Rules of planning are the optimiser's to check."""
    damage = file.damage()
    if damage:
        return (Finding(Severity.ERROR, "CHECK_DAMAGE", params={"count": len(damage)}),)
    with file.reading() as session:
        findings = list(lost_references(session))
        words = tuple(unknown_words(session))
        if words:  # the other checks cannot read such rows
            return (*findings, *words)
        for check in _CHECKS:
            findings.extend(check(session))
    return tuple(findings)


CODE_WORDS: tuple[tuple[type[Table], str, Iterable[str]], ...] = (
    (Locality, "kind", LocalityKind),
    (Place, "kind", LocalityKind),
    (MunicipalQuota, "status", QuotaStatus),
    (HouseholdGroup, "route", Route),
    (HouseholdGroup, "needs", Need),
    (HomeStock, "tenure", Tenure),
    (ServicePoint, "service", Service),
    (Catchment, "service", Service),
    (Lock, "kind", LockKind),
    (StoredProposal, "outcome", Outcome),
    (CriterionValue, "criterion", Criterion),
    (CriterionValue, "measure", MEASURES),
    (PlanningYear, "cost_parts", CostPart),
    (HouseholdLink, "kind", LinkKind),
    (SuitabilityWeight, "factor", SuitabilityFactor),
    (StateGrant, "unit", GrantUnit),
    (StateGrant, "route", Route),
    (Alternative, "method", Method),
    (AlternativeWeight, "criterion", Criterion),
    (DialogueNote, "kind", NoteKind),
    (Indicator, "measure", IndicatorMeasure),
)
"""Columns that hold one of a few words, or several with commas between."""


def lost_references(session: Session) -> Iterator[Finding]:
    """Rows that speak of places, households or others that are not there."""
    for orphan in orphans(session):
        params: dict[str, object] = {
            "row": str(orphan.row),
            "table": WHAT.get(orphan.table, orphan.table),
            "value": orphan.value,
            "parent": WHAT.get(orphan.parent, orphan.parent),
        }
        yield Finding(Severity.ERROR, "CHECK_ORPHANS", params=params)


def unknown_words(session: Session) -> Iterator[Finding]:
    """Code words that the program does not know: such rows cannot be read at all."""
    for table, name, words in CODE_WORDS:
        known = set(words)
        column = table.__table__.c[name]
        found = session.execute(select(column, func.count()).group_by(column))
        count = sum(
            rows for text, rows in found if not {part for part in (text or "").split(",") if part} <= known
        )
        if count:
            params = {"count": count, "table": table.__tablename__, "column": name}
            yield Finding(Severity.ERROR, "CHECK_UNKNOWN_WORDS", params=params)


def _sums(session: Session) -> Iterator[Finding]:
    for year in plan_info(session).years:
        for version in quota_versions(session, year):
            for county in county_quota_rows(session, year, version.version):
                if county.distributed and county.left:
                    params = {
                        "county": county.county,
                        "year": str(year),
                        "version": version.version,
                        "distributed": county.distributed,
                        "persons": county.persons,
                    }
                    yield Finding(Severity.WARNING, "CHECK_SUM_DIFFERS", params=params)


def _quotas(session: Session) -> Iterator[Finding]:
    for year in plan_info(session).years:
        for version in quota_versions(session, year):
            for row in quota_rows(session, year, version.version):
                if row.persons is None:
                    continue
                where = {"municipality": row.municipality, "year": str(year), "version": version.version}
                routes = (row.already_housed, row.agency_housing, row.resettlement)
                known = [persons for persons in routes if persons is not None]
                if known and (sum(known) != row.persons or len(known) < len(routes)):
                    params = {**where, "sum": sum(known), "persons": row.persons}
                    yield Finding(Severity.ERROR, "CHECK_ROUTES_DIFFER", params=params)
                if row.effective is not None and row.received > row.effective:
                    params = {**where, "received": row.received, "persons": row.effective}
                    yield Finding(Severity.NOTICE, "CHECK_RECEIVED_MORE", params=params)


def _months(session: Session) -> Iterator[Finding]:
    for year in plan_info(session).years:
        yield from balance_findings(session, year)


def _version_dates(session: Session) -> Iterator[Finding]:
    for year in plan_info(session).years:
        dates = [row.in_force for row in quota_versions(session, year) if row.in_force]
        if dates != sorted(dates):
            yield Finding(Severity.WARNING, "CHECK_VERSION_DATES", params={"year": str(year)})


def _versions_known(session: Session) -> Iterator[Finding]:
    count = session.scalar(
        select(func.count())
        .select_from(MunicipalQuota)
        .outerjoin(
            QuotaVersion,
            (QuotaVersion.year == MunicipalQuota.year) & (QuotaVersion.version == MunicipalQuota.version),
        )
        .where(QuotaVersion.year.is_(None))
    )
    if count:
        yield Finding(Severity.WARNING, "CHECK_VERSION_UNKNOWN", params={"count": count})


def _leases(session: Session) -> Iterator[Finding]:
    count = session.scalar(
        select(func.count()).select_from(HomeStock).where(HomeStock.last < HomeStock.first)
    )
    if count:
        yield Finding(Severity.ERROR, "CHECK_LEASES", params={"count": count})


def _catchments(session: Session) -> Iterator[Finding]:
    count = session.scalar(
        select(func.count())
        .select_from(Catchment)
        .join(ServicePoint, ServicePoint.id == Catchment.point_id)
        .where(Catchment.service != ServicePoint.service)
    )
    if count:
        yield Finding(Severity.ERROR, "CHECK_CATCHMENTS", params={"count": count})


def _places(session: Session) -> Iterator[Finding]:
    rows = session.execute(
        select(
            Municipality.name,
            Municipality.population,
            func.sum(Place.population),
            func.count().filter(Place.is_seat),
        )
        .join(County, County.code == Municipality.county_code)
        .join(Place, Place.municipality_code == Municipality.code)
        .where(County.in_plan)
        .group_by(Municipality.code)
        .order_by(Municipality.code)
    )
    for municipality, population, living, seats in rows:
        where = {"municipality": municipality}
        if living is not None and living > population:
            params: dict[str, object] = {**where, "living": living, "population": population}
            yield Finding(Severity.WARNING, "CHECK_POPULATION", params=params)
        if seats != 1:
            yield Finding(Severity.NOTICE, "CHECK_SEATS", params={**where, "count": seats})


def _homes_of_groups(session: Session) -> Iterator[Finding]:
    count = session.scalar(
        select(func.count())
        .select_from(HouseholdGroup)
        .join(Place, Place.code == HouseholdGroup.lives_in)
        .where(
            Place.municipality_code != HouseholdGroup.municipality_code,
            ~HouseholdGroup.also_in.contains(Place.municipality_code),
        )
    )
    if count:
        yield Finding(Severity.ERROR, "CHECK_LIVES_ELSEWHERE", params={"count": count})


def _proposals(session: Session) -> Iterator[Finding]:
    """The newest proposal of each year: readable, unchanged, and about groups and places that it knows."""
    for year in plan_info(session).years:
        number = proposals.latest_id(session, year)
        if number is None:
            continue
        where: dict[str, object] = {"id": str(number), "year": str(year)}
        try:
            proposal = proposals.load(session, number)
        except UserProblem:
            yield Finding(Severity.ERROR, "CHECK_PROPOSAL_UNREADABLE", params=where)
            continue
        if not proposals.is_unchanged(session, number):
            yield Finding(Severity.ERROR, "CHECK_PROPOSAL_CHANGED", params=where)
        count = _misplaced(proposal)
        if count:
            yield Finding(Severity.ERROR, "CHECK_MISPLACED", params={**where, "count": count})


def _misplaced(proposal: Proposal) -> int:
    """Groups with more households placed than there are, or placed where there is no place."""
    places = {place.code for place in proposal.snapshot.places}
    counts = {group.id: group.count for group in proposal.solution.groups}
    placed = Counter[str]()
    strange = set()
    for placement in proposal.solution.placements:
        placed[placement.group_id] += placement.households
        if placement.place_code not in places or placement.households < 1:
            strange.add(placement.group_id)
    strange |= {group for group, households in placed.items() if households > counts.get(group, 0)}
    return len(strange)


def _history(session: Session) -> Iterator[Finding]:
    broken = first_broken(session)
    if broken is not None:
        yield Finding(Severity.ERROR, "CHECK_HISTORY", params={"act": str(broken)})


_CHECKS: tuple[Check, ...] = (
    _history,
    _sums,
    _quotas,
    _months,
    _version_dates,
    _versions_known,
    _leases,
    _catchments,
    _places,
    _homes_of_groups,
    _proposals,
    *QUOTA_CHECKS,
)
