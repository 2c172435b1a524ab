"""The import's live preview: the file's own cells, what is understood, and how that is changed."""

import json
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.importing.sheet_model import SheetModel, SheetSeen
from desktop.importing.workbook import ImportDialog
from desktop.jobs import JobRunner
from desktop.settings import WindowSettings
from desktop.workspace import Workspace
from models import queries
from models.errors import UserProblem
from models.imports import prepare_workbook
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.tables import ImportBatch
from models.wording import Language, Wording
from models.workbooks.intake import read_workbook
from models.workbooks.report import ImportKind
from models.workbooks.workbook import Workbook
from tests.desktop.window_work import a_workspace
from tests.shared_data import SHARED_DATA, needs_shared_data

QUOTAS = """Kommuntal enligt beslut;;
Kommunkod;Kommun;Kommuntal
2021;Vansbro;11
180;Stockholm;100
2029;Leksand;okänt
2080;Falun;85
"""


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    workspace = a_workspace(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> ImportDialog:
    """Shows the file with one cell that cannot be read."""
    path = tmp_path / "kommuntal.csv"
    path.write_text(QUOTAS, encoding="utf-8")
    dialog = ImportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(path)
    return dialog


def cell(dialog: ImportDialog, name: str) -> str:
    letter, row = name[0], int(name[1:])
    return dialog.sheet.model.index(row - 1, ord(letter) - 65).data()


def stored(workspace: Workspace) -> dict[str, int]:
    with workspace.file.reading() as session:
        rows = queries.quota_rows(session, workspace.year, workspace.version)
    return {row.municipality: row.persons for row in rows if row.persons is not None}


def test_the_files_own_cells_are_shown_with_what_they_are_read_as(dialog: ImportDialog):
    model = dialog.sheet.model
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]

    assert headings == ["A\nKommunkod", "B\nKommun", "C\nKommuntal"]
    assert dialog.sheet.heading.value() == 2
    assert cell(dialog, "A1") == "Kommuntal enligt beslut"
    assert cell(dialog, "A4") == "180 → 0180 Stockholm"
    assert cell(dialog, "A3") == "2021", "the municipality of a code is told where it is asked for"
    assert "2021 Vansbro" in model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_finding_leads_to_its_cell_and_the_cell_to_its_finding(dialog: ImportDialog):
    table = dialog.report.findings_table
    row = next(
        at for at in range(dialog.report.findings.rowCount()) if table.model().index(at, 2).data() == "C5"
    )

    table.setCurrentIndex(dialog.report.findings.index(row, 0))
    assert dialog.sheet.model.name_of(dialog.sheet.table.currentIndex()) == "C5"
    assert "okänt" in dialog.sheet.story.text()
    assert "är inget tal" in dialog.sheet.story.text()

    table.clearSelection()
    table.selectionModel().clearCurrentIndex()
    dialog.sheet.go_to("kommuntal", "A3")
    dialog.sheet.go_to("kommuntal", "C5")
    assert table.currentIndex().row() == row


def test_a_cell_at_fault_is_told_by_icon_and_words(dialog: ImportDialog):
    index = dialog.sheet.model.index(4, 2)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "är inget tal" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_a_cell_is_mended_by_typing_and_only_for_this_import(
    dialog: ImportDialog, workspace: Workspace, qtbot: QtBot, tmp_path: Path
):
    before = (tmp_path / "kommuntal.csv").read_bytes()
    dialog.sheet.go_to("kommuntal", "C5")
    qtbot.keyClick(dialog.sheet.table, Qt.Key.Key_F2)
    editor = dialog.sheet.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "21")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: dialog.preview.report.rejected == 0, timeout=5000)
    assert cell(dialog, "C5") == "21"
    assert "rättad till ”21”" in dialog.sheet.story.text()
    dialog.confirm_button.click()

    assert stored(workspace) == {"Vansbro": 11, "Leksand": 21, "Falun": 85}
    with workspace.file.reading() as session:
        assert json.loads(session.scalars(select(ImportBatch.corrections)).one()) == [["kommuntal", "C5"]]
    assert (tmp_path / "kommuntal.csv").read_bytes() == before


def test_enter_is_for_the_cell_and_never_imports(dialog: ImportDialog, workspace: Workspace, qtbot: QtBot):
    dialog.sheet.go_to("kommuntal", "C5")
    dialog.sheet.table.setFocus()
    qtbot.keyClick(dialog.sheet.table, Qt.Key.Key_Return)
    editor = dialog.sheet.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "21")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.preview.report.rejected == 0, timeout=5000)
    assert "1 cell är rättad" in " ".join(label.text() for label in dialog.report.findChildren(QLabel))

    dialog.report.tabs.setCurrentIndex(1)
    dialog.report.findings_table.selectRow(0)
    qtbot.keyClick(dialog.report.findings_table, Qt.Key.Key_Return)

    assert stored(workspace) == {}
    assert dialog.isVisible()


