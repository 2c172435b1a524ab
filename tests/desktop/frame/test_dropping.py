"""Files dropped anywhere on the window: said beforehand, opened or looked at afterwards."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from desktop.bootstrap import Program
from desktop.importing.several import SeveralDialog
from desktop.importing.workbook import ImportDialog


@pytest.fixture
def quotas(tmp_path: Path) -> Path:
    path = tmp_path / "kommuntal.csv"
    path.write_text("Kommunkod;Kommuntal\n2080;85\n", encoding="utf-8")
    return path


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hold(program: Program, data: QMimeData, over: QWidget | None = None) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(over or program.window, event)
    return event


def drop(program: Program, *paths: Path, over: QWidget | None = None) -> None:
    data = mime(*paths)
    hold(program, data, over)
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(over or program.window, event)


def shown_words(program: Program) -> str:
    return "\n".join(label.text() for label in program.window.findChildren(QLabel) if label.isVisible())


def open_dialogs(program: Program) -> list[QDialog]:
    return [dialog for dialog in program.window.findChildren(QDialog) if dialog.isVisible()]


def test_held_above_the_window_it_says_what_letting_go_does(program: Program, quotas: Path) -> None:
    assert hold(program, mime(quotas)).isAccepted()
    assert "granska kommuntal.csv" in shown_words(program)
    drop(program, quotas)
    assert "granska kommuntal.csv" not in shown_words(program)


def test_a_table_is_looked_at_before_it_is_imported(program: Program, quotas: Path) -> None:
    before = quotas.read_bytes()
    drop(program, quotas)

    (dialog,) = open_dialogs(program)
    assert isinstance(dialog, ImportDialog)
    assert dialog.preview.report.file_name == "kommuntal.csv"
    assert quotas.read_bytes() == before
    assert not program.workspace.undo_stack.can_undo()
    dialog.close()


def test_several_tables_are_shown_in_one_overview(program: Program, quotas: Path, tmp_path: Path) -> None:
    other = tmp_path / "mer.csv"
    other.write_text("Kommunkod;Kommuntal\n2081;58\n", encoding="utf-8")
    drop(program, quotas, other)

    (dialog,) = open_dialogs(program)
    assert isinstance(dialog, SeveralDialog)
    assert len(dialog.files.lines) == 2
    dialog.close()


def test_a_planning_file_is_opened(closed_program: Program, example_path: Path) -> None:
    drop(closed_program, example_path)
    assert closed_program.workspace.is_open
    assert closed_program.workspace.file.path == example_path


def test_a_table_with_no_plan_to_go_into_is_answered_in_words(closed_program: Program, quotas: Path) -> None:
    drop(closed_program, quotas)
    assert open_dialogs(closed_program) == []
    assert "ingen plan" in closed_program.window.message_bar.text


def test_words_and_folders_are_not_taken(program: Program, tmp_path: Path) -> None:
    words = QMimeData()
    words.setText("Falun 85")
    assert not hold(program, words).isAccepted()
    assert not hold(program, mime(tmp_path)).isAccepted()
    assert not hold(program, mime(tmp_path / "borta.xlsx")).isAccepted()


def test_a_file_dropped_on_the_import_itself_is_read_instead(
    program: Program, quotas: Path, tmp_path: Path, example_path: Path
) -> None:
    other = tmp_path / "mer.csv"
    other.write_text("Kommunkod;Kommuntal\n2081;58\n", encoding="utf-8")
    drop(program, quotas)
    (dialog,) = open_dialogs(program)

    drop(program, other, over=dialog)
    assert dialog.preview.report.file_name == "mer.csv"
    assert not hold(program, mime(example_path), dialog).isAccepted(), "a planning file is for the window"

    drop(program, quotas, other, over=dialog)
    (several,) = open_dialogs(program)
    assert isinstance(several, SeveralDialog)
    several.close()


def test_a_file_dropped_on_the_overview_comes_beside_the_others(
    program: Program, quotas: Path, tmp_path: Path
) -> None:
    names = ("b.csv", "c.csv")
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"Kommunkod;Kommuntal\n208{number + 1};58\n", encoding="utf-8")
    second, third = (tmp_path / name for name in names)
    drop(program, quotas, second)
    (dialog,) = open_dialogs(program)

    drop(program, second, third, over=dialog)

    assert [line.path for line in dialog.files.lines] == [quotas, second, third]
    assert all(line.preview for line in dialog.files.lines)
    dialog.close()


def test_a_file_server_is_not_asked_while_files_are_held_over_the_window(program: Program) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file://server-som-inte-svarar/delad/tal.xlsx")])
    assert hold(program, data).isAccepted()
