"""Where the work stands: what is done, what is missing, what comes next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.domain.months import plan_months
from models.domain.services import Service
from models.queries.capacity import capacity_steps, project_rows
from models.queries.households import group_rows, household_type_rows, month_rows
from models.queries.overview_parts import Missing, Overview, OverviewTopic, Topic
from models.queries.overview_quotas import quota_topic
from models.queries.places import place_sizes
from models.queries.plan import plan_info
from models.queries.proposals import left_without
from models.queries.quotas import QuotaRow, needing_homes, quota_rows
from models.tables import HomeStock, Place, Proposal, ServicePoint
from models.wording import QT_TRANSLATE_NOOP, Text

NO_PLACES = QT_TRANSLATE_NOOP("Overview", "{municipality} has no places.")
POPULATION_MISSING = QT_TRANSLATE_NOOP(
    "Overview",
    "{count} urban areas lack inhabitants and count as rural; import SCB's table of urban areas.",
)
NO_HOMES = QT_TRANSLATE_NOOP("Overview", "{municipality} needs new homes for {persons} persons but has none.")
NO_SERVICE = QT_TRANSLATE_NOOP("Overview", "{municipality} has no {service} with free places.")
NO_MIX = QT_TRANSLATE_NOOP("Overview", "The household mix for {year} is missing.")
NO_MONTHS = QT_TRANSLATE_NOOP("Overview", "The monthly profile for {year} is missing.")
LEFT_WITHOUT = QT_TRANSLATE_NOOP(
    "Overview", "Persons without a home in the latest proposal: {persons}. See there what would help."
)
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
            quota_topic(session, year, version, quotas),
            _places(session, year, quotas),
            _homes(session, year, quotas),
            _services(session, quotas),
            _households(session, year),
            _proposal(session, year),
        ),
    )


def _places(session: Session, year: int, quotas: Iterable[QuotaRow]) -> OverviewTopic:
    places = place_sizes(session, year)
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
    unknown = [place for place in places if not place.is_known]
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
        {
            "types": len(types),
            "months": sum(bool(row.weight) for row in months),
            "entered": sum(row.count for row in group_rows(session, year)),
        },
        tuple(missing),
    )


def _proposal(session: Session, year: int) -> OverviewTopic:
    count = session.scalar(select(func.count(Proposal.id)).where(Proposal.year == year)) or 0
    missing = []
    if not count:
        missing.append(Missing("NO_PROPOSAL", Topic.PROPOSAL, NO_PROPOSAL, {"year": str(year)}, blocks=False))
    elif persons := left_without(session, year):
        missing.append(
            Missing("LEFT_WITHOUT", Topic.PROPOSAL, LEFT_WITHOUT, {"persons": persons}, blocks=False)
        )
    return OverviewTopic(Topic.PROPOSAL, {"proposals": count}, tuple(missing))
