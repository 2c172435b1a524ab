from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from models import acts, queries
from models.domain.months import Month
from models.domain.quotas import MunicipalQuota, QuotaStatus, Route
from models.edits import Edit
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.snapshots import take_snapshot
from models.wording import Language, Wording
from tests.models.plans import YEAR, a_plan, content
from tests.models.test_revision import do

QUOTAS = {"2021": 10, "2080": 60, "2081": 100}


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    """Dalarna, 170 persons decided, Borlänge split by route and with 20 received."""
    with a_plan(tmp_path) as file:
        with file.reading() as session:
            (county,) = queries.county_quota_rows(session, YEAR, "1")
        file.act(acts.set_county_quota(county, 170, year=YEAR, version="1"))
        for code, persons in QUOTAS.items():
            quota = row(file, code)
            file.act(acts.set_quota(quota, persons, year=YEAR, version="1", status=QuotaStatus.DECIDED))
        routes = {Route.ALREADY_HOUSED: 70, Route.AGENCY_HOUSING: 20, Route.RESETTLEMENT: 10}
        file.act(acts.split_routes(row(file, "2081"), routes))
        do(file, acts.set_months, YEAR, [acts.MonthChange("2081", Month(YEAR, 2), assigned=30, received=20)])
        yield file


def row(file: PlanningFile, code: str) -> queries.QuotaRow:
    with file.reading() as session:
        return next(row for row in queries.quota_rows(session, YEAR, "1") if row.municipality_code == code)


def redistribute(file: PlanningFile, giver: str, taker: str, persons: int, **changes: str) -> Edit:
    named = {"agreed": "2026-03-01", "agreement": "Avtal 2026-03-01", **changes}
    return do(file, acts.redistribute, YEAR, "1", from_code=giver, to_code=taker, persons=persons, **named)


def refusal(file: PlanningFile, giver: str, taker: str, persons: int, **changes: str) -> UserProblem:
    before = content(file)
    with pytest.raises(UserProblem) as refused:
        redistribute(file, giver, taker, persons, **changes)
    assert content(file) == before
    assert "\n" in sentence(refused.value, Wording(Language.SWEDISH))
    return refused.value


def balance(session: Session, code: str, on: str) -> queries.BalanceRow:
    rows = queries.balance_rows(session, YEAR, "1", date.fromisoformat(on))
    return next(row for row in rows if row.municipality_code == code)


def test_the_effective_quota_changes_and_the_decided_one_does_not(plan: PlanningFile) -> None:
    redistribute(plan, "2081", "2021", 15)
    giver, taker = row(plan, "2081"), row(plan, "2021")
    assert (giver.persons, giver.effective, giver.remaining) == (100, 85, 65)
    assert (taker.persons, taker.effective, taker.status) == (10, 25, QuotaStatus.DECIDED)


def test_it_counts_from_its_date(plan: PlanningFile) -> None:
    redistribute(plan, "2081", "2021", 15)
    with plan.reading() as session:
        assert balance(session, "2081", "2026-02-28").effective == 100
        on_the_day = balance(session, "2081", "2026-03-01")
    assert (on_the_day.effective, on_the_day.received, on_the_day.balance) == (85, 20, 65)
    assert (on_the_day.waiting, on_the_day.to_assign) == (10, 55)


def test_the_planning_basis_takes_the_routes_in_proportion(plan: PlanningFile) -> None:
    redistribute(plan, "2081", "2021", 9)
    with plan.reading() as session:
        quotas = {quota.municipality_code: quota for quota in take_snapshot(session, YEAR).quotas}
    assert quotas["2081"] == MunicipalQuota(
        "2081", 91, {Route.ALREADY_HOUSED: 64, Route.AGENCY_HOUSING: 18, Route.RESETTLEMENT: 9}, 20
    )
    assert quotas["2021"].persons == 19


def test_across_a_county_border_into_the_plan(plan: PlanningFile) -> None:
    redistribute(plan, "2180", "2021", 5)
    assert row(plan, "2021").effective == 15
    with plan.reading() as session:
        (agreement,) = queries.redistribution_rows(session, YEAR)
    assert (agreement.from_name, agreement.to_name, agreement.persons) == ("Gävle", "Vansbro", 5)
    redistribute(plan, "2081", "2180", 5)
    assert refusal(plan, "2081", "2180", 1).code == "REDISTRIBUTION_BELOW_COUNTY_QUOTA"


@pytest.mark.parametrize(
    ("giver", "taker", "persons", "code"),
    [
        ("2021", "2081", 11, "REDISTRIBUTION_BELOW_ZERO"),
        ("2081", "2021", 81, "REDISTRIBUTION_BELOW_RECEIVED"),
        ("2081", "2180", 1, "REDISTRIBUTION_BELOW_COUNTY_QUOTA"),
        ("2081", "9999", 1, "REDISTRIBUTION_UNKNOWN"),
        ("2081", "2081", 1, "REDISTRIBUTION_SAME"),
        ("2081", "2021", 0, "REDISTRIBUTION_PERSONS"),
        ("2081", "2021", -3, "REDISTRIBUTION_PERSONS"),
        ("2180", "0180", 3, "REDISTRIBUTION_OUTSIDE"),
        ("2081", "2023", 3, "REDISTRIBUTION_NO_QUOTA"),
    ],
)
def test_refused_and_nothing_changed(
    plan: PlanningFile, giver: str, taker: str, persons: int, code: str
) -> None:
    assert refusal(plan, giver, taker, persons).code == code


