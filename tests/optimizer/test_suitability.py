"""What makes a place suit a household: what is known, weighed as the officer sets, or its own scores."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.domain.geography import Place
from models.domain.homes import HousingProject
from models.domain.households import Composition, Need
from models.domain.place_suitability import PlaceSuitability
from models.domain.proposal import PlanSettings
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from models.domain.suitability import SuitabilityFactor
from tests.builders import FAMILY, JANUARY, PLACES, SINGLE, a_group, a_home, a_school, a_snapshot
from tests.optimizer.plans import goal_values, solved

SEAT, VILLAGE, LAND = "2081_seat", "2081_village", "2081_land"
ONE = a_group("one")
ONLY = SuitabilityFactor


def told(**by_place: dict[str, int]) -> tuple[Place, ...]:
    """The usual places, with what is told of some."""
    return tuple(replace(place, **by_place.get(f"p{place.code}", {})) for place in PLACES)


def a_basis(**changes: object) -> PlanningSnapshot:
    """Transport known in the seat and the village, nothing in the countryside."""
    places = told(p2081_seat={"transport": 80}, p2081_village={"transport": 30, "work": 100})
    return replace(a_snapshot(places=places, groups=(ONE,)), **changes)  # type: ignore[arg-type] # any fields


def test_the_mean_is_of_what_is_known() -> None:
    suits = PlaceSuitability(a_basis())
    assert suits.factors(ONE, SEAT) == {ONLY.TRANSPORT: 80}
    assert suits.percent(ONE, SEAT) == 80
    assert suits.percent(ONE, VILLAGE) == 65
    assert suits.percent(ONE, LAND) is None


@pytest.mark.parametrize(
    ("weights", "percent"),
    [
        ({ONLY.TRANSPORT: 1, ONLY.WORK: 3}, 83),
        ({ONLY.TRANSPORT: 1}, 30),
        ({ONLY.TRANSPORT: 0, ONLY.WORK: 2}, 100),
        ({}, None),
    ],
)
def test_weights_are_the_officers(weights: dict[SuitabilityFactor, int], percent: int | None) -> None:
    assert PlaceSuitability(a_basis(suitability_weights=weights)).percent(ONE, VILLAGE) == percent


def test_a_place_of_which_nothing_is_known_counts_half_and_persons_count() -> None:
    suits = PlaceSuitability(a_basis())
    assert [suits.lost(ONE, code) for code in (SEAT, VILLAGE, LAND, None)] == [0, 150_000, 300_000, 800_000]
    two = replace(ONE, composition=Composition(age_19_64=2))
    assert suits.lost(two, VILLAGE) == 300_000


def test_where_nothing_is_known_anywhere_nothing_is_lost() -> None:
    suits = PlaceSuitability(a_snapshot(groups=(ONE,)))
    assert [suits.lost(ONE, code) for code in (SEAT, LAND, None)] == [0, 0, 0]


def test_work_is_nothing_to_those_who_do_not_work() -> None:
    old = replace(ONE, composition=Composition(age_65=1))
    assert PlaceSuitability(a_basis()).percent(old, VILLAGE) == 30


def test_services_count_only_those_used_and_told_of() -> None:
    family = replace(ONE, composition=FAMILY)
    services = (
        a_school(SEAT, 5),
        a_school(VILLAGE, 5, Service.SFI),
        a_school("2034_seat", 5, Service.PRESCHOOL),
    )
    suits = PlaceSuitability(a_snapshot(groups=(family,), services=services))
    assert suits.factors(family, SEAT) == {ONLY.SERVICES: 50}
    assert suits.factors(family, LAND) == {ONLY.SERVICES: 0}
    assert suits.factors(replace(ONE, composition=SINGLE), SEAT) == {ONLY.SERVICES: 0}
    assert ONLY.SERVICES not in suits.factors(family, "2023_seat")


def test_a_home_that_is_much_too_large_suits_less() -> None:
    homes = (a_home(SEAT, 4), a_home(VILLAGE, 1), a_home(VILLAGE, 3, step_free=True), a_home(LAND, 8))
    suits = PlaceSuitability(a_snapshot(groups=(ONE,), homes=homes))
    assert [suits.percent(ONE, code) for code in (SEAT, VILLAGE, LAND)] == [25, 100, 0]
    on_wheels = replace(ONE, needs=frozenset({Need.STEP_FREE}))
    assert [suits.percent(on_wheels, code) for code in (SEAT, VILLAGE)] == [None, 50]


def test_homes_of_undecided_projects_count_where_the_plan_may_choose_them() -> None:
    project = HousingProject("p", SEAT, "Moduler", 2, 4, JANUARY, decided=False)
    basis = a_snapshot(groups=(ONE,), projects=(project,))
    assert PlaceSuitability(basis).percent(ONE, SEAT) is None
    assert PlaceSuitability(basis, siting=True).percent(ONE, SEAT) == 75


def test_scores_take_the_place_of_what_is_known() -> None:
    scored = replace(ONE, scores={VILLAGE: 0.5, LAND: 1.25})
    suits = PlaceSuitability(a_basis())
    assert [suits.lost(scored, code) for code in (SEAT, VILLAGE, LAND, None)] == [
        1_250_000,
        750_000,
        0,
        1_250_000,
    ]


def test_unknown_is_counted_by_factor() -> None:
    unknown = PlaceSuitability(a_basis(services=(a_school(SEAT, 1),))).unknown()
    assert unknown == {ONLY.SERVICES: 6, ONLY.TRANSPORT: 7, ONLY.WORK: 8, ONLY.ASSOCIATIONS: 9}


def test_the_plan_follows_and_the_weights_change_it() -> None:
    homes = (a_home(SEAT, 1), a_home(VILLAGE, 1))
    goals = ("in_time", "suitability")

    def where(weights: dict[SuitabilityFactor, int]) -> tuple[str, int]:
        solution = solved(a_basis(homes=homes, suitability_weights=weights), PlanSettings(goals=goals))
        return solution.placements[0].place_code, goal_values(solution)["suitability"]

    assert where({ONLY.TRANSPORT: 1}) == (SEAT, 0)
    assert where({ONLY.TRANSPORT: 1, ONLY.WORK: 9}) == (VILLAGE, 0)
