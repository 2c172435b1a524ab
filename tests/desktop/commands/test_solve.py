"""The whole job through the command line: example, proposal, papers, check."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from types import SimpleNamespace

import pytest
from openpyxl import load_workbook

from desktop.batch import main as batch
from desktop.command_line import main
from models import acts, queries
from models.domain.snapshot import LockKind
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example county as it is made, solved once."""
    path = tmp_path_factory.mktemp("example") / "exempel.bosplan"
    assert main(["example", str(path), "--json"]) == 0
    assert main(["solve", str(path), "--year", "2026", "--json"]) == 0
    return path


@pytest.fixture
def plan(made: Path, tmp_path: Path) -> Path:
    return Path(copyfile(made, tmp_path / "plan.bosplan"))


def test_the_example_has_a_proven_plan(run: Run, plan: Path) -> None:
    said = run("solve", plan, "--year", 2026, "--json")

    assert said.code == 0
    assert said.data["outcome"] == "OPTIMAL"
    assert said.data["breaches"] == []
    assert said.data["placed_persons"] + said.data["unplaced_persons"] == 321
    assert said.data["rural_persons"] + said.data["urban_persons"] == said.data["placed_persons"]
    assert said.data["already_housed_persons"] <= said.data["placed_persons"]
    assert said.data["goals"][0]["id"] == "in_time"
    (cost,) = (goal["amount"] for goal in said.data["goals"] if goal["id"] == "cost")
    assert cost == sum(part["amount"] for part in said.data["cost"]) > 0
    assert all(
        line["amount"] == line["number"] * line["each"]
        for part in said.data["cost"]
        for line in part["lines"]
    )
    assert set(said.data["seconds"]) == {"build", "solve"}
    assert all(shortage["message"] for shortage in said.data["shortages"])


def test_equal_input_gives_the_equal_plan(run: Run, plan: Path) -> None:
    first, second = (run("solve", plan, "--json").data for _ in range(2))

    for changing in ("seconds", "proposal"):
        del first[changing], second[changing]
    assert first == second


