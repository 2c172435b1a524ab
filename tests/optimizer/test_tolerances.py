"""A tolerance is what later goals may use up of a goal, no more, and never in vain."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.proposal import DEFAULT_GOALS, Outcome, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.goals.catalogue import GOALS, allowance
from tests.builders import a_group, a_home, a_quota, a_snapshot
from tests.optimizer.every_plan import small_enough
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.strategies import snapshots

PARTS = {goal.id: goal.parts for goal in GOALS}
SEAT, VILLAGE = "2081_seat", "2081_village"


@st.composite
def wishes(draw: st.DrawFn) -> PlanSettings:
    """The goals in any order, with tolerances for the first of them."""
    goals = tuple(draw(st.permutations(DEFAULT_GOALS)))
    amounts = st.dictionaries(st.sampled_from(goals[:2]), st.integers(1, 20).map(float), min_size=1)
    return PlanSettings(goals=goals, service_shortage_allowed=True, tolerances=draw(amounts))


def roomy(basis: PlanningSnapshot) -> PlanningSnapshot:
    """With so much room that there is something to choose between."""
    homes = tuple(a_home(place.code, 4, 6, step_free=True) for place in basis.places)
    quotas = tuple(a_quota(quota.municipality_code, 50) for quota in basis.quotas)
    return replace(basis, homes=homes, quotas=quotas, locks=(), links=(), paces=())


@given(snapshots(), wishes())
@settings(max_examples=40, deadline=None)
def test_the_plan_is_one_of_those_that_the_tolerances_leave(
    basis: PlanningSnapshot, wish: PlanSettings
) -> None:
    every = small_enough(roomy(basis), wish, plans=1000)
    best, left = every.within([round(wish.tolerances.get(goal, 0) * PARTS[goal]) for goal in wish.goals])
    solution = solved(every.basis, wish)
    assert solution.outcome is Outcome.OPTIMAL
    assert tuple(goal.value for goal in solution.goals) in left
    assert [goal.value if goal.best is None else goal.best for goal in solution.goals] == best


@given(snapshots(), wishes())
@settings(max_examples=25, deadline=None)
def test_the_first_goal_after_a_tolerance_is_never_worse_for_it(
    basis: PlanningSnapshot, wish: PlanSettings
) -> None:
    basis = roomy(basis)
    strict = goal_values(solved(basis, replace(wish, tolerances={})))
    first, then = wish.goals[:2]
    loose = goal_values(solved(basis, replace(wish, goals=(first, then), tolerances={first: 5.0})))
    assert loose[then] <= strict[then]
    assert loose[first] <= strict[first] + 5 * PARTS[first]


def test_a_tolerance_is_in_the_unit_that_is_shown() -> None:
    wish = PlanSettings(tolerances={"cost": 1.5, "rural_balance": 0.25, "in_time": 2.9, "suitability": 0.1})
    counted = {goal: allowance(goal, wish) for goal in DEFAULT_GOALS}
    assert counted == dict.fromkeys(DEFAULT_GOALS, 0) | {
        "cost": 15_000,
        "rural_balance": 250,
        "in_time": 2,
        "suitability": 100_000,
    }


def test_one_month_more_is_waited_for_a_better_place_only_when_it_is_allowed() -> None:
    group = a_group("one", scores={SEAT: 0.2, VILLAGE: 0.9})
    later = a_home(VILLAGE, first=group.assigned + 1)
    basis = a_snapshot(groups=(group,), homes=(a_home(SEAT), later))
    goals = ("waiting", "suitability")

    def where(tolerance: float) -> str:
        return (
            solved(basis, PlanSettings(goals=goals, tolerances={"waiting": tolerance}))
            .placements[0]
            .place_code
        )

    assert [where(tolerance) for tolerance in (0.0, 0.9, 1.0)] == [SEAT, SEAT, VILLAGE]
    used = solved(basis, PlanSettings(goals=goals, tolerances={"waiting": 1.0})).goals[0]
    assert (used.value, used.best, used.proven) == (1, 0, True)
