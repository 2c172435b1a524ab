"""The demand of a year at another inflow, in whole households.

What is already known stays: households entered one by one, and persons already received. The rest of the
quotas grows or shrinks with the inflow. A quota is never made smaller than it is, for a municipality may
receive that many whatever comes; where more come, the quotas are taken to follow.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from models.domain.inflows import Inflow
from models.domain.months import Month
from models.domain.quotas import MunicipalQuota, Route
from models.domain.snapshot import PlanningSnapshot
from optimizer.demand import with_demand

_MONTHS = 12


def at_inflow(basis: PlanningSnapshot, inflow: Inflow) -> PlanningSnapshot:
    """The basis, whose groups are those entered, with the demand of an inflow.

    `UserProblem` as for `with_demand`.
    """
    weights = _month_weights(basis)
    later = _doubled(basis.year, weights, inflow.doubled_from)
    scaled = _scaled(basis.in_order().quotas, inflow.permille * sum(later), 1000 * sum(weights))
    with_groups = with_demand(replace(basis, quotas=scaled, month_weights=later))
    expected = {quota.municipality_code: quota for quota in basis.quotas}
    return replace(
        with_groups,
        quotas=tuple(_at_least(quota, expected[quota.municipality_code]) for quota in scaled),
        month_weights=basis.month_weights,
    )


def _month_weights(basis: PlanningSnapshot) -> tuple[int, ...]:
    return basis.month_weights if any(basis.month_weights) else (1,) * _MONTHS


def _doubled(year: int, weights: Sequence[int], doubled_from: Month | None) -> tuple[int, ...]:
    if doubled_from is None:
        return tuple(weights)
    return tuple(
        weight * (2 if Month(year, number) >= doubled_from else 1)
        for number, weight in enumerate(weights, start=1)
    )


def _scaled(quotas: Sequence[MunicipalQuota], times: int, parts: int) -> tuple[MunicipalQuota, ...]:
    """Whole persons: what rounding leaves over in one municipality is made up for in the county's next."""
    carried: dict[tuple[str, Route], int] = defaultdict(int)
    found = []
    for quota in quotas:
        routes: dict[Route, int] = {}
        for route in Route:
            key = quota.municipality_code[:2], route
            target = quota.routes.get(route, 0) * times + carried[key]
            routes[route] = max((2 * target + parts) // (2 * parts), 0)
            carried[key] = target - parts * routes[route]
        found.append(replace(quota, routes=routes, persons=sum(routes.values())))
    return tuple(found)


def _at_least(quota: MunicipalQuota, expected: MunicipalQuota) -> MunicipalQuota:
    routes = {route: max(quota.routes[route], expected.routes.get(route, 0)) for route in Route}
    return replace(quota, routes=routes, persons=sum(routes.values()))
