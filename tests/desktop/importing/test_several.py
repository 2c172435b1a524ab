"""Several workbooks at once: one overview, the clean ones in, the others back to their senders."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.importing.several import SeveralDialog
from desktop.importing.several_files import State
from desktop.jobs import JobRunner
from desktop.settings import WindowSettings
from desktop.workspace import Workspace
from models import queries
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from models.workbooks.template_files import write_templates

HOMES_SHEET = "Bostäder"


@pytest.fixture
def workbooks(workspace: Workspace, tmp_path: Path) -> list[Path]:
    """Of three municipalities with homes; the second has a number in letters."""
    folder = tmp_path / "kommuner"
    folder.mkdir()
    written = write_templates(workspace.file, folder, workspace.year, workspace.wording)
    paths = [path for path in sorted(written) if openpyxl.load_workbook(path)[HOMES_SHEET]["C2"].value][:3]
    for number, path in enumerate(paths):
        book = openpyxl.load_workbook(path)
        sheet = book[HOMES_SHEET]
        column = next(cell.column_letter for cell in sheet[1] if str(cell.value).startswith("Antal"))
        sheet[f"{column}2"] = "tre" if number == 1 else 17
        book.save(path)
    return paths


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Iterator[SeveralDialog]:
    shown = SeveralDialog(workspace, choose_folder=lambda *_: tmp_path / "tillbaka")
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.close()


def states(dialog: SeveralDialog) -> list[State]:
    return [line.state for line in dialog.files.lines]


def seventeens(workspace: Workspace) -> int:
    with workspace.file.reading() as session:
        return sum(row.count == 17 for row in queries.home_rows(session))


def tick(dialog: SeveralDialog, row: int, *, on: bool) -> None:
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    dialog.files.setData(dialog.files.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)


def test_one_line_for_each_file_and_the_clean_ones_are_ticked(
    dialog: SeveralDialog, workspace: Workspace, workbooks: list[Path], tmp_path: Path
):
    picture = tmp_path / "bild.xlsx"
    picture.write_bytes(b"GIF89a" + bytes(100))
    dialog.read([*workbooks, picture])

    assert {states(dialog)[0], states(dialog)[2]} <= {State.CLEAN, State.NOTED}
    assert states(dialog)[1::2] == [State.ERRORS, State.REFUSED]
    assert list(dialog.files.ticked_rows()) == [0, 2]
    assert all(line.preview.report.subject for line in dialog.files.lines[:3])
    assert "bild.xlsx" in dialog.files.lines[3].story(workspace.wording)
    assert seventeens(workspace) == 0


def test_the_ticked_files_are_imported_and_can_be_taken_back_one_by_one(
    dialog: SeveralDialog, workspace: Workspace, workbooks: list[Path]
):
    dialog.read(workbooks)
    before = workspace.undo_stack.count()
    dialog.confirm_button.click()

    assert states(dialog) == [State.DONE, State.ERRORS, State.DONE]
    assert workspace.undo_stack.count() == before + 2
    assert seventeens(workspace) == 2
    workspace.undo_stack.undo()
    assert seventeens(workspace) == 1


def test_copies_with_marked_cells_go_back_for_files_with_errors(
    dialog: SeveralDialog, workbooks: list[Path], tmp_path: Path
):
    (tmp_path / "tillbaka").mkdir()
    dialog.read(workbooks)
    dialog.send_back_button.click()

    (copy,) = (tmp_path / "tillbaka").iterdir()
    assert copy.stem.startswith(workbooks[1].stem)
    cells = [cell for row in openpyxl.load_workbook(copy)[HOMES_SHEET] for cell in row]
    assert any("tre" in cell.comment.text for cell in cells if cell.comment)


def test_copies_of_files_with_one_name_are_all_kept(
    dialog: SeveralDialog, workbooks: list[Path], tmp_path: Path
):
    folder = tmp_path / "tillbaka"
    folder.mkdir()
    again = tmp_path / "igen" / workbooks[1].name
    again.parent.mkdir()
    again.write_bytes(workbooks[1].read_bytes())
    dialog.read([workbooks[1], again])

    dialog.send_back_button.click()
    dialog.send_back_button.click()

    assert len(list(folder.iterdir())) == 4


def test_of_two_files_about_one_municipality_none_is_taken_unasked(
    dialog: SeveralDialog, workspace: Workspace, workbooks: list[Path], tmp_path: Path
):
    again = tmp_path / "samma kommun igen.xlsx"
    again.write_bytes(workbooks[0].read_bytes())
    dialog.read([workbooks[0], workbooks[2], again])

    assert states(dialog)[0] is states(dialog)[2] is State.TWICE
    assert list(dialog.files.ticked_rows()) == [1]
    tick(dialog, 2, on=True)
    dialog.confirm_button.click()
    assert states(dialog) == [State.NOTHING, State.DONE, State.DONE]


def test_what_the_plan_says_already_is_not_imported_again(dialog: SeveralDialog, workbooks: list[Path]):
    dialog.read(workbooks[::2])
    dialog.confirm_button.click()
    assert not dialog.isVisible()
    dialog.show()
    dialog.read(workbooks[::2])
    assert states(dialog) == [State.NOTHING] * 2
    assert not dialog.confirm_button.isEnabled()


def test_a_file_that_cannot_be_taken_cannot_be_ticked(dialog: SeveralDialog, tmp_path: Path):
    picture = tmp_path / "bild.xlsx"
    picture.write_bytes(b"GIF89a" + bytes(100))
    dialog.read([picture, tmp_path / "borta.xlsx"])
    tick(dialog, 0, on=True)
    assert list(dialog.files.ticked_rows()) == []
    assert not dialog.confirm_button.isEnabled()


def test_stopped_between_two_files_the_first_is_in_and_the_rest_is_left(
    qtbot: QtBot, example_path: Path, workbooks: list[Path], tmp_path: Path, workspace: Workspace
):
    workspace.close()
    slow = Workspace(Wording(Language.SWEDISH), WindowSettings(tmp_path / "s.ini"), JobRunner())
    slow.use(PlanningFile.open(example_path))
    dialog = SeveralDialog(slow)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(workbooks[::2])
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.confirm_button.isEnabled()

    def stop_the_second(_changes: frozenset[str]) -> None:
        slow.jobs.started.connect(lambda job: job.cancel())

    slow.changed.connect(stop_the_second)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: not slow.jobs.running)

    assert states(dialog)[0] is State.DONE
    assert states(dialog)[1] is not State.DONE
    assert seventeens(slow) == 1
    assert "1 fil" in dialog.messages.text
    dialog.close()
    slow.close()


def test_the_overview_is_a_sound_model(dialog: SeveralDialog, workbooks: list[Path]):
    QAbstractItemModelTester(dialog.files, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.read(workbooks)
    tick(dialog, 0, on=False)
    assert list(dialog.files.ticked_rows()) == [2]
