"""Sorting as in a Swedish register: å, ä, ö last, numbers inside text by value, nothing last of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt

from models.domain.months import Month


@cache
def _collator() -> QCollator:
    collator = QCollator(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator


def in_swedish_order[T](
    items: Sequence[T], value: Callable[[T], object], *, falling: bool = False
) -> list[T]:
    """The items by value; those without one stand last in both directions."""
    collator = _collator()

    def key(item: T) -> tuple[int, Any]:
        found = value(item)
        if isinstance(found, bool):
            return 0, int(found)
        if isinstance(found, int | float):
            return 0, found
        if isinstance(found, Month):
            return 0, found.year * 12 + found.number
        return 1, collator.sortKey(str(found))

    known = [item for item in items if value(item) not in (None, "")]
    unknown = [item for item in items if value(item) in (None, "")]
    return sorted(known, key=key, reverse=falling) + unknown
