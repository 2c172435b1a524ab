"""Before an import changes the plan a verified copy of it is put aside; without one nothing is imported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.importing.workbook import ImportDialog
from desktop.workspace import Workspace
from models import queries
from models.planning_file.backups import backup_folder, backups
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run
from tests.desktop.window_work import a_workspace
from tests.models.workbooks.sheets import an_xlsx


@pytest.fixture
def quotas(tmp_path: Path) -> Path:
    return an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Kommuntal 2026"), ("2080", 68), ("2081", 58))


@pytest.fixture
def plan(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "dalarna.bosplan"
    assert run("new", path, "--county", "20", "--year", 2026).code == 0
    return path


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    workspace = a_workspace(tmp_path)
    yield workspace
    workspace.close()


def _quotas_in(path: Path) -> dict[str, int]:
    with PlanningFile.open(path) as file, file.reading() as session:
        rows = queries.quota_rows(session, 2026, "1")
    return {row.municipality: row.persons for row in rows if row.persons is not None}


def test_the_command_line_keeps_the_plan_as_it_was(run: Run, plan: Path, quotas: Path) -> None:
    assert run("import", plan, quotas).code == 0

    (backup,) = backups(plan)
    assert "-import" in backup.path.name
    assert _quotas_in(backup.path) == {}
    assert _quotas_in(plan) == {"Falun": 68, "Borlänge": 58}


def test_an_import_without_anything_to_change_does_nothing(run: Run, plan: Path, quotas: Path) -> None:
    run("import", plan, quotas, "--dry-run")
    assert backups(plan) == ()
    run("import", plan, quotas)
    before = plan.read_bytes()

    assert run("import", plan, quotas, "--json").data["same"] == 2

    assert len(backups(plan)) == 1
    assert plan.read_bytes() == before


def test_a_file_of_which_no_line_can_be_taken_changes_nothing(run: Run, plan: Path, tmp_path: Path) -> None:
    spoiled = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Kommuntal 2030"), ("2080", "ca 7"), ("2081", -1))

    said = run("import", plan, spoiled, "--json")

    assert (said.data["new"], said.data["rejected"]) == (0, 2)
    assert backups(plan) == ()
    assert run("import", plan, spoiled, "--json").data == said.data


def test_without_a_backup_nothing_is_imported(run: Run, plan: Path, quotas: Path) -> None:
    backup_folder(plan).write_text("in the way")

    said = run("import", plan, quotas)

    assert said.code == 1
    assert "-backups" in said.err
    assert _quotas_in(plan) == {}


def test_the_window_keeps_the_plan_as_it_was(workspace: Workspace, quotas: Path, qtbot: QtBot) -> None:
    dialog = ImportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.read(quotas)
    assert backups(workspace.file.path) == ()

    dialog.confirm_button.click()

    (backup,) = backups(workspace.file.path)
    assert _quotas_in(backup.path) == {}
    assert workspace.undo_stack.count() == 1


def test_the_window_imports_nothing_without_a_backup(
    workspace: Workspace, quotas: Path, qtbot: QtBot
) -> None:
    backup_folder(workspace.file.path).write_text("in the way")
    dialog = ImportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.read(quotas)

    dialog.confirm_button.click()

    assert "-backups" in dialog.messages.text
    assert workspace.undo_stack.count() == 0
