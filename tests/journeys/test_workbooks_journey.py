"""An officer in a new planning file: the two files of 2018, then what three municipalities sent."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.importing.opening import open_import
from desktop.importing.several import SeveralDialog
from desktop.importing.several_files import State
from models import queries
from models.planning_file.database import PlanningFile
from models.workbooks.template_files import write_templates
from tests.journeys.steps import begin_planning, show_proposal, wait_for_plan
from tests.shared_data import SHARED_DATA, needs_shared_data

YEAR = 2018
QUOTAS = SHARED_DATA / "quotas" / "migrationsverket_anvisningar_kommuntal_2018.csv"
RECEIVED = SHARED_DATA / "quotas" / "migrationsverket_kommunmottagna_2018.csv"
FALUN, LUDVIKA, MORA = "2080", "2085", "2062"
HOMES = "Bostäder"
TYPED_WRONG = "tolv"


@pytest.fixture
def program(first_start: Program, qtbot: QtBot, tmp_path: Path) -> Program:
    path = tmp_path / "Dalarna 2018.bosplan"
    PlanningFile.create(path, title="Dalarnas län", scope="20", year=YEAR).close()
    first_start.open(path)
    qtbot.waitUntil(lambda: first_start.workspace.is_open)
    return first_start


@pytest.fixture
def workbooks(program: Program, tmp_path: Path) -> dict[str, Path]:
    """What Falun, Ludvika and Mora sent back; Ludvika wrote a number in letters."""
    folder = tmp_path / "från kommunerna"
    folder.mkdir()
    written = write_templates(program.workspace.file, folder, YEAR, program.workspace.wording)
    sent = {path.name[:4]: path for path in written if path.name[:4] in {FALUN, LUDVIKA, MORA}}
    for code, path in sent.items():
        book = openpyxl.load_workbook(path)
        sheet = book[HOMES]
        for row, rooms in enumerate((2, 3, 4), 2):
            count = TYPED_WRONG if (code, rooms) == (LUDVIKA, 3) else 12
            fill(sheet, row, f"{book['Orter']['B2'].value} · {book['Orter']['A2'].value}", rooms, count)
        book.save(path)
    return sent


def fill(sheet: Worksheet, row: int, place: object, rooms: int, count: object) -> None:
    written = {
        "Ort": place,
        "Rum": rooms,
        "Antal bostäder": count,
        "Ledig från": "2018-01",
        "Upplåtelse": "privat hyresvärd",
    }
    for cell in sheet[1]:
        if cell.value in written:
            sheet[f"{cell.column_letter}{row}"] = written[str(cell.value)]


def overview_of(program: Program, paths: list[Path], qtbot: QtBot) -> SeveralDialog:
    dialog = open_import(program.workspace, program.window, paths)
    assert isinstance(dialog, SeveralDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy and State.WAITING not in states(dialog))
    return dialog


def states(dialog: SeveralDialog) -> list[State]:
    return [line.state for line in dialog.files.lines]


def homes(program: Program) -> dict[str, int]:
    with program.workspace.file.reading() as session:
        rows = queries.home_rows(session)
    counts: dict[str, int] = {}
    for row in rows:
        counts[row.municipality] = counts.get(row.municipality, 0) + row.count
    return counts


@needs_shared_data
def test_quota_files_of_2018_and_three_workbooks_become_a_plan(
    program: Program, workbooks: dict[str, Path], qtbot: QtBot, tmp_path: Path
):
    read = overview_of(program, [QUOTAS, RECEIVED], qtbot)
    read.confirm_button.click()
    qtbot.waitUntil(lambda: program.workspace.undo_stack.count() == 2)
    with program.workspace.file.reading() as session:
        rows = queries.quota_rows(session, YEAR, queries.newest_version(session, YEAR))
    assert sum(row.persons or 0 for row in rows) == 388

    sent = overview_of(program, [workbooks[code] for code in (FALUN, LUDVIKA, MORA)], qtbot)
    assert states(sent)[1] is State.ERRORS
    back = tmp_path / "tillbaka"
    back.mkdir()
    sent._choose_folder = lambda *_: back
    sent.send_back_button.click()
    qtbot.waitUntil(lambda: not sent.is_busy)
    (copy,) = back.iterdir()
    marked = [
        cell.comment.text for line in openpyxl.load_workbook(copy)[HOMES] for cell in line if cell.comment
    ]
    assert any(TYPED_WRONG in text for text in marked)
    sent.confirm_button.click()
    qtbot.waitUntil(lambda: states(sent) == [State.DONE, State.ERRORS, State.DONE])
    assert homes(program) == {"Falun": 36, "Mora": 36}
    sent.close()

    mend_the_cell_and_import(program, workbooks[LUDVIKA], qtbot)
    assert homes(program) == {"Falun": 36, "Ludvika": 36, "Mora": 36}

    asked = begin_planning(program)
    wait_for_plan(asked, qtbot)
    page = show_proposal(program, asked)
    assert "10 av 13 personer får bostad" in page.state_line(), (
        "Falun has 10 left of 144; 3 are left elsewhere"
    )
    assert {entry.place_code[:4] for entry in page.proposal.solution.placements} == {FALUN}

    for _ in range(5):
        program.window.acts.undo.trigger()
        qtbot.waitUntil(lambda: not program.workspace.jobs.running)
    assert homes(program) == {}


def mend_the_cell_and_import(program: Program, path: Path, qtbot: QtBot) -> None:
    """In the import itself: the file that was sent stays as it is."""
    before = path.read_bytes()
    dialog = open_import(program.workspace, program.window, [path])
    qtbot.waitUntil(lambda: dialog.preview is not None and not dialog.is_busy)
    findings = dialog.report.findings
    indexes = [findings.index(row, 0) for row in range(findings.rowCount())]
    finding = next(index for index in indexes if TYPED_WRONG in str(findings.row_at(index).params))
    dialog.report.findings_table.setCurrentIndex(finding)
    table = dialog.sheet.table
    table.model().setData(table.currentIndex(), "12")
    qtbot.waitUntil(lambda: not dialog.is_busy and dialog.confirm_button.isEnabled())
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: not program.workspace.jobs.running)
    assert path.read_bytes() == before
