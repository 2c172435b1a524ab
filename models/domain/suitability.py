"""What makes a place suit a household, and how much each thing weighs."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class SuitabilityFactor(StrEnum):
    SERVICES = "services"  # the services that the household uses are within reach
    TRANSPORT = "transport"
    WORK = "work"
    ASSOCIATIONS = "associations"
    HOME_SIZE = "home_size"  # the smallest home that is large enough is not much too large


EQUAL_WEIGHTS: Mapping[SuitabilityFactor, int] = MappingProxyType(dict.fromkeys(SuitabilityFactor, 1))
"""Where the officer has not said otherwise."""
