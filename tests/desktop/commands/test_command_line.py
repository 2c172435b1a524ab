"""How the command line behaves, whatever the command: words, exit codes, languages, streams."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.commands.parser import IMPORT_KINDS
from models.planning_file.database import PlanningFile
from models.workbooks.report import ImportKind
from tests.desktop.commands.command_line import Run

CLI = [sys.executable, "-m", "desktop.command_line"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "KOMMANDO"),
        (["dance"], "'dance'"),
        (["new", "plan.bosplan"], "--county, --year"),
        (["new", "plan.bosplan", "--county", "20", "--year", "long"], "--year"),
        (["solve", "plan.bosplan", "--time-limit", "0"], "--time-limit"),
        (["solve", "plan.bosplan", "--time-limit"], "--time-limit behöver ett värde"),
        (["read", "a.xlsx", "b.xlsx"], "b.xlsx"),
        (["export", "plan.bosplan"], "--excel, --pdf, --html"),
    ],
)
def test_what_is_not_understood_is_said_and_ends_with_2(run: Run, words: list[str], told: str) -> None:
    said = run(*words)

    assert said.code == 2
    assert told in said.err
    assert "--help" in said.err
    assert said.out == ""


def test_help_is_in_the_language_asked_for(run: Run) -> None:
    swedish, english = run("--help"), run("--help", "--lang", "en")

    assert swedish.code == english.code == 0
    assert "ta fram det bästa förslaget" in swedish.out
    assert "seek the best proposal" in english.out
    assert english.out.startswith("Usage: bosattningsplan-cli")


def test_import_kinds_are_those_that_can_be_imported() -> None:
    assert set(IMPORT_KINDS) == set(ImportKind)


def test_a_new_plan(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Ny plan för Åre och Älvdalen.bosplan"

    said = run("new", path, "--county", "20", "--year", 2026, "--json")

    assert said.code == 0
    assert said.data["outcome"] == "ok"
    assert said.data["county"] == "20"
    with PlanningFile.open(path):
        pass


@pytest.mark.parametrize("scope", ["20,21", "all"])
def test_a_plan_may_hold_more_than_a_county(run: Run, tmp_path: Path, scope: str) -> None:
    assert (
        run("new", tmp_path / "p.bosplan", "--county", scope, "--year", 2026, "--json").data["county"]
        == scope
    )


def test_an_unknown_county_is_refused(run: Run, tmp_path: Path) -> None:
    said = run("new", tmp_path / "p.bosplan", "--county", "99", "--year", 2026)

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Inget län har koden 99.")
    assert not (tmp_path / "p.bosplan").exists()


def test_a_refusal_is_one_sentence_in_either_language(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "missing.bosplan"

    swedish, english = run("check", missing), run("check", missing, "--lang", "en")
    data = run("check", missing, "--json")

    assert swedish.code == english.code == data.code == 1
    assert swedish.err != english.err
    assert "Traceback" not in swedish.err + english.err
    assert data.data == {"outcome": "error", "code": "PLAN_NOT_FOUND", "message": swedish.err.rstrip("\n")}


def test_a_plan_that_exists_is_never_written_over(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "p.bosplan"
    run("new", path, "--county", "20", "--year", 2026)
    before = path.read_bytes()

    assert run("new", path, "--county", "21", "--year", 2026).code == 1
    assert run("example", path).code == 1
    assert path.read_bytes() == before


def test_a_file_that_is_no_plan_is_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.bosplan"
    path.write_text("Hej!")

    assert run("check", path).code == 1
    assert run("solve", path).code == 1
    assert path.read_text() == "Hej!"


def test_a_new_plan_is_in_order(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "p.bosplan"
    run("new", path, "--county", "20", "--year", 2026)

    said = run("check", path, "--json")

    assert said.code == 0
    assert said.data["outcome"] == "ok"


def test_nothing_is_said_when_nobody_listens(tmp_path: Path) -> None:
    command = subprocess.Popen(
        [*CLI, "new", tmp_path / "p.bosplan", "--county", "20", "--year", "2026"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert command.stdout is not None
    assert command.stderr is not None
    command.stdout.close()

    told = command.stderr.read()
    command.stderr.close()

    assert (command.wait(), told) == (0, b"")


def test_a_terminal_without_swedish_letters_still_gets_an_answer(tmp_path: Path) -> None:
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    words = ["new", tmp_path / "p.bosplan", "--county", "20", "--year", "2026", "--title", "Återstår"]

    told = subprocess.run([*CLI, *words, "--json"], env=plain, capture_output=True, check=True)
    refused = subprocess.run([*CLI, *words], env=plain, capture_output=True)

    assert rb"\u00c5terst\u00e5r" in told.stdout
    assert refused.returncode == 1
    assert b"Traceback" not in refused.stderr
