"""Workbooks to fill in, written to a folder: one for each municipality, or the one for cases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.workspace import Workspace
from models.progress import IsCancelled, OnProgress
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow


def choose_folder(parent: QWidget, workspace: Workspace) -> Path | None:
    folder = workspace.settings.last_folder or workspace.file.path.parent
    title = workspace.wording.translate("Templates", "Choose a folder for the workbooks")
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def open_templates(
    workspace: Workspace,
    window: MainWindow,
    choose: Callable[[QWidget, Workspace], Path | None] = choose_folder,
) -> None:
    """Asks for a folder and writes the workbooks there; the window says when it is done."""
    folder = choose(window, workspace)
    if folder is None:
        return
    workspace.settings.last_folder = folder
    file, year, wording = workspace.file, workspace.year, workspace.wording

    def work(progress: OnProgress, cancelled: IsCancelled) -> int:
        from models.workbooks.template_files import write_templates

        return len(write_templates(file, folder, year, wording, progress=progress, cancelled=cancelled))

    workspace.jobs.start(
        work,
        title=wording.translate("Templates", "Writing workbooks"),
        done=lambda count: window.tell(
            wording.translate(
                "Templates", "%n workbooks are written to {folder}.", None, count, folder=str(folder)
            )
        ),
        failed=window.show_problem,
    )


def open_case_template(
    workspace: Workspace,
    window: MainWindow,
    choose: Callable[[QWidget, Workspace], Path | None] = choose_folder,
) -> None:
    """Asks for a folder and writes the workbook of cases there."""
    folder = choose(window, workspace)
    if folder is None:
        return
    workspace.settings.last_folder = folder
    file, year, wording = workspace.file, workspace.year, workspace.wording

    def work(_progress: OnProgress, _cancelled: IsCancelled) -> Path:
        from models.workbooks.template_files import write_case_template

        return write_case_template(file, folder, year, wording)

    workspace.jobs.start(
        work,
        title=wording.translate("Templates", "Writing workbooks"),
        done=lambda path: window.tell(
            wording.of(QT_TRANSLATE_NOOP("Templates", "{file} is written."), file=str(path))
        ),
        failed=window.show_problem,
    )
