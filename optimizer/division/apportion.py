"""Whole persons, exactly the total together, within limits, nearest to the targets.

`Method.NEAREST`: the largest deviation from a target is as small as can be, then the sum of all
deviations. Where the largest remainder (equal ones: the lower code) keeps all limits and steps it is
that division, so it is the answer. `Method.DIVISOR`: see `optimizer.division.divisor`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from models.domain.apportionment import Method
from models.errors import UserProblem
from optimizer.division.divisor import by_divisor
from optimizer.division.nearest import nearest
from optimizer.division.quota_steps import Division, Free

type Limit = tuple[int, int | None]
"""The least and the most of one municipality; None is no limit. Locked where they are equal."""


def apportion(
    targets: Mapping[str, Fraction],
    total: int,
    limits: Mapping[str, Limit],
    step: int = 1,
    method: Method = Method.NEAREST,
) -> dict[str, int]:
    """Quotas by code. All are whole steps, but for locks and one municipality that takes what is left.

    `UserProblem` STEP_LEAST_ABOVE or STEP_MOST_BELOW when limits and steps leave no division;
    `quota_limits` explains better what limits alone make impossible.
    """
    codes = sorted(targets)
    unit = math.lcm(*(target.denominator for target in targets.values()))
    wanted = [targets[code].numerator * (unit // targets[code].denominator) for code in codes]
    quotas = whole_quotas(wanted, unit, total, [limits[code] for code in codes], step, method)
    return dict(zip(codes, quotas, strict=True))


def whole_quotas(
    targets: Sequence[int], unit: int, total: int, limits: Sequence[Limit], step: int, method: Method
) -> list[int]:
    """As `apportion`, in the order of the codes, with targets in whole numbers of persons / `unit`."""
    if method is Method.NEAREST and sum(targets) == total * unit:
        plain = largest_remainder(targets, unit, total)
        if _keeps(plain, limits, step):
            return plain
    quotas = [least for least, _ in limits]
    locked = [place for place, (least, most) in enumerate(limits) if least == most]
    free = [place for place, (least, most) in enumerate(limits) if least != most]
    persons = total - sum(quotas[place] for place in locked)
    no_limit = total + step
    division = Division(
        persons,
        step,
        unit,
        [
            Free(targets[place], least, no_limit if most is None else most)
            for place in free
            for least, most in [limits[place]]
        ],
    )
    if not division.can_be_kept(division.boxes()):
        raise _step_not_kept(division)
    if method is Method.DIVISOR:
        found = by_divisor(division)
    else:
        off = max((abs(quotas[place] * unit - targets[place]) for place in locked), default=0)
        found = nearest(division, off)
    for place, quota in zip(free, found, strict=True):
        quotas[place] = quota
    return quotas


def largest_remainder(targets: Sequence[int], unit: int, total: int) -> list[int]:
    """Targets that add up to `total`, rounded down; what is missing to the largest remainders."""
    quotas = [target // unit for target in targets]
    by_remainder = sorted(range(len(targets)), key=lambda place: -(targets[place] % unit))
    for place in by_remainder[: total - sum(quotas)]:
        quotas[place] += 1
    return quotas


def _keeps(quotas: Sequence[int], limits: Sequence[Limit], step: int) -> bool:
    unlocked, no_step = 0, 0
    for quota, (least, most) in zip(quotas, limits, strict=True):
        if quota < least or (most is not None and quota > most):
            return False
        if least != most:
            unlocked += quota
            no_step += quota % step > 0
    return no_step == (unlocked % step > 0)


def _step_not_kept(division: Division) -> UserProblem:
    least, most = division.reach()
    asked = {"step": division.step, "persons": division.persons}
    if least > division.persons:
        return UserProblem("STEP_LEAST_ABOVE", least=least, **asked)
    return UserProblem("STEP_MOST_BELOW", most=most, **asked)
