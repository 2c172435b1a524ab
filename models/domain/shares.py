"""Whole shares of a whole number."""

from __future__ import annotations

from collections.abc import Mapping


def whole_shares(total: int, weights: Mapping[str, int]) -> dict[str, int]:
    """`total` split in proportion to `weights` (whole, not negative) by largest remainder.

    The shares add up to `total` exactly; equal remainders go to the lower key. Without any weight
    above zero there is nothing to split by and `ValueError` is raised, unless `total` is 0.
    """
    whole = sum(weights.values())
    if total and not whole:
        raise ValueError("no weight is above zero")
    shares = {key: total * weight // whole if whole else 0 for key, weight in weights.items()}
    left = total - sum(shares.values())
    by_remainder = sorted(weights, key=lambda key: (-(total * weights[key] % whole) if whole else 0, key))
    for key in by_remainder[:left]:
        shares[key] += 1
    return shares
