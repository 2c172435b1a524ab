"""Small random planning bases with undecided projects, rents, landlords, grants and what goes with them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from models.domain.costs import CostPart, Grant, GrantUnit
from models.domain.homes import HomeStock, HousingProject
from models.domain.months import Month
from models.domain.placement import ProjectStart
from models.domain.quotas import Route
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import PlanningSnapshot
from tests.builders import YEAR
from tests.optimizer.strategies import WHEN, WHERE, places, snapshots

JANUARY = Month(YEAR, 1)
rents = st.none() | st.sampled_from((0, 3000, 4000, 7000))

projects = st.builds(
    HousingProject,
    st.just("p"),
    places,
    st.just("Moduler"),
    st.integers(1, 4),
    st.integers(1, 2),
    st.sampled_from(WHEN[:4]),
    st.sampled_from((False, False, True)),
    st.none() | st.integers(1, 3),
    detail_plan_adopted=st.sampled_from((True, True, False)),
    step_free=st.booleans(),
    homes_per_unit=st.integers(1, 2),
    unit_cost=st.none() | st.integers(0, 3),
    monthly_rent=rents,
)
grants = st.builds(
    Grant,
    st.just("b"),
    st.just("Bidrag"),
    st.sampled_from(GrantUnit),
    st.integers(0, 9000),
    st.none() | st.sampled_from(Route),
)


@st.composite
def siting_bases(draw: st.DrawFn) -> PlanningSnapshot:
    """As `snapshots`, with projects to choose from, and places that mostly meet their requirements."""
    basis = draw(snapshots())
    found = [
        replace(project, id=f"p{number}")
        for number, project in enumerate(draw(st.lists(projects, max_size=2)))
    ]
    if len(found) == 2 and draw(st.booleans()):
        found[1] = replace(found[1], reuses="p0")
    served = frozenset(WHERE if draw(st.integers(0, 3)) else WHERE[:2])
    services = tuple(
        ServicePoint(f"near_{service}", service, "", "2081", served, (Capacity(JANUARY, 20),))
        for service in (Service.SCHOOL, Service.PRESCHOOL)
    )
    return replace(
        basis,
        places=tuple(
            replace(
                place, transport=draw(st.sampled_from((50, 50, 0, None))), population=draw(st.integers(0, 40))
            )
            for place in basis.places
        ),
        homes=tuple(_let(home, draw) for home in basis.homes),
        projects=tuple(found),
        services=tuple(
            sorted(
                (*(point for point in basis.services if point.service is Service.HEALTH), *services),
                key=lambda point: point.id,
            )
        ),
        newcomers_permille=draw(st.none() | st.sampled_from((100, 300, 1000))),
        landlord_permille=draw(st.none() | st.integers(0, 1000)),
        budget=draw(st.none() | st.integers(0, 4)),
        grants=tuple(
            replace(grant, id=f"b{n}") for n, grant in enumerate(draw(st.lists(grants, max_size=2)))
        ),
        cost_parts=draw(st.frozensets(st.sampled_from(CostPart))),
    ).in_order()


def _let(home: HomeStock, draw: st.DrawFn) -> HomeStock:
    landlord = draw(st.sampled_from(("", "Bostäder AB", "Privat AB")))
    homes = draw(st.none() | st.integers(0, 8)) if landlord else None
    return replace(home, monthly_rent=draw(rents), landlord=landlord, landlord_homes=homes)


@st.composite
def starts(draw: st.DrawFn, basis: PlanningSnapshot) -> tuple[ProjectStart, ...]:
    """Undecided projects taken into use, now and then more of them or earlier than can be."""
    undecided = [project for project in basis.projects if not project.decided]
    found = {}
    for project in undecided:
        for _ in range(draw(st.integers(0, 2))):
            early = draw(st.integers(0, 9)) == 9
            months = WHEN if early else [month for month in WHEN if month >= project.ready]
            month = draw(st.sampled_from(months))
            found[project.id, month] = ProjectStart(project.id, month, draw(st.integers(1, 2)))
    return tuple(sorted(found.values()))
