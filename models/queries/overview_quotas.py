"""Where the work on the municipal quotas stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.criteria import Criterion
from models.domain.quotas import QuotaStatus
from models.queries.alternatives import decided_versions
from models.queries.balance import balances, conflicts, entered_year
from models.queries.overview_parts import Missing, OverviewTopic, Topic
from models.queries.plan import quota_versions
from models.queries.quotas import CountyQuotaRow, QuotaRow, county_quota_rows, needing_homes
from models.tables import Alternative, AlternativeWeight, County, CriterionValue, Municipality
from models.wording import QT_TRANSLATE_NOOP
from models.words.criterion_words import CRITERION_TITLES

COUNTY_QUOTA_MISSING = QT_TRANSLATE_NOOP("Overview", "The county quota for {county} is missing.")
QUOTAS_MISSING = QT_TRANSLATE_NOOP("Overview", "{municipality} has no municipal quota.")
NO_QUOTAS = QT_TRANSLATE_NOOP("Overview", "{county} has no municipal quotas for {year} yet.")
SUM_DIFFERS = QT_TRANSLATE_NOOP(
    "Overview", "{county}: municipal quotas add up to {distributed}, the county quota is {persons}."
)
ROUTES_MISSING = QT_TRANSLATE_NOOP("Overview", "The quota of {municipality} is not split by route.")
ROUTES_MISSING_IN_MANY = QT_TRANSLATE_NOOP(
    "Overview", "The quotas of {count} municipalities are not split by route."
)
SFS_MISSING = QT_TRANSLATE_NOOP(
    "Overview", "The SFS number of version {version} of the county quota is not entered."
)
CRITERION_MISSING = QT_TRANSLATE_NOOP(
    "Overview", "{name} weighs {criterion}, but the value is missing in {count} of the municipalities."
)
NOT_DECIDED = QT_TRANSLATE_NOOP("Overview", "The municipal quotas for {year} are not decided yet.")

CONFLICTS = QT_TRANSLATE_NOOP("Overview", "{names}: more assigned or received than the quota holds.")

OVERDUE = QT_TRANSLATE_NOOP(
    "Overview", "Persons assigned more than two calendar months ago and not received: {persons}."
)

NAMED_AT_MOST = 5
"""Municipalities in conflict that one line names."""

BALANCE, IN_CONFLICT = "balance", "conflicts"
"""The page that lists municipalities with more than their quota, and the key that shows only them."""

BASIS, FORMULA = "basis", "formula"
"""The views of page Kommuntal that show the criteria, and that make the quotas."""


def quota_topic(session: Session, year: int, version: str, quotas: Iterable[QuotaRow]) -> OverviewTopic:
    """County quota, municipal quotas, what they rest on and whether they are decided."""
    counties = county_quota_rows(session, year, version)
    listed = tuple(quotas)
    begun = {row.county_code for row in listed if row.persons is not None}
    missing: list[Missing] = []
    for county in counties:
        if county.persons is None:
            missing.append(
                Missing(
                    "COUNTY_QUOTA_MISSING",
                    Topic.QUOTAS,
                    COUNTY_QUOTA_MISSING,
                    {"county": county.county},
                    county.county_code,
                )
            )
        elif county.left and county.county_code in begun:
            missing.append(
                Missing(
                    "SUM_DIFFERS",
                    Topic.QUOTAS,
                    SUM_DIFFERS,
                    {"county": county.county, "distributed": county.distributed, "persons": county.persons},
                    county.county_code,
                )
            )
        own = [row for row in listed if row.county_code == county.county_code]
        if own and county.county_code not in begun:
            what = {"county": county.county, "year": str(year)}
            missing.append(
                Missing("NO_QUOTAS", Topic.QUOTAS, NO_QUOTAS, what, own[0].municipality_code, FORMULA)
            )
    for row in listed:
        where = {"municipality": row.municipality}
        if row.county_code not in begun:
            continue
        if row.persons is None:
            missing.append(
                Missing(
                    "QUOTA_MISSING", Topic.QUOTAS, QUOTAS_MISSING, where, row.municipality_code, "persons"
                )
            )
    missing += _routes(listed)
    missing += _conflicts(session, year, version, listed)
    missing += _criteria(session, year, version)
    missing += _statute(session, year, version, counties)
    decided = version in decided_versions(session, year)
    missing += _decision(year, counties, listed, decided=decided)
    return OverviewTopic(
        Topic.QUOTAS,
        {
            "county_quota": sum(county.persons or 0 for county in counties),
            "distributed": sum(county.distributed for county in counties),
            "municipalities": len(listed),
            "with_quota": sum(row.persons is not None for row in listed),
            "received": sum(row.received for row in listed),
            "new_homes": sum(needing_homes(row) for row in listed),
            "decided": int(decided),
        },
        tuple(missing),
    )


def _routes(listed: Sequence[QuotaRow]) -> Iterator[Missing]:
    """One line, also where nothing is split yet: the county's numbers are split in one act."""
    unsplit = [row for row in listed if row.persons and row.agency_housing is None]
    if unsplit:
        first = unsplit[0]
        alone = len(unsplit) == 1
        yield Missing(
            "ROUTES_MISSING",
            Topic.QUOTAS,
            ROUTES_MISSING if alone else ROUTES_MISSING_IN_MANY,
            {"municipality": first.municipality} if alone else {"count": len(unsplit)},
            first.municipality_code,
            "already_housed",
            blocks=False,
        )


