from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.errors import UserProblem
from models.planning_file.backups import (
    Backup,
    back_up,
    backup_folder,
    backups,
    changed_since_backup,
    superfluous,
)
from models.planning_file.database import PlanningFile
from tests.models.plans import a_plan, add_homes, content

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def test_a_backup_can_be_opened_and_holds_what_the_file_held(plan: PlanningFile) -> None:
    before = content(plan)
    backup = back_up(plan, reason="import")
    plan.act(add_homes())
    assert backup.path.parent == backup_folder(plan.path)
    with PlanningFile.open(backup.path) as copy:
        assert content(copy) == before


def test_backups_are_listed_newest_first_and_told_from_other_files(
    plan: PlanningFile, tmp_path: Path
) -> None:
    folder = tmp_path / "kopior"
    first = back_up(plan, reason="import", folder=folder, now=NOW - timedelta(hours=1))
    second = back_up(plan, reason="gallring", folder=folder, now=NOW)
    (folder / "plan-anteckningar.bosplan").write_bytes(b"")
    (folder / "annan-20261122T120000000000Z-import.bosplan").write_bytes(b"")
    assert backups(plan.path, folder) == (second, first)


def test_a_folder_that_cannot_be_made_is_refused_in_words(plan: PlanningFile, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    with pytest.raises(UserProblem) as refused:
        back_up(plan, reason="import", folder=tmp_path / "fil" / "kopior")
    assert refused.value.code == "CANNOT_WRITE"


def test_backups_are_thinned_as_they_age() -> None:
    hourly = [Backup(Path(str(hours)), NOW - timedelta(hours=hours)) for hours in range(24 * 400)]
    gone = set(superfluous(hourly, NOW))
    kept = [copy for copy in hourly if copy not in gone]
    ages = [NOW - copy.taken for copy in kept]
    assert sum(age < timedelta(hours=24) for age in ages) == 24
    days = {copy.taken.date() for copy in kept if NOW - copy.taken < timedelta(days=13)}
    assert len(days) == 14
    assert 24 + 12 + 8 < len(kept) < 24 + 14 + 8 + 12
    assert max(ages) > timedelta(days=320)
    assert kept[0].taken == NOW


def test_old_backups_are_removed_when_a_new_one_is_made(plan: PlanningFile, tmp_path: Path) -> None:
    folder = tmp_path / "kopior"
    for hours in (51, 50, 49):
        back_up(plan, reason="import", folder=folder, now=NOW - timedelta(hours=hours))
    back_up(plan, reason="import", folder=folder, now=NOW)
    assert [NOW - copy.taken for copy in backups(plan.path, folder)] == [timedelta(0), timedelta(hours=49)]


def test_nothing_is_superfluous_among_few() -> None:
    few = [Backup(Path(str(day)), NOW - timedelta(days=day)) for day in range(14)]
    assert superfluous(few, NOW) == ()


def test_a_file_is_changed_from_its_first_act_after_a_backup_until_the_next(tmp_path: Path) -> None:
    with a_plan(tmp_path) as file:
        path = file.path
    assert changed_since_backup(path)
    with PlanningFile.open(path) as file:
        back_up(file, reason="start")
    assert not changed_since_backup(path)
    with PlanningFile.open(path) as file:
        assert content(file)
    assert not changed_since_backup(path)
    with PlanningFile.open(path) as file:
        file.act(add_homes())
    assert changed_since_backup(path)
