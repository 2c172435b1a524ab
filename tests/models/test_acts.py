from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import acts, decisions, queries
from models.acts.quotas import _even_shares
from models.domain.months import Month
from models.domain.quotas import QuotaStatus, Route
from models.domain.services import Service
from models.errors import ProgramFault, UserProblem
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, homes
from tests.models.quota_plans import FACTS, a_paper, calculate

AGENCY = {Route.ALREADY_HOUSED: 30, Route.AGENCY_HOUSING: 8, Route.RESETTLEMENT: 2}


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def rows(file: PlanningFile, version: str = "1") -> Mapping[str, queries.QuotaRow]:
    with file.reading() as session:
        return {row.municipality_code: row for row in queries.quota_rows(session, YEAR, version)}


def set_quota(file: PlanningFile, persons: int) -> None:
    file.act(acts.set_quota(rows(file)["2081"], persons, year=YEAR, version="1"))


def routes(row: queries.QuotaRow) -> tuple[int | None, int | None, int | None]:
    return row.already_housed, row.agency_housing, row.resettlement


def test_the_sentence_says_what_undo_will_take_back(plan: PlanningFile) -> None:
    edit = acts.set_quota(rows(plan)["2081"], 58, year=YEAR, version="1")
    words = Wording(Language.SWEDISH).of(edit.sentence.text, **edit.sentence.params)
    assert words == "Sätt kommuntalet för Borlänge till 58"


def test_a_changed_quota_keeps_its_routes_in_proportion(plan: PlanningFile) -> None:
    set_quota(plan, 40)
    plan.act(acts.split_routes(rows(plan)["2081"], AGENCY))
    set_quota(plan, 20)
    assert routes(rows(plan)["2081"]) == (15, 4, 1)
    set_quota(plan, 0)
    assert routes(rows(plan)["2081"]) == (0, 0, 0)


def test_routes_that_do_not_add_up_are_refused(plan: PlanningFile) -> None:
    set_quota(plan, 41)
    with pytest.raises(UserProblem) as refused:
        acts.split_routes(rows(plan)["2081"], AGENCY)
    assert refused.value.code == "ROUTES_DIFFER"
    with pytest.raises(UserProblem) as refused:
        acts.split_routes(rows(plan)["2034"], AGENCY)
    assert refused.value.code == "QUOTA_NOT_SET"


def test_calculated_quotas_add_up_and_are_marked(plan: PlanningFile) -> None:
    with plan.reading() as session:
        counties = queries.county_quota_rows(session, YEAR, "1")
    plan.act(acts.calculate_quotas(rows(plan).values(), counties, year=YEAR, version="1"))
    assert sum(row.persons or 0 for row in rows(plan).values()) == 321
    assert {row.status for row in rows(plan).values()} == {QuotaStatus.CALCULATED}
    assert {row.source for row in rows(plan).values()} == {"Räkneexempel efter folkmängd, inte beslutat"}


def test_a_cleared_quota_is_missing_and_not_zero(plan: PlanningFile) -> None:
    set_quota(plan, 40)
    plan.act(acts.clear_quota(rows(plan)["2081"]))
    assert rows(plan)["2081"].persons is None


@given(
    quotas=st.dictionaries(
        st.sampled_from(["2081", "2034", "2023", "2080"]), st.integers(1, 300), min_size=1
    ),
    weights=st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)).filter(any),
)
def test_even_shares_are_exact_both_ways(quotas: dict[str, int], weights: tuple[int, int, int]) -> None:
    asked = dict(zip(Route, weights, strict=True))
    shares = _even_shares(quotas, asked)
    assert {code: sum(parts.values()) for code, parts in shares.items()} == quotas
    everyone = sum(quotas.values())
    for route, weight in asked.items():
        total = sum(parts[route] for parts in shares.values())
        assert abs(total * sum(weights) - everyone * weight) < sum(weights)
        assert all(parts[route] >= 0 for parts in shares.values())


def test_a_new_version_starts_as_a_copy(plan: PlanningFile) -> None:
    set_quota(plan, 40)
    with plan.reading() as session:
        edit = acts.add_version(session, YEAR, sfs="SFS 2026:99", in_force="2026-06-01")
    plan.act(edit)
    with plan.reading() as session:
        newest = queries.quota_versions(session, YEAR)[-1]
        (county,) = queries.county_quota_rows(session, YEAR, newest.version)
    assert (newest.version, newest.sfs) == ("2", "SFS 2026:99")
    assert county.persons == 321
    assert rows(plan, "2")["2081"].persons == 40
    plan.act(acts.set_quota(rows(plan, "2")["2081"], 50, year=YEAR, version="2"))
    assert rows(plan)["2081"].persons == 40


