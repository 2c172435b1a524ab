"""The import dialog: read, report, confirm; one undo step; one calm sentence when a file is refused."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.importing.workbook import ImportDialog
from desktop.workspace import Workspace
from models import queries
from models.planning_file.database import PlanningFile
from models.workbooks.report import ImportKind, RowStatus
from models.workbooks.write_template import municipality_template
from tests.desktop.window_work import a_workspace

QUOTAS = """Kommunkod;Kommun;Kommuntal;Förra året
2021;Vansbro;11;9
2023;Malung-Sälen;14;12
2029;Leksand;okänt;20
180;Stockholm;100;90
2080;Falun;85;80
"""


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    workspace = a_workspace(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def quotas(tmp_path: Path) -> Path:
    path = tmp_path / "kommuntal.csv"
    path.write_text(QUOTAS, encoding="utf-8")
    return path


def _stored(workspace: Workspace) -> dict[str, int]:
    with workspace.file.reading() as session:
        rows = queries.quota_rows(session, workspace.year, workspace.version)
    return {row.municipality: row.persons for row in rows if row.persons is not None}


def test_the_report_comes_first_and_nothing_has_changed(
    dialog: ImportDialog, workspace: Workspace, quotas: Path
):
    dialog.read(quotas)

    report = dialog.preview.report
    assert (report.new, report.rejected, report.outside) == (3, 1, 1)
    assert dialog.report.rows.rowCount() == len(report.rows)
    assert dialog.report.findings.rowCount() == len(report.findings) > 0
    assert dialog.confirm_button.isEnabled()
    assert _stored(workspace) == {}
    assert not workspace.undo_stack.can_undo()


def test_a_report_about_one_plan_is_never_taken_into_another(
    dialog: ImportDialog, workspace: Workspace, quotas: Path, tmp_path: Path
):
    dialog.read(quotas)

    workspace.use(PlanningFile.create(tmp_path / "other.bosplan", title="B", scope="20", year=2026))

    assert not dialog.isVisible()
    assert _stored(workspace) == {}


def test_what_was_said_of_one_file_is_not_said_of_the_next(dialog: ImportDialog, tmp_path: Path):
    first, second = tmp_path / "af.csv", tmp_path / "scb.csv"
    first.write_text("Kommunkod;Tal\n2080;5\n", encoding="utf-8")
    second.write_text("Kommunkod;Folkmängd\n2080;60\n", encoding="utf-8")
    dialog.read(first, kind=ImportKind.CRITERIA)
    dialog.criteria.measure.setCurrentIndex(dialog.criteria.measure.findData("unemployment"))
    dialog.criteria.source.setText("Arbetsförmedlingen")
    dialog.criteria.changed.emit()

    dialog.confirm_button.click()
    dialog.read(second, kind=ImportKind.CRITERIA)

    words = [
        finding.params for finding in dialog.preview.report.findings if finding.code == "VALUES_KEPT_WITH"
    ]
    assert [(params["measure"].source, params["source"]) for params in words] == [("Inhabitants", "scb.csv")]


def test_confirming_is_one_undo_step(dialog: ImportDialog, workspace: Workspace, quotas: Path):
    dialog.read(quotas)
    dialog.confirm_button.click()

    assert _stored(workspace) == {"Vansbro": 11, "Malung-Sälen": 14, "Falun": 85}
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    assert _stored(workspace) == {}
    workspace.undo_stack.redo()
    assert _stored(workspace)["Falun"] == 85


def test_nothing_is_imported_when_cancelled_during_the_backup(
    dialog: ImportDialog, workspace: Workspace, quotas: Path
):
    dialog.read(quotas)
    workspace.jobs.started.connect(lambda job: job.cancel())
    dialog.confirm_button.click()

    assert _stored(workspace) == {}
    assert not workspace.undo_stack.can_undo()
    assert "avbröts" in dialog.messages.text
    assert dialog.confirm_button.isEnabled(), "what was read still holds"


def test_a_second_import_of_the_same_file_has_nothing_to_do(
    dialog: ImportDialog, workspace: Workspace, quotas: Path
):
    dialog.read(quotas)
    dialog.confirm_button.click()
    dialog.read(quotas)

    assert dialog.preview.report.same == 3
    assert not dialog.confirm_button.isEnabled()
    assert "ingenting att" in dialog.messages.text or "inget att importera" in dialog.messages.text


def test_rows_of_one_kind_are_shown_alone(dialog: ImportDialog, quotas: Path):
    dialog.read(quotas)
    filter_box = dialog.report.filter
    position = filter_box.findText("läggs till (3)")
    filter_box.setCurrentIndex(position)
    filter_box.activated.emit(position)
    assert dialog.report.rows.rowCount() == 3


def test_another_column_is_compared_anew(dialog: ImportDialog, quotas: Path):
    dialog.read(quotas)
    box: QComboBox = dialog.report.columns.boxes["persons"]
    assert box.currentText() == "C: Kommuntal"

    position = box.findText("D: Förra året")
    box.setCurrentIndex(position)
    box.activated.emit(position)

    news = {row.label: row.new for row in dialog.preview.report.rows if row.status is RowStatus.NEW}
    assert news["Vansbro"] == 9
    assert dialog.report.columns.boxes["persons"].currentText() == "D: Förra året"


def test_another_year_is_compared_anew(dialog: ImportDialog, quotas: Path):
    dialog.read(quotas)
    dialog.year.setValue(2025)
    dialog.year.editingFinished.emit()
    assert dialog.preview.report.year == 2025


def test_a_refused_file_is_one_sentence_in_the_dialog(dialog: ImportDialog, tmp_path: Path):
    picture = tmp_path / "bild.xlsx"
    picture.write_bytes(b"GIF89a" + bytes(100))
    dialog.read(picture)

    assert dialog.preview is None
    assert not dialog.confirm_button.isEnabled()
    assert "bild.xlsx" in dialog.messages.text
    assert "\n" in dialog.messages.text, "the advice stands on a line of its own"
    assert dialog.other_button.isEnabled()


def test_the_findings_of_a_municipalitys_workbook_are_saved_in_a_copy(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path
):
    with workspace.file.reading() as session:
        content = municipality_template(session, "2080", 2026, workspace.wording)
    book = load_workbook(io.BytesIO(content))
    sheet = book["Bostäder"]
    for column, value in ((2, "Ingen sådan ort"), (3, 2), (4, 1)):
        sheet.cell(2, column).value = value
    sent_back = tmp_path / "Falun.xlsx"
    book.save(sent_back)
    copy = tmp_path / "Falun – anmärkningar.xlsx"
    dialog = ImportDialog(workspace, choose_copy=lambda *_: copy)
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.read(sent_back)
    assert dialog.preview.report.kind == "municipality"
    assert dialog.send_back_button.isVisible()
    dialog.send_back_button.click()

    assert str(copy) in dialog.messages.text
    comments = [cell.comment for line in load_workbook(copy)["Bostäder"] for cell in line if cell.comment]
    assert comments


def test_everything_that_takes_focus_has_a_name(dialog: ImportDialog, quotas: Path):
    dialog.read(quotas)
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QComboBox):
            assert widget.accessibleName(), widget


def test_where_several_columns_may_hold_the_numbers_the_officer_is_asked(
    dialog: ImportDialog, workspace: Workspace, tmp_path: Path
):
    path = tmp_path / "val 2025.csv"
    path.write_text("Kommunkod;Folkmängd;Nytt tal\n2080;60000;85\n2081;52000;58\n", encoding="utf-8")
    dialog.read(path)

    question = dialog.column_question
    assert question.isVisible()
    assert [question.field.itemText(row) for row in range(question.field.count())] == [
        "B: Folkmängd",
        "C: Nytt tal",
    ]
    question.field.setCurrentIndex(1)
    question.button.click()

    assert not question.isVisible()
    assert dialog.preview.report.year == 2025, "the file's own year, not the plan's"
    dialog.year.setValue(2026)
    dialog.year.editingFinished.emit()
    dialog.confirm_button.click()
    assert _stored(workspace) == {"Falun": 85, "Borlänge": 58}
    dialog.read(path)
    assert {row.new for row in dialog.preview.report.rows if row.new} == {85, 58}, "the choice is remembered"


def test_a_file_of_which_no_line_can_be_taken_is_not_called_the_same(dialog: ImportDialog, tmp_path: Path):
    path = tmp_path / "fel.csv"
    path.write_text("Kommunkod;Kommuntal\n2080;-1\n2081;ca 5\n", encoding="utf-8")
    dialog.read(path)

    assert not dialog.confirm_button.isEnabled()
    assert "Ingen rad" in dialog.messages.text
