"""The planned example, and its proposal shown in the window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.bootstrap import Program
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.without_window import planning
from models.domain.proposal import PlanSettings
from models.planning_file.database import PlanningFile


@pytest.fixture(scope="session")
def planned_once(example_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy(example_once, tmp_path_factory.mktemp("planned") / "dalarna.bosplan"))
    with PlanningFile.open(path) as file:
        planning.propose(file, 2026, PlanSettings(rules_off=frozenset({"home_suits_needs"})))
    return path


@pytest.fixture
def proposal_page(closed_program: Program, planned_once: Path, tmp_path: Path) -> ProposalPage:
    closed_program.open(Path(shutil.copy(planned_once, tmp_path / "planned.bosplan")))
    closed_program.window.show_page("proposal")
    shown = closed_program.window.page
    assert isinstance(shown, ProposalPage)
    return shown
