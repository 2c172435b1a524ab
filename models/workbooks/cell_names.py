"""From the cell's name in Excel to where it stands."""

from __future__ import annotations

import re

_NAME = re.compile(r"([A-Z]+)([1-9][0-9]*)")


def cell_position(name: str) -> tuple[int, int]:
    """Row and column, 0-based, of `D14`; `ValueError` for what names no cell."""
    match = _NAME.fullmatch(name)
    if match is None:
        raise ValueError(name)
    column = 0
    for letter in match[1]:
        column = 26 * column + ord(letter) - 64
    return int(match[2]) - 1, column - 1
