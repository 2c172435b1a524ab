from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from models import acts, queries
from models.acts import MonthChange
from models.domain.months import Month
from models.edits import InsertRows, Sentence
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.wording import Language, Text, Wording
from tests.models.plans import YEAR, a_plan, content
from tests.models.test_revision import do

MARCH = Month(YEAR, 3)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def quota(file: PlanningFile, code: str = "2081") -> queries.QuotaRow:
    with file.reading() as session:
        return next(row for row in queries.quota_rows(session, YEAR, "1") if row.municipality_code == code)


def findings(file: PlanningFile) -> list[str]:
    with file.reading() as session:
        found = tuple(queries.balance_findings(session, YEAR))
    for finding in found:
        assert "\n" in sentence(finding, Wording(Language.SWEDISH))
    return [finding.code for finding in found]


def test_the_years_total_counts_until_months_are_entered(plan: PlanningFile) -> None:
    plan.act(acts.set_received(quota(plan), (), 9, year=YEAR))
    assert (quota(plan).received, quota(plan).received_by_month) == (9, False)
    do(plan, acts.set_months, YEAR, [MonthChange("2081", MARCH, assigned=5, received=4)])
    assert (quota(plan).received, quota(plan).received_by_month) == (4, True)
    assert findings(plan) == ["MONTHS_DIFFER_FROM_TOTAL"]


def test_a_total_is_not_written_where_the_months_count(plan: PlanningFile) -> None:
    do(plan, acts.set_months, YEAR, [MonthChange("2081", MARCH, assigned=5, received=4)])
    with pytest.raises(UserProblem) as refused:
        acts.set_received(quota(plan), (), 9, year=YEAR)
    assert refused.value.code == "RECEIVED_BY_MONTH"


def test_the_balance_agrees_with_the_quotas(plan: PlanningFile) -> None:
    plan.act(acts.set_quota(quota(plan), 20, year=YEAR, version="1"))
    plan.act(acts.set_quota(quota(plan, "2080"), 20, year=YEAR, version="1"))
    plan.act(acts.set_received(quota(plan, "2080"), (), 7, year=YEAR))
    do(plan, acts.set_months, YEAR, [MonthChange("2081", MARCH, assigned=5, received=4)])
    with plan.reading() as session:
        rows = {
            row.municipality_code: row for row in queries.balance_rows(session, YEAR, "1", date(YEAR, 12, 31))
        }
    for code in ("2080", "2081"):
        assert (rows[code].received, rows[code].balance) == (
            quota(plan, code).received,
            quota(plan, code).remaining,
        )
    assert (rows["2081"].assigned, rows["2080"].assigned) == (5, None)


def test_replacements_of_next_year_are_assignments_too(plan: PlanningFile) -> None:
    month = Month(YEAR + 1, 4)
    do(plan, acts.set_months, YEAR, [MonthChange("2081", month, replacements=2)])
    with plan.reading() as session:
        months = next(
            row.months for row in queries.quota_months_rows(session, YEAR) if row.municipality_code == "2081"
        )
    assert (months[month].assigned, months[month].replacements) == (2, 2)
    assert findings(plan) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (MonthChange("2081", Month(YEAR - 1, 12), received=1), "MONTH_NOT_ON_QUOTA"),
        (MonthChange("2081", Month(YEAR + 2, 3), received=1), "MONTH_NOT_ON_QUOTA"),
        (MonthChange("2081", Month(YEAR + 2, 1), replacements=1), "MONTH_NOT_ON_QUOTA"),
        (MonthChange("2081", Month(YEAR + 1, 1), assigned=1), "ONLY_REPLACEMENTS"),
        (MonthChange("2081", MARCH, replacements=1), "REPLACEMENTS_MORE_THAN_ASSIGNED"),
        (MonthChange("2081", MARCH, received=-1), "NUMBER_NOT_ALLOWED"),
        (MonthChange("0180", MARCH, received=1), "MUNICIPALITY_OUTSIDE_PLAN"),
    ],
)
def test_refused_and_nothing_changed(plan: PlanningFile, change: MonthChange, code: str) -> None:
    before = content(plan)
    with pytest.raises(UserProblem) as refused:
        do(plan, acts.set_months, YEAR, [MonthChange("2080", MARCH, received=1), change])
    assert refused.value.code == code
    assert content(plan) == before


def test_a_cleared_month_is_not_known_and_a_zero_is(plan: PlanningFile) -> None:
    do(plan, acts.set_months, YEAR, [MonthChange("2081", MARCH, received=0)])
    assert quota(plan).received_by_month
    do(plan, acts.set_months, YEAR, [MonthChange("2081", MARCH, cleared=frozenset({"received"}))])
    assert not quota(plan).received_by_month


def test_one_undo_step(plan: PlanningFile) -> None:
    do(plan, acts.set_months, YEAR, [MonthChange("2081", MARCH, assigned=5, received=4)])
    before = content(plan)
    inverse = do(
        plan,
        acts.set_months,
        YEAR,
        [
            MonthChange("2081", MARCH, cleared=frozenset({"assigned", "received"})),
            MonthChange("2080", MARCH, assigned=3),
        ],
    )
    assert content(plan) != before
    plan.act(inverse)
    assert content(plan) == before


def test_months_that_the_clocks_do_not_allow_are_found(plan: PlanningFile) -> None:
    """As another program, or an older file, may have left them."""
    rows = [
        {"year": YEAR, "municipality_code": code, "month": month, **numbers}
        for code, month, numbers in (
            ("2021", Month(YEAR - 1, 12), {"received": 1}),
            ("2023", Month(YEAR + 1, 1), {"assigned": 2}),
            ("2026", Month(YEAR + 2, 1), {"assigned": 2, "replacements": 2}),
            ("2029", Month(YEAR + 1, 3), {"received": 2}),
            ("2031", MARCH, {"assigned": 1, "received": 2}),
        )
    ]
    blank = {"assigned": 0, "replacements": 0, "received": 0, "source": ""}
    plan.act(InsertRows(Sentence(Text("", "prov"), {}), "quota_month", [{**blank, **row} for row in rows]))
    assert findings(plan) == [
        "MONTH_OUTSIDE_QUOTA_YEAR",
        "ASSIGNED_AFTER_DECEMBER",
        "REPLACED_AFTER_NEXT_YEAR",
        "RECEIVED_AFTER_FEBRUARY",
        "RECEIVED_BEFORE_ASSIGNED",
    ]