def test_from_nothing_to_paper_twice_differs_only_in_the_time(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[str] = []
    for name, second in (("a", "2026-01-15T08:00:00+00:00"), ("b", "2026-02-16T09:30:00+00:00")):
        file = tmp_path / f"{name}.bosplan"
        assert run("example", file).code == 0
        clock = SimpleNamespace(now=lambda _zone, second=second: datetime.fromisoformat(second))
        with monkeypatch.context() as patched:
            patched.setattr("models.proposals.datetime", clock)
            assert run("solve", file).code == 0
        assert run("export", file, "--html", tmp_path / "page.html").code == 0
        pages.append((tmp_path / "page.html").read_text("utf-8"))

    first = pages[0].replace("2026-01-15 08:00:00", "2026-02-16 09:30:00").replace("2026-01-15", "2026-02-16")
    assert pages[0] != pages[1]
    assert first == pages[1]


def test_the_answer_for_people_says_the_same(run: Run, plan: Path) -> None:
    said = run("solve", plan)

    assert said.code == 0
    assert "personer har bostad" in said.out
    assert said.err == ""


def test_papers_are_the_same_each_time(run: Run, plan: Path, tmp_path: Path) -> None:
    contents = []
    for folder in (tmp_path / "first", tmp_path / "second åäö"):
        folder.mkdir()
        papers = [folder / name for name in ("plan.xlsx", "plan.pdf", "plan.html")]
        said = run("export", plan, "--excel", papers[0], "--pdf", papers[1], "--html", papers[2], "--json")
        assert said.code == 0
        assert said.data["files"] == [str(paper) for paper in papers]
        contents.append([paper.read_bytes() for paper in papers])

    assert contents[0] == contents[1]
    assert contents[0][1].startswith(b"%PDF-")
    assert load_workbook(tmp_path / "first/plan.xlsx").sheetnames


def test_the_public_version_merges_small_numbers_in_every_paper(run: Run, plan: Path, tmp_path: Path) -> None:
    page, book = tmp_path / "plan.html", tmp_path / "plan.xlsx"
    said = run("export", plan, "--public", "--html", page, "--excel", book, "--json")

    assert said.data["public"] is True
    assert "kommuner tillsammans" in page.read_text("utf-8")
    workbook = load_workbook(book)
    assert workbook.sheetnames == ["Sammanfattning", "Orter", "Regler och mål", "Underlag"]
    lines = [str(row[0]) for row in workbook["Sammanfattning"].iter_rows(values_only=True)]
    assert "Offentlig version" in lines
    assert any("kommuner tillsammans" in line for line in lines)
    assert {row[4] for row in workbook["Orter"].iter_rows(min_row=2, values_only=True)}.isdisjoint(
        {1, 2, 3, 4}
    )


def test_every_paper_says_that_the_quotas_are_not_decided(run: Run, plan: Path, tmp_path: Path) -> None:
    page, book = tmp_path / "plan.html", tmp_path / "plan.xlsx"
    assert run("export", plan, "--html", page, "--excel", book).code == 0

    said = [row[1] for row in load_workbook(book)["Sammanfattning"].iter_rows(max_row=20, values_only=True)]
    assert "räkneexempel, inte beslutat" in " ".join(str(value) for value in said)
    assert "räkneexempel, inte beslutat" in page.read_text("utf-8")


def test_the_diary_number_is_printed(run: Run, plan: Path, tmp_path: Path) -> None:
    page = tmp_path / "plan.html"

    assert run("export", plan, "--html", page, "--diary-number", "851-1234-2026").code == 0
    assert "851-1234-2026" in page.read_text("utf-8")


def test_a_proposal_is_chosen_by_its_number(run: Run, plan: Path, tmp_path: Path) -> None:
    number = run("solve", plan, "--json").data["proposal"]

    chosen = run("export", plan, "--proposal", number, "--html", tmp_path / "a.html", "--json")
    unknown = run("export", plan, "--proposal", number + 1000, "--html", tmp_path / "b.html")

    assert chosen.data["proposal"] == number
    assert unknown.code == 1
    assert not (tmp_path / "b.html").exists()


def test_without_a_proposal_there_is_nothing_to_write(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "new.bosplan"
    run("new", plan, "--county", "20", "--year", 2026)

    said = run("export", plan, "--pdf", tmp_path / "plan.pdf")

    assert said.code == 1
    assert "förslag" in said.err


def test_a_folder_that_is_not_there_is_said(run: Run, plan: Path, tmp_path: Path) -> None:
    said = run("export", plan, "--html", tmp_path / "nowhere/plan.html")

    assert said.code == 1
    assert "plan.html" in said.err


def test_a_solved_example_is_in_order(run: Run, plan: Path) -> None:
    said = run("check", plan, "--json")

    assert said.code == 0
    assert said.data["errors"] == 0


def test_locks_that_no_plan_can_keep_end_with_3(run: Run, plan: Path) -> None:
    with PlanningFile.open(plan) as file:
        with file.reading() as session:
            place = queries.place_rows(session)[0].code
        lock = {"year": 2026, "place_code": place, "kind": LockKind.EXACTLY.value, "households": 5000}
        file.act(acts.insert_rows("lock", [lock]))

    said = run("solve", plan, "--json")

    assert said.code == 3
    assert said.data["outcome"] == "INFEASIBLE"
    assert said.data["proposal"] is None
    (breach,) = said.data["breaches"]
    assert "5\u00a0000 hushåll" in breach["message"]
    assert said.err.splitlines()[0] == breach["message"]
    assert said.err.endswith(f"{said.data['message']}\n")
    assert "lås" in said.data["message"]


def test_the_version_asked_for_is_planned(run: Run, plan: Path) -> None:
    with PlanningFile.open(plan) as file:
        with file.reading() as session:
            second = acts.add_version(session, 2026)
        file.act(second)

    assert run("solve", plan, "--json").data["version"] == "2"
    assert run("solve", plan, "--version", "1", "--json").data["version"] == "1"
    unknown = run("solve", plan, "--version", "3")
    assert unknown.code == 1
    assert "ingen version 3" in unknown.err


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent as a POSIX signal here")
def test_an_interrupt_ends_with_130(plan: Path) -> None:
    screen, terminal = os.openpty()
    command = subprocess.Popen(
        [sys.executable, "-m", "desktop.command_line", "solve", plan],
        stdout=subprocess.DEVNULL,
        stderr=terminal,
        start_new_session=True,
    )
    os.close(terminal)
    told = os.read(screen, 1)  # the first it says about how far it has come
    os.killpg(command.pid, signal.SIGINT)
    with suppress(OSError):  # how Linux says that nobody is left at the other end
        while more := os.read(screen, 4096):
            told += more
    os.close(screen)

    assert command.wait() == 130
    assert b"Traceback" not in told


def test_breaking_off_says_so(run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.without_window.planning.propose", broken_off)
    said = run("solve", plan, "--json")

    assert said.code == 130
    assert said.data["outcome"] == "cancelled"
    assert said.err == "Du avbröt. Inget mer har gjorts.\n"


def test_without_a_screen_everything_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "out"

    assert batch([str(folder)]) == 0

    told = capsys.readouterr().out
    for end in (".bosplan", ".xlsx", ".pdf", ".html"):
        assert str(folder / f"exempel-dalarna{end}") in told
        assert (folder / f"exempel-dalarna{end}").stat().st_size > 1000
    assert batch([str(folder)]) == 0


def test_the_whole_job_says_in_words_that_its_folder_cannot_be_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "out"
    in_the_way.write_bytes(b"")

    assert batch([str(in_the_way / "papers")]) == 1
    assert "kunde inte skrivas" in capsys.readouterr().err
