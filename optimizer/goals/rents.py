"""Rents of the homes that newcomers live in and of those that stand empty.

No home is given to a household by name. Where only one of the two is counted, the households of a place
are reckoned into homes so that it comes out least: the cheapest homes that suit them all when rents are
counted, the dearest when empty homes are. Sets of homes that can be lived in at once form a matroid, so this
is a sum over the steps between rents: of the homes from each step up, how many are lived in or empty at
least. That number is the largest of its cuts (Hall), each a row. Where both are counted, it is the rents of
all homes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.domain.cost_lines import PARTS_OF_SEK, CostLine, Counted
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


def rent_lines(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[CostLine]:
    """Months of homes by place and rent, of what is counted; a rent that nobody has told is none."""
    parts = rents_counted(snapshot, settings)
    if not parts or not any(home.monthly_rent for home in snapshot.all_homes):
        return
    housed = housed_by_place(snapshot, placements)
    needs = home_suits_needs.ID not in settings.rules_off
    for place, homes in homes_by_place(snapshot).items():
        months: Counter[int] = Counter()
        for month in snapshot.months:
            there = [home for home in homes if home.available(month)]
            living = [part for part in housed.get(place, ()) if part.month <= month]
            if parts != {CostPart.RENT}:
                for home in there:
                    months[home.monthly_rent or 0] += home.count
            if parts == {CostPart.EMPTY_MONTHS}:
                months.subtract(_lived_in_by_rent(there, living, dearest=True, needs=needs))
            elif parts == {CostPart.RENT}:
                months.update(_lived_in_by_rent(there, living, dearest=False, needs=needs))
        for rent, number in sorted(months.items()):
            if rent and number:
                yield CostLine(parts, place, Counted.HOME_MONTHS, number, PARTS_OF_SEK * rent)


def _lived_in_by_rent(
    homes: Sequence[HomeStock], living: Sequence[Housed], *, dearest: bool, needs: bool
) -> Counter[int]:
    """Of the dearest homes, or the cheapest, that these households can live in at once: how many by rent."""
    in_order = sorted(homes, key=lambda home: home.monthly_rent or 0, reverse=dearest)
    found: Counter[int] = Counter()
    lived_in = 0
    for number, home in enumerate(in_order):
        can_be = _lived_in(in_order[: number + 1], living, needs=needs)
        found[home.monthly_rent or 0] += can_be - lived_in
        lived_in = can_be
    return found


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
