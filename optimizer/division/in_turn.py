"""Steps handed out one by one, always to the one whose next step is most due: Sainte-Laguë's order."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from heapq import heapify, heappop, heapreplace


def in_turn(
    steps: int, weights: Sequence[int], ahead: Sequence[int], room: Sequence[int], whole: int = 1
) -> list[int]:
    """How many of `steps` each gets, none more than its `room`, who is so far `ahead` already.

    A step is `whole` of the units that `ahead` is in. The next one is due in the order of
    (2 x what one is ahead + one step) / weight, equal ones by position; a weight of zero is due last.
    So the sum of (ahead squared / weight) is least in the end. The steps have room together.
    """
    if not steps:
        return [0] * len(weights)
    given = _sure(steps, weights, ahead, room, whole)

    def due(position: int) -> tuple[bool, Fraction, int]:
        so_far = ahead[position] + given[position] * whole
        return *turn(weights[position], so_far, whole), position

    queue = [due(position) for position, most in enumerate(room) if given[position] < most]
    heapify(queue)
    for _ in range(steps - sum(given)):
        position = queue[0][2]
        given[position] += 1
        if given[position] < room[position]:
            heapreplace(queue, due(position))
        else:
            heappop(queue)
    return given


def turn(weight: int, ahead: int, whole: int = 1) -> tuple[bool, Fraction]:
    """When the next step is due: lower is earlier."""
    return weight == 0, Fraction(2 * ahead + whole, weight or 1)


def _sure(
    steps: int, weights: Sequence[int], ahead: Sequence[int], room: Sequence[int], whole: int
) -> list[int]:
    """All steps due by one moment that does not hand out too many, found by halving."""
    together = sum(weights)

    def due_by(level: int) -> list[int]:
        """So late that `level` steps would be due if nobody were ahead."""
        due = [
            (2 * whole * level * weight - together * (2 * before - whole)) // (2 * whole * together)
            if weight
            else 0
            for weight, before in zip(weights, ahead, strict=True)
        ]
        return [max(0, min(count, most)) for count, most in zip(due, room, strict=True)]

    reach = sum(most for weight, most in zip(weights, room, strict=True) if weight)
    if steps >= reach:
        return [most if weight else 0 for weight, most in zip(weights, room, strict=True)]
    nobody_yet = (
        together * (2 * before - whole) // (2 * whole * weight)
        for weight, before in zip(weights, ahead, strict=True)
        if weight
    )
    low, high = min(0, *nobody_yet), max(1, steps + sum(ahead) // whole + 1)
    while sum(due_by(high)) <= steps:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if sum(due_by(middle)) <= steps else (low, middle)
    return due_by(low)
