from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from models import proposals
from models.domain.placement import Placement
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import CODE_WORDS, check_plan
from models.problems import sentence
from models.tables import Table
from models.wording import Language, Wording
from tests.builders import JANUARY
from tests.models.plans import a_plan, add_homes
from tests.models.test_proposals import SETTINGS, SNAPSHOT, SOLUTION, store

QUOTA = (
    "INSERT INTO municipal_quota (id, municipality_code, year, version, persons, already_housed,"
    " agency_housing, resettlement, status, source) VALUES (1, '2081', 2026, '{version}', 40, {routes},"
    " 'entered', '')"
)

GROUP = (
    "INSERT INTO household_group VALUES (1, 2026, 'H1', '2081', 'already_housed', '2026-01', 1,"
    " 0, 0, 0, 0, 1, 0, '', '2034_L', '', 2, '', '')"
)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        file.act(add_homes())
        yield file


def spoil(file: PlanningFile, *statements: str) -> None:
    """What no program of ours would write."""
    with closing(sqlite3.connect(file.path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def codes(file: PlanningFile) -> list[str]:
    findings = check_plan(file)
    for finding in findings:
        assert len(sentence(finding, Wording(Language.SWEDISH)).splitlines()) == 2
    return [finding.code for finding in findings]


def test_a_new_plan_is_sound(plan: PlanningFile) -> None:
    assert codes(plan) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE home_stock SET place_code = '9999_X'", ["CHECK_ORPHANS"]),
        ("UPDATE home_stock SET tenure = 'castle'", ["CHECK_UNKNOWN_WORDS"]),
        ("UPDATE home_stock SET last = '2025-12'", ["CHECK_LEASES"]),
        (QUOTA.format(version="1", routes="NULL, NULL, NULL"), ["CHECK_SUM_DIFFERS"]),
        (QUOTA.format(version="1", routes="30, 8, 1"), ["CHECK_SUM_DIFFERS", "CHECK_ROUTES_DIFFER"]),
        (QUOTA.format(version="1", routes="40, NULL, NULL"), ["CHECK_SUM_DIFFERS", "CHECK_ROUTES_DIFFER"]),
        (QUOTA.format(version="7", routes="NULL, NULL, NULL"), ["CHECK_VERSION_UNKNOWN"]),
        ("UPDATE place SET population = 60000 WHERE code = '2081_2081TC101'", ["CHECK_POPULATION"]),
        ("UPDATE place SET is_seat = 1 WHERE code = '2081_L'", ["CHECK_SEATS"]),
        (
            "INSERT INTO quota_version VALUES (2026, '2', '', '2025-06-01', 2)",
            ["CHECK_VERSION_DATES"],
        ),
        (GROUP, ["CHECK_LIVES_ELSEWHERE"]),
        (GROUP.replace("'2034_L', ''", "'2034_L', '2034'"), []),
    ],
)
def test_each_thing_that_does_not_add_up_is_found(
    plan: PlanningFile, statement: str, expected: list[str]
) -> None:
    spoil(plan, statement)
    assert codes(plan) == expected


def test_a_point_and_its_catchment_name_the_same_service(plan: PlanningFile) -> None:
    spoil(
        plan,
        "INSERT INTO service_point VALUES (1, '2081', 'school', 'Björkskolan', 0, '')",
        "INSERT INTO catchment VALUES (1, 1, '2081_L', 'sfi')",
    )
    assert codes(plan) == ["CHECK_CATCHMENTS"]


def test_more_received_than_the_quota_is_noticed(plan: PlanningFile) -> None:
    spoil(
        plan,
        QUOTA.format(version="1", routes="30, 8, 2").replace("40", "321"),
        "UPDATE municipal_quota SET agency_housing = 289",
        "INSERT INTO reception VALUES (1, '2081', 2026, 'on_quota', 322, '')",
    )
    assert codes(plan) == ["CHECK_RECEIVED_MORE"]


def test_stored_proposals_are_read_and_compared(plan: PlanningFile) -> None:
    store(plan)
    assert codes(plan) == []
    drop = ("DROP TRIGGER proposal_is_never_changed",)
    spoil(plan, *drop, "UPDATE proposal SET snapshot = replace(snapshot, '52000', '52001')")
    assert codes(plan) == ["CHECK_PROPOSAL_CHANGED"]
    spoil(plan, "UPDATE proposal SET solution = '{}'")
    assert codes(plan) == ["CHECK_PROPOSAL_UNREADABLE"]


def test_households_placed_twice_or_nowhere_are_found(plan: PlanningFile) -> None:
    too_many = (*SOLUTION.placements, Placement("g1", "2081_village", JANUARY, 3))
    nowhere = (Placement("g2", "2034_moon", JANUARY, 1),)
    for placements in (too_many, nowhere):
        solution = replace(SOLUTION, placements=placements)
        proposals.store(plan, snapshot=SNAPSHOT, settings=SETTINGS, solution=solution)
        (finding,) = check_plan(plan)
        assert (finding.code, finding.params["count"]) == ("CHECK_MISPLACED", 1)


def test_a_file_whose_index_lacks_a_row_is_damaged(plan: PlanningFile) -> None:
    writable = "PRAGMA writable_schema=ON"
    with closing(sqlite3.connect(plan.path)) as connection:
        hidden = connection.execute(
            "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema"
            " WHERE name = 'ix_place_locality_code'"
        ).fetchone()
    spoil(plan, writable, "DELETE FROM sqlite_schema WHERE name = 'ix_place_locality_code'")
    a_place = "SELECT 'X', '2081', NULL, 'X', kind, 0, 0, 0, 0, NULL, NULL, NULL, '' FROM place LIMIT 1"
    spoil(plan, f"INSERT INTO place {a_place}")
    with closing(sqlite3.connect(plan.path)) as connection:
        connection.execute(writable)
        connection.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", hidden)
        connection.commit()
    with PlanningFile.open(plan.path) as opened:
        assert codes(opened) == ["CHECK_DAMAGE"]


def test_every_column_of_words_is_checked() -> None:
    checked = {(table.__tablename__, column) for table, column, _ in CODE_WORDS}
    words = {"kind", "status", "route", "needs", "tenure", "service", "criterion", "measure", "method"}
    words |= {"factor", "unit", "cost_parts"}
    held = {
        (name, column.name)
        for name, table in Table.metadata.tables.items()
        for column in table.columns
        if column.name in words
    }
    free_text = {("import_batch", "kind"), ("remembered_columns", "kind"), ("household_group", "kind")}
    free_text |= {("indicator", "unit")}
    assert held - checked == free_text
