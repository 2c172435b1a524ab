"""Opens the import on files: one is shown by itself, several in one overview."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.importing.files import choose_files
from desktop.importing.several import SeveralDialog
from desktop.importing.workbook import ImportDialog
from desktop.workspace import Workspace
from models.workbooks.report import ImportKind

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow


def open_import(
    workspace: Workspace,
    window: MainWindow,
    paths: Sequence[Path] = (),
    *,
    kind: ImportKind = ImportKind.AUTO,
) -> ImportDialog | SeveralDialog | None:
    """Asks for files, unless they are given."""
    chosen = list(paths) or choose_files(window, workspace)
    if not chosen:
        return None
    if len(chosen) > 1:
        return open_several(workspace, window, chosen, kind=kind)
    dialog = ImportDialog(workspace, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.imported_text.connect(window.tell)

    def instead(several: list[Path]) -> None:
        dialog.close()
        open_several(workspace, window, several, kind=kind)

    dialog.several_given.connect(instead)
    dialog.show()
    dialog.read(chosen[0], kind=kind)
    return dialog


def open_several(
    workspace: Workspace, window: MainWindow, paths: Sequence[Path], *, kind: ImportKind = ImportKind.AUTO
) -> SeveralDialog:
    dialog = SeveralDialog(workspace, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.imported_text.connect(window.tell)
    dialog.show()
    dialog.read(paths, kind=kind)
    return dialog
