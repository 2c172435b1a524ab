"""The room left beside a plan: every number is the most that the rules' own checks let in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from models.domain.households import Composition, HouseholdType
from models.domain.inflows import Room
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.errors import UserProblem
from models.progress import Cancelled, ignore_progress
from optimizer.inflow.readiness import readiness
from optimizer.judge import breaches_of
from tests.builders import FAMILY, JANUARY, PLACES, SINGLE, YEAR, a_group, a_home, a_quota, a_snapshot
from tests.optimizer.plans import solved
from tests.optimizer.siting_strategies import siting_bases
from tests.optimizer.strategies import WHEN

ALONE = HouseholdType("alone", SINGLE, 1)
FAMILIES = HouseholdType("family", FAMILY, 1)
SEAT = PLACES[6]


def a_basis(**changes: object) -> PlanningSnapshot:
    return replace(a_snapshot(household_types=(ALONE, FAMILIES)), **changes)


def rooms(snapshot: PlanningSnapshot, placements: Sequence[Placement] = ()) -> dict[tuple[str, int], Room]:
    found = readiness(snapshot, PlanSettings(), placements, JANUARY)
    return {(room.code, room.months): room for room in (*found.places, *found.municipalities)}


def test_empty_homes_are_filled_with_the_mix_or_with_whoever_fits() -> None:
    found = rooms(a_basis(homes=(a_home("2081_seat", 3, 2), a_home("2081_seat", 1, 3))))

    seat = found["2081_seat", 1]
    assert seat.any_persons == 2 * 4 + 3, "families in the large homes, one person in each small one"
    assert seat.persons == 2 * 4 + 3, "two families, three alone: as many of each, give or take one"
    assert found["2081_village", 6] == Room("2081_village", 6, 0, 0, proven=True)


def test_the_mix_bounds_what_small_homes_are_worth() -> None:
    found = rooms(a_basis(homes=(a_home("2081_seat", 1, 9),)))

    assert found["2081_seat", 6].any_persons == 9
    assert found["2081_seat", 6].persons == 1, "the second household of such a mix is a family"


def test_what_the_plan_uses_is_not_free() -> None:
    basis = a_basis(
        homes=(a_home("2081_seat", 1, 5),), groups=(a_group("g", count=3),), household_types=(ALONE,)
    )
    solution = solved(basis)

    assert rooms(basis, solution.placements)["2081", 1].persons == 2


def test_homes_that_come_later_help_who_has_the_time() -> None:
    later = a_home("2081_seat", 1, 4, first=JANUARY + 2)
    found = rooms(a_basis(homes=(later,), household_types=(ALONE,)))

    assert [found["2081_seat", months].persons for months in (1, 3, 6)] == [0, 4, 4]


def test_a_home_that_the_plan_needs_later_is_not_free_before() -> None:
    basis = a_basis(homes=(a_home("2081_seat", 1, 1),), groups=(a_group("g"),), household_types=(ALONE,))
    moved_in_june = (Placement("g", "2081_seat", JANUARY + 5, 1),)

    assert rooms(basis, moved_in_june)["2081_seat", 1].persons == 0


def test_a_municipality_shares_its_services_among_its_places() -> None:
    sfi = ServicePoint(
        "sfi", Service.SFI, "Sfi", "2081", frozenset({"2081_seat", "2081_village"}), (Capacity(JANUARY, 3),)
    )
    homes = (a_home("2081_seat", 1, 2), a_home("2081_village", 1, 2))
    found = rooms(a_basis(homes=homes, services=(sfi,), household_types=(ALONE,)))

    assert (found["2081_seat", 3].persons, found["2081_village", 3].persons) == (2, 2)
    assert found["2081", 3].persons == 3, "the course has three places for both"


def test_the_whole_is_the_sum_of_what_shares_nothing() -> None:
    sfi = ServicePoint(
        "sfi", Service.SFI, "Sfi", "2081", frozenset({"2081_seat", "2034_seat"}), (Capacity(JANUARY, 3),)
    )
    homes = (a_home("2081_seat", 1, 2), a_home("2034_seat", 1, 2), a_home("2023_seat", 1, 2))
    basis = a_basis(homes=homes, services=(sfi,), household_types=(ALONE,))

    found = readiness(basis, PlanSettings(), (), JANUARY)

    assert [room.persons for room in found.municipalities if room.months == 1] == [2, 2, 2]
    assert [room.persons for room in found.everywhere] == [5, 5, 5], "two municipalities share a course"


def test_quotas_do_not_bound_the_room_and_caps_do() -> None:
    cap = Lock("cap", "2081_village", LockKind.AT_MOST, 1)
    asks = Lock("asks", "2081_seat", LockKind.AT_LEAST, 3)
    basis = a_basis(
        homes=(a_home("2081_seat", 1, 5), a_home("2081_village", 1, 5)),
        household_types=(ALONE,),
        quotas=(a_quota("2081", 1),),
        locks=(cap, asks),
    )

    found = rooms(basis)

    assert (found["2081_seat", 1].persons, found["2081_village", 1].persons) == (5, 1)


def test_horizons_beyond_the_plan_are_left_out() -> None:
    basis = a_basis(homes=(a_home("2081_seat", 1, 5),), household_types=(ALONE,))

    found = readiness(basis, PlanSettings(), (), Month(YEAR, 12))

    assert {room.months for room in found.places} == {1, 3}


def test_the_plans_own_households_are_the_mix_where_none_is_entered() -> None:
    basis = a_basis(homes=(a_home("2081_seat", 1, 5),), groups=(a_group("g"),), household_types=())

    assert rooms(basis)["2081_seat", 1].persons == 5


def test_without_any_mix_nobody_can_tell() -> None:
    with pytest.raises(UserProblem, match="READINESS_NO_MIX"):
        readiness(a_basis(household_types=()), PlanSettings(), (), JANUARY)


def test_it_stops_when_it_is_told() -> None:
    with pytest.raises(Cancelled):
        readiness(a_basis(), PlanSettings(), (), JANUARY, ignore_progress, lambda: True)


@given(
    homes=st.lists(st.tuples(st.integers(1, 3), st.integers(1, 2), st.integers(0, 3)), max_size=3),
    sfi=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), min_size=1, max_size=2),
    planned=st.integers(0, 2),
    weights=st.tuples(st.integers(1, 3), st.integers(0, 2)),
)
@examples(max_examples=25, deadline=None)
def test_no_more_would_pass_the_checks(
    homes: list[tuple[int, int, int]],
    sfi: list[tuple[int, int]],
    planned: int,
    weights: tuple[int, int],
) -> None:
    """Against the checks of all rules, which know nothing of rows."""
    mix = (HouseholdType("a", SINGLE, weights[0]), HouseholdType("b", Composition(age_19_64=2), weights[1]))
    point = ServicePoint(
        "sfi",
        Service.SFI,
        "Sfi",
        "2081",
        frozenset({"2081_seat"}),
        tuple(Capacity(JANUARY + month, places) for month, places in sorted(dict(sfi).items())),
    )
    basis = a_basis(
        places=(SEAT,),
        homes=tuple(
            replace(a_home("2081_seat", kind, count, first=JANUARY + first), id=f"h{number}")
            for number, (kind, count, first) in enumerate(homes)
        ),
        services=(point,),
        groups=(a_group("g", count=planned),) if planned else (),
        household_types=mix,
    )
    plan = solved(basis).placements

    found = rooms(basis, plan)["2081_seat", 3]

    wanted = [kind for kind in mix if kind.weight]
    ways = [persons_of(way, wanted) for way in every_way(basis, plan, wanted)]
    assert found.any_persons == max(persons for persons, _ in ways)
    assert found.persons == max(persons for persons, in_mix in ways if in_mix)
    assert found.proven


@given(basis=siting_bases(), month=st.sampled_from(WHEN[:4]))
@examples(max_examples=25, deadline=None)
def test_every_rule_bounds_the_room(basis: PlanningSnapshot, month: Month) -> None:
    """One month and one kind of household leave one number to try: with shares, paces, reach and caps."""
    basis = replace(basis, household_types=(ALONE,))
    solution = solved(basis)
    assume(solution.outcome.has_plan)
    found = readiness(basis, PlanSettings(), solution.placements, month)

    caps = tuple(lock for lock in basis.locks if lock.kind is LockKind.AT_MOST)
    asked = PlanSettings(rules_off=frozenset({"quota_kept"}))
    by_code = {room.code: room for room in found.places if room.months == 1}
    for place in basis.places:
        most = 0
        for number in range(1, 30):
            new = a_group("new", place.municipality_code, count=number, assigned=month)
            cell = Placement("new", place.code, month, number)
            everyone = replace(basis, groups=(*basis.groups, new), locks=caps)
            if not breaches_of(everyone, asked, (*solution.placements, cell)):
                most = number
        assert by_code[place.code] == Room(place.code, 1, most, most, proven=True)


def persons_of(way: Sequence[int], wanted: Sequence[HouseholdType]) -> tuple[int, bool]:
    whole, households = sum(kind.weight for kind in wanted), sum(way)
    persons = sum(count * kind.composition.persons for count, kind in zip(way, wanted, strict=True))
    in_mix = all(
        abs(whole * count - kind.weight * households) < whole for count, kind in zip(way, wanted, strict=True)
    )
    return persons, in_mix


def every_way(
    basis: PlanningSnapshot, plan: Sequence[Placement], wanted: Sequence[HouseholdType]
) -> Iterator[tuple[int, ...]]:
    """Every number of each kind, each kind in one of the months: coming together uses no less than spread."""
    asked = PlanSettings(rules_off=frozenset({"quota_kept"}))
    for way in product(range(9), repeat=len(wanted)):
        for when in product(range(3), repeat=len(wanted)):
            further = tuple(
                replace(a_group(f"new{number}", count=count), composition=kind.composition)
                for number, (kind, count) in enumerate(zip(wanted, way, strict=True))
            )
            cells = tuple(
                Placement(f"new{number}", "2081_seat", JANUARY + month, count)
                for number, (count, month) in enumerate(zip(way, when, strict=True))
                if count
            )
            everyone = replace(basis, groups=(*basis.groups, *further))
            if not breaches_of(everyone, asked, (*plan, *cells)):
                yield way
