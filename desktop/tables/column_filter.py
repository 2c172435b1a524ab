"""What a column is filtered by: ticked values, numbers between limits, what is empty or filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.tables.table_column import TableColumn
from models.wording import QT_TRANSLATE_NOOP, Wording

_NAMED = 2


class Filling(Enum):
    ANY = "any"
    EMPTY = "empty"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """Lets a row through that meets all of it; `ticked` are values in words, None for any."""

    ticked: frozenset[str] | None = None
    least: float | None = None
    most: float | None = None
    filling: Filling = Filling.ANY

    def passes(self, value: object, words: str) -> bool:
        is_empty = value is None or value == ""
        if self.filling is not Filling.ANY and is_empty is not (self.filling is Filling.EMPTY):
            return False
        if self.ticked is not None and words not in self.ticked:
            return False
        if self.least is None and self.most is None:
            return True
        if not isinstance(value, int | float):
            return False
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    def in_words(self, column: TableColumn, wording: Wording) -> str:
        """As on the chip: the column, then what it is filtered by."""
        parts = []
        if self.filling is not Filling.ANY:
            parts.append(filling_words(self.filling, wording))
        if self.ticked is not None:
            parts.append(self._ticked_words(wording))
        if self.least is not None and self.most is not None:
            parts.append(f"{wording.number(self.least, 0)}–{wording.number(self.most, 0)}")
        elif self.least is not None:
            parts.append(
                wording.of(QT_TRANSLATE_NOOP("Filter", "{number} or more"), number=_whole(self.least))
            )
        elif self.most is not None:
            parts.append(
                wording.of(QT_TRANSLATE_NOOP("Filter", "{number} at most"), number=_whole(self.most))
            )
        return f"{wording.of(column.title)}: {', '.join(parts)}"

    def _ticked_words(self, wording: Wording) -> str:
        ticked = sorted(self.ticked or ())
        if not ticked:
            return wording.translate("Filter", "nothing")
        if len(ticked) > _NAMED:
            return wording.translate("Filter", "%n values", None, len(ticked))
        return ", ".join(words or filling_words(Filling.EMPTY, wording) for words in ticked)


@dataclass(frozen=True, slots=True)
class Facet:
    """A value of a column in words, and how many rows have it that the other filters let through."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What there is to choose among; the limits are None where the column holds no numbers."""

    values: Sequence[Facet]
    least: float | None
    most: float | None
    empty: int
    filled: int


def filling_words(filling: Filling, wording: Wording) -> str:
    if filling is Filling.EMPTY:
        return wording.translate("Filter", "empty")
    return (
        wording.translate("Filter", "filled in")
        if filling is Filling.FILLED
        else wording.translate("Filter", "empty or filled in")
    )


def _whole(number: float) -> float:
    return int(number) if number.is_integer() else number
