"""Blocks of cells on the clipboard: as text and as a table, the way Excel and LibreOffice write and read."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from desktop.tables.clipboard_html import CopiedCell, html_of, rows_of

_MOST_CELLS_AS_TABLE = 50_000  # a sheet takes text of any length at once, and a table slowly
_END = "\0"

type Block = tuple[tuple[str, ...], ...]


def block_on(mime: QMimeData) -> Block:
    """What was copied, the table before the text: it has the numbers that narrow columns hide."""
    rows = rows_of(mime.html()) if mime.hasHtml() else None
    return _squared(rows) if rows else block_from(mime.text())


def block_from(text: str) -> Block:
    """Tab-separated text to a block of cells; the line break at the end is no line of its own."""
    try:
        rows = list(csv.reader(io.StringIO(f"{text}\n{_END}", newline=""), csv.excel_tab))
    except csv.Error:
        rows = []
    if rows[-1:] == [[_END]]:
        return _squared(rows[:-1])
    return _squared([line.split("\t") for line in text.splitlines()])  # a quotation mark without an end


def mime_of(rows: Sequence[Sequence[CopiedCell]]) -> QMimeData:
    mime = QMimeData()
    mime.setText(text_of([[cell.text for cell in row] for row in rows]))
    if sum(map(len, rows)) <= _MOST_CELLS_AS_TABLE:
        mime.setHtml(html_of(rows))
    return mime


def text_of(block: Sequence[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, csv.excel_tab, lineterminator="\n").writerows(block)
    return out.getvalue()


def _squared(rows: Sequence[Sequence[str]]) -> Block:
    kept = list(rows)
    while kept and not any(cell.strip() for cell in kept[-1]):
        kept.pop()
    width = max(map(len, kept), default=0)
    return tuple((*row, *("",) * (width - len(row))) for row in kept)
