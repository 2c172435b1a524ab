from __future__ import annotations

from pathlib import Path

import pytest

from models import queries
from models.domain.quotas import QuotaStatus
from models.domain.services import Service
from models.errors import UserProblem
from models.example_county.example import create_example
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import check_plan
from models.snapshots import take_snapshot
from optimizer.division.divide import divide
from tests.models.plans import content


@pytest.fixture(scope="module")
def dalarna(tmp_path_factory: pytest.TempPathFactory) -> PlanningFile:
    """Only read from."""
    with create_example(tmp_path_factory.mktemp("exempel") / "dalarna.bosplan") as file:
        pass
    return PlanningFile.open(file.path)


def test_2018_is_history_as_it_was_decided(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        rows = {row.municipality: row for row in queries.quota_rows(session, 2018, "1")}
        receptions = queries.reception_rows(session, 2018)
    assert len([row for row in rows.values() if row.persons is not None]) == 13
    assert sum(row.persons or 0 for row in rows.values()) == 388
    assert sum(row.received for row in rows.values()) == 375
    assert (rows["Hedemora"].persons, rows["Ludvika"].persons) == (None, 0)
    assert rows["Falun"].status is QuotaStatus.DECIDED
    assert sum(row.persons for row in receptions if row.category == "total") == 1381


def test_2026_is_an_example_of_calculation_with_exact_sums(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        rows = queries.quota_rows(session, 2026, "1")
        (county,) = queries.county_quota_rows(session, 2026, "1")
        (version,) = queries.quota_versions(session, 2026)
    assert (county.persons, county.left, version.sfs) == (321, 0, "SFS 2025:894")
    assert {row.status for row in rows} == {QuotaStatus.CALCULATED}
    assert sum(row.agency_housing or 0 for row in rows) == 70
    assert sum(row.already_housed or 0 for row in rows) == 251
    assert {row.earlier for row in rows if row.municipality == "Falun"} == {144}


def test_the_quotas_are_those_of_the_adopted_alternative(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        stored = {row.municipality_code: row.persons for row in queries.quota_rows(session, 2026, "1")}
        population, weighed = queries.alternative_rows(session, 2026, "1")
        (basis,) = queries.quota_bases(session, 2026, "1")
    assert (population.adopted, weighed.adopted) == (True, False)
    assert divide(basis, population.formula).quotas == stored
    assert sum(divide(basis, weighed.formula).quotas.values()) == 321


def test_criteria_are_real_or_marked_as_made_up(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        rows = queries.criterion_rows(session, 2026)
    sources = {row.measure: row.source for row in rows}
    assert len(rows) == 4 * 15
    assert "åhittad demodata" in sources["unemployment"]
    assert "åhittad demodata" in sources["asylum_seekers"]
    assert "Migrationsverket" in sources["total_reception"]
    assert sum(row.value or 0 for row in rows if row.measure == "total_reception") == 1381


def test_what_is_made_up_is_marked_as_such(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        rows = [*queries.home_rows(session), *queries.project_rows(session), *queries.service_rows(session)]
        assert queries.plan_info(session).synthetic
        assert take_snapshot(session, 2026).synthetic
    assert len(rows) > 100
    assert all(row.synthetic for row in rows)
    assert all("åhittad demodata" in row.source for row in rows)


def test_real_health_centres_stand_where_they_are(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        centres = {row.name: row for row in queries.service_rows(session) if row.service is Service.HEALTH}
    assert "2081_L" not in centres["Vårdcentral Orsa"].catchment
    assert "Orsa" in centres["Vårdcentral Orsa"].catchment_names
    assert "Region Dalarna" in centres["Vårdcentral Orsa"].source
    assert "påhittad" in next(name for name in centres if "Säter" in name)


def test_every_place_is_served_once_by_every_service(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        places = {row.code for row in queries.place_rows(session)}
        points = queries.service_rows(session)
    for service in Service:
        served = [code for point in points if point.service is service for code in point.catchment]
        assert sorted(served) == sorted(places)


def test_nothing_is_missing_for_a_first_proposal(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        overview = queries.overview(session, 2026, "1")
    assert overview.synthetic
    assert overview.next_step is None
    assert check_plan(dalarna) == ()


def test_the_same_example_twice(dalarna: PlanningFile, tmp_path: Path) -> None:
    with create_example(tmp_path / "igen.bosplan") as again:
        first, second = content(dalarna), content(again)
    for tables in (first, second):
        tables["plan"] = [(*row[:3], *row[4:]) for row in tables["plan"]]  # but for when it was made
    assert second == first


@pytest.mark.parametrize("county", ["09", "01"])
def test_other_counties_follow_the_same_rules(tmp_path: Path, county: str) -> None:
    with create_example(tmp_path / "annan.bosplan", county) as file:
        with file.reading() as session:
            assert queries.overview(session, 2026, "1").next_step is None
            assert sum(row.persons or 0 for row in queries.quota_rows(session, 2018, "1")) > 0
        assert check_plan(file) == ()


def test_an_unknown_county_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserProblem) as refused:
        create_example(tmp_path / "ingen.bosplan", "99")
    assert refused.value.code == "UNKNOWN_COUNTY"
    assert list(tmp_path.iterdir()) == []
