"""The findings written back into a copy of the municipality's workbook, as comments on its cells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.messages import MessageBar, Tone, in_words
from desktop.workspace import Workspace
from models.progress import IsCancelled, OnProgress
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.report import ImportReport

if TYPE_CHECKING:
    from collections.abc import Callable


def choose_copy(parent: QWidget, source: Path, title: str) -> Path | None:
    """Where the copy goes: beside the original unless the officer says otherwise."""
    suggested = source.with_name(f"{source.stem} – anmärkningar.xlsx")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), "Excel (*.xlsx)")
    return Path(name) if name else None


def offer_findings_copy(
    parent: QWidget,
    workspace: Workspace,
    source: Path,
    report: ImportReport,
    messages: MessageBar,
    choose: Callable[[QWidget, Path, str], Path | None] = choose_copy,
) -> None:
    """Asks where, then writes the copy; the original is never touched."""
    wording = workspace.wording
    target = choose(parent, source, wording.translate("Import", "Save the findings in a copy"))
    if target is None:
        return

    def work(_progress: OnProgress, _cancelled: IsCancelled) -> Path:
        from models.workbooks.write_findings import with_findings

        write_whole(target, with_findings(source.read_bytes(), report.findings, wording))
        return target

    workspace.jobs.start(
        work,
        title=wording.of(QT_TRANSLATE_NOOP("Import", "Saving {file}"), file=target.name),
        done=lambda path: messages.tell(
            wording.of(QT_TRANSLATE_NOOP("Import", "The findings are saved in {path}."), path=str(path))
        ),
        failed=lambda error: messages.tell(in_words(error, wording), Tone.PROBLEM),
    )
