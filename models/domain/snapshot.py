"""Everything one optimisation may see, frozen."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.domain.canonical import canonical_json
from models.domain.geography import Municipality, Place, RuralDefinition
from models.domain.homes import LARGEST_ROOMS, HomeStock, HousingProject
from models.domain.households import CrowdingNorm, HouseholdGroup, HouseholdType
from models.domain.months import Month, plan_months
from models.domain.quotas import MunicipalQuota, QuotaStatus
from models.domain.services import ServicePoint


class LockKind(StrEnum):
    EXACTLY = "exactly"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Lock:
    """The officer's word on one cell of the plan, in households who need a home.

    `month` None means the whole plan; `group_id` None means every group.
    """

    id: str
    place_code: str
    kind: LockKind
    households: int
    month: Month | None = None
    group_id: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanningSnapshot:
    """The planning basis of one year and quota version.

    `groups` holds the households entered one by one; the rest of each quota is turned into groups
    from `household_types` and `month_weights` (twelve, January first) by `optimizer.demand`.
    `rural_permille` is the share of newly housed persons to live rurally, by municipality code;
    municipalities that are left out follow where their inhabitants live today. `quota_status` is what
    the quotas rest on, None where they differ.
    """

    year: int
    quota_version: str
    rule_set: str
    municipalities: tuple[Municipality, ...]
    places: tuple[Place, ...]
    quotas: tuple[MunicipalQuota, ...]
    groups: tuple[HouseholdGroup, ...] = ()
    household_types: tuple[HouseholdType, ...] = ()
    month_weights: tuple[int, ...] = (1,) * 12
    homes: tuple[HomeStock, ...] = ()
    projects: tuple[HousingProject, ...] = ()
    services: tuple[ServicePoint, ...] = ()
    locks: tuple[Lock, ...] = ()
    rural: RuralDefinition = field(default_factory=RuralDefinition)
    rural_permille: Mapping[str, int] = field(default_factory=dict)
    crowding_norm: CrowdingNorm = CrowdingNorm.NORM_2
    synthetic: bool = False
    quota_status: QuotaStatus | None = None

    @property
    def months(self) -> tuple[Month, ...]:
        return plan_months(self.year)

    @property
    def names(self) -> dict[str, str]:
        """The names of municipalities, places and service points by their codes."""
        names = {part.code: part.name for part in self.municipalities}
        names |= {place.code: place.name for place in self.places}
        return names | {point.id: point.name for point in self.services}

    @property
    def all_homes(self) -> tuple[HomeStock, ...]:
        """Stock and the homes of decided projects."""
        return (*self.homes, *(project.as_homes() for project in self.projects if project.decided))

    def rooms_needed(self, group: HouseholdGroup) -> int:
        """Rooms a household of the group needs; the largest dwellings are counted as `LARGEST_ROOMS`."""
        return min(group.composition.rooms_needed(self.crowding_norm), LARGEST_ROOMS)

    def in_order(self) -> PlanningSnapshot:
        """The same content with every part in the order of its codes, so that order changes no result."""
        return replace(
            self,
            municipalities=tuple(sorted(self.municipalities, key=lambda part: part.code)),
            places=tuple(sorted(self.places, key=lambda part: part.code)),
            quotas=tuple(sorted(self.quotas, key=lambda part: part.municipality_code)),
            groups=tuple(sorted(self.groups, key=lambda part: part.id)),
            household_types=tuple(sorted(self.household_types, key=lambda part: part.code)),
            homes=tuple(sorted(self.homes, key=lambda part: part.id)),
            projects=tuple(sorted(self.projects, key=lambda part: part.id)),
            services=tuple(sorted(self.services, key=lambda part: part.id)),
            locks=tuple(sorted(self.locks, key=lambda part: part.id)),
        )

    def fingerprint(self) -> str:
        """SHA-256 over the canonical form: equal for equal content, whatever the order of the parts."""
        return hashlib.sha256(canonical_json(self.in_order()).encode()).hexdigest()
