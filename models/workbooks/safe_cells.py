"""The one function through which every cell of every written workbook goes."""

from __future__ import annotations

import math
import re
from datetime import date, datetime

from openpyxl.cell.cell import Cell

from models.domain.months import Month
from models.errors import UserProblem

LONGEST_CELL_TEXT = 32_767
"""Excel's own limit, in characters."""

TEXT_FORMAT = "@"
WHOLE_FORMAT = "#,##0"
DECIMAL_FORMAT = "#,##0.0##"
MONTH_FORMAT = "yyyy-mm"
DATE_FORMAT = "yyyy-mm-dd"
TIME_FORMAT = "yyyy-mm-dd hh:mm"

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")
_LOOKS_LIKE_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # Excel would read _x0041_ as A
_LOOKS_LIKE_FORMULA = ("=", "+", "-", "@", "\t")

type Writable = str | int | float | bool | date | datetime | Month | None


def put(cell: Cell, value: Writable, format: str | None = None) -> None:  # noqa: A002 - Excel's word
    """Text stays inert text, numbers, dates and months are real ones with a number format.

    Control characters are left out. `UserProblem` CELL_TEXT_TOO_LONG instead of cutting;
    `ValueError` for a number that is not finite.
    """
    if isinstance(value, str):
        _put_text(cell, value)
        cell.number_format = format or TEXT_FORMAT
    elif isinstance(value, bool):
        cell.value = value
    elif isinstance(value, int | float):
        if not math.isfinite(value):
            raise ValueError("a cell cannot hold a number that is not finite")
        cell.value = value
        cell.number_format = format or (WHOLE_FORMAT if isinstance(value, int) else DECIMAL_FORMAT)
    elif isinstance(value, Month):
        cell.value = date(value.year, value.number, 1)
        cell.number_format = format or MONTH_FORMAT
    elif isinstance(value, date):
        cell.value = value
        cell.number_format = format or (TIME_FORMAT if isinstance(value, datetime) else DATE_FORMAT)
    else:
        cell.value = None
        if format:
            cell.number_format = format


def without_control_characters(text: str) -> str:
    """What a workbook can hold of a text; tabs and line breaks stay."""
    return _NOT_IN_XML.sub("", _LINE_ENDS.sub("\n", text))


def _put_text(cell: Cell, text: str) -> None:
    text = without_control_characters(text)
    if len(text) > LONGEST_CELL_TEXT:
        raise UserProblem("CELL_TEXT_TOO_LONG", length=len(text), longest=LONGEST_CELL_TEXT)
    if not text:
        cell.value = None
        return
    cell.value = _LOOKS_LIKE_ESCAPE.sub("_x005F_", text)
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(_LOOKS_LIKE_FORMULA)
