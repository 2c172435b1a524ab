"""Class limits and colours for maps: few classes, one hue from light to dark, safe for colour-blind eyes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

CLASS_COLOURS = ("#dcebf7", "#a8cbe8", "#6ba3d0", "#3a78b0", "#174a7c")
"""Lightness falls evenly, so the order is seen in grey and by every kind of colour vision."""
NOTHING_COLOUR = "#f4f1ea"


@dataclass(frozen=True, slots=True)
class ValueClass:
    """Whole numbers from `lowest` to `highest`, both included, drawn in one colour."""

    lowest: int
    highest: int
    colour: str

    @property
    def label(self) -> str:
        return str(self.lowest) if self.lowest == self.highest else f"{self.lowest}–{self.highest}"

    @property
    def is_nothing(self) -> bool:
        return self.highest == 0


def classes_for(values: Iterable[int]) -> tuple[ValueClass, ...]:
    """Zero in a class of its own, then at most one for each colour, with about as many values in each."""
    distinct = sorted({value for value in values if value > 0})
    nothing = ValueClass(0, 0, NOTHING_COLOUR)
    if not distinct:
        return (nothing,)
    count = min(len(CLASS_COLOURS), len(distinct))
    starts = [distinct[index * len(distinct) // count] for index in range(count)]
    starts[0] = 1
    ends = [start - 1 for start in starts[1:]] + [distinct[-1]]
    shades = _spread(count)
    return (nothing, *(ValueClass(*limits) for limits in zip(starts, ends, shades, strict=True)))


def class_of(value: int, classes: tuple[ValueClass, ...]) -> ValueClass:
    """The class a value belongs to; the last one for values above all classes."""
    return next((entry for entry in classes if value <= entry.highest), classes[-1])


def _spread(count: int) -> tuple[str, ...]:
    last = len(CLASS_COLOURS) - 1
    if count == 1:
        return (CLASS_COLOURS[last // 2],)
    return tuple(CLASS_COLOURS[index * last // (count - 1)] for index in range(count))
