from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import func, select

from models import queries
from models.acts import delete_rows, set_values
from models.edits import EditGroup
from models.errors import UserProblem
from models.planning_file import database
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.tables import HomeStock, Municipality, Place
from models.wording import Language, Wording
from tests.models.plans import SEAT, YEAR, a_plan, add_homes, content, homes

SWEDISH = Wording(Language.SWEDISH)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def refusal(path: Path) -> str:
    """The code with which a file is refused; the sentence must exist, name the file and give advice."""
    with pytest.raises(UserProblem) as refused:
        PlanningFile.open(path)
    words = sentence(refused.value, SWEDISH)
    assert str(path) in words
    assert len(words.splitlines()) == 2
    return refused.value.code


def test_a_new_plan_for_one_county_holds_its_facts(plan: PlanningFile) -> None:
    with plan.reading() as session:
        info = queries.plan_info(session)
        quotas = queries.county_quota_rows(session, YEAR, "1")
        places = queries.place_rows(session)
        assert session.scalar(select(func.count(Municipality.code))) == 290
        assert len(queries.counties(session)) == 21
    assert (info.title, info.county_codes, info.years) == ("Prov", ("20",), (YEAR,))
    assert [(row.persons, row.source) for row in quotas] == [(321, "SFS 2025:894")]
    assert {place.municipality_code[:2] for place in places} == {"20"}


def test_a_new_plan_for_the_whole_country(tmp_path: Path) -> None:
    with a_plan(tmp_path, scope="all") as file, file.reading() as session:
        municipalities = queries.municipality_rows(session)
        seats = session.execute(
            select(Place.municipality_code, func.count().filter(Place.is_seat)).group_by(
                Place.municipality_code
            )
        ).all()
        total = queries.county_quota_rows(session, YEAR, "1")
    assert len(municipalities) == 290
    assert len(seats) == 290
    assert {count for _, count in seats} == {1}
    assert sum(row.persons or 0 for row in total) == 8200


def test_a_plan_for_two_counties(tmp_path: Path) -> None:
    with a_plan(tmp_path, scope="20,21") as file, file.reading() as session:
        assert len(queries.municipality_rows(session)) == 25


def test_the_places_of_a_municipality_hold_exactly_its_inhabitants(tmp_path: Path) -> None:
    with a_plan(tmp_path, scope="all") as file, file.reading() as session:
        living = dict(
            session.execute(
                select(Place.municipality_code, func.sum(Place.population)).group_by(Place.municipality_code)
            ).all()
        )
        assert living == {row.code: row.population for row in queries.municipality_rows(session)}


def test_an_unknown_county_is_refused_and_no_file_is_left(tmp_path: Path) -> None:
    with pytest.raises(UserProblem) as refused:
        a_plan(tmp_path, scope="99")
    assert refused.value.code == "UNKNOWN_COUNTY"
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_overwritten(plan: PlanningFile, tmp_path: Path) -> None:
    before = content(plan)
    with pytest.raises(UserProblem) as refused:
        a_plan(tmp_path)
    assert refused.value.code == "PLAN_EXISTS"
    assert content(plan) == before


def test_a_file_in_a_missing_folder_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserProblem) as refused:
        a_plan(tmp_path / "borta")
    assert refused.value.code == "CANNOT_WRITE"


def test_what_is_done_is_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    with a_plan(tmp_path) as file:
        file.act(add_homes())
        before = content(file)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan.bosplan"]
    with PlanningFile.open(tmp_path / "plan.bosplan") as file:
        assert content(file) == before


def test_an_act_that_fails_half_way_leaves_nothing(plan: PlanningFile) -> None:
    before = content(plan)
    half = EditGroup(add_homes().sentence, (add_homes(), add_homes(homes(place="9999_X"))))
    with pytest.raises(UserProblem) as refused:
        plan.act(half)
    assert refused.value.code == "ROW_IN_USE"
    assert content(plan) == before


@pytest.mark.parametrize(
    ("values", "code"),
    [({"rooms": 9}, "NUMBER_NOT_ALLOWED"), ({"place_code": "9999_X"}, "ROW_IN_USE")],
)
def test_what_the_file_refuses_is_said_in_words(
    plan: PlanningFile, values: dict[str, object], code: str
) -> None:
    plan.act(add_homes())
    with pytest.raises(UserProblem) as refused:
        plan.act(set_values("home_stock", {"id": 1}, values))
    assert refused.value.code == code
    assert sentence(refused.value, SWEDISH)


def test_a_place_with_homes_is_not_removed(plan: PlanningFile) -> None:
    plan.act(add_homes())
    with pytest.raises(UserProblem) as refused:
        plan.act(delete_rows("place", [{"code": SEAT}]))
    assert refused.value.code == "ROW_IN_USE"


def test_a_row_that_is_gone_is_said_in_words(plan: PlanningFile) -> None:
    with pytest.raises(UserProblem) as refused:
        plan.act(set_values("home_stock", {"id": 7}, {"rooms": 1}))
    assert refused.value.code == "ROW_IS_GONE"


def test_reading_changes_nothing(plan: PlanningFile) -> None:
    with pytest.raises(UserProblem) as refused, plan.reading() as session:
        add_homes().apply(session)
    assert refused.value.code == "PLAN_READ_ONLY"


def test_a_reading_sees_one_moment(plan: PlanningFile) -> None:
    with plan.reading() as session:
        before = session.scalar(select(func.count(HomeStock.id)))
        plan.act(add_homes())
        assert session.scalar(select(func.count(HomeStock.id))) == before
    with plan.reading() as session:
        assert session.scalar(select(func.count(HomeStock.id))) == 1


def test_acts_from_many_threads_come_one_after_the_other(plan: PlanningFile) -> None:
    def work() -> None:
        for _ in range(5):
            plan.act(add_homes())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with plan.reading() as session:
        assert session.scalar(select(func.count(HomeStock.id))) == 20


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "borta.bosplan") == "PLAN_NOT_FOUND"


