"""The year against its plan, and indicators that are kept in order."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models import acts, queries
from models.acts import MonthChange
from models.domain.follow_up import WHOLE_PLAN
from models.domain.indicators import IndicatorMeasure, IndicatorState
from models.domain.months import Month
from models.errors import UserProblem
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.queries import FollowUp, FollowUpRow, IndicatorRow
from models.wording import Language, Wording
from tests.models.plans import YEAR, content
from tests.models.quota_plans import calculate, quota
from tests.shared_data import SHARED_DATA, needs_shared_data

APRIL = Month(YEAR, 4)
TODAY = date(YEAR, 5, 12)
QUOTAS_2018 = SHARED_DATA / "quotas" / "migrationsverket_anvisningar_kommuntal_2018.csv"


def enter(file: PlanningFile, *changes: MonthChange) -> None:
    with file.reading() as session:
        edit = acts.set_months(session, YEAR, changes)
    file.act(edit)


def followed(file: PlanningFile, until: Month = APRIL) -> FollowUp:
    with file.reading() as session:
        planned = queries.planned_months(session, YEAR, "1", None)
        return queries.follow_up(session, YEAR, "1", until, planned)


def row(follow: FollowUp, code: str) -> FollowUpRow:
    return next(row for row in follow.rows if row.municipality_code == code)


@pytest.fixture
def plan(dalarna: PlanningFile) -> PlanningFile:
    calculate(dalarna)
    enter(
        dalarna,
        *(MonthChange("2081", Month(YEAR, at), assigned=6, received=4) for at in range(1, 5)),
    )
    return dalarna


def test_what_is_not_entered_is_not_known(plan: PlanningFile) -> None:
    silent = row(followed(plan), "2080")
    assert silent.quota
    assert silent.planned is not None
    assert (silent.received, silent.difference, silent.left, silent.forecast) == (None,) * 4


def test_where_nothing_is_entered_nothing_is_known_of_the_whole_plan_either(dalarna: PlanningFile) -> None:
    calculate(dalarna)
    total = followed(dalarna).total
    assert total.quota
    assert (total.received, total.left, total.difference, total.forecast) == (None,) * 4


def test_a_municipality_with_months_is_held_against_its_plan(plan: PlanningFile) -> None:
    follow = followed(plan)
    found = row(follow, "2081")
    planned = follow.planned.until("2081", APRIL)
    assert (found.planned, found.received, found.difference) == (planned, 16, 16 - planned)
    assert found.waiting == 8
    assert found.forecast == 48
    assert found.left == quota(plan, "2081").persons - 16
    assert follow.total.received == 16
    assert follow.total.difference == found.difference, "the silent ones are left out of it"


def test_who_was_received_stays_received_when_only_others_enter_a_month(plan: PlanningFile) -> None:
    enter(plan, MonthChange("2080", Month(YEAR, 1), assigned=9, received=0))
    enter(plan, MonthChange("2080", Month(YEAR, 2), assigned=0, received=7))
    enter(plan, MonthChange("2080", Month(YEAR, 5), received=1))
    follow = followed(plan, Month(YEAR, 5))
    totals = [month.received_total for month in follow.months[WHOLE_PLAN][:6]]
    assigned = [month.assigned_total for month in follow.months[WHOLE_PLAN][:6]]
    assert totals == [4, 15, 19, 23, 24, None]
    assert assigned == [15, 21, 27, 33, 33, None]
    assert follow.total.received == 24
    assert follow.total.assigned == 33


def test_a_replacement_is_no_assignment_more(plan: PlanningFile) -> None:
    enter(plan, MonthChange("2081", APRIL, assigned=7, replacements=3))
    follow = followed(plan)
    assert row(follow, "2081").assigned == 22
    assert row(follow, "2081").waiting == 22 - 16
    assert follow.months["2081"][3].assigned_total == 22


def test_the_end_of_december_knows_nothing_of_january(plan: PlanningFile) -> None:
    enter(
        plan,
        *(MonthChange("2081", Month(YEAR, at), assigned=0, received=0) for at in range(5, 13)),
        MonthChange("2081", Month(YEAR + 1, 1), received=5),
    )
    found = row(followed(plan, Month(YEAR + 1, 1)), "2081")
    assert (found.received, found.forecast) == (21, 16)


def test_a_later_month_does_not_count_yet(plan: PlanningFile) -> None:
    enter(plan, MonthChange("2081", Month(YEAR, 5), received=50))
    assert row(followed(plan), "2081").received == 16
    assert row(followed(plan, Month(YEAR, 5)), "2081").received == 66


def test_the_ledger_adds_up_to_the_row(plan: PlanningFile) -> None:
    follow = followed(plan)
    ledger = {month.month: month for month in follow.months["2081"]}
    assert ledger[APRIL].received_total == 16
    assert ledger[APRIL].assigned_total == 24
    assert ledger[APRIL].planned_total == row(follow, "2081").planned
    assert ledger[Month(YEAR, 6)].received is None
    whole = {month.month: month for month in follow.months[WHOLE_PLAN]}
    assert whole[APRIL].planned_total == sum(one.planned or 0 for one in follow.rows)
    assert whole[APRIL].difference == ledger[APRIL].difference
    assert max(whole) == Month(YEAR + 1, 2), "the last receptions are in February"


def test_a_replacement_is_not_counted_twice(plan: PlanningFile) -> None:
    enter(plan, MonthChange("2081", APRIL, assigned=8, replacements=3))
    ledger = {month.month: month for month in followed(plan).months["2081"]}
    assert ledger[APRIL].assigned == 5


def test_a_redistribution_changes_the_quota_from_its_day(plan: PlanningFile) -> None:
    before = quota(plan, "2081").persons or 0
    with plan.reading() as session:
        edit = acts.redistribute(
            session, YEAR, "1", from_code="2081", to_code="2080", persons=5, agreed=f"{YEAR}-03-10"
        )
    plan.act(edit)
    ledger = {month.month: month.quota for month in followed(plan).months["2081"]}
    assert ledger[Month(YEAR, 2)] == before
    assert ledger[Month(YEAR, 3)] == before - 5


# Indicators


def write(file: PlanningFile, **values: Any) -> None:
    row = {"title": "Mottaget", "measure": "received_share", "target": 20.0, "at_least": True, **values}
    with file.reading() as session:
        edit = acts.write_indicators(session, YEAR, new=[row])
    file.act(edit)


def indicators(file: PlanningFile) -> tuple[IndicatorRow, ...]:
    follow = followed(file)
    with file.reading() as session:
        return queries.indicator_rows(session, YEAR, follow, TODAY)


def refusal(file: PlanningFile, **values: Any) -> str:
    before = content(file)
    with pytest.raises(UserProblem) as refused:
        write(file, **values)
    assert content(file) == before
    assert "\n" in sentence(refused.value, Wording(Language.SWEDISH))
    return refused.value.code


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("received", 16),
        ("waiting", 8),
        ("overdue", 0),
        ("in_time_share", None),
        ("rural_share", None),
    ],
)
def test_the_program_works_out_what_it_can(plan: PlanningFile, measure: str, expected: float | None) -> None:
    write(plan, measure=measure, municipality_code="2081")
    (found,) = indicators(plan)
    assert found.value == expected
    assert found.municipality == "Borlänge"


def test_a_share_is_rounded_down_so_that_nearly_is_not_all(plan: PlanningFile) -> None:
    write(plan, municipality_code="2081", target=100.0)
    (found,) = indicators(plan)
    assert found.value == 100 * 16 // (quota(plan, "2081").persons or 1)
    assert found.state is IndicatorState.ON_THE_WAY


def test_an_own_value_is_the_officers(plan: PlanningFile) -> None:
    write(plan, measure="own", value=3.5, due=f"{YEAR}-01-31")
    (found,) = indicators(plan)
    assert (found.value, found.state) == (3.5, IndicatorState.MISSED)


def test_a_value_falls_away_when_the_program_is_to_work_it_out(plan: PlanningFile) -> None:
    write(plan, measure="own", value=3.5)
    (found,) = indicators(plan)
    with plan.reading() as session:
        edit = acts.write_indicators(
            session, YEAR, changed={found.id: {"measure": IndicatorMeasure.RECEIVED.value}}
        )
    plan.act(edit)
    assert indicators(plan)[0].value == 16


def test_two_alike_are_refused_also_where_they_are_about_the_whole_plan(plan: PlanningFile) -> None:
    write(plan)
    assert refusal(plan, title="MOTTAGET") == "INDICATOR_TWICE"
    write(plan, municipality_code="2081")
    assert len(indicators(plan)) == 2


def test_a_day_that_is_none_and_a_value_that_is_worked_out_are_refused(plan: PlanningFile) -> None:
    assert refusal(plan, due="i juni") == "INDICATOR_DAY"
    assert refusal(plan, value=4.0) == "INDICATOR_WORKED_OUT"


def test_indicators_are_taken_back(plan: PlanningFile) -> None:
    before = content(plan)
    with plan.reading() as session:
        edit = acts.write_indicators(session, YEAR, new=[{"title": "A", "measure": "own", "target": 1.0}])
    inverse, _ = plan.act(edit)
    plan.act(inverse)
    assert content(plan) == before


# The real year 2018


@needs_shared_data
def test_2018_is_followed_up_by_its_totals_until_months_are_entered(sweden: PlanningFile) -> None:
    sweden.act(prepare_import(sweden, QUOTAS_2018, kind="quotas", year=2018).edit())
    with sweden.reading() as session:
        planned = queries.planned_months(session, 2018, "1", None)
        follow = queries.follow_up(session, 2018, "1", Month(2019, 2), planned)
    assert (follow.total.quota, follow.total.received, follow.total.planned) == (15_200, 14_588, 15_200)
    assert follow.total.left == 612
    assert follow.total.forecast is None, "no months, so nothing is said about the year's end"
    assert sum(row.received is None for row in follow.rows) == 23
