"""Counties, municipalities and the localities people live in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

RURAL_BELOW_INHABITANTS = 3000
"""Urban areas with fewer inhabitants count as rural unless the officer says otherwise."""


class LocalityKind(StrEnum):
    """What SCB calls the settlement."""

    URBAN_AREA = "urban_area"  # tätort: built-up, at least 200 inhabitants
    SMALL_LOCALITY = "small_locality"  # småort: 50-199 inhabitants, coded but nameless at SCB
    COUNTRYSIDE = "countryside"  # the rest of a municipality


@dataclass(frozen=True, slots=True)
class County:
    """A county (län); `code` is two digits as text, `01`-`25`."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality (kommun); `code` is four digits as text whose first two are the county."""

    code: str
    name: str
    population: int

    @property
    def county_code(self) -> str:
        return self.code[:2]


@dataclass(frozen=True, slots=True)
class Place:
    """The part of one locality that lies in one municipality: where a household can live.

    `population` is the part's own; `locality_population` is that of the whole locality, which may
    cross municipal and county borders and decides whether the place is rural. `transport`, `work` and
    `associations` say 0-100 how well the place does; None is unknown.
    """

    code: str
    municipality_code: str
    name: str
    kind: LocalityKind
    population: int
    locality_population: int
    is_seat: bool = False
    transport: int | None = None
    work: int | None = None
    associations: int | None = None


@dataclass(frozen=True, slots=True)
class RuralDefinition:
    """Rural is countryside, small localities, and urban areas below a number of inhabitants."""

    below_inhabitants: int = RURAL_BELOW_INHABITANTS

    def is_rural(self, place: Place) -> bool:
        return place.kind is not LocalityKind.URBAN_AREA or place.locality_population < self.below_inhabitants

    def rural_permille(self, places: Iterable[Place]) -> int:
        """The inhabitants who live rurally, per thousand of all; 0 where nobody lives."""
        everyone = rural = 0
        for place in places:
            everyone += place.population
            rural += place.population * self.is_rural(place)
        return (2000 * rural + everyone) // (2 * everyone) if everyone else 0