def _conflicts(session: Session, year: int, version: str, listed: tuple[QuotaRow, ...]) -> Iterator[Missing]:
    """More than the quota, as one lowered in mid-year can bring about, and persons who wait too long."""
    entered = entered_year(session, year, version, listed)
    names = [row.municipality for row in conflicts(entered)]
    if names:
        more = ["…"] if len(names) > NAMED_AT_MOST else []
        what = {"names": ", ".join(names[:NAMED_AT_MOST] + more)}
        yield Missing("QUOTA_EXCEEDED", BALANCE, CONFLICTS, what, IN_CONFLICT, blocks=False)
    today = date.today()  # noqa: DTZ011 - the officer's own calendar
    late = [row for row in balances(entered, today) if row.overdue]
    if late:
        persons = {"persons": sum(row.overdue or 0 for row in late)}
        yield Missing("OVERDUE", BALANCE, OVERDUE, persons, late[0].municipality_code, blocks=False)


def _criteria(session: Session, year: int, version: str) -> Iterator[Missing]:
    """Criteria that an alternative weighs though municipalities lack their values; inhabitants are known."""
    in_plan = select(Municipality.code).join(County).where(County.in_plan).scalar_subquery()
    everyone = session.scalar(select(func.count()).where(Municipality.code.in_(in_plan))) or 0
    known: dict[str, int] = dict(
        session.execute(
            select(CriterionValue.criterion, func.count())
            .where(CriterionValue.year == year, CriterionValue.municipality_code.in_(in_plan))
            .group_by(CriterionValue.criterion)
        ).all()
    )
    weighed = session.execute(
        select(Alternative.name, AlternativeWeight.criterion)
        .join(AlternativeWeight, AlternativeWeight.alternative_id == Alternative.id)
        .where(Alternative.year == year, Alternative.version == version, AlternativeWeight.weight > 0)
        .where(AlternativeWeight.criterion != Criterion.POPULATION.value)
        .order_by(Alternative.position, AlternativeWeight.id)
    )
    for name, criterion in weighed:
        lacking = everyone - known.get(criterion, 0)
        if lacking:
            what = {"name": name, "criterion": CRITERION_TITLES[Criterion(criterion)], "count": lacking}
            yield Missing(
                "CRITERION_MISSING", Topic.QUOTAS, CRITERION_MISSING, what, criterion, BASIS, blocks=False
            )


def _statute(
    session: Session, year: int, version: str, counties: Sequence[CountyQuotaRow]
) -> Iterator[Missing]:
    unnamed = any(row.version == version and not row.sfs for row in quota_versions(session, year))
    if unnamed and any(county.persons for county in counties):
        yield Missing("SFS_MISSING", Topic.QUOTAS, SFS_MISSING, {"version": version}, blocks=False)


def _decision(
    year: int, counties: Sequence[CountyQuotaRow], rows: Sequence[QuotaRow], *, decided: bool
) -> Iterator[Missing]:
    """Said once all is there; numbers that were imported as decided need no decision of ours."""
    complete = all(county.left == 0 for county in counties) and all(row.persons is not None for row in rows)
    imported = all(row.status is QuotaStatus.DECIDED for row in rows)
    if complete and not decided and not imported:
        yield Missing("NOT_DECIDED", Topic.QUOTAS, NOT_DECIDED, {"year": str(year)}, blocks=False)
