"""The unlocked municipalities of a division in whole steps, and what is left over of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

type Box = tuple[int, int]
"""The fewest and the most steps; empty where the first is above the second."""


@dataclass(frozen=True, slots=True)
class Free:
    """A municipality without a lock; `target` in persons / `Division.unit`, its limits in persons."""

    target: int
    least: int
    most: int


@dataclass(frozen=True)
class Division:
    """`persons` to be divided between `free`, in steps; one person is `unit`."""

    persons: int
    step: int
    unit: int
    free: Sequence[Free]

    @cached_property
    def left_over(self) -> int:
        """Persons that are no whole step; one municipality takes them besides its steps."""
        return self.persons % self.step

    @cached_property
    def whole(self) -> int:
        """One step in units."""
        return self.step * self.unit

    @cached_property
    def steps(self) -> int:
        return self.persons // self.step

    def box(self, place: Free, besides: int, off: int | None = None) -> Box:
        """In steps, `besides` persons apart; `off` is how far from the target it may be, in units."""
        fewest = -((besides - place.least) // self.step)
        most = (place.most - besides) // self.step
        if off is None:
            return fewest, most
        apart = place.target - besides * self.unit
        low, high = -((off - apart) // self.whole), (apart + off) // self.whole
        return max(fewest, low), min(most, high)

    def boxes(self, off: int | None = None) -> list[Box]:
        return [self.box(place, 0, off) for place in self.free]

    def takers(self, boxes: Sequence[Box], off: int | None = None) -> dict[int, Box]:
        """Who can take what is left over so that all boxes can be kept, with the box it then has."""
        fewest, most = _together(boxes)
        return {
            position: (low, high)
            for position, (low, high) in self._without_whole_steps(boxes, off).items()
            if fewest - boxes[position][0] + low <= self.steps <= most - boxes[position][1] + high
        }

    def can_be_kept(self, boxes: Sequence[Box], off: int | None = None) -> bool:
        if self.left_over:
            return bool(self.takers(boxes, off))
        fewest, most = _together(boxes)
        return all(low <= high for low, high in boxes) and fewest <= self.steps <= most

    def reach(self) -> Box:
        """The fewest and the most persons that steps and limits allow, with as many left over."""
        boxes = self.boxes()
        fewest, most = _together(boxes)
        if self.left_over:
            moved = [
                (low - boxes[position][0], high - boxes[position][1])
                for position, (low, high) in self._without_whole_steps(boxes, None).items()
            ]
            fewest += min((low for low, _ in moved), default=0)
            most += max((high for _, high in moved), default=0)
        return fewest * self.step + self.left_over, most * self.step + self.left_over

    def _without_whole_steps(self, boxes: Sequence[Box], off: int | None) -> dict[int, Box]:
        """The box of each with what is left over besides: only of the one where no whole step lies
        within its own, if there is such a one.
        """
        odd = [position for position, (low, high) in enumerate(boxes) if low > high]
        if len(odd) > 1:
            return {}
        besides = {
            position: self.box(self.free[position], self.left_over, off)
            for position in odd or range(len(boxes))
        }
        return {position: (low, high) for position, (low, high) in besides.items() if low <= high}


def _together(boxes: Sequence[Box]) -> Box:
    return sum(low for low, _ in boxes), sum(high for _, high in boxes)
