"""Households by size and age, never people by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from models.domain.months import RECEPTION_MONTHS, Month
from models.domain.quotas import Route


class AgeBand(StrEnum):
    """Age bands, by the service they need first."""

    INFANT = "age_0"
    PRESCHOOL = "age_1_5"
    SCHOOL = "age_6_15"
    UPPER_SECONDARY = "age_16_18"
    ADULT = "age_19_64"
    SENIOR = "age_65"


class CrowdingNorm(IntEnum):
    """Norm 2: at most two persons a room. Norm 3: one room each, partners share.

    Kitchen and one living room are not counted. A person living alone is not crowded in a single
    room, as in Boverket's later counts; norm 3 read strictly would ask for two.
    """

    NORM_2 = 2
    NORM_3 = 3


class Need(StrEnum):
    """Coded needs that decide which homes or places suit; no diagnosis is ever held."""

    STEP_FREE = "step_free"  # a step-free home
    HEALTH_CENTRE = "health_centre"  # a place within the catchment of a health centre


@dataclass(frozen=True, slots=True)
class Composition:
    """Persons in one household by age band."""

    age_0: int = 0
    age_1_5: int = 0
    age_6_15: int = 0
    age_16_18: int = 0
    age_19_64: int = 0
    age_65: int = 0

    @property
    def persons(self) -> int:
        return (
            self.age_0 + self.age_1_5 + self.age_6_15 + self.age_16_18 + self.age_19_64 + self.age_65
        )  # written out: asked for a hundred thousand times a plan

    def of(self, band: AgeBand) -> int:
        """Persons of one age band."""
        count: int = getattr(self, band)
        return count

    def rooms_needed(self, norm: CrowdingNorm) -> int:
        """Smallest dwelling, in rooms besides the kitchen, in which the household is not crowded."""
        if self.persons <= 1:
            return 1
        if norm is CrowdingNorm.NORM_2:
            return 1 + (self.persons + 1) // 2
        grown_up = self.age_19_64 + self.age_65
        partners_sharing = 1 if grown_up >= 2 else 0
        return 1 + self.persons - partners_sharing


@dataclass(frozen=True, slots=True)
class HouseholdType:
    """One line of the household mix: how often a composition occurs among newcomers."""

    code: str
    composition: Composition
    weight: int


@dataclass(frozen=True, slots=True)
class HouseholdGroup:
    """`count` alike households assigned in the same month; one pseudonymous case is a group of one.

    `municipality_codes` holds the municipality of the quota, several for a free group.
    `lives_in` is the place of an already housed group. Empty `allowed_places` means every place of
    the municipalities; `forbidden_places` is taken away from that. `scores` by place are 0-1 or an expected
    number of the household's persons, `costs` SEK a household. `kind` is the kind of household that fairness
    is reported by; empty follows from the composition.
    """

    id: str
    municipality_codes: tuple[str, ...]
    route: Route
    assigned: Month
    composition: Composition
    count: int
    needs: frozenset[Need] = frozenset()
    lives_in: str | None = None
    allowed_places: frozenset[str] = frozenset()
    forbidden_places: frozenset[str] = frozenset()
    reception_months: int = RECEPTION_MONTHS
    scores: Mapping[str, float] = field(default_factory=dict)
    score_source: str = ""
    costs: Mapping[str, float] = field(default_factory=dict)
    kind: str = ""

    @property
    def persons(self) -> int:
        """Persons in all households of the group."""
        return self.count * self.composition.persons

    @property
    def needs_home(self) -> bool:
        return self.route is not Route.ALREADY_HOUSED

    @property
    def deadline(self) -> Month:
        """The last month in which reception is in time (förordning 2016:39, 10 §)."""
        return self.assigned + self.reception_months


class LinkKind(StrEnum):
    SAME_PLACE = "same_place"
    SAME_MUNICIPALITY = "same_municipality"


@dataclass(frozen=True, slots=True)
class Link:
    """Two households that shall not end up apart: groups of one, or one of them already housed."""

    id: str
    first_group: str
    second_group: str
    kind: LinkKind
