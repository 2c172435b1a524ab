"""Copies what is selected in any table of the window, as Excel and LibreOffice take it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from desktop.tables.block_selection import columns_shown, selection_of
from desktop.tables.clipboard import mime_of
from desktop.tables.clipboard_html import CopiedCell
from models.wording import Wording


class _Copied(Protocol):
    def copied(self, row: int, column: int) -> CopiedCell: ...


def copy_cells(view: QTableView, wording: Wording, *, headings: bool = False) -> str:
    """Why nothing was copied; empty when it was, or nothing is selected."""
    selection = selection_of(view)
    rows, columns = selection.rows, selection.columns(columns_shown(view))
    if not rows:
        return ""
    if selection.size < len(rows) * len(columns):
        return wording.translate(
            "Table",
            "The selected areas do not line up, so they cannot be copied together.\n"
            "Select one area, or areas with the same rows or columns.",
        )
    model = view.model()
    block = [[_cell(model, row, column) for column in columns] for row in rows]
    if headings:
        block.insert(0, [CopiedCell(heading_in_line(model, column)) for column in columns])
    QGuiApplication.clipboard().setMimeData(mime_of(block))
    return ""


def heading_in_line(model: QAbstractItemModel, column: int) -> str:
    return str(model.headerData(column, Qt.Orientation.Horizontal)).replace("\n", " ")


def _cell(model: QAbstractItemModel, row: int, column: int) -> CopiedCell:
    copied: _Copied | None = model if hasattr(model, "copied") else None
    if copied is not None:
        return copied.copied(row, column)
    return CopiedCell(str(model.index(row, column).data() or ""))
