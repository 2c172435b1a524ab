"""`repair`, and a planning basis that is not in order, through the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import acts, queries
from models.domain.snapshot import LockKind
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run
from tests.desktop.commands.test_shortages import changed, without_homes, without_projects


def test_nothing_to_mend(run: Run, example_path: Path) -> None:
    said = run("repair", example_path, "--json")
    assert said.code == 0
    assert said.data["outcome"] == "ok"
    assert said.data["repairs"] == []
    assert said.data["persons_left"] == 0


def test_homes_that_are_missing_are_named(run: Run, example_path: Path) -> None:
    changed(example_path, without_homes, without_projects)

    said = run("repair", example_path, "--json")
    in_words = run("repair", example_path)

    assert said.code == 0
    assert said.data["persons_left"] > 0
    first, *others = said.data["repairs"]
    assert first["persons_left"] == 0
    assert {change["kind"] for change in first["changes"]} == {"homes"}
    assert len(others) == 2
    assert "Reparation 1" in in_words.out
    assert all(change["message"] in in_words.out for change in first["changes"])
    assert "Då har alla bostad i tid." in in_words.out


def test_a_repair_that_is_done_gives_a_home_to_everybody(run: Run, example_path: Path) -> None:
    """What is told is typed into the planning file, and planned with."""
    changed(example_path, without_homes, without_projects)
    first = run("repair", example_path, "--json").data["repairs"][0]
    homes = [
        {
            "place_code": change["subject"],
            "tenure": "municipal_company",
            "rooms": change["rooms"],
            "count": change["amount"],
            "first": change["month"],
            "step_free": change["step_free"],
        }
        for change in first["changes"]
    ]
    changed(example_path, lambda _: acts.insert_rows("home_stock", homes))

    said = run("solve", example_path, "--json")

    assert said.data["goals"][0] == {**said.data["goals"][0], "id": "in_time", "value": 0}


def test_locks_that_no_plan_can_keep(run: Run, example_path: Path) -> None:
    place = locked(example_path, 5000)

    said = run("repair", example_path, "--json")

    assert said.code == 0
    assert said.data["persons_left"] is None
    (change,) = said.data["repairs"][0]["changes"]
    assert change["kind"] == "lock"
    assert change["amount"] < 0
    assert "exakt" in change["message"]
    assert place in change["message"]


def test_locks_that_contradict_each_other_are_refused_but_can_be_repaired(
    run: Run, example_path: Path
) -> None:
    locked(example_path, 4)
    place = locked(example_path, 3)

    refused = run("solve", example_path, "--json")
    repaired = run("repair", example_path, "--json")

    assert refused.code == 1
    assert refused.data["code"] == "BASIS_NOT_IN_ORDER"
    (finding,) = refused.data["findings"]
    assert finding["code"] == "BASIS_LOCKS_CONTRADICT"
    assert place in finding["message"]
    assert refused.err.strip() == finding["message"]
    assert repaired.code == 0
    assert repaired.data["repairs"][0]["changes"][0]["kind"] == "lock"


@pytest.mark.parametrize("command", ["solve", "repair"])
def test_a_word_that_the_program_does_not_know_is_told_of(run: Run, example_path: Path, command: str) -> None:
    changed(example_path, lambda _: acts.update_rows("service_point", [({"id": 1}, {"service": "zoo"})]))

    said = run(command, example_path, "--json")

    assert said.code == 1
    (finding,) = {
        finding["code"] for finding in said.data["findings"] if "service_point" in finding["message"]
    }
    assert finding == "CHECK_UNKNOWN_WORDS"


def locked(plan: Path, households: int) -> str:
    """The name of the place that is locked to exactly so many."""
    with PlanningFile.open(plan) as file:
        with file.reading() as session:
            place = queries.place_rows(session)[0]
        lock = {"year": 2026, "place_code": place.code, "kind": LockKind.EXACTLY.value}
        file.act(acts.insert_rows("lock", [{**lock, "households": households}]))
    return place.name


def test_the_wishes_of_a_plan_are_those_of_its_repairs(run: Run, example_path: Path) -> None:
    locked(example_path, 5000)

    assert run("repair", example_path, "--off", "locks_kept", "--json").data["persons_left"] == 0
    assert run("repair", example_path, "--off", "lockskept").code == 1


def test_the_check_of_a_file_says_what_cannot_be_planned_with(run: Run, example_path: Path) -> None:
    assert run("check", example_path, "--json").data["findings"] == []
    locked(example_path, 4)
    place = locked(example_path, 3)

    said = run("check", example_path, "--json")

    assert said.code == 1
    (finding,) = said.data["findings"]
    assert finding["code"] == "BASIS_LOCKS_CONTRADICT"
    assert place in finding["message"]
