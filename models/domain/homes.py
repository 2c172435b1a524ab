"""Homes that can be let to newcomers, and projects that become homes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.months import Month

LARGEST_ROOMS = 8
"""Dwellings with more rooms are counted as this many."""


class Tenure(StrEnum):
    """How the municipality has the use of the home."""

    MUNICIPAL_COMPANY = "municipal_company"
    PRIVATE_RENTAL = "private_rental"
    SUBLET = "sublet"
    MODULAR = "modular"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class HomeStock:
    """`count` alike homes in a place, each for one household, let from `first` until `last` (inclusive)."""

    id: str
    place_code: str
    rooms: int
    count: int
    first: Month
    last: Month | None = None
    step_free: bool = False

    def available(self, month: Month) -> bool:
        return self.first <= month and (self.last is None or month <= self.last)


@dataclass(frozen=True, slots=True)
class HousingProject:
    """Homes that are planned; they count in a plan only once `decided`."""

    id: str
    place_code: str
    name: str
    rooms: int
    units: int
    ready: Month
    decided: bool
    lease_months: int | None = None
    detail_plan_adopted: bool = False
    step_free: bool = False

    def as_homes(self) -> HomeStock:
        """The homes the project gives when it is ready, until its lease ends."""
        last = None if self.lease_months is None else self.ready + (self.lease_months - 1)
        return HomeStock(self.id, self.place_code, self.rooms, self.units, self.ready, last, self.step_free)
