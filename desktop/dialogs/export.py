"""Saving documents goes by way of the preview, so that nobody saves what they have not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.printing.preview import PreviewDialog, open_print
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def open_export(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """The preview with the first way of saving in focus."""
    dialog = open_print(workspace, window)
    if dialog is not None:
        dialog.focus_saving()
    return dialog