def test_a_mended_cell_goes_back_to_what_the_file_says(dialog: ImportDialog):
    dialog.sheet.go_to("kommuntal", "C5")
    assert not dialog.sheet.restore.isEnabled()
    dialog.sheet.model.setData(dialog.sheet.model.index(4, 2), "21")
    assert dialog.preview.report.rejected == 0

    dialog.sheet.restore.click()

    assert dialog.preview.report.rejected == 1
    assert cell(dialog, "C5") == "okänt"
    assert not dialog.sheet.restore.isEnabled()


def test_a_column_is_read_as_something_else_from_the_menu_over_it(
    dialog: ImportDialog, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "två.csv"
    path.write_text("Kommunkod;Kommuntal;Förslag\n2080;67;85\n", encoding="utf-8")
    dialog.read(path)
    dialog.sheet.go_to("två", "C2")
    asked: list[int] = []
    dialog.sheet.table.column_asked.disconnect()
    dialog.sheet.table.column_asked.connect(asked.append)
    qtbot.keyClick(dialog.sheet.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = dialog.sheet.column_menu(asked[0])
    next(action for action in menu.actions() if action.text() == "Kommuntal").trigger()

    (row,) = (row for row in dialog.preview.report.rows if row.key == "2080")
    assert row.new == 85
    assert dialog.sheet.model.headerData(2, Qt.Orientation.Horizontal) == "C\nKommuntal"
    assert dialog.sheet.model.headerData(1, Qt.Orientation.Horizontal) == "B\n–"


def test_a_column_is_not_read_at_all_and_then_read_again(
    dialog: ImportDialog, workspace: Workspace, tmp_path: Path
):
    path = tmp_path / "båda.csv"
    path.write_text("Kommunkod;Kommuntal;Mottagna\n2080;67;85\n", encoding="utf-8")
    dialog.read(path)
    words = "Inget: kolumnen läses inte"
    needed = next(each for each in dialog.sheet.column_menu(1).actions() if each.text() == words)
    assert not needed.isEnabled()

    next(each for each in dialog.sheet.column_menu(2).actions() if each.text() == words).trigger()

    assert dialog.sheet.model.headerData(2, Qt.Orientation.Horizontal) == "C\n–"
    box = dialog.report.columns.boxes["received"]
    assert box.currentText() == "– läses inte –"
    box.setCurrentText("C: Mottagna")
    box.activated.emit(box.currentIndex())
    assert dialog.sheet.model.headerData(2, Qt.Orientation.Horizontal) == "C\nMottagna"


def test_a_column_that_becomes_another_is_no_longer_what_it_was(dialog: ImportDialog, tmp_path: Path):
    path = tmp_path / "båda.csv"
    path.write_text("Kommunkod;Kommuntal;Mottagna\n2080;67;85\n", encoding="utf-8")
    dialog.read(path)

    menu = dialog.sheet.column_menu(2)
    next(action for action in menu.actions() if action.text() == "Kommuntal").trigger()

    assert dialog.sheet.model.headerData(2, Qt.Orientation.Horizontal) == "C\nKommuntal"
    assert dialog.preview.report.unread == ("received",)


@pytest.fixture
def two_sheets(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "2025"
    for title, persons in (("2025", 67), ("Reserv", 85)):
        sheet = book[title] if title in book.sheetnames else book.create_sheet(title)
        sheet.append(["Kommunkod", "Kommuntal"])
        sheet.append(["2080", persons])
        sheet.append(["2081", persons])
    path = tmp_path / "flera.xlsx"
    book.save(path)
    return path


def test_another_sheet_is_read_when_it_is_chosen(dialog: ImportDialog, two_sheets: Path):
    dialog.read(two_sheets)
    assert dialog.sheet.sheet.currentText() == "2025"
    dialog.sheet.sheet.setCurrentIndex(1)
    dialog.sheet.sheet.activated.emit(1)

    assert {row.new for row in dialog.preview.report.rows if row.new} == {85}
    assert dialog.sheet.model.seen.sheet.name == "Reserv"


def test_the_cells_stay_in_sight_when_no_table_was_found(dialog: ImportDialog, tmp_path: Path):
    path = tmp_path / "brev.csv"
    path.write_text("Hej;här\nkommer;inget\n", encoding="utf-8")
    dialog.read(path)

    assert dialog.preview is None
    assert cell(dialog, "B2") == "inget"
    assert dialog.messages.text
    dialog.read(tmp_path / "borta.csv")
    assert dialog.sheet.model.columnCount() <= 4
    assert cell(dialog, "A1") == ""


def test_the_heading_row_is_chosen_where_the_guess_was_wrong(dialog: ImportDialog):
    dialog.sheet.heading.setValue(1)
    assert dialog.preview is None or dialog.preview.report.place.heading_row == 0
    dialog.sheet.heading.setValue(2)
    assert dialog.preview.report.place.heading_row == 1


def test_a_file_that_was_mended_in_excel_is_read_again(dialog: ImportDialog, tmp_path: Path):
    path = tmp_path / "kommuntal.csv"
    path.write_text(QUOTAS.replace("okänt", "19"), encoding="utf-8")
    dialog.again_button.click()
    assert dialog.preview.report.rejected == 0
    assert cell(dialog, "C5") == "19"


def test_only_the_last_question_is_answered(qtbot: QtBot, tmp_path: Path):
    workspace = Workspace(Wording(Language.SWEDISH), WindowSettings(tmp_path / "s.ini"), JobRunner())
    workspace.use(PlanningFile.create(tmp_path / "p.bosplan", title="Län", scope="20", year=2026))
    path = tmp_path / "kommuntal.csv"
    path.write_text(QUOTAS, encoding="utf-8")
    dialog = ImportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(path)
    qtbot.waitUntil(lambda: dialog.preview is not None and not dialog.is_busy)
    for text in ("1", "2", "3"):
        dialog.sheet.model.corrected.emit("C5", text)
    qtbot.waitUntil(lambda: not workspace.jobs.running)

    (row,) = (row for row in dialog.preview.report.rows if row.key == "2029")
    assert row.new == 3
    assert not dialog.messages.isVisible()
    dialog.close()
    workspace.close()


def test_everything_is_reached_with_the_tab_key(dialog: ImportDialog):
    reached = {dialog.kind}
    widget = dialog.kind.nextInFocusChain()
    while widget is not dialog.kind:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    wanted = [dialog.year, dialog.sheet.sheet, dialog.sheet.heading, dialog.sheet.table, dialog.sheet.mend]
    assert set(wanted) <= reached
    assert all(button.text() for button in dialog.findChildren(QPushButton) if button.isVisible())


@needs_shared_data
def test_every_real_file_can_be_looked_at_and_mapped(qtbot: QtBot, tmp_path: Path):
    wording = Wording(Language.SWEDISH)
    sweden = PlanningFile.create(tmp_path / "land.bosplan", title="Land", scope="all", year=2026)
    looked_at = 0
    for path in sorted((SHARED_DATA / "excel-wild").glob("*.xls*")):
        workbook = read_workbook(path)
        assert isinstance(workbook, Workbook), path.name
        try:
            report = prepare_workbook(sweden, workbook).report
        except UserProblem:
            report = None
        for sheet in workbook.sheets:
            model = SheetModel(wording)
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
            model.show(SheetSeen.of(sheet, report, {}))
            for row, column, _ in list(sheet.filled())[:200]:
                index = model.index(row, column)
                assert index.data(), path.name
                assert model.story(index).startswith(sheet.ref(row, column))
            looked_at += 1
    sweden.close()
    assert looked_at > 10


def test_a_finding_on_every_line_of_a_long_file_does_not_hold_the_window(
    dialog: ImportDialog, tmp_path: Path
):
    """Heights and widths are not measured line by line; the words of a line wait until it is drawn."""
    path = tmp_path / "lång.csv"
    lines = "".join(f";Ort {number};{number}\n" for number in range(5000))
    path.write_text(f"Kommunkod;Kommun;Kommuntal\n2080;Falun;5\n2081;Borlänge;6\n{lines}", encoding="utf-8")
    dialog.read(path, kind=ImportKind.QUOTAS)
    preview = dialog.preview
    assert len(preview.report.findings) > 5000
    dialog.report.tabs.setCurrentIndex(1)

    started = perf_counter()
    dialog.report.show_report(preview.report)
    shown = perf_counter() - started
    wording = Wording(Language.SWEDISH)
    started = perf_counter()
    for finding in preview.report.findings:
        sentence(finding, wording)
    assert shown < 3 * (perf_counter() - started)


def test_what_is_typed_into_a_cell_is_words_and_never_an_identity_number(dialog: ImportDialog):
    model, cell = dialog.sheet.model, dialog.sheet.model.index(4, 2)

    model.setData(cell, "19640823-3234")
    assert not dialog.file.choices.corrections
    assert "personnummer" in dialog.messages.text

    model.setData(cell, '=HYPERLINK("http://x")')
    assert cell.data() == '=HYPERLINK("http://x")'
    model.setData(cell, "okänt")
    assert not dialog.file.choices.corrections, "as in the file is no correction"


def test_a_tip_about_a_cell_is_no_page_that_fetches_pictures(dialog: ImportDialog, tmp_path: Path):
    path = tmp_path / "sida.csv"
    path.write_text("Kommunkod;Kommuntal\n2080;<img src=file://server/bild.png>\n2081;7\n", encoding="utf-8")
    dialog.read(path)

    cell = dialog.sheet.model.index(1, 1)
    assert "<img" not in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" in cell.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_an_identity_number_in_the_file_is_told_of_without_it(dialog: ImportDialog, tmp_path: Path):
    path = tmp_path / "fel.csv"
    path.write_text("Kommunkod;Kommun;Kommuntal\n2080;Falun;19640823-3234\n2081;x;7\n", encoding="utf-8")
    dialog.read(path)

    assert dialog.preview.report.rejected == 1
    assert "0823" not in repr(dialog.preview.report.findings)
