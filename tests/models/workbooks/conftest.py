"""The plan whose workbook goes to a municipality and comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.planning_file.database import PlanningFile
from tests.models.plans import a_plan
from tests.models.workbooks.sent_back import fill


@pytest.fixture
def file(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as plan:
        fill(plan)
        yield plan
