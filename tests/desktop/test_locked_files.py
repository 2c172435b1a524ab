"""Workbooks locked with a password, opened through the command line and the dialog."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import msoffcrypto
import pytest
from pytestqt.qtbot import QtBot

from desktop.commands import reading
from desktop.importing.workbook import ImportDialog
from desktop.workspace import Workspace
from tests.desktop.commands.command_line import Run
from tests.desktop.window_work import a_workspace
from tests.models.workbooks.sheets import an_xlsx

OPENS_IT = "Sälen 2026"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    plain = an_xlsx(tmp_path / "öppen.xlsx", ("Kommunkod", "Kommuntal 2026"), ("2080", 68), ("2081", 58))
    path = tmp_path / "låst.xlsx"
    with path.open("wb") as target:
        msoffcrypto.OfficeFile(io.BytesIO(plain.read_bytes())).encrypt(OPENS_IT, target)
    return path


@pytest.fixture
def plan(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "dalarna.bosplan"
    assert run("new", path, "--county", "20", "--year", 2026).code == 0
    return path


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot) -> Iterator[ImportDialog]:
    workspace: Workspace = a_workspace(tmp_path)
    dialog = ImportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    workspace.close()


def test_the_password_is_read_from_a_file(run: Run, plan: Path, locked: Path, tmp_path: Path) -> None:
    secret = tmp_path / "lösenord.txt"
    secret.write_text(f"{OPENS_IT}\r\n", encoding="utf-8-sig")

    said = run("import", plan, locked, "--password-file", secret, "--json")

    assert said.data["new"] == 2
    assert run("read", locked, "--password-file", secret, "--json").data["sheets"][0]["rows"] == 3


def test_a_wrong_password_is_told_from_none_at_all(
    run: Run, plan: Path, locked: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "lösenord.txt"
    secret.write_text("fel", encoding="utf-8")

    assert run("import", plan, locked, "--json").data["code"] == "ENCRYPTED"
    wrong = run("import", plan, locked, "--password-file", secret, "--json")
    assert (wrong.code, wrong.data["code"]) == (1, "WRONG_PASSWORD")
    missing = run("import", plan, locked, "--password-file", tmp_path / "ingen.txt")
    assert missing.code == 1
    assert "ingen.txt" in missing.err


def test_at_a_terminal_the_password_is_asked_for_once_a_file(
    run: Run, plan: Path, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def typed(question: str) -> str:
        asked.append(question)
        return OPENS_IT

    monkeypatch.setattr(reading, "getpass", typed)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)

    assert run("import", plan, locked, "--json").data["new"] == 2
    assert asked == ["Lösenord till låst.xlsx: "]


def test_the_dialog_asks_for_the_password_until_it_opens_the_file(dialog: ImportDialog, locked: Path) -> None:
    question = dialog.password_question
    assert not question.isVisible()

    dialog.read(locked)
    assert question.isVisible()
    assert "låst.xlsx" in dialog.messages.text

    question.field.setText("fel")
    question.button.click()
    assert question.isVisible()
    assert question.field.text() == "", "a password does not stay on the screen"
    assert dialog.preview is None

    question.field.setText(OPENS_IT)
    question.button.click()
    assert not question.isVisible()
    assert dialog.preview is not None
    assert dialog.preview.report.new == 2


def test_a_locked_file_stays_open_for_another_year(dialog: ImportDialog, locked: Path) -> None:
    dialog.read(locked)
    dialog.password_question.field.setText(OPENS_IT)
    dialog.password_question.field.returnPressed.emit()
    dialog.year.setValue(2025)
    dialog.year.editingFinished.emit()

    assert dialog.preview is not None
    assert dialog.preview.report.year == 2025


def test_the_next_file_does_not_get_the_password_of_the_one_before(
    dialog: ImportDialog, locked: Path
) -> None:
    dialog.read(locked)
    dialog.password_question.field.setText(OPENS_IT)
    dialog.password_question.button.click()

    dialog.read(locked)

    assert dialog.password_question.isVisible()
