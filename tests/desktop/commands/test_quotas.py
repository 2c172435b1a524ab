"""Municipal quotas through the command line: formula, limits, refusals, what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import queries
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run


@pytest.fixture
def plan(example_path: Path) -> Path:
    return example_path


def test_quotas_contributions_and_sums_agree(run: Run, plan: Path) -> None:
    said = run(
        *("quotas", plan, "--year", 2026, "--weights", "population=1", "--floor", 5, "--step", 5),
        *("--lock", "2081=60", "--zero", "2021", "--reason", "avtal", "--json"),
    )

    assert said.code == 0, said.err
    answer = said.data
    assert answer["county_quota"] == answer["sum"] == 321
    towns = {town["code"]: town for town in answer["municipalities"]}
    assert len(towns) == 15
    assert towns["2081"]["quota"] == 60
    assert towns["2081"]["locked"]
    assert towns["2081"]["reason"] == "avtal"
    assert towns["2021"]["quota"] == 0
    assert not towns["2080"]["locked"]
    free = [town["quota"] for code, town in towns.items() if code not in ("2081", "2021")]
    assert sum(quota % 5 != 0 for quota in free) == 1
    assert min(free) >= 5
    for town in towns.values():
        assert sum(town["contributions"].values()) == pytest.approx(town["target"])
    deviations = [abs(town["quota"] - town["target"]) for town in towns.values()]
    assert answer["largest_deviation"] == pytest.approx(max(deviations))


def test_without_limits_it_is_the_largest_remainder(run: Run, plan: Path) -> None:
    towns = run("quotas", plan, "--weights", "population=3", "--json").data["municipalities"]

    short = sorted(towns, key=lambda town: (-(town["target"] % 1), town["code"]))
    left = 321 - sum(int(town["target"]) for town in towns)
    rounded_up = {town["code"] for town in short[:left]}
    for town in towns:
        assert town["quota"] == int(town["target"]) + (town["code"] in rounded_up)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--weights", "population=-1"], "WEIGHT_NEGATIVE"),
        (["--weights", "population=0"], "WEIGHTS_ALL_ZERO"),
        (["--weights", "population=1", "--floor", "30"], "FLOORS_ABOVE_QUOTA"),
        (["--weights", "population=1", "--lock", "2081=400"], "LOCKS_ABOVE_QUOTA"),
        (["--weights", "population=1", "--cap", "3"], "CAPS_BELOW_QUOTA"),
        (["--weights", "population=1", "--lock", "0180=5"], "MUNICIPALITY_OUTSIDE_PLAN"),
        (["--weights", "population=1", "--lock", "2081=5", "--zero", "2081"], "MUNICIPALITY_NAMED_TWICE"),
        (["--weights", "happiness=1"], "CRITERION_UNKNOWN"),
        (["--weights", "exclusion=1"], "CRITERION_NOT_IN_RULE_SET"),
        ([], "NO_WEIGHTS"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence_with_a_way_on(
    run: Run, plan: Path, words: list[str], code: str
) -> None:
    before = plan.read_bytes()

    said = run("quotas", plan, *words, "--save", "X", "--adopt", "--json")

    assert said.code == 1
    assert said.data["code"] == code
    assert len(said.data["message"].splitlines()) == 2
    assert plan.read_bytes() == before


def test_values_that_are_not_known_are_named(run: Run, plan: Path) -> None:
    said = run("quotas", plan, "--weights", "population=1,housing=1")

    assert said.code == 1
    assert "Bostäder" in said.err
    assert "15" in said.err


def test_a_saved_formula_can_be_adopted_and_used_again(run: Run, plan: Path) -> None:
    first = run(
        "quotas", plan, "--weights", "population=1", "--floor", 8, "--save", "Golv", "--adopt", "--json"
    )
    again = run("quotas", plan, "--alternative", "Golv", "--json")

    assert first.code == 0, first.err
    assert first.data == again.data
    with PlanningFile.open(plan) as file, file.reading() as session:
        stored = {row.municipality_code: row.persons for row in queries.quota_rows(session, 2026, "1")}
    assert stored == {town["code"]: town["quota"] for town in again.data["municipalities"]}


def test_without_being_asked_nothing_is_kept(run: Run, plan: Path) -> None:
    before = plan.read_bytes()

    assert run("quotas", plan, "--weights", "population=1").code == 0

    assert plan.read_bytes() == before


def test_the_formula_behind_quotas_is_found(run: Run, plan: Path) -> None:
    weights = "population=0.25,labour=0.75"
    towns = run("quotas", plan, "--weights", weights, "--save", "A", "--adopt", "--json").data
    rounding = sum(abs(town["quota"] - town["target"]) for town in towns["municipalities"])

    said = run("quotas", plan, "--fit", "--criteria", "population,labour", "--json")

    (county,) = said.data["counties"]
    assert county["weights"]["population"] == pytest.approx(0.25, abs=0.05)
    assert sum(county["weights"].values()) == pytest.approx(1)
    assert county["compared"] == 15
    assert county["total_deviation"] <= rounding + 1e-9