def test_a_new_year_takes_over_the_choices_of_the_year_before(plan: PlanningFile) -> None:
    plan.act(acts.set_year_choices(YEAR, rural_below=1500, rural_permille=250))
    with plan.reading() as session:
        edit = acts.add_year(session, 2027)
    plan.act(edit)
    plan.act(acts.choose_year(2027))
    with plan.reading() as session:
        assert queries.year_row(session, 2027).rural_below == 1500
        assert queries.plan_info(session).year == 2027
        assert len(queries.household_type_rows(session, 2027)) == 12
        assert queries.newest_version(session, 2027) == "1"


@pytest.mark.parametrize(("year", "code"), [(2026, "YEAR_EXISTS"), (2015, "YEAR_OUT_OF_RANGE")])
def test_years_that_cannot_be_begun(plan: PlanningFile, year: int, code: str) -> None:
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        acts.add_year(session, year)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("values", "code"),
    [({"rural_below": 100}, "TOWN_LIMIT_OUT_OF_RANGE"), ({"rural_permille": 1001}, "SHARE_OUT_OF_RANGE")],
)
def test_choices_that_cannot_be_made(values: dict[str, object], code: str) -> None:
    with pytest.raises(UserProblem) as refused:
        acts.set_year_choices(YEAR, **values)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"count": -1}, "NUMBER_NOT_ALLOWED"),
        ({"rooms": None}, "VALUE_MISSING"),
        ({"first": Month(YEAR, 5), "last": Month(YEAR, 4)}, "ENDS_BEFORE_START"),
    ],
)
def test_values_that_are_refused_before_the_file_sees_them(values: dict[str, object], code: str) -> None:
    with pytest.raises(UserProblem) as refused:
        acts.set_values("home_stock", {"id": 1}, values)
    assert refused.value.code == code
    with pytest.raises(UserProblem):
        acts.insert_rows("home_stock", [homes(**values)])


@pytest.mark.parametrize(
    ("table", "values"),
    [("proposal", {"reason": ""}), ("home_stock", {"colour": 1}), ("place", {"code": "x"})],
)
def test_our_own_mistakes_are_no_problem_of_the_officers(table: str, values: dict[str, object]) -> None:
    with pytest.raises(ProgramFault):
        acts.set_values(table, {"code": "2081_L"}, values)


def test_a_place_has_one_school(plan: PlanningFile) -> None:
    def school(name: str, *places: str) -> None:
        with plan.reading() as session:
            edit = acts.add_service_point(
                session, municipality_code="2081", service=Service.SCHOOL, name=name, catchment=places
            )
        plan.act(edit)

    school("Björkskolan", SEAT)
    with pytest.raises(UserProblem) as refused:
        school("Tallskolan", SEAT, VILLAGE)
    assert refused.value.code == "PLACE_SERVED_ALREADY"
    assert refused.value.params == {"place": "Borlänge", "point": "Björkskolan"}
    school("Tallskolan", VILLAGE)
    with plan.reading() as session:
        first, second = queries.service_rows(session)
        edit = acts.delete_service_points(session, [first.id])
    plan.act(edit)
    with plan.reading() as session:
        assert [row.name for row in queries.service_rows(session)] == [second.name]
        taking_over = acts.set_catchment(session, second.id, [SEAT, VILLAGE])
    plan.act(taking_over)
    with plan.reading() as session:
        (row,) = queries.service_rows(session)
    assert set(row.catchment) == {SEAT, VILLAGE}


def test_county_quotas_and_receptions_are_set_once_and_then_changed(plan: PlanningFile) -> None:
    def county() -> queries.CountyQuotaRow:
        with plan.reading() as session:
            (row,) = queries.county_quota_rows(session, YEAR, "1")
        return row

    plan.act(acts.set_county_quota(county(), 300, year=YEAR, version="1", source="Eget antagande"))
    assert (county().persons, county().source) == (300, "Eget antagande")
    plan.act(acts.delete_rows("county_quota", [{"id": county().id}]))
    assert county().persons is None
    with pytest.raises(UserProblem) as refused:
        acts.calculate_quotas(rows(plan).values(), [county()], year=YEAR, version="1")
    assert refused.value.code == "COUNTY_QUOTA_NOT_SET"
    plan.act(acts.set_county_quota(county(), 321, year=YEAR, version="1"))
    assert county().persons == 321

    for persons in (4, 6):
        with plan.reading() as session:
            receptions = queries.reception_rows(session, YEAR)
        plan.act(acts.set_received(rows(plan)["2081"], receptions, persons, year=YEAR))
        assert rows(plan)["2081"].received == persons


