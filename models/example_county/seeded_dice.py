"""Dice for made-up data: a seed, names and a hash, nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dice:
    """Numbers that look like chance and are the same on every machine and with every Python."""

    seed: int

    def draw(self, *names: object) -> float:
        """At least 0 and below 1, the same for the same names."""
        text = "|".join(str(part) for part in (self.seed, *names))
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6], "big") / 2**48

    def choose[T](self, weighted: Sequence[tuple[T, int]], *names: object) -> T:
        point = self.draw(*names) * sum(weight for _, weight in weighted)
        for value, weight in weighted:
            point -= weight
            if point < 0:
                return value
        return weighted[-1][0]
