"""Small plans against every plan there is; and what is named as short, mended."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.homes import HomeStock
from models.domain.months import Month
from models.domain.proposal import DEFAULT_GOALS, Outcome, PlanSettings, Shortage, ShortageKind
from models.domain.services import Capacity, ServicePoint
from models.domain.snapshot import PlanningSnapshot
from tests.builders import JANUARY
from tests.optimizer.every_plan import small_enough
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.strategies import floors, snapshots

RULES = (
    "quota_kept",
    "reception_deadline",
    "home_capacity",
    "home_suits_needs",
    "service_capacity",
    "service_within_reach",
    "monthly_pace",
    "links_kept",
    "locks_kept",
)

ENOUGH = (Capacity(JANUARY, 99),)

wishes = st.builds(
    PlanSettings,
    goals=st.permutations(DEFAULT_GOALS).map(tuple),
    rules_off=st.frozensets(st.sampled_from(RULES), max_size=1),
    late_allowed=st.booleans(),
    service_shortage_allowed=st.booleans(),
    score_floor=floors,
)


@given(snapshots(), wishes)
@settings(max_examples=40, deadline=None)
def test_the_goals_are_those_of_the_best_plan(basis: PlanningSnapshot, wish: PlanSettings) -> None:
    every = small_enough(basis, wish, plans=1000)
    solution = solved(every.basis, wish)
    best = every.best()
    if best is None:
        assert solution.outcome is Outcome.INFEASIBLE
    else:
        assert solution.outcome is Outcome.OPTIMAL
        assert tuple(goal.value for goal in solution.goals) == best


@given(snapshots(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_homes_that_are_named_as_short_would_be_enough(basis: PlanningSnapshot, late_allowed: bool) -> None:
    basis = replace(basis, services=(), quotas=(), locks=(), paces=(), links=())
    _each_is_enough(basis, PlanSettings(late_allowed=late_allowed))


@given(snapshots(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_places_in_services_that_are_named_as_short_would_be_enough(
    basis: PlanningSnapshot, late_allowed: bool
) -> None:
    homes = [
        HomeStock(f"x{place.code}", place.code, 8, 20, JANUARY, step_free=True) for place in basis.places
    ]
    basis = replace(basis, homes=tuple(homes), quotas=(), locks=(), paces=(), links=())
    _each_is_enough(basis, PlanSettings(late_allowed=late_allowed))


def _each_is_enough(basis: PlanningSnapshot, wish: PlanSettings) -> None:
    solution = solved(basis, wish)
    named = [shortage for shortage in solution.shortages if shortage.persons]
    assert sum(shortage.persons for shortage in named) == goal_values(solution)["in_time"]
    for shortage in named:
        if shortage.kind is ShortageKind.PLACE:
            continue
        mended = [_mended(basis, shortage, place.code) for place in basis.places]
        left = min(goal_values(solved(with_more, wish))["in_time"] for with_more in mended)
        assert left <= goal_values(solution)["in_time"] - shortage.persons, shortage


def _mended(basis: PlanningSnapshot, shortage: Shortage, place: str) -> PlanningSnapshot:
    """With just what is named as missing, and enough of what else stands in the way."""
    if shortage.kind is ShortageKind.HOME:
        rooms, homes = shortage.rooms or 1, shortage.households
        more = HomeStock("more", place, rooms, homes, JANUARY, step_free=shortage.step_free)
        basis = replace(basis, homes=(*basis.homes, replace(more, first=shortage.month)))
    missing = {other.point_id: 99 for other in shortage.also} | {shortage.point_id: shortage.missing}
    services = tuple(
        replace(point, capacity=_steps(basis, point.id, missing.get(point.id, 0), shortage.month))
        for point in basis.services
    )
    reaching = (
        ServicePoint(f"{lack.service}_{place}", lack.service, "", place[:4], frozenset({place}), ENOUGH)
        for lack in (shortage, *shortage.also)
        if lack.kind is ShortageKind.REACH and lack.service is not None
    )
    return replace(basis, services=(*services, *reaching))


def _steps(basis: PlanningSnapshot, point_id: str, more: int, since: Month) -> tuple[Capacity, ...]:
    (point,) = (point for point in basis.services if point.id == point_id)
    return tuple(
        Capacity(month, point.free_places(month) + (more if month >= since else 0)) for month in basis.months
    )
