"""Whole numbers in a few classes with easy limits, for maps that colour-blind readers can read.

Screen and paper draw the same classes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MOST_CLASSES = 5
MOST_EACH_WAY = 3
_NEARLY_ALL = 5  # all but a fifth
_STEPS = (1, 2, 3, 4, 5, 6, 8)


class Classing(StrEnum):
    """Where the limits between the classes lie."""

    EVEN = "even"  # easy limits, equally wide
    EQUAL_COUNT = "equal_count"  # about as many areas in each


@dataclass(frozen=True, slots=True)
class ValueClass:
    """Values from `low` to `high`, both included; class 0 holds only zero, those below it are negative."""

    number: int
    low: int
    high: int

    def holds(self, value: int) -> bool:
        return self.low <= value <= self.high


def class_scale(
    values: Iterable[int], classing: Classing = Classing.EVEN, most: int = MOST_CLASSES
) -> tuple[ValueClass, ...]:
    """Zero by itself, then at most `most` classes: equally wide with easy limits, or with equally many in.

    Where a single city would leave nearly all others in the lowest of equally wide ones, each is three
    times as wide as the one below it instead.
    """
    known = sorted(value for value in values if value > 0)
    largest = max(known, default=0)
    if classing is Classing.EQUAL_COUNT:
        return (ValueClass(0, 0, 0), *_within(largest, _with_equally_many(known, most)))
    classes = _upwards(largest, _width(largest, most))
    if sum(value <= classes[0].high for value in known) * _NEARLY_ALL > len(known) * (_NEARLY_ALL - 1):
        classes = _within(largest, _limits(largest, most, 3))
    return (ValueClass(0, 0, 0), *classes)


def difference_scale(values: Iterable[int]) -> tuple[ValueClass, ...]:
    """From the most negative: at most three classes each way about zero, the outer ones four times as wide.

    Few municipalities differ much and many a little: with equal widths they would all look alike.
    """
    known = tuple(values)
    most, least = max(known, default=0), min(known, default=0)
    limits = _limits(max(most, -least), MOST_EACH_WAY, 4)
    below = [ValueClass(-part.number, -part.high, -part.low) for part in _within(-least, limits)]
    return (*reversed(below), ValueClass(0, 0, 0), *_within(most, limits))


def _width(largest: int, classes: int) -> int:
    return _easy(-(-largest // classes))


def _easy(number: int) -> int:
    """The first easy number that is not below this one."""
    easy: int = next(step * 10**power for power in range(12) for step in _STEPS if step * 10**power >= number)
    return easy


def _limits(largest: int, classes: int, times: int) -> tuple[int, ...]:
    """The upper limits of classes that are so many times as wide as the one before."""
    outermost = _easy(largest)
    parts = (times**power for power in range(classes))
    return tuple(sorted({_easy(-(-outermost // part)) for part in parts}))


def _within(largest: int, limits: tuple[int, ...]) -> list[ValueClass]:
    """As many of the classes up to `limits` as it takes."""
    lows = (1, *(limit + 1 for limit in limits))
    return [
        ValueClass(number, low, limit)
        for number, (low, limit) in enumerate(zip(lows, limits, strict=False), start=1)
        if low <= largest
    ]


def _with_equally_many(known: list[int], classes: int) -> tuple[int, ...]:
    """The upper limits; equal numbers never part, so there may be fewer classes."""
    ends = (-(-len(known) * part // classes) for part in range(1, classes + 1))
    return tuple(sorted({known[end - 1] for end in ends})) if known else ()


def _upwards(largest: int, width: int) -> list[ValueClass]:
    classes: list[ValueClass] = []
    while largest > (classes[-1].high if classes else 0):
        low = classes[-1].high + 1 if classes else 1
        classes.append(ValueClass(len(classes) + 1, low, low + width - 1))
    return classes