def test_a_service_point_needs_a_name_and_whole_room(plan: PlanningFile) -> None:
    with plan.reading() as session:
        for name, capacity, code in (
            (" ", [], "VALUE_MISSING"),
            ("Sfi", [(Month(YEAR, 1), -1)], "NUMBER_NOT_ALLOWED"),
        ):
            with pytest.raises(UserProblem) as refused:
                acts.add_service_point(
                    session, municipality_code="2081", service=Service.SFI, name=name, capacity=capacity
                )
            assert refused.value.code == code
        with pytest.raises(UserProblem) as refused:
            acts.set_catchment(session, 7, [])
        assert refused.value.code == "ROW_IS_GONE"


def test_a_row_named_twice_is_removed_once_and_comes_back_once(plan: PlanningFile) -> None:
    plan.act(acts.insert_rows("home_stock", [homes(), homes(rooms=3)]))
    inverse, _ = plan.act(acts.delete_rows("home_stock", [{"id": 1}, {"id": 1}]))
    plan.act(inverse)
    with plan.reading() as session:
        assert [row.rooms for row in queries.home_rows(session)] == [2, 3]


def test_versions_follow_each_other_in_time(plan: PlanningFile) -> None:
    with plan.reading() as session:
        with pytest.raises(UserProblem) as refused:
            acts.add_version(session, YEAR, in_force="2025-12-31")
        edit = acts.add_version(session, YEAR, in_force="2026-06-01")
    assert refused.value.params == {
        "version": "2",
        "in_force": "2025-12-31",
        "other": "1",
        "other_in_force": "2026-01-01",
    }
    plan.act(edit)
    with plan.reading() as session:
        for version, day in (("1", "2026-06-02"), ("2", "2025-12-31")):
            with pytest.raises(UserProblem) as refused:
                acts.set_version_statute(session, YEAR, version, sfs="", in_force=day)
            assert refused.value.code == "VERSION_DATES_CROSS"
        with pytest.raises(UserProblem) as refused:
            acts.set_version_statute(session, YEAR, "3", sfs="", in_force="")
        assert refused.value.code == "VERSION_UNKNOWN"
        edit = acts.set_version_statute(session, YEAR, "2", sfs="SFS 2026:7", in_force="2026-01-01")
    inverse, _ = plan.act(edit)
    with plan.reading() as session:
        assert queries.quota_versions(session, YEAR)[1].sfs == "SFS 2026:7"
    plan.act(inverse)
    with plan.reading() as session:
        assert queries.quota_versions(session, YEAR)[1].in_force == "2026-06-01"


def test_a_copy_of_decided_quotas_is_not_decided(plan: PlanningFile) -> None:
    row = rows(plan)["2081"]
    plan.act(acts.set_quota(row, 40, year=YEAR, version="1", status=QuotaStatus.DECIDED, source="Beslut"))
    with plan.reading() as session:
        edit = acts.add_version(session, YEAR)
    plan.act(edit)
    copy = rows(plan, "2")["2081"]
    assert (copy.persons, copy.status, copy.source) == (40, QuotaStatus.ENTERED, "Beslut")
    plan.act(acts.set_quota(copy, 41, year=YEAR, version="2"))
    with pytest.raises(UserProblem) as refused:
        acts.set_quota(rows(plan)["2081"], 41, year=YEAR, version="1")
    assert refused.value.params == {"municipality": "Borlänge", "persons": 40, "wanted": 41}
    with pytest.raises(UserProblem) as refused:
        acts.clear_quota(rows(plan)["2081"])
    assert refused.value.code == "DECIDED_QUOTA_STAYS"


def test_a_decided_version_keeps_its_statute(plan: PlanningFile) -> None:
    calculate(plan)
    decisions.decide(plan, a_paper(plan), FACTS)
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        acts.set_version_statute(session, YEAR, "1", sfs="SFS 2026:7", in_force="")
    assert refused.value.code == "VERSION_DECIDED"
