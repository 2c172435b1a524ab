"""Agreements that move part of a quota from one municipality to another, as signed pairs.

Nobody may end below zero or below what it has received, and a county's quotas never below the county
quota. Decided quotas stay as decided: an agreement changes what is to be received, not the decision.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

COUNTY_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Transfer:
    """`agreed` is the ISO date from when it counts."""

    from_code: str
    to_code: str
    persons: int
    agreed: str


@dataclass(frozen=True, slots=True)
class Quotas:
    """What agreements are held against, in persons; a code that is not here is not known."""

    municipal: Mapping[str, int]
    received: Mapping[str, int]
    county: Mapping[str, int]


class Limit(StrEnum):
    ZERO = "zero"
    RECEIVED = "received"
    COUNTY_QUOTA = "county_quota"


@dataclass(frozen=True, slots=True)
class Breach:
    """`code` is a municipality's, or a county's for the county quota; it would be left with `left`."""

    limit: Limit
    code: str
    left: int
    least: int


def redistributed(transfers: Sequence[Transfer], on: str | None = None) -> dict[str, int]:
    """What each municipality takes over minus what it gives away, in persons, on an ISO date or in all."""
    net: defaultdict[str, int] = defaultdict(int)
    for transfer in transfers:
        if on is None or transfer.agreed <= on:
            net[transfer.from_code] -= transfer.persons
            net[transfer.to_code] += transfer.persons
    return dict(net)


def breach(quotas: Quotas, transfers: Sequence[Transfer], losing: frozenset[str]) -> Breach | None:
    """The first limit that the agreements break for one of the `losing` municipalities or its county.

    Held on every day that an agreement begins, so that nobody lends what it does not have yet.
    """
    for day in sorted({transfer.agreed for transfer in transfers}):
        net = redistributed(transfers, day)
        for code in sorted(losing):
            left = quotas.municipal.get(code, 0) + net.get(code, 0)
            if code in quotas.municipal and left < 0:
                return Breach(Limit.ZERO, code, left, 0)
        for county in sorted({code[:COUNTY_DIGITS] for code in losing} & quotas.county.keys()):
            left = sum(
                persons + net.get(code, 0)
                for code, persons in quotas.municipal.items()
                if code[:COUNTY_DIGITS] == county
            )
            if left < quotas.county[county] and _gives_across(transfers, county, day):
                return Breach(Limit.COUNTY_QUOTA, county, left, quotas.county[county])
    net = redistributed(transfers)
    for code in sorted(losing & quotas.municipal.keys()):
        left, least = quotas.municipal[code] + net.get(code, 0), quotas.received.get(code, 0)
        if left < least:
            return Breach(Limit.RECEIVED, code, left, least)
    return None


def _gives_across(transfers: Sequence[Transfer], county: str, on: str) -> bool:
    """Whether persons leave the county: what stays inside cannot change its sum."""
    return any(
        transfer.from_code[:COUNTY_DIGITS] == county != transfer.to_code[:COUNTY_DIGITS]
        for transfer in transfers
        if transfer.agreed <= on
    )
