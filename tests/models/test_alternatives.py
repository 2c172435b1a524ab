"""Alternatives: kept as they were written, changed, copied and adopted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import acts, decisions, queries
from models.domain.apportionment import Apportionment, Bound, Formula, Method, MunicipalShare
from models.domain.criteria import Criterion
from models.domain.quotas import QuotaStatus, Route
from models.edits import Edit
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.queries import AlternativeRow
from models.wording import Language, Wording
from models.words.formula_in_words import formula_in_words
from tests.models.plans import YEAR, a_plan, content
from tests.models.quota_plans import FACTS, FORMULA, a_paper, calculate, quota


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def add(file: PlanningFile, formula: Formula = FORMULA, name: str = "Alternativ A") -> AlternativeRow:
    with file.reading() as session:
        edit = acts.add_alternative(session, YEAR, "1", name, formula)
    file.act(edit)
    return alternatives(file)[-1]


def alternatives(file: PlanningFile, version: str = "1") -> tuple[AlternativeRow, ...]:
    with file.reading() as session:
        return queries.alternative_rows(session, YEAR, version)


def change(
    file: PlanningFile, row: AlternativeRow, *, name: str | None = None, formula: Formula | None = None
) -> AlternativeRow:
    with file.reading() as session:
        edit = acts.change_alternative(session, row.id, name=name, formula=formula)
    file.act(edit)
    return next(each for each in alternatives(file) if each.id == row.id)


def a_division(file: PlanningFile, *, more: str = "2081", by: int = 0, county: str = "20") -> Apportionment:
    """The county quota shared by population, with some persons moved to one municipality from another."""
    with file.reading() as session:
        rows = [row for row in queries.quota_rows(session, YEAR, "1") if row.county_code == county]
        (of_county,) = (
            row for row in queries.county_quota_rows(session, YEAR, "1") if row.county_code == county
        )
    persons = of_county.persons or 0
    quotas = {row.municipality_code: persons // len(rows) for row in rows}
    quotas[rows[-1].municipality_code] += persons - sum(quotas.values()) - by
    quotas[more] += by
    shares = tuple(MunicipalShare(code, Fraction(number), number, {}) for code, number in quotas.items())
    return Apportionment(county, persons, shares)


def adoption(file: PlanningFile, row: AlternativeRow, *divisions: Apportionment) -> Edit:
    with file.reading() as session:
        return acts.adopt(session, row.id, divisions)


FORMULAS = st.builds(
    Formula,
    weights=st.dictionaries(st.sampled_from(Criterion), st.integers(0, 1_000_000)),
    floor=st.integers(0, 50),
    cap=st.none() | st.integers(0, 500),
    step=st.integers(1, 10),
    method=st.sampled_from(Method),
    bounds=st.dictionaries(
        st.sampled_from(["2021", "2034", "2081"]),
        st.one_of(
            st.just(Bound(0, 0)),
            st.builds(lambda least: Bound(least, None, "Skäl"), st.integers(0, 50)),
            st.builds(lambda persons: Bound(persons, persons, "Skäl"), st.integers(1, 50)),
        ),
    ),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(first=FORMULAS, second=FORMULAS)
def test_a_formula_is_read_as_it_was_written_and_undone_whole(
    plan: PlanningFile, first: Formula, second: Formula
) -> None:
    empty = content(plan)
    with plan.reading() as session:
        edit = acts.add_alternative(session, YEAR, "1", "Prov", first)
    away, _ = plan.act(edit)
    (row,) = alternatives(plan)
    assert row.formula == first
    before = content(plan)
    with plan.reading() as session:
        edit = acts.change_alternative(session, row.id, formula=second)
    back, _ = plan.act(edit)
    (row,) = alternatives(plan)
    assert row.formula == second
    plan.act(back)
    assert content(plan) == before
    plan.act(away)
    assert content(plan) == empty


def test_alternatives_stand_in_the_order_they_were_added(plan: PlanningFile) -> None:
    add(plan)
    add(plan, name=" Mer arbetsmarknad ")
    found = alternatives(plan)
    assert [(row.name, row.position, row.adopted) for row in found] == [
        ("Alternativ A", 1, False),
        ("Mer arbetsmarknad", 2, False),
    ]
    with plan.reading() as session:
        edit = acts.remove_alternative(session, found[0].id)
    plan.act(edit)
    assert [row.name for row in alternatives(plan)] == ["Mer arbetsmarknad"]
    assert [row.position for row in (add(plan, name="C"),)] == [3]


@pytest.mark.parametrize(("name", "code"), [("", "VALUE_MISSING"), ("Alternativ A", "ALTERNATIVE_EXISTS")])
def test_a_name_is_one_of_its_own(plan: PlanningFile, name: str, code: str) -> None:
    row = add(plan)
    other = add(plan, name="B")
    with plan.reading() as session:
        with pytest.raises(UserProblem) as refused:
            acts.add_alternative(session, YEAR, "1", name, FORMULA)
        assert refused.value.code == code
        with pytest.raises(UserProblem) as refused:
            acts.change_alternative(session, other.id, name=name)
        assert refused.value.code == code
        with pytest.raises(UserProblem) as refused:
            acts.add_alternative(session, YEAR, "9", "C", FORMULA)
        assert refused.value.code == "VERSION_UNKNOWN"
    assert change(plan, row, name="Alternativ A") == row


@pytest.mark.parametrize(
    ("formula", "code"),
    [
        (replace(FORMULA, bounds={"2034": Bound(12, 12)}), "LOCK_NEEDS_REASON"),
        (replace(FORMULA, bounds={"2034": Bound(12, 12, "  ")}), "LOCK_NEEDS_REASON"),
        (replace(FORMULA, bounds={"2034": Bound(12, 11)}), "BOUND_REVERSED"),
        (replace(FORMULA, bounds={"2034": Bound(-1)}), "NUMBER_NOT_ALLOWED"),
        (replace(FORMULA, bounds={"9999": Bound(1)}), "MUNICIPALITY_OUTSIDE_PLAN"),
        (replace(FORMULA, weights={Criterion.LABOUR: -1}), "NUMBER_NOT_ALLOWED"),
        (replace(FORMULA, floor=-1), "NUMBER_NOT_ALLOWED"),
        (replace(FORMULA, step=0), "NUMBER_NOT_ALLOWED"),
        (replace(FORMULA, cap=-1), "NUMBER_NOT_ALLOWED"),
    ],
)
def test_a_formula_that_cannot_be_is_refused(plan: PlanningFile, formula: Formula, code: str) -> None:
    row = add(plan)
    with plan.reading() as session:
        with pytest.raises(UserProblem) as refused:
            acts.add_alternative(session, YEAR, "1", "B", formula)
        assert refused.value.code == code
        with pytest.raises(UserProblem) as refused:
            acts.change_alternative(session, row.id, formula=formula)
        assert refused.value.code == code
    assert alternatives(plan) == (row,)


def test_what_is_changed_is_named_by_what_it_is(plan: PlanningFile) -> None:
    row = add(plan)
    two = {**FORMULA.bounds, "2081": Bound(0, 0)}
    changes = (
        (replace(FORMULA, bounds=two), None, "Ändra gränserna för Borlänge i Alternativ A"),
        (
            replace(FORMULA, bounds={**two, "2021": Bound(0, 0)}),
            None,
            "Ändra gränserna för flera kommuner i Alternativ A",
        ),
        (replace(FORMULA, floor=6), None, "Ändra alternativet Alternativ A"),
        (None, "Ny", "Byt namn på alternativet Ny"),
    )
    for formula, name, said in changes:
        with plan.reading() as session:
            edit = acts.change_alternative(session, row.id, name=name, formula=formula)
        assert Wording(Language.SWEDISH).of(edit.sentence.text, **edit.sentence.params) == said


def test_a_lock_needs_its_reason_and_an_alternative(plan: PlanningFile) -> None:
    row = add(plan)
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        acts.change_alternative(session, row.id, formula=replace(FORMULA, bounds={"2081": Bound(5, 5)}))
    assert refused.value.params == {"municipality": "Borlänge", "persons": 5}
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        acts.change_alternative(session, row.id + 9, name="Ny")
    assert refused.value.code == "ROW_IS_GONE"


def test_adopted_quotas_say_their_formula_and_keep_their_routes(plan: PlanningFile) -> None:
    calculate(plan)
    row = quota(plan, "2081")
    half = (row.persons or 0) // 2
    routes = {
        Route.ALREADY_HOUSED: half,
        Route.AGENCY_HOUSING: (row.persons or 0) - half,
        Route.RESETTLEMENT: 0,
    }
    plan.act(acts.split_routes(row, routes))
    first, second = add(plan), add(plan, name="B")
    before = content(plan)
    inverse, _ = plan.act(adoption(plan, first, a_division(plan)))
    adopted = quota(plan, "2081")
    assert (adopted.persons, adopted.status) == (21, QuotaStatus.CALCULATED)
    assert adopted.source == ("Alternativ A: folkmängd 40 %, arbetsmarknad 60 %; minst 5, egna gränser för 2")
    assert sum(part or 0 for part in (adopted.already_housed, adopted.agency_housing)) == 21
    assert adopted.already_housed in (10, 11)
    assert [each.adopted for each in alternatives(plan)] == [True, False]
    with plan.reading() as session:
        assert sum(each.persons or 0 for each in queries.quota_rows(session, YEAR, "1")) == 321
    plan.act(inverse)
    assert content(plan) == before
    plan.act(adoption(plan, second, a_division(plan)))
    assert [each.adopted for each in alternatives(plan)] == [False, True]


def test_with_another_formula_the_quotas_are_no_longer_the_alternatives(plan: PlanningFile) -> None:
    row = add(plan)
    plan.act(adoption(plan, row, a_division(plan)))
    assert change(plan, row, name="Ny").adopted
    assert change(plan, row, formula=FORMULA).adopted
    assert not change(plan, row, formula=replace(FORMULA, floor=6)).adopted


def test_a_division_of_another_county_quota_is_not_adopted(plan: PlanningFile) -> None:
    row, division = add(plan), a_division(plan)
    with plan.reading() as session:
        (county,) = queries.county_quota_rows(session, YEAR, "1")
    plan.act(acts.set_county_quota(county, 300, year=YEAR, version="1"))
    with pytest.raises(UserProblem) as refused:
        adoption(plan, row, division)
    assert refused.value.code == "DIVISION_OUTDATED"


def test_imported_decided_numbers_stand_unless_the_division_says_the_same(plan: PlanningFile) -> None:
    row = add(plan)
    plan.act(adoption(plan, row, a_division(plan)))
    for code in ("2081", "2034"):
        decided = quota(plan, code)
        plan.act(
            acts.set_quota(
                decided,
                decided.persons or 0,
                year=YEAR,
                version="1",
                status=QuotaStatus.DECIDED,
                source="Beslut",
            )
        )
    plan.act(adoption(plan, row, a_division(plan)))
    assert (quota(plan, "2081").status, quota(plan, "2081").source) == (QuotaStatus.DECIDED, "Beslut")
    with pytest.raises(UserProblem) as refused:
        adoption(plan, row, a_division(plan, by=3))
    assert refused.value.code == "QUOTA_DECIDED"
    assert refused.value.params == {"municipality": "Borlänge", "persons": 21, "wanted": 24}
    division = a_division(plan, more="2034", by=2)
    moved = {share.code: share for share in division.shares}
    moved["2081"] = replace(moved["2081"], quota=moved["2081"].quota + 1)
    moved["2080"] = replace(moved["2080"], quota=moved["2080"].quota - 1)
    with pytest.raises(UserProblem) as refused:
        adoption(plan, row, replace(division, shares=tuple(moved.values())))
    assert refused.value.code == "QUOTAS_DECIDED"
    assert refused.value.params == {"count": 2, "names": "Orsa 21, Borlänge 21"}
    with pytest.raises(UserProblem) as refused:
        calculate(plan)
    assert refused.value.code == "QUOTAS_DECIDED"


def test_after_a_decision_nothing_is_adopted_in_that_county(tmp_path: Path) -> None:
    with a_plan(tmp_path, scope="20,09") as file:
        calculate(file)
        row = add(file)
        decisions.decide(file, a_paper(file), FACTS)
        with pytest.raises(UserProblem) as refused:
            adoption(file, row, a_division(file))
        assert refused.value.code == "VERSION_DECIDED"
        before = quota(file, "2081")
        file.act(adoption(file, row, a_division(file), a_division(file, county="09", more="0980")))
        assert quota(file, "2081") == before
        assert quota(file, "0980").source.startswith("Alternativ A: ")


def test_a_county_imported_as_decided_keeps_its_numbers_beside_the_others(tmp_path: Path) -> None:
    with a_plan(tmp_path, scope="20,09") as file:
        calculate(file)
        with file.reading() as session:
            dalarna = [row for row in queries.quota_rows(session, YEAR, "1") if row.county_code == "20"]
        for known in dalarna:
            decided = QuotaStatus.DECIDED
            file.act(acts.set_quota(known, known.persons or 0, year=YEAR, version="1", status=decided))
        before = quota(file, "2081")
        divided = a_division(file, by=3), a_division(file, county="09", more="0980")
        file.act(adoption(file, add(file), *divided))
        assert quota(file, "2081") == before
        assert quota(file, "0980").source.startswith("Alternativ A: ")


def test_a_new_version_has_the_same_alternatives_and_none_adopted(plan: PlanningFile) -> None:
    row = add(plan)
    add(plan, name="B", formula=Formula({Criterion.POPULATION: 1}, method=Method.DIVISOR))
    plan.act(adoption(plan, row, a_division(plan)))
    before = content(plan)
    with plan.reading() as session:
        edit = acts.add_version(session, YEAR, sfs="SFS 2026:1")
    inverse, _ = plan.act(edit)
    old, new = alternatives(plan), alternatives(plan, "2")
    assert [(each.name, each.position, each.formula) for each in new] == [
        (each.name, each.position, each.formula) for each in old
    ]
    assert not any(each.adopted for each in new)
    assert {each.id for each in new}.isdisjoint(each.id for each in old)
    plan.act(inverse)
    assert content(plan) == before


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        (Formula({Criterion.POPULATION: 1}), "A: folkmängd 100 %"),
        (
            Formula({Criterion.RECEPTION: 1, Criterion.POPULATION: 1, Criterion.LABOUR: 1}),
            "A: folkmängd 33,3 %, arbetsmarknad 33,3 %, mottagande 33,3 %",
        ),
        (
            Formula({Criterion.POPULATION: 3, Criterion.HOUSING: 0}, floor=10, cap=60, step=5),
            "A: folkmängd 100 %; minst 10, högst 60, i steg om 5",
        ),
    ],
)
def test_a_formula_is_said_in_one_swedish_line(formula: Formula, words: str) -> None:
    assert formula_in_words("A", formula) == words
