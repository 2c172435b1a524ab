from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from models import acts, decisions, queries
from models.domain.quotas import QuotaStatus, Route
from models.errors import UserProblem
from models.planning_file.backups import backups
from models.planning_file.database import PlanningFile
from tests.models.plans import YEAR, a_plan, content
from tests.models.quota_plans import FACTS, a_paper, calculate, quota


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    """Dalarna with quotas that add up to the county quota of 321."""
    with a_plan(tmp_path) as file:
        calculate(file)
        yield file


def decide(file: PlanningFile, **changes: Any) -> int:
    return decisions.decide(file, a_paper(file), replace(FACTS, **changes))


def refusal(file: PlanningFile, statement: str) -> str:
    """The code of what refuses the statement; whatever it is, the file is as it was."""
    before = content(file)
    with pytest.raises(UserProblem) as refused, file.writing() as session:
        session.execute(text(statement))
    assert content(file) == before
    return refused.value.code


def test_a_decision_is_read_back_whole_and_marks_the_quotas(plan: PlanningFile) -> None:
    asked = a_paper(plan)
    number = decide(plan)
    with plan.reading() as session:
        assert decisions.load(session, number) == (asked, FACTS)
        assert decisions.is_unchanged(session, number)
        assert decisions.decision_id(session, YEAR, "1", "20") == number
        assert decisions.decision_id(session, YEAR, "1", "21") is None
        (row,) = queries.decision_rows(session, YEAR)
        assert (row.county_code, row.version, row.facts) == ("20", "1", FACTS)
        assert queries.decided_versions(session, YEAR) == {"1"}
        rows = queries.quota_rows(session, YEAR, "1")
    assert {row.status for row in rows} == {QuotaStatus.DECIDED}
    assert {row.source for row in rows} == {"Fördelat efter folkmängd"}
    assert sum(row.persons or 0 for row in rows) == 321


def test_spaces_around_what_is_written_are_no_part_of_it(plan: PlanningFile) -> None:
    number = decide(plan, diary_number="  851-1 ", decision_maker=" Länsrådet\n")
    with plan.reading() as session:
        _, facts = decisions.load(session, number)
    assert (facts.diary_number, facts.decision_maker) == ("851-1", "Länsrådet")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"decided": ""}, "DECISION_DAY_MISSING"),
        ({"decided": "12 november"}, "DECISION_DAY_MISSING"),
        ({"decided": "20251112"}, "DECISION_DAY_MISSING"),
        ({"decided": "2052-11-12"}, "DECISION_DAY_FAR_OFF"),
        ({"decided": "1926-11-12"}, "DECISION_DAY_FAR_OFF"),
        ({"decision_maker": "  "}, "DECISION_MAKER_MISSING"),
        ({"rapporteur": "Anna 811218-9876"}, "DECISION_HOLDS_IDENTITY_NUMBER"),
    ],
)
def test_a_decision_says_when_and_by_whom(plan: PlanningFile, changes: dict[str, str], code: str) -> None:
    before = content(plan)
    with pytest.raises(UserProblem) as refused:
        decide(plan, **changes)
    assert refused.value.code == code
    assert content(plan) == before


def test_quotas_that_do_not_add_up_are_not_decided(plan: PlanningFile) -> None:
    row = quota(plan, "2081")
    plan.act(acts.set_quota(row, (row.persons or 0) + 3, year=YEAR, version="1"))
    with pytest.raises(UserProblem) as refused:
        decide(plan)
    assert refused.value.code == "QUOTAS_DIFFER"
    assert refused.value.params == {"county": "Dalarnas län", "distributed": 324, "persons": 321}


def test_a_municipality_without_quota_hinders_the_decision(plan: PlanningFile) -> None:
    asked = a_paper(plan)
    plan.act(acts.clear_quota(quota(plan, "2034")))
    with plan.reading() as session:
        found = decisions.hindrances(session, YEAR, "1", "20")
    assert [finding.code for finding in found] == ["QUOTAS_NOT_SET", "QUOTAS_DIFFER"]
    assert found[0].params == {"count": 1, "names": "Orsa"}
    with pytest.raises(UserProblem) as refused:
        decisions.decide(plan, asked, FACTS)
    assert refused.value.code == "QUOTAS_NOT_SET"


def test_a_paper_that_is_no_longer_true_is_not_decided(plan: PlanningFile) -> None:
    asked = a_paper(plan)
    first, second = quota(plan, "2081"), quota(plan, "2034")
    for row, change in ((first, 1), (second, -1)):
        plan.act(acts.set_quota(row, (row.persons or 0) + change, year=YEAR, version="1"))
    with pytest.raises(UserProblem) as refused:
        decisions.decide(plan, asked, FACTS)
    assert refused.value.code == "PAPER_OUTDATED"
    with plan.reading() as session:
        assert queries.decision_rows(session, YEAR) == ()


