"""The unlocked municipalities of a division in whole steps, and what is left over of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

type Box = tuple[int, int]
"""The fewest and the most steps; empty where the first is above the second."""


@dataclass(frozen=True, slots=True)
class Free:
    """A municipality without a lock, by position in code order. `target` is in units of persons / `unit`
    of the whole division; `least` and `most` are persons.
    """

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
    def steps(self) -> int:
        return self.persons // self.step

    def box(self, place: Free, besides: int, off: int | None = None) -> Box:
        """In steps, `besides` persons apart; `off` is how far from the target it may be, in units."""
        fewest = -((besides - place.least) // self.step)
        most = (place.most - besides) // self.step
        if off is None:
            return fewest, most
        whole = self.step * self.unit
        apart = place.target - besides * self.unit
        return max(fewest, -((off - apart) // whole)), min(most, (apart + off) // whole)

    def boxes(self, off: int | None = None) -> list[Box]:
        return [self.box(place, 0, off) for place in self.free]

    def takers(self, boxes: Sequence[Box], off: int | None = None) -> dict[int, Box]:
        """Who can take what is left over so that all boxes can be kept, with the box it then has."""
        odd = [position for position, (low, high) in enumerate(boxes) if low > high]
        if len(odd) > 1:
            return {}
        fewest, most = (sum(ends) for ends in zip(*boxes, strict=True)) if boxes else (0, 0)
        found = {}
        for position in odd or range(len(boxes)):
            low, high = self.box(self.free[position], self.left_over, off)
            from_low, from_high = boxes[position]
            if low <= high and fewest - from_low + low <= self.steps <= most - from_high + high:
                found[position] = (low, high)
        return found

    def can_be_kept(self, boxes: Sequence[Box], off: int | None = None) -> bool:
        if self.left_over:
            return bool(self.takers(boxes, off))
        return all(low <= high for low, high in boxes) and sum(low for low, _ in boxes) <= self.steps <= sum(
            high for _, high in boxes
        )

    def reach(self) -> Box:
        """The fewest and the most persons that steps and limits allow, with as many left over."""
        boxes = self.boxes()
        fewest, most = (sum(ends) for ends in zip(*boxes, strict=True)) if boxes else (0, 0)
        if self.left_over:
            moved = [
                (low - from_low, high - from_high)
                for place, (from_low, from_high) in zip(self.free, boxes, strict=True)
                for low, high in [self.box(place, self.left_over)]
                if low <= high
            ]
            fewest += min((low for low, _ in moved), default=0)
            most += max((high for _, high in moved), default=0)
        return fewest * self.step + self.left_over, most * self.step + self.left_over
