"""Blocks of cells as HTML on the clipboard, in the shapes that Excel, LibreOffice and web pages write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from html.parser import HTMLParser
from typing import NamedTuple

type Attributes = dict[str, str]

_WIDEST = 16_384  # columns of a sheet: a merged cell says no more
_LONGEST = 1_048_576
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_NUMBER = re.compile(r"[-\u2212+]?[\d\s\u00a0\u202f]*\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?")
_EXACT = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
_GOOGLE = re.compile(r'\{"1":3,"3":([^,}]+)\}')  # what Google Sheets calls a number
_INERT = "mso-number-format:'\\@'"  # Excel's text format: no code loses its zeros, nothing is calculated


class CopiedCell(NamedTuple):
    """`exact` is the number itself where the text is only how it is shown."""

    text: str
    exact: float | None = None


def html_of(rows: Iterable[Sequence[CopiedCell]]) -> str:
    """One table; text is marked as text, so that no sheet makes dates or formulas of it."""
    lines = "".join(f"<tr>{''.join(map(_written, row))}</tr>\n" for row in rows)
    return f'<html><head><meta charset="utf-8"></head><body><table>\n{lines}</table></body></html>'


def rows_of(html: str) -> list[list[str]] | None:
    """The cells of the only table; None where there is none, or several."""
    reader = _Tables()
    reader.feed(html)
    reader.close()
    return reader.rows if reader.tables == 1 and reader.rows else None


def _written(cell: CopiedCell) -> str:
    text = escape(cell.text, quote=False).replace("\n", '<br style="mso-data-placement:same-cell">')
    if cell.exact is None:
        return f'<td sdnum="1053;0;@" style="{_INERT}">{text}</td>'
    return f'<td sdval="{cell.exact!r}" x:num="{cell.exact!r}" align="right">{text}</td>'


class _Tables(HTMLParser):
    """A cell over several rows or columns is its first one; the others are empty, as in a sheet."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables = 0
        self.rows: list[list[str]] = []
        self._row: dict[int, str] = {}
        self._covered: dict[int, int] = {}  # column -> rows below that a merged cell still covers
        self._cell: list[str] | None = None
        self._attributes: Attributes = {}
        self._depth = 0
        self._ignored = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            self.tables += self._depth == 1
        elif tag in ("style", "script"):
            self._ignored += 1
        elif self._depth != 1:
            return
        elif tag == "tr":
            self._end_row()
        elif tag in ("td", "th"):
            self._end_cell()
            self._cell, self._attributes = [], {name: value or "" for name, value in attrs}
        elif tag in ("br", "p", "div", "li") and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script"):
            self._ignored = max(self._ignored - 1, 0)
        elif tag == "table":
            if self._depth == 1:
                self._end_row()
            self._depth = max(self._depth - 1, 0)
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
        elif self._depth == 1 and tag == "tr":
            self._end_row()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._ignored:
            self._cell.append(_BLANKS.sub(" ", data))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        column = next(at for at in range(_WIDEST) if at not in self._row and not self._covered.get(at))
        across, down = (
            _span(self._attributes, "colspan", _WIDEST),
            _span(self._attributes, "rowspan", _LONGEST),
        )
        self._row[column] = _value("".join(self._cell), self._attributes)
        for at in range(column, min(column + across, _WIDEST)):
            self._row.setdefault(at, "")
            if down > 1:
                self._covered[at] = down
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if not self._row:
            return
        width = max(*self._row, *(at for at, left in self._covered.items() if left), 0) + 1
        self.rows.append([self._row.get(at, "") for at in range(width)])
        self._row = {}
        self._covered = {at: left - 1 for at, left in self._covered.items() if left > 1}


def _span(attributes: Attributes, name: str, most: int) -> int:
    written = attributes.get(name, "").strip()
    return min(max(int(written), 1), most) if written.isascii() and written.isdigit() else 1


def _value(raw: str, attributes: Attributes) -> str:
    """What is shown, and the whole number or fraction behind it where the cell holds one.

    A narrow column shows `###`, and a rounded one fewer decimals than there are.
    """
    text = "\n".join(line.strip(" ") for line in raw.strip().split("\n"))
    google = _GOOGLE.fullmatch(attributes.get("data-sheets-value", ""))
    exact = attributes.get("sdval") or attributes.get("x:num") or (google[1] if google else "")
    exact = exact.strip()
    if not _EXACT.fullmatch(exact):
        return text
    if not _NUMBER.fullmatch(text) and set(text) != {"#"}:
        return text  # a date, a percentage or a currency: its number means something else
    number = float(exact)
    return (str(int(number)) if number.is_integer() else repr(number)).replace(".", ",")
