"""What is printed where: printer, pages, copies and sides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from models.errors import UserProblem

MOST_COPIES = 99
_RANGE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")


class Sides(Enum):
    ONE = "one"
    LONG_EDGE = "long_edge"
    SHORT_EDGE = "short_edge"


@dataclass(frozen=True, slots=True)
class PrinterOffer:
    """A printer that the system knows; `two_sided` when it can turn the paper."""

    name: str
    two_sided: bool


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """`pages` are positions, from 0. With a `file` the pages become a PDF there instead."""

    printer: str
    pages: tuple[int, ...]
    copies: int = 1
    sides: Sides = Sides.ONE
    file: Path | None = None


def pages_named(text: str, count: int) -> tuple[int, ...]:
    """Positions of `1-3, 5`, in the order they are named; all where nothing is. `UserProblem` otherwise."""
    if not text.strip():
        return tuple(range(count))
    found: list[int] = []
    for part in re.split(r"[,;]", text):
        match = _RANGE.fullmatch(part.strip())
        if match is None:
            raise UserProblem("PAGES_NOT_UNDERSTOOD", text=text, pages=count)
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last <= count:
            raise UserProblem("PAGES_NOT_UNDERSTOOD", text=text, pages=count)
        found += range(first - 1, last)
    return tuple(dict.fromkeys(found))
