"""Everything one optimisation may see, frozen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.domain.canonical import canonical_json
from models.domain.costs import COUNTED_COSTS, CostPart, Grant
from models.domain.geography import Municipality, Place, RuralDefinition
from models.domain.homes import LARGEST_ROOMS, HomeStock, HousingProject
from models.domain.households import CrowdingNorm, HouseholdGroup, HouseholdType, Link
from models.domain.months import Month, plan_months
from models.domain.placement import Placement, ProjectStart
from models.domain.quotas import MunicipalQuota, QuotaStatus
from models.domain.services import ServicePoint
from models.domain.suitability import EQUAL_WEIGHTS, SuitabilityFactor


class LockKind(StrEnum):
    EXACTLY = "exactly"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"


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
class Pace:
    """At most so many persons and households move into the municipality in a month; None is no limit."""

    municipality_code: str
    persons: int | None = None
    households: int | None = None


@dataclass(frozen=True, slots=True)
class PlanningSnapshot:
    """The planning basis of one year and quota version.

    `groups` holds the households entered one by one; the rest of each quota is turned into groups
    from `household_types` and `month_weights` (twelve, January first) by `optimizer.demand`.
    `rural_permille` is the share of newly housed persons to live rurally, by municipality code;
    municipalities that are left out follow where their inhabitants live today. `quota_status` is what
    the quotas rest on, None where they differ.

    At most `newcomers_permille` of a place's inhabitants, and `landlord_permille` of a landlord's homes, go
    to newcomers; None is no limit. `budget` is SEK for undecided projects together. `previous` is an earlier
    plan that later ones keep to where they can. `starts` are the undecided projects that a plan takes into
    use: none in a planning basis, added by `with_starts` to judge a plan.
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
    links: tuple[Link, ...] = ()
    paces: tuple[Pace, ...] = ()
    newcomers_permille: int | None = None
    landlord_permille: int | None = None
    budget: int | None = None
    grants: tuple[Grant, ...] = ()
    cost_parts: frozenset[CostPart] = COUNTED_COSTS
    suitability_weights: Mapping[SuitabilityFactor, int] = field(default_factory=lambda: dict(EQUAL_WEIGHTS))
    previous: tuple[Placement, ...] = ()
    starts: tuple[ProjectStart, ...] = ()

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
        """Stock, and the homes of projects that are decided or taken into use by the plan."""
        projects = {project.id: project for project in self.projects}
        return (
            *self.homes,
            *(project.as_homes() for project in self.projects if project.decided),
            *(projects[start.project_id].started(start.month, start.units) for start in self.starts),
        )

    def with_starts(self, starts: Iterable[ProjectStart]) -> PlanningSnapshot:
        """The basis a plan is judged by: with the homes of the projects that it takes into use."""
        return replace(self, starts=tuple(sorted(starts)))

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
            links=tuple(sorted(self.links, key=lambda part: part.id)),
            paces=tuple(sorted(self.paces, key=lambda part: part.municipality_code)),
            grants=tuple(sorted(self.grants, key=lambda part: part.id)),
            previous=tuple(sorted(self.previous)),
            starts=tuple(sorted(self.starts)),
        )

    def fingerprint(self) -> str:
        """SHA-256 over the canonical form: equal for equal content, whatever the order of the parts."""
        return hashlib.sha256(canonical_json(self.in_order()).encode()).hexdigest()