def test_a_version_is_decided_once(plan: PlanningFile) -> None:
    decide(plan)
    with pytest.raises(UserProblem) as refused:
        decide(plan, diary_number="851-2")
    assert refused.value.code == "DECIDED_ALREADY"
    assert refused.value.params["day"] == "2025-11-12"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE municipal_quota SET persons = persons + 1 WHERE municipality_code = '2081'",
        "UPDATE municipal_quota SET status = 'entered' WHERE municipality_code = '2081'",
        "UPDATE municipal_quota SET source = 'annat' WHERE municipality_code = '2081'",
        "UPDATE municipal_quota SET version = '9' WHERE municipality_code = '2081'",
        "DELETE FROM municipal_quota WHERE municipality_code = '2081' AND year = 2026",
        "REPLACE INTO municipal_quota SELECT * FROM municipal_quota WHERE year = 2026 LIMIT 1",
        "UPDATE county_quota SET persons = persons + 1 WHERE year = 2026",
        "UPDATE county_quota SET year = 2026, version = '1' WHERE year = 2020",
        "DELETE FROM county_quota WHERE year = 2026",
        "UPDATE quota_version SET sfs = 'SFS 2026:1' WHERE year = 2026",
        "UPDATE quota_version SET in_force = '2026-02-01' WHERE year = 2026",
        "DELETE FROM quota_version WHERE year = 2026",
    ],
)
def test_decided_quotas_are_kept_by_the_file_itself(plan: PlanningFile, statement: str) -> None:
    decide(plan)
    assert refusal(plan, statement) == "VERSION_DECIDED"


def test_a_decided_version_takes_no_municipality_more(plan: PlanningFile) -> None:
    """A plan of one county holds one county's quotas; the row comes from another version."""
    with plan.reading() as session:
        edit = acts.add_version(session, YEAR)
    plan.act(edit)
    decide(plan)
    moved = "UPDATE municipal_quota SET version = '1' WHERE version = '2' AND municipality_code = '2081'"
    assert refusal(plan, moved) == "VERSION_DECIDED"
    added = (
        "INSERT INTO municipal_quota (municipality_code, year, version, persons, status, source) "
        "VALUES ('2081', 2026, '1', 5, 'entered', '')"
    )
    assert refusal(plan, added) == "VERSION_DECIDED"


@pytest.mark.parametrize("statement", ["DELETE FROM decision", "UPDATE decision SET facts = '{}'"])
def test_a_decision_is_never_changed_or_removed(plan: PlanningFile, statement: str) -> None:
    decide(plan)
    with closing(sqlite3.connect(plan.path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


def test_routes_may_still_be_split(plan: PlanningFile) -> None:
    decide(plan)
    row = quota(plan, "2081")
    routes = {Route.ALREADY_HOUSED: row.persons or 0, Route.AGENCY_HOUSING: 0, Route.RESETTLEMENT: 0}
    inverse, _ = plan.act(acts.split_routes(row, routes))
    assert quota(plan, "2081").already_housed == row.persons
    plan.act(inverse)
    assert quota(plan, "2081") == row


def test_other_versions_and_counties_stay_open(tmp_path: Path) -> None:
    with a_plan(tmp_path, scope="20,21") as file:
        calculate(file)
        decide(file)
        with file.reading() as session:
            assert queries.decided_versions(session, YEAR) == frozenset()
        row = quota(file, "2180")
        file.act(acts.set_quota(row, 7, year=YEAR, version="1"))
        assert quota(file, "2180").persons == 7
        with file.reading() as session:
            edit = acts.add_version(session, YEAR, sfs="SFS 2026:1", in_force="2026-06-01")
        file.act(edit)
        copy = quota(file, "2081", "2")
        assert copy.status is QuotaStatus.ENTERED
        file.act(acts.set_quota(copy, 7, year=YEAR, version="2"))
        assert quota(file, "2081", "2").persons == 7


def test_what_was_done_before_the_decision_cannot_be_undone_after_it(plan: PlanningFile) -> None:
    row = quota(plan, "2081")
    away, _ = plan.act(acts.set_quota(row, 1, year=YEAR, version="1"))
    back, _ = plan.act(away)
    decide(plan)
    before = content(plan)
    with pytest.raises(UserProblem) as refused:
        plan.act(back)
    assert refused.value.code == "VERSION_DECIDED"
    assert content(plan) == before


def test_a_decision_changed_outside_the_program_is_seen(plan: PlanningFile) -> None:
    number = decide(plan)
    with closing(sqlite3.connect(plan.path)) as connection, connection:
        connection.execute("DROP TRIGGER decision_is_never_changed")
        connection.execute("UPDATE decision SET facts = replace(facts, 'Länsrådet', 'Landshövdingen')")
    with plan.reading() as session:
        assert not decisions.is_unchanged(session, number)
    with closing(sqlite3.connect(plan.path)) as connection, connection:
        connection.execute("UPDATE decision SET paper = '{}'")
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        decisions.load(session, number)
    assert refused.value.code == "DECISION_UNREADABLE"
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        decisions.load(session, number + 1)
    assert refused.value.code == "DECISION_NOT_FOUND"


def test_deciding_an_older_version_is_remarked_on(plan: PlanningFile) -> None:
    def remarks() -> set[str]:
        paper = a_paper(plan)
        with plan.reading() as session:
            return {finding.code for finding in decisions.advice(session, paper)}

    assert "DECIDE_NOT_NEWEST" not in remarks()
    with plan.reading() as session:
        edit = acts.add_version(session, YEAR)
    plan.act(edit)
    assert "DECIDE_NOT_NEWEST" in remarks()


def test_a_copy_from_before_is_kept(plan: PlanningFile) -> None:
    decide(plan)

    (backup,) = backups(plan.path)
    assert backup.path.stem.endswith("-decision")
    with PlanningFile.open(backup.path) as before, before.reading() as session:
        assert queries.decision_rows(session, YEAR) == ()


def test_a_refused_decision_leaves_no_copy(plan: PlanningFile) -> None:
    decide(plan)
    with pytest.raises(UserProblem):
        decide(plan)
    assert len(backups(plan.path)) == 1
