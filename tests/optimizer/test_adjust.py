"""Changes by hand are judged by the same rules as the machine's plan."""

from __future__ import annotations

import pytest

from models.domain.months import Month
from models.domain.proposal import Adjustment, Outcome, PlanSettings, Solution
from models.domain.quotas import Route
from models.errors import UserProblem
from models.problems import sentence
from models.wording import Language, Wording
from optimizer.adjust import adjusted
from tests.builders import JANUARY, YEAR, a_group, a_home, a_snapshot
from tests.optimizer.plans import cells, goal_values, solved

SEAT, VILLAGE = "2081_seat", "2081_village"
BASIS = a_snapshot(
    groups=(
        a_group("pair", count=2),
        a_group("housed", route=Route.ALREADY_HOUSED, lives_in=SEAT),
    ),
    homes=(a_home(SEAT, count=2), a_home(VILLAGE, count=1)),
    rural_permille={"2081": 0},
)
PLAN = solved(BASIS)
MARCH = Month(YEAR, 3)


def changed(*changes: Adjustment) -> Solution:
    return adjusted(BASIS, PlanSettings(), PLAN, changes)


def test_the_plan_to_change() -> None:
    assert cells(PLAN) == [("housed", SEAT, "2026-01", 1), ("pair", SEAT, "2026-01", 2)]


def test_one_household_moved() -> None:
    solution = changed(Adjustment("pair", 1, SEAT, JANUARY, VILLAGE, MARCH))
    assert solution.outcome is Outcome.EDITED
    assert cells(solution)[1:] == [("pair", SEAT, "2026-01", 1), ("pair", VILLAGE, "2026-03", 1)]
    assert solution.breaches == ()
    assert goal_values(solution)["waiting"] == 2
    assert not any(goal.proven for goal in solution.goals)
    assert solution.gap is None


def test_breaches_are_told_not_refused() -> None:
    solution = changed(Adjustment("pair", 2, SEAT, JANUARY, VILLAGE, Month(YEAR + 1, 2)))
    assert {(breach.rule_id, breach.limit, breach.actual) for breach in solution.breaches} == {
        ("home_capacity", 1, 2)
    }


@pytest.mark.parametrize(
    ("place", "month"), [("2034_seat", MARCH), ("2081_land", MARCH), (VILLAGE, Month(YEAR, 2))]
)
def test_goals_and_shortages_are_told_of_a_change_that_is_not_open_to_the_households(
    place: str, month: Month
) -> None:
    """Another municipality, a place the group may not live in, a month before the assignment."""
    group = a_group("pair", assigned=MARCH, count=2, forbidden_places=frozenset({"2081_land"}))
    basis = a_snapshot(groups=(group,), homes=(a_home(SEAT),))
    plan = solved(basis)
    solution = adjusted(basis, PlanSettings(), plan, [Adjustment("pair", 1, SEAT, MARCH, place, month)])
    assert "everyone_counted" in {breach.rule_id for breach in solution.breaches}
    assert goal_values(solution)["in_time"] == 1
    assert goal_values(solution)["waiting"] == goal_values(plan)["waiting"]
    assert [shortage.persons for shortage in plan.shortages] == [1]
    assert len(solution.goals) == len(plan.goals)


def test_what_cannot_be_counted_has_only_breaches() -> None:
    solution = changed(Adjustment("pair", 1, SEAT, JANUARY, "nowhere", MARCH))
    assert (solution.goals, solution.shortages) == ((), ())
    assert {breach.rule_id for breach in solution.breaches} == {"everyone_counted", "home_capacity"}


def test_taken_out_of_the_plan_and_put_back() -> None:
    out = changed(Adjustment("pair", 2, SEAT, JANUARY, None, None))
    assert cells(out) == [("housed", SEAT, "2026-01", 1)]
    assert goal_values(out)["in_time"] == 2
    back = adjusted(BASIS, PlanSettings(), out, [Adjustment("pair", 2, None, None, SEAT, JANUARY)])
    assert back.placements == PLAN.placements


def test_changes_follow_each_other() -> None:
    solution = changed(
        Adjustment("pair", 2, SEAT, JANUARY, None, None), Adjustment("pair", 1, None, None, VILLAGE, JANUARY)
    )
    assert cells(solution)[1:] == [("pair", VILLAGE, "2026-01", 1)]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (Adjustment("pair", 3, SEAT, JANUARY, VILLAGE, JANUARY), "ADJUSTMENT_TOO_MANY"),
        (Adjustment("pair", 0, SEAT, JANUARY, VILLAGE, JANUARY), "ADJUSTMENT_TOO_MANY"),
        (Adjustment("pair", 1, None, None, VILLAGE, JANUARY), "ADJUSTMENT_TOO_MANY"),
        (Adjustment("housed", 1, SEAT, JANUARY, VILLAGE, JANUARY), "ADJUSTMENT_NOT_MOVABLE"),
        (Adjustment("nobody", 1, SEAT, JANUARY, VILLAGE, JANUARY), "ADJUSTMENT_NOT_MOVABLE"),
    ],
)
def test_a_change_that_is_not_about_the_plan_is_refused(change: Adjustment, code: str) -> None:
    with pytest.raises(UserProblem, match=code) as problem:
        changed(change)
    assert "\n" in sentence(problem.value, Wording(Language.SWEDISH))


def test_a_household_sent_to_another_municipality_is_a_breach() -> None:
    solution = changed(Adjustment("pair", 1, SEAT, JANUARY, "2034_seat", JANUARY))
    assert "everyone_counted" in {breach.rule_id for breach in solution.breaches}
