"""A small exact integer program: whole households whose persons add up exactly, nearest to a mix."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_IMPOSSIBLE = np.iinfo(np.int64).max // 4


def whole_households(
    persons: int, sizes: Sequence[int], targets: Sequence[int], unit: int
) -> list[int] | None:
    """Whole numbers n with ``sum(n * sizes) == persons`` and least ``sum(abs(unit * n - targets))``.

    `targets` are households times `unit`, so that fractions stay whole; they may be below zero. None
    when no combination of the sizes adds up. Dynamic programming over the types: the cost of the best
    way to make every number of persons up to `persons` from the types so far.
    """
    best = np.full(persons + 1, _IMPOSSIBLE, dtype=np.int64)
    best[0] = 0
    choices: list[np.ndarray[tuple[int], np.dtype[np.int32]]] = []
    for size, target in zip(sizes, targets, strict=True):
        cost = np.full(persons + 1, _IMPOSSIBLE, dtype=np.int64)
        choice = np.zeros(persons + 1, dtype=np.int32)
        for count in range(persons // size + 1):
            used = count * size
            with_these = best[: persons + 1 - used] + abs(unit * count - target)
            better = with_these < cost[used:]
            cost[used:][better] = with_these[better]
            choice[used:][better] = count
        best = np.minimum(cost, _IMPOSSIBLE)
        choices.append(choice)
    if best[persons] >= _IMPOSSIBLE:
        return None
    counts: list[int] = []
    for size, choice in zip(reversed(sizes), reversed(choices), strict=True):
        counts.append(int(choice[persons]))
        persons -= counts[-1] * size
    return counts[::-1]
