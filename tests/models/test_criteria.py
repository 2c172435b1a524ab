"""Values of criteria: set, read and made into the basis of a division."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import acts, queries
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.queries import CriterionRow
from models.queries.criteria import exact
from tests.models.plans import YEAR, a_plan, content


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def set_values(file: PlanningFile, measure: str, values: Mapping[str, Fraction | None]) -> None:
    with file.reading() as session:
        edit = acts.set_criterion_values(
            session, YEAR, measure, values, source="Kolada N03937", as_of="2024", edition="2025-04-01"
        )
    before = content(file)
    inverse, _ = file.act(edit)
    after = content(file)
    again, _ = file.act(inverse)
    assert content(file) == before
    file.act(again)
    assert content(file) == after


def rows(file: PlanningFile, criterion: Criterion) -> dict[str, CriterionRow]:
    with file.reading() as session:
        found = queries.criterion_rows(session, YEAR)
    return {row.municipality_code: row for row in found if row.criterion is criterion}


def test_population_is_known_from_the_countrys_facts(plan: PlanningFile) -> None:
    row = rows(plan, Criterion.POPULATION)["2081"]
    assert (row.id, row.value, row.as_of, row.measure) == (None, 51_735, "2023-12-31", "population")
    assert len(rows(plan, Criterion.POPULATION)) == 15
    assert rows(plan, Criterion.LABOUR) == {}


def test_a_value_keeps_where_it_is_from(plan: PlanningFile) -> None:
    set_values(plan, "unemployment", {"2081": Fraction("6.9"), "2034": Fraction(0)})
    found = rows(plan, Criterion.LABOUR)
    row = found["2081"]
    assert (row.value, row.source, row.as_of, row.edition) == (6.9, "Kolada N03937", "2024", "2025-04-01")
    assert found["2034"].value == 0
    assert len(found) == 15
    assert (found["2080"].id, found["2080"].value) == (None, None)


def test_a_value_of_the_year_goes_before_the_facts(plan: PlanningFile) -> None:
    set_values(plan, "population", {"2081": Fraction(52_000)})
    with plan.reading() as session:
        (basis,) = queries.quota_bases(session, YEAR, "1")
    towns = {town.code: town for town in basis.municipalities}
    assert towns["2081"].population == 52_000
    assert towns["2081"].values[Criterion.POPULATION] == 52_000
    assert towns["2034"].population == 6908


def test_the_basis_holds_the_decimals_that_were_written_and_no_value_for_what_is_not_known(
    plan: PlanningFile,
) -> None:
    set_values(plan, "unemployment", {"2081": Fraction("6.9")})
    with plan.reading() as session:
        (basis,) = queries.quota_bases(session, YEAR, "1")
    assert (basis.county_code, basis.county_quota, basis.rule_set) == ("20", 321, "2016:38")
    assert basis.measures == {Criterion.POPULATION: "population", Criterion.LABOUR: "unemployment"}
    assert [town.code for town in basis.municipalities] == sorted(town.code for town in basis.municipalities)
    values = {town.code: town.values for town in basis.municipalities}
    assert values["2081"][Criterion.LABOUR] == Fraction(69, 10)
    assert Criterion.LABOUR not in values["2034"]


@given(st.decimals(min_value=0, max_value=10_000_000, places=3, allow_nan=False))
def test_a_decimal_comes_back_as_it_was_written(value: object) -> None:
    assert exact(float(Fraction(str(value)))) == Fraction(str(value))


def test_none_removes_a_value(plan: PlanningFile) -> None:
    set_values(plan, "unemployment", {"2081": Fraction(7), "2034": Fraction(5)})
    set_values(plan, "unemployment", {"2081": None, "2080": None})
    assert {code for code, row in rows(plan, Criterion.LABOUR).items() if row.value is not None} == {"2034"}
    set_values(plan, "unemployment", {"2034": None})
    assert rows(plan, Criterion.LABOUR) == {}


def test_another_measure_takes_the_place_of_the_first(plan: PlanningFile) -> None:
    set_values(plan, "unemployment", {"2081": Fraction(7), "2034": Fraction(5)})
    set_values(plan, "total_reception", {"2034": Fraction(40)})
    set_values(plan, "employment", {"2081": Fraction(80)})
    found = rows(plan, Criterion.LABOUR)
    assert {row.measure for row in found.values()} == {"employment"}
    assert {code: row.value for code, row in found.items() if row.value is not None} == {"2081": 80}
    assert rows(plan, Criterion.RECEPTION)["2034"].value == 40


@pytest.mark.parametrize(
    ("code", "value", "problem"),
    [("0114", Fraction(1), "MUNICIPALITY_OUTSIDE_PLAN"), ("2081", Fraction(-1), "NUMBER_NOT_ALLOWED")],
)
def test_what_cannot_be_is_refused(plan: PlanningFile, code: str, value: Fraction, problem: str) -> None:
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        acts.set_criterion_values(session, YEAR, "unemployment", {code: value}, source="")
    assert refused.value.code == problem


def test_a_county_without_quota_has_no_basis(plan: PlanningFile) -> None:
    with plan.reading() as session:
        edit = acts.add_year(session, 2040)
    plan.act(edit)
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        queries.quota_bases(session, 2040, "1")
    assert (refused.value.code, refused.value.params) == ("COUNTY_QUOTA_NOT_SET", {"county": "Dalarnas län"})


def test_several_counties_have_a_basis_each(tmp_path: Path) -> None:
    with a_plan(tmp_path, scope="20,09") as file, file.reading() as session:
        bases = queries.quota_bases(session, YEAR, "1")
    assert [(basis.county_code, len(basis.municipalities)) for basis in bases] == [("09", 1), ("20", 15)]
