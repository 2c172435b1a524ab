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
    monthly_rent: int | None = None  # SEK a home
    landlord: str = ""
    landlord_homes: int | None = None  # all homes the landlord has in the place or building

    def available(self, month: Month) -> bool:
        return self.first <= month and (self.last is None or month <= self.last)


@dataclass(frozen=True, slots=True)
class HousingProject:
    """`units` alike buildings or modules of `homes_per_unit` homes each, in use from `ready` at the earliest.

    A decided project gives all its homes in `ready`. Of an undecided one the plan may take whole units into
    use, in `ready` or later; a lease counts from then. `reuses` names the project whose units move here when
    their lease there is over. `unit_cost` is SEK once for a unit, `monthly_rent` SEK a home and month.
    """

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
    homes_per_unit: int = 1
    unit_cost: int | None = None
    monthly_rent: int | None = None
    reuses: str | None = None
    same_decision_as: str | None = None

    def as_homes(self) -> HomeStock:
        """The homes the decided project gives when it is ready, until its lease ends."""
        return self.started(self.ready, self.units)

    def started(self, month: Month, units: int) -> HomeStock:
        """The homes of `units` taken into use in a month, until their lease ends."""
        last = None if self.lease_months is None else month + (self.lease_months - 1)
        homes = units * self.homes_per_unit
        return HomeStock(
            self.id, self.place_code, self.rooms, homes, month, last, self.step_free, self.monthly_rent
        )
