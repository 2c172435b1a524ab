"""A planning basis that no plan can be made with is told of before solving: one sentence for each record."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from models.domain.costs import Grant, GrantUnit
from models.domain.homes import HousingProject
from models.domain.households import Composition, HouseholdType, Link, LinkKind
from models.domain.months import Month
from models.domain.proposal import Outcome, PlanSettings
from models.domain.quotas import Route
from models.domain.services import Capacity
from models.domain.snapshot import Lock, LockKind, Pace, PlanningSnapshot
from models.findings import Finding, NotInOrder, Severity
from models.problems import sentence
from models.problems.basis import BASIS_PROBLEMS
from models.wording import Language, Wording
from optimizer.validate import LOCK_CONTRADICTIONS, remarks, validate
from tests.builders import FAMILY, JANUARY, PLACES, YEAR, a_group, a_home, a_quota, a_school, a_snapshot
from tests.optimizer.plans import solved
from tests.optimizer.strategies import WHEN, settings_of_plans, snapshots

SEAT, VILLAGE = "2081_seat", "2081_village"
MARCH = Month(YEAR, 3)
G = a_group("g", count=3)
SCHOOL = a_school(SEAT, 5)
MODULES = HousingProject("p1", SEAT, "Moduler", 2, 4, MARCH, decided=False)


def found(wishes: PlanSettings | None = None, **changes: Any) -> list[str]:
    return [finding.code for finding in validate(a_snapshot(**changes), wishes or PlanSettings())]


def a_lock(households: int, kind: LockKind = LockKind.EXACTLY, **changes: Any) -> Lock:
    return replace(Lock("l", SEAT, kind, households), **changes)


ERRORS: list[tuple[str, dict[str, Any]]] = [
    ("BASIS_PLACE_NUMBER", {"places": (replace(PLACES[0], population=-1), *PLACES[1:])}),
    ("BASIS_PLACE_SCORE", {"places": (replace(PLACES[0], transport=101), *PLACES[1:])}),
    ("BASIS_PLACE_NOWHERE", {"places": (*PLACES, replace(PLACES[0], code="x", municipality_code="0000"))}),
    ("BASIS_QUOTA_NUMBER", {"quotas": (replace(a_quota("2081", 3), received=-1),)}),
    ("BASIS_MUNICIPALITY_UNKNOWN", {"quotas": (a_quota("0000", 3),)}),
    ("BASIS_MUNICIPALITY_UNKNOWN", {"paces": (Pace("0000", 3),)}),
    ("BASIS_GROUP_NUMBER", {"groups": (replace(G, count=-1),)}),
    ("BASIS_GROUP_NUMBER", {"groups": (replace(G, count=1.5),)}),
    ("BASIS_GROUP_NUMBER", {"groups": (replace(G, composition=Composition(age_19_64=-2)),)}),
    ("BASIS_GROUP_EMPTY", {"groups": (replace(G, composition=Composition()),)}),
    ("BASIS_GROUP_NOWHERE", {"groups": (replace(G, municipality_codes=("0000",)),)}),
    ("BASIS_GROUP_MONTH", {"groups": (replace(G, assigned=Month(YEAR + 1, 3)),)}),
    ("BASIS_SCORE", {"groups": (replace(G, scores={SEAT: 1.01}),)}),
    ("BASIS_SCORE", {"groups": (replace(G, scores={SEAT: -0.01}),)}),
    ("BASIS_SCORE", {"groups": (replace(G, scores={SEAT: float("nan")}),)}),
    ("BASIS_GROUP_COST", {"groups": (replace(G, costs={SEAT: -1.0}),)}),
    ("BASIS_TWICE", {"groups": (G, G)}),
    ("BASIS_TYPE_NUMBER", {"household_types": (HouseholdType("t", FAMILY, -1),)}),
    ("BASIS_HOME_NUMBER", {"homes": (a_home(SEAT, count=-2),)}),
    ("BASIS_HOME_NUMBER", {"homes": (a_home(SEAT, rooms=0),)}),
    ("BASIS_HOME_NOWHERE", {"homes": (a_home("9999"),)}),
    ("BASIS_HOME_MONTHS", {"homes": (a_home(SEAT, first=MARCH, last=JANUARY),)}),
    ("BASIS_PROJECT_NUMBER", {"projects": (replace(MODULES, units=-1),)}),
    ("BASIS_PROJECT_NOWHERE", {"projects": (replace(MODULES, place_code="9999"),)}),
    ("BASIS_REUSE_UNKNOWN", {"projects": (replace(MODULES, reuses="p9"),)}),
    ("BASIS_REUSE_RING", {"projects": (replace(MODULES, reuses="p1"),)}),
    (
        "BASIS_REUSE_RING",
        {"projects": (replace(MODULES, reuses="p2"), replace(MODULES, id="p2", reuses="p1"))},
    ),
    (
        "BASIS_REUSE_NO_LEASE",
        {"projects": (replace(MODULES, reuses="p2"), replace(MODULES, id="p2"))},
    ),
    ("BASIS_SERVICE_NUMBER", {"services": (a_school(SEAT, -1),)}),
    ("BASIS_SERVICE_MONTHS", {"services": (replace(SCHOOL, capacity=(Capacity(JANUARY, 1),) * 2),)}),
    ("BASIS_CATCHMENT_NOWHERE", {"services": (replace(SCHOOL, catchment=frozenset({"9999"})),)}),
    ("BASIS_CATCHMENT_TWICE", {"services": (SCHOOL, replace(SCHOOL, id="other"))}),
    ("BASIS_LOCK_NUMBER", {"locks": (a_lock(-1),)}),
    ("BASIS_LOCK_NOWHERE", {"locks": (a_lock(1, place_code="9999"),)}),
    ("BASIS_LOCK_GROUP", {"locks": (a_lock(1, group_id="nobody"),)}),
    ("BASIS_LOCK_MONTH", {"locks": (a_lock(1, month=Month(YEAR + 1, 3)),)}),
    ("BASIS_LOCK_CLOSED", {"groups": (G,), "locks": (a_lock(1, group_id="g", place_code="2034_seat"),)}),
    ("BASIS_LOCKS_GROUP", {"groups": (G,), "locks": (a_lock(4, group_id="g"),)}),
    (
        "BASIS_LOCKS_GROUP",
        {
            "groups": (G,),
            "locks": (
                a_lock(2, group_id="g", month=JANUARY),
                a_lock(1, LockKind.AT_LEAST, group_id="g", month=MARCH, id="m"),
                a_lock(1, group_id="g", place_code=VILLAGE, id="n"),
            ),
        },
    ),
    ("BASIS_LOCKS_CONTRADICT", {"locks": (a_lock(4), a_lock(3, id="m"))}),
    ("BASIS_LOCKS_CONTRADICT", {"locks": (a_lock(4, month=MARCH), a_lock(3, LockKind.AT_MOST, id="m"))}),
    (
        "BASIS_LOCKS_CONTRADICT",
        {
            "locks": (
                a_lock(2, month=JANUARY),
                a_lock(2, LockKind.AT_LEAST, month=MARCH, id="m"),
                a_lock(3, LockKind.AT_MOST, id="n"),
            )
        },
    ),
    ("BASIS_LINK_UNKNOWN", {"groups": (a_group("a"),), "links": (Link("k", "a", "b", LinkKind.SAME_PLACE),)}),
    ("BASIS_LINK_ITSELF", {"groups": (a_group("a"),), "links": (Link("k", "a", "a", LinkKind.SAME_PLACE),)}),
    (
        "BASIS_LINK_MANY",
        {"groups": (G, a_group("a")), "links": (Link("k", "a", "g", LinkKind.SAME_PLACE),)},
    ),
    ("BASIS_PACE_NUMBER", {"paces": (Pace("2081", -1),)}),
    ("BASIS_SHARE", {"newcomers_permille": 1001}),
    ("BASIS_SHARE", {"landlord_permille": -1}),
    ("BASIS_SHARE", {"rural_permille": {"2081": 1500}}),
    ("BASIS_YEAR_NUMBER", {"budget": -1}),
    ("BASIS_YEAR_NUMBER", {"grants": (Grant("g", "Bidrag", GrantUnit.PERSON, -5),)}),
    ("BASIS_YEAR_NUMBER", {"month_weights": (-1, *(1,) * 11)}),
    ("BASIS_MONTH_WEIGHTS", {"month_weights": (1,) * 11}),
]

REMARKS: list[tuple[str, dict[str, Any]]] = [
    ("BASIS_GROUP_PLACES", {"groups": (replace(G, forbidden_places=frozenset({"9999"})),)}),
    ("BASIS_GROUP_NO_PLACE", {"groups": (replace(G, allowed_places=frozenset({"2034_seat"})),)}),
    ("BASIS_GROUP_LATE", {"groups": (replace(G, assigned=Month(YEAR - 1, 6)),)}),
    ("BASIS_LANDLORD_HOMES", {"homes": (a_home(SEAT, count=3, landlord="AB", landlord_homes=2),)}),
    ("BASIS_CATCHMENT_EMPTY", {"services": (replace(SCHOOL, catchment=frozenset()),)}),
    ("BASIS_CATCHMENT_PARTLY", {"services": (replace(SCHOOL, catchment=frozenset({SEAT, "9999"})),)}),
    (
        "BASIS_LINK_HOUSED",
        {
            "groups": tuple(a_group(name, route=Route.ALREADY_HOUSED, lives_in=SEAT) for name in "ab"),
            "links": (Link("k", "a", "b", LinkKind.SAME_PLACE),),
        },
    ),
]

WISHES: list[tuple[str, PlanSettings]] = [
    ("BASIS_GOAL_UNKNOWN", PlanSettings(goals=("in_time", "happiness"))),
    ("BASIS_GOAL_TWICE", PlanSettings(goals=("in_time", "in_time"))),
    ("BASIS_RULE_UNKNOWN", PlanSettings(rules_off=frozenset({"all"}))),
    ("BASIS_RULE_ALWAYS", PlanSettings(rules_off=frozenset({"everyone_counted"}))),
    ("BASIS_TOLERANCE", PlanSettings(tolerances={"in_time": -1})),
    ("BASIS_TOLERANCE_UNUSED", PlanSettings(goals=("in_time",), tolerances={"waiting": 1})),
    ("BASIS_FLOOR", PlanSettings(score_floor=-0.1)),
    ("BASIS_TIME_LIMIT", PlanSettings(time_limit_seconds=0)),
]


@pytest.mark.parametrize(("code", "changes"), ERRORS)
def test_no_plan_can_be_made_with(code: str, changes: dict[str, Any]) -> None:
    basis = a_snapshot(**changes)
    (finding,) = validate(basis, PlanSettings())
    assert (finding.code, finding.severity) == (code, Severity.ERROR)
    with pytest.raises(NotInOrder) as refused:
        remarks(basis, PlanSettings())
    assert refused.value.findings == (finding,)
    assert sentence(refused.value, Wording(Language.SWEDISH)) == in_swedish(finding)


@pytest.mark.parametrize(("code", "changes"), REMARKS)
def test_a_plan_can_be_made_though_it_is_strange(code: str, changes: dict[str, Any]) -> None:
    (finding,) = remarks(a_snapshot(**changes), PlanSettings())
    assert (finding.code, finding.severity) == (code, Severity.WARNING)
    assert in_swedish(finding)


@pytest.mark.parametrize(("code", "wishes"), WISHES)
def test_what_nobody_can_ask_for(code: str, wishes: PlanSettings) -> None:
    (finding,) = validate(a_snapshot(), wishes)
    assert finding.code == code
    assert in_swedish(finding)


def test_every_sentence_is_reached() -> None:
    tried = {code for code, _ in (*ERRORS, *REMARKS, *WISHES)}
    elsewhere = {"BASIS_NOT_IN_ORDER", "BASIS_UNREADABLE", "BASIS_SERVICE_USED_UP"}
    assert tried | elsewhere == BASIS_PROBLEMS.keys()


def test_the_record_is_named() -> None:
    lock = a_lock(4, month=MARCH)
    basis = a_snapshot(groups=(replace(G, count=-1),), homes=(a_home(SEAT, -3),))
    said = [in_swedish(finding).splitlines()[0] for finding in validate(basis, PlanSettings())]
    assert said == [
        "Hushållsgruppen g: antalet hushåll är −1 men måste vara ett heltal, minst 0.",
        "Bostäderna i Ort 2081_seat (antal rum: −3): antalet rum är −3 men måste vara ett heltal, minst 1.",
    ]
    (contradiction,) = validate(
        a_snapshot(locks=(lock, a_lock(3, LockKind.AT_MOST, id="m", month=MARCH))), PlanSettings()
    )
    assert in_swedish(contradiction).splitlines()[0] == (
        "Låsen på Ort 2081_seat 2026-03 motsäger varandra: ett tillåter 3 hushåll, de andra begär 4."
    )


def test_of_many_errors_the_first_are_told_one_by_one() -> None:
    groups = tuple(a_group(f"g{number}", count=-1) for number in range(8))
    with pytest.raises(NotInOrder) as refused:
        remarks(a_snapshot(groups=groups), PlanSettings())
    said = sentence(refused.value, Wording(Language.SWEDISH))
    assert [group.id for group in groups if f"gruppen {group.id}:" in said] == ["g0", "g1", "g2", "g3", "g4"]
    assert said.endswith("… och 3 saker till.")


def test_places_that_go_below_what_the_housed_use() -> None:
    """Five at first, from August only one: two pupils live there already."""
    housed = a_group("h", route=Route.ALREADY_HOUSED, composition=FAMILY, count=2, lives_in=SEAT)
    school = replace(SCHOOL, capacity=(Capacity(JANUARY, 5), Capacity(Month(YEAR, 8), 1)))
    (finding,) = remarks(a_snapshot(groups=(housed,), services=(school,)), PlanSettings())
    assert (finding.code, finding.params["month"]) == ("BASIS_SERVICE_USED_UP", "2026-08")
    assert (finding.params["places"], finding.params["used"]) == (1, 2)


def test_locks_that_hold_together_are_not_found() -> None:
    locks = (a_lock(4), a_lock(2, month=MARCH, id="m"), a_lock(9, LockKind.AT_MOST, id="n"))
    assert found(groups=(replace(G, count=9),), locks=locks) == []


def test_locks_that_are_switched_off_contradict_nothing() -> None:
    off = PlanSettings(rules_off=frozenset({"locks_kept"}))
    assert found(off, locks=(a_lock(4), a_lock(3, id="m"))) == []


@given(snapshots(), settings_of_plans())
def test_whatever_is_found_can_be_told_errors_first(basis: PlanningSnapshot, wishes: PlanSettings) -> None:
    found = validate(basis, wishes)
    assert all("\n" in in_swedish(finding) for finding in found)
    severe = [finding.severity is Severity.ERROR for finding in found]
    assert severe == sorted(severe, reverse=True)


some_locks = st.lists(
    st.builds(
        Lock,
        st.just("l"),
        st.just("2081_seat"),
        st.sampled_from(LockKind),
        st.integers(0, 3),
        st.none() | st.sampled_from(WHEN[2:4]),
        st.none() | st.just("g0"),
    ),
    min_size=3,
    max_size=5,
)


@settings(max_examples=100)
@given(snapshots(), some_locks)
def test_locks_that_are_said_to_contradict_each_other_have_no_plan(
    basis: PlanningSnapshot, drawn: list[Lock]
) -> None:
    locks = tuple(replace(lock, id=f"l{number}") for number, lock in enumerate(drawn))
    basis = replace(basis, locks=locks)
    said = {finding.code for finding in validate(basis, PlanSettings())}
    if said & LOCK_CONTRADICTIONS:
        event("contradiction")
        assert solved(basis, PlanSettings(goals=("in_time",))).outcome is Outcome.INFEASIBLE


def in_swedish(finding: Finding) -> str:
    return sentence(finding, Wording(Language.SWEDISH))
