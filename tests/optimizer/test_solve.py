"""Plans of small planning bases, as the officer sees them."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.canonical import canonical_json
from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Outcome, PlanSettings
from models.domain.quotas import Route
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.errors import ProgramFault
from optimizer.judge import breaches_of, judge
from optimizer.residence import settled
from optimizer.searching.search import search_here
from optimizer.solve import optimise
from optimizer.worker import Watched
from tests.benchmarks.instances import Size, an_instance
from tests.builders import FAMILY, JANUARY, PLACES, YEAR, a_group, a_home, a_quota, a_school, a_snapshot
from tests.optimizer.plans import cells, goal_values, solved
from tests.optimizer.strategies import snapshots

SEAT, VILLAGE = "2081_seat", "2081_village"
DECEMBER = Month(YEAR, 12)
SMALL = an_instance(Size("small", 3, 12, 60), homes_per_household=0.9)


def test_everyone_moves_in_at_once_when_there_is_room() -> None:
    solution = solved(a_snapshot(groups=(a_group("one"),), homes=(a_home(SEAT),)))
    assert solution.outcome is Outcome.OPTIMAL
    assert cells(solution) == [("one", SEAT, "2026-01", 1)]
    assert goal_values(solution) | {"rural_balance": 0} == {
        "in_time": 0,
        "waiting": 0,
        "service_shortage": 0,
        "rural_balance": 0,
        "suitability": 0,
        "cost": 0,
        "changes": 0,
        "code_order": 1,
    }
    assert all(goal.proven for goal in solution.goals)
    assert (solution.gap, solution.breaches, solution.shortages) == (0.0, (), ())


def test_waits_for_a_home_that_is_ready_in_time() -> None:
    solution = solved(a_snapshot(groups=(a_group("one"),), homes=(a_home(SEAT, first=Month(YEAR, 3)),)))
    assert cells(solution) == [("one", SEAT, "2026-03", 1)]
    assert goal_values(solution)["waiting"] == 2


def test_rather_late_than_never_and_then_counted() -> None:
    solution = solved(a_snapshot(groups=(a_group("one"),), homes=(a_home(SEAT, first=Month(YEAR, 6)),)))
    assert cells(solution) == [("one", SEAT, "2026-06", 1)]
    assert (goal_values(solution)["in_time"], goal_values(solution)["waiting"]) == (1, 5)


def test_never_late_when_the_officer_forbids_it() -> None:
    basis = a_snapshot(groups=(a_group("one"),), homes=(a_home(SEAT, first=Month(YEAR, 6)),))
    solution = solved(basis, PlanSettings(late_allowed=False))
    assert cells(solution) == []
    assert (goal_values(solution)["in_time"], goal_values(solution)["waiting"]) == (1, 14)


def test_large_homes_are_kept_for_large_households() -> None:
    groups = (a_group("family", composition=FAMILY, assigned=Month(YEAR, 2)), a_group("single"))
    homes = (a_home(SEAT, 3), a_home(VILLAGE, 1, first=Month(YEAR, 2)))
    solution = solved(a_snapshot(groups=groups, homes=homes))
    assert cells(solution) == [("family", SEAT, "2026-02", 1), ("single", VILLAGE, "2026-02", 1)]


def test_people_and_not_households_are_counted() -> None:
    groups = (a_group("family", composition=FAMILY), a_group("single"))
    solution = solved(a_snapshot(groups=groups, homes=(a_home(SEAT, 3),)))
    assert cells(solution) == [("family", SEAT, "2026-01", 1)]


def test_the_balance_between_town_and_countryside_as_asked() -> None:
    groups = (a_group("singles", count=4),)
    homes = (a_home(SEAT, count=4), a_home(VILLAGE, count=4))
    asked = a_snapshot(groups=groups, homes=homes, rural_permille={"2081": 250})
    assert cells(solved(asked)) == [("singles", SEAT, "2026-01", 3), ("singles", VILLAGE, "2026-01", 1)]
    assert goal_values(solved(asked))["rural_balance"] == 0


def test_the_already_housed_use_services_and_no_homes() -> None:
    housed = a_group("housed", route=Route.ALREADY_HOUSED, composition=FAMILY, count=2, lives_in=SEAT)
    groups = (housed, a_group("family", composition=FAMILY, count=2))
    basis = a_snapshot(groups=groups, homes=(a_home(SEAT, 3, 2),), services=(a_school(SEAT, 3),))
    solution = solved(basis)
    assert cells(solution) == [("family", SEAT, "2026-01", 1), ("housed", SEAT, "2026-01", 2)]


def test_a_service_used_up_by_the_housed_alone_is_a_shortage_not_the_end() -> None:
    housed = a_group("housed", route=Route.ALREADY_HOUSED, composition=FAMILY, count=3, lives_in=SEAT)
    basis = a_snapshot(groups=(housed,), services=(a_school(SEAT, 1),))
    solution = solved(basis)
    assert solution.outcome is Outcome.OPTIMAL
    assert [(shortage.point_id, shortage.missing) for shortage in solution.shortages] == [
        ("school_2081_seat", 2)
    ]
    assert goal_values(solution)["service_shortage"] == 2 * 14


def test_a_shortage_in_services_is_allowed_counted_and_as_small_as_can_be() -> None:
    groups = (a_group("family", composition=FAMILY, count=2),)
    homes = (a_home(SEAT, 3, 2), a_home(VILLAGE, 3, 1))
    basis = a_snapshot(groups=groups, homes=homes, services=(a_school(SEAT, 0),))
    out_of_reach_too = frozenset({"service_within_reach"})
    solution = solved(basis, PlanSettings(service_shortage_allowed=True, rules_off=out_of_reach_too))
    assert cells(solution) == [("family", SEAT, "2026-01", 1), ("family", VILLAGE, "2026-01", 1)]
    assert goal_values(solution)["service_shortage"] == 14


def test_a_rule_switched_off_no_longer_holds() -> None:
    basis = a_snapshot(groups=(a_group("one"),))
    assert cells(solved(basis)) == []
    off = solved(basis, PlanSettings(rules_off=frozenset({"home_capacity"})))
    assert [cell[0] for cell in cells(off)] == ["one"]


def test_free_households_go_where_the_quota_has_room() -> None:
    free = a_group("free", municipality_codes=("2034", "2081"), composition=FAMILY, count=2)
    homes = (a_home("2034_seat", 3, 2), a_home(SEAT, 3, 2))
    basis = a_snapshot(groups=(free,), homes=homes, quotas=(a_quota("2034", 4), a_quota("2081", 7)))
    assert cells(solved(basis)) == [("free", "2034_seat", "2026-01", 1), ("free", SEAT, "2026-01", 1)]


def test_exact_locks_hold() -> None:
    groups = (a_group("singles", count=3),)
    homes = (a_home(SEAT, count=3), a_home(VILLAGE, count=3))
    lock = Lock("lock", VILLAGE, LockKind.EXACTLY, 2, month=Month(YEAR, 2))
    solution = solved(a_snapshot(groups=groups, homes=homes, locks=(lock,)))
    assert ("singles", VILLAGE, "2026-02", 2) in cells(solution)


def test_exact_locks_that_cannot_hold_are_named() -> None:
    locks = (
        Lock("impossible", SEAT, LockKind.EXACTLY, 5),
        Lock("fine", VILLAGE, LockKind.EXACTLY, 1),
    )
    homes = (a_home(SEAT, count=3), a_home(VILLAGE))
    solution = solved(a_snapshot(groups=(a_group("singles", count=9),), homes=homes, locks=locks))
    assert solution.outcome is Outcome.INFEASIBLE
    assert [(breach.subject, breach.limit, breach.actual) for breach in solution.breaches] == [
        (("impossible", SEAT, ""), 5, 3)
    ]
    assert solution.placements == ()


@pytest.mark.parametrize("place", ["2034_village", "nowhere"])
def test_a_lock_where_nobody_can_live(place: str) -> None:
    solution = solved(a_snapshot(locks=(Lock("lock", place, LockKind.EXACTLY, 1),)))
    assert solution.outcome is Outcome.INFEASIBLE
    assert [breach.subject[0] for breach in solution.breaches] == ["lock"]


def test_what_is_impossible_is_found_out_without_any_goal() -> None:
    """Places short are no goal while the rule about them is off: then no goal is left."""
    asked = PlanSettings(goals=("service_shortage",), rules_off=frozenset({"service_capacity"}))
    locked = a_snapshot(locks=(Lock("lock", SEAT, LockKind.EXACTLY, 1),))
    assert solved(locked, asked).outcome is Outcome.INFEASIBLE
    assert goal_values(solved(a_snapshot(), asked)) == {"code_order": 0}


def test_no_time_still_gives_a_plan_with_an_honest_gap() -> None:
    solution = solved(SMALL, PlanSettings(time_limit_seconds=0.0))
    assert solution.outcome is Outcome.FEASIBLE
    assert solution.placements
    assert solution.gap is not None
    assert solution.gap > 0
    assert not solution.goals[-1].proven


def test_stopped_at_once_keeps_the_first_plan() -> None:
    solution = optimise(SMALL, PlanSettings(), cancelled=lambda: True, searcher=search_here)
    assert solution.outcome is Outcome.STOPPED
    assert solution.placements
    assert not any(goal.proven for goal in solution.goals)


def test_the_same_input_in_another_order_gives_the_same_plan() -> None:
    turned = replace(
        SMALL,
        municipalities=SMALL.municipalities[::-1],
        places=SMALL.places[::-1],
        quotas=SMALL.quotas[::-1],
        groups=SMALL.groups[::-1],
        homes=SMALL.homes[::-1],
        services=SMALL.services[::-1],
    )
    first, second = solved(SMALL), solved(turned)
    assert canonical_json(replace(first, report=second.report)) == canonical_json(second)


def test_a_county_without_anything() -> None:
    empty = a_snapshot(municipalities=(), places=(), quotas=())
    assert solved(empty).outcome is Outcome.OPTIMAL


def test_a_plan_that_breaks_its_own_rules_is_never_shown() -> None:
    def wrong(questions, settings, hear, cancelled) -> Watched:  # type: ignore[no-untyped-def] # a stand-in
        def tell(news: object) -> None:
            if getattr(news, "placements", None) is not None:
                news = replace(news, placements=(Placement("one", SEAT, JANUARY, 2),))  # type: ignore[type-var] # whatever comes is a dataclass
            hear(news)

        return search_here(questions, settings, tell, cancelled)

    basis = a_snapshot(groups=(a_group("one"),), homes=(a_home(SEAT),), places=PLACES[-3:])
    with pytest.raises(ProgramFault):
        optimise(basis, PlanSettings(), searcher=wrong)


@given(snapshots(), st.booleans(), st.booleans())
@settings(max_examples=40)
def test_random_plans_are_proven_and_keep_every_rule(
    snapshot: PlanningSnapshot, late_allowed: bool, soft: bool
) -> None:
    solution = solved(snapshot, PlanSettings(late_allowed=late_allowed, service_shortage_allowed=soft))
    if any(lock.kind is not LockKind.AT_MOST for lock in snapshot.locks):
        assert solution.outcome in (Outcome.OPTIMAL, Outcome.INFEASIBLE)
        assert (solution.outcome is Outcome.INFEASIBLE) == bool(solution.breaches)
    else:
        assert solution.outcome is Outcome.OPTIMAL


@given(snapshots())
@settings(max_examples=20)
def test_no_plan_is_better(snapshot: PlanningSnapshot) -> None:
    """Against every plan there is of the first two groups, each a single household."""
    movable = [replace(group, count=1) for group in snapshot.groups if group.needs_home][:2]
    housed = [group for group in snapshot.groups if not group.needs_home]
    snapshot = replace(snapshot, groups=(*housed, *movable), locks=()).in_order()
    asked = PlanSettings()
    best = min(
        tuple(goal.value for goal in judge(snapshot, asked, plan).goals)
        for plan in every_plan(snapshot, movable)
        if not breaches_of(snapshot, asked, plan)
    )
    assert tuple(goal.value for goal in solved(snapshot, asked).goals) == best


def every_plan(snapshot: PlanningSnapshot, movable: list[HouseholdGroup]) -> list[tuple[Placement, ...]]:
    fixed = tuple(settled(snapshot))
    options = [
        [
            None,
            *(
                Placement(group.id, place.code, month, 1)
                for place in snapshot.places
                if place.municipality_code in group.municipality_codes
                for month in snapshot.months
                if month >= group.assigned
            ),
        ]
        for group in movable
    ]
    return [(*fixed, *(cell for cell in chosen if cell is not None)) for chosen in product(*options)]
