"""Sainte-Laguë's divisor method with limits and steps: a larger county quota takes from nobody."""

from __future__ import annotations

from collections.abc import Sequence

from optimizer.division.in_turn import in_turn, turn
from optimizer.division.quota_steps import Box, Division


def by_divisor(division: Division) -> list[int]:
    """Persons for each free municipality: from the least each must have, step by step to whoever is next.

    What is no whole step goes to the one whose step would be next. Where none has room for a whole step
    more, whoever can keep within its limits takes it, the largest target first.
    """
    boxes = division.boxes()
    if all(low <= high for low, high in boxes) and sum(low for low, _ in boxes) <= division.steps:
        counts = _handed_out(division, boxes)
        quotas = [count * division.step for count in counts]
        if not division.left_over:
            return quotas
        room = [position for position, (_, high) in enumerate(boxes) if counts[position] < high]
        if room:
            following = min(room, key=lambda place: turn(division.free[place].target, counts[place]))
            quotas[following] += division.left_over
            return quotas
    takers = division.takers(boxes)
    taker = max(takers, key=lambda place: (division.free[place].target, -place))
    boxes[taker] = takers[taker]
    quotas = [count * division.step for count in _handed_out(division, boxes)]
    quotas[taker] += division.left_over
    return quotas


def _handed_out(division: Division, boxes: Sequence[Box]) -> list[int]:
    least = [low for low, _ in boxes]
    more = in_turn(
        division.steps - sum(least),
        [place.target for place in division.free],
        least,
        [high - low for low, high in boxes],
    )
    return [low + count for low, count in zip(least, more, strict=True)]
