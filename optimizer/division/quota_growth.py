"""Who loses a person although the county quota grows: the largest remainder's known paradox."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from models.domain.apportionment import Formula, QuotaBasis
from models.errors import UserProblem
from optimizer.division.divide import divide


class Loser(NamedTuple):
    code: str
    before: int
    after: int


def losers_when_growing(basis: QuotaBasis, formula: Formula, growth: int = 1) -> tuple[Loser, ...]:
    """By municipality code. Nobody where caps leave no room for the larger quota.

    With `Method.DIVISOR` nobody can lose, unless caps or limits that are no whole steps are full.
    """
    before = divide(basis, formula).quotas
    try:
        after = divide(replace(basis, county_quota=basis.county_quota + growth), formula).quotas
    except UserProblem:
        return ()
    return tuple(
        Loser(code, quota, after[code]) for code, quota in sorted(before.items()) if after[code] < quota
    )
