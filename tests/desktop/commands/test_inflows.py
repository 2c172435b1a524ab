"""`solve --inflow`: the year at several inflows, the room that is left, the papers, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf
import pytest
from openpyxl import load_workbook

from models import proposals
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run


@pytest.fixture
def said(run: Run, example_path: Path, tmp_path: Path) -> Any:
    return run(
        "solve",
        example_path,
        "--inflow",
        "0.6,1.5",
        "--double-from",
        "2026-07",
        "--ready-from",
        "2026-10",
        "--inflow-pdf",
        tmp_path / "scenarier.pdf",
        "--inflow-excel",
        tmp_path / "scenarier.xlsx",
        "--json",
    )


def test_every_inflow_is_planned_and_nothing_is_stored(said: Any, example_path: Path, tmp_path: Path) -> None:
    assert said.code == 0, said.err
    data = said.data
    assert data["outcome"] == "OPTIMAL"
    assert [(plan["inflow"], plan["doubled_from"]) for plan in data["inflows"]] == [
        (0.6, None),
        (1.5, None),
        (1.0, "2026-07"),
    ]
    low, high, doubled = (plan["persons"] for plan in data["inflows"])
    assert (low, high) == (193, 482), "of 321"
    assert 321 < doubled < 642
    for plan in data["inflows"]:
        parts = ("already_housed_persons", "in_time_persons", "late_persons", "unplaced_persons")
        assert plan["persons"] == sum(plan[part] for part in parts)
        assert all(goal["lost"] == 0 and goal["proven"] for goal in plan["regret"])
    for number, goal in enumerate(data["expected"]):
        assert goal["value"] == sum(plan["regret"][number]["common"] for plan in data["inflows"])
    with PlanningFile.open(example_path) as file, file.reading() as session:
        assert proposals.latest_id(session, 2026) is None

    room = data["readiness"]
    assert room["from"] == "2026-10"
    assert {entry["months"] for entry in room["everywhere"]} == {1, 3}, "six months reach beyond the plan"
    by_code = {(entry["code"], entry["months"]): entry for entry in room["municipalities"]}
    assert len(by_code) == 2 * 15
    for code in {code for code, _ in by_code}:
        assert by_code[code, 1]["persons"] <= by_code[code, 3]["any_persons"]

    with pikepdf.open(tmp_path / "scenarier.pdf") as pdf:
        assert len(pdf.pages) >= 2
    workbook = load_workbook(tmp_path / "scenarier.xlsx")
    rows = list(workbook.worksheets[0].values)
    assert [row[1] for row in rows[1:]] == [low, high, doubled]
    assert sum(row[3] for row in list(workbook.worksheets[3].values)[1:]) == sum(
        entry["persons"] for (_, months), entry in by_code.items() if months == 3
    )


@pytest.mark.parametrize("inflow", ["", "half", "1,,2", "-1", "11", "nan"])
def test_an_inflow_that_is_no_share_is_a_mistake_of_usage(run: Run, example_path: Path, inflow: str) -> None:
    assert run("solve", example_path, f"--inflow={inflow}").code == 2


@pytest.mark.parametrize("option", ["--double-from", "--ready-from"])
@pytest.mark.parametrize("month", ["2025-12", "2027-01"])
def test_a_month_outside_the_year_is_refused(run: Run, example_path: Path, option: str, month: str) -> None:
    said = run("solve", example_path, "--inflow", "1", option, month, "--json")

    assert said.code == 1
    assert said.data["code"] == "INFLOW_MONTH_OUTSIDE"
    assert month in said.data["message"]
    assert "2026-01" in said.data["message"]


def test_room_and_papers_are_asked_for_together_with_inflows(run: Run, example_path: Path) -> None:
    said = run("solve", example_path, "--ready-from", "2026-04")

    assert said.code == 2
    assert "--inflow" in said.err
