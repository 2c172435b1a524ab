"""Where those that a household is linked to live in a plan."""

from __future__ import annotations

from collections import Counter, defaultdict

from models.domain.households import HouseholdGroup, LinkKind
from models.domain.snapshot import PlanningSnapshot
from optimizer.residence import residence
from optimizer.rules.links_kept import binding_links


class LinksLeft:
    """Kept up as households move in or out."""

    def __init__(self, snapshot: PlanningSnapshot) -> None:
        self._municipality = {place.code: place.municipality_code for place in snapshot.places}
        self._linked: dict[str, list[tuple[str, LinkKind]]] = defaultdict(list)
        self._living: dict[str, Counter[str]] = defaultdict(Counter)
        for link, first, second in binding_links(snapshot):
            self._linked[first.id].append((second.id, link.kind))
            self._linked[second.id].append((first.id, link.kind))
            home = None if first.needs_home else residence(snapshot, first)
            if home in self._municipality:
                self._living[first.id][home] = 1

    def move(self, group: HouseholdGroup, place_code: str, households: int) -> None:
        """Households of the group move in (below zero: out)."""
        if group.id in self._linked:
            self._living[group.id][place_code] += households

    def fits(self, group: HouseholdGroup, place_code: str) -> bool:
        """Whether nobody the group is linked to lives apart from the place."""
        return not any(
            self._apart(home, place_code, kind)
            for other, kind in self._linked.get(group.id, ())
            for home, households in self._living[other].items()
            if households > 0
        )

    def _apart(self, home: str, place_code: str, kind: LinkKind) -> bool:
        if kind is LinkKind.SAME_PLACE:
            return home != place_code
        return self._municipality[home] != self._municipality[place_code]