@pytest.mark.parametrize("agreed", ["", "i mars", "2062-03-01", "20260301"])
def test_a_date_that_cannot_be(plan: PlanningFile, agreed: str) -> None:
    assert refusal(plan, "2081", "2021", 1, agreed=agreed).code == "REDISTRIBUTION_DATE"


def test_what_was_passed_on_cannot_be_taken_back(plan: PlanningFile) -> None:
    redistribute(plan, "2081", "2021", 15)
    redistribute(plan, "2021", "2080", 20, agreed="2026-04-01")
    before = content(plan)
    with pytest.raises(UserProblem) as refused:
        do(plan, acts.remove_redistributions, YEAR, "1", [1])
    assert refused.value.code == "REDISTRIBUTION_BELOW_ZERO"
    assert content(plan) == before
    do(plan, acts.remove_redistributions, YEAR, "1", [1, 2])
    assert row(plan, "2021").effective == 10


def test_an_agreement_is_corrected_as_if_entered_anew(plan: PlanningFile) -> None:
    redistribute(plan, "2081", "2021", 15)
    right = acts.Agreement("2081", "2021", 5, "2026-03-02")
    do(plan, acts.write_redistributions, YEAR, "1", changed={1: right})
    assert row(plan, "2021").effective == 15
    wrong = acts.Agreement("2081", "2021", 90, "2026-03-02")
    with pytest.raises(UserProblem) as refused, plan.reading() as session:
        acts.write_redistributions(session, YEAR, "1", changed={1: wrong})
    assert refused.value.code == "REDISTRIBUTION_BELOW_RECEIVED"


def test_the_words_of_an_agreement_are_corrected_whatever_the_numbers_have_become(plan: PlanningFile) -> None:
    redistribute(plan, "2081", "2021", 15)
    do(plan, acts.set_months, YEAR, [acts.MonthChange("2081", Month(YEAR, 4), received=90)])
    same = acts.Agreement("2081", "2021", 15, "2026-03-01", "Dnr 1234-2026")
    do(plan, acts.write_redistributions, YEAR, "1", changed={1: same})
    with plan.reading() as session:
        (agreement,) = queries.redistribution_rows(session, YEAR)
    assert agreement.agreement == "Dnr 1234-2026"
    more = acts.Agreement("2081", "2021", 16, "2026-03-01")
    with pytest.raises(UserProblem), plan.reading() as session:
        acts.write_redistributions(session, YEAR, "1", changed={1: more})


def test_several_at_once_are_held_against_the_limits_together(plan: PlanningFile) -> None:
    half = [acts.Agreement("2081", taker, 45, "2026-03-01") for taker in ("2021", "2080")]
    with pytest.raises(UserProblem) as refused, plan.reading() as session:
        acts.write_redistributions(session, YEAR, "1", new=half)
    assert refused.value.code == "REDISTRIBUTION_BELOW_RECEIVED"
    do(plan, acts.write_redistributions, YEAR, "1", new=half[:1])
    assert row(plan, "2081").effective == 55


def test_each_act_is_one_undo_step(plan: PlanningFile) -> None:
    states = [content(plan)]
    inverses = []
    for giver, taker, persons in (("2081", "2021", 15), ("2021", "2080", 20), ("2080", "2081", 3)):
        inverses.append(redistribute(plan, giver, taker, persons))
        states.append(content(plan))
    for inverse in reversed(inverses):
        assert content(plan) == states.pop()
        plan.act(inverse)
    assert content(plan) == states.pop()


@pytest.mark.parametrize("seed", range(4))
def test_random_agreements_taken_back_at_random_keep_the_limits(plan: PlanningFile, seed: int) -> None:
    """Nobody below zero or what is received, the county never below its quota; undo leads back."""
    dice = random.Random(seed)  # noqa: S311 - a plan for a test
    start = content(plan)
    undo: list[Edit] = []
    refused = 0
    for _ in range(40):
        if undo and dice.random() < 0.3:
            plan.act(undo.pop())
        else:
            with plan.reading() as session:
                known = [agreement.id for agreement in queries.redistribution_rows(session, YEAR)]
            try:
                if known and dice.random() < 0.3:
                    gone = dice.sample(known, dice.randint(1, min(2, len(known))))
                    undo.append(do(plan, acts.remove_redistributions, YEAR, "1", gone))
                else:
                    giver, taker = dice.sample(["2021", "2080", "2081", "2180"], 2)
                    day = dice.choice(["2026-02-01", "2026-05-01", "2026-09-01"])
                    undo.append(redistribute(plan, giver, taker, dice.randint(1, 40), agreed=day))
            except UserProblem:
                refused += 1
        with plan.reading() as session:
            rows = [found for found in queries.quota_rows(session, YEAR, "1") if found.persons is not None]
            days = [balance(session, code, day) for code in QUOTAS for day in ("2026-02-01", "2026-05-01")]
        assert all((found.effective or 0) >= found.received for found in rows)
        assert all((found.effective or 0) >= 0 for found in days)
        assert sum(found.effective or 0 for found in rows) >= 170
    assert refused, "the dice never reached a limit"
    while undo:
        plan.act(undo.pop())
    assert content(plan) == start
