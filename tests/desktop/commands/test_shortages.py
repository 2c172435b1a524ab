"""A county where homes are short, one where school places are: a plan all the same, and the right words."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from sqlalchemy.orm import Session

from desktop.command_line import main
from models import acts, proposals, queries
from models.domain.services import Service
from models.edits import Edit
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run

BORLANGE = "2081"


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "exempel.bosplan"
    assert main(["example", str(path)]) == 0
    return path


@pytest.fixture
def plan(example: Path, tmp_path: Path) -> Path:
    return Path(copyfile(example, tmp_path / "plan.bosplan"))


def without_homes(session: Session) -> Edit:
    homes = [row for row in queries.home_rows(session) if row.municipality_code == BORLANGE]
    return acts.delete_rows("home_stock", [{"id": row.id} for row in homes])


def without_projects(session: Session) -> Edit:
    projects = [row for row in queries.project_rows(session) if row.municipality_code == BORLANGE]
    return acts.delete_rows("housing_project", [{"id": row.id} for row in projects])


def without_school_places(session: Session) -> Edit:
    schools = [
        row
        for row in queries.service_rows(session)
        if row.municipality_code == BORLANGE and row.service is Service.SCHOOL
    ]
    steps = [step for row in schools for step in row.steps]
    return acts.update_rows("service_capacity", [({"id": step.id}, {"places": 0}) for step in steps])


def a_family(session: Session) -> Edit:
    """Two adults and two children at school, assigned in March."""
    columns = {"year": 2026, "code": "F1", "municipality_code": BORLANGE, "route": "agency_housing"}
    persons = {"age_6_15": 2, "age_19_64": 2, "count": 1}
    return acts.insert_rows("household_group", [columns | persons | {"assigned": "2026-03"}])


def changed(plan: Path, *changes: Callable[[Session], Edit]) -> None:
    with PlanningFile.open(plan) as file:
        for change in changes:
            with file.reading() as session:
                edit = change(session)
            file.act(edit)


def of_borlange(data: Any, kind: str) -> list[Any]:
    return [
        shortage
        for shortage in data["shortages"]
        if shortage["municipality"] == BORLANGE and shortage["kind"] == kind and shortage["persons"]
    ]


def test_a_county_where_homes_are_short(run: Run, plan: Path) -> None:
    changed(plan, without_homes, without_projects, a_family)
    said = run("solve", plan, "--json")

    assert (said.code, said.data["outcome"]) == (0, "OPTIMAL")
    short = of_borlange(said.data, "home")
    assert sum(shortage["persons"] for shortage in short) >= 4
    assert said.data["unplaced_persons"] >= 4
    assert "Borlänge: 4 personer saknar bostad med minst tre rum i mars" in {
        shortage["message"] for shortage in short
    }


def test_a_county_where_school_places_are_short(run: Run, plan: Path) -> None:
    changed(plan, without_school_places, a_family)
    said = run("solve", plan, "--json")

    assert (said.code, said.data["outcome"]) == (0, "OPTIMAL")
    (short,) = (shortage for shortage in of_borlange(said.data, "service") if shortage["month"] == "2026-03")
    assert short["service"] == "school"
    assert short["missing"] >= 2
    assert short["message"].startswith("Borlänge: 4 personer kan inte tas emot i mars: skolplatserna vid ")
    assert short["message"] in run("solve", plan).out


def test_the_plan_is_the_same_in_every_process(plan: Path) -> None:
    """Sets are walked in another order with every seed of the hashes."""
    found = []
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "desktop.command_line", "solve", plan],
            check=True,
            capture_output=True,
            env=os.environ | {"PYTHONHASHSEED": seed},
        )
        with PlanningFile.open(plan) as file, file.reading() as session:
            number = proposals.latest_id(session, 2026)
            assert number is not None
            found.append(proposals.load(session, number))
    first, second = found
    assert first.id != second.id
    assert first.fingerprint == second.fingerprint
    assert first.solution.placements == second.solution.placements
    assert first.solution.shortages == second.solution.shortages
