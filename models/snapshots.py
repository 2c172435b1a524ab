"""The planning file of one year and version as one frozen planning basis."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.costs import Grant
from models.domain.geography import Municipality as DomainMunicipality
from models.domain.geography import RuralDefinition
from models.domain.homes import HomeStock, HousingProject
from models.domain.households import HouseholdGroup, HouseholdType, Link
from models.domain.quotas import MunicipalQuota
from models.domain.services import Capacity, ServicePoint
from models.domain.snapshot import Lock, Pace, PlanningSnapshot
from models.queries.capacity import ProjectRow, home_rows, project_rows, service_rows
from models.queries.households import (
    HouseholdPlaceRow,
    group_rows,
    household_place_rows,
    household_type_rows,
    link_rows,
    lock_rows,
    month_rows,
)
from models.queries.limits import grant_rows, pace_rows, weight_rows
from models.queries.places import domain_place, municipality_rows
from models.queries.plan import chosen_version, plan_info, year_row
from models.queries.quotas import QuotaRow, effective_routes, quota_rows
from models.tables import County, Locality, Municipality, Place


def take_snapshot(session: Session, year: int, version: str | None = None) -> PlanningSnapshot:
    """What a plan for `year` rests on: the plan's counties only, the newest version unless told.

    Quotas are those after redistribution; one that is not split by route counts as people who all
    need a home. Home, project, service, lock, link and grant ids are those of the tables with a letter
    in front.
    """
    version = chosen_version(session, year, version)
    chosen = year_row(session, year)
    municipalities = municipality_rows(session)
    codes = {municipality.code for municipality in municipalities}
    quotas = [row for row in quota_rows(session, year, version) if row.persons is not None]
    statuses = {row.status for row in quotas}
    homes = [row for row in home_rows(session) if row.municipality_code in codes]
    projects = [row for row in project_rows(session) if row.municipality_code in codes]
    services = [row for row in service_rows(session) if row.municipality_code in codes]
    months = month_rows(session, year)
    weights = {row.month: row.weight for row in months}
    groups = _groups(session, year, codes)
    known = {group.id for group in groups}
    return PlanningSnapshot(
        year=year,
        quota_version=version,
        rule_set=chosen.rule_set,
        municipalities=tuple(
            DomainMunicipality(row.code, row.name, row.population) for row in municipalities
        ),
        places=tuple(
            domain_place(place, population)
            for place, population in session.execute(
                select(Place, Locality.population)
                .join(Municipality, Municipality.code == Place.municipality_code)
                .join(County, County.code == Municipality.county_code)
                .outerjoin(Locality, Locality.code == Place.locality_code)
                .where(County.in_plan)
            )
        ),
        quotas=tuple(_quota(row) for row in quotas),
        groups=groups,
        household_types=tuple(
            HouseholdType(row.code, row.composition, row.weight) for row in household_type_rows(session, year)
        ),
        month_weights=(
            tuple(weights.get(number, 0) for number in range(1, 13)) if any(weights.values()) else (1,) * 12
        ),
        homes=tuple(
            HomeStock(
                f"h{row.id}",
                row.place_code,
                row.rooms,
                row.count,
                row.first,
                row.last,
                row.step_free,
                row.monthly_rent,
                row.landlord,
                row.landlord_homes,
            )
            for row in homes
        ),
        projects=tuple(
            HousingProject(
                f"p{row.id}",
                row.place_code,
                row.name,
                row.rooms,
                row.units,
                row.ready,
                row.decided,
                row.lease_months,
                row.detail_plan_adopted,
                row.step_free,
                row.homes_per_unit,
                row.unit_cost,
                row.monthly_rent,
                _reused(row, projects),
            )
            for row in projects
        ),
        services=tuple(
            ServicePoint(
                f"s{row.id}",
                row.service,
                row.name,
                row.municipality_code,
                frozenset(row.catchment),
                tuple(Capacity(step.first, step.places) for step in row.steps),
            )
            for row in services
        ),
        locks=tuple(
            Lock(
                f"l{row.id}", row.place_code, row.kind, row.households, row.month, row.group_code, row.reason
            )
            for row in lock_rows(session, year)
            if row.municipality_code in codes
        ),
        rural=RuralDefinition(chosen.rural_below),
        rural_permille=(
            {} if chosen.rural_permille is None else dict.fromkeys(sorted(codes), chosen.rural_permille)
        ),
        crowding_norm=chosen.crowding_norm,
        synthetic=(
            plan_info(session).synthetic
            or any(row.synthetic for row in homes)
            or any(row.synthetic for row in projects)
            or any(row.synthetic for row in services)
        ),
        quota_status=statuses.pop() if len(statuses) == 1 else None,
        links=tuple(
            Link(f"k{row.id}", row.first_code, row.second_code, row.kind)
            for row in link_rows(session, year)
            if {row.first_code, row.second_code} <= known
        ),
        paces=tuple(
            Pace(row.municipality_code, row.persons, row.households)
            for row in pace_rows(session, year)
            if row.municipality_code in codes
        ),
        newcomers_permille=chosen.newcomers_permille,
        landlord_permille=chosen.landlord_permille,
        budget=chosen.budget,
        grants=tuple(
            Grant(f"g{row.id}", row.title, row.unit, row.amount, row.route, row.basis)
            for row in grant_rows(session, year)
        ),
        cost_parts=chosen.cost_parts,
        suitability_weights={row.factor: row.weight for row in weight_rows(session, year)},
    ).in_order()


def _groups(session: Session, year: int, codes: AbstractSet[str]) -> tuple[HouseholdGroup, ...]:
    """The households entered for the plan's municipalities, with what is said of them place by place.

    Another municipality that there is none of is not left out: that is found before a plan is sought.
    """
    said: dict[str, list[HouseholdPlaceRow]] = defaultdict(list)
    for row in household_place_rows(session, year):
        said[row.group_code].append(row)
    return tuple(
        HouseholdGroup(
            row.code,
            row.municipality_codes,
            row.route,
            row.assigned,
            row.composition,
            row.count,
            row.coded_needs,
            row.lives_in,
            allowed_places=frozenset(one.place_code for one in said[row.code] if one.allowed is True),
            forbidden_places=frozenset(one.place_code for one in said[row.code] if one.allowed is False),
            reception_months=row.reception_months,
            scores={one.place_code: one.score for one in said[row.code] if one.score is not None},
            score_source=row.score_source,
            costs={one.place_code: one.cost for one in said[row.code] if one.cost is not None},
            kind=row.kind,
        )
        for row in group_rows(session, year)
        if row.municipality_code in codes
    )


def _reused(project: ProjectRow, projects: Sequence[ProjectRow]) -> str | None:
    """The id of the project whose units move, looked for in the municipality first.

    A name that no project has, or several, stays as it is: no project has such an id, and that is found
    before a plan is sought.
    """
    if not project.reuses:
        return None
    named = [row for row in projects if row.name.casefold() == project.reuses.casefold()]
    near = [row for row in named if row.municipality_code == project.municipality_code]
    found = near if len(near) == 1 else named
    return f"p{found[0].id}" if len(found) == 1 else project.reuses


def _quota(row: QuotaRow) -> MunicipalQuota:
    routes = effective_routes(row)
    return MunicipalQuota(row.municipality_code, sum(routes.values()), routes, row.received)
