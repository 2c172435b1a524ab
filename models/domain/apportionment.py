"""From county quota to municipal quotas: what is asked, by which formula, and what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from models.domain.criteria import Criterion

WEIGHT_UNIT = 1_000_000
"""Weights are whole numbers of millionths; only their proportions matter."""


class Method(StrEnum):
    """How targets become whole persons where no limit binds."""

    NEAREST = (
        "nearest"  # least largest, then least total deviation: the largest remainder where nothing binds
    )
    DIVISOR = "divisor"  # Sainte-Laguë: nobody loses a person when the county quota grows


@dataclass(frozen=True, slots=True)
class Bound:
    """What one municipality's quota may be, and why: a lock when `least` equals `most`."""

    least: int = 0
    most: int | None = None
    reason: str = ""

    @property
    def is_lock(self) -> bool:
        return self.least == self.most


@dataclass(frozen=True, slots=True)
class Formula:
    """The officer's choices. Weights by criterion; a bound of a municipality's own goes before the
    general `floor` and `cap`. Quotas are whole `step`s, but for locks and one municipality of the
    county that takes what is left over.
    """

    weights: Mapping[Criterion, int]
    floor: int = 0
    cap: int | None = None
    step: int = 1
    method: Method = Method.NEAREST
    bounds: Mapping[str, Bound] = field(default_factory=dict)

    @property
    def limits(self) -> bool:
        """Whether any municipality may get something else than its rounded target."""
        return bool(self.bounds or self.floor) or self.cap is not None


@dataclass(frozen=True, slots=True)
class MunicipalityBasis:
    """One municipality's values by criterion; a criterion that is absent is not known, never zero."""

    code: str
    name: str
    population: int
    values: Mapping[Criterion, Fraction]


@dataclass(frozen=True, slots=True)
class QuotaBasis:
    """All that a division of one county's quota rests on; `measures` says what the values are of."""

    county_code: str
    county: str
    county_quota: int
    rule_set: str
    measures: Mapping[Criterion, str]
    municipalities: tuple[MunicipalityBasis, ...]


@dataclass(frozen=True, slots=True)
class MunicipalShare:
    """`target` in persons before rounding; `contributions` by criterion add up to it exactly."""

    code: str
    target: Fraction
    quota: int
    contributions: Mapping[Criterion, Fraction]
    bound: Bound | None = None

    @property
    def deviation(self) -> Fraction:
        return self.quota - self.target


@dataclass(frozen=True, slots=True)
class Apportionment:
    """One county's quota divided: targets and quotas both add up to `county_quota`. By municipality code."""

    county_code: str
    county_quota: int
    shares: tuple[MunicipalShare, ...]

    @property
    def quotas(self) -> dict[str, int]:
        return {share.code: share.quota for share in self.shares}

    @property
    def largest_deviation(self) -> Fraction:
        return max((abs(share.deviation) for share in self.shares), default=Fraction())

    @property
    def total_deviation(self) -> Fraction:
        return sum((abs(share.deviation) for share in self.shares), Fraction())
