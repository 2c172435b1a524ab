from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from desktop.without_window.quota_planning import divided
from models import acts, queries
from models.acts.revision import BY_POPULATION
from models.domain.apportionment import Bound, Formula
from models.domain.criteria import Criterion
from models.domain.months import Month
from models.domain.quotas import QuotaStatus
from models.edits import Edit
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.wording import Language, Wording
from tests.models.plans import YEAR, a_plan, content

QUOTAS = {"2021": 10, "2062": 30, "2080": 60, "2081": 100}
SWEDISH = Wording(Language.SWEDISH)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    """Dalarna with 200 persons on four municipalities, 12 of them received in Borlänge by May."""
    with a_plan(tmp_path) as file:
        with file.reading() as session:
            (county,) = queries.county_quota_rows(session, YEAR, "1")
            rows = queries.quota_rows(session, YEAR, "1")
        file.act(acts.set_county_quota(county, 200, year=YEAR, version="1"))
        for row in rows:
            persons = QUOTAS.get(row.municipality_code, 0)
            file.act(acts.set_quota(row, persons, year=YEAR, version="1", status=QuotaStatus.DECIDED))
        file.act(acts.set_values("quota_version", {"year": YEAR, "version": "1"}, {"in_force": "2026-01-01"}))
        months = [acts.MonthChange("2081", Month(YEAR, number), assigned=8, received=6) for number in (4, 5)]
        do(file, acts.set_months, YEAR, months)
        yield file


def do(file: PlanningFile, act: object, *args: object, **named: object) -> Edit:
    """Makes the act's edit in a reading of the file, acts on it, and gives what takes it back."""
    with file.reading() as session:
        edit: Edit = act(session, *args, **named)  # type: ignore[operator] # any act
    inverse, _ = file.act(edit)
    return inverse


def revise(file: PlanningFile, persons: int = 100, **changes: object) -> Edit:
    wanted = {"county_quotas": {"20": persons}, "sfs": "SFS 2026:123", "in_force": "2026-06-01"}
    return do(file, acts.revise, YEAR, **{**wanted, **changes})


def refusal(file: PlanningFile, persons: int = 100, **changes: object) -> UserProblem:
    before = content(file)
    with pytest.raises(UserProblem) as refused:
        revise(file, persons, **changes)
    assert content(file) == before
    assert "\n" in sentence(refused.value, SWEDISH)
    return refused.value


def alternatives(file: PlanningFile, version: str) -> Mapping[str, Formula]:
    with file.reading() as session:
        return {row.name: row.formula for row in queries.alternative_rows(session, YEAR, version)}


def test_a_new_version_with_its_statute_and_the_old_one_untouched(plan: PlanningFile) -> None:
    revise(plan)
    with plan.reading() as session:
        versions = queries.quota_versions(session, YEAR)
        (old,) = queries.county_quota_rows(session, YEAR, "1")
        (new,) = queries.county_quota_rows(session, YEAR, "2")
        quotas = queries.quota_rows(session, YEAR, "2")
    assert [(row.version, row.in_force) for row in versions] == [("1", "2026-01-01"), ("2", "2026-06-01")]
    assert versions[1].sfs == "SFS 2026:123"
    assert (old.persons, new.persons, new.source) == (200, 100, "SFS 2026:123")
    assert {row.municipality_code: row.persons for row in quotas if row.persons} == QUOTAS
    assert {row.status for row in quotas} == {QuotaStatus.ENTERED}


def test_one_undo_step(plan: PlanningFile) -> None:
    before = content(plan)
    inverse = revise(plan, protected={"2062": (25, "tolv lägenheter hyrda")})
    after = content(plan)
    back, _ = plan.act(inverse)
    assert content(plan) == before
    plan.act(back)
    assert content(plan) == after


def test_receptions_made_are_floors_with_their_month(plan: PlanningFile) -> None:
    do(plan, acts.add_alternative, YEAR, "1", "A", Formula({Criterion.POPULATION: 1}))
    revise(plan)
    assert alternatives(plan, "2")["A"].bounds == {"2081": Bound(12, None, "12 mottagna t.o.m. 2026-05")}
    assert alternatives(plan, "1")["A"].bounds == {}


