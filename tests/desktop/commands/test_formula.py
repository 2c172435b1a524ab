"""How a formula is written on the command line, what is said of it, and the formula behind quotas."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import acts
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run


def test_weights_may_have_decimal_commas(run: Run, example_path: Path) -> None:
    points = run("quotas", example_path, "--weights", "population=0.25,labour=1.5", "--json")
    commas = run("quotas", example_path, "--weights", "population=0,25, labour = 1,5", "--json")

    assert points.code == commas.code == 0
    assert points.data == commas.data


def test_only_the_proportions_of_weights_matter(run: Run, example_path: Path) -> None:
    small = run("quotas", example_path, "--weights", "population=0.000001,labour=0.000002", "--json")
    large = run("quotas", example_path, "--weights", "population=1e5,labour=2e5", "--json")

    assert small.code == large.code == 0
    assert small.data == large.data


@pytest.mark.parametrize(
    "words",
    [
        ["--weights", "population=0.0000004"],
        ["--weights", "population=-0.0000004,labour=1"],
        ["--weights", "population=1e9999999"],
        ["--weights", "population=1e30"],
        ["--weights", "population=nan"],
        ["--weights", "population=0,4,5"],
        ["--weights", "population=1", "--floor", "1_0"],
        ["--weights", "population=1", "--cap", "99999999999999999999"],
        ["--weights", "population=1", "--zero", "2081,2081"],
        ["--weights", "population=1", "--save", " "],
        ["--weights", "population=1", "--criteria", "population"],
        ["--weights", "population=1", "--fit"],
        ["--fit", "--save", "X"],
        ["--fit", "--floor", "5"],
        ["--alternative", "Befolkning", "--floor", "5"],
        ["--alternative", "Befolkning", "--save", "X"],
    ],
)
def test_what_would_be_passed_over_or_rounded_away_is_not_understood(
    run: Run, example_path: Path, words: list[str]
) -> None:
    before = example_path.read_bytes()

    said = run("quotas", example_path, *words, "--json")

    assert said.code == 2
    assert said.data["code"] == "NOT_UNDERSTOOD"
    assert said.data["message"] in said.err
    assert example_path.read_bytes() == before


def test_an_alternative_that_is_not_there_cannot_be_adopted(run: Run, example_path: Path) -> None:
    before = example_path.read_bytes()

    said = run("quotas", example_path, "--alternative", "Z", "--adopt", "--json")

    assert said.code == 1
    assert said.data["code"] == "ALTERNATIVE_UNKNOWN"
    assert example_path.read_bytes() == before


def test_rules_that_are_not_confirmed_are_said_to_be_so(run: Run, example_path: Path) -> None:
    words = ("quotas", example_path, "--weights", "population=1")

    assert run(*words, "--json").data["rule_set_confirmed"]
    assert "SFS" not in run(*words).out
    for way in (words[2:], ("--fit",)):
        proposed = (*words[:2], *way, "--rule-set", "2027")
        assert not run(*proposed, "--json").data["rule_set_confirmed"]
        assert "Regeluppsättningen 2027 är inte bekräftad" in run(*proposed).out

    with PlanningFile.open(example_path) as file:
        with file.reading() as session:
            edit = acts.confirm_rule_set(session, "2027", "2026:1000")
        file.act(edit)
    assert run(*words, "--rule-set", "2027", "--json").data["rule_set_confirmed"]


def test_a_formula_is_only_stored_with_the_criteria_of_the_years_rules(run: Run, example_path: Path) -> None:
    before = example_path.read_bytes()
    words = ("--weights", "population=1,exclusion=0", "--rule-set", "2027", "--json")

    tried = run("quotas", example_path, *words)
    stored = run("quotas", example_path, *words, "--save", "X")

    assert tried.code == 0
    assert stored.code == 1
    assert stored.data["code"] == "CRITERION_NOT_IN_RULE_SET"
    assert example_path.read_bytes() == before


def test_what_may_surprise_is_told(run: Run, example_path: Path) -> None:
    words = ("quotas", example_path, "--weights", "population=1", "--floor", 15, "--step", 10)

    codes = [finding["code"] for finding in run(*words, "--json").data["findings"]]

    assert codes == ["FLOOR_NO_STEP", "STEP_REMAINDER"]
    assert "321 personer går inte jämnt ut i steg om 10" in run(*words).out


def test_the_fit_can_be_computed_again_from_what_it_says(run: Run, example_path: Path) -> None:
    (county,) = run("quotas", example_path, "--fit", "--json").data["counties"]

    weights = ",".join(f"{criterion}={weight}" for criterion, weight in county["weights"].items())
    for formula, deviation in ((weights, "total_deviation"), ("population=1", "population_deviation")):
        towns = run("quotas", example_path, "--weights", formula, "--json").data["municipalities"]
        decided = {town["code"]: town["decided"] for town in county["municipalities"]}
        apart = sum(abs(town["target"] - decided[town["code"]]) for town in towns)
        assert county[deviation] == pytest.approx(apart)
    assert sum(decided.values()) == county["county_quota"]
    assert county["total_deviation"] < county["population_deviation"]


def test_where_no_county_can_be_fitted_it_is_refused(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "two.bosplan"
    run("new", plan, "--county", "20,21", "--year", 2018)

    said = run("quotas", plan, "--fit", "--json")

    assert said.code == 1
    assert said.data["code"] == "FIT_WITHOUT_DECIDED"
