"""A column of a table on screen: declared once with the workbooks, or computed and only read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from textwrap import wrap
from typing import Any

from models.domain.months import Month
from models.wording import Text, Wording
from models.workbooks.column import CellKind, Column, Layout, show_cell

_HEADING_LINE = 14  # signs
_HEADING_LINES = 2
UNKNOWN = "–"
"""Stands where a number is not known: what is missing is not zero."""

_NUMERIC = (CellKind.COUNT, CellKind.NUMBER)
_COMPLETED = (
    CellKind.CHOICE,
    CellKind.CHOICES,
    CellKind.YES_NO,
    CellKind.PLACE,
    CellKind.MUNICIPALITY,
    CellKind.MUNICIPALITIES,
    CellKind.CASE,
)


def no_words(_row: Any) -> str:
    """Nothing more than what is shown."""
    return ""


def _no_reason(_row: Any, _wording: Wording) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """`read` takes the value from a row; `entered` is the declaration when the officer may write in it."""

    name: str
    title: Text
    read: Callable[[Any], object]
    unit: Text | None = None
    help: Text | None = None
    numeric: bool = False
    decimals: int = 0  # in every row alike; a column that is written in without them shows what was written
    entered: Column | None = None
    shown: Column | None = None  # how a value that is only read is put in words
    unknown: str = ""  # stands in a row that lacks the value
    signed: bool = False  # a difference: what is more has a plus
    mark: Callable[[Any], str | None] | None = None  # the name of an icon before the words
    why: Callable[[Any, Wording], str] = _no_reason  # what the icon says, in words
    sought: Callable[[Any], str] = no_words  # further words that the filter finds
    room: int = 0  # signs that always have room, though no row may have them yet
    only_where_it_varies: bool = False  # left out while every row has the same
    leads: bool = False  # stands first until the officer moves it

    @property
    def kind(self) -> CellKind | None:
        declared = self.entered or self.shown
        return declared.kind if declared else None

    @property
    def has_known_values(self) -> bool:
        """Whether typing can be completed from a list."""
        return self.entered is not None and self.entered.kind in _COMPLETED

    def heading(self, wording: Wording) -> str:
        """Two lines, and one for the unit: long words make a column wider, not every heading taller."""
        title, line = wording.of(self.title), _HEADING_LINE
        while len(lines := wrap(title, line, break_long_words=False)) > _HEADING_LINES:
            line += 1
        return "\n".join([*lines, f"({wording.of(self.unit)})"] if self.unit else lines)

    def words(self, value: object, wording: Wording) -> str:
        """The value as it is shown."""
        if value is None:
            return self.unknown
        declared = self.entered or self.shown
        if declared is not None and not self.decimals:
            return show_cell(declared, value, wording)
        if isinstance(value, bool | str | Month):
            return str(value)
        if isinstance(value, int | float):
            rounded = round(value, self.decimals) or 0  # what rounds to nothing has no sign
            return ("+" if self.signed and rounded > 0 else "") + wording.number(rounded, self.decimals)
        return str(value)


def entered(
    layout: Layout,
    name: str,
    *,
    read: Callable[[Any], object] | None = None,
    unknown: str = "",
) -> TableColumn:
    """The column as the workbooks declare it."""
    column = layout.column(name)
    return TableColumn(
        name=name,
        title=column.title,
        read=read or attrgetter(name),
        unit=column.unit,
        help=column.help,
        numeric=column.kind in _NUMERIC,
        entered=column if column.editable else None,
        shown=None if column.editable else column,
        unknown=unknown,
    )


def computed(
    name: str,
    title: Text,
    *,
    read: Callable[[Any], object] | None = None,
    unit: Text | None = None,
    help: Text | None = None,  # noqa: A002 - what it is called on the column
    numeric: bool = False,
    decimals: int = 0,
    signed: bool = False,
) -> TableColumn:
    """A column that follows from others and is only read."""
    return TableColumn(
        name,
        title,
        read or attrgetter(name),
        unit,
        help,
        numeric,
        decimals,
        unknown=UNKNOWN if numeric else "",
        signed=signed,
    )