def test_one_county_of_two_is_revised_and_the_other_stays_as_it_is(tmp_path: Path) -> None:
    """Västmanland's numbers are decided, and more is received than they hold: none of Dalarna's business."""
    with a_plan(tmp_path, scope="19,20") as file:
        with file.reading() as session:
            for county in queries.county_quota_rows(session, YEAR, "1"):
                file.act(acts.set_county_quota(county, 100, year=YEAR, version="1"))
            by_county = {"19": QuotaStatus.DECIDED, "20": QuotaStatus.ENTERED}
            for row in queries.quota_rows(session, YEAR, "1"):
                persons = 100 if row.municipality_code in ("1980", "2080") else 0
                status = by_county[row.county_code]
                file.act(acts.set_quota(row, persons, year=YEAR, version="1", status=status))
        do(file, acts.set_months, YEAR, [acts.MonthChange("1980", Month(YEAR, 3), received=150)])
        do(file, acts.add_alternative, YEAR, "1", "Efter folkmängd", BY_POPULATION)
        asked = {"county_quotas": {"19": 100, "20": 80}, "sfs": "SFS 2026:123", "in_force": "2026-06-01"}
        do(file, acts.revise_and_divide, YEAR, **asked, alternative="Efter folkmängd", divide=divided)

        with file.reading() as session:
            before = {row.municipality_code: row for row in queries.quota_rows(session, YEAR, "1")}
            after = {row.municipality_code: row for row in queries.quota_rows(session, YEAR, "2")}
        for code, row in after.items():
            if row.county_code == "19":
                assert (row.persons, row.status) == (before[code].persons, QuotaStatus.DECIDED)
        assert sum(row.persons or 0 for row in after.values() if row.county_code == "20") == 80
        assert after["2080"].status is QuotaStatus.CALCULATED
        assert alternatives(file, "2")["Efter folkmängd"].bounds == {}


def test_who_planned_for_more_is_protected_up_to_the_old_quota(plan: PlanningFile) -> None:
    do(plan, acts.add_alternative, YEAR, "1", "A", Formula({Criterion.POPULATION: 1}))
    revise(plan, protected={"2062": (40, "tolv lägenheter hyrda"), "2081": (11, "två hus")})
    bounds = alternatives(plan, "2")["A"].bounds
    assert bounds["2062"] == Bound(
        30, None, "planerat för 40, 7 a § förordningen (2016:39): tolv lägenheter hyrda"
    )
    assert bounds["2081"].least == 12
    assert bounds["2081"].reason.startswith("12 mottagna t.o.m. 2026-05; planerat för 11, 7 a §")


def test_what_is_agreed_away_is_kept_beside_what_is_received(plan: PlanningFile) -> None:
    named = {"persons": 5, "agreed": "2026-03-01"}
    do(plan, acts.redistribute, YEAR, "1", from_code="2081", to_code="2021", **named)
    do(plan, acts.redistribute, YEAR, "1", from_code="2062", to_code="2021", **named)
    revise(plan, 22)
    ((_, formula),) = alternatives(plan, "2").items()
    assert formula.bounds["2081"].least == 17
    assert formula.bounds["2081"].reason == "12 mottagna t.o.m. 2026-05; 5 omfördelade till andra kommuner"
    assert formula.bounds["2062"].least == 5
    problem = refusal(plan, 21)
    assert (problem.code, problem.params["least"]) == ("REVISION_FLOORS_TOO_HIGH", 22)


def test_a_floor_keeps_the_general_floor_and_cap(plan: PlanningFile) -> None:
    formula = Formula({Criterion.POPULATION: 1}, floor=5, cap=10, bounds={"2062": Bound(8, 8, "avtal")})
    do(plan, acts.add_alternative, YEAR, "1", "A", formula)
    do(plan, acts.set_months, YEAR, [acts.MonthChange("2021", Month(YEAR, 3), received=4)])
    revise(plan, protected={"2062": (20, "hyrt")})
    bounds = alternatives(plan, "2")["A"].bounds
    assert set(bounds) == {"2062", "2081"}, "four received in Vansbro are below the general floor of five"
    assert (bounds["2081"].least, bounds["2081"].most) == (12, 12)
    assert (bounds["2062"].least, bounds["2062"].most) == (20, 20)
    assert bounds["2062"].reason.startswith("avtal; planerat för 20")


def test_without_alternatives_one_holds_the_floors(plan: PlanningFile) -> None:
    revise(plan)
    ((name, formula),) = alternatives(plan, "2").items()
    assert name == "Revidering efter folkmängd"
    assert set(formula.weights) == {Criterion.POPULATION}
    assert formula.bounds["2081"].least == 12


