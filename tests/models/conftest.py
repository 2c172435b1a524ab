"""Planning files that tests of imports begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.planning_file.database import PlanningFile
from tests.models.plans import a_plan


@pytest.fixture
def dalarna(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


@pytest.fixture
def sweden(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path, scope="all") as file:
        yield file
