"""Steps handed out one by one, always to the one whose next step is most due: Sainte-Laguë's order."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from heapq import heapify, heappop, heapreplace

type Turn = tuple[bool, Fraction, int]


def in_turn(steps: int, weights: Sequence[int], had: Sequence[int], room: Sequence[int]) -> list[int]:
    """How many of `steps` each gets, none more than its `room`, who has `had` some before.

    The next step is due in the order of (2 x steps so far + 1) / weight, equal ones by position; a
    weight of zero is due last. The steps have room together.
    """
    due = _sure(steps, weights, had, room)
    given = list(due)
    queue = [
        (*turn(weight, before + count), position)
        for position, (weight, before, count, most) in enumerate(zip(weights, had, given, room, strict=True))
        if count < most
    ]
    heapify(queue)
    for _ in range(steps - sum(given)):
        position = queue[0][2]
        given[position] += 1
        if given[position] < room[position]:
            heapreplace(queue, (*turn(weights[position], had[position] + given[position]), position))
        else:
            heappop(queue)
    return given


def turn(weight: int, steps: int) -> tuple[bool, Fraction]:
    """When the step after `steps` is due: lower is earlier."""
    return weight == 0, Fraction(2 * steps + 1, weight or 1)


def _sure(steps: int, weights: Sequence[int], had: Sequence[int], room: Sequence[int]) -> list[int]:
    """All steps due by the latest whole multiple of 2 / (sum of weights) that does not hand out too many."""
    whole = sum(weights)

    def due_by(level: int) -> list[int]:
        due = [
            (2 * level * weight + whole) // (2 * whole) - before if weight else 0
            for weight, before in zip(weights, had, strict=True)
        ]
        return [0 if count < 0 else min(count, most) for count, most in zip(due, room, strict=True)]

    reach = sum(most for weight, most in zip(weights, room, strict=True) if weight)
    if steps >= reach:
        return [most if weight else 0 for weight, most in zip(weights, room, strict=True)]
    low, high = 0, steps + sum(had) + 1
    while sum(due_by(high)) <= steps:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if sum(due_by(middle)) <= steps else (low, middle)
    return due_by(low)
