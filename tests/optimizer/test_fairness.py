"""How every kind of household fares, what a floor costs, and who is named where no plan can keep one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from models.domain.household_kinds import HouseholdKind, kind_of, kind_of_composition
from models.domain.households import Composition
from models.domain.kind_means import KindMean
from models.domain.proposal import Breach, Outcome, PlanSettings
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.wording import Language, Wording
from optimizer.explain import cannot_hold_sentence
from optimizer.explaining.fairness import (
    fairness_of,
    floor_price,
    floor_prices,
    floors_to_try,
    highest_floor,
    means_of,
)
from optimizer.explaining.what_if import Inquiry
from optimizer.searching.planned import Planned
from optimizer.searching.search import search_here
from optimizer.worker import Watched
from tests.builders import FAMILY, SINGLE, a_group, a_home, a_snapshot
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.strategies import snapshots

SEAT, VILLAGE = "2081_seat", "2081_village"
BY_SCORE = PlanSettings(goals=("in_time", "suitability"))
TEACHERS = a_group("teachers", kind="teachers", count=2, scores={SEAT: 0.9, VILLAGE: 0.4})
FARMERS = a_group("farmers", kind="farmers", count=2, scores={SEAT: 0.5, VILLAGE: 0.1})
RIVALS = a_snapshot(groups=(TEACHERS, FARMERS), homes=(a_home(SEAT, 2, 2), a_home(VILLAGE, 2, 2)))
"""Both kinds fare best in the seat, where two of the four have room."""


def asked(basis: PlanningSnapshot, wish: PlanSettings = BY_SCORE) -> Inquiry:
    return Inquiry(Planned(basis, wish, solved(basis, wish)), searcher=search_here)


@pytest.mark.parametrize(
    ("composition", "kind"),
    [
        (SINGLE, HouseholdKind.ALONE),
        (Composition(age_65=1), HouseholdKind.ALONE),
        (Composition(age_19_64=1, age_65=1), HouseholdKind.ADULTS),
        (Composition(age_0=1, age_19_64=1), HouseholdKind.ONE_PARENT),
        (Composition(age_6_15=4, age_65=1), HouseholdKind.ONE_PARENT),
        (FAMILY, HouseholdKind.FAMILY),
        (Composition(age_1_5=3, age_19_64=2), HouseholdKind.LARGE_FAMILY),
        (Composition(age_16_18=2), HouseholdKind.CHILDREN),
    ],
)
def test_the_kind_follows_from_the_composition(composition: Composition, kind: HouseholdKind) -> None:
    assert kind_of_composition(composition) is kind
    assert kind_of(a_group("g", composition=composition)) == kind.value
    assert kind_of(a_group("g", composition=composition, kind="other")) == "other"


def test_means_of_a_plan() -> None:
    """The teachers win both homes in the seat: 0.9 and 0.9 against 0.1 and 0.1."""
    means = {mean.kind: mean for mean in means_of(asked(RIVALS))}
    assert means == {
        "farmers": KindMean("farmers", households=2, weight=2, gained=200_000),
        "teachers": KindMean("teachers", households=2, weight=2, gained=1_800_000),
    }
    assert means["farmers"].mean == pytest.approx(0.1)


def test_who_is_left_without_a_home_counts_in_the_mean() -> None:
    basis = replace(RIVALS, homes=(a_home(SEAT, 2, 1),), groups=(TEACHERS,))
    (mean,) = means_of(asked(basis))
    assert mean.unplaced == 1
    assert mean.mean == pytest.approx(0.45)


def test_without_scores_the_mean_is_over_persons() -> None:
    """A family of four and a person alone, in the only place that is known: work 80 for those who work."""
    places = tuple(replace(place, work=80) for place in RIVALS.places if place.code == SEAT)
    basis = a_snapshot(
        places=places,
        groups=(a_group("family", composition=FAMILY), a_group("old", composition=Composition(age_65=1))),
        homes=(a_home(SEAT, 3, 2),),
    )
    means = {mean.kind: mean for mean in means_of(asked(basis))}
    assert means["family"].weight == 4
    assert means["family"].mean == pytest.approx(0.9)  # work 80, size 100
    assert means["alone"].mean == pytest.approx(0.5)  # two rooms too many, and work is no matter


def test_of_whom_nothing_is_known_there_is_no_mean() -> None:
    assert means_of(asked(a_snapshot(groups=(a_group("g"),)))) == ()


def test_the_price_of_a_floor_is_a_plan_made_again() -> None:
    inquiry = asked(RIVALS)
    price = floor_price(inquiry, 0.3)
    again = solved(RIVALS, replace(BY_SCORE, score_floor=0.3))
    assert {one.id: one.after for one in price.prices} == goal_values(again)
    assert {one.id: one.more for one in price.prices} == {"in_time": 0, "suitability": 100_000}
    assert {mean.kind: mean.mean for mean in price.means} == {"farmers": 0.3, "teachers": 0.65}
    assert price.has_plan
    assert price.proven


def test_higher_floors_are_not_tried_after_one_that_no_plan_keeps() -> None:
    prices = floor_prices(asked(RIVALS), (0.9, 0.3, 0.6))
    assert [(price.floor, price.has_plan, price.proven) for price in prices] == [
        (0.3, True, True),
        (0.6, False, True),
    ]


def test_floors_to_try_lie_between_the_worst_off_and_the_average_of_all() -> None:
    inquiry = asked(RIVALS)
    assert floors_to_try(means_of(inquiry)) == (0.23, 0.37, 0.5)
    assert floors_to_try(()) == ()
    assert floors_to_try((KindMean("alone", 1, 0, 1, 700_000),)) == ()


def test_a_kind_that_cannot_come_up_to_the_floor_by_itself_is_named() -> None:
    solution = solved(RIVALS, replace(BY_SCORE, score_floor=0.6))
    assert solution.outcome is Outcome.INFEASIBLE
    assert solution.breaches == (Breach("fairness_floor", ("farmers",), 600_000, 500_000),)
    assert cannot_hold_sentence(solution.breaches[0], RIVALS.names, Wording(Language.SWEDISH)) == (
        "Golvet 0,600 går inte att hålla för en sorts hushåll, farmers: de kommer som bäst till 0,500 "
        "medan reglerna och låsen gäller"
    )


def test_kinds_that_only_together_miss_the_floor_are_named_with_what_they_have() -> None:
    """0.5 would take both homes in the seat for the farmers, and leave the teachers 0.4."""
    solution = solved(RIVALS, replace(BY_SCORE, score_floor=0.5))
    assert solution.outcome is Outcome.INFEASIBLE
    assert solution.breaches == (Breach("fairness_floor", ("farmers",), 500_000, 100_000, proven=False),)


def test_locks_are_named_before_the_floor() -> None:
    basis = replace(RIVALS, locks=(Lock("l", SEAT, LockKind.AT_LEAST, 3),))
    solution = solved(basis, replace(BY_SCORE, score_floor=0.9))
    assert [breach.rule_id for breach in solution.breaches] == ["locks_kept"]


@given(snapshots())
@settings(max_examples=15, deadline=None)
def test_a_floor_that_is_kept_already_costs_nothing(basis: PlanningSnapshot) -> None:
    inquiry = asked(replace(basis, locks=()))
    worst = min((mean.gained // mean.weight for mean in means_of(inquiry)), default=0)
    price = floor_price(inquiry, worst / 1_000_000)
    assert price.has_plan
    assert [one.more for one in price.prices] == [0, 0]
    assert all(mean.gained >= worst * mean.weight for mean in price.means)


def test_the_highest_floor_is_kept_and_one_hundredth_more_cannot_be() -> None:
    """Both homes in the seat to the farmers: 0.5 for them, and 0.4 for the teachers."""
    inquiry = asked(RIVALS)
    fairness = fairness_of(inquiry)
    assert fairness.highest == 0.4
    prices = {price.floor: price.has_plan for price in fairness.floors}
    assert prices[0.4]
    assert not floor_price(inquiry, 0.41).has_plan


def test_where_nobody_knows_for_sure_no_highest_floor_is_told() -> None:
    def nothing_in_time(*_: object) -> Watched:
        return Watched.CANCELLED

    inquiry = asked(RIVALS)
    assert highest_floor(replace(inquiry, searcher=nothing_in_time), means_of(inquiry)) is None


def test_there_is_no_higher_floor_than_the_one_the_plan_keeps() -> None:
    fairness = fairness_of(asked(replace(RIVALS, groups=(TEACHERS,))))
    assert fairness.highest is None


@given(snapshots())
@settings(max_examples=10, deadline=None)
def test_the_highest_floor_against_trying_every_hundredth(basis: PlanningSnapshot) -> None:
    inquiry = asked(replace(basis, locks=()))
    means = means_of(inquiry)
    highest = highest_floor(inquiry, means)
    if means:
        standing = min(100 * mean.gained // (1_000_000 * mean.weight) for mean in means)
        kept = standing if highest is None else round(100 * highest)
        assert kept >= standing
        above = floor_price(inquiry, (kept + 1) / 100)
        assert (above.has_plan, above.proven) == (False, True)
        assert floor_price(inquiry, kept / 100).has_plan
