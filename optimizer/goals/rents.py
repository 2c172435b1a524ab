"""Rents of the homes that newcomers live in and of those that stand empty.

No home is given to a household by name. Where only one of the two is counted, the households of a place
are reckoned into homes so that it comes out least: the cheapest homes that suit them all when rents are
counted, the dearest when empty homes are. Sets of homes that can be lived in at once form a matroid, so this
is a sum over the steps between rents: of the homes from each step up, how many are lived in or empty at
least. That number is the largest of its cuts (Hall), each a row. Where both are counted, it is the rents of
all homes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.domain.costs import CostPart
from models.domain.homes import HomeStock
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.frame import counted_rooms
from optimizer.rules import home_capacity, home_suits_needs
from optimizer.rules.home_count import Housed, homes_by_place, housed_by_place


def rents_counted(snapshot: PlanningSnapshot, settings: PlanSettings) -> frozenset[CostPart]:
    """Which of the two are counted: rents mean nothing where homes are not counted."""
    if home_capacity.ID in settings.rules_off:
        return frozenset()
    return snapshot.cost_parts & {CostPart.RENT, CostPart.EMPTY_MONTHS}


def rents_of_plan(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    """SEK over the months of the plan, of what is counted; a rent that nobody has told is none."""
    parts = rents_counted(snapshot, settings)
    if not parts or not any(home.monthly_rent for home in snapshot.all_homes):
        return 0
    housed = housed_by_place(snapshot, placements)
    needs = home_suits_needs.ID not in settings.rules_off
    total = 0
    for place, homes in homes_by_place(snapshot).items():
        for month in snapshot.months:
            there = [home for home in homes if home.available(month)]
            living = [part for part in housed.get(place, ()) if part.month <= month]
            everything = sum(home.count * (home.monthly_rent or 0) for home in there)
            if parts == {CostPart.EMPTY_MONTHS}:
                total += everything - _rent_lived_in(there, living, dearest=True, needs=needs)
            elif parts == {CostPart.RENT}:
                total += _rent_lived_in(there, living, dearest=False, needs=needs)
            else:
                total += everything
    return total


def _rent_lived_in(
    homes: Sequence[HomeStock], living: Sequence[Housed], *, dearest: bool, needs: bool
) -> int:
    """Rent of the dearest homes, or the cheapest, that these households can live in at once."""
    in_order = sorted(homes, key=lambda home: home.monthly_rent or 0, reverse=dearest)
    rent = lived_in = 0
    for number, home in enumerate(in_order):
        can_be = _lived_in(in_order[: number + 1], living, needs=needs)
        rent += (can_be - lived_in) * (home.monthly_rent or 0)
        lived_in = can_be
    return rent


def _lived_in(homes: Sequence[HomeStock], living: Sequence[Housed], *, needs: bool) -> int:
    """How many of the homes these households can live in at once: the least of all cuts."""
    best = sum(part.households for part in living)
    needy = {part.rooms for part in living if part.step_free} if needs else set()
    for step_free_rooms in (None, *needy):
        for any_rooms in (None, *{part.rooms for part in living}):
            cut = _Cut(step_free_rooms, any_rooms)
            others = sum(part.households for part in living if not cut.holds(part.rooms, part.step_free))
            fit = sum(home.count for home in homes if cut.holds(home.rooms, home.step_free))
            best = min(best, others + fit)
    return best


@dataclass(frozen=True, slots=True)
class _Cut:
    """Step-free from so many rooms, or anything from so many."""

    step_free_rooms: int | None
    any_rooms: int | None

    def holds(self, rooms: int, step_free: bool) -> bool:
        rooms = counted_rooms(rooms)
        return (self.any_rooms is not None and rooms >= self.any_rooms) or (
            step_free and self.step_free_rooms is not None and rooms >= self.step_free_rooms
        )
