"""Services with room for newcomers, and the places each point serves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from models.domain.households import AgeBand, Composition
from models.domain.months import Month


class Service(StrEnum):
    """Services whose places run out; each is used by one or more age bands."""

    PRESCHOOL = "preschool"
    SCHOOL = "school"
    UPPER_SECONDARY = "upper_secondary"
    SFI = "sfi"  # Swedish for immigrants
    HEALTH = "health"

    def used_by(self, composition: Composition) -> int:
        """Places one household uses, in persons."""
        return _USERS[self](composition)


_USERS: dict[Service, Callable[[Composition], int]] = {
    Service.PRESCHOOL: attrgetter(AgeBand.PRESCHOOL),
    Service.SCHOOL: attrgetter(AgeBand.SCHOOL),
    Service.UPPER_SECONDARY: attrgetter(AgeBand.UPPER_SECONDARY),
    Service.SFI: attrgetter(AgeBand.ADULT),
    Service.HEALTH: attrgetter("persons"),
}
"""Asked for tens of thousands of times while a hand moves on the board."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """Free places (persons) from a month on, until the next step."""

    first: Month
    places: int


@dataclass(frozen=True, slots=True)
class ServicePoint:
    """A school, preschool, sfi provider … with its catchment of place codes.

    Within one service a place lies in at most one catchment. `capacity` is sorted by month; before
    its first step there are no free places.
    """

    id: str
    service: Service
    name: str
    municipality_code: str
    catchment: frozenset[str]
    capacity: tuple[Capacity, ...]

    def free_places(self, month: Month) -> int:
        places = 0
        for step in self.capacity:
            if step.first > month:
                break
            places = step.places
        return places
