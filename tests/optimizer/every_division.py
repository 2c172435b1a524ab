"""A county quota divided by trying every division: what the optimiser is held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from optimizer.division.apportion import Limit

type Division = tuple[int, ...]


def every_division(total: int, limits: Sequence[Limit], step: int) -> Iterator[Division]:
    """All quotas that add up and keep their limits, whole steps but for one that takes what is left."""
    ranges = [range(least, (total if most is None else min(most, total)) + 1) for least, most in limits]
    unlocked = [position for position, (least, most) in enumerate(limits) if least != most]
    for quotas in product(*ranges):
        if sum(quotas) != total:
            continue
        rest = sum(quotas[position] for position in unlocked)
        broken = sum(quotas[position] % step != 0 for position in unlocked)
        if broken == (rest % step != 0):
            yield quotas


def how_far(quotas: Sequence[int], targets: Sequence[Fraction]) -> tuple[Fraction, Fraction]:
    """The largest and the total deviation."""
    apart = [abs(quota - target) for quota, target in zip(quotas, targets, strict=True)]
    return max(apart), sum(apart, Fraction())


def in_full(
    quotas: Sequence[int], targets: Sequence[Fraction], limits: Sequence[Limit], step: int
) -> tuple[object, ...]:
    """The whole order, least first: largest, then total deviation; who takes what is left over has the
    largest target; squared deviations over targets, where nobody without a target gets; the lower code.
    """
    takers = [
        (-target, position)
        for position, (quota, target, (least, most)) in enumerate(zip(quotas, targets, limits, strict=True))
        if least != most and quota % step
    ]
    pairs = list(zip(quotas, targets, strict=True))
    return (
        *how_far(quotas, targets),
        takers,
        sum(quota**2 for quota, target in pairs if not target),
        sum(((quota - target) ** 2 / target for quota, target in pairs if target), Fraction()),
        tuple(-quota for quota in quotas),
    )
