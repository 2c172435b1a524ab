"""Opens the paper that the acts Print and Save documents are about: that of the page that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.frame.messages import Tone
from desktop.printing.preview import PreviewDialog, open_preview
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow


def open_print(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """None where there is nothing to print yet; then the window says what comes first."""
    if window.page is None:
        return None
    form = window.page.paper_form()
    if isinstance(form, str):
        window.tell(form, Tone.WARNING)
        return None
    return open_preview(workspace, form, window)


def open_export(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """The same preview with the first way of saving in focus: nobody saves what they have not seen."""
    dialog = open_print(workspace, window)
    if dialog is not None:
        dialog.focus_saving()
    return dialog
