"""Calendar months, the time unit of every plan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_WRITTEN = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One calendar month; months subtract to whole months and print as ``2026-03``."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not 1 <= self.number <= 12:
            raise ValueError(f"no such month: {self.year}-{self.number}")

    @classmethod
    def parse(cls, text: str) -> Month:
        """The month written as ``YYYY-MM``; `ValueError` for anything else."""
        return _parsed(text)

    def __add__(self, months: int) -> Month:
        count = self.year * 12 + self.number - 1 + months
        return Month(count // 12, count % 12 + 1)

    def __sub__(self, other: Month) -> int:
        return (self.year - other.year) * 12 + self.number - other.number

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"


@lru_cache(maxsize=1024)  # a planning file says the same few months many thousand times
def _parsed(text: str) -> Month:
    match = _WRITTEN.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not a month: {text!r}")
    return Month(int(match[1]), int(match[2]))


RECEPTION_MONTHS = 2
"""Reception at the latest two calendar months after the assignment (förordning 2016:39, 10 §)."""

PLAN_MONTHS = 12 + RECEPTION_MONTHS
"""Assignments January-December, reception until the end of February next year."""


@lru_cache(maxsize=64)
def plan_months(year: int) -> tuple[Month, ...]:
    """The fourteen months of the plan for `year`: January until February of the next year."""
    return tuple(Month(year, 1) + offset for offset in range(PLAN_MONTHS))
