from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, text

from models import acts, decisions, proposals, queries
from models.domain.apportionment import Formula
from models.domain.costs import COUNTED_COSTS
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.planning_file import backups, database
from models.planning_file.database import PlanningFile
from models.planning_file.guards import TRIGGERS
from models.planning_file.integrity import check_plan
from models.planning_file.migrate import newest_revision, upgrade
from models.snapshots import take_snapshot
from models.tables import Table
from tests.models.plans import a_plan, content
from tests.models.quota_plans import FACTS, a_paper

STORED = Path(__file__).parents[2] / "data"
"""Planning files as released programs wrote them."""


type Rows = dict[str, list[dict[str, Any]]]


def rows_by_table(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        return {
            name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid')]  # noqa: S608 - names of our own tables
            for name in names
        }


def what_was_there(before: Rows, after: Rows) -> Rows:
    """The later rows without the columns that the earlier ones did not have."""
    return {
        name: [{column: now[column] for column in then} for then, now in zip(rows, after[name], strict=True)]
        for name, rows in before.items()
    }


def schema(connection: Connection) -> dict[str, list[str]]:
    """Every table and index as its sorted lines: neither order nor quotation marks say anything."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    return {
        name: sorted(line.strip("\t ,") for line in sql.replace('"', "").splitlines())
        for name, sql in rows
        if name != "alembic_version"
    }


def test_the_migrations_lead_to_the_tables() -> None:
    migrated, made = create_engine("sqlite://"), create_engine("sqlite://")
    with migrated.begin() as old, made.begin() as new:
        upgrade(old)
        Table.metadata.create_all(new)
        context = MigrationContext.configure(old, opts={"compare_type": True})
        assert compare_metadata(context, Table.metadata) == []
        assert schema(old) == schema(new)
    migrated.dispose()
    made.dispose()


def test_new_files_are_marked_with_the_newest_revision() -> None:
    assert newest_revision() == database.SCHEMA


def test_migrations_do_not_read_the_tables() -> None:
    folder = Path(database.__file__).parent / "migrations"
    scripts = list(folder.rglob("*.py"))
    assert len(scripts) >= 3
    for script in scripts:
        assert "import models" not in script.read_text(encoding="utf-8")
        assert "from models" not in script.read_text(encoding="utf-8")


@pytest.fixture
def ancient(tmp_path: Path) -> Path:
    """A planning file from before the first schema."""
    path = tmp_path / "gammal.bosplan"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={database.APPLICATION_ID}")
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    return path


def test_an_older_file_is_migrated_after_a_backup(ancient: Path, tmp_path: Path) -> None:
    before = ancient.read_bytes()
    with PlanningFile.open(ancient) as file, a_plan(tmp_path, name="ny.bosplan") as new:
        assert set(content(file)) == set(content(new))
        assert not any(content(file).values())
    (backup,) = backups.backups(ancient)
    assert "schema-none" in backup.path.name
    with closing(sqlite3.connect(backup.path)) as copy:
        assert copy.execute("SELECT name FROM sqlite_schema WHERE name = 'plan'").fetchone() is None
    assert ancient.read_bytes() != before
    PlanningFile.open(ancient).close()
    assert len(backups.backups(ancient)) == 1


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    with a_plan(tmp_path) as file:
        before = content(file)
        with pytest.raises(UserProblem), file.changing_schema() as connection:
            connection.execute(text("DELETE FROM municipality"))
        assert content(file) == before
        with pytest.raises(UserProblem) as refused, file.writing() as session:
            session.execute(text("DELETE FROM municipality"))
        assert refused.value.code == "ROW_IN_USE"


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """Gotland as the first released schema kept it: quotas by route, homes and a proposal."""
    return Path(shutil.copy(STORED / "schema_0001.bosplan", tmp_path / "gotland.bosplan"))


def test_a_file_of_the_first_schema_keeps_every_row(released: Path) -> None:
    before = rows_by_table(released)
    assert (len(before["municipal_quota"]), len(before["proposal"]), len(before["place"])) == (2, 1, 10)
    with PlanningFile.open(released) as file:
        assert check_plan(file) == ()
        with file.reading() as session:
            (row,) = queries.quota_rows(session, 2026, "2")
            assert (row.persons, row.already_housed, row.received) == (51, 41, 5)
            assert proposals.is_unchanged(session, proposals.latest_id(session, 2026) or 0)
    after = rows_by_table(released)
    assert what_was_there(before, after) == before | {"alembic_version": [{"version_num": database.SCHEMA}]}
    assert not any(after[name] for name in after.keys() - before.keys())
    (backup,) = backups.backups(released)
    assert "schema-0001" in backup.path.name
    assert rows_by_table(backup.path) == before


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """Gotland as the second released schema kept it: also a project, groups, a lock and a formula."""
    return Path(shutil.copy(STORED / "schema_0002.bosplan", tmp_path / "gotland.bosplan"))


def test_a_file_of_the_second_schema_keeps_every_row_and_what_it_meant(second: Path) -> None:
    before = rows_by_table(second)
    assert (len(before["housing_project"]), len(before["household_group"]), len(before["lock"])) == (1, 2, 1)
    with PlanningFile.open(second) as file:
        assert check_plan(file) == ()
        with file.reading() as session:
            proposed = proposals.load(session, proposals.latest_id(session, 2026) or 0)
            assert proposals.is_unchanged(session, proposed.id)
            basis = take_snapshot(session, 2026)
    after = rows_by_table(second)
    assert what_was_there(before, after) == before | {"alembic_version": [{"version_num": database.SCHEMA}]}
    assert not any(after[name] for name in after.keys() - before.keys())
    (project,) = basis.projects
    assert (project.homes_per_unit, project.units, project.unit_cost, project.reuses) == (1, 8, 900_000, None)
    assert {group.reception_months for group in basis.groups} == {2}
    assert (basis.newcomers_permille, basis.landlord_permille, basis.budget) == (None, None, None)
    assert basis.cost_parts == COUNTED_COSTS
    (backup,) = backups.backups(second)
    assert rows_by_table(backup.path) == before


@pytest.fixture
def third(tmp_path: Path) -> Path:
    """Gotland as the third released schema kept it: also a score, a pace, a weight and a budget."""
    return Path(shutil.copy(STORED / "schema_0003.bosplan", tmp_path / "gotland.bosplan"))


def test_a_file_of_the_third_schema_keeps_every_row(third: Path) -> None:
    before = rows_by_table(third)
    assert (len(before["household_place"]), len(before["monthly_pace"])) == (1, 1)
    with PlanningFile.open(third) as file:
        assert check_plan(file) == ()
        with file.reading() as session:
            assert proposals.is_unchanged(session, proposals.latest_id(session, 2026) or 0)
            assert take_snapshot(session, 2026).budget == 2_000_000
    after = rows_by_table(third)
    assert what_was_there(before, after) == before | {"alembic_version": [{"version_num": database.SCHEMA}]}
    assert not any(after[name] for name in after.keys() - before.keys())


@pytest.mark.parametrize("schema_before", ["schema_0001", "schema_0002", "schema_0003"])
def test_a_migrated_file_equals_a_new_one(schema_before: str, tmp_path: Path) -> None:
    released = Path(shutil.copy(STORED / f"{schema_before}.bosplan", tmp_path / "gotland.bosplan"))
    PlanningFile.open(released).close()
    a_plan(tmp_path, scope="09").close()
    migrated = create_engine(f"sqlite:///{released}")
    made = create_engine(f"sqlite:///{tmp_path / 'plan.bosplan'}")
    with migrated.connect() as old, made.connect() as new:
        assert schema(old) == schema(new)
    migrated.dispose()
    made.dispose()


def test_quotas_of_a_migrated_file_can_be_divided_and_decided(released: Path) -> None:
    with PlanningFile.open(released) as file:
        formula = Formula({Criterion.POPULATION: 1})
        with file.reading() as session:
            file.act(acts.add_alternative(session, 2026, "2", "Alternativ A", formula))
            (basis,) = queries.quota_bases(session, 2026, "2")
        assert [town.population for town in basis.municipalities] == [61029]
        number = decisions.decide(file, a_paper(file, "09", "2"), FACTS)
        with file.reading() as session:
            assert decisions.is_unchanged(session, number)


def test_a_migrated_file_has_every_trigger(ancient: Path) -> None:
    with PlanningFile.open(ancient) as file, file.reading() as session:
        found = session.execute(text("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
        assert dict(found.all()) == TRIGGERS
    assert {"proposal_is_never_changed", "decision_is_never_removed"} < TRIGGERS.keys()
