"""`solve --cases`: cases that one plan takes in with the profiles, and that the file does not keep."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from models import proposals, queries
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run
from tests.models.plans import SEAT, YEAR

HEADINGS = ["Ärende", "Kommun", "Väg in", "Anvisad", "19–64 år", "Bara i"]


def cases(folder: Path, *lines: list[Any]) -> Path:
    made = openpyxl.Workbook()
    for row in (HEADINGS, *lines):
        made.active.append(row)
    path = folder / "ärenden.xlsx"
    made.save(path)
    return path


def persons_planned(path: Path) -> dict[str, int]:
    with PlanningFile.open(path) as file, file.reading() as session:
        proposal = proposals.load(session, proposals.latest_id(session, YEAR) or 0)
        assert queries.group_rows(session, YEAR) == ()
    return {group.id: group.persons for group in proposal.solution.groups}


def test_cases_are_planned_together_with_the_profiles_and_count_against_the_quota(
    run: Run, example_path: Path, tmp_path: Path
) -> None:
    path = cases(tmp_path, ["Ä1", "Borlänge", "från Migrationsverkets boende", "2026-03", 1, SEAT])
    assert run("solve", str(example_path), "--json").code == 0
    without = persons_planned(example_path)
    planned = run("solve", str(example_path), "--cases", str(path), "--json")
    assert planned.code == 0
    with_cases = persons_planned(example_path)
    assert with_cases["Ä1"] == 1
    assert sum(with_cases.values()) == sum(without.values())
    with PlanningFile.open(example_path) as file, file.reading() as session:
        proposal = proposals.load(session, json.loads(planned.out)["proposal"])
    assert {one.place_code for one in proposal.solution.placements if one.group_id == "Ä1"} <= {SEAT}


def test_a_line_that_cannot_be_read_stops_the_plan_and_names_its_cell(
    run: Run, example_path: Path, tmp_path: Path
) -> None:
    path = cases(tmp_path, ["Ä1", "Borlänge", "från Migrationsverkets boende", "2026-03", 1, "Månstad"])
    refused = run("solve", str(example_path), "--cases", str(path))
    assert refused.code == 1
    assert "F2" in refused.err
    assert "Månstad" in refused.err
    told = json.loads(run("solve", str(example_path), "--cases", str(path), "--json").out)
    assert [found["cell"] for found in told["findings"]] == ["F2"]
    with PlanningFile.open(example_path) as file, file.reading() as session:
        assert proposals.latest_id(session, YEAR) is None


def test_the_template_of_cases_is_written_and_read_again(
    run: Run, example_path: Path, tmp_path: Path
) -> None:
    written = run("template", str(example_path), "--out", str(tmp_path), "--cases", "--json")
    (name,) = json.loads(written.out)["files"]
    assert Path(name).name == f"Ärenden {YEAR}.xlsx"
    read = run("import", str(example_path), name, "--dry-run", "--json")
    assert json.loads(read.out)["kind"] == "cases"


@pytest.mark.parametrize("beside", [("--municipality", "2081")])
def test_cases_have_no_municipality(
    run: Run, example_path: Path, tmp_path: Path, beside: tuple[str, ...]
) -> None:
    assert run("template", str(example_path), "--out", str(tmp_path), "--cases", *beside).code == 2
