"""`explain` and `compare` through the command line, over a plan of the example county."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from desktop.without_window import planning
from models import proposals
from models.domain.proposal import PlanSettings, Proposal
from models.planning_file.database import PlanningFile
from optimizer.goals.catalogue import goals_in_force
from tests.desktop.commands.command_line import Run


@pytest.fixture(scope="module")
def planned_twice(example_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Planned with every rule, and then without homes counted."""
    path = Path(shutil.copy(example_once, tmp_path_factory.mktemp("explain") / "dalarna.bosplan"))
    with PlanningFile.open(path) as file:
        planning.propose(file, 2026, PlanSettings())
        planning.propose(file, 2026, PlanSettings(rules_off=frozenset({"home_capacity"})))
    return path


def _first(plan: Path) -> Proposal:
    with PlanningFile.open(plan) as file, file.reading() as session:
        return proposals.load(session, 1)


def _a_cell(proposal: Proposal) -> tuple[str, str]:
    needing = {group.id for group in proposal.solution.groups if group.needs_home}
    cell = next(cell for cell in proposal.solution.placements if cell.group_id in needing)
    return cell.group_id, cell.place_code


def test_a_cell_has_alternatives_each_with_a_price_for_every_goal(run: Run, planned_twice: Path) -> None:
    proposal = _first(planned_twice)
    group, place = _a_cell(proposal)
    said = run("explain", planned_twice, "--proposal", 1, "--cell", f"{group},{place}", "--json")

    assert said.code == 0
    (cell,) = said.data["cells"]
    assert (cell["group"], cell["place"]) == (group, place)
    assert 1 <= len(cell["alternatives"]) <= 3
    goals = [goal.id for goal in goals_in_force(proposal.settings)]
    for found in cell["alternatives"]:
        assert [price["goal"] for price in found["prices"]] == goals
        assert all(price["proven"] for price in found["prices"])
        assert found["place"] != place
    assert all(closed["rules"] for closed in cell["impossible"])
    assert all(closed["message"].count("ingen bostad") <= 1 for closed in cell["impossible"])


def test_a_group_alone_is_told_everywhere_it_is(run: Run, planned_twice: Path) -> None:
    group, _ = _a_cell(_first(planned_twice))
    said = run("explain", planned_twice, "--proposal", 1, "--cell", group)
    assert said.code == 0
    assert group not in said.out, "households are told by who they are, not by a code of the program's own"
    assert re.match(r"\d vux\w+.*, \w.*, anvisning i \w+\s2026: .* \(.*\), \d+ hushåll\n", said.out)
    assert "Bästa alternativen för ett av hushållen:" in said.out


def test_the_whole_plan_is_told_by_rules_and_by_what_one_more_is_worth(run: Run, planned_twice: Path) -> None:
    said = run("explain", planned_twice, "--proposal", 1, "--json")
    assert said.code == 0
    rules = {rule["rule"]: rule for rule in said.data["rules"]}
    assert rules["everyone_counted"]["without"] is None
    homes = rules["home_capacity"]
    assert homes["kept"]
    assert homes["limits"] >= len(homes["binding"]) > 0
    without = {price["goal"]: price["after"] for price in homes["without"]}
    assert said.data["locks"] == []
    assert said.data["one_more"]

    with PlanningFile.open(planned_twice) as file, file.reading() as session:
        second = proposals.load(session, 2)
    solved = {goal.id: goal.value for goal in second.solution.goals}
    assert solved.pop("cost") == 0, "no rents are counted while homes are not: that is no gain"
    assert without == solved, "the price is a solved number"


def test_two_proposals_are_compared_by_rule_goal_and_cell(run: Run, planned_twice: Path) -> None:
    said = run("compare", planned_twice, 1, 2, "--json")
    assert said.code == 0
    assert said.data["basis"] == []
    assert said.data["settings"] == ["rules_off"]
    rules = {rule["rule"]: (rule["before"], rule["after"]) for rule in said.data["rules"]}
    assert rules["home_capacity"] == (0, None)
    goals = {goal["goal"]: (goal["before"], goal["after"]) for goal in said.data["goals"]}
    assert goals["waiting"][1] <= goals["waiting"][0]
    assert said.data["moved_households"] > 0
    assert said.data["cells"]
    in_words = run("compare", planned_twice, 1, 2)
    told = [*said.data["goals"][:-1], *said.data["cells"]]
    assert said.data["goals"][-1]["goal"] == "code_order"
    assert said.data["goals"][-1]["message"] not in in_words.out, "nobody follows the order of codes"
    assert all(one["message"] in in_words.out for one in told)
    assert all(goal["change"] == goal["after"] - goal["before"] for goal in said.data["goals"])
    assert not any(cell["group"] in in_words.out for cell in said.data["cells"])
    assert "Från förslag 1 till förslag 2" in in_words.out
    assert "vilka regler som är avstängda" in in_words.out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--cell", "ingen,2081_L"), "EXPLAIN_NO_GROUP", "Förslaget har ingen grupp ingen"),
        (("--proposal", "99"), "PROPOSAL_NOT_FOUND", "99"),
    ],
)
def test_what_is_not_there_is_refused(
    run: Run, planned_twice: Path, words: tuple[str, ...], code: str, said: str
) -> None:
    answer = run("explain", planned_twice, *words, "--json")
    assert answer.code == 1
    assert answer.data["code"] == code
    assert said in answer.err


def test_a_place_where_the_group_does_not_live_is_refused(run: Run, planned_twice: Path) -> None:
    group, _ = _a_cell(_first(planned_twice))
    answer = run("explain", planned_twice, "--proposal", 1, "--cell", f"{group},2081_nowhere", "--json")
    assert (answer.code, answer.data["code"]) == (1, "EXPLAIN_NOT_THERE")


def test_a_cell_without_a_group_is_not_understood(run: Run, planned_twice: Path) -> None:
    assert run("explain", planned_twice, "--cell", ",2081_L").code == 2


def test_the_whole_plan_is_told_by_kinds_of_households_and_floors(run: Run, planned_twice: Path) -> None:
    fairness = run("explain", planned_twice, "--proposal", 1, "--json").data["fairness"]
    proposal = _first(planned_twice)
    needing = sum(group.count for group in proposal.solution.groups if group.needs_home)
    assert sum(kind["households"] for kind in fairness["kinds"]) == needing
    worst = min(kind["mean"] for kind in fairness["kinds"])
    assert fairness["floors"]
    for floor in fairness["floors"]:
        assert worst < floor["floor"] <= 1
        assert floor["has_plan"] == bool(floor["prices"])
        assert all(kind["mean"] >= floor["floor"] for kind in floor["kinds"])

    said = run("explain", planned_twice, "--proposal", 1)
    assert "Hur det går för varje sorts hushåll, och vad ett golv skulle kosta:" in said.out
    assert "Familjer med ett eller två barn: 0," in said.out
