"""The real quotas and receptions of 2018, revised: what was decided and received then meets our limits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.without_window.quota_planning import divided
from models import acts, queries
from models.acts.revision import POPULATION_ALTERNATIVE
from models.edits import Edit
from models.errors import UserProblem
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from tests.models.plans import content
from tests.shared_data import SHARED_DATA, needs_shared_data

YEAR = 2018
QUOTAS_2018 = SHARED_DATA / "quotas" / "migrationsverket_anvisningar_kommuntal_2018.csv"


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with PlanningFile.create(tmp_path / "2018.bosplan", title="2018", scope="all", year=YEAR) as file:
        file.act(prepare_import(file, QUOTAS_2018).edit())
        yield file


def revision(file: PlanningFile, county_quotas: dict[str, int]) -> Edit:
    with file.reading() as session:
        return acts.revise_and_divide(
            session,
            YEAR,
            county_quotas=county_quotas,
            sfs="",
            in_force="2018-09-01",
            alternative=POPULATION_ALTERNATIVE,
            divide=divided,
        )


def counties(file: PlanningFile) -> tuple[dict[str, int], dict[str, int]]:
    """County quotas and persons received, by county code."""
    with file.reading() as session:
        quotas = {row.county_code: row.persons or 0 for row in queries.county_quota_rows(session, YEAR, "1")}
        received = dict.fromkeys(quotas, 0)
        for row in queries.quota_rows(session, YEAR, "1"):
            received[row.county_code] += row.received
    return quotas, received


@needs_shared_data
def test_nobody_received_more_than_the_quota_in_2018(plan: PlanningFile) -> None:
    with plan.reading() as session:
        assert queries.revision_conflicts(session, YEAR, "1") == ()
        assert sum(row.received for row in queries.quota_rows(session, YEAR, "1")) == 14_588


@needs_shared_data
def test_a_fifth_fewer_late_in_the_year_is_below_what_is_received(plan: PlanningFile) -> None:
    quotas, received = counties(plan)
    with pytest.raises(UserProblem) as refused:
        revision(plan, {code: persons * 4 // 5 for code, persons in quotas.items()})
    assert refused.value.code == "REVISION_BELOW_RECEIVED"
    assert refused.value.params["received"] == received["01"] == 4620


@needs_shared_data
@pytest.mark.parametrize("left", [0, 7])
def test_all_counties_lowered_to_little_more_than_received(plan: PlanningFile, left: int) -> None:
    quotas, received = counties(plan)
    wanted = {code: received[code] + left for code in quotas}
    before = content(plan)
    inverse, _ = plan.act(revision(plan, wanted))
    with plan.reading() as session:
        rows = queries.quota_rows(session, YEAR, "2")
        assert {
            row.county_code: row.persons for row in queries.county_quota_rows(session, YEAR, "2")
        } == wanted
        assert all(row.left == 0 for row in queries.county_quota_rows(session, YEAR, "2"))
        assert queries.revision_conflicts(session, YEAR, "2") == ()
    revised = [row for row in rows if wanted[row.county_code] != quotas[row.county_code]]
    assert all(row.persons is not None and row.persons >= row.received for row in revised)
    plan.act(inverse)
    assert content(plan) == before
