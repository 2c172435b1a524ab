"""A plan's cells after changes by hand, and such changes drawn together: plain counting, judged by nobody."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Adjustment, Solution
from models.errors import UserProblem

type _Cell = tuple[str | None, Month | None]


def moved(solution: Solution, adjustments: Sequence[Adjustment]) -> tuple[Placement, ...]:
    """The cells of the plan after the changes, in their order.

    `UserProblem` when a change is not about the plan: more households than the cell holds, or
    households that are already housed.
    """
    groups = {group.id: group for group in solution.groups}
    cells = Counter(
        {(cell.group_id, cell.place_code, cell.month): cell.households for cell in solution.placements}
    )
    for change in adjustments:
        _apply(groups, cells, change)
    return tuple(sorted(Placement(*cell, households) for cell, households in cells.items() if households))


def drawn_together(steps: Sequence[Adjustment]) -> tuple[Adjustment, ...]:
    """The fewest changes that come to the same: who is moved on, or back, is told once, or not at all."""
    deltas: dict[str, Counter[_Cell]] = defaultdict(Counter)
    for step in steps:
        deltas[step.group_id][step.from_place, step.from_month] -= step.households
        deltas[step.group_id][step.to_place, step.to_month] += step.households
    return tuple(change for group_id in sorted(deltas) for change in _paired(group_id, deltas[group_id]))


def _paired(group_id: str, delta: Counter[_Cell]) -> Iterator[Adjustment]:
    left = {cell: -households for cell, households in delta.items() if households < 0}
    for taker in sorted((cell for cell in delta if delta[cell] > 0), key=_order):
        wanted = delta[taker]
        for giver in sorted(left, key=_order):
            households = min(wanted, left[giver])
            if households:
                left[giver] -= households
                wanted -= households
                yield Adjustment(group_id, households, *giver, *taker)


def _order(cell: _Cell) -> tuple[str, str]:
    place, month = cell
    return place or "", str(month or "")


def _apply(
    groups: Mapping[str, HouseholdGroup], cells: Counter[tuple[str, str, Month]], change: Adjustment
) -> None:
    group = groups.get(change.group_id)
    if group is None or not group.needs_home:
        raise UserProblem("ADJUSTMENT_NOT_MOVABLE", group=change.group_id)
    if change.from_place is None or change.from_month is None:
        placed = sum(households for cell, households in cells.items() if cell[0] == group.id)
        available = group.count - placed
    else:
        available = cells[group.id, change.from_place, change.from_month]
    if not 0 < change.households <= available:
        raise UserProblem(
            "ADJUSTMENT_TOO_MANY", group=group.id, households=change.households, available=available
        )
    if change.from_place is not None and change.from_month is not None:
        cells[group.id, change.from_place, change.from_month] -= change.households
    if change.to_place is not None and change.to_month is not None:
        cells[group.id, change.to_place, change.to_month] += change.households
