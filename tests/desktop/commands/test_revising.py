"""From decided quotas through a lowered county quota to a redistribution, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import queries
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run


@pytest.fixture
def plan(example_path: Path) -> Path:
    return example_path


def test_a_lowered_county_quota_gives_a_new_version_and_protects_planning(run: Run, plan: Path) -> None:
    said = run(
        *("revise", plan, "--county-quota", 200, "--sfs", "2026:100", "--in-force", "2026-06-01"),
        *("--protect", "2081=50", "--reason", "planerat för 50", "--json"),
    )

    assert said.code == 0, said.err
    answer = said.data
    assert (answer["version"], answer["county_quota"], answer["sum"]) == ("2", 200, 200)
    towns = {town["code"]: town for town in answer["municipalities"]}
    assert towns["2081"]["quota"] == 50
    assert all(town["quota"] <= town["before"] for town in towns.values())
    with PlanningFile.open(plan) as file, file.reading() as session:
        (first, second) = queries.quota_versions(session, 2026)
        assert (second.sfs, second.in_force) == ("SFS 2026:100", "2026-06-01")
        assert sum(row.persons or 0 for row in queries.quota_rows(session, 2026, first.version)) == 321


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--county-quota", "321", "--in-force", "2026-06-01"], "REVISION_CHANGES_NOTHING"),
        (["--county-quota", "200", "--in-force", "2020-01-01"], "REVISION_OLDER"),
        (["--county-quota", "14=200", "--in-force", "2026-06-01"], "UNKNOWN_COUNTY"),
        (
            ["--county-quota", "200", "--in-force", "2026-06-01", "--protect", "0180=5", "--reason", "x"],
            "MUNICIPALITY_OUTSIDE_PLAN",
        ),
        (
            ["--county-quota", "20", "--in-force", "2026-06-01", "--protect", "2081=50", "--reason", "x"],
            "REVISION_FLOORS_TOO_HIGH",
        ),
        (
            [
                *("--county-quota", "200", "--in-force", "2026-06-01", "--reason", "x"),
                *("--protect", "2081=40", "--protect", "2081=50"),
            ],
            "MUNICIPALITY_NAMED_TWICE",
        ),
        (
            ["--county-quota", "200", "--in-force", "2026-06-01", "--alternative", "Z"],
            "REVISION_ALTERNATIVE_UNKNOWN",
        ),
    ],
)
def test_a_revision_that_cannot_be_changes_nothing(run: Run, plan: Path, words: list[str], code: str) -> None:
    with PlanningFile.open(plan) as file, file.reading() as session:
        before = queries.quota_versions(session, 2026), queries.quota_rows(session, 2026, "1")

    said = run("revise", plan, *words, "--json")

    assert (said.code, said.data["code"]) == (1, code)
    with PlanningFile.open(plan) as file, file.reading() as session:
        assert before == (queries.quota_versions(session, 2026), queries.quota_rows(session, 2026, "1"))


def test_a_redistribution_moves_the_balance_and_not_the_quota(run: Run, plan: Path) -> None:
    words = ("--from", "2080", "--to", "2081", "--agreed", "2026-03-01", "--agreement", "Avtal 7")

    said = run("redistribute", plan, *words, "--persons", 5, "--json")

    assert said.code == 0, said.err
    giver, taker = said.data["balances"]
    assert (giver["redistributed"], taker["redistributed"]) == (-5, 5)
    assert giver["balance"] == giver["quota"] - 5 - giver["received"]
    refused = run("redistribute", plan, *words, "--persons", 5000, "--json")
    assert refused.code == 1
    assert len(refused.data["message"].splitlines()) == 2


DECISION = "Beslut 2026 version 1 Dalarnas län.html"


def test_a_decision_is_written_and_can_no_longer_be_changed(run: Run, plan: Path, tmp_path: Path) -> None:
    folder = tmp_path / "handlingar"
    draft = run("papers", plan, "--out", folder / "utkast", "--json")

    said = run(
        *("decide", plan, "--decided", "2025-11-14", "--decision-maker", "länsråd", "--out", folder),
        *("--diary-number", "851-1-2025", "--json"),
    )

    assert draft.code == said.code == 0, said.err
    assert said.data["county_quota"] == 321
    assert {Path(path).suffix for path in said.data["files"]} == {".pdf", ".html", ".xlsx"}
    page = (folder / DECISION).read_text(encoding="utf-8")
    assert "FASTSTÄLLD" in page
    assert "851-1-2025" in page
    assert "UTKAST" in (folder / "utkast" / DECISION).read_text(encoding="utf-8")
    for words in (
        ("decide", plan, "--decided", "2025-11-14", "--decision-maker", "länsråd"),
        ("quotas", plan, "--weights", "population=1", "--floor", 9, "--save", "B", "--adopt"),
    ):
        assert run(*words, "--json").code == 1
    again = run("papers", plan, "--out", folder / "igen", "--json")
    for path in again.data["files"]:
        assert Path(path).read_bytes() == (folder / Path(path).name).read_bytes()


def test_a_redistribution_from_another_county_names_its_municipality(run: Run, plan: Path) -> None:
    said = run(
        *("redistribute", plan, "--from", "1980", "--to", "2085", "--persons", 1, "--agreed", "2026-03-01")
    )

    assert said.code == 0, said.err
    assert said.out.splitlines()[0] == "Omfördelat från Västerås till Ludvika: 1."


def test_nothing_is_decided_where_the_papers_have_no_place(run: Run, plan: Path, tmp_path: Path) -> None:
    taken = tmp_path / "handlingar"
    taken.write_text("upptaget")
    before = plan.read_bytes()

    said = run(
        *("decide", plan, "--decided", "2025-11-14", "--decision-maker", "länsråd", "--out", taken, "--json")
    )

    assert said.code == 1
    assert said.data["code"] == "FILE_OUT_OF_REACH"
    assert "en fil har det namnet" in said.err
    assert plan.read_bytes() == before


def test_a_decision_says_what_was_worth_a_thought(run: Run, plan: Path) -> None:
    said = run("decide", plan, "--decided", "2025-11-14", "--decision-maker", "länsråd", "--json")

    assert "DECIDE_NOT_ANSWERED" in [finding["code"] for finding in said.data["findings"]]


def test_a_quota_that_was_missing_is_no_zero(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "gotland.bosplan"
    run("new", plan, "--county", "09", "--year", 2026)
    run("quotas", plan, "--weights", "population=1", "--save", "A")

    said = run(
        *("revise", plan, "--county-quota", 40, "--in-force", "2026-06-01", "--alternative", "A"),
    )

    assert said.code == 0, said.err
    assert said.out.splitlines()[1] == "Gotland: – → 40"


@pytest.mark.parametrize("sfs", ["nonsense", "SFS", "2026", "2026:100 a"])
def test_a_statute_has_year_and_number(run: Run, plan: Path, sfs: str) -> None:
    said = run("revise", plan, "--county-quota", 200, "--in-force", "2026-06-01", "--sfs", sfs, "--json")

    assert said.code == 2
    assert "--sfs" in said.data["message"]
