"""`compare` with more than two proposals, and with papers."""

import shutil
from pathlib import Path

import pikepdf
import pytest
from openpyxl import load_workbook

from desktop.without_window import planning
from models import acts, proposals
from models.domain.letterhead import Letterhead
from models.domain.months import Month
from models.domain.proposal import Adjustment, PlanSettings
from models.planning_file.database import PlanningFile
from optimizer.adjust import adjusted
from tests.desktop.commands.command_line import Run
from tests.models.documents.pdf_reading import text_of

REASON = "Familjen får förskoleplats först månaden efter"


@pytest.fixture(scope="module")
def planned_thrice(example_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """By the rules, without homes counted, and the first changed by hand."""
    path = Path(shutil.copy(example_once, tmp_path_factory.mktemp("compare") / "dalarna.bosplan"))
    with PlanningFile.open(path) as file:
        for off in ("", "home_capacity"):
            planning.propose(file, 2026, PlanSettings(rules_off=frozenset({off} - {""})))
        with file.reading() as session:
            first = proposals.load(session, 1)
            head = acts.set_letterhead(session, Letterhead("Länsstyrelsen i Provlän"))
        file.act(head)
        needing = {group.id for group in first.solution.groups if group.needs_home}
        cell = next(cell for cell in first.solution.placements if cell.group_id in needing)
        later = Month(cell.month.year, cell.month.number + 1) if cell.month.number < 12 else Month(2026, 1)
        change = Adjustment(cell.group_id, 1, cell.place_code, cell.month, cell.place_code, later)
        solution = adjusted(first.snapshot, first.settings, first.solution, [change])
        proposals.store(
            file,
            snapshot=first.snapshot,
            settings=first.settings,
            solution=solution,
            parent_id=1,
            reason=REASON,
            adjustments=[change],
        )
    return path


def test_three_proposals_stand_beside_each_other(run: Run, planned_thrice: Path):
    said = run("compare", planned_thrice, 1, 2, 3, "--json")
    assert said.code == 0
    assert said.data["plans"] == [1, 2, 3]
    facts = {fact["id"]: fact["values"] for fact in said.data["facts"]}
    assert facts["home_capacity"] == [0, None, 0]
    assert len(facts["in_time"]) == 3
    assert len(said.data["municipalities"]) == 15
    for line in said.data["places_and_months"]:
        assert len(set(line["households"])) > 1
    assert said.data["moved_by_hand"] == [{"plan": 3, "households": 1, "reason": REASON}]
    told = run("compare", planned_thrice, 1, 2, 3).out
    assert "Förslag 1 | Förslag 2 | Förslag 3" in told
    assert all(fact["message"].split(": ")[0] in told for fact in said.data["facts"])
    assert REASON in told


def test_the_papers_are_those_of_the_page(run: Run, planned_thrice: Path, tmp_path: Path):
    pdf, page, workbook = (tmp_path / f"jämförelse.{kind}" for kind in ("pdf", "html", "xlsx"))
    papers = ("--pdf", pdf, "--html", page, "--excel", workbook, "--diary-number", "851-9-2026")
    said = run("compare", planned_thrice, 1, 3, *papers, "--json")
    assert said.data["files"] == [str(workbook), str(pdf), str(page)]
    with pikepdf.open(pdf) as paper:
        words = text_of(paper)
    for text in ("Länsstyrelsen i Provlän", "851-9-2026", REASON):
        assert text in words
        assert text in page.read_text("utf-8")
    assert "Det som skiljer" in load_workbook(workbook).sheetnames


@pytest.mark.parametrize("numbers", [(1, 1), (1, 2, 3, 1), (1, 2, 3, 1, 2)])
def test_other_than_two_to_four_different_ones_are_refused(
    run: Run, planned_thrice: Path, numbers: tuple[int, ...]
):
    said = run("compare", planned_thrice, *numbers, "--json")
    assert (said.code, said.data["code"]) == (1, "COMPARE_HOW_MANY")
    assert "Mellan 2 och 4 planer" in said.err
