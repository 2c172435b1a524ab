"""Sorting as in a Swedish register: å, ä, ö last, numbers inside text by value, nothing last of all."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate, compress, pairwise
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt

from models.domain.months import Month

_NUMBERS = {int, float, bool}
_DIGITS = re.compile(r"\d+")
_LONGEST_NUMBER = 20
_HARDLY_TWICE = 0.7  # of the values are different
_MANY_TIMES = 0.2  # then numbers for them pay, for they compare fast
_ALPHABET = " -,.()0123456789abcdefghijklmnopqrstuvwxyzåäö"
_SWEDISH = re.compile(r"[ \-,.()0-9a-zåäö]*")
_RANKS = str.maketrans({sign: chr(33 + rank) for rank, sign in enumerate(_ALPHABET)})


def in_swedish_order[T](
    items: Sequence[T], value: Callable[[T], object], *, falling: bool = False
) -> list[T]:
    """The items by value; those without one stand last in both directions."""
    return in_order(items, list(map(value, items)), falling=falling)


def in_order[T](items: Sequence[T], values: Sequence[object], *, falling: bool = False) -> list[T]:
    """As `in_swedish_order`, by values that are known already."""
    unknown: list[T] = []
    kinds = set(map(type, values))
    if type(None) in kinds or (str in kinds and "" in values):
        known = [found is not None and found != "" for found in values]
        unknown = [item for item, is_known in zip(items, known, strict=True) if not is_known]
        items, values = list(compress(items, known)), list(compress(values, known))
        kinds = set(map(type, values))
    following = iter(values if kinds <= _NUMBERS else _keys(values, kinds))
    return sorted(items, key=lambda _item: next(following), reverse=falling) + unknown


def _keys(values: Sequence[Any], kinds: set[type]) -> Sequence[Any]:
    """For each value what compares. A register says the same few names many times: each is looked at once.

    The collator of Qt knows every alphabet, and takes ten times as long as what suffices for Swedish names.
    """
    if kinds == {Month}:
        return [value.year * 12 + value.number for value in values]
    distinct = list(dict.fromkeys(values))
    folded = list(map(str.casefold, distinct)) if kinds == {str} else []
    is_swedish = bool(folded) and _SWEDISH.fullmatch("".join(folded)) is not None
    if is_swedish and len(distinct) > _HARDLY_TWICE * len(values):
        return list(map(swedish_key, map(str.casefold, values)))
    found = map(swedish_key, folded) if is_swedish else map(_key, distinct)
    keys: dict[Any, Any] = dict(zip(distinct, found, strict=True))
    if len(distinct) < _MANY_TIMES * len(values):
        ordered = sorted(distinct, key=keys.__getitem__)
        steps = (keys[before] != keys[after] for before, after in pairwise(ordered))
        keys = dict(zip(ordered, accumulate(steps, initial=0), strict=True))
    return list(map(keys.__getitem__, values))


def swedish_key(folded: str) -> str:
    """Of a case-folded text in the letters of Swedish names: compares as the collator does."""
    if not folded.isalpha():
        folded = _DIGITS.sub(_padded, folded)
    return folded.translate(_RANKS)


def _padded(digits: re.Match[str]) -> str:
    return digits[0].zfill(_LONGEST_NUMBER)


def _key(value: Any) -> tuple[int, Any]:
    if isinstance(value, int | float):
        return 0, value
    if isinstance(value, Month):
        return 0, value.year * 12 + value.number
    return 1, _collator().sortKey(str(value))


@cache
def _collator() -> QCollator:
    collator = QCollator(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator
