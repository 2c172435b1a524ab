"""The cost of a plan as sums that can be followed by hand: so many, at so much each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.costs import CostPart

PARTS_OF_SEK = 10_000
"""Fine enough for the cost of one household out of a published cost for many."""


class Counted(StrEnum):
    """What the number of a line counts."""

    HOME_MONTHS = "home_months"
    UNITS = "units"
    HOUSEHOLDS = "households"
    PERSONS = "persons"


@dataclass(frozen=True, slots=True)
class CostLine:
    """`number` times `each`, in ten-thousandths of SEK, below zero where it is taken off.

    `subject` is a place, for grants a grant and for units a project. `parts` are both kinds of rent where
    both are counted: then it does not matter which homes are lived in.
    """

    parts: frozenset[CostPart]
    subject: str
    counted: Counted
    number: int
    each: int

    @property
    def amount(self) -> int:
        return self.number * self.each
