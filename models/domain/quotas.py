"""County quotas (länstal) and municipal quotas (kommuntal), always by year and version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Route(StrEnum):
    """How the people of one part of a quota come to the municipality."""

    ALREADY_HOUSED = "already_housed"  # live there already, need services but no new home
    AGENCY_HOUSING = "agency_housing"  # come from Migrationsverket's housing
    RESETTLEMENT = "resettlement"  # quota refugees


class QuotaStatus(StrEnum):
    """What a municipal quota rests on."""

    DECIDED = "decided"
    CALCULATED = "calculated"  # an example of calculation, not a decision
    ENTERED = "entered"  # imported or typed


@dataclass(frozen=True, slots=True)
class MunicipalQuota:
    """Persons one municipality is to receive in a year, in all and by route.

    `routes` adds up to `persons`; `received` counts down at reception, not at assignment.
    """

    municipality_code: str
    persons: int
    routes: Mapping[Route, int]
    received: int = 0
