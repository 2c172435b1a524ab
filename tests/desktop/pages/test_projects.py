"""Projects that a plan may choose: from planning file to command line, window and papers."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QListWidget

from desktop.bootstrap import Program
from desktop.pages.homes import HomesPage
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.without_window import planning
from desktop.words.projects import held_back_sentences
from models import acts, queries
from models.domain.proposal import PlanSettings
from models.planning_file.database import PlanningFile
from models.wording import NO_BREAK, Language, Wording
from tests.desktop.commands.command_line import Run
from tests.optimizer.plans import solved
from tests.optimizer.siting_examples import FLATS, SITING, with_projects

SWEDISH = Wording(Language.SWEDISH)
LEKSAND = "2029"
HOUSE = "Modulhus Siljansnäs (påhittat)"


def listed(listing: QListWidget) -> list[str]:
    return [listing.item(row).text() for row in range(listing.count())]


@pytest.fixture
def plan(example_path: Path) -> Path:
    """Leksand has no other homes than a project whose place has all that is asked for."""
    with PlanningFile.open(example_path) as file:
        with file.reading() as session:
            homes = [row for row in queries.home_rows(session) if row.municipality_code == LEKSAND]
            (project,) = (row for row in queries.project_rows(session) if row.municipality_code == LEKSAND)
        file.act(acts.delete_rows("home_stock", [{"id": row.id} for row in homes]))
        file.act(acts.set_values("housing_project", {"id": project.id}, {"detail_plan_adopted": True}))
        file.act(acts.set_values("place", {"code": project.place_code}, {"transport": 50}))
    return example_path


def test_the_command_line_tells_what_is_taken_into_use_and_what_cannot_be(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    said = run("solve", plan, "--projects", "--json")
    assert said.code == 0
    (chosen,) = said.data["projects"]
    assert (chosen["name"], chosen["place"]) == (HOUSE, "2029_2029TB107")
    assert chosen["homes"] == chosen["units"] > 0
    (closed,) = said.data["projects_closed"]
    assert closed["name"] == "Modulhus Ludvika (påhittat)"
    assert closed["reasons"] == ["detaljplanen är inte antagen", "ortens kollektivtrafik är inte uppgiven"]
    without = run("solve", plan, "--json").data
    assert without["unplaced_persons"] > said.data["unplaced_persons"]
    assert "projects" not in without

    paper, book = tmp_path / "f.html", tmp_path / "f.xlsx"
    number = said.data["proposal"]
    assert run("export", plan, "--proposal", number, "--html", paper, "--excel", book).code == 0
    printed = paper.read_text(encoding="utf-8")
    assert "Bostadsprojekt att ta i bruk" in printed
    assert "Vad planen kostar, del för del" in printed
    sheet = load_workbook(book)["Bostadsprojekt"]
    assert [sheet.cell(2, column).value for column in (5, 7, 8)] == [HOUSE, chosen["units"], chosen["homes"]]


def test_the_words_of_the_command_line_name_the_project(run: Run, plan: Path) -> None:
    said = run("solve", plan, "--projects")
    assert f"{HOUSE} i Siljansnäs: " in said.out
    assert "bostad tas i bruk från juni" in said.out
    assert "Modulhus Ludvika (påhittat) kan inte tas i bruk: detaljplanen är inte antagen;" in said.out


def test_what_the_budget_holds_back_is_told() -> None:
    """Twelve households, houses of two flats at two million each, and money for two of the four houses."""
    basis = with_projects(FLATS, budget=5_000_000)
    told = list(held_back_sentences(basis, solved(basis, SITING), SWEDISH))
    (sentence,) = (one.replace(NO_BREAK, " ") for one in told)
    assert sentence.startswith("Ankarsrum: budgeten räcker inte till en enhet till.")
    assert sentence.endswith("1 000 000 kronor är kvar, och en enhet kostar 2 000 000 kronor")
    enough = with_projects(FLATS, budget=8_000_000)
    assert not list(held_back_sentences(enough, solved(enough, SITING), SWEDISH))


def test_several_inflows_tell_what_it_costs_not_to_know(run: Run, plan: Path) -> None:
    with PlanningFile.open(plan) as file:
        with file.reading() as session:
            (project,) = (row for row in queries.project_rows(session) if row.municipality_code == LEKSAND)
        file.act(acts.set_values("housing_project", {"id": project.id}, {"unit_cost": 1_000_000}))
    said = run("solve", plan, "--projects", "--inflow", "0.1,2", "--ready-from", "2026-12")
    (taken,) = (line for line in said.out.splitlines() if line.startswith("Tas i bruk hur det än går"))
    assert re.search(rf"{re.escape(HOUSE)}, (1 enhet|\d+ enheter) från juni", taken)
    lost = [line for line in said.out.splitlines() if line.endswith("inom parentes om man hade vetat.")]
    assert lost
    assert all(line.startswith(("10", "200")) and "(" in line for line in lost)
    assert "Som hushållsmixen; inom parentes" in said.out


@pytest.fixture
def proposed(closed_program: Program, plan: Path, tmp_path: Path) -> Program:
    with PlanningFile.open(plan) as file:
        planning.propose(file, 2026, PlanSettings(siting=True))
    closed_program.open(Path(shutil.copy(plan, tmp_path / "planned.bosplan")))
    return closed_program


def test_the_window_names_the_project_and_counts_its_homes(proposed: Program) -> None:
    proposed.window.show_page("proposal")
    page = proposed.window.page
    assert isinstance(page, ProposalPage)
    assert any(text.startswith(f"{HOUSE} i Siljansnäs") for text in listed(page.verdict.shortages))
    rules = listed(page.verdict.rules)
    page.verdict.rules.setCurrentRow(
        next(row for row, text in enumerate(rules) if text.startswith("Bostadsprojekt"))
    )
    explanation = page.explanation()
    assert explanation is not None
    told = dict(explanation.lines)
    assert told[HOUSE].endswith("tas i bruk")
    assert told["Modulhus Ludvika (påhittat)"].startswith("detaljplanen är inte antagen")


def test_the_page_of_homes_tells_how_every_requirement_stands(proposed: Program) -> None:
    proposed.window.show_page("homes")
    page = proposed.window.page
    assert isinstance(page, HomesPage)
    page.tabs.setCurrentIndex(1)
    rows = {row.name: row.id for row in page.panel.model.all_rows}
    page.panel.go_to(rows["Modulhus Ludvika (påhittat)"], None)
    explanation = page.explanation()
    assert explanation is not None
    told = dict(explanation.lines)
    assert told["Antagen detaljplan"] == "inte uppfyllt"
    assert told["Kollektivtrafik"] == "inte uppgivet"
    assert told["Klart innan planen är slut"].startswith("uppfyllt (juni")
