"""The ways a paper leaves the program as a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.workspace import Workspace
from models.documents.parts import Document
from models.wording import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Export:
    """One kind of file; `make` gives the whole content of a document; a workbook has its own."""

    suffix: str
    title: Text
    kind: Text
    make: Callable[[Document], bytes] | None


def _pdf(document: Document) -> bytes:
    from models.documents.pdf import to_pdf

    return to_pdf(document)


def _web_page(document: Document) -> bytes:
    from models.documents.web_page import to_html

    return to_html(document).encode()


EXPORTS = (
    Export(".pdf", QT_TRANSLATE_NOOP("Preview", "Save PDF …"), QT_TRANSLATE_NOOP("Preview", "PDF"), _pdf),
    Export(
        ".html",
        QT_TRANSLATE_NOOP("Preview", "Save web page …"),
        QT_TRANSLATE_NOOP("Preview", "Web page"),
        _web_page,
    ),
    Export(
        ".xlsx",
        QT_TRANSLATE_NOOP("Preview", "Save workbook …"),
        QT_TRANSLATE_NOOP("Preview", "Excel workbook"),
        None,
    ),
)


def choose_file(parent: QWidget, workspace: Workspace, export: Export, name: str) -> Path | None:
    """Where to save; None when the officer changes their mind."""
    folder = workspace.settings.last_folder or workspace.file.path.parent
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        workspace.wording.of(export.title),
        str(folder / f"{name}{export.suffix}"),
        f"{workspace.wording.of(export.kind)} (*{export.suffix})",
    )
    if not chosen:
        return None
    path = Path(chosen)
    workspace.settings.last_folder = path.parent
    return path if path.suffix.lower() == export.suffix else path.with_name(path.name + export.suffix)
