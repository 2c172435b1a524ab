"""Made-up criteria for the example, where no source that may be shipped gives the numbers."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from models.example_county.seeded_dice import Dice

LOWEST_UNEMPLOYMENT, UNEMPLOYMENT_SPREAD = 45, 60
"""Tenths of a per cent."""

FEWEST_SEEKERS, SEEKERS_SPREAD = 1, 5
"""Asylum seekers for a thousand inhabitants."""


def invented_unemployment(codes: Mapping[str, int], seed: int) -> dict[str, Fraction | None]:
    """Per cent of the labour force, by municipality code."""
    dice = Dice(seed)
    return {
        code: Fraction(LOWEST_UNEMPLOYMENT + int(dice.draw(code, "unemployment") * UNEMPLOYMENT_SPREAD), 10)
        for code in codes
    }


def invented_asylum_seekers(inhabitants: Mapping[str, int], seed: int) -> dict[str, Fraction | None]:
    """Whole persons, by municipality code."""
    dice = Dice(seed)
    return {
        code: Fraction(round(count * (FEWEST_SEEKERS + dice.draw(code, "seekers") * SEEKERS_SPREAD) / 1000))
        for code, count in inhabitants.items()
    }
