"""Numbers month by month as lines: one description that screen, picture file and paper draw alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from models.domain.months import Month

_HALF = 0.5  # of a month, on each side of its middle


class LineLook(Enum):
    """How a line is told from the others without its colour: its strokes and the sign at each month."""

    LIMIT = "limit"  # long strokes, no sign
    FIRST = "first"  # whole, circles
    SECOND = "second"  # dots, squares
    THIRD = "third"  # short strokes, triangles


@dataclass(frozen=True, slots=True)
class MonthLine:
    """A value for each month of the chart; None is not known and leaves the line open."""

    title: str
    values: tuple[int | None, ...]
    look: LineLook


@dataclass(frozen=True, slots=True)
class MonthSpan:
    """From the month at `first` to the one at `last`, both included: what may happen then, in a few words."""

    title: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class MonthChart:
    """`labels` stand under the months; `unit` says what is counted."""

    title: str
    unit: str
    months: tuple[Month, ...]
    labels: tuple[str, ...]
    lines: tuple[MonthLine, ...]
    spans: tuple[MonthSpan, ...] = ()

    @property
    def largest(self) -> int:
        return max((value for line in self.lines for value in line.values if value is not None), default=0)


def ticks(largest: int, most: int = 6) -> tuple[int, ...]:
    """Easy whole numbers from zero to at least `largest`, at most `most` of them."""
    step, power = 1, 1
    while step * (most - 1) < largest:
        step, power = next(
            (easy * scale, scale)
            for scale in (power, power * 10)
            for easy in (1, 2, 5)
            if easy * scale > step
        )
    return tuple(range(0, max(largest, 1) + step, step))


def shown_every(count: int, room: int) -> int:
    """Every which label is shown, where there is room for so many."""
    return max(-(-count // max(room, 1)), 1)


def known(values: Sequence[int | None]) -> list[tuple[int, int]]:
    """Positions with their values, where there is one."""
    return [(position, value) for position, value in enumerate(values) if value is not None]


def steps(values: Sequence[int | None]) -> Iterator[list[tuple[float, int]]]:
    """The corners of the line, run by run of known months: a number holds for its month and says nothing of
    the way to the next, so the line steps between them.
    """
    for _, run in groupby(enumerate(known(values)), key=lambda entry: entry[1][0] - entry[0]):
        yield [(position + side, value) for _, (position, value) in run for side in (-_HALF, _HALF)]
