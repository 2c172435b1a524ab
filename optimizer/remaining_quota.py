"""What is left to receive of a municipal quota."""

from __future__ import annotations

from models.domain.quotas import MunicipalQuota, Route


def remaining_quota(quota: MunicipalQuota) -> dict[Route, int]:
    """Persons left by route after those already received.

    Receptions are reckoned to the already housed first, then to agency housing, then to resettlement:
    the already housed are assigned before all others, to the municipality where they live.
    """
    received = quota.received
    left: dict[Route, int] = {}
    for route in Route:
        persons = quota.routes.get(route, 0)
        taken = min(received, persons)
        left[route] = persons - taken
        received -= taken
    return left
