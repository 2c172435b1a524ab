"""Översikt of the whole country against reading the rows that it sums up.

Run with ``pytest tests/benchmarks/test_overview.py --benchmark-enable -s``. 290 municipalities, 3 000 places
with homes. Both open the file anew; ours draws the page as well.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.frame.actions import WindowActions
from desktop.jobs import InlineJobRunner
from desktop.pages.overview.overview_page import OverviewPage
from desktop.settings import WindowSettings
from desktop.workspace import Workspace
from models import acts, queries
from models.planning_file.database import PlanningFile
from models.tables import Place
from models.wording import Language, Wording
from tests.benchmarks.ratios import against_target, compared
from tests.models.plans import YEAR, homes
from tests.models.quota_plans import calculate

PLACES = 3_000
TARGET = 1.5


@pytest.fixture
def nation(tmp_path: Path) -> Path:
    path = tmp_path / "riket.bosplan"
    with PlanningFile.create(path, title="Riket", scope="all", year=YEAR) as file:
        calculate(file)
        with file.reading() as session:
            codes = list(session.scalars(select(Place.code).order_by(Place.code)))
            municipalities = [row.code for row in queries.municipality_rows(session)]
        new = [
            {
                "code": f"{municipalities[at % len(municipalities)]}_prov{at}",
                "municipality_code": municipalities[at % len(municipalities)],
                "name": f"Ort {at}",
                "kind": "urban_area",
                "population": 400,
                "is_seat": False,
            }
            for at in range(PLACES - len(codes))
        ]
        file.act(acts.insert_rows("place", new))
        everywhere = [*codes, *(row["code"] for row in new)]
        file.act(acts.insert_rows("home_stock", [homes(str(code), 2) for code in everywhere]))
    return path


def read_rows(path: Path) -> None:
    """What Översikt sums up, as the pages read it."""
    with PlanningFile.open(path) as file, file.reading() as session:
        queries.quota_rows(session, YEAR, "1")
        queries.county_quota_rows(session, YEAR, "1")
        queries.place_rows(session, YEAR)
        queries.home_rows(session)
        queries.project_rows(session)
        queries.service_rows(session)
        queries.household_type_rows(session, YEAR)
        queries.month_rows(session, YEAR)
        queries.group_rows(session, YEAR)


@pytest.mark.benchmark
def test_the_nation_is_seen_as_quickly_as_its_rows_are_read(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    nation: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = WindowSettings(tmp_path / "window.ini")

    def see() -> None:
        workspace = Workspace(Wording(Language.SWEDISH), settings, InlineJobRunner())
        workspace.use(PlanningFile.open(nation))
        acts = WindowActions(workspace)
        page = OverviewPage(workspace, acts)
        qtbot.addWidget(acts.recent)
        qtbot.addWidget(page)
        page.resize(1180, 700)
        page.refresh()
        page.grab()
        workspace.close()

    see()
    found = benchmark.pedantic(lambda: compared(see, lambda: read_rows(nation)), rounds=1)
    against_target(capsys, f"Översikt of 290 municipalities and 3 000 places: {found}", found.value, TARGET)
