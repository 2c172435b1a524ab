from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from models import acts, queries
from models.domain.households import CrowdingNorm, Need
from models.domain.months import Month
from models.domain.quotas import MunicipalQuota, Route
from models.domain.snapshot import PlanningSnapshot
from models.planning_file.database import PlanningFile
from models.snapshots import take_snapshot
from models.tables import County
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, add_homes, homes


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def snapshot(file: PlanningFile, version: str | None = None) -> PlanningSnapshot:
    with file.reading() as session:
        return take_snapshot(session, YEAR, version)


def set_quota(file: PlanningFile, persons: int, version: str = "1") -> queries.QuotaRow:
    def row() -> queries.QuotaRow:
        with file.reading() as session:
            rows = queries.quota_rows(session, YEAR, version)
        return next(row for row in rows if row.municipality_code == "2081")

    file.act(acts.set_quota(row(), persons, year=YEAR, version=version))
    return row()


def test_a_new_plan_has_places_and_a_mix_but_no_quotas(plan: PlanningFile) -> None:
    basis = snapshot(plan)
    assert len(basis.municipalities) == 15
    assert {place.municipality_code for place in basis.places} == {row.code for row in basis.municipalities}
    assert (basis.quotas, basis.homes, basis.services, basis.synthetic) == ((), (), (), False)
    assert len(basis.household_types) == 12
    assert sum(basis.month_weights) == 100


def test_the_part_of_a_town_that_crosses_a_border_counts_as_the_whole_town(plan: PlanningFile) -> None:
    part = next(place for place in snapshot(plan).places if place.code == "2061_2085TC110")
    assert (part.population, part.locality_population) == (0, 15245)


def test_only_the_counties_of_the_plan_are_in_it(tmp_path: Path) -> None:
    with a_plan(tmp_path, scope="20,21", name="annan.bosplan") as file:
        file.act(add_homes())
        with file.writing() as session:
            session.execute(update(County).where(County.code == "20").values(in_plan=False))
        basis = snapshot(file)
    assert len(basis.municipalities) == 10
    assert basis.homes == ()
    assert {place.municipality_code[:2] for place in basis.places} == {"21"}


def test_an_unsplit_quota_needs_homes_for_all(plan: PlanningFile) -> None:
    set_quota(plan, 12)
    (quota,) = snapshot(plan).quotas
    assert quota == MunicipalQuota(
        "2081", 12, {Route.ALREADY_HOUSED: 0, Route.AGENCY_HOUSING: 12, Route.RESETTLEMENT: 0}
    )


def test_a_split_quota_and_its_receptions(plan: PlanningFile) -> None:
    row = set_quota(plan, 12)
    routes = {Route.ALREADY_HOUSED: 7, Route.AGENCY_HOUSING: 4, Route.RESETTLEMENT: 1}
    plan.act(acts.split_routes(row, routes))
    plan.act(acts.set_received(row, (), 3, year=YEAR))
    assert snapshot(plan).quotas == (MunicipalQuota("2081", 12, routes, 3),)


def test_the_newest_version_is_used_unless_told(plan: PlanningFile) -> None:
    set_quota(plan, 12)
    with plan.reading() as session:
        edit = acts.add_version(session, YEAR)
    plan.act(edit)
    set_quota(plan, 20, "2")
    assert [quota.persons for quota in snapshot(plan).quotas] == [20]
    assert snapshot(plan).quota_version == "2"
    assert [quota.persons for quota in snapshot(plan, "1").quotas] == [12]


def test_choices_homes_groups_and_locks_reach_the_basis(plan: PlanningFile) -> None:
    plan.act(acts.set_year_choices(YEAR, rural_below=1000, rural_permille=250, crowding_norm=3))
    plan.act(add_homes(homes(VILLAGE, 2, synthetic=True, last=Month(YEAR, 12), step_free=True)))
    group = {
        "year": YEAR,
        "code": "H1",
        "municipality_code": "2081",
        "route": "resettlement",
        "assigned": Month(YEAR, 3),
        "count": 1,
        "age_19_64": 2,
        "needs": "health_centre,step_free",
    }
    plan.act(acts.insert_rows("household_group", [group]))
    lock = {
        "year": YEAR,
        "place_code": SEAT,
        "month": None,
        "group_code": "H1",
        "kind": "at_most",
        "households": 0,
    }
    plan.act(acts.insert_rows("lock", [lock]))
    basis = snapshot(plan)
    assert basis.crowding_norm is CrowdingNorm.NORM_3
    assert basis.rural.below_inhabitants == 1000
    assert set(basis.rural_permille.values()) == {250}
    assert basis.synthetic
    (home,) = basis.homes
    assert (home.place_code, home.count, home.last, home.step_free) == (VILLAGE, 2, Month(YEAR, 12), True)
    (households,) = basis.groups
    assert households.needs == frozenset({Need.STEP_FREE, Need.HEALTH_CENTRE})
    assert (households.persons, households.route) == (2, Route.RESETTLEMENT)
    (one,) = basis.locks
    assert (one.place_code, one.group_id, one.month, one.households) == (SEAT, "H1", None, 0)


def test_the_fingerprint_follows_the_content_alone(plan: PlanningFile, tmp_path: Path) -> None:
    first = snapshot(plan).fingerprint()
    assert snapshot(plan).fingerprint() == first
    with a_plan(tmp_path, name="annan.bosplan") as twin:
        assert snapshot(twin).fingerprint() == first
    inverse, _ = plan.act(add_homes())
    assert snapshot(plan).fingerprint() != first
    plan.act(inverse)
    assert snapshot(plan).fingerprint() == first
