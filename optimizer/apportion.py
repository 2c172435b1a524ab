"""Whole persons, exactly the county quota together, nearest to the targets."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from models.domain.apportionment import Method


def apportion(
    targets: Mapping[str, Fraction],
    total: int,
    limits: Mapping[str, tuple[int, int | None]],
    step: int = 1,
    method: Method = Method.NEAREST,
) -> dict[str, int]:
    quotas = {code: int(target) for code, target in targets.items()}
    left = total - sum(quotas.values())
    for code in sorted(targets, key=lambda code: (quotas[code] - targets[code], code))[:left]:
        quotas[code] += 1
    return quotas
