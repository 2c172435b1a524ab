"""Which files are imported, and where the copy with findings goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.importing.sending_back import copy_name
from desktop.workspace import Workspace

FILE_PATTERNS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt"


def choose_files(parent: QWidget, workspace: Workspace) -> list[Path]:
    translate = workspace.wording.translate
    folder = workspace.settings.last_folder or workspace.file.path.parent
    kind = translate("Import", "Workbooks and text tables")
    names, _ = QFileDialog.getOpenFileNames(
        parent, translate("Import", "Choose files to import"), str(folder), f"{kind} ({FILE_PATTERNS})"
    )
    paths = [Path(name) for name in names]
    if paths:
        workspace.settings.last_folder = paths[0].parent
    return paths


def choose_folder(parent: QWidget, workspace: Workspace, title: str) -> Path | None:
    start = workspace.settings.last_folder or workspace.file.path.parent
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None


def choose_copy(parent: QWidget, source: Path, title: str) -> Path | None:
    """Where the copy with findings goes: beside the original unless the officer says otherwise."""
    suggested = source.with_name(copy_name(source))
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), "Excel (*.xlsx)")
    return Path(name) if name else None
