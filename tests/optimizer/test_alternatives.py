"""Every price is proven by planning again from nothing, and in tiny plans by trying every plan there is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from models.domain.geography import LocalityKind
from models.domain.homes import HousingProject
from models.domain.households import Composition, Link, LinkKind, Need
from models.domain.proposal import PlanSettings, Solution
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.errors import UserProblem
from models.progress import Cancelled, Progress
from optimizer.explaining.alternatives import CellExplained, explain_cell
from optimizer.explaining.closed_places import closed_places
from optimizer.explaining.what_if import GoalPrice, Inquiry
from optimizer.searching.planned import Planned
from optimizer.searching.search import search_here
from tests.builders import FAMILY, JANUARY, a_group, a_home, a_place, a_school, a_snapshot
from tests.optimizer.every_plan import EveryPlan, small_enough
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.strategies import settings_of_plans, snapshots

MOST_PLANS = 1_000
CASES = PlanSettings(goals=("in_time", "suitability"))


def an_inquiry(snapshot: PlanningSnapshot, asked: PlanSettings | None = None) -> Inquiry:
    asked = asked or PlanSettings()
    return Inquiry(Planned(snapshot, asked, solved(snapshot, asked)), searcher=search_here)


def locked(snapshot: PlanningSnapshot, *locks: tuple[LockKind, str, str, int]) -> PlanningSnapshot:
    added = tuple(
        Lock(f"test_{number}", place, kind, households, group_id=group)
        for number, (kind, group, place, households) in enumerate(locks)
    )
    return replace(snapshot, locks=(*snapshot.locks, *added))


def after(prices: tuple[GoalPrice, ...]) -> dict[str, int]:
    return {price.id: price.after for price in prices}


def told(explained: CellExplained) -> list[tuple[str | None, int]]:
    """Places with what each costs in millionths of a score."""
    return [
        (found.place_code, next(price.more for price in found.prices if price.id == "suitability"))
        for found in explained.alternatives
    ]


def three_cases(**changes: object) -> PlanningSnapshot:
    """Three households of one, three homes in three places of Borlänge, scores known by heart."""
    scores = {"2081_seat": 0.9, "2081_village": 0.5, "2081_land": 0.2}
    basis = a_snapshot(
        groups=(
            a_group("a", scores=scores),
            a_group("b", scores={**scores, "2081_seat": 0.6}),
            a_group("c", scores={**scores, "2081_seat": 0.3}),
        ),
        homes=tuple(a_home(f"2081_{place}", 2) for place in ("seat", "village", "land")),
    )
    return replace(basis, **changes)


def test_a_case_is_told_its_best_alternatives_with_what_each_costs() -> None:
    inquiry = an_inquiry(three_cases(), CASES)
    explained = explain_cell(inquiry, "a", "2081_seat")
    assert [place for place, _ in told(explained)] == ["2081_land", "2081_village", None]
    for place, price in told(explained)[:2]:
        assert place is not None
        forced = solved(locked(inquiry.basis, (LockKind.AT_LEAST, "a", place, 1)), CASES)
        assert (
            price == goal_values(forced)["suitability"] - goal_values(inquiry.planned.solution)["suitability"]
        )
    without = explained.alternatives[-1].prices
    assert [(price.id, price.more) for price in without if price.id == "in_time"] == [("in_time", 1)]
    assert all(price.proven for found in explained.alternatives for price in found.prices)


def test_questions_lock_cells_also_where_the_locks_of_the_plan_are_switched_off() -> None:
    """Else leaving somebody out would seem to cost nothing, and nobody could live anywhere else."""
    off = replace(CASES, rules_off=frozenset({"locks_kept"}))
    basis = locked(three_cases(), (LockKind.AT_MOST, "a", "2081_seat", 0))
    unlocked = explain_cell(an_inquiry(three_cases(), CASES), "a", "2081_seat")
    assert explain_cell(an_inquiry(basis, off), "a", "2081_seat") == unlocked


def test_where_someone_must_be_without_the_other_places_are_tried_one_by_one() -> None:
    """Two homes, both taken: no plan moves the household without leaving somebody out."""
    basis = three_cases(homes=(a_home("2081_seat", 2), a_home("2081_village", 2)))
    inquiry = an_inquiry(basis, CASES)
    (where,) = inquiry.households("a")
    explained = explain_cell(inquiry, "a", where)
    places = [found.place_code for found in explained.alternatives]
    assert set(places) == {"2081_village", None}
    assert [closed.place_code for closed in explained.closed] == ["2081_land"]
    assert explained.complete


def test_a_household_without_a_home_is_told_what_a_home_for_it_would_cost() -> None:
    basis = three_cases(homes=(a_home("2081_seat", 2), a_home("2081_village", 2)))
    inquiry = an_inquiry(basis, CASES)
    (left_out,) = (group.id for group in basis.groups if not inquiry.households(group.id))
    explained = explain_cell(inquiry, left_out)
    assert explained.place_code is None
    for found in explained.alternatives:
        assert found.place_code is not None
        forced = solved(locked(basis, (LockKind.AT_LEAST, left_out, found.place_code, 1)), CASES)
        assert after(found.prices) == goal_values(forced)
    assert len(explained.alternatives) == 2


def test_one_household_of_several_moves_and_the_others_stay() -> None:
    basis = a_snapshot(
        groups=(a_group("singles", count=4),),
        homes=(a_home("2081_seat", 2, 4), a_home("2081_land", 2, 4), a_home("2081_village", 2, 1)),
    )
    inquiry = an_inquiry(basis)
    (place, households) = max(inquiry.households("singles").items(), key=lambda item: item[1])
    explained = explain_cell(inquiry, "singles", place)
    assert explained.households == households
    places = [found.place_code for found in explained.alternatives]
    assert len(places) == 3
    assert None not in places[:2]
    assert place not in places


def test_a_place_says_rule_by_rule_why_nobody_can_live_there() -> None:
    family = a_group("family", composition=FAMILY, needs=frozenset({Need.STEP_FREE}), count=1)
    basis = a_snapshot(
        groups=(family,),
        homes=(
            a_home("2081_seat", 3, step_free=True),
            a_home("2081_land", 3),
            a_home("2081_village", 2, step_free=True),
        ),
        services=(a_school("2081_seat", 9), a_school("2081_land", 0), a_school("2081_village", 9)),
    )
    basis = replace(
        basis,
        services=(
            *basis.services,
            *(a_school(f"2081_{p}", 9, Service.PRESCHOOL) for p in ("seat", "village")),
        ),
    )
    found = closed_places(basis, PlanSettings(), family)
    rules = {closed.place_code: {breach.rule_id for breach in closed.breaches} for closed in found}
    assert rules.keys() == {"2081_land", "2081_village"}
    assert {"home_suits_needs", "service_capacity"} <= rules["2081_land"]
    assert rules["2081_village"] == {"home_capacity", "home_suits_needs"}


def test_a_lock_that_forbids_closes_a_place() -> None:
    basis = locked(three_cases(), (LockKind.AT_MOST, "a", "2081_land", 0))
    (closed,) = closed_places(basis, CASES, basis.groups[0])
    assert closed.place_code == "2081_land"
    assert [breach.rule_id for breach in closed.breaches] == ["locks_kept"]


def test_what_the_plan_does_not_hold_is_refused() -> None:
    inquiry = an_inquiry(three_cases(), CASES)
    with pytest.raises(UserProblem, match="EXPLAIN_NO_GROUP"):
        explain_cell(inquiry, "nobody", "2081_seat")
    with pytest.raises(UserProblem, match="EXPLAIN_NOT_THERE"):
        explain_cell(inquiry, "a", "2081_land")


def test_questions_tell_how_far_they_have_come_and_stop_when_told_to() -> None:
    heard: list[Progress] = []
    inquiry = an_inquiry(three_cases(), CASES)
    inquiry.progress = heard.append
    explain_cell(inquiry, "a", "2081_seat")
    assert [news.done for news in heard] == sorted(news.done for news in heard)
    assert heard[-1].done == inquiry.asked > 2
    inquiry.cancelled = lambda: True
    with pytest.raises(Cancelled):
        explain_cell(inquiry, "a", "2081_seat")


def test_closed_places_of_a_wider_municipality_do_not_depend_on_other_households() -> None:
    """A home that others have taken is no closed place: it has a price."""
    place = a_place("2081_land", kind=LocalityKind.COUNTRYSIDE)
    basis = three_cases(homes=(a_home(place.code, 2),))
    (first, *_) = basis.groups
    assert place.code not in {closed.place_code for closed in closed_places(basis, CASES, first)}


@given(st.data())
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
def test_the_first_alternative_is_the_best_of_every_plan(data: st.DataObject) -> None:
    asked = replace(data.draw(settings_of_plans()), score_floor=None)
    snapshot = small_enough(data.draw(snapshots()), asked, MOST_PLANS).basis
    solution: Solution = solved(snapshot, asked)
    assume(solution.outcome.has_plan)
    inquiry = Inquiry(Planned(snapshot, asked, solution), searcher=search_here)
    assume(inquiry.moves)
    cell = data.draw(st.sampled_from(inquiry.moves))
    explained = explain_cell(inquiry, cell.group_id, cell.place_code, most=1)
    fewer = (LockKind.AT_MOST, cell.group_id, cell.place_code, explained.households - 1)
    best = EveryPlan(locked(snapshot, fewer), asked).best()
    if not explained.alternatives:
        assert best is None
        assert explained.complete
    else:
        assert best == tuple(price.after for price in explained.alternatives[0].prices)


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_a_place_is_closed_just_where_no_plan_has_the_household_alone(data: st.DataObject) -> None:
    snapshot = data.draw(snapshots())
    asked = replace(data.draw(settings_of_plans()), score_floor=None)  # a mean says nothing of one household
    movable = [group for group in snapshot.groups if group.needs_home]
    assume(movable)
    group = data.draw(st.sampled_from(movable))
    housed = tuple(other for other in snapshot.groups if not other.needs_home)
    caps = tuple(lock for lock in snapshot.locks if lock.kind is LockKind.AT_MOST)
    alone = replace(snapshot, groups=(replace(group, count=1), *housed), locks=caps).in_order()
    closed = {place.place_code for place in closed_places(replace(snapshot, locks=caps), asked, group)}
    for place in snapshot.places:
        if place.municipality_code in group.municipality_codes:
            there = locked(alone, (LockKind.AT_LEAST, group.id, place.code, 1))
            assert (EveryPlan(there, asked).best() is None) == (place.code in closed), place.code


def test_a_composition_of_nobody_old_enough_is_counted_as_it_is() -> None:
    """Groups of one by age bands: the price of a place is in persons, not households."""
    family = a_group("family", composition=Composition(age_6_15=2, age_19_64=1))
    basis = a_snapshot(groups=(family,), homes=(a_home("2081_seat", 3),))
    explained = explain_cell(an_inquiry(basis), "family", "2081_seat")
    (without,) = explained.alternatives
    assert without.place_code is None
    assert {price.id: price.more for price in without.prices}["in_time"] == 3


def test_a_project_that_may_be_taken_into_use_opens_a_place() -> None:
    project = HousingProject("modul", "2081_land", "Moduler", 2, 1, JANUARY, decided=False, homes_per_unit=2)
    basis = three_cases(homes=(a_home("2081_seat", 2, 3),), projects=(project,))
    asked = replace(CASES, siting=True, rules_off=frozenset({"project_requirements"}))
    (group, *_) = basis.groups
    assert "2081_land" in {closed.place_code for closed in closed_places(basis, CASES, group)}
    assert "2081_land" not in {closed.place_code for closed in closed_places(basis, asked, group)}
    explained = explain_cell(an_inquiry(basis, asked), "a", "2081_seat")
    assert "2081_land" in {found.place_code for found in explained.alternatives}


def test_a_project_that_is_taken_into_use_elsewhere_is_no_matter_here() -> None:
    project = HousingProject("modul", "2034_land", "Moduler", 2, 1, JANUARY, decided=False)
    asked = replace(CASES, siting=True, rules_off=frozenset({"project_requirements"}))
    basis = three_cases()
    with_project = replace(basis, groups=(*basis.groups, a_group("orsa", "2034")), projects=(project,))
    elsewhere = an_inquiry(with_project, asked)
    assert elsewhere.planned.solution.starts
    here = explain_cell(an_inquiry(basis, asked), "a", "2081_seat").closed
    assert explain_cell(elsewhere, "a", "2081_seat").closed == here


def test_a_short_lease_opens_a_place_to_who_may_move_in_at_the_end() -> None:
    house = HousingProject("modul", "2081_land", "", 2, 1, JANUARY, decided=False, lease_months=1)
    basis = three_cases(projects=(house,), homes=(a_home("2081_seat", 2, 3),))
    (group, *_) = basis.groups
    asked = replace(CASES, siting=True, rules_off=frozenset({"project_requirements"}))
    for wish, opened in (
        (asked, True),
        (replace(asked, late_allowed=False), False),
        (replace(CASES, siting=True), False),
    ):
        locks = (Lock("there", "2081_land", LockKind.AT_LEAST, 1, group_id="a"),)
        assert solved(replace(basis, locks=locks), wish).outcome.has_plan is opened
        closed = {place.place_code for place in closed_places(basis, wish, group)}
        assert ("2081_land" not in closed) is opened


def test_a_case_linked_to_somebody_with_a_home_is_told_so_where_it_cannot_live() -> None:
    sister = a_group("sister", route=Route.ALREADY_HOUSED, lives_in="2081_seat")
    basis = three_cases()
    link = Link("l", "a", "sister", LinkKind.SAME_PLACE)
    basis = replace(basis, groups=(*basis.groups, sister), links=(link,))
    explained = explain_cell(an_inquiry(basis, CASES), "a", "2081_seat")
    assert {
        closed.place_code: {breach.rule_id for breach in closed.breaches} for closed in explained.closed
    } == {
        "2081_village": {"links_kept"},
        "2081_land": {"links_kept"},
    }
    assert [found.place_code for found in explained.alternatives] == [None]
    assert explained.complete


def test_two_linked_cases_move_together_and_the_price_counts_both() -> None:
    basis = three_cases(homes=tuple(a_home(f"2081_{place}", 2, 2) for place in ("seat", "village", "land")))
    basis = replace(basis, links=(Link("l", "a", "b", LinkKind.SAME_PLACE),))
    inquiry = an_inquiry(basis, CASES)
    (where,) = inquiry.households("a")
    first = explain_cell(inquiry, "a", where).alternatives[0]
    assert first.place_code is not None
    forced = solved(locked(basis, (LockKind.AT_LEAST, "a", first.place_code, 1)), CASES)
    assert after(first.prices) == goal_values(forced)
    homes = {cell.group_id: cell.place_code for cell in forced.placements}
    assert homes["a"] == homes["b"] == first.place_code
