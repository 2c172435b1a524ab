"""A plan made before answers what has not changed, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.proposal import Outcome, PlanSettings, Solution
from models.domain.quotas import Route
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.progress import IsCancelled
from optimizer.parts import parts_of
from optimizer.searching.news import News
from optimizer.searching.planned import Planned, Question, divided
from optimizer.searching.search import search_here
from optimizer.solve import made_alike, optimise
from optimizer.worker import Watched
from tests.builders import FAMILY, a_group, a_home, a_school, a_snapshot
from tests.optimizer.plans import cells, goal_values, solved
from tests.optimizer.strategies import places, snapshots

ASKED = PlanSettings()
BASIS = a_snapshot(
    groups=(a_group("malung", "2023"), a_group("orsa", "2034", count=2), a_group("borlange", count=3)),
    homes=(a_home("2023_seat"), a_home("2034_seat"), a_home("2081_seat", count=2), a_home("2081_village")),
)
LOCK = Lock("away", "2081_seat", LockKind.AT_MOST, 1)
locks = st.builds(Lock, st.just("new"), places, st.sampled_from(LockKind), st.integers(0, 2))


class Searched:
    """The search of this process, and which municipalities it was asked about."""

    def __init__(self) -> None:
        self.codes: list[str] = []

    def __call__(
        self,
        questions: Sequence[Question],
        asked: PlanSettings,
        hear: Callable[[News], None],
        cancelled: IsCancelled,
    ) -> Watched:
        self.codes += [part.code for one in questions for part in one.snapshot.municipalities]
        return search_here(questions, asked, hear, cancelled)


def searched(snapshot: PlanningSnapshot, known: Planned, asked: PlanSettings = ASKED) -> list[str]:
    searcher = Searched()
    solution = optimise(snapshot, asked, searcher=searcher, known=known)
    assert goal_values(solution) == goal_values(solved(snapshot, asked))
    return searcher.codes


@pytest.fixture(scope="module")
def known() -> Planned:
    return Planned(BASIS, ASKED, solved(BASIS))


def test_a_lock_is_planned_again_where_it_lies(known: Planned) -> None:
    assert searched(replace(BASIS, locks=(LOCK,)), known) == ["2081"]


def test_nothing_new_is_not_searched_for_at_all(known: Planned) -> None:
    searcher = Searched()
    again = optimise(BASIS, ASKED, searcher=searcher, known=known)
    assert searcher.codes == []
    assert again.outcome is Outcome.OPTIMAL
    assert (again.goals, again.placements) == (known.solution.goals, known.solution.placements)
    assert again.report.solver_version == known.solution.report.solver_version
    assert again.report.options == known.solution.report.options
    assert {"time_limit_seconds", "random_seed", "threads"} <= dict(again.report.options).keys()


def test_afresh_what_has_changed_starts_from_nothing(known: Planned) -> None:
    changed = replace(BASIS, locks=(LOCK,)).in_order()
    for afresh in (False, True):
        taken, (question,) = divided(parts_of(changed, ASKED), ASKED, replace(known, afresh=afresh))
        assert len(taken) == 2
        assert (question.placements == () and question.best is None) is afresh


def test_what_was_asked_otherwise_or_not_proven_is_planned_anew(known: Planned) -> None:
    everywhere = ["2023", "2034", "2081"]
    assert searched(BASIS, known, replace(ASKED, goals=("waiting", "in_time"))) == everywhere
    unproven = replace(known, solution=replace(known.solution, outcome=Outcome.FEASIBLE))
    assert searched(BASIS, unproven) == everywhere
    nothing = replace(known, solution=replace(known.solution, outcome=Outcome.OUT_OF_TIME))
    assert searched(BASIS, nothing) == everywhere


def test_what_the_already_housed_lack_is_counted_in_what_is_taken_over() -> None:
    housed = a_group("housed", "2034", route=Route.ALREADY_HOUSED, lives_in="2034_seat", composition=FAMILY)
    basis = replace(BASIS, groups=(*BASIS.groups, housed), services=(a_school("2034_seat", 0),))
    known = Planned(basis, ASKED, solved(basis))
    assert goal_values(known.solution)["service_shortage"] > 0
    assert searched(replace(basis, locks=(LOCK,)), known) == ["2081"]


def test_more_time_is_no_other_question(known: Planned) -> None:
    assert searched(BASIS, known, replace(ASKED, time_limit_seconds=12.0)) == []


def test_a_tolerance_that_was_used_up_is_taken_over_with_its_best() -> None:
    asked = PlanSettings(goals=("waiting", "suitability"), tolerances={"waiting": 1.0})
    group = a_group("one", municipality_codes=("2081",), scores={"2081_seat": 0.2, "2081_village": 0.9})
    basis = a_snapshot(
        groups=(group,), homes=(a_home("2081_seat"), a_home("2081_village", first=group.assigned + 1))
    )
    before = solved(basis, asked)
    assert [goal.best for goal in before.goals if goal.id == "waiting"] == [0]
    again = optimise(basis, asked, searcher=Searched(), known=Planned(basis, asked, before))
    assert again.goals == before.goals


def test_the_plan_before_is_where_the_search_starts() -> None:
    """With no time at all, what was planned before and still fits is the plan."""
    far = a_group("one", scores={"2081_seat": 0.0, "2081_village": 1.0})
    basis = a_snapshot(groups=(far, a_group("two")), homes=(a_home("2081_seat"), a_home("2081_village")))
    known = Planned(basis, ASKED, solved(basis))
    rushed = PlanSettings(time_limit_seconds=0.0)
    assert cells(optimise(basis, rushed, searcher=search_here)) != cells(known.solution)
    more = replace(basis, homes=(*basis.homes, a_home("2081_land")))
    kept = optimise(more, rushed, searcher=search_here, known=known)
    assert cells(kept) == cells(known.solution)
    assert kept.outcome is Outcome.FEASIBLE


@given(snapshots(), locks, st.booleans())
@settings(max_examples=40)
def test_known_plans_change_no_result(snapshot: PlanningSnapshot, lock: Lock, siting: bool) -> None:
    asked = PlanSettings(siting=siting)
    known = Planned(snapshot, asked, solved(snapshot, asked))
    changed = replace(snapshot, locks=(*snapshot.locks, lock))
    afresh = solved(changed, asked)
    again = optimise(changed, asked, searcher=search_here, known=known)
    assert (again.outcome, _values(again)) == (afresh.outcome, _values(afresh))
    assert {breach.rule_id for breach in again.breaches} == {breach.rule_id for breach in afresh.breaches}


@given(snapshots(), locks, st.booleans())
@settings(max_examples=40)
def test_afresh_an_equal_question_has_an_equal_plan(
    snapshot: PlanningSnapshot, lock: Lock, siting: bool
) -> None:
    asked = PlanSettings(siting=siting)
    known = Planned(snapshot, asked, solved(snapshot, asked), afresh=True)
    changed = replace(snapshot, locks=(*snapshot.locks, lock))
    again = optimise(changed, asked, searcher=search_here, known=known)
    assert again == replace(solved(changed, asked), report=again.report)


def test_only_what_is_made_alike_answers_for_another() -> None:
    report = solved(BASIS, PlanSettings(time_limit_seconds=7)).report
    assert made_alike(report)
    assert not made_alike(replace(report, program_version="0.0"))
    assert not made_alike(replace(report, solver_version="0.0"))
    assert not made_alike(replace(report, options=(*report.options, ("presolve", "off"))))


def _values(solution: Solution) -> dict[str, tuple[int, bool]]:
    return {goal.id: (goal.value, goal.proven) for goal in solution.goals}
