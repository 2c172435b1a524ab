"""What the share of inhabitants and landlords leaves for newcomers beside a plan."""

from __future__ import annotations

import numpy as np

from models.domain.homes import LARGEST_ROOMS
from models.domain.households import HouseholdGroup
from optimizer.frame import Frame, Whole
from optimizer.rules.concentration_limit import landlord_tables, newcomers_allowed
from optimizer.rules.home_rows import BEYOND, counted_for


class SpreadLeft:
    """Persons by place, kept up as households move in or out; homes that landlords let to others."""

    def __init__(self, frame: Frame) -> None:
        self._persons = {
            place.code: limit
            for place in frame.places
            if (limit := newcomers_allowed(frame.snapshot, place.population)) is not None
        }
        self._let_to_others = {
            place: sum(
                (_over(table, share) for share, table in landlords),
                np.zeros((LARGEST_ROOMS + 1, LARGEST_ROOMS + 1, len(frame.months)), dtype=np.int64),
            )
            for place, landlords in landlord_tables(frame).items()
        }

    def move(self, group: HouseholdGroup, place_code: str, households: int) -> None:
        """Households of the group move in (below zero: out)."""
        if place_code in self._persons:
            self._persons[place_code] -= households * group.composition.persons

    def fits(self, group: HouseholdGroup, place_code: str) -> bool:
        """Whether one more household keeps the place within its share of newcomers."""
        left = self._persons.get(place_code)
        return left is None or left >= group.composition.persons

    def homes_within_shares(self, place: int, homes_free: Whole) -> Whole:
        """Of the free homes of `RoomLeft.homes_free`, those within the landlords' shares."""
        others = self._let_to_others.get(place)
        if others is None:
            return homes_free
        left: Whole = homes_free - others[:, :, -homes_free.shape[-1] :]
        return left


def _over(table: Whole, share: int) -> Whole:
    """Homes above the landlord's share by [j, k, month]; index 0 is j = none, the last k counts no rooms."""
    over: Whole = np.zeros((LARGEST_ROOMS + 1, LARGEST_ROOMS + 1, table.shape[-1]), dtype=np.int64)
    for step_free_rooms in range(LARGEST_ROOMS + 1):
        for any_rooms in range(1, BEYOND + 1):
            smaller = step_free_rooms if 0 < step_free_rooms < any_rooms else None
            counted = counted_for(table, smaller, any_rooms)
            over[step_free_rooms, any_rooms - 1] = np.maximum(counted - share, 0)
    return over
