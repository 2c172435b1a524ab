"""Parts of a snapshot that share nothing: each is solved alone, which is exact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from models.domain.snapshot import PlanningSnapshot


def parts_of(snapshot: PlanningSnapshot) -> tuple[PlanningSnapshot, ...]:
    """Municipalities tied together by free groups, shared catchments or a resident of another.

    Locks on places that do not exist go to the first part, where they are found impossible.
    """
    municipality = {place.code: place.municipality_code for place in snapshot.places}
    ties = _Ties(part.code for part in snapshot.municipalities)
    for group in snapshot.groups:
        lives_in = municipality.get(group.lives_in) if group.lives_in is not None else None
        ties.join({*group.municipality_codes, *((lives_in,) if lives_in else ())})
    for point in snapshot.services:
        ties.join({municipality[place] for place in point.catchment if place in municipality})
    components = ties.components()
    if not components:
        return (snapshot,)
    first, *others = components
    astray = tuple(lock for lock in snapshot.locks if lock.place_code not in municipality)
    part = _restricted(snapshot, first)
    return (
        replace(part, locks=(*part.locks, *astray)),
        *(_restricted(snapshot, codes) for codes in others),
    )


class _Ties:
    """Union-find over municipality codes."""

    def __init__(self, codes: Iterable[str]) -> None:
        self._parent: dict[str, str] = {code: code for code in codes}

    def _root(self, code: str) -> str:
        self._parent.setdefault(code, code)
        while self._parent[code] != code:
            self._parent[code] = self._parent[self._parent[code]]
            code = self._parent[code]
        return code

    def join(self, codes: set[str]) -> None:
        roots = sorted({self._root(code) for code in codes})
        for root in roots[1:]:
            self._parent[root] = roots[0]

    def components(self) -> tuple[frozenset[str], ...]:
        found: dict[str, set[str]] = defaultdict(set)
        for code in self._parent:
            found[self._root(code)].add(code)
        return tuple(frozenset(found[root]) for root in sorted(found))


def _restricted(snapshot: PlanningSnapshot, codes: frozenset[str]) -> PlanningSnapshot:
    places = tuple(place for place in snapshot.places if place.municipality_code in codes)
    inside = {place.code for place in places}
    return replace(
        snapshot,
        municipalities=tuple(part for part in snapshot.municipalities if part.code in codes),
        places=places,
        quotas=tuple(quota for quota in snapshot.quotas if quota.municipality_code in codes),
        groups=tuple(group for group in snapshot.groups if group.municipality_codes[0] in codes),
        homes=tuple(home for home in snapshot.homes if home.place_code in inside),
        projects=tuple(project for project in snapshot.projects if project.place_code in inside),
        services=tuple(point for point in snapshot.services if not inside.isdisjoint(point.catchment)),
        locks=tuple(lock for lock in snapshot.locks if lock.place_code in inside),
    )
