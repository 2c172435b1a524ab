"""A county quota divided by trying every division: what the optimiser is held against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product

from optimizer.apportion import Limit

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
    largest target; what goes beyond the two steps around a target, squared, in proportion to the
    target; the lower code gets.
    """
    takers = [
        (-target, position)
        for position, (quota, target, (least, most)) in enumerate(zip(quotas, targets, limits, strict=True))
        if least != most and quota % step
    ]
    without_target, squares = 0, Fraction()
    for quota, target, (least, most) in zip(quotas, targets, limits, strict=True):
        if least == most:
            continue
        besides = quota % step
        steps, wanted = (quota - besides) // step, (target - besides) / step
        beyond = max(0, wanted.__floor__() - steps, steps - wanted.__ceil__())
        if target:
            squares += beyond**2 / target
        else:
            without_target += beyond**2
    return (
        *how_far(quotas, targets),
        takers,
        without_target,
        squares,
        tuple(-quota for quota in quotas),
    )


def by_code(values: Sequence[object]) -> Mapping[str, object]:
    return {f"20{number:02}": value for number, value in enumerate(values, start=1)}
