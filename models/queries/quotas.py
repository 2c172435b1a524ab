"""County quotas, municipal quotas and receptions of a year."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.quotas import QuotaStatus, Route
from models.domain.shares import whole_shares
from models.queries.receptions import received_on_quota, redistributed_persons
from models.tables import County, CountyQuota, Municipality, MunicipalQuota, PlanningYear, Reception
from models.tables import QuotaVersion as Version


@dataclass(frozen=True, slots=True)
class CountyQuotaRow:
    """`id` and `persons` are None while the county quota is not known; `left` is what is not distributed."""

    id: int | None
    county_code: str
    county: str
    persons: int | None
    distributed: int
    left: int | None
    source: str


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """One municipality of the plan, whether it has a quota (`id` not None) or not.

    `population_permille` is its share of the inhabitants of the county. `earlier` is the newest
    quota of an earlier year, `earlier_year` which one. Routes are None until the quota is split.
    `redistributed` is what agreements add to the quota or take from it; `received_by_month` says that
    receptions are entered month by month; `remaining` is what is left of both.
    """

    id: int | None
    municipality_code: str
    municipality: str
    county_code: str
    population: int
    population_permille: int
    persons: int | None
    already_housed: int | None
    agency_housing: int | None
    resettlement: int | None
    received: int
    remaining: int | None
    earlier_year: int | None
    earlier: int | None
    status: QuotaStatus | None
    source: str
    redistributed: int = 0
    received_by_month: bool = False

    @property
    def effective(self) -> int | None:
        """The quota after redistribution, which is what is to be received."""
        return None if self.persons is None else self.persons + self.redistributed


@dataclass(frozen=True, slots=True)
class ReceptionRow:
    id: int
    municipality_code: str
    municipality: str
    year: int
    category: str
    persons: int
    source: str


@dataclass(frozen=True, slots=True)
class YearSum:
    """A year's newest version: county quotas, municipal quotas and receptions, in persons.

    `county_quota` is None while a county of the plan has none; `routes_split` says that every quota
    is split by route.
    """

    year: int
    version: str
    county_quota: int | None
    municipal_quotas: int
    municipalities: int
    with_quota: int
    received: int
    new_homes: int
    routes_split: bool


def county_quota_rows(session: Session, year: int, version: str) -> tuple[CountyQuotaRow, ...]:
    """Every county of the plan."""
    distributed: dict[str, int] = dict(
        session.execute(
            select(Municipality.county_code, func.sum(MunicipalQuota.persons))
            .join(Municipality, Municipality.code == MunicipalQuota.municipality_code)
            .where(MunicipalQuota.year == year, MunicipalQuota.version == version)
            .group_by(Municipality.county_code)
        ).all()
    )
    rows = session.execute(
        select(CountyQuota.id, County.code, County.name, CountyQuota.persons, CountyQuota.source)
        .select_from(County)
        .outerjoin(
            CountyQuota,
            (CountyQuota.county_code == County.code)
            & (CountyQuota.year == year)
            & (CountyQuota.version == version),
        )
        .where(County.in_plan)
        .order_by(County.code)
    )
    return tuple(
        CountyQuotaRow(
            quota_id,
            code,
            county,
            persons,
            distributed.get(code, 0),
            None if persons is None else persons - distributed.get(code, 0),
            source or "",
        )
        for quota_id, code, county, persons, source in rows
    )


def quota_rows(session: Session, year: int, version: str) -> tuple[QuotaRow, ...]:
    """Every municipality of the plan, by code."""
    county_population: dict[str, int] = dict(
        session.execute(
            select(Municipality.county_code, func.sum(Municipality.population)).group_by(
                Municipality.county_code
            )
        ).all()
    )
    receptions = received_on_quota(session, year)
    redistributed = redistributed_persons(session, year)
    earlier = _earlier_quotas(session, year)
    found = session.execute(
        select(Municipality, MunicipalQuota)
        .join(County, County.code == Municipality.county_code)
        .outerjoin(
            MunicipalQuota,
            (MunicipalQuota.municipality_code == Municipality.code)
            & (MunicipalQuota.year == year)
            & (MunicipalQuota.version == version),
        )
        .where(County.in_plan)
        .order_by(Municipality.code)
    )
    rows = []
    for municipality, quota in found:
        everyone = county_population[municipality.county_code]
        earlier_year, earlier_persons = earlier.get(municipality.code, (None, None))
        reception = receptions.get(municipality.code)
        received = reception.persons if reception else 0
        moved = redistributed.get(municipality.code, 0)
        rows.append(
            QuotaRow(
                id=quota.id if quota else None,
                municipality_code=municipality.code,
                municipality=municipality.name,
                county_code=municipality.county_code,
                population=municipality.population,
                population_permille=round(1000 * municipality.population / everyone) if everyone else 0,
                persons=quota.persons if quota else None,
                already_housed=quota.already_housed if quota else None,
                agency_housing=quota.agency_housing if quota else None,
                resettlement=quota.resettlement if quota else None,
                received=received,
                remaining=quota.persons + moved - received if quota else None,
                earlier_year=earlier_year,
                earlier=earlier_persons,
                status=QuotaStatus(quota.status) if quota else None,
                source=quota.source if quota else "",
                redistributed=moved,
                received_by_month=reception is not None and reception.by_month,
            )
        )
    return tuple(rows)


def effective_routes(row: QuotaRow) -> dict[Route, int]:
    """The quota after redistribution by route, in the proportions of the quota, in whole persons.

    A quota that is not split counts as people who all need a home, so that nobody is forgotten.
    """
    persons = max(row.effective or 0, 0)
    entered = {route: getattr(row, route.value) or 0 for route in Route}
    if not any(entered.values()):
        return {route: persons if route is Route.AGENCY_HOUSING else 0 for route in Route}
    shares = whole_shares(persons, {route.value: entered[route] for route in Route})
    return {route: shares[route.value] for route in Route}


def needing_homes(row: QuotaRow) -> int:
    """Persons of the quota after redistribution who need a new home."""
    routes = effective_routes(row)
    return sum(routes.values()) - routes[Route.ALREADY_HOUSED]


def _earlier_quotas(session: Session, year: int) -> dict[str, tuple[int, int]]:
    """Municipality -> newest earlier year with a quota, and that year's newest version of it."""
    rows = session.execute(
        select(MunicipalQuota.municipality_code, MunicipalQuota.year, MunicipalQuota.persons)
        .join(Version, (Version.year == MunicipalQuota.year) & (Version.version == MunicipalQuota.version))
        .where(MunicipalQuota.year < year)
        .order_by(MunicipalQuota.year, Version.position)
    )
    return {code: (quota_year, persons) for code, quota_year, persons in rows}


