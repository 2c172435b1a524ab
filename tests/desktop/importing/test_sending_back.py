"""A file goes back to its sender as a copy with the findings in its cells."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from desktop.importing.workbook import ImportDialog
from desktop.workspace import Workspace
from tests.desktop.importing.test_sheet import QUOTAS
from tests.desktop.window_work import a_workspace


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    workspace = a_workspace(tmp_path)
    yield workspace
    workspace.close()


def test_a_copy_to_send_back_is_made_of_any_kind_of_file(workspace: Workspace, qtbot: QtBot, tmp_path: Path):
    path, copy = tmp_path / "kommuntal: utkast.csv", tmp_path / "tillbaka.xlsx"
    path.write_text(QUOTAS, encoding="utf-8")
    dialog = ImportDialog(workspace, choose_copy=lambda *_: copy)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(path)
    dialog.sheet.model.setData(dialog.sheet.model.index(2, 2), "12")
    dialog.send_back_button.click()

    sheet = openpyxl.load_workbook(copy).worksheets[1]
    assert sheet["A3"].value == "2021"
    assert "är inget tal" in sheet["C5"].comment.text
    assert "12" in sheet["C3"].comment.text, "the sender is told what was imported instead"


def test_the_copy_never_takes_the_place_of_the_file(workspace: Workspace, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "kommuntal.csv"
    path.write_text(QUOTAS, encoding="utf-8")
    dialog = ImportDialog(workspace, choose_copy=lambda *_: tmp_path / "." / "kommuntal.csv")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(path)
    dialog.send_back_button.click()

    assert path.read_text(encoding="utf-8") == QUOTAS
    assert "annat namn" in dialog.messages.text
