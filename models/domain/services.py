"""Services with room for newcomers, and the places each point serves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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
        return sum(composition.of(band) for band in _USERS[self])


_USERS: dict[Service, tuple[AgeBand, ...]] = {
    Service.PRESCHOOL: (AgeBand.PRESCHOOL,),
    Service.SCHOOL: (AgeBand.SCHOOL,),
    Service.UPPER_SECONDARY: (AgeBand.UPPER_SECONDARY,),
    Service.SFI: (AgeBand.ADULT,),
    Service.HEALTH: tuple(AgeBand),
}


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
