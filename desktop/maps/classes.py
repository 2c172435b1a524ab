"""How the classes of a map are drawn: few, safe for colour-blind eyes, never told by colour alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from models.documents.class_scale import MOST_CLASSES, Classing, class_scale, difference_scale

CLASS_COLOURS = ("#dcebf7", "#a8cbe8", "#6ba3d0", "#3a78b0", "#174a7c")
"""Lightness falls evenly, so the order is seen in grey and by every kind of colour vision."""
MORE_COLOURS = ("#c6dcef", "#6ba3d0", "#215f98")
FEWER_COLOURS = ("#fbdcb4", "#ee9d49", "#ad5605")
"""Blue and orange are told apart by every kind of colour vision; fewer is also ruled with lines."""
NOTHING_COLOUR = "#f4f1ea"
UNKNOWN_COLOUR = "#ffffff"


class Fill(Enum):
    """What lies over the colour."""

    PLAIN = "plain"
    NOTHING = "nothing"  # zero in a map of numbers
    FEWER = "fewer"
    UNKNOWN = "unknown"


class Scale(Enum):
    NUMBERS = "numbers"  # from zero upwards
    DIFFERENCES = "differences"  # on both sides of zero


@dataclass(frozen=True, slots=True)
class MapClass:
    """Whole numbers from `low` to `high`, both included; the class of what is not known has neither.

    `step` counts from 1 outwards from zero: each step has a texture of its own beside its colour.
    """

    low: int | None
    high: int | None
    colour: str
    fill: Fill
    step: int = 0

    def holds(self, value: int | None) -> bool:
        if value is None or self.low is None or self.high is None:
            return value is self.low
        return self.low <= value <= self.high


_UNKNOWN = MapClass(None, None, UNKNOWN_COLOUR, Fill.UNKNOWN)


def classes_for(
    values: Iterable[int | None],
    scale: Scale = Scale.NUMBERS,
    classing: Classing = Classing.EVEN,
    most: int = MOST_CLASSES,
) -> tuple[MapClass, ...]:
    """The classes that paper has too, and one for what is not known where something is not."""
    every = tuple(values)
    known = [value for value in every if value is not None]
    classes = _numbers(known, classing, most) if scale is Scale.NUMBERS else _differences(known)
    return (*classes, _UNKNOWN) if len(known) < len(every) else classes


def class_of(value: int | None, classes: tuple[MapClass, ...]) -> MapClass:
    return next(entry for entry in classes if entry.holds(value))


def _numbers(values: list[int], classing: Classing, most: int) -> tuple[MapClass, ...]:
    nothing, *rest = class_scale(values, classing, most)
    shades = _spread(CLASS_COLOURS, len(rest))
    return (
        MapClass(nothing.low, nothing.high, NOTHING_COLOUR, Fill.NOTHING),
        *(
            MapClass(part.low, part.high, shade, Fill.PLAIN, part.number)
            for part, shade in zip(rest, shades, strict=True)
        ),
    )


def _differences(values: list[int]) -> tuple[MapClass, ...]:
    classes = []
    for part in difference_scale(values):
        if part.number < 0:
            colour, fill = FEWER_COLOURS[-part.number - 1], Fill.FEWER
        elif part.number > 0:
            colour, fill = MORE_COLOURS[part.number - 1], Fill.PLAIN
        else:
            colour, fill = NOTHING_COLOUR, Fill.PLAIN
        classes.append(MapClass(part.low, part.high, colour, fill, abs(part.number)))
    return tuple(classes)


def _spread(colours: tuple[str, ...], count: int) -> tuple[str, ...]:
    last = len(colours) - 1
    if count == 1:
        return (colours[last // 2],)
    return tuple(colours[index * last // (count - 1)] for index in range(count))