def reception_rows(session: Session, year: int) -> tuple[ReceptionRow, ...]:
    """Receptions of a year in the municipalities of the plan, every category."""
    rows = session.execute(
        select(Reception, Municipality.name)
        .join(Municipality, Municipality.code == Reception.municipality_code)
        .join(County, County.code == Municipality.county_code)
        .where(Reception.year == year, County.in_plan)
        .order_by(Reception.municipality_code, Reception.category)
    )
    return tuple(
        ReceptionRow(row.id, row.municipality_code, name, row.year, row.category, row.persons, row.source)
        for row, name in rows
    )


def year_sums(session: Session) -> tuple[YearSum, ...]:
    """One row for each year of the plan, the oldest first."""
    sums = []
    for year in session.scalars(select(PlanningYear.year).order_by(PlanningYear.year)):
        version = session.scalar(
            select(Version.version).where(Version.year == year).order_by(Version.position.desc()).limit(1)
        )
        if version is not None:
            sums.append(_year_sum(session, year, version))
    return tuple(sums)


def _year_sum(session: Session, year: int, version: str) -> YearSum:
    counties = county_quota_rows(session, year, version)
    rows = quota_rows(session, year, version)
    with_quota = [row for row in rows if row.persons is not None]
    known = [county.persons for county in counties if county.persons is not None]
    return YearSum(
        year=year,
        version=version,
        county_quota=sum(known) if len(known) == len(counties) else None,
        municipal_quotas=sum(row.persons or 0 for row in rows),
        municipalities=len(rows),
        with_quota=len(with_quota),
        received=sum(row.received for row in rows),
        new_homes=sum(needing_homes(row) for row in rows),
        routes_split=bool(with_quota) and all(row.agency_housing is not None for row in with_quota),
    )
