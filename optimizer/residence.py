"""Where the already housed live: they are constants of every plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.domain.geography import Place
from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.snapshot import PlanningSnapshot


def main_place(places: Iterable[Place], municipality_code: str) -> Place | None:
    """The municipal seat, else the place with most inhabitants; None where there is no place."""
    own = [place for place in places if place.municipality_code == municipality_code]
    return min(own, key=lambda place: (not place.is_seat, -place.population, place.code), default=None)


def residence(snapshot: PlanningSnapshot, group: HouseholdGroup) -> str | None:
    """The place code where an already housed group lives; the main place when nothing else is known."""
    if group.lives_in is not None:
        return group.lives_in
    place = main_place(snapshot.places, group.municipality_codes[0])
    return None if place is None else place.code


def settled(snapshot: PlanningSnapshot) -> Iterator[Placement]:
    """The already housed as placements in the month they are assigned (the first month if before)."""
    months = snapshot.months
    for group in snapshot.groups:
        if group.needs_home or group.assigned > months[-1] or not group.count:
            continue
        place = residence(snapshot, group)
        if place is not None:
            yield Placement(group.id, place, max(group.assigned, months[0]), group.count)
