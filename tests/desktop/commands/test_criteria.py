"""Criteria on the command line: the measure named or guessed, source and day kept, refusals in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import queries
from models.domain.criteria import Criterion
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run
from tests.models.workbooks.sheets import an_xlsx


@pytest.fixture
def plan(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "dalarna.bosplan"
    assert run("new", path, "--county", "20", "--year", 2026).code == 0
    return path


@pytest.fixture
def values(tmp_path: Path) -> Path:
    return an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Värde"), ("2080", "5,5"), ("2081", 8))


def test_a_named_measure_with_source_day_and_edition(run: Run, plan: Path, values: Path) -> None:
    said = run(
        "import",
        plan,
        values,
        *("--kind", "criteria", "--measure", "unemployment", "--year", 2026),
        *("--source", "Arbetsförmedlingen", "--as-of", "2025-12", "--edition", "3", "--json"),
    )

    assert (said.code, said.data["kind"], said.data["new"], said.data["missing"]) == (0, "criteria", 2, 13)
    with PlanningFile.open(plan) as file, file.reading() as session:
        rows = [
            (row.municipality, row.value, row.source, row.as_of, row.edition)
            for row in queries.criterion_rows(session, 2026)
            if row.criterion is Criterion.LABOUR and row.value is not None
        ]
    assert rows == [
        ("Falun", 5.5, "Arbetsförmedlingen", "2025-12", "3"),
        ("Borlänge", 8, "Arbetsförmedlingen", "2025-12", "3"),
    ]


def test_without_a_measure_nothing_is_guessed_in_silence(run: Run, plan: Path, values: Path) -> None:
    said = run("import", plan, values, "--kind", "criteria")

    assert said.code == 1
    assert "Välj mått" in said.err


def test_an_unknown_measure_is_a_misuse(run: Run, plan: Path, values: Path) -> None:
    assert run("import", plan, values, "--kind", "criteria", "--measure", "happiness").code == 2
