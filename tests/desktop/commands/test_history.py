"""`history`: the acts of a file without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.command_line import main
from models import acts
from tests.models.plans import a_plan, add_homes, homes


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    with a_plan(tmp_path) as file:
        file.act(add_homes(*(homes(count=count) for count in range(1, 9))))
        file.act(acts.set_values("home_stock", {"id": 1}, {"count": 40}))
    return tmp_path / "plan.bosplan"


def test_acts_are_told_the_newest_first(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", str(plan)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("Ändra bostäder")
    assert lines[1] == "    Bostäder · Borlänge · 2 · Antal bostäder: 1 → 40"
    assert lines[2].endswith("Lägg till bostäder, 8 rader")
    assert lines[-1] == "    … 8 rader i allt"


def test_one_act_and_in_english(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "history", str(plan), "--acts", "1"]) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith("Change homes")


def test_json_tells_every_change_with_its_key(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", str(plan), "--json"]) == 0
    newest, first = json.loads(capsys.readouterr().out)["acts"]
    (change,) = newest["changes"]
    assert (change["key"], change["column"], change["from"], change["to"]) == ({"id": 1}, "count", "1", "40")
    assert (first["rows"], len(first["changes"])) == (8, 8)


def test_an_untouched_file_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_plan(tmp_path).close()
    assert main(["history", str(tmp_path / "plan.bosplan")]) == 0
    assert capsys.readouterr().out == "Inget har gjorts i filen ännu.\n"


@pytest.mark.parametrize("count", ["0", "-3", "x"])
def test_a_strange_number_of_acts_is_refused(plan: Path, count: str) -> None:
    assert main(["history", str(plan), f"--acts={count}"]) == 2
