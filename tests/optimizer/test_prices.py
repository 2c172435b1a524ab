"""What rules, locks and one more of something are worth: each number against a plan made from nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from models.domain.placement import Placement
from models.domain.proposal import Adjustment, Breach, Outcome, PlanSettings
from models.domain.quotas import Route
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from optimizer.adjust import adjusted
from optimizer.explaining.one_more import More, MoreKind, one_more, wanted_more, with_more
from optimizer.explaining.rule_prices import lock_prices, rule_prices, rule_standings
from optimizer.explaining.tightness import limits_of
from optimizer.explaining.what_if import GoalPrice, Inquiry
from optimizer.judge import breaches_of
from optimizer.rules.catalogue import RULES
from optimizer.rules.rule import RuleKind
from optimizer.searching.planned import Planned
from optimizer.searching.search import search_here
from tests.builders import FAMILY, JANUARY, a_group, a_home, a_quota, a_school, a_snapshot
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.strategies import settings_of_plans, snapshots

SEAT = "2081_seat"


def an_inquiry(snapshot: PlanningSnapshot, asked: PlanSettings | None = None) -> Inquiry:
    asked = asked or PlanSettings()
    return Inquiry(Planned(snapshot, asked, solved(snapshot, asked)), searcher=search_here)


def after(prices: tuple[GoalPrice, ...]) -> dict[str, int]:
    return {price.id: price.after for price in prices}


def more(prices: tuple[GoalPrice, ...]) -> dict[str, int]:
    return {price.id: price.more for price in prices if price.more}


def short_of_homes() -> PlanningSnapshot:
    """Three families, two homes for them in Borlänge, one of them reserved by a lock for nobody."""
    return a_snapshot(
        groups=(a_group("families", composition=FAMILY, count=3),),
        homes=(a_home(SEAT, 3), a_home("2081_village", 3)),
        locks=(Lock("empty", "2081_village", LockKind.AT_MOST, 0),),
    )


def test_a_rule_costs_what_the_plan_without_it_gains() -> None:
    inquiry = an_inquiry(short_of_homes())
    by_rule = {price.rule_id: price for price in rule_prices(inquiry)}
    homes = by_rule["home_capacity"].prices
    assert homes is not None
    assert more(homes)["in_time"] == -8
    assert by_rule["everyone_counted"].prices is None
    assert more(by_rule["monthly_pace"].prices or ()) == {}


def test_a_rule_has_no_price_in_goals_that_mean_something_else_without_it() -> None:
    """Without the rule no rent, and nobody who comes too late, is counted: nothing is gained by that."""
    basis = a_snapshot(
        groups=(a_group("late", "2034"), a_group("one")),
        homes=(a_home("2034_seat", first=JANUARY + 6), a_home(SEAT, 2, 2, monthly_rent=1000)),
    )
    inquiry = an_inquiry(basis, PlanSettings(goals=("in_time", "cost")))
    assert goal_values(inquiry.planned.solution) == {"in_time": 1, "cost": 10_000 * 14 * 1000}
    by_rule = {price.rule_id: price.prices or () for price in rule_prices(inquiry)}
    assert after(by_rule["reception_deadline"]) == {"cost": 10_000 * 14 * 1000}
    assert after(by_rule["home_capacity"]) == {"in_time": 0}


def test_a_rule_tells_where_it_binds_and_what_is_left_elsewhere() -> None:
    basis = a_snapshot(
        groups=(a_group("families", composition=FAMILY, count=3), a_group("orsa", "2034", count=3)),
        homes=(a_home(SEAT, 3), a_home("2034_seat", 2, 2)),
        quotas=(a_quota("2081", 20), a_quota("2034", 20)),
    )
    by_rule = {price.rule_id: price for price in rule_standings(an_inquiry(basis))}
    homes = by_rule["home_capacity"]
    assert {limit.subject[:2] for limit in homes.binding} == {(SEAT, "3_rooms"), ("2034_seat", "1_rooms")}
    assert homes.least is None
    assert (by_rule["monthly_pace"].limits, by_rule["monthly_pace"].binding) == (0, ())


def test_a_broken_rule_is_told_with_its_breaches() -> None:
    """A plan changed by hand: two families in one home."""
    basis = short_of_homes()
    asked = PlanSettings()
    crowded = (Placement("families", SEAT, JANUARY, 2),)
    solution = replace(
        solved(basis),
        outcome=Outcome.EDITED,
        placements=crowded,
        breaches=breaches_of(basis, asked, crowded),
    )
    standings = rule_standings(Inquiry(Planned(basis, asked, solution), searcher=search_here))
    (homes,) = (standing for standing in standings if standing.rule_id == "home_capacity")
    assert homes.breaches
    assert min(limit.left for limit in homes.binding) == -1


def test_a_lock_costs_what_the_plan_without_it_gains() -> None:
    inquiry = an_inquiry(short_of_homes())
    (price,) = lock_prices(inquiry)
    assert price.lock.id == "empty"
    assert after(price.prices) == goal_values(solved(replace(short_of_homes(), locks=())))
    assert more(price.prices)["in_time"] == -4


def test_locks_that_are_switched_off_cost_nothing_and_are_not_asked_about() -> None:
    inquiry = an_inquiry(short_of_homes(), PlanSettings(rules_off=frozenset({"locks_kept"})))
    assert lock_prices(inquiry) == ()


def test_one_more_home_is_worth_a_family_and_stands_first() -> None:
    basis = replace(short_of_homes(), locks=())
    found = one_more(an_inquiry(basis))
    best = found.gains[0]
    assert (best.more.kind, best.more.rooms) == (MoreKind.HOME, 3)
    assert more(best.prices)["in_time"] == -4
    assert best.helps
    assert [gain.rank for gain in found.gains] == sorted(gain.rank for gain in found.gains)


def test_a_home_that_nobody_has_yet_is_tried_where_it_is_named_as_short() -> None:
    """No home in the municipality is large enough: no limit binds, but the shortage has a name."""
    basis = a_snapshot(groups=(a_group("family", composition=FAMILY),), homes=(a_home(SEAT, 2),))
    inquiry = an_inquiry(basis)
    assert wanted_more(inquiry)[0] == More(MoreKind.HOME, SEAT, 3)
    assert more(one_more(inquiry).gains[0].prices)["in_time"] == -4


def test_one_more_school_place_is_worth_something_only_where_it_binds() -> None:
    basis = a_snapshot(
        groups=(a_group("families", composition=FAMILY, count=2),),
        homes=(a_home(SEAT, 3, 2),),
        services=(a_school(SEAT, 1),),
    )
    inquiry = an_inquiry(basis, PlanSettings(rules_off=frozenset({"service_within_reach"})))
    gains = {gain.more: gain for gain in one_more(inquiry).gains}
    school = gains[More(MoreKind.SERVICE_PLACE, f"school_{SEAT}")]
    assert more(school.prices)["in_time"] == -4


def test_ten_more_on_the_quota_let_in_who_could_come() -> None:
    basis = a_snapshot(
        groups=(a_group("free", "2081", composition=FAMILY, count=2),),
        homes=(a_home(SEAT, 3, 2),),
        quotas=(a_quota("2081", 4),),
    )
    gains = {gain.more: gain for gain in one_more(an_inquiry(basis)).gains}
    quota = gains[More(MoreKind.QUOTA, "2081", route=Route.AGENCY_HOUSING)]
    assert quota.more.amount == 10
    assert more(quota.prices)["in_time"] == -4


def test_what_is_not_tried_is_counted() -> None:
    basis = replace(short_of_homes(), locks=())
    everything = wanted_more(an_inquiry(basis))
    assert len(everything) > 1
    found = one_more(an_inquiry(basis), most=1)
    assert (len(found.gains), found.untried) == (1, len(everything) - 1)


def test_a_plan_by_hand_is_priced_as_it_stands_and_not_called_proven() -> None:
    basis = replace(short_of_homes(), locks=())
    found = solved(basis)
    (first, *_) = found.placements
    out = Adjustment(first.group_id, 1, first.place_code, first.month, None, None)
    by_hand = adjusted(basis, PlanSettings(), found, (out,))
    inquiry = Inquiry(Planned(basis, PlanSettings(), by_hand), searcher=search_here)
    prices = inquiry.ask(basis).prices
    assert more(prices)["in_time"] == -4
    assert not any(price.proven for price in prices)


@given(st.data())
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.filter_too_much])
def test_every_price_is_that_of_a_plan_made_from_nothing(data: st.DataObject) -> None:
    snapshot, asked = data.draw(snapshots()), data.draw(settings_of_plans())
    planned = solved(snapshot, asked)
    assume(planned.outcome.has_plan)
    inquiry = Inquiry(Planned(snapshot, asked, planned), searcher=search_here)
    for lock in lock_prices(inquiry):
        others = tuple(other for other in snapshot.locks if other.id != lock.lock.id)
        assert after(lock.prices) == goal_values(solved(replace(snapshot, locks=others), asked))
    for gain in one_more(inquiry, most=3).gains:
        assert after(gain.prices) == goal_values(solved(with_more(inquiry.basis, gain.more), asked))
        assert gain.rank <= (0,) * len(gain.rank)
    optional = [rule.id for rule in RULES if rule.kind is not RuleKind.ALWAYS]
    rule = data.draw(st.sampled_from(optional))
    without = replace(asked, rules_off=asked.rules_off | {rule})
    prices = next((price.prices for price in rule_prices(inquiry) if price.rule_id == rule), None)
    if prices is not None:
        fresh = goal_values(solved(snapshot, without))
        assert after(prices) == {goal: value for goal, value in fresh.items() if goal in after(prices)}


@given(st.data())
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
def test_limits_are_kept_in_a_plan_that_keeps_the_rules(data: st.DataObject) -> None:
    snapshot, asked = data.draw(snapshots()), data.draw(settings_of_plans())
    planned = solved(snapshot, asked)
    assume(planned.outcome.has_plan and not asked.service_shortage_allowed)
    inquiry = Inquiry(Planned(snapshot, asked, planned), searcher=search_here)
    for limit in limits_of(inquiry.planned, inquiry.basis):
        assert limit.left >= 0, limit


def test_breaches_and_limits_speak_of_the_same_subjects() -> None:
    """A limit that is passed by hand is found by the rule's check under the same codes."""
    basis = short_of_homes()
    crowded = (Placement("families", SEAT, JANUARY, 2),)
    told: set[Breach] = set(breaches_of(basis, PlanSettings(), crowded))
    solution = replace(solved(basis), placements=crowded)
    limits = limits_of(Planned(basis, PlanSettings(), solution), basis)
    passed = {(limit.rule_id, limit.subject) for limit in limits if limit.left < 0}
    assert passed <= {(breach.rule_id, breach.subject) for breach in told}
    assert passed
