"""Blocks of cells as text on the clipboard, the way Excel and LibreOffice write and read them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

type Block = tuple[tuple[str, ...], ...]


def block_from(text: str) -> Block:
    """Tab-separated text to a block of cells; the line break at the end is no line of its own."""
    rows = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""), csv.excel_tab)]
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    return tuple(row + ("",) * (width - len(row)) for row in rows)


def text_of(block: Sequence[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, csv.excel_tab, lineterminator="\n").writerows(block)
    return out.getvalue()
