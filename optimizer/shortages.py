"""Who is left without a home in time, and for want of what.

For each household left out or late, one more is tried in every open place and month of the finished
plan. The cell with least in its way says what is short: the officer could mend that and be done.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from models.domain.households import HouseholdGroup, Need
from models.domain.proposal import Placement, PlanSettings, Shortage, ShortageKind
from models.domain.services import ServicePoint
from models.domain.snapshot import PlanningSnapshot
from optimizer.frame import Whole, rooms_needed
from optimizer.goals import places_short, unplaced_households
from optimizer.room_left import Blocker, RoomLeft
from optimizer.rules import everyone_counted, reception_deadline
from optimizer.rules.catalogue import rules_in_force

_ALONE = (ShortageKind.SERVICE, ShortageKind.LOCK, ShortageKind.QUOTA, ShortageKind.HOME)
_TOGETHER = (ShortageKind.HOME, ShortageKind.SERVICE, ShortageKind.QUOTA, ShortageKind.LOCK)


def shortages_of(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> tuple[Shortage, ...]:
    """Sorted by municipality, month and kind. `snapshot` is in order, `placements` a plan."""
    found = [*_left_out(snapshot, settings, placements), *_used_up(snapshot, placements)]
    return tuple(sorted(found, key=_order))


def _order(shortage: Shortage) -> tuple[object, ...]:
    return (
        shortage.municipality_code,
        shortage.month,
        shortage.kind,
        shortage.rooms or 0,
        shortage.step_free,
        shortage.point_id or "",
    )


@dataclass(frozen=True, slots=True)
class _Reason:
    """Why a household found no place: the blocker and the municipality of the nearest cell."""

    kind: ShortageKind
    municipality_code: str
    point: ServicePoint | None = None


def _left_out(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Shortage]:
    rules = rules_in_force(settings)
    room = RoomLeft(snapshot, settings, rules)
    groups = {group.id: group for group in snapshot.groups if group.needs_home}
    for cell in placements:
        if cell.group_id in groups:
            room.move(groups[cell.group_id], cell, cell.households)
    tally: dict[Shortage, tuple[int, int, int]] = defaultdict(lambda: (0, 0, 0))
    number = {group.id: position for position, group in enumerate(room.frame.groups)}
    for group, households, late in _not_in_time(snapshot, settings, placements, groups):
        if late is not None:
            room.move(group, late, -1)
        reason = _reason(room, number[group.id], group)
        if late is not None:
            room.move(group, late, 1)
        if reason is None:
            continue
        key = _shortage(snapshot, group, reason)
        was_households, was_persons, was_use = tally[key]
        use = 0 if reason.point is None else reason.point.service.used_by(group.composition)
        tally[key] = (
            was_households + households,
            was_persons + households * group.composition.persons,
            was_use + households * use,
        )
    for key, (households, persons, use) in tally.items():
        missing = 0
        if key.point_id is not None:
            first = max(key.month - snapshot.months[0], 0)
            missing = max(use - int(room.service_room[key.point_id][first:].min()), 1)
        yield replace(key, households=households, persons=persons, missing=missing)


def _not_in_time(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    placements: Sequence[Placement],
    groups: dict[str, HouseholdGroup],
) -> Iterator[tuple[HouseholdGroup, int, Placement | None]]:
    """Group, households, and the late cell they sit in, if any."""
    for group, households in unplaced_households(snapshot, placements):
        yield group, households, None
    if reception_deadline.ID in settings.rules_off:
        return
    for cell in placements:
        group_of_cell = groups.get(cell.group_id)
        if group_of_cell is not None and cell.month > group_of_cell.deadline:
            yield group_of_cell, cell.households, cell


def _reason(room: RoomLeft, number: int, group: HouseholdGroup) -> _Reason | None:
    """None where something is free after all, as in a plan that was stopped half-way."""
    frame = room.frame
    admits = everyone_counted.EVERYONE_COUNTED.admits
    open_cells = admits(frame, number) if admits else np.zeros((0, 0), dtype=np.bool_)
    best: tuple[tuple[int, int, int], _Reason] | None = None
    for place_number in np.flatnonzero(open_cells.any(axis=1)).tolist():
        place = frame.places[place_number]
        if not room.served(place.code, group):
            continue
        free: Whole = room.homes_free(place_number)
        for month_number in np.flatnonzero(open_cells[place_number]).tolist():
            if month_number > frame.deadline[number]:
                break
            cell = Placement(group.id, place.code, frame.months[month_number], 1)
            blockers = list(room.blockers(group, cell, free))
            if not blockers:
                return None
            main = _main(blockers)
            order = _ALONE if len(blockers) == 1 else _TOGETHER
            rank = (len(blockers), order.index(main.kind), month_number)
            if best is None or rank < best[0]:
                best = rank, _Reason(main.kind, place.municipality_code, main.point)
    return best[1] if best else _Reason(ShortageKind.PLACE, group.municipality_codes[0])


def _main(blockers: Sequence[Blocker]) -> Blocker:
    return min(blockers, key=lambda blocker: _TOGETHER.index(blocker.kind))


def _shortage(snapshot: PlanningSnapshot, group: HouseholdGroup, reason: _Reason) -> Shortage:
    home = reason.kind is ShortageKind.HOME
    return Shortage(
        kind=reason.kind,
        municipality_code=reason.municipality_code,
        month=group.assigned,
        rooms=rooms_needed(snapshot, group) if home else None,
        step_free=home and Need.STEP_FREE in group.needs,
        service=reason.point.service if reason.point else None,
        point_id=reason.point.id if reason.point else None,
    )


def _used_up(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> Iterator[Shortage]:
    """Services used beyond their free places, each in its worst month."""
    short = places_short(snapshot, placements)
    for point in snapshot.services:
        by_month = short[point.id]
        worst = max(by_month)
        if worst > 0:
            yield Shortage(
                ShortageKind.SERVICE,
                point.municipality_code,
                snapshot.months[by_month.index(worst)],
                service=point.service,
                point_id=point.id,
                missing=worst,
            )
