"""Rules by year, their confirmation, and a complete text for every criterion in both languages."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from models import acts, queries, rule_sets
from models.domain.criteria import MEASURES, Criterion
from models.edits import Edit
from models.errors import ProgramFault, UserProblem
from models.planning_file.database import PlanningFile
from models.resources import RESOURCES
from models.wording import Language
from models.words.criterion_words import CRITERION_TITLES, MEASURE_TITLES, MEASURE_UNITS, criterion_text

C = Criterion
STORED = Path(__file__).parents[1] / "data"
HEADINGS = {
    Language.SWEDISH: ["I klarspråk", "Rättslig grund", "Så räknas det"],
    Language.ENGLISH: ["In plain words", "Legal basis", "How it is counted"],
}
LOOKED_UP = {Language.SWEDISH: "Kontrollerat 2026-11-22.", Language.ENGLISH: "Checked 2026-11-22."}


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2016, "2016:38"), (2018, "2016:38"), (2026, "2016:38"), (2027, "2027"), (2040, "2027")],
)
def test_every_year_has_its_rules(year: int, expected: str) -> None:
    assert rule_sets.for_year(year).id == expected


def test_the_act_of_2016_names_four_and_lets_housing_be_considered() -> None:
    rules = rule_sets.rule_set("2016:38")

    required = {each.criterion for each in rules.criteria if each.required}
    assert required == {C.POPULATION, C.LABOUR, C.RECEPTION, C.ASYLUM_SEEKERS}
    assert {each.criterion for each in rules.criteria} - required == {C.HOUSING}
    assert rules.criterion(C.EXCLUSION) is None
    assert "7 §" in rules.criteria[0].basis
    housing = rules.criterion(C.HOUSING)
    assert housing is not None
    assert housing.basis == "6 § förordningen (2016:39)"


def test_the_proposed_rules_know_every_criterion_and_no_statute() -> None:
    rules = rule_sets.rule_set("2027")

    assert {each.criterion for each in rules.criteria} == set(Criterion)
    assert rules.sfs == ""
    with pytest.raises(ProgramFault):
        rule_sets.rule_set("1999")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("criterion", Criterion)
def test_every_criterion_has_its_text(criterion: Criterion, language: Language) -> None:
    whole = (RESOURCES / "rules" / language / "criteria" / f"{criterion}.md").read_text(encoding="utf-8")
    text = criterion_text(criterion, language)

    assert re.findall(r"^## (.+)$", whole, re.MULTILINE) == HEADINGS[language]
    assert text.plain_words
    assert text.legal_basis.endswith(LOOKED_UP[language])
    assert re.search(r"\n(Exempel|Example): ", text.how_it_is_counted)


@pytest.mark.parametrize("language", Language)
def test_there_is_no_text_of_an_unknown_criterion(language: Language) -> None:
    files = {path.stem for path in (RESOURCES / "rules" / language / "criteria").iterdir()}

    assert files == {criterion.value for criterion in Criterion}


def test_every_criterion_and_measure_has_its_words() -> None:
    assert set(CRITERION_TITLES) == set(Criterion)
    assert set(MEASURE_TITLES) == set(MEASURE_UNITS) == set(MEASURES)


def test_a_new_year_gets_the_rules_of_its_time(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        assert queries.year_row(session, 2026).rule_set == "2016:38"
        edit = acts.add_year(session, 2027)
    dalarna.act(edit)

    with dalarna.reading() as session:
        assert queries.year_row(session, 2027).rule_set == "2027"


def test_years_of_files_from_before_the_rules_get_those_of_their_time(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / "schema_0001.bosplan", tmp_path / "gammal.bosplan"))
    with closing(sqlite3.connect(path)) as old, old:
        (year,) = old.execute("SELECT max(year) FROM planning_year").fetchone()
        columns = [row[1] for row in old.execute("PRAGMA table_info(planning_year)") if row[1] != "year"]
        names = ", ".join(columns)
        old.execute(
            f"INSERT INTO planning_year (year, {names}) "  # noqa: S608 - names from the file's own schema
            f"SELECT 2028, {names} FROM planning_year WHERE year = ?",
            (year,),
        )

    with PlanningFile.open(path) as file, file.reading() as session:
        assert queries.year_row(session, year).rule_set == "2016:38"
        assert queries.year_row(session, 2028).rule_set == "2027"


def test_proposed_rules_are_confirmed_by_their_number_and_that_can_be_undone(dalarna: PlanningFile) -> None:
    def sfs() -> str:
        with dalarna.reading() as session:
            return queries.rule_set_sfs(session, "2027")

    def confirmed(number: str) -> None:
        with dalarna.reading() as session:
            edit = acts.confirm_rule_set(session, "2027", number)
        undone.append(dalarna.act(edit)[0])

    undone: list[Edit] = []
    assert sfs() == ""
    confirmed("SFS 2026:1234")
    assert sfs() == "2026:1234"
    confirmed("2026:1235")
    assert sfs() == "2026:1235"
    dalarna.act(undone[-1])
    assert sfs() == "2026:1234"
    confirmed(" ")
    assert sfs() == ""


@pytest.mark.parametrize("wrong", ["12:34", "2026-1234", "prop. 2025/26:215", "2026:"])
def test_what_is_no_number_confirms_nothing(dalarna: PlanningFile, wrong: str) -> None:
    with dalarna.reading() as session, pytest.raises(UserProblem) as refused:
        acts.confirm_rule_set(session, "2027", wrong)

    assert refused.value.code == "SFS_NOT_UNDERSTOOD"


def test_the_number_of_a_statute_in_force_is_not_changed(dalarna: PlanningFile) -> None:
    with dalarna.reading() as session:
        assert queries.rule_set_sfs(session, "2016:38") == "2016:38"
        with pytest.raises(UserProblem) as refused:
            acts.confirm_rule_set(session, "2016:38", "2026:1")

    assert refused.value.code == "RULE_SET_CONFIRMED"
