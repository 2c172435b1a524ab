"""Repairs: what is told has been tried, is as small as can be, and helps everybody whom anything helps."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from models.domain.homes import HousingProject
from models.domain.households import Composition, Need
from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.services import Capacity, Service
from models.domain.snapshot import Lock, LockKind, Pace, PlanningSnapshot
from models.progress import Cancelled
from optimizer.parts import parts_of
from optimizer.repairing.change import Change, ChangeKind, PaceUnit, with_changes
from optimizer.repairing.elastic import elastic
from optimizer.repairing.repairs import Repair, Repairs, repairs
from optimizer.repairing.sought import sought
from tests.builders import FAMILY, JANUARY, YEAR, a_group, a_home, a_quota, a_school, a_snapshot
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.siting_strategies import siting_bases
from tests.optimizer.strategies import settings_of_plans, snapshots

SEAT, VILLAGE = "2081_seat", "2081_village"
MARCH = Month(YEAR, 3)
ASKED = PlanSettings()
FAMILIES = a_group("families", composition=FAMILY, count=3, assigned=MARCH, allowed_places=frozenset({SEAT}))


def smallest(basis: PlanningSnapshot, wishes: PlanSettings = ASKED) -> Repair:
    return sought(basis, wishes).found[0]


def left_out(basis: PlanningSnapshot, wishes: PlanSettings) -> int | None:
    solution = solved(basis, replace(wishes, goals=("in_time",)))
    return goal_values(solution)["in_time"] if solution.outcome.has_plan else None


def test_homes_of_the_size_and_from_the_month_that_they_are_needed() -> None:
    basis = a_snapshot(groups=(FAMILIES,), homes=(a_home(SEAT, 3), a_home(SEAT, 2, 9)))
    answer = sought(basis, ASKED)
    assert answer.persons_left == 8
    assert answer.found == (Repair((Change(ChangeKind.HOMES, SEAT, 2, 3, month=Month(YEAR, 5)),), 0, ()),)


def test_step_free_homes_only_for_those_who_need_them() -> None:
    needy = a_group("needy", needs=frozenset({Need.STEP_FREE}), allowed_places=frozenset({SEAT}))
    other = a_group("other", allowed_places=frozenset({SEAT}))
    (repair,) = sought(a_snapshot(groups=(needy, other)), ASKED).found
    assert [(change.step_free, change.amount) for change in repair.changes] == [(False, 1), (True, 1)]


def test_homes_and_places_in_school_together() -> None:
    basis = a_snapshot(groups=(FAMILIES,), homes=(a_home(SEAT, 3),), services=(a_school(SEAT, 1),))
    kinds = {change.kind: change.amount for change in smallest(basis).changes}
    assert kinds == {ChangeKind.HOMES: 2, ChangeKind.SERVICE: 2}


def test_places_that_the_housed_lack_come_on_top() -> None:
    housed = a_group("h", route=Route.ALREADY_HOUSED, composition=FAMILY, count=2, lives_in=SEAT)
    school = replace(a_school(SEAT, 9), capacity=(Capacity(JANUARY, 9), Capacity(Month(YEAR, 4), 1)))
    basis = a_snapshot(groups=(housed, FAMILIES), homes=(a_home(SEAT, 3, 3),), services=(school,))
    repair = smallest(basis)
    assert repair.persons_left == 0
    mended, _ = with_changes(basis, ASKED, repair.changes)
    assert mended.services[0].free_places(Month(YEAR + 1, 2)) == 5


def test_room_in_the_quota_whatever_has_been_received() -> None:
    quota = replace(a_quota("2081", 4), received=6)
    basis = a_snapshot(groups=(a_group("g", count=2),), homes=(a_home(SEAT, count=2),), quotas=(quota,))
    repair = smallest(basis)
    assert repair.changes == (Change(ChangeKind.QUOTA, "2081", 2, route=Route.AGENCY_HOUSING),)
    assert repair.persons_left == 0


@pytest.mark.parametrize(
    ("lock", "change"),
    [
        (Lock("l", SEAT, LockKind.AT_MOST, 1), 2),
        (Lock("l", SEAT, LockKind.EXACTLY, 1), 2),
        (Lock("l", SEAT, LockKind.EXACTLY, 5), -2),
        (Lock("l", SEAT, LockKind.AT_LEAST, 4), -1),
        (Lock("l", SEAT, LockKind.EXACTLY, 9, month=MARCH), -6),
    ],
)
def test_locks_that_give(lock: Lock, change: int) -> None:
    group = a_group("g", count=3, allowed_places=frozenset({SEAT}))
    basis = a_snapshot(groups=(group,), homes=(a_home(SEAT, count=3),), locks=(lock,))
    repair = smallest(basis)
    assert repair.changes == (Change(ChangeKind.LOCK, "l", change),)
    assert repair.persons_left == 0


def test_a_lock_on_a_place_that_there_is_none_of_gives_way() -> None:
    basis = a_snapshot(groups=(FAMILIES,), homes=(a_home(SEAT, 3, 3),))
    basis = replace(basis, locks=(Lock("l", "9999", LockKind.EXACTLY, 2),))
    assert smallest(basis).changes == (Change(ChangeKind.LOCK, "l", -2),)


def test_a_faster_pace() -> None:
    basis = a_snapshot(
        groups=(a_group("g", count=9),),
        homes=(a_home(SEAT, count=9),),
        paces=(Pace("2081", households=2),),
    )
    (repair,) = (found for found in sought(basis, ASKED).found if found.changes[0].kind is ChangeKind.PACE)
    assert repair.changes == (Change(ChangeKind.PACE, "2081", 1, unit=PaceUnit.HOUSEHOLDS),)


def test_more_newcomers_among_the_inhabitants() -> None:
    """Two thousandths of 5 000 inhabitants are 10 persons; 12 are to come."""
    basis = a_snapshot(
        groups=(FAMILIES,), homes=(a_home(SEAT, 3, 3),), quotas=(a_quota("2081", 12),), newcomers_permille=2
    )
    assert smallest(basis).changes == (Change(ChangeKind.NEWCOMERS, "", 1),)


def test_a_lower_floor() -> None:
    group = a_group("g", scores={SEAT: 0.4})
    basis = a_snapshot(groups=(group,), homes=(a_home(SEAT),))
    wishes = PlanSettings(score_floor=0.5)
    repair = smallest(basis, wishes)
    assert repair.changes == (Change(ChangeKind.FLOOR, "", 10),)
    assert with_changes(basis, wishes, repair.changes)[1].score_floor == 0.4


def test_nothing_to_repair() -> None:
    basis = a_snapshot(groups=(a_group("g"),), homes=(a_home(SEAT),))
    answer = sought(basis, ASKED)
    assert answer == Repairs(0, ())
    assert not answer.is_needed


def test_what_no_repair_helps() -> None:
    """Nobody can be given a health centre, and who should have come last year is late whatever is done."""
    ill = a_group("ill", needs=frozenset({Need.HEALTH_CENTRE}))
    late = a_group("late", assigned=Month(YEAR - 1, 6))
    answer = sought(a_snapshot(groups=(ill, late), homes=(a_home(SEAT, count=2),)), ASKED)
    assert answer == Repairs(2, ())
    assert answer.is_needed


def test_undecided_projects_are_used_before_homes_are_asked_for() -> None:
    modules = HousingProject("p", SEAT, "Moduler", 3, 4, JANUARY, decided=False, detail_plan_adopted=True)
    off = frozenset({"project_requirements"})
    basis = a_snapshot(groups=(FAMILIES,), projects=(replace(modules, units=2),))
    repair = smallest(basis, PlanSettings(siting=True, rules_off=off))
    assert [change.amount for change in repair.changes] == [1]


def test_money_for_one_more_unit() -> None:
    modules = HousingProject("p", SEAT, "Moduler", 3, 4, JANUARY, decided=False, unit_cost=1_234_567)
    off = frozenset({"project_requirements"})
    basis = a_snapshot(groups=(FAMILIES,), projects=(modules,), budget=2_500_000)
    assert not sought(basis, PlanSettings(siting=True, rules_off=off)).is_needed
    served = (a_school(SEAT, 9), a_school(SEAT, 9, Service.PRESCHOOL))
    places = tuple(replace(place, transport=80) for place in basis.places)
    ready = replace(modules, detail_plan_adopted=True)
    basis = replace(basis, places=places, services=served, projects=(ready,))
    repair = smallest(basis, PlanSettings(siting=True))
    (change,) = repair.changes
    assert change.kind is ChangeKind.BUDGET
    assert 3 * 1_234_567 <= 2_500_000 + change.amount <= 3 * 1_234_567 + 1_234_567
    assert repair.persons_left == 0


def test_repairs_differ_in_what_they_change() -> None:
    group = a_group("g", count=2, composition=Composition(age_19_64=1))
    lock = Lock("l", SEAT, LockKind.AT_MOST, 0)
    answer = sought(a_snapshot(groups=(group,), homes=(a_home(SEAT, count=2),), locks=(lock,)), ASKED)
    subjects = [{(change.kind, change.subject) for change in repair.changes} for repair in answer.found]
    assert len(subjects) == 3
    assert subjects[0] == {(ChangeKind.LOCK, "l")}
    assert all(one != other for one in subjects for other in subjects if one is not other)


def test_in_a_child_process() -> None:
    basis = a_snapshot(groups=(FAMILIES,), homes=(a_home(SEAT, 3),))
    assert repairs(basis, ASKED) == sought(basis, ASKED)


def test_cancelling() -> None:
    with pytest.raises(Cancelled):
        sought(a_snapshot(groups=(FAMILIES,)), ASKED, cancelled=lambda: True)


def test_equal_bases_have_equal_repairs() -> None:
    groups = tuple(a_group(f"g{number}", composition=FAMILY, count=2) for number in range(4))
    basis = a_snapshot(groups=groups)
    turned = replace(basis, groups=groups[::-1], places=basis.places[::-1])
    assert sought(basis, ASKED) == sought(turned, ASKED)


@settings(max_examples=60)
@given(snapshots(), settings_of_plans())
def test_what_is_told_holds(basis: PlanningSnapshot, wishes: PlanSettings) -> None:
    answer = sought(basis, wishes)
    event("impossible" if answer.persons_left is None else "short" if answer.is_needed else "in order")
    assert answer.complete
    assert answer.persons_left == left_out(basis, wishes)
    for repair in answer.found:
        assert repair.changes
        assert left_out(*with_changes(basis, wishes, repair.changes)) == repair.persons_left
    if answer.persons_left is None:
        assert answer.found


@settings(max_examples=40)
@given(siting_bases(), st.booleans())
def test_what_is_told_holds_with_projects_and_shares(basis: PlanningSnapshot, siting: bool) -> None:
    wishes = PlanSettings(goals=("in_time",), siting=siting)
    answer = sought(basis, wishes)
    assert answer.persons_left == left_out(basis, wishes)
    for repair in answer.found:
        assert left_out(*with_changes(basis, wishes, repair.changes)) == repair.persons_left
        assert answer.persons_left is None or repair.persons_left < answer.persons_left
    assert answer.found or answer.persons_left == left_out(*_without_limits(basis, wishes))


@settings(max_examples=60)
@given(snapshots(), settings_of_plans())
def test_whoever_can_be_helped_is_helped(basis: PlanningSnapshot, wishes: PlanSettings) -> None:
    """As few are left as with homes, places and quotas for everybody, and nothing that limits."""
    answer = sought(basis, wishes)
    assume(answer.persons_left is not None)
    least = left_out(*_without_limits(basis, wishes))
    if answer.found:
        assert answer.found[0].persons_left == least
    else:
        assert answer.persons_left == least


def _without_limits(basis: PlanningSnapshot, wishes: PlanSettings) -> tuple[PlanningSnapshot, PlanSettings]:
    homes = tuple(a_home(place.code, 8, 99, step_free=True) for place in basis.places)
    limits = {"quota_kept", "service_capacity", "monthly_pace", "locks_kept"}
    share = None if basis.newcomers_permille is None else 1000
    return (
        replace(basis, homes=(*basis.homes, *homes), newcomers_permille=share, landlord_permille=None),
        replace(wishes, rules_off=wishes.rules_off | limits | {"fairness_floor"}),
    )


@settings(max_examples=30)
@given(snapshots(), settings_of_plans(), st.data())
def test_no_single_smaller_change_does_as_much(
    basis: PlanningSnapshot, wishes: PlanSettings, data: st.DataObject
) -> None:
    answer = sought(basis, wishes)
    assume(answer.found)
    best = answer.found[0]
    models = [elastic(part, wishes) for part in parts_of(basis.in_order(), wishes)]
    weights = {give.change: give.weight for model in models for give in model.gives}
    total = sum(_weight(change, weights) for change in best.changes)
    smaller = [change for change, weight in weights.items() if weight < total]
    assume(smaller)
    change: Any = data.draw(st.sampled_from(smaller))
    left = left_out(*with_changes(basis, wishes, [change]))
    if answer.persons_left is None:
        assert left is None
    else:
        assert left is not None
        assert left > best.persons_left


def _weight(change: Change, weights: dict[Change, int]) -> int:
    step = 1 if change.amount > 0 else -1
    return abs(change.amount) * weights[replace(change, amount=step, month=None)]
