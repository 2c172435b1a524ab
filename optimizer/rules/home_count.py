"""Counting homes and households in a place for the checks: plain arithmetic, shared with no row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from models.domain.homes import HomeStock
from models.domain.households import Need
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.snapshot import PlanningSnapshot


@dataclass(frozen=True, slots=True)
class Housed:
    """Households that moved into a place in a month."""

    rooms: int
    step_free: bool
    month: Month
    households: int


def housed_by_place(
    snapshot: PlanningSnapshot, placements: Sequence[Placement]
) -> dict[str, tuple[Housed, ...]]:
    """Who lives where in homes of this plan; the already housed have theirs."""
    groups = {group.id: group for group in snapshot.groups}
    found: dict[str, list[Housed]] = defaultdict(list)
    for cell in placements:
        group = groups.get(cell.group_id)
        if group is not None and group.needs_home:
            rooms = snapshot.rooms_needed(group)
            step_free = Need.STEP_FREE in group.needs
            found[cell.place_code].append(Housed(rooms, step_free, cell.month, cell.households))
    return {place: tuple(housed) for place, housed in sorted(found.items())}


def homes_by_place(snapshot: PlanningSnapshot) -> dict[str, tuple[HomeStock, ...]]:
    """Stock and decided projects by place."""
    found: dict[str, list[HomeStock]] = defaultdict(list)
    for home in snapshot.all_homes:
        found[home.place_code].append(home)
    return {place: tuple(homes) for place, homes in found.items()}
