"""Whole numbers in a few classes with easy limits, for a map that colour-blind readers can read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST_CLASSES = 5
_STEPS = (1, 2, 3, 4, 5, 6, 8)


@dataclass(frozen=True, slots=True)
class ValueClass:
    """Values from `low` to `high`, both included; class 0 holds only zero."""

    number: int
    low: int
    high: int

    def holds(self, value: int) -> bool:
        return self.low <= value <= self.high


def class_scale(values: Iterable[int]) -> tuple[ValueClass, ...]:
    """Zero by itself, then at most five equally wide classes with easy limits."""
    largest = max(values, default=0)
    width = next(
        step * 10**power
        for power in range(12)
        for step in _STEPS
        if step * 10**power * MOST_CLASSES >= largest
    )
    classes = [ValueClass(0, 0, 0)]
    while classes[-1].high < largest:
        low = classes[-1].high + 1
        classes.append(ValueClass(len(classes), low, low + width - 1))
    return tuple(classes)
