"""What a plan costs and what the state pays of it; amounts are SEK that the officer has entered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.quotas import Route


class CostPart(StrEnum):
    """What may be counted into the cost of a plan."""

    RENT = "rent"  # rents of the homes that newcomers live in
    EMPTY_MONTHS = "empty_months"  # rents of homes that stand empty
    PROJECTS = "projects"  # units of housing projects that the plan takes into use
    HOUSEHOLDS = "households"  # what a household costs in a place
    GRANTS = "grants"  # what the state pays, taken off


COUNTED_COSTS = frozenset(CostPart) - {CostPart.RENT}
"""Where the officer has not said otherwise: households pay the rent of the homes they live in."""


class GrantUnit(StrEnum):
    PERSON = "person"
    HOUSEHOLD = "household"
    PROJECT_UNIT = "project_unit"


@dataclass(frozen=True, slots=True)
class Grant:
    """SEK for each person or household that is placed (by one route, or any), or for each project unit."""

    id: str
    title: str
    unit: GrantUnit
    amount: int
    route: Route | None = None
    basis: str = ""
