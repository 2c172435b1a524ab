"""From quotas to whole households."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.households import Composition, HouseholdGroup, HouseholdType
from models.domain.months import Month
from models.domain.quotas import MunicipalQuota, Route
from models.domain.snapshot import PlanningSnapshot
from models.errors import UserProblem
from models.problems import sentence
from models.wording import Language, Wording
from optimizer.demand import with_demand
from tests.builders import FAMILY, PLACES, SINGLE, a_group, a_quota, a_snapshot

SINGLES = HouseholdType("single", SINGLE, 3)
FAMILIES = HouseholdType("family4", FAMILY, 1)
SWEDISH = Wording(Language.SWEDISH)


def planned(
    *quotas: MunicipalQuota, types: tuple[HouseholdType, ...] = (SINGLES, FAMILIES), **changes: object
) -> PlanningSnapshot:
    return with_demand(a_snapshot(quotas=quotas, household_types=types, **changes))


def persons(snapshot: PlanningSnapshot, municipality: str, route: Route) -> int:
    return sum(
        group.persons
        for group in snapshot.groups
        if group.municipality_codes == (municipality,) and group.route is route
    )


def households(groups: tuple[HouseholdGroup, ...]) -> Counter[Composition]:
    counted: Counter[Composition] = Counter()
    for group in groups:
        counted[group.composition] += group.count
    return counted


def test_persons_add_up_exactly_and_follow_the_mix() -> None:
    snapshot = planned(a_quota("2081", 70))
    assert persons(snapshot, "2081", Route.AGENCY_HOUSING) == 70
    assert households(snapshot.groups) == {SINGLE: 30, FAMILY: 10}


def test_each_route_becomes_households_of_its_own() -> None:
    quota = MunicipalQuota(
        "2081", 30, {Route.ALREADY_HOUSED: 14, Route.AGENCY_HOUSING: 9, Route.RESETTLEMENT: 7}
    )
    snapshot = planned(quota)
    assert [persons(snapshot, "2081", route) for route in Route] == [14, 9, 7]


def test_the_already_housed_live_in_the_seat() -> None:
    snapshot = planned(a_quota("2081", 5, already_housed=5))
    assert {group.lives_in for group in snapshot.groups} == {"2081_seat"}


def test_without_a_seat_they_live_in_the_largest_place() -> None:
    places = tuple(replace(place, is_seat=False) for place in PLACES if place.code != "2081_seat")
    snapshot = planned(a_quota("2081", 5, already_housed=5), places=places)
    assert {group.lives_in for group in snapshot.groups} == {"2081_land"}


def test_receptions_are_reckoned_to_the_already_housed_first() -> None:
    snapshot = planned(replace(a_quota("2081", 20, already_housed=8), received=11))
    assert persons(snapshot, "2081", Route.ALREADY_HOUSED) == 0
    assert persons(snapshot, "2081", Route.AGENCY_HOUSING) == 9


def test_entered_groups_are_part_of_the_quota() -> None:
    entered = a_group("case", composition=FAMILY, count=2)
    snapshot = planned(a_quota("2081", 20), groups=(entered,))
    assert entered in snapshot.groups
    assert persons(snapshot, "2081", Route.AGENCY_HOUSING) == 20


def test_entered_groups_beyond_the_quota_leave_nothing_to_derive() -> None:
    entered = a_group("case", composition=FAMILY, count=6)
    assert planned(a_quota("2081", 20), groups=(entered,)).groups == (entered,)


def test_large_free_households_are_reckoned_first_so_that_nobody_is_counted_twice() -> None:
    small = a_group("a", municipality_codes=("2023", "2081"), composition=SINGLE)
    large = a_group("b", municipality_codes=("2023", "2081"), composition=FAMILY)
    snapshot = planned(a_quota("2023", 3), a_quota("2081", 4), groups=(small, large))
    assert sum(group.persons for group in snapshot.groups) == 7


def test_a_free_household_is_reckoned_to_the_municipality_with_most_room() -> None:
    free = a_group("free", municipality_codes=("2023", "2081"), composition=FAMILY)
    snapshot = planned(a_quota("2023", 10), a_quota("2081", 20), groups=(free,))
    assert persons(snapshot, "2023", Route.AGENCY_HOUSING) == 10
    assert persons(snapshot, "2081", Route.AGENCY_HOUSING) == 16


def test_nothing_is_lost_or_made_for_a_quota_of_zero() -> None:
    assert planned(a_quota("2081", 0)).groups == ()


def test_months_follow_the_profile_by_largest_remainder() -> None:
    weights = (0, 0, 4, 0, 0, 2, 0, 0, 1, 0, 0, 0)
    snapshot = planned(a_quota("2081", 9), types=(SINGLES,), month_weights=weights)
    by_month = Counter({str(group.assigned): group.count for group in snapshot.groups})
    assert by_month == {"2026-03": 5, "2026-06": 3, "2026-09": 1}


def test_types_are_spread_over_the_year() -> None:
    snapshot = planned(a_quota("2081", 84), types=(SINGLES, FAMILIES))
    family_months = [group.assigned.number for group in snapshot.groups if group.composition == FAMILY]
    assert family_months == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]


def test_small_quotas_together_follow_mix_and_profile() -> None:
    """Alone, five persons are nearest to a family and a single; a household is no year either."""
    codes = ("2021", "2023", "2026", "2029", "2031", "2034", "2039", "2061", "2062", "2080", "2081", "2082")
    snapshot = planned(*(a_quota(code, 5) for code in codes))
    counted = households(snapshot.groups)
    assert (counted[SINGLE], counted[FAMILY]) == (24, 9), "ideally 25.7 and 8.6"
    by_month = Counter[Month]()
    for group in snapshot.groups:
        by_month[group.assigned] += group.count
    assert sorted(by_month.values()) == [2] * 3 + [3] * 9


def test_group_ids_are_ascii_and_say_what_they_are() -> None:
    snapshot = planned(a_quota("2081", 4), types=(FAMILIES,))
    assert [group.id for group in snapshot.groups] == ["2081-agency_housing-family4-2026-01"]


def test_an_entered_group_keeps_its_id() -> None:
    entered = a_group("2081-agency_housing-family4-2026-01", composition=SINGLE)
    snapshot = planned(a_quota("2081", 5), types=(FAMILIES,), groups=(entered,))
    assert [group.id for group in snapshot.groups] == [entered.id, f"{entered.id}-2"]


def test_the_order_of_the_parts_changes_nothing() -> None:
    quotas = (a_quota("2081", 20), a_quota("2023", 9), a_quota("2034", 13))
    types = (SINGLES, FAMILIES)
    assert planned(*quotas, types=types) == planned(*reversed(quotas), types=types[::-1])


def test_a_mix_that_cannot_add_up_is_refused_with_advice() -> None:
    with pytest.raises(UserProblem) as problem:
        planned(a_quota("2081", 7), types=(FAMILIES,))
    assert problem.value.code == "DEMAND_NOT_WHOLE"
    said = sentence(problem.value, SWEDISH)
    assert said.startswith("7 personer i Borlänge går inte jämnt upp")
    assert said.splitlines()[-1] == "Lägg till typen ensamstående i hushållsmixen."


def test_an_empty_mix_is_refused() -> None:
    with pytest.raises(UserProblem, match="DEMAND_NO_MIX"):
        planned(a_quota("2081", 7), types=())


def test_already_housed_without_any_place_are_refused() -> None:
    with pytest.raises(UserProblem, match="DEMAND_NO_PLACE"):
        planned(a_quota("2081", 7, already_housed=7), places=())


@given(
    st.lists(st.integers(0, 60), min_size=1, max_size=6),
    st.lists(st.integers(0, 9), min_size=12, max_size=12),
)
def test_always_exact(quotas: list[int], weights: list[int]) -> None:
    codes = [f"20{number:02d}" for number in range(len(quotas))]
    snapshot = with_demand(
        a_snapshot(
            quotas=tuple(a_quota(code, quota) for code, quota in zip(codes, quotas, strict=True)),
            household_types=(SINGLES, FAMILIES),
            month_weights=tuple(weights),
        )
    )
    for code, quota in zip(codes, quotas, strict=True):
        assert persons(snapshot, code, Route.AGENCY_HOUSING) == quota
    if any(weights):
        assert all(weights[group.assigned.number - 1] for group in snapshot.groups)