def test_upwards_needs_no_protection_and_refuses_it(plan: PlanningFile) -> None:
    problem = refusal(plan, 300, protected={"2062": (40, "hyrt")})
    assert problem.code == "PROTECTION_WITHOUT_LOWERING"
    revise(plan, 300)
    with plan.reading() as session:
        (county,) = queries.county_quota_rows(session, YEAR, "2")
    assert county.persons == 300


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"in_force": "2025-12-31"}, "REVISION_OLDER"),
        ({"in_force": "2027-01-01"}, "REVISION_LATE"),
        ({"in_force": "första juni"}, "REVISION_DATE"),
        ({"in_force": "20260601"}, "REVISION_DATE"),
        ({"in_force": ""}, "REVISION_DATE"),
        ({"county_quotas": {"20": 200}}, "REVISION_CHANGES_NOTHING"),
        ({"county_quotas": {}}, "REVISION_CHANGES_NOTHING"),
        ({"county_quotas": {"21": 200}}, "UNKNOWN_COUNTY"),
        ({"county_quotas": {"20": -1}}, "NUMBER_NOT_ALLOWED"),
        ({"protected": {"2062": (40, " ")}}, "PROTECTION_WITHOUT_REASON"),
        ({"protected": {"0180": (40, "hyrt")}}, "MUNICIPALITY_OUTSIDE_PLAN"),
        ({"protected": {"2062": (-4, "hyrt")}}, "NUMBER_NOT_ALLOWED"),
    ],
)
def test_refused_and_nothing_changed(plan: PlanningFile, changes: dict[str, object], code: str) -> None:
    assert refusal(plan, **changes).code == code


def test_older_than_any_version_in_force_even_when_the_newest_has_no_date(plan: PlanningFile) -> None:
    revise(plan)
    do(plan, acts.add_version, YEAR)
    assert refusal(plan, 90, in_force="2026-05-31").params["version"] == "2"
    revise(plan, 90, in_force="2026-06-01")


def test_floors_above_the_new_county_quota_are_said_in_numbers(plan: PlanningFile) -> None:
    problem = refusal(plan, 40, protected={"2062": (30, "hyrt")})
    assert problem.code == "REVISION_FLOORS_TOO_HIGH"
    assert problem.params == {"county": "Dalarnas län", "received": 12, "least": 42, "persons": 40}


def test_a_county_quota_below_what_is_received_is_said_in_numbers(plan: PlanningFile) -> None:
    problem = refusal(plan, 11, protected={"2062": (30, "hyrt")})
    assert problem.code == "REVISION_BELOW_RECEIVED"
    assert problem.params == {"county": "Dalarnas län", "received": 12, "persons": 11}


def test_no_county_quota_nothing_to_revise(tmp_path: Path) -> None:
    with a_plan(tmp_path) as file:
        with file.reading() as session:
            (county,) = queries.county_quota_rows(session, YEAR, "1")
        if county.id is not None:
            file.act(acts.delete_rows("county_quota", [{"id": county.id}]))
        assert refusal(file).code == "REVISION_NO_COUNTY_QUOTA"


def test_assigned_above_the_new_quota_is_a_conflict(plan: PlanningFile) -> None:
    revise(plan)
    with plan.reading() as session:
        quotas = {row.municipality_code: row for row in queries.quota_rows(session, YEAR, "2")}
        assert queries.revision_conflicts(session, YEAR, "2") == ()
    plan.act(acts.set_quota(quotas["2081"], 13, year=YEAR, version="2"))
    with plan.reading() as session:
        (conflict,) = queries.revision_conflicts(session, YEAR, "2")
    assert (conflict.municipality, conflict.effective, conflict.standing, conflict.excess) == (
        "Borlänge",
        13,
        16,
        3,
    )


def test_the_overview_names_who_has_more_than_the_quota(plan: PlanningFile) -> None:
    revise(plan)
    with plan.reading() as session:
        quotas = {row.municipality_code: row for row in queries.quota_rows(session, YEAR, "2")}
    plan.act(acts.set_quota(quotas["2081"], 13, year=YEAR, version="2"))
    with plan.reading() as session:
        found = {
            thing.code: thing
            for topic in queries.overview(session, YEAR, "2").topics
            for thing in topic.missing
        }
    thing = found["QUOTA_EXCEEDED"]
    assert (thing.page, thing.params, thing.blocks) == ("balance", {"names": "Borlänge"}, False)