@pytest.mark.parametrize("start", [b"", b"kommun;tal\n", b"SQLite format 3\0" + bytes(84)])
def test_a_file_that_is_something_else(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "tal.csv"
    path.write_bytes(start)
    assert refusal(path) == "PLAN_NOT_RECOGNISED"


def test_a_folder_is_no_plan(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "PLAN_NOT_RECOGNISED"


def closed_plan(folder: Path) -> Path:
    with a_plan(folder) as file:
        file.act(add_homes())
    return file.path


def test_a_damaged_file(tmp_path: Path) -> None:
    path = closed_plan(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    assert refusal(path) == "PLAN_DAMAGED"


def test_a_file_that_was_cut_off(tmp_path: Path) -> None:
    path = closed_plan(tmp_path)
    path.write_bytes(path.read_bytes()[:20_000])
    assert refusal(path) == "PLAN_DAMAGED"


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE alembic_version SET version_num = '0999'", "PLAN_NEWER"),
        ("DROP TABLE alembic_version", "PLAN_NOT_RECOGNISED"),
        ("CREATE VIEW plan_view AS SELECT * FROM plan", "PLAN_ALTERED"),
        ("CREATE TABLE more (id INTEGER)", "PLAN_ALTERED"),
        ("CREATE VIRTUAL TABLE lines USING fts5(line)", "PLAN_ALTERED"),
        ("CREATE TRIGGER t AFTER INSERT ON plan BEGIN DELETE FROM place; END", "PLAN_ALTERED"),
        ("CREATE INDEX i ON plan (abs(year))", "PLAN_ALTERED"),
        ("ALTER TABLE home_stock ADD COLUMN note TEXT", "PLAN_ALTERED"),
        ("ALTER TABLE home_stock ADD COLUMN double INTEGER AS (2 * count)", "PLAN_ALTERED"),
        ("UPDATE home_stock SET count = 'eight'", "PLAN_ALTERED"),
        ("UPDATE home_stock SET count = 2.5", "PLAN_ALTERED"),
        (
            "INSERT INTO criterion_value VALUES (1, 2026, 'labour', '2081', 'employment', 9e999, '', '', '')",
            "PLAN_ALTERED",
        ),
        ("UPDATE home_stock SET first = '2026-13'", "PLAN_ALTERED"),
        ("UPDATE home_stock SET first = 'January'", "PLAN_ALTERED"),
        ("UPDATE place SET name = x'ff00'", "PLAN_ALTERED"),
        ("UPDATE plan SET year = 'nineteen'", "PLAN_ALTERED"),
        ("DELETE FROM plan", "PLAN_ALTERED"),
    ],
)
def test_a_file_that_was_tampered_with(tmp_path: Path, statement: str, code: str) -> None:
    path = closed_plan(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    assert refusal(path) == code


def test_text_that_is_no_text_is_damage(tmp_path: Path) -> None:
    path = closed_plan(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE place SET name = CAST(x'ff' AS TEXT)")
        connection.commit()
    with PlanningFile.open(path) as file, pytest.raises(UserProblem) as caught, file.reading() as session:
        queries.place_rows(session)
    assert caught.value.code == "PLAN_DAMAGED"


def test_a_file_another_program_is_writing_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 50)
    path = closed_plan(tmp_path)
    hold = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('PRAGMA locking_mode=EXCLUSIVE');"
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read(); c.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        assert refusal(path) == "PLAN_LOCKED"
        other.communicate()
    PlanningFile.open(path).close()


def test_a_file_on_a_share_is_held_by_one_and_says_by_whom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = closed_plan(tmp_path)
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 50)
    monkeypatch.setattr(database, "on_network", lambda _path: True)
    with PlanningFile.open(path) as first:
        first.act(add_homes())
        with pytest.raises(UserProblem) as refused:
            PlanningFile.open(path)
        assert refused.value.code == "PLAN_HELD"
        assert refused.value.params["who"]
        assert not (tmp_path / "plan.bosplan-wal").exists()
    PlanningFile.open(path).close()
    assert [path.name for path in tmp_path.iterdir()] == ["plan.bosplan"]


def test_on_a_share_whoever_waits_too_long_for_other_work_is_told(
    plan: PlanningFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.close()
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 50)
    monkeypatch.setattr(database, "on_network", lambda _path: True)
    with PlanningFile.open(plan.path) as shared:
        with shared.reading() as session:
            session.scalar(select(func.count(Place.code)))
            with pytest.raises(UserProblem) as refused, shared.reading() as other:
                other.scalar(select(func.count(Place.code)))
        assert refused.value.code == "PLAN_LOCKED"
        shared.act(add_homes())


def test_a_disk_that_is_full_leaves_no_half_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, "max_page_count=20"))
    with pytest.raises(UserProblem) as refused:
        a_plan(tmp_path)
    assert refused.value.code == "DISK_FULL"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("free", "code"), [(0, "DISK_FULL"), (10**9, "PLAN_OUT_OF_REACH")])
def test_a_full_disk_is_told_from_one_that_is_gone(
    plan: PlanningFile, monkeypatch: pytest.MonkeyPatch, free: int, code: str
) -> None:
    monkeypatch.setattr(database, "disk_usage", lambda _path: SimpleNamespace(free=free))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
    with pytest.raises(UserProblem) as refused, plan.reading():
        raise error
    assert refused.value.code == code


def test_a_file_one_may_only_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = closed_plan(tmp_path)
    monkeypatch.setattr("os.access", lambda _path, _mode: False)
    assert refusal(path) == "PLAN_READ_ONLY"


def test_a_copy_is_equal_and_can_be_opened(plan: PlanningFile, tmp_path: Path) -> None:
    plan.act(add_homes())
    plan.copy_to(tmp_path / "kopia.bosplan")
    with PlanningFile.open(tmp_path / "kopia.bosplan") as copy:
        assert content(copy) == content(plan)
