"""Whole numbers in a few classes with easy limits, for maps that colour-blind readers can read.

Screen and paper draw the same classes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST_CLASSES = 5
MOST_EACH_WAY = 3
_STEPS = (1, 2, 3, 4, 5, 6, 8)


@dataclass(frozen=True, slots=True)
class ValueClass:
    """Values from `low` to `high`, both included; class 0 holds only zero, those below it are negative."""

    number: int
    low: int
    high: int

    def holds(self, value: int) -> bool:
        return self.low <= value <= self.high


def class_scale(values: Iterable[int]) -> tuple[ValueClass, ...]:
    """Zero by itself, then at most five equally wide classes with easy limits."""
    largest = max(values, default=0)
    return (ValueClass(0, 0, 0), *_upwards(largest, _width(largest, MOST_CLASSES)))


def difference_scale(values: Iterable[int]) -> tuple[ValueClass, ...]:
    """From the most negative: at most three classes each way about zero, all equally wide."""
    known = tuple(values)
    most, least = max(known, default=0), min(known, default=0)
    width = _width(max(most, -least), MOST_EACH_WAY)
    below = [ValueClass(-part.number, -part.high, -part.low) for part in _upwards(-least, width)]
    return (*reversed(below), ValueClass(0, 0, 0), *_upwards(most, width))


def _width(largest: int, classes: int) -> int:
    width: int = next(
        step * 10**power for power in range(12) for step in _STEPS if step * 10**power * classes >= largest
    )
    return width


def _upwards(largest: int, width: int) -> list[ValueClass]:
    classes: list[ValueClass] = []
    while largest > (classes[-1].high if classes else 0):
        low = classes[-1].high + 1 if classes else 1
        classes.append(ValueClass(len(classes) + 1, low, low + width - 1))
    return classes
