"""What may be asked of a plan on the command line, and what is refused in words."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

import pytest

from desktop.command_line import main
from models import acts, proposals
from models.domain.proposal import PlanSettings, Proposal
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example county with one proposal."""
    path = tmp_path_factory.mktemp("example") / "exempel.bosplan"
    assert main(["example", str(path), "--json"]) == 0
    assert main(["solve", str(path), "--json"]) == 0
    return path


@pytest.fixture
def plan(made: Path, tmp_path: Path) -> Path:
    return Path(copyfile(made, tmp_path / "plan.bosplan"))


def stored(plan: Path, number: int) -> Proposal:
    with PlanningFile.open(plan) as file, file.reading() as session:
        return proposals.load(session, number)


def test_everything_that_is_asked_for_is_stored_with_the_proposal(run: Run, plan: Path) -> None:
    said = run(
        *("solve", plan, "--json", "--goals", "waiting,in_time", "--goals", "cost", "--off", "locks_kept"),
        *("--off", "quota_kept,monthly_pace", "--tolerance", "waiting=2,cost=12,5", "--projects"),
        *("--floor", "0.2", "--no-late", "--short-services", "--time-limit", "60", "--keep-to", "latest"),
    )
    assert said.code == 0, said.err
    assert stored(plan, said.data["proposal"]).settings == PlanSettings(
        goals=("waiting", "in_time", "cost", "code_order"),
        rules_off=frozenset({"locks_kept", "quota_kept", "monthly_pace"}),
        late_allowed=False,
        service_shortage_allowed=True,
        time_limit_seconds=60.0,
        tolerances={"waiting": 2.0, "cost": 12.5},
        siting=True,
        score_floor=0.2,
        previous=1,
    )


def test_goals_are_told_in_the_unit_they_are_shown_in(run: Run, plan: Path) -> None:
    goals = {goal["id"]: goal for goal in run("--lang", "sv", "solve", plan, "--json").data["goals"]}
    balance = goals["rural_balance"]
    assert balance["amount"] == balance["value"] / 1000
    assert balance["unit"] == "personer från balansen"
    assert goals["waiting"]["best"] is None
    said = run("--lang", "sv", "solve", plan)
    assert f"{balance['amount']:.2f}".replace(".", ",") + "\u00a0personer från balansen" in said.out


def test_what_a_tolerance_was_used_for_is_told(run: Run, plan: Path) -> None:
    asked = ("solve", plan, "--goals", "waiting,suitability", "--tolerance", "waiting=20")
    waiting = run(*asked, "--json").data["goals"][0]
    assert waiting["best"] < waiting["value"] <= waiting["best"] + 20
    assert f"(det bästa möjliga var {waiting['best']}\u00a0personmånader)" in run(*asked).out


def test_a_plan_that_keeps_to_an_earlier_one_changes_nothing_in_vain(run: Run, plan: Path) -> None:
    earlier = run("solve", plan, "--goals", "in_time,code_order", "--json").data["proposal"]
    kept = run("solve", plan, "--goals", "in_time,changes", "--keep-to", earlier, "--json").data
    assert kept["goals"][1]["value"] == 0
    assert stored(plan, kept["proposal"]).solution.placements == stored(plan, earlier).solution.placements


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(("--goals", "in_time,speed"), "UNKNOWN_GOAL", id="unknown goal"),
        pytest.param(("--goals", "in_time,in_time"), "GOAL_TWICE", id="goal twice"),
        pytest.param(("--goals", ","), "NO_GOALS", id="no goal"),
        pytest.param(("--off", "no_such_rule"), "UNKNOWN_RULE", id="unknown rule"),
        pytest.param(("--off", "locks_kept,everyone_counted"), "RULE_ALWAYS_HOLDS", id="always"),
        pytest.param(("--tolerance", "waiting"), "TOLERANCE_UNREADABLE", id="no amount"),
        pytest.param(("--tolerance", "waiting=-1"), "TOLERANCE_UNREADABLE", id="below zero"),
        pytest.param(("--tolerance", "waiting=inf"), "TOLERANCE_UNREADABLE", id="no end"),
        pytest.param(("--tolerance", "waiting=1e10"), "TOLERANCE_TOO_LARGE", id="too large"),
        pytest.param(("--tolerance", "speed=1"), "UNKNOWN_GOAL", id="unknown goal's"),
        pytest.param(("--tolerance", "waiting=1,waiting=2"), "GOAL_TWICE", id="tolerance twice"),
        pytest.param(
            ("--goals", "in_time", "--tolerance", "cost=1"), "GOAL_NOT_ASKED_FOR", id="not asked for"
        ),
        pytest.param(("--floor", "nan"), "FLOOR_UNREADABLE", id="no number"),
        pytest.param(("--floor=-0.1",), "FLOOR_UNREADABLE", id="floor below zero"),
        pytest.param(("--keep-to", "99"), "PROPOSAL_NOT_FOUND", id="no such proposal"),
        pytest.param(("--year", "2027", "--keep-to", "latest"), "NO_PROPOSAL_YET", id="none that year"),
    ],
)
def test_what_cannot_be_meant_is_refused(run: Run, plan: Path, words: tuple[str, ...], code: str) -> None:
    said = run("solve", plan, "--json", *words)
    assert (said.code, said.data["code"]) == (1, code)
    assert "\n" in said.data["message"]
    with PlanningFile.open(plan) as file, file.reading() as session:
        assert proposals.latest_id(session, 2026) == 1


def test_nothing_is_planned_by_an_earlier_proposal_of_another_year(run: Run, plan: Path) -> None:
    with PlanningFile.open(plan) as file:
        with file.reading() as session:
            next_year = acts.add_year(session, 2027)
        file.act(next_year)
    said = run("solve", plan, "--year", "2027", "--keep-to", "1", "--json")
    assert (said.code, said.data["code"]) == (1, "PREVIOUS_OF_ANOTHER_YEAR")
