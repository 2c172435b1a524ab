"""Small random planning bases and plans: everything at once, in three places of two municipalities."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import strategies as st

from models.domain.geography import Place
from models.domain.homes import HomeStock, HousingProject
from models.domain.households import Composition, CrowdingNorm, HouseholdGroup, Link, LinkKind, Need
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import Lock, LockKind, Pace, PlanningSnapshot
from models.domain.suitability import SuitabilityFactor
from optimizer.residence import settled
from tests.builders import FAMILY, PLACES, SINGLE, YEAR, a_quota, a_snapshot

WHERE = ("2034_seat", "2081_seat", "2081_land")
WHEN = tuple(Month(YEAR, 12) + offset for offset in (-2, -1, 0, 1, 2))

places = st.sampled_from(WHERE)
months = st.sampled_from(WHEN)
needs = st.sampled_from(
    (frozenset(), frozenset(), frozenset({Need.STEP_FREE}), frozenset({Need.HEALTH_CENTRE}))
)
few = st.integers(0, 3)
paces = st.builds(
    Pace, st.sampled_from(("2034", "2081")), st.none() | st.integers(0, 9), st.none() | st.integers(0, 3)
)
some_groups = st.sampled_from(("g0", "g1", "g2", "g3"))
links = st.builds(Link, st.just("k"), some_groups, some_groups, st.sampled_from(LinkKind))
floors = st.sampled_from((None, None, 0.1, 0.5))


@st.composite
def groups(draw: st.DrawFn, number: int) -> HouseholdGroup:
    route = draw(st.sampled_from((Route.AGENCY_HOUSING, Route.RESETTLEMENT, *Route)))
    municipalities = draw(st.sampled_from((("2081",), ("2034",), ("2034", "2081"))))
    lives_in = {"2081": "2081_seat", "2034": "2034_seat"}[municipalities[0]]
    return HouseholdGroup(
        f"g{number}",
        municipalities if route is not Route.ALREADY_HOUSED else municipalities[:1],
        route,
        draw(st.sampled_from(WHEN[:3])),
        draw(st.sampled_from((SINGLE, FAMILY, Composition(age_19_64=2), Composition(age_6_15=5, age_65=1)))),
        draw(st.integers(1, 3)),
        needs=draw(needs),
        lives_in=lives_in if route is Route.ALREADY_HOUSED else None,
        forbidden_places=frozenset({"2081_land"}) if draw(st.integers(0, 4)) == 4 else frozenset(),
        reception_months=draw(st.integers(1, 2)),
        scores=draw(st.just({}) | st.dictionaries(places, st.sampled_from((0.0, 0.125, 0.7, 1.0)))),
        costs=draw(st.dictionaries(places, st.sampled_from((0.0, 12.5, 4000.0)))),
    )


@st.composite
def described(draw: st.DrawFn, place: Place) -> Place:
    """With what is known of its transport, work and associations, if anything."""
    percent = st.none() | st.sampled_from((0, 35, 100))
    return replace(place, transport=draw(percent), work=draw(percent), associations=draw(percent))


@st.composite
def previous_plans(draw: st.DrawFn) -> tuple[Placement, ...]:
    cells = st.tuples(st.sampled_from(("g0", "g1", "gone")), places, months)
    before = draw(st.dictionaries(cells, st.integers(1, 2), max_size=2))
    return tuple(Placement(*cell, households) for cell, households in sorted(before.items()))


@st.composite
def service_points(draw: st.DrawFn) -> tuple[ServicePoint, ...]:
    found = []
    for service in (Service.SCHOOL, Service.SFI, Service.HEALTH):
        catchment = draw(st.frozensets(places, max_size=2))
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
        st.integers(1, 4),
        st.integers(1, 4),
        st.sampled_from(WHEN[:3]),
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
        places=tuple(draw(described(place)) for place in PLACES if place.code in WHERE),
        quotas=(a_quota("2034", draw(st.integers(0, 16))), a_quota("2081", draw(st.integers(0, 16)))),
        groups=tuple(draw(groups(number)) for number in range(draw(st.integers(2, 5)))),
        homes=_numbered(draw(st.lists(homes, min_size=2, max_size=6))),
        projects=_numbered(draw(st.lists(projects, max_size=1))),
        services=draw(service_points()),
        locks=_numbered(draw(st.lists(locks, max_size=1))),
        crowding_norm=draw(st.sampled_from(CrowdingNorm)),
        rural_permille=draw(st.dictionaries(st.just("2081"), st.integers(0, 1000))),
        suitability_weights=draw(st.dictionaries(st.sampled_from(SuitabilityFactor), few)),
        previous=draw(previous_plans()),
        paces=draw(st.lists(paces, max_size=1).map(tuple)),
        links=_numbered(draw(st.lists(links, max_size=2))),
    ).in_order()


def _numbered[T: (HomeStock, HousingProject, Lock, Link)](parts: list[T]) -> tuple[T, ...]:
    return tuple(replace(part, id=f"{part.id}{number}") for number, part in enumerate(parts))


@st.composite
def settings_of_plans(draw: st.DrawFn) -> PlanSettings:
    return PlanSettings(
        goals=("in_time", "waiting", "service_shortage", "rural_balance", "code_order"),
        late_allowed=draw(st.booleans()),
        rules_off=draw(st.frozensets(st.sampled_from(("home_capacity", "reception_deadline")), max_size=1)),
        service_shortage_allowed=draw(st.booleans()),
        score_floor=draw(floors),
    )


@st.composite
def plans(draw: st.DrawFn, snapshot: PlanningSnapshot) -> tuple[Placement, ...]:
    """The already housed where they are, and moves that are open to the groups but for a stray one."""
    movable = [group for group in snapshot.groups if group.needs_home]
    cells: Counter[tuple[str, str, Month]] = Counter()
    for group in movable:
        open_places = [place for place in WHERE if place[:4] in group.municipality_codes]
        open_months = [month for month in WHEN if month >= group.assigned]
        for _ in range(draw(st.integers(0, group.count))):
            cell = (group.id, draw(st.sampled_from(open_places)), draw(st.sampled_from(open_months)))
            cells[cell] += 1
    if movable and draw(st.integers(0, 7)) == 7:
        cells[draw(st.sampled_from(movable)).id, draw(places), draw(months)] += 1
    moves = [Placement(*cell, households) for cell, households in sorted(cells.items())]
    return (*settled(snapshot), *moves)
