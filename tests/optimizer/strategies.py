"""Small random planning bases and plans: everything at once, in three places of two municipalities."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from models.domain.homes import HomeStock, HousingProject
from models.domain.households import Composition, CrowdingNorm, HouseholdGroup, Need
from models.domain.months import Month
from models.domain.proposal import Placement, PlanSettings
from models.domain.quotas import Route
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from optimizer.residence import settled
from tests.builders import FAMILY, PLACES, SINGLE, YEAR, a_quota, a_snapshot

WHERE = ("2034_seat", "2081_seat", "2081_land")
WHEN = tuple(Month(YEAR, 12) + offset for offset in (-2, -1, 0, 1, 2))

places = st.sampled_from(WHERE)
months = st.sampled_from(WHEN)
few = st.integers(0, 3)


@st.composite
def groups(draw: st.DrawFn, number: int) -> HouseholdGroup:
    route = draw(st.sampled_from(Route))
    municipalities = draw(st.sampled_from((("2081",), ("2034",), ("2034", "2081"))))
    lives_in = {"2081": "2081_seat", "2034": "2034_seat"}[municipalities[0]]
    return HouseholdGroup(
        f"g{number}",
        municipalities if route is not Route.ALREADY_HOUSED else municipalities[:1],
        route,
        draw(months),
        draw(st.sampled_from((SINGLE, FAMILY, Composition(age_19_64=2), Composition(age_6_15=5, age_65=1)))),
        draw(few),
        needs=draw(st.frozensets(st.sampled_from(Need), max_size=1)),
        lives_in=lives_in if route is Route.ALREADY_HOUSED else None,
        forbidden_places=draw(st.frozensets(places, max_size=1)),
        reception_months=draw(st.integers(0, 2)),
    )


@st.composite
def service_points(draw: st.DrawFn) -> tuple[ServicePoint, ...]:
    found = []
    for service in draw(st.sets(st.sampled_from((Service.SCHOOL, Service.SFI, Service.HEALTH)))):
        catchment = draw(st.frozensets(places))
        steps = draw(st.lists(st.builds(Capacity, months, st.integers(0, 6)), max_size=2))
        capacity = tuple(sorted(steps, key=lambda step: step.first))
        found.append(ServicePoint(f"{service}", service, f"{service}", "2081", catchment, capacity))
    return tuple(sorted(found, key=lambda point: point.id))


@st.composite
def snapshots(draw: st.DrawFn) -> PlanningSnapshot:
    homes = st.builds(
        HomeStock,
        st.just("h"),
        places,
        st.integers(1, 6),
        few,
        months,
        st.none() | months,
        st.booleans(),
    )
    locks = st.builds(
        Lock,
        st.just("l"),
        places,
        st.sampled_from(LockKind),
        few,
        st.none() | months,
        st.none() | st.sampled_from(("g0", "g1")),
    )
    projects = st.builds(
        HousingProject,
        st.just("p"),
        places,
        st.just("Moduler"),
        st.integers(1, 4),
        few,
        months,
        st.booleans(),
        st.none() | st.integers(1, 2),
    )
    return a_snapshot(
        places=tuple(place for place in PLACES if place.code in WHERE),
        quotas=(a_quota("2034", draw(st.integers(0, 12))), a_quota("2081", draw(st.integers(0, 12)))),
        groups=tuple(draw(groups(number)) for number in range(draw(st.integers(1, 4)))),
        homes=_numbered(draw(st.lists(homes, max_size=5))),
        projects=_numbered(draw(st.lists(projects, max_size=1))),
        services=draw(service_points()),
        locks=_numbered(draw(st.lists(locks, max_size=2))),
        crowding_norm=draw(st.sampled_from(CrowdingNorm)),
        rural_permille=draw(st.dictionaries(st.just("2081"), st.integers(0, 1000))),
    ).in_order()


def _numbered[T: (HomeStock, HousingProject, Lock)](parts: list[T]) -> tuple[T, ...]:
    return tuple(replace(part, id=f"{part.id}{number}") for number, part in enumerate(parts))


@st.composite
def settings_of_plans(draw: st.DrawFn) -> PlanSettings:
    return PlanSettings(
        late_allowed=draw(st.booleans()),
        rules_off=draw(st.frozensets(st.sampled_from(("home_capacity", "reception_deadline")), max_size=1)),
        service_shortage_allowed=draw(st.booleans()),
    )


@st.composite
def plans(draw: st.DrawFn, snapshot: PlanningSnapshot) -> tuple[Placement, ...]:
    """Any cells, possible or not, beside the already housed where they are."""
    movable = [group.id for group in snapshot.groups if group.needs_home and group.count]
    cells = st.tuples(st.sampled_from(movable), places, months) if movable else st.nothing()
    chosen = draw(st.dictionaries(cells, st.integers(1, 2), max_size=4)) if movable else {}
    return (
        *settled(snapshot),
        *(Placement(*cell, households) for cell, households in sorted(chosen.items())),
    )
