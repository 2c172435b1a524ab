"""Shares of newcomers against every way to live, and against every plan."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.homes import HomeStock
from models.domain.households import Composition, Need
from models.domain.placement import Placement
from models.domain.proposal import Outcome, PlanSettings, ShortageKind
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import matrix_of
from optimizer.frame import Frame
from optimizer.rules.catalogue import rules_in_force
from optimizer.searching.first_plan import keeps_rows
from tests.builders import JANUARY, a_group, a_home, a_snapshot
from tests.optimizer import spread_by_hand
from tests.optimizer.every_plan import small_enough
from tests.optimizer.plan_columns import values_of
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.siting_strategies import siting_bases

SEAT = "2081_seat"
ABOUT_HOMES = frozenset({"home_capacity", "home_suits_needs", "concentration_limit"})
QUIET = PlanSettings(goals=())

landlords = st.sampled_from(("", "Bostäder AB", "Privat AB"))
homes_to_let = st.builds(
    HomeStock,
    st.just("h"),
    st.just(SEAT),
    st.integers(1, 4),
    st.integers(1, 2),
    st.just(JANUARY),
    step_free=st.booleans(),
    landlord=landlords,
    landlord_homes=st.none() | st.integers(0, 6),
)
households = st.tuples(st.integers(0, 5), st.booleans())


@given(
    st.lists(homes_to_let, max_size=6),
    st.lists(households, max_size=5),
    st.integers(0, 1000),
    st.booleans(),
)
@settings(max_examples=300)
def test_shares_of_landlords_mean_a_home_for_everyone_within_them(
    stock: list[HomeStock], families: list[tuple[int, bool]], permille: int, needs: bool
) -> None:
    """Max-flow and min-cut, against giving the homes away one by one."""
    groups = tuple(
        a_group(
            f"g{number}",
            composition=Composition(age_19_64=1, age_6_15=children),
            needs=frozenset({Need.STEP_FREE}) if needy else frozenset(),
        )
        for number, (children, needy) in enumerate(families)
    )
    numbered = tuple(replace(home, id=f"h{number}") for number, home in enumerate(stock))
    basis = a_snapshot(groups=groups, homes=numbered, landlord_permille=permille)
    off = frozenset() if needs else frozenset({"home_suits_needs"})
    wish = replace(QUIET, rules_off=off)
    rules = [rule for rule in rules_in_force(wish) if rule.id in ABOUT_HOMES]
    plan = tuple(Placement(group.id, SEAT, JANUARY, 1) for group in groups)
    by_hand = spread_by_hand.kept(basis, wish, [(group, SEAT, 0) for group in groups])
    matrix = matrix_of(Frame(basis, wish), rules)
    values = values_of(matrix.columns, plan, ())
    assert (values is not None and keeps_rows(matrix, values)) == by_hand
    assert (not [breach for rule in rules for breach in rule.check(basis, wish, plan)]) == by_hand


@given(siting_bases(), st.sampled_from(("", "concentration_limit", "home_capacity", "home_suits_needs")))
@settings(max_examples=60)
def test_the_best_plan_within_the_shares_is_the_best_of_every_plan(basis: PlanningSnapshot, off: str) -> None:
    wish = PlanSettings(goals=("in_time", "waiting"), rules_off=frozenset({off}))
    every = small_enough(replace(basis, projects=()), wish, plans=500)
    solution, best = solved(every.basis, wish), every.best()
    if best is None:
        assert solution.outcome is Outcome.INFEASIBLE
    else:
        assert tuple(goal.value for goal in solution.goals) == best


def test_who_would_be_one_newcomer_too_many_is_named_so() -> None:
    basis = a_snapshot(
        groups=(a_group("singles", count=7),), homes=(a_home(SEAT, 1, 9),), newcomers_permille=1
    )
    (shortage,) = solved(basis).shortages
    assert (shortage.kind, shortage.persons) == (ShortageKind.CONCENTRATION, 2)


def test_who_finds_only_homes_of_a_landlord_with_enough_newcomers_is_named_so() -> None:
    basis = a_snapshot(
        groups=(a_group("singles", count=5),),
        homes=(a_home(SEAT, 1, 9, landlord="Värden", landlord_homes=30),),
        landlord_permille=100,
    )
    (shortage,) = solved(basis).shortages
    assert (shortage.kind, shortage.persons) == (ShortageKind.CONCENTRATION, 2)


def test_a_share_of_step_free_homes_is_named_so_though_there_are_others() -> None:
    step_free = a_home(SEAT, 1, 2, step_free=True, landlord="Värden", landlord_homes=10)
    basis = a_snapshot(
        groups=(a_group("needy", needs=frozenset({Need.STEP_FREE}), count=2),),
        homes=(step_free, replace(a_home(SEAT, 1, 5), id="stairs")),
        landlord_permille=100,
    )
    (shortage,) = solved(basis).shortages
    assert (shortage.kind, shortage.persons) == (ShortageKind.CONCENTRATION, 1)


def test_no_home_at_all_is_named_as_that() -> None:
    basis = a_snapshot(
        groups=(a_group("singles", count=5),),
        homes=(a_home(SEAT, 1, 3, landlord="Värden", landlord_homes=30),),
        landlord_permille=100,
    )
    (shortage,) = solved(basis).shortages
    assert (shortage.kind, shortage.persons) == (ShortageKind.HOME, 2)


def test_a_smaller_share_never_houses_more() -> None:
    basis = a_snapshot(groups=(a_group("singles", count=8),), homes=(a_home(SEAT, 1, 9),))
    left_out = [
        goal_values(solved(replace(basis, newcomers_permille=permille)))["in_time"]
        for permille in (None, 2, 1, 0)
    ]
    assert left_out == sorted(left_out) == [0, 0, 3, 8]
