"""Where the work stands: what is done, what is missing, what comes next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.months import plan_months
from models.domain.services import Service
from models.queries.capacity import capacity_steps, project_rows
from models.queries.households import household_type_rows, month_rows
from models.queries.places import place_rows
from models.queries.plan import plan_info
from models.queries.quotas import QuotaRow, county_quota_rows, needing_homes, quota_rows
from models.tables import HomeStock, Place, Proposal, ServicePoint
from models.wording import QT_TRANSLATE_NOOP, Text


class Topic(StrEnum):
    """The parts of the work, in the order they are done; also the names of the window's pages."""

    QUOTAS = "quotas"
    PLACES = "places"
    HOMES = "homes"
    SERVICES = "services"
    HOUSEHOLDS = "households"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing to do; `page`, `key` and `column` lead to its cell. What does not block is only advice."""

    code: str
    page: Topic
    sentence: Text
    params: Mapping[str, object] = field(default_factory=dict)
    key: str = ""
    column: str = ""
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class OverviewTopic:
    """`counts` are whole numbers by name, such as `homes` or `persons`."""

    topic: Topic
    counts: Mapping[str, int]
    missing: tuple[Missing, ...] = ()

    @property
    def begun(self) -> bool:
        return any(self.counts.values())

    @property
    def blocked(self) -> bool:
        return any(thing.blocks for thing in self.missing)

    @property
    def done(self) -> bool:
        return self.begun and not self.blocked


@dataclass(frozen=True, slots=True)
class Overview:
    """Every topic in order; `next_step` is the first thing that blocks, None when a plan can be made."""

    year: int
    version: str
    synthetic: bool
    topics: tuple[OverviewTopic, ...]

    @property
    def next_step(self) -> Missing | None:
        return next((thing for topic in self.topics for thing in topic.missing if thing.blocks), None)


COUNTY_QUOTA_MISSING = QT_TRANSLATE_NOOP("Overview", "The county quota for {county} is missing.")
QUOTAS_MISSING = QT_TRANSLATE_NOOP("Overview", "{municipality} has no municipal quota.")
NO_QUOTAS = QT_TRANSLATE_NOOP("Overview", "{county} has no municipal quotas for {year} yet.")
SUM_DIFFERS = QT_TRANSLATE_NOOP(
    "Overview", "{county}: municipal quotas add up to {distributed}, the county quota is {persons}."
)
ROUTES_MISSING = QT_TRANSLATE_NOOP("Overview", "The quota of {municipality} is not split by route.")
NO_PLACES = QT_TRANSLATE_NOOP("Overview", "{municipality} has no places.")
POPULATION_MISSING = QT_TRANSLATE_NOOP(
    "Overview",
    "{count} urban areas lack inhabitants and count as rural; import SCB's table of urban areas.",
)
NO_HOMES = QT_TRANSLATE_NOOP("Overview", "{municipality} needs new homes for {persons} persons but has none.")
NO_SERVICE = QT_TRANSLATE_NOOP("Overview", "{municipality} has no {service} with free places.")
NO_MIX = QT_TRANSLATE_NOOP("Overview", "The household mix for {year} is missing.")
NO_MONTHS = QT_TRANSLATE_NOOP("Overview", "The monthly profile for {year} is missing.")
NO_PROPOSAL = QT_TRANSLATE_NOOP("Overview", "There is no proposal for {year} yet.")

SERVICE_NAMES: Mapping[Service, Text] = {
    Service.PRESCHOOL: QT_TRANSLATE_NOOP("Overview", "preschool"),
    Service.SCHOOL: QT_TRANSLATE_NOOP("Overview", "school"),
    Service.UPPER_SECONDARY: QT_TRANSLATE_NOOP("Overview", "upper secondary school"),
    Service.SFI: QT_TRANSLATE_NOOP("Overview", "sfi"),
    Service.HEALTH: QT_TRANSLATE_NOOP("Overview", "health centre"),
}

EXPECTED_SERVICES = (Service.PRESCHOOL, Service.SCHOOL, Service.SFI)
"""Services whose absence is worth a word in every municipality that receives people in new homes."""


def overview(session: Session, year: int, version: str) -> Overview:
    quotas = quota_rows(session, year, version)
    return Overview(
        year,
        version,
        plan_info(session).synthetic,
        (
            _quotas(session, year, version, quotas),
            _places(session, year, quotas),
            _homes(session, year, quotas),
            _services(session, quotas),
            _households(session, year),
            _proposal(session, year),
        ),
    )


def _quotas(session: Session, year: int, version: str, quotas: Iterable[QuotaRow]) -> OverviewTopic:
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
                Missing("NO_QUOTAS", Topic.QUOTAS, NO_QUOTAS, what, own[0].municipality_code, "persons")
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
        elif row.persons and row.agency_housing is None:
            missing.append(
                Missing(
                    "ROUTES_MISSING",
                    Topic.QUOTAS,
                    ROUTES_MISSING,
                    where,
                    row.municipality_code,
                    "already_housed",
                    blocks=False,
                )
            )
    return OverviewTopic(
        Topic.QUOTAS,
        {
            "county_quota": sum(county.persons or 0 for county in counties),
            "distributed": sum(county.distributed for county in counties),
            "municipalities": len(listed),
            "with_quota": sum(row.persons is not None for row in listed),
            "received": sum(row.received for row in listed),
            "new_homes": sum(needing_homes(row) for row in listed),
        },
        tuple(missing),
    )


def _places(session: Session, year: int, quotas: Iterable[QuotaRow]) -> OverviewTopic:
    places = place_rows(session, year)
    with_places = {place.municipality_code for place in places}
    missing = [
        Missing(
            "NO_PLACES",
            Topic.PLACES,
            NO_PLACES,
            {"municipality": row.municipality},
            row.municipality_code,
        )
        for row in quotas
        if row.municipality_code not in with_places
    ]
    unknown = [place for place in places if place.locality_population is None]
    if unknown:
        missing.append(
            Missing(
                "POPULATION_MISSING",
                Topic.PLACES,
                POPULATION_MISSING,
                {"count": len(unknown)},
                unknown[0].code,
                "population",
                blocks=False,
            )
        )
    return OverviewTopic(
        Topic.PLACES,
        {
            "places": len(places),
            "rural": sum(place.rural for place in places),
            "urban": sum(not place.rural for place in places),
        },
        tuple(missing),
    )


def _homes(session: Session, year: int, quotas: Iterable[QuotaRow]) -> OverviewTopic:
    months = plan_months(year)
    homes: dict[str, int] = dict(
        session.execute(
            select(Place.municipality_code, func.sum(HomeStock.count))
            .join(Place, Place.code == HomeStock.place_code)
            .where(
                HomeStock.count > 0,
                HomeStock.first <= months[-1],
                HomeStock.last.is_(None) | (HomeStock.last >= months[0]),
            )
            .group_by(Place.municipality_code)
        ).all()
    )
    projects = project_rows(session)
    with_homes = homes.keys() | {project.municipality_code for project in projects if project.decided}
    missing = tuple(
        Missing(
            "NO_HOMES",
            Topic.HOMES,
            NO_HOMES,
            {"municipality": row.municipality, "persons": needing_homes(row)},
            row.municipality_code,
        )
        for row in quotas
        if needing_homes(row) > 0 and row.municipality_code not in with_homes
    )
    return OverviewTopic(
        Topic.HOMES,
        {
            "homes": sum(homes.values()),
            "projects": len(projects),
            "decided_units": sum(project.units for project in projects if project.decided),
            "municipalities": len(with_homes),
        },
        missing,
    )


def _services(session: Session, quotas: Iterable[QuotaRow]) -> OverviewTopic:
    points = session.execute(
        select(ServicePoint.id, ServicePoint.municipality_code, ServicePoint.service)
    ).all()
    steps = capacity_steps(session)
    offered: dict[str, set[Service]] = defaultdict(set)
    for point_id, municipality_code, service in points:
        if any(step.places for step in steps.get(point_id, ())):
            offered[municipality_code].add(Service(service))
    missing = tuple(
        Missing(
            "NO_SERVICE",
            Topic.SERVICES,
            NO_SERVICE,
            {"municipality": row.municipality, "service": SERVICE_NAMES[service]},
            row.municipality_code,
            blocks=False,
        )
        for row in quotas
        if needing_homes(row) > 0
        for service in EXPECTED_SERVICES
        if service not in offered[row.municipality_code]
    )
    return OverviewTopic(
        Topic.SERVICES,
        {"points": len(points), "places": sum(of_point[-1].places for of_point in steps.values())},
        missing,
    )


def _households(session: Session, year: int) -> OverviewTopic:
    types, months = household_type_rows(session, year), month_rows(session, year)
    missing = []
    if not any(row.weight for row in types):
        missing.append(Missing("NO_MIX", Topic.HOUSEHOLDS, NO_MIX, {"year": str(year)}))
    if not any(row.weight for row in months):
        missing.append(Missing("NO_MONTHS", Topic.HOUSEHOLDS, NO_MONTHS, {"year": str(year)}, blocks=False))
    return OverviewTopic(
        Topic.HOUSEHOLDS,
        {"types": len(types), "months": sum(bool(row.weight) for row in months)},
        tuple(missing),
    )


def _proposal(session: Session, year: int) -> OverviewTopic:
    count = session.scalar(select(func.count(Proposal.id)).where(Proposal.year == year)) or 0
    missing = (
        ()
        if count
        else (Missing("NO_PROPOSAL", Topic.PROPOSAL, NO_PROPOSAL, {"year": str(year)}, blocks=False),)
    )
    return OverviewTopic(Topic.PROPOSAL, {"proposals": count}, missing)
